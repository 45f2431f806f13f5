# SPDX-License-Identifier: GPL-3.0-or-later
"""A Linux 6.1 that runs as a process of this one (Debian's user-mode-linux), for what this machine's kernel may lack:
ESP, netem. It boots in seconds on the machine's own files; what it writes to them is gone with it.

A guest is one Python program of the lab, run as root by that kernel. Its last argument is a file for its results, the
only thing of the machine that it can change.
"""

import ctypes
import json
import os
import select
import shlex
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

KERNEL = "/usr/bin/linux.uml"
_MODULES = "/usr/lib/uml/modules"
_TESTS = Path(__file__).resolve().parents[1]
_PREFIX = "sallyport-guest-"
_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)

# The machine's files are mounted read only, then covered by an overlay in memory. setns() leads to the root of a mount
# namespace, so a chroot into it would not do. The kernel asks for further modules by itself (/sbin/modprobe).
_INIT = """#!/bin/sh
export PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1 HOME=/root
set -e
mount -t proc proc /proc
mount -t tmpfs tmpfs /run
mkdir -p /run/lib/modules /run/upper /run/work /run/root
mount --bind {modules} /run/lib/modules
modprobe -d /run overlay
mount -t overlay -o lowerdir=/,upperdir=/run/upper,workdir=/run/work overlay /run/root
cd /run/root
mkdir -p lib/modules old-root
pivot_root . old-root
mount --move old-root/proc /proc
mount --move old-root/dev /dev
mount --bind {modules} /lib/modules
mount -t sysfs sysfs /sys
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /dev/pts /dev/shm /run/results
mount -t tmpfs tmpfs /dev/shm
mount -t devpts devpts /dev/pts
mount -t hostfs -o {folder} hostfs /run/results
umount -l /old-root
modprobe -a {load}
ip link set lo up
cd {tests}
set +e
{command} >/run/results/output 2>&1
echo $? >/run/results/status
sync
exec /usr/bin/python3 -c 'import ctypes; ctypes.CDLL(None).reboot(0x4321fedc)'
"""
_LOAD = "veth tun dummy esp4 esp6 xfrm_user sch_netem nf_tables"


class GuestFailed(RuntimeError):
    """The guest did not come to its end; the message has what it said."""


class Guest:
    """One boot. It runs from the start; finish() waits for it, close() ends it in any case and removes all of it."""

    def __init__(self, module: str, *arguments: str, memory: str = "768M", environment: dict[str, str] | None = None):
        if not Path(KERNEL).exists():
            raise FileNotFoundError(f"{KERNEL} is missing; ./dev setup installs it (Debian has it for x86 alone)")
        _sweep()
        self._folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
        self._results = self._folder / "results"
        self._results.mkdir()
        words = [*(f"{name}={value}" for name, value in (environment or {}).items()), f"PYTHONPATH={_TESTS}",
                 "/usr/bin/python3", "-m", module, *arguments, "/run/results/results.json"]
        init = self._folder / "init"
        init.write_text(_INIT.format(modules=_MODULES, folder=self._results, load=_LOAD, tests=_TESTS,
                                     command="env " + shlex.join(words)))
        init.chmod(0o755)
        self._process = self._boot(init, memory)

    def finish(self, seconds: float):
        """What the guest wrote as its results. GuestFailed if it fails, or takes longer than that."""
        try:
            self._process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            raise GuestFailed(f"the guest was not done after {seconds} s\n{self.output()}") from None
        status, results = self._read("status").strip(), self._read("results.json")
        if status != "0" or not results:
            raise GuestFailed(f"the guest ended with {status or 'no status'}\n{self.output()}")
        return json.loads(results)

    def output(self) -> str:
        """What the program in the guest printed and, where it never came to run, the kernel's own words."""
        said = self._read("output")
        if said:
            return said[-20000:]
        console = self._folder / "console"
        return console.read_text(errors="replace")[-8000:] if console.exists() else ""

    def close(self) -> None:
        kernel = self._kernel()
        self._process.kill()  # unshare; its child, the first of the namespace, goes with it
        self._process.wait()
        if kernel is not None:
            # It ends when all others of its namespace have, which takes a moment: there is memory to give back.
            select.select([kernel], [], [], 10)
            os.close(kernel)
        shutil.rmtree(self._folder)

    def __enter__(self) -> "Guest":
        return self

    def __exit__(self, *_exc) -> None:
        self.close()

    def _boot(self, init: Path, memory: str) -> subprocess.Popen:
        # A user-mode kernel is many processes that trace one another; as the first of a process namespace it takes all
        # of them with it, however it ends.
        alone = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "--net"]
        kernel = [KERNEL, f"mem={memory}", "root=/dev/root", "rootfstype=hostfs", "rootflags=/", "ro", f"init={init}",
                  "panic=-1", "con=null", "con0=null,fd:1", f"uml_dir={self._folder}/", "umid=guest"]
        with open(self._folder / "console", "wb") as console:
            return subprocess.Popen([*alone, *kernel], stdin=subprocess.DEVNULL, stdout=console,
                                    stderr=subprocess.STDOUT, preexec_fn=_die_with_parent)

    def _kernel(self) -> int | None:
        """A pidfd of the first process in the namespace."""
        try:
            children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text().split()
            return os.pidfd_open(int(children[0])) if children else None
        except (FileNotFoundError, ProcessLookupError):
            return None

    def _read(self, name: str) -> str:
        path = self._results / name
        return path.read_text(errors="replace") if path.exists() else ""


def _die_with_parent() -> None:
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _sweep() -> None:
    """Folders that killed runs left behind."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        pid = folder.name.removeprefix(_PREFIX).partition("-")[0]
        if pid.isdigit() and not Path(f"/proc/{pid}").exists():
            shutil.rmtree(folder, ignore_errors=True)
