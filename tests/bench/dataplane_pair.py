# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measured tunnels have in common: the two machines they run between, their daemons, processes and output."""

import re
import shutil
import subprocess
import time
from pathlib import Path

from lab import namespaces
from lab.namespaces import Node

INNER_MTU = 1400
PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


class Unavailable(Exception):
    """Why a system can't run here, in words for the report."""


class Pair:
    """Two machines on one cable: "client" and "gateway". Fresh ones for each system, so that nothing is left over."""

    OUTER = {"client": "192.0.2.1", "gateway": "192.0.2.2"}

    def __init__(self):
        name = namespaces.new_lab_name()
        self.nodes: dict[str, Node] = {}
        try:
            for role in self.OUTER:
                self.nodes[role] = Node(name, role)
            namespaces.connect(self.client, "wan", self.gateway, "wan")
            for role, address in self.OUTER.items():
                self.nodes[role].ip(f"addr add {address}/24 dev wan")
        except BaseException:
            self.close()
            raise

    @property
    def client(self) -> Node:
        return self.nodes["client"]

    @property
    def gateway(self) -> Node:
        return self.nodes["gateway"]

    def close(self) -> None:
        for node in self.nodes.values():
            node.close()


class System:
    """start() returns when packets flow. Addresses are the inner ones."""

    name = ""
    programs: tuple[str, ...] = ()
    addresses = {"client": "10.9.0.1", "gateway": "10.9.0.2"}
    port: int | None = None  # of both ends' outer UDP, where it is one for both

    def __init__(self, pair: Pair, folder: Path):
        self.pair = pair
        self.folder = folder
        self.daemons: dict[str, subprocess.Popen] = {}

    @classmethod
    def require(cls) -> None:
        missing = [name for name in cls.programs if not (shutil.which(name, path=PATH) or Path(name).exists())]
        if missing:
            raise Unavailable(f"not installed or not built: {', '.join(missing)}")

    @classmethod
    def version(cls) -> str:
        return ""

    def start(self) -> None:
        raise NotImplementedError

    def forged_head(self) -> bytes:
        """What a stranger must send to be taken, at first, for the client."""
        return b""

    def await_flow(self, seconds: float = 15) -> None:
        deadline = time.monotonic() + seconds
        while self.pair.client.run("ping", "-c1", "-W1", "-q", self.addresses["gateway"], check=False).returncode:
            for role, daemon in self.daemons.items():
                if daemon.poll() is not None:
                    raise RuntimeError(f"{self.name}: the {role}'s daemon ended: {self.output(role)}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"{self.name}: no packet comes through: {self.output('client')}")
            time.sleep(0.1)

    def await_command(self, role: str, *command: str, seconds: float = 10) -> None:
        """Until it succeeds, while the daemon that it asks about is alive."""
        deadline = time.monotonic() + seconds
        while self.pair.nodes[role].run(*command, check=False).returncode:
            if self.daemons[role].poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{self.name}: the {role}'s daemon did not start: {self.output(role)}")
            time.sleep(0.05)

    def run_daemon(self, role: str, *command: str, **options) -> subprocess.Popen:
        with open(self.folder / f"{role}.out", "ab") as output:
            options = {"stdout": output, "stderr": output, "env": {"PATH": PATH}} | options
            self.daemons[role] = self.pair.nodes[role].start(*command, **options)
        return self.daemons[role]

    def output(self, role: str) -> str:
        path = self.folder / f"{role}.out"
        return path.read_text(errors="replace")[-1000:].strip() if path.exists() else ""

    def await_output(self, role: str, pattern: str, seconds: float = 10) -> None:
        deadline = time.monotonic() + seconds
        path = self.folder / f"{role}.out"
        while not re.search(pattern, path.read_text(errors="replace")):
            if time.monotonic() > deadline or self.daemons[role].poll() is not None:
                raise RuntimeError(f"{self.name}: the {role} did not say {pattern!r}: {self.output(role)}")
            time.sleep(0.05)

    def pids(self, role: str) -> list[int]:
        """The daemon and what it started: nsenter becomes the daemon, so that its process is the daemon's."""
        return _with_descendants(self.daemons[role].pid) if role in self.daemons else []

    def set_mtu(self, link: str) -> None:
        for node in self.pair.nodes.values():
            node.ip(f"link set {link} mtu {INNER_MTU}")


def _with_descendants(pid: int) -> list[int]:
    found = [pid]
    for each in found:
        for task in Path(f"/proc/{each}/task").glob("*/children"):
            found += [int(child) for child in task.read_text().split()]
    return found
