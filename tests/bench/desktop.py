# SPDX-License-Identifier: GPL-3.0-or-later
"""The window beside a program that only shows an empty one: start, memory, wake-ups; and its parts by themselves.

desktop.py [--quick] [--rounds N] [--json FILE]: in the lab's laptop, on a screen of its own, with a panel that takes
tray icons. Both programs start in turn, so that they meet the same machine. Ends with 1 if something went wrong, never
because something was slow.
"""

import argparse
import datetime
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import measure  # noqa: E402
from lab.gateway import PASSWORD  # noqa: E402
from lab.lab import Lab  # noqa: E402
from lab.panel import start_panel  # noqa: E402
from lab.pki import Pki  # noqa: E402
from lab.profiles import eap_profile  # noqa: E402
from lab.programs import BUILD, program  # noqa: E402
from lab.window import Desktop  # noqa: E402

AIMS = {"startMs": 300, "privateMiB": 60, "wakeupsHiddenIdle": 6}
_LIMIT_SECONDS = 30
_INSIDE = (300, 300)  # a place that any window of the bench covers
_PROFILES = 1000


class Bench:
    def __init__(self, lab: Lab, desktop: Desktop, seconds: float, rounds: int):
        self._lab, self._desktop = lab, desktop
        self._seconds, self._rounds = seconds, rounds
        self._empty = BUILD / "bench/empty_window"
        self._many = lab.folder / "many"
        # Closing the window is to leave it in the panel, without a question.
        for configuration in (lab.client.folder / "config", self._many):
            settings = configuration / "sallyport/settings.ini"
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text("[desktop]\nclosing=keep-running\n")

    def run(self) -> dict:
        lab = self._lab
        lab.laptop.run(BUILD / "bench/desktop_bench", str(self._many / "sallyport/profiles"), env=self._offscreen)
        results = {"start": self._starts()}
        results["idle"] = {"sallyport": self._at_rest("sallyport"), "emptyWindow": self._at_rest("empty")}
        results["hidden"] = self._at_rest("sallyport", hidden=True)
        name = lab.add(eap_profile(lab.pki, lab.host))
        outcome = lab.client.connect(name, PASSWORD)
        if outcome.exit_code:
            raise RuntimeError(f"connecting failed: {outcome}")
        time.sleep(60)  # "Connected for 59 s": its first minute counts seconds, and is not what most of a day is like
        results["connected"] = self._at_rest("sallyport")
        results["connectedHidden"] = self._at_rest("sallyport", hidden=True)
        results[f"connectedWith{_PROFILES}Profiles"] = self._at_rest("many")
        parts = lab.laptop.run(BUILD / "bench/desktop_bench", env=self._offscreen, timeout=300)
        return results | {"parts": json.loads(parts.stdout)}

    @property
    def _offscreen(self) -> dict[str, str]:
        return self._desktop.environment | {"QT_QPA_PLATFORM": "offscreen"}

    def _starts(self) -> dict:
        kinds = ("sallyport", "empty", "many")
        times: dict[str, list[float]] = {kind: [] for kind in kinds}
        for round_ in range(-1, self._rounds):  # the first one of each warms the caches up
            for kind in kinds:
                measure.await_quiet(2, 30)
                with self._running(kind) as (_process, milliseconds):
                    if round_ >= 0:
                        times[kind].append(milliseconds)
        summary = {kind: {"medianMs": round(statistics.median(own), 1), "minMs": round(min(own), 1),
                          "maxMs": round(max(own), 1)} for kind, own in times.items()}
        ratio = summary["sallyport"]["medianMs"] / summary["empty"]["medianMs"]
        return {"sallyport": summary["sallyport"], "emptyWindow": summary["empty"],
                f"with{_PROFILES}Profiles": summary["many"], "ratio": round(ratio, 2)}

    @contextmanager
    def _running(self, kind: str) -> Iterator[tuple[subprocess.Popen, float]]:
        """The program, and how long it took from its start until its window was painted."""
        command = [self._empty] if kind == "empty" else [
            program("sallyport"), "--theme", "light", "--socket", str(self._lab.service.socket)]
        environment = self._desktop.environment | (
            {"XDG_CONFIG_HOME": str(self._many)} if kind == "many" else {})
        screen = self._desktop.screen
        self._await(lambda: screen.pixel(*_INSIDE) == 0, "the screen is not empty")
        began = time.monotonic()
        process = self._lab.laptop.start(*command, env=environment, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.DEVNULL)
        try:
            self._await(lambda: screen.pixel(*_INSIDE) != 0 or process.poll() is not None, "no window came")
            painted = 1000 * (time.monotonic() - began)
            if process.poll() is not None:
                raise RuntimeError(f"{kind} ended with {process.returncode}")
            yield process, painted
        finally:
            process.terminate()
            process.wait()

    def _at_rest(self, kind: str, hidden: bool = False) -> dict:
        """After ten seconds in which nobody did anything."""
        with self._running(kind) as (process, _milliseconds):
            if hidden:
                time.sleep(2)  # its icon must be in the panel first
                self._desktop.screen.focus("Sallyport")
                self._desktop.screen.press("ctrl+w")
                self._await(lambda: self._desktop.screen.pixel(*_INSIDE) == 0, "the window stays")
            time.sleep(10)
            if process.poll() is not None:
                raise RuntimeError(f"{kind} ended with {process.returncode}: it should stay in the panel")
            private, peak = private_mebibytes(process.pid), measure.peak_mebibytes(process.pid)
            before, worked = wakeups(process.pid), measure.processor_seconds(process.pid)
            time.sleep(self._seconds)
            after, worked = wakeups(process.pid), measure.processor_seconds(process.pid) - worked
        each = {name: round((count - before.get(name, 0)) * 60 / self._seconds, 1)
                for name, count in after.items() if count != before.get(name, 0)}
        return {"privateMiB": round(private, 1), "peakMiB": round(peak, 1),
                "processorMsPerMinute": round(1000 * worked * 60 / self._seconds),
                "wakeupsPerMinute": round(sum(each.values()), 1), "wakeupsByThread": each}

    @staticmethod
    def _await(is_so, otherwise: str) -> None:
        deadline = time.monotonic() + _LIMIT_SECONDS
        while not is_so():
            if time.monotonic() > deadline:
                raise TimeoutError(otherwise)
            time.sleep(0.001)


