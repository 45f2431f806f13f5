# SPDX-License-Identifier: GPL-3.0-or-later
"""Our data plane beside the bare cable and beside others' tunnels, in rounds that run all of them back to back.

dataplane.py [--quick] [--rounds N] [--systems a,b] [--json FILE]: a table, and all the numbers into FILE. Both ends
share this machine's cores. Judge by ratios and processor seconds; bare Gbit/s change with the hour. What can't run here
is named with its reason. Ends with 1 if something went wrong, never because something was slow.
"""

import argparse
import datetime
import json
import os
import platform
import re
import signal
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import dataplane_report  # noqa: E402
from dataplane_load import CHECKED_MEGABYTES, GRID_KPPS, PACKET_RATE, Load, Timing  # noqa: E402
from dataplane_pair import INNER_MTU, Pair, System, Unavailable  # noqa: E402
from dataplane_report import Runs, Sample, SystemRuns  # noqa: E402
from dataplane_systems import ALL  # noqa: E402
from lab import namespaces  # noqa: E402


def run_once(kind: type[System], timing: Timing) -> dict[str, Sample]:
    with tempfile.TemporaryDirectory(prefix="sallyport-bench-") as folder:
        pair = Pair()
        try:
            system = kind(pair, Path(folder))
            system.start()
            return Load(system, timing).measured()
        finally:
            pair.close()


def run_round(kinds: list[type[System]], runs: Runs, timing: Timing, number: int) -> None:
    for kind in kinds:
        of = runs[kind.name]
        if of.unavailable or of.failed:
            of.rounds.append(None)
            continue
        print(f"round {number}: {kind.name}", file=sys.stderr, flush=True)
        try:
            kind.require()
            of.version = of.version or kind.version()
            of.rounds.append(run_once(kind, timing))
        except Unavailable as reason:
            of.unavailable = str(reason)
            of.rounds.append(None)
        except Exception as error:  # pylint: disable=broad-except  # one system's failure is in the report, not its end
            of.failed = f"round {number}: {error}"
            of.rounds.append(None)


def facts(timing: Timing, rounds: int) -> dict:
    cpuinfo = Path("/proc/cpuinfo").read_text(encoding="ascii")
    model = re.search(r"(?m)^model name\s*:\s*(.*)$", cpuinfo)
    return {
        "what": "data planes, both ends on one machine",
        "date": datetime.date.today().isoformat(),
        "processor": model[1] if model else platform.machine(),
        "vaes": bool(re.search(r"\bvaes\b", cpuinfo)),
        "cores": os.cpu_count(),
        "kernel": platform.release(),
        "innerMtu": INNER_MTU,
        "rounds": rounds,
        "seconds": {"tcp": timing.tcp, "packets": timing.packets, "ping": timing.ping},
        "gridKpps": GRID_KPPS,
        "sha256EqualMegabytes": CHECKED_MEGABYTES,  # in each round, through each that has not failed
        "busyPercentLeftOut": dataplane_report.BUSY_PERCENT,
    }


def parse() -> argparse.Namespace:
    names = [kind.name for kind in ALL]
    parser = argparse.ArgumentParser(prog="./dev bench dataplane", description=__doc__.splitlines()[0])
    parser.add_argument("--json", type=Path, metavar="FILE", help="where all the numbers go")
    parser.add_argument("--rounds", type=int, help="default: 5")
    parser.add_argument("--systems", default=",".join(names), help="default: %(default)s")
    parser.add_argument("--quick", action="store_true", help="one round of one second: does it work?")
    options = parser.parse_args()
    options.systems = options.systems.split(",")
    if unknown := [name for name in options.systems if name not in names]:
        parser.error(f"there is no system {', '.join(unknown)}; there are {', '.join(names)}")
    options.rounds = options.rounds or (1 if options.quick else 5)
    if os.geteuid():
        parser.error("network namespaces need root")
    if not PACKET_RATE.exists():
        parser.error(f"{PACKET_RATE} is not built")
    return options


def main() -> int:
    options = parse()
    # Ends the way an exception does, so that the namespaces go.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    namespaces.sweep()
    timing = Timing.quick() if options.quick else Timing()
    kinds = [kind for kind in ALL if kind.name in options.systems]
    runs: Runs = {kind.name: SystemRuns() for kind in kinds}
    for number in range(1, options.rounds + 1):
        run_round(kinds, runs, timing, number)
    whole = dataplane_report.report(runs, facts(timing, options.rounds))
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")
    print(dataplane_report.table(whole))
    return 1 if any(of.failed for of in runs.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
