# SPDX-License-Identifier: GPL-3.0-or-later
"""What benchmarks read off the machine: processor time, memory at its peak, how busy it is; and iperf3 between two of
the lab's machines."""

import json
import os
import re
import subprocess
import time
from pathlib import Path

from lab.namespaces import Node

_TICKS = os.sysconf("SC_CLK_TCK")


def processor_seconds(*pids: int) -> float:
    """Of all their threads, in user mode and in the kernel."""
    total = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / _TICKS


def peak_mebibytes(*pids: int) -> float:
    peaks = (re.search(r"(?m)^VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text()) for pid in pids)
    return sum(int(peak[1]) for peak in peaks) / 1024


def busy_percent(seconds: float = 0.3) -> float:
    """Of all cores together."""
    idle, total = _machine_ticks()
    time.sleep(seconds)
    later_idle, later_total = _machine_ticks()
    return 100 * (1 - (later_idle - idle) / max(later_total - total, 1))


def await_quiet(limit: float, percent: float) -> float:
    """How busy the machine was in the end, once it was no more than that, or the time was up."""
    deadline = time.monotonic() + limit
    while (busy := busy_percent()) > percent and time.monotonic() < deadline:
        time.sleep(0.5)
    return busy


class IperfServer:
    """iperf3 in that machine, for clients in others."""

    def __init__(self, node: Node):
        self._node = node
        self._server: subprocess.Popen | None = None

    def __enter__(self) -> "IperfServer":
        self._server = self._node.start("iperf3", "-s", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 10
        while self._node.run("sh", "-c", "ss -tlnH sport = 5201 | grep -q .", check=False).returncode:
            if time.monotonic() > deadline:
                raise RuntimeError("iperf3 does not listen")
            time.sleep(0.05)
        return self

    def __exit__(self, *_exc) -> None:
        self._server.kill()
        self._server.wait()


def run_iperf(node: Node, target: str, seconds: float, *arguments: str) -> dict:
    """The `end` of its report."""
    command = ("iperf3", "-c", target, "-J", "-t", f"{seconds:g}", *arguments)
    for attempt in range(5):  # the server may still be at the end of the test before
        done = node.run(*command, check=False, timeout=seconds + 30)
        answer = json.loads(done.stdout or "{}")
        if not done.returncode and answer.get("end", {}).get("sum_received", {}).get("bytes"):
            return answer["end"]
        time.sleep(0.2 * (attempt + 1))
    raise RuntimeError(f"iperf3: {answer.get('error') or done.stderr}")


def _machine_ticks() -> tuple[int, int]:
    ticks = [int(value) for value in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
    return ticks[3] + ticks[4], sum(ticks)
