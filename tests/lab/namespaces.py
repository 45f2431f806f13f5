# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine of the lab: a network namespace and a mount namespace, the processes in it, and their certain end.

Nothing outlives the process that made it: each child dies with its parent, and names that a killed run left in
/run/netns are swept when the next lab is made. The host's own links, routes and files are never touched.
"""

import ctypes
import itertools
import json
import os
import re
import signal
import subprocess
from pathlib import Path

_NETNS = Path("/run/netns")
_NAME = re.compile(r"^sp(\d+)x\d+-")
_counter = itertools.count(1)
_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)

# /run is the machine's own, so that pid files and sockets of two daemons never meet; /sys shows its own links.
_BASE_MOUNTS = """
mount -t tmpfs -o mode=755 tmpfs /run
mount -t sysfs sysfs /sys
"""
# A private copy, not single files bound over: a program must be able to rename a new resolv.conf into place.
_OWN_ETC = """
mkdir /run/etc
cp -a /etc/. /run/etc/
rm -f /run/etc/resolv.conf
mount --bind /run/etc /etc
"""


def _die_with_parent() -> None:
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


class Node:
    """One machine. Use run() for what ends by itself and start() for what doesn't."""

    def __init__(self, lab_name: str, role: str, own_etc: bool = False):
        self.role = role
        self.netns = f"{lab_name}-{role}"
        self._children: list[subprocess.Popen] = []
        self._awaited: list[subprocess.Popen] = []
        subprocess.run(["ip", "netns", "add", self.netns], check=True)
        script = "set -e" + _BASE_MOUNTS + (_OWN_ETC if own_etc else "") + "echo ready\nexec cat"
        # `cat` ends when our end of its standard input closes, however we end.
        self._holder = subprocess.Popen(
            ["nsenter", f"--net={_NETNS / self.netns}", "unshare", "--mount", "--propagation", "private",
             "sh", "-c", script],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=_die_with_parent)
        if self._holder.stdout.readline() != b"ready\n":
            raise RuntimeError(f"could not make the private mounts of {self.netns}")
        self.ip("link set lo up")

    def argv(self, *command: str) -> list[str]:
        return ["nsenter", f"--net={_NETNS / self.netns}", f"--mount=/proc/{self._holder.pid}/ns/mnt", "--",
                *map(str, command)]

    def run(self, *command: str, check: bool = True, timeout: float = 60, **options) -> subprocess.CompletedProcess:
        if "input" not in options:
            options.setdefault("stdin", subprocess.DEVNULL)
        done = subprocess.run(self.argv(*command), timeout=timeout, capture_output=True, text=True,
                              preexec_fn=_die_with_parent, **options)
        if check and done.returncode:
            raise RuntimeError(f"{self.role}: {' '.join(map(str, command))}: {done.stdout}{done.stderr}")
        return done

    def start(self, *command: str, **options) -> subprocess.Popen:
        options.setdefault("stdin", subprocess.DEVNULL)
        child = subprocess.Popen(self.argv(*command), preexec_fn=_die_with_parent, **options)
        self._children.append(child)
        return child

    def start_server(self, *command: str) -> subprocess.Popen:
        """For the lab's own servers, which print "ready"; await_servers() waits for all of them at once."""
        child = self.start(*command, stdout=subprocess.PIPE)
        self._awaited.append(child)
        return child

    def await_servers(self) -> None:
        while self._awaited:
            child = self._awaited.pop()
            if child.stdout.readline() != b"ready\n":
                raise RuntimeError(f"{self.role}: {child.args} did not start")

    def ip(self, *commands: str) -> None:
        """Several `ip` command lines, without the word itself."""
        subprocess.run(["ip", "-n", self.netns, "-batch", "-"], input="\n".join(commands) + "\n", check=True, text=True)

    def ip_json(self, *arguments: str) -> list:
        done = subprocess.run(["ip", "-n", self.netns, "-j", *arguments], check=True, text=True, capture_output=True)
        return json.loads(done.stdout or "[]")

    def nft(self, rules: str) -> None:
        self.run("nft", "-f", "-", input=rules)

    def set_sysctl(self, **values: int) -> None:
        """Names with __ for the slash: net__ipv4__ip_forward=1."""
        script = "".join(f"echo {value} > /proc/sys/{name.replace('__', '/')}\n" for name, value in values.items())
        self.run("sh", "-ec", script)

    def read(self, path: str) -> bytes:
        done = subprocess.run(self.argv("cat", path), check=True, capture_output=True)
        return done.stdout

    def write(self, path: str, text: str) -> None:
        self.run("sh", "-ec", f"cat > {path}", input=text)

    def close(self) -> None:
        for child in self._children:
            if child.poll() is None:
                child.kill()
            child.wait()
        _kill_inhabitants(self.netns)
        self._holder.stdin.close()
        self._holder.kill()
        self._holder.wait()
        self._holder.stdout.close()
        subprocess.run(["ip", "netns", "delete", self.netns], check=False)


def connect(left: Node, left_link: str, right: Node, right_link: str) -> None:
    """A cable between two machines; both ends up."""
    left.ip(f"link add {left_link} type veth peer name {right_link} netns {right.netns}", f"link set {left_link} up")
    right.ip(f"link set {right_link} up")


def new_lab_name() -> str:
    return f"sp{os.getpid()}x{next(_counter)}"


def sweep() -> None:
    """Removes what runs that were killed left behind; leaves labs of living processes alone."""
    for entry in _NETNS.glob("sp*") if _NETNS.is_dir() else ():
        match = _NAME.match(entry.name)
        if match and not Path(f"/proc/{match[1]}").exists():
            _kill_inhabitants(entry.name)
            subprocess.run(["ip", "netns", "delete", entry.name], check=False)


def leftovers() -> list[str]:
    """Namespaces that this process made and that are still there."""
    return sorted(entry.name for entry in _NETNS.glob(f"sp{os.getpid()}x*")) if _NETNS.is_dir() else []


def _kill_inhabitants(netns: str) -> None:
    pids = subprocess.run(["ip", "netns", "pids", netns], capture_output=True, text=True, check=False).stdout
    for pid in pids.split():
        try:
            os.kill(int(pid), signal.SIGKILL)
        except ProcessLookupError:
            pass
