# SPDX-License-Identifier: GPL-3.0-or-later
"""What a tunnel is made to carry, and what is measured meanwhile, with how busy the machine was before each.

Nothing here judges a number. What isn't a matter of speed does raise: data that changed, a daemon that ended.
"""

import json
import re
import secrets
import subprocess
from dataclasses import dataclass
from pathlib import Path

import measure
from dataplane_pair import System
from dataplane_report import BUSY_PERCENT, Sample
from dataplane_systems import BUILD
from lab.esp import Injector, Position, sent

PACKET_RATE = BUILD / "bench/packet_rate"
GRID_KPPS = (10, 20, 40, 60, 80, 110, 150, 200, 250, 300, 400)
SMALL_PACKET = 64  # octets of UDP payload
FORGED_KPPS = 100
FORGED_PACKET = 128
_LEAST_ARRIVING = 0.99
CHECKED_MEGABYTES = 100
_TRANSFER = Path(__file__).with_name("bulk_transfer.py")


@dataclass(frozen=True)
class Timing:
    """Seconds."""
    tcp: float = 3
    packets: float = 1
    ping: float = 2
    quiet_limit: float = 20  # how long to wait at most for a machine that nobody else uses

    @classmethod
    def quick(cls) -> "Timing":
        return cls(tcp=1, packets=0.3, ping=1, quiet_limit=0)


class Load:
    """The loads on one running system, one after another; measured() is all of what they showed."""

    def __init__(self, system: System, timing: Timing):
        self._system = system
        self._timing = timing
        self._samples: dict[str, Sample] = {}

    def measured(self) -> dict[str, Sample]:
        self._check_data()
        with measure.IperfServer(self._system.pair.gateway):
            for streams in (1, 4):
                for reverse in (False, True):
                    self._measure_tcp(streams, reverse)
        self._measure_ping()
        self._measure_packets()
        self._measure_forged()
        self._measure_memory()
        for role, daemon in self._system.daemons.items():
            if daemon.poll() is not None:
                raise RuntimeError(f"{self._system.name}: the {role}'s daemon ended: {self._system.output(role)}")
        return self._samples

    @property
    def _target(self) -> str:
        return self._system.addresses["gateway"]

    def _check_data(self) -> None:
        pair = self._system.pair
        with pair.gateway.start("/usr/bin/python3", "-B", str(_TRANSFER), "receive", self._target,
                                stdout=subprocess.PIPE, text=True) as receiver:
            if receiver.stdout.readline() != "ready\n":
                raise RuntimeError("the receiver did not start")
            sent = pair.client.run("/usr/bin/python3", "-B", str(_TRANSFER), "send", self._target,
                                   str(CHECKED_MEGABYTES), timeout=120).stdout.strip()
            received = receiver.stdout.readline().strip()
        if sent != received:
            raise RuntimeError(f"{self._system.name} changed the data: SHA-256 {sent} was sent, {received} came")

    def _measure_tcp(self, streams: int, reverse: bool) -> None:
        name = f"tcp{streams}{'Reverse' if reverse else ''}"
        busy = self._await_quiet()
        before = self._processor_seconds()
        end = self._iperf("-P", str(streams), *(("-R",) if reverse else ()))
        after = self._processor_seconds()
        gigabytes = end["sum_received"]["bytes"] / 1e9
        self._samples[name] = Sample(end["sum_received"]["bits_per_second"] / 1e9, busy)
        self._samples[f"{name}Retransmits"] = Sample(end["sum_sent"].get("retransmits", 0), busy)
        for role in self._system.daemons:
            self._samples[f"{name}Cpu{role.title()}"] = Sample((after[role] - before[role]) / gigabytes, busy)

    def _iperf(self, *arguments: str) -> dict:
        return measure.run_iperf(self._system.pair.client, self._target, self._timing.tcp, *arguments)

    def _measure_ping(self) -> None:
        busy = self._await_quiet()
        text = self._system.pair.client.run("ping", "-f", "-q", "-w", f"{self._timing.ping:g}", self._target).stdout
        average = re.search(r"rtt min/avg/max/mdev = [\d.]+/([\d.]+)/", text)
        if not average:
            raise RuntimeError(f"{self._system.name}: ping said {text!r}")
        self._samples["pingFlood"] = Sample(float(average[1]) * 1000, busy)

    def _measure_packets(self) -> None:
        """Up the grid, until two rates on end were too high at both of two tries: one may be another process's doing.
        Then a flood at the grid's top."""
        busy = self._await_quiet()
        highest = too_high = 0
        for kpps in GRID_KPPS:
            if any(self._arriving(kpps) >= _LEAST_ARRIVING for _ in range(2)):
                highest, too_high = kpps, 0
            elif (too_high := too_high + 1) == 2:
                break
        self._samples["packets64"] = Sample(highest, busy)
        busy = self._await_quiet()
        self._samples["packets64Flood"] = Sample(self._arriving(GRID_KPPS[-1]) * GRID_KPPS[-1], busy)

    def _measure_forged(self) -> None:
        """TCP to the gateway while a stranger in the other end's name sends it what looks like the tunnel's packets."""
        system, pair = self._system, self._system.pair
        if system.port is None:
            return
        busy = self._await_quiet()
        ends = ((pair.OUTER[role], system.port) for role in ("client", "gateway"))
        payloads = [head + secrets.token_bytes(FORGED_PACKET - len(head)) for head in [system.forged_head()] * 1000]
        flood = Injector(system.folder).start(Position(pair.client, *ends), payloads, FORGED_KPPS * 1000,
                                              self._timing.tcp + 1)
        with measure.IperfServer(pair.gateway):
            end = self._iperf()
        self._samples["tcp1Forged"] = Sample(end["sum_received"]["bits_per_second"] / 1e9, busy)
        number, seconds = sent(flood)
        self._samples["forged"] = Sample(number / seconds / 1000, busy)

    def _arriving(self, kpps: int) -> float:
        pair = self._system.pair
        spaces = (f"/run/netns/{node.netns}" for node in (pair.client, pair.gateway))
        done = subprocess.run([PACKET_RATE, *spaces, self._target, str(kpps * 1000), str(SMALL_PACKET),
                               str(self._timing.packets)], check=True, capture_output=True, text=True, timeout=60)
        counts = json.loads(done.stdout)
        return counts["received"] / counts["wanted"]

    def _measure_memory(self) -> None:
        """At its peak, so after the floods."""
        for role in self._system.daemons:
            self._samples[f"memory{role.title()}"] = Sample(measure.peak_mebibytes(*self._system.pids(role)), None)

    def _processor_seconds(self) -> dict[str, float]:
        return {role: measure.processor_seconds(*self._system.pids(role)) for role in self._system.daemons}

    def _await_quiet(self) -> float:
        return measure.await_quiet(self._timing.quiet_limit, BUSY_PERCENT)
