# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's desktop in the laptop: screen, keyboard, keychain, screen reader, and the program with its window."""

import subprocess

from lab.assistive import Control, ScreenReader
from lab.keyring import Keyring
from lab.lab import Lab
from lab.programs import program
from lab.screen import Box, Screen

OK = "#1E7A46"      # the light theme's tokens
BAD = "#B3261E"
TITLE = "Sallyport"


class Desktop:
    """Everything but the window, which open() brings, as often as asked. All of it ends with the laptop."""

    def __init__(self, lab: Lab, reader: bool = True):
        self._lab = lab
        self.keyring = Keyring(lab.laptop, lab.folder / "keyring")
        self.screen = Screen(lab.laptop, lab.folder / "screen")
        session = {name: self.keyring.environment[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")}
        lab.client.environment.update(session)
        self.environment = lab.client.environment | self.screen.environment
        if reader:
            self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
            self.reader = ScreenReader(lab.laptop, self.environment)
        self.program: subprocess.Popen | None = None

    def open(self, *arguments: str) -> None:
        with open(self._lab.folder / "window.log", "ab") as log:
            self.program = self._lab.laptop.start(
                program("sallyport"), "--theme", "light", "--socket", str(self._lab.service.socket),
                *map(str, arguments), env=self.environment, stdout=log, stderr=log)
        self.screen.focus(TITLE)

    def kill(self) -> None:
        """As a crash would end it: it can't say goodbye to anyone."""
        self.program.kill()
        self.program.wait()

    def await_state(self, words: str, seconds: float = 20) -> Control:
        return self.reader.find(f"State: {words}", seconds=seconds)

    def count(self, colour: str, control: Control) -> int:
        """Pixels of that colour where the control is, on the screen as it is."""
        return self.screen.picture().count(colour, Box(*control.box))

    @property
    def switch(self) -> Control:
        """The one large control, whatever its word is at the moment."""
        for node in self.reader.shown():
            if node.name in ("Connect", "Cancel", "Disconnect") and node.box[3] >= 30 and node.box[2] > 100:
                return node
        raise LookupError("the window has no switch")
