# SPDX-License-Identifier: GPL-3.0-or-later
"""sallyportd in the laptop: started with its own socket and state folder, stopped, crashed, and its log."""

import signal
import subprocess
import time
from pathlib import Path

from lab.namespaces import Node
from lab.programs import program
from lab.wire import Wire

ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}


class Service:
    """One running sallyportd. `folder` must be reachable by every user, as the socket in it is."""

    def __init__(self, laptop: Node, folder: Path, *arguments: str, log_level: str = "debug",
                 environment: dict[str, str] | None = None):
        self.socket = folder / "run/sallyportd.sock"
        self.state = folder / "state"
        self.log_path = folder / "sallyportd.log"
        self._laptop = laptop
        self._arguments = ("--log-level", log_level, *arguments)
        self.environment = ENVIRONMENT | (environment or {})  # of the next start()
        self._process: subprocess.Popen | None = None
        self.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    def start(self) -> None:
        with open(self.log_path, "ab") as log:
            self._process = self._laptop.start(
                program("sallyportd"), "--socket", str(self.socket), "--state-dir", str(self.state),
                *self._arguments, stdout=log, stderr=log, env=self.environment)
        deadline = time.monotonic() + 10
        while not self._answers():
            if not self.running or time.monotonic() > deadline:
                raise RuntimeError(f"sallyportd did not become ready:\n{self.log()[-4000:]}")
            time.sleep(0.02)

    def stop(self) -> int:
        """As the system stops it; the exit status."""
        self._process.send_signal(signal.SIGTERM)
        try:
            return self._process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.crash()
            raise

    def crash(self) -> None:
        self._process.kill()
        self._process.wait()

    def log(self) -> str:
        return self.log_path.read_text(errors="replace")

    def peak_memory_kib(self) -> int:
        return peak_memory_kib(self.pid)

    def proc(self, name: str) -> bytes:
        return Path(f"/proc/{self.pid}/{name}").read_bytes()

    def _answers(self) -> bool:
        try:
            with Wire(self.socket) as wire:
                return "result" in wire.hello()
        except OSError:
            return False


def peak_memory_kib(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    raise RuntimeError(f"process {pid} has no VmHWM")
