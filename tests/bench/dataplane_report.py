# SPDX-License-Identifier: GPL-3.0-or-later
"""From rounds of samples to medians and ratios, as JSON and as a short table.

A ratio is taken within a round, between systems that met the same minute of the same machine; what is reported is the
median of those. A sample from a minute when others used the machine is left out, unless there is no other.
"""

import statistics
from dataclasses import dataclass, field
from typing import NamedTuple

BUSY_PERCENT = 10
YARDSTICKS = {"ratioToLibipsec": "libipsec", "ratioToVeth": "veth"}
_TCP = ("tcp1", "tcp1Reverse", "tcp4", "tcp4Reverse")
UNITS = {
    **{name: "Gbit/s" for name in _TCP},
    **{f"{name}Cpu{role}": "s/GB" for name in _TCP for role in ("Client", "Gateway")},
    **{f"{name}Retransmits": "segments" for name in _TCP},
    "packets64": "kpps", "packets64Flood": "kpps", "pingFlood": "us",
    "forged": "kpps", "tcp1Forged": "Gbit/s",
    "memoryClient": "MiB", "memoryGateway": "MiB",
}


class Sample(NamedTuple):
    value: float
    busy: float | None  # percent of the machine, just before; None where it doesn't matter

    @property
    def is_quiet(self) -> bool:
        return self.busy is None or self.busy <= BUSY_PERCENT


@dataclass
class SystemRuns:
    """rounds[i] is None where the system was not measured in round i; then `unavailable` or `failed` says why."""
    version: str = ""
    rounds: list[dict[str, Sample] | None] = field(default_factory=list)
    unavailable: str | None = None
    failed: str | None = None

    def sample(self, round_number: int, test: str) -> Sample | None:
        measured = self.rounds[round_number] if round_number < len(self.rounds) else None
        return measured.get(test) if measured else None


Runs = dict[str, SystemRuns]


def spread(values: list[float]) -> dict[str, float] | None:
    if not values:
        return None
    return {"median": _round(statistics.median(values)), "min": _round(min(values)), "max": _round(max(values))}


def ratio(runs: Runs, system: str, yardstick: str, test: str) -> dict[str, float] | None:
    """None where no round has both, or the yardstick has nothing of it."""
    if yardstick not in runs:
        return None
    pairs = []
    for number in range(len(runs[system].rounds)):
        ours, theirs = runs[system].sample(number, test), runs[yardstick].sample(number, test)
        if ours and theirs and theirs.value:
            pairs.append((ours, theirs))
    quiet = [pair for pair in pairs if pair[0].is_quiet and pair[1].is_quiet]
    return spread([ours.value / theirs.value for ours, theirs in quiet or pairs])


def test_summary(runs: Runs, system: str, test: str) -> dict | None:
    samples = [runs[system].sample(number, test) for number in range(len(runs[system].rounds))]
    there = [sample for sample in samples if sample]
    if not there:
        return None
    quiet = [sample for sample in there if sample.is_quiet]
    summary = {"unit": UNITS[test]} | spread([sample.value for sample in quiet or there])
    summary |= {key: ratio(runs, system, yardstick, test) for key, yardstick in YARDSTICKS.items()}
    summary["rounds"] = [sample and _round(sample.value) for sample in samples]
    summary["busyPercent"] = [sample and sample.busy and round(sample.busy, 1) for sample in samples]
    summary["leftOutAsBusy"] = len(there) - len(quiet) if quiet else 0
    summary["allWereBusy"] = not quiet
    return summary


def system_report(runs: Runs, system: str) -> dict:
    of = runs[system]
    report: dict = {"version": of.version} if of.version else {}
    report |= {key: reason for key, reason in (("unavailable", of.unavailable), ("failed", of.failed)) if reason}
    tests = {test: test_summary(runs, system, test) for test in UNITS}
    report["tests"] = {test: summary for test, summary in tests.items() if summary}
    return report


def report(runs: Runs, facts: dict) -> dict:
    return facts | {"systems": {system: system_report(runs, system) for system in runs}}


_COLUMNS = (
    ("1 stream", "tcp1", "median"), ("-R", "tcp1Reverse", "median"),
    ("4 streams", "tcp4", "median"), ("-R", "tcp4Reverse", "median"),
    ("x libipsec", "tcp1", "ratioToLibipsec"), ("-R", "tcp1Reverse", "ratioToLibipsec"),
    ("x veth", "tcp1", "ratioToVeth"), ("-R", "tcp1Reverse", "ratioToVeth"),
    ("s/GB cl", "tcp1CpuClient", "median"), ("gw", "tcp1CpuGateway", "median"),
    ("kpps 64B", "packets64", "median"), ("ping us", "pingFlood", "median"), ("forged", "tcp1Forged", "median"),
    ("MiB cl", "memoryClient", "median"), ("gw", "memoryGateway", "median"),
)


def table(whole: dict) -> str:
    rows = [["Gbit/s"] + [title for title, _, _ in _COLUMNS]]
    notes = []
    for system, of in whole["systems"].items():
        notes += [f"{system}: {of[key]}" for key in ("unavailable", "failed") if key in of]
        if of["tests"]:
            rows.append([system] + [_cell(of["tests"].get(test), key) for _, test, key in _COLUMNS])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join([row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])])
             for row in rows]
    busy = sum(summary["leftOutAsBusy"] for of in whole["systems"].values() for summary in of["tests"].values())
    every = sum(summary["allWereBusy"] for of in whole["systems"].values() for summary in of["tests"].values())
    if busy or every:
        notes.append(f"others used the machine: {busy} samples left out, {every} medians of such samples alone")
    return "\n".join(lines + notes)


def _cell(summary: dict | None, key: str) -> str:
    value = summary and summary[key]
    if isinstance(value, dict):
        value = value["median"]
    return "-" if value is None else f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def _round(value: float) -> float:
    """Four digits: more than any of it means."""
    return float(f"{value:.4g}")
