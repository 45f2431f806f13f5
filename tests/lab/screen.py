# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen with a keyboard in the laptop: an Xvfb whose frame buffer is a file, and xdotool that types into it."""

import mmap
import os
import struct
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from lab.namespaces import Node

WIDTH, HEIGHT = 1280, 900


@dataclass(frozen=True)
class Box:
    x: int
    y: int
    width: int
    height: int


class Picture:
    """What the screen showed at one moment, 32 bits a pixel."""

    def __init__(self, rows: list[bytes]):
        self._rows = rows

    def count(self, colour: str, box: Box | None = None) -> int:
        """Pixels of exactly that colour, "#RRGGBB"."""
        red, green, blue = bytes.fromhex(colour.removeprefix("#"))
        wanted = bytes((blue, green, red))
        box = box or Box(0, 0, WIDTH, HEIGHT)
        found = 0
        for row in self._rows[max(box.y, 0):box.y + box.height]:
            part = row[4 * max(box.x, 0):4 * (box.x + box.width)]
            found += sum(part[at:at + 3] == wanted for at in range(0, len(part), 4))
        return found


class Screen:
    """Ends with the laptop. There is no window manager: focus() gives the keyboard to a window."""

    def __init__(self, laptop: Node, folder: Path):
        self._laptop = laptop
        folder.mkdir()
        reader, writer = os.pipe()
        # Without -noreset it starts anew, deaf for a moment, whenever the last program has left it.
        laptop.start("Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp",
                     "-noreset", "-fbdir", str(folder), pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.environment = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        with open(folder / "Xvfb_screen0", "rb") as file:
            self._frame = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # The format of xwd: a header of numbers, a palette of 12 bytes a colour, the rows.
        header = struct.unpack_from(">25I", self._frame)
        header_size, bits, self._row_size, colours = header[0], header[11], header[12], header[19]
        if bits != 32:
            raise RuntimeError(f"a screen of {bits} bits a pixel")
        self._start = header_size + 12 * colours

    def picture(self) -> Picture:
        return Picture([self._frame[row:row + 4 * WIDTH] for row in map(self._row, range(HEIGHT))])

    def pixel(self, x: int, y: int) -> int:
        """0xRRGGBB; 0 where no window is."""
        return int.from_bytes(self._frame[self._row(y) + 4 * x:self._row(y) + 4 * x + 3], "little")

    def focus(self, title: str, seconds: float = 15) -> None:
        """Gives the keyboard to the visible window whose title begins so."""
        deadline = time.monotonic() + seconds
        while True:
            found = self._xdotool("search", "--onlyvisible", "--name", f"^{title}").split()
            if found:
                self._xdotool("windowfocus", "--sync", found[-1])
                return
            if time.monotonic() > deadline:
                raise TimeoutError(f"no window called {title}")
            time.sleep(0.1)

    def press(self, *keys: str) -> None:
        """Names as xdotool has them: Return, Tab, ctrl+Return."""
        self._xdotool("key", "--clearmodifiers", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--clearmodifiers", "--delay", "20", text)

    def _row(self, number: int) -> int:
        return self._start + number * self._row_size

    def _xdotool(self, *arguments: str) -> str:
        return self._laptop.run("xdotool", *arguments, check=False, env=os.environ | self.environment).stdout