def private_mebibytes(pid: int) -> float:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return sum(int(size) for size in re.findall(r"(?m)^Private_(?:Clean|Dirty):\s+(\d+) kB", text)) / 1024


def wakeups(pid: int) -> dict[str, int]:
    """How often each thread went to sleep of itself, by name and id: as often it was woken."""
    counts = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        status = (task / "status").read_text()
        name = (task / "comm").read_text().strip()
        counts[f"{name}-{task.name}"] = int(re.search(r"(?m)^voluntary_ctxt_switches:\s+(\d+)", status)[1])
    return counts


def aims_of(results: dict) -> dict:
    """Each aim, what was measured, and whether it is met."""
    found = {"startMs": results["start"]["sallyport"]["medianMs"],
             "privateMiB": results["idle"]["sallyport"]["privateMiB"],
             "wakeupsHiddenIdle": results["hidden"]["wakeupsPerMinute"]}
    return {name: {"aim": aim, "measured": found[name], "met": found[name] < aim} for name, aim in AIMS.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="shorter, and rougher")
    parser.add_argument("--rounds", type=int, default=9, help="starts of each program (default: 9)")
    parser.add_argument("--json", type=Path, help="write the results there too")
    options = parser.parse_args()
    seconds, rounds = (15, 3) if options.quick else (60, options.rounds)
    # Assistive programs are not running on most desktops, and the window does more for those who use one.
    with Lab(Pki(), log_level="info") as lab:
        desktop = Desktop(lab, reader=False)
        start_panel(lab.laptop, desktop.environment)
        results = Bench(lab, desktop, seconds, rounds).run()
    report = {"what": "the desktop program", "date": datetime.date.today().isoformat(),
              "machine": {"processor": platform.machine(), "cores": os.cpu_count(), "kernel": platform.release()},
              "rounds": rounds, "secondsAtRest": seconds, "aims": aims_of(results)} | results
    text = json.dumps(report, indent=2)
    print(text)
    if options.json:
        options.json.write_text(text + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
