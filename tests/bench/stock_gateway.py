# SPDX-License-Identifier: GPL-3.0-or-later
"""Our client beside charon-cmd, each against the same strongSwan gateway with its own data plane (kernel-libipsec).

stock_gateway.py [--quick] [--rounds N] [--json FILE]: TCP from the laptop and to it, processor time and memory of the
client's process, in rounds that run both back to back, each first in every other round. The gateway's own cost bounds
the speed; what the client spends on a gigabyte is what tells them apart. Ends with 1 if something went wrong, never
because something was slow.
"""

import argparse
import datetime
import json
import os
import platform
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import measure  # noqa: E402
from dataplane_report import BUSY_PERCENT, Runs, Sample, SystemRuns, ratio, spread  # noqa: E402
from lab.charon_cmd import CharonCmd  # noqa: E402
from lab.gateway import PASSWORD  # noqa: E402
from lab.lab import Lab  # noqa: E402
from lab.pki import Pki  # noqa: E402
from lab.profiles import eap_profile  # noqa: E402

UNITS = {"upload": "Gbit/s", "download": "Gbit/s", "uploadCpu": "s/GB", "downloadCpu": "s/GB",
         "uploadGatewayCpu": "s/GB", "downloadGatewayCpu": "s/GB", "uploadRetransmits": "segments",
         "downloadRetransmits": "segments", "memory": "MiB"}
_OURS, _THEIRS = "sallyport", "charon-cmd"


class Bench:
    def __init__(self, lab: Lab, seconds: float, quiet_limit: float):
        self._lab = lab
        self._seconds = seconds
        self._quiet_limit = quiet_limit
        self._profile = lab.add(eap_profile(lab.pki, lab.host))
        self._authority = lab.pki.write_authority(lab.folder)

    def measured(self, system: str) -> dict[str, Sample]:
        with self._ours() if system == _OURS else self._theirs() as pid:
            samples = self._loaded("upload", pid) | self._loaded("download", pid, "-R")
            return samples | {"memory": Sample(measure.peak_mebibytes(pid), None)}

    def _loaded(self, test: str, pid: int, *arguments: str) -> dict[str, Sample]:
        lab = self._lab
        busy = measure.await_quiet(self._quiet_limit, BUSY_PERCENT)
        pids = {"Cpu": pid, "GatewayCpu": lab.gateway.pid}
        before = {name: measure.processor_seconds(of) for name, of in pids.items()}
        target = lab.gateway.site.addresses.office_host
        end = measure.run_iperf(lab.laptop, target, self._seconds, *arguments)
        gigabytes = end["sum_received"]["bytes"] / 1e9
        samples = {test: Sample(end["sum_received"]["bits_per_second"] / 1e9, busy),
                   f"{test}Retransmits": Sample(end["sum_sent"].get("retransmits", 0), busy)}
        return samples | {f"{test}{name}": Sample((measure.processor_seconds(of) - before[name]) / gigabytes, busy)
                          for name, of in pids.items()}

    @contextmanager
    def _ours(self) -> Iterator[int]:
        outcome = self._lab.client.connect(self._profile, PASSWORD)
        if outcome.exit_code:
            raise RuntimeError(f"sallyportctl connect failed: {outcome}")
        yield self._lab.service.pid
        outcome = self._lab.client.disconnect(self._profile)
        if outcome.exit_code:
            raise RuntimeError(f"sallyportctl disconnect failed: {outcome}")

    @contextmanager
    def _theirs(self) -> Iterator[int]:
        network = self._lab.gateway.site.addresses.office_network
        client = CharonCmd(self._lab.laptop, self._lab.folder, self._lab.host, self._authority, network)
        try:
            if not client.wait_until_up():
                raise RuntimeError(f"charon-cmd did not connect: {client.log()[-2000:]}")
            yield client.pid
        finally:
            client.stop()


def report(runs: Runs, facts: dict) -> dict:
    systems = {}
    for name, of in runs.items():
        tests = {}
        for test, unit in UNITS.items():
            samples = [of.sample(number, test) for number in range(len(of.rounds))]
            quiet = [sample.value for sample in samples if sample.is_quiet]
            tests[test] = {"unit": unit, **spread(quiet or [sample.value for sample in samples]),
                           "ratioToCharonCmd": ratio(runs, name, _THEIRS, test),
                           "rounds": [float(f"{sample.value:.4g}") for sample in samples],
                           "busyPercent": [sample.busy and round(sample.busy, 1) for sample in samples],
                           "allWereBusy": not quiet}
        systems[name] = {"tests": tests}
    return facts | {"systems": systems}


def table(whole: dict) -> str:
    lines = [f"{'':20}{_OURS:>14}{_THEIRS:>14}{'ratio':>10}"]
    for test, unit in UNITS.items():
        ours, theirs = (whole["systems"][name]["tests"][test] for name in (_OURS, _THEIRS))
        times = ours["ratioToCharonCmd"]
        lines.append(f"{test:20}{ours['median']:14.3g}{theirs['median']:14.3g}"
                     f"{times['median'] if times else float('nan'):10.3f}  {unit}")
    if any(of["allWereBusy"] for system in whole["systems"].values() for of in system["tests"].values()):
        lines.append("others used the machine all the time: take nothing of this for more than its ratios")
    return "\n".join(lines)


def facts(seconds: float, rounds: int) -> dict:
    return {"what": "our client and charon-cmd against one kernel-libipsec gateway through a NAT, one TCP stream",
            "date": datetime.date.today().isoformat(), "cores": os.cpu_count(), "kernel": platform.release(),
            "rounds": rounds, "seconds": seconds, "busyPercentLeftOut": BUSY_PERCENT}


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench gateway", description=__doc__.splitlines()[0])
    parser.add_argument("--json", type=Path, metavar="FILE", help="where all the numbers go")
    parser.add_argument("--rounds", type=int, help="default: 5")
    parser.add_argument("--quick", action="store_true", help="one round of one second: does it work?")
    options = parser.parse_args()
    options.rounds = options.rounds or (1 if options.quick else 5)
    if os.geteuid():
        parser.error("network namespaces need root")
    return options


def main() -> None:
    options = parse()
    # Ends the way an exception does, so that the namespaces go.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    seconds, quiet_limit = (1, 0) if options.quick else (5, 20)
    runs: Runs = {_OURS: SystemRuns(), _THEIRS: SystemRuns()}
    with Lab(Pki(), log_level="info") as lab, measure.IperfServer(lab.gateway.site.office):
        bench = Bench(lab, seconds, quiet_limit)
        for number in range(options.rounds):
            for name in list(runs)[:: 1 if number % 2 == 0 else -1]:
                print(f"round {number + 1}: {name}", file=sys.stderr, flush=True)
                runs[name].rounds.append(bench.measured(name))
    whole = report(runs, facts(seconds, options.rounds))
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")
    print(table(whole))


if __name__ == "__main__":
    main()
