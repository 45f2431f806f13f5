# SPDX-License-Identifier: GPL-3.0-or-later
"""The arithmetic of the data plane's benchmark, on numbers that a head can check."""

import json

from dataplane_report import Sample, SystemRuns, ratio, report, spread, table, test_summary as summary_of


def runs_of(**systems):
    """libipsec=[1, 2] are Gbit/s of two quiet rounds; (1, 50): after the machine was 50 % busy; None: not measured."""
    return {name: SystemRuns(rounds=[None if value is None else _measured(value) for value in values])
            for name, values in systems.items()}


def _measured(value):
    return {"tcp1": Sample(*value) if isinstance(value, tuple) else Sample(value, 0)}


def test_a_spread_has_the_median_between_its_ends():
    assert spread([3, 1, 2]) == {"median": 2, "min": 1, "max": 3}
    assert spread([4, 1, 2, 3])["median"] == 2.5
    assert spread([]) is None


def test_a_ratio_is_the_median_of_those_within_a_round():
    runs = runs_of(ours=[10, 30, 80], libipsec=[1, 2, 4])
    # 10, 15 and 20; the ratio of the medians would be 15 as well only by chance.
    assert ratio(runs, "ours", "libipsec", "tcp1") == {"median": 15, "min": 10, "max": 20}
    runs = runs_of(ours=[10, 30, 20], libipsec=[5, 1, 2])
    # 2, 30 and 10; the medians alone would say 20 / 2.
    assert ratio(runs, "ours", "libipsec", "tcp1") == {"median": 10, "min": 2, "max": 30}
    runs = runs_of(ours=[10, 20], libipsec=[1, 10])
    # 10 and 2; the medians alone would say 15 / 5.5.
    assert ratio(runs, "ours", "libipsec", "tcp1")["median"] == 6


def test_a_round_without_one_of_both_gives_no_ratio():
    runs = runs_of(ours=[10, 99, 12], libipsec=[1, None, 2])
    assert ratio(runs, "ours", "libipsec", "tcp1") == {"median": 8, "min": 6, "max": 10}
    assert ratio(runs_of(ours=[10]), "ours", "libipsec", "tcp1") is None
    assert ratio(runs_of(ours=[10], libipsec=[None]), "ours", "libipsec", "tcp1") is None


def test_rounds_that_a_system_missed_at_the_end_are_missing_not_wrong():
    runs = runs_of(ours=[10, 20], libipsec=[5])
    assert ratio(runs, "ours", "libipsec", "tcp1")["median"] == 2


def test_nothing_is_divided_by_nothing():
    assert ratio(runs_of(ours=[10, 10], libipsec=[0, 5]), "ours", "libipsec", "tcp1")["median"] == 2
    assert ratio(runs_of(ours=[10], libipsec=[0]), "ours", "libipsec", "tcp1") is None


def test_a_yardstick_is_once_itself():
    summary = summary_of(runs_of(libipsec=[3, 4], veth=[30, 80]), "libipsec", "tcp1")
    assert summary["ratioToLibipsec"] == {"median": 1, "min": 1, "max": 1}
    assert summary["ratioToVeth"] == {"median": 0.075, "min": 0.05, "max": 0.1}


def test_busy_samples_are_left_out():
    summary = summary_of(runs_of(ours=[10, (2, 50), 12], libipsec=[1, 1, (9, 11)]), "ours", "tcp1")
    assert (summary["median"], summary["min"], summary["max"]) == (11, 10, 12)
    assert summary["ratioToLibipsec"] == {"median": 10, "min": 10, "max": 10}
    assert (summary["leftOutAsBusy"], summary["allWereBusy"]) == (1, False)
    assert (summary["rounds"], summary["busyPercent"]) == ([10, 2, 12], [0, 50, 0])


def test_busy_samples_alone_are_reported_and_said_to_be():
    summary = summary_of(runs_of(ours=[(10, 50), (20, 60)], libipsec=[(1, 50), 1]), "ours", "tcp1")
    assert summary["median"] == 15
    assert summary["ratioToLibipsec"]["median"] == 15
    assert (summary["leftOutAsBusy"], summary["allWereBusy"]) == (0, True)


def test_a_sample_that_no_load_can_change_is_never_left_out():
    assert Sample(12, None).is_quiet
    assert Sample(12, 10).is_quiet and not Sample(12, 10.1).is_quiet


def test_what_could_not_be_measured_stands_there_with_its_reason():
    runs = runs_of(ours=[10], veth=[20]) | {"wireguard-go": SystemRuns(rounds=[None], unavailable="not installed")}
    runs["broken"] = SystemRuns(rounds=[{"tcp1": Sample(5, 0)}, None], failed="round 2: it changed the data")
    whole = report(runs, {"rounds": 2})
    assert whole["systems"]["wireguard-go"] == {"unavailable": "not installed", "tests": {}}
    assert whole["systems"]["broken"]["failed"] == "round 2: it changed the data"
    assert whole["systems"]["broken"]["tests"]["tcp1"]["rounds"] == [5, None]
    json.dumps(whole)
    text = table(whole)
    assert "wireguard-go: not installed" in text and "broken: round 2: it changed the data" in text


def test_the_table_has_a_line_for_each_system_and_a_dash_for_what_it_lacks():
    lines = table(report(runs_of(veth=[20], ours=[10]), {})).splitlines()
    assert len(lines) == 3
    assert lines[1].split()[:2] == ["veth", "20.0"]
    assert lines[2].split()[:2] == ["ours", "10.0"]
    assert "0.50" in lines[2].split() and "-" in lines[2].split()
    assert len({len(line) for line in lines}) == 1


def test_the_unit_of_each_number_is_said():
    assert summary_of(runs_of(ours=[10]), "ours", "tcp1")["unit"] == "Gbit/s"
