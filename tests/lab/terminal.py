# SPDX-License-Identifier: GPL-3.0-or-later
"""sallyportctl on a terminal of its own, with somebody who reads and types."""

import os
import pty
import select
import subprocess
import termios
import time

from lab.client import Client, Outcome

CONTROL_C, CONTROL_D = "\x03", "\x04"


class Terminal:
    """One command. Its standard output is apart, for the JSON; questions come to the terminal."""

    def __init__(self, client: Client, laptop, *arguments: str):
        self._master, slave = pty.openpty()
        self._shown = b""
        # --ctty: the keys that interrupt only do so from a terminal that is the session's own.
        self.process = laptop.start("setsid", "--ctty", *client.argv(*arguments), env=client.environment, stdin=slave,
                                    stderr=slave, stdout=subprocess.PIPE)
        os.close(slave)

    @property
    def shown(self) -> str:
        self._read(0)
        return self._shown.decode(errors="replace")

    def shows(self, text: str, seconds: float = 20) -> bool:
        deadline = time.monotonic() + seconds
        while text.encode() not in self._shown:
            if time.monotonic() > deadline or not self._read(0.1):
                return text.encode() in self._shown
        return True

    def hides(self, seconds: float = 20) -> bool:
        """Waits until what is typed is no longer shown. What was typed before that is thrown away."""
        deadline = time.monotonic() + seconds
        while termios.tcgetattr(self._master)[3] & termios.ECHO:
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True

    def type(self, text: str) -> None:
        os.write(self._master, text.encode())

    def outcome(self, seconds: float = 90) -> Outcome:
        output, _ = self.process.communicate(timeout=seconds)
        return Outcome(self.process.returncode, output.decode(), self.shown)

    def hang_up(self) -> None:
        """As when its window is closed for good."""
        self.process.kill()
        self.process.communicate()
        os.close(self._master)

    def _read(self, seconds: float) -> bool:
        """False when the other end has gone."""
        while select.select([self._master], [], [], seconds)[0]:
            try:
                data = os.read(self._master, 4096)
            except OSError:
                return False
            self._shown += data
            seconds = 0
        return True
