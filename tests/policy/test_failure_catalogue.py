# SPDX-License-Identifier: GPL-3.0-or-later
"""Every failure has words, a next step, and a lab test that produces it with a real peer, or a reason why not."""

import pytest

from policy import failure_catalogue
from policy.source_tree import read_tree

# Code: why the lab can't make it. What a unit test shows instead is named.
REASONS: dict[str, str] = {
    "DataPlaneUnavailable": "the lab's kernel has /dev/net/tun; unit: tst_data_plane and tst_end_explanation",
    "AddressNotApplied": "a fresh namespace refuses no address; contract: tst_network_configurator_contract",
    "RouteNotApplied": "a fresh namespace refuses no route; unit: tst_network_configurator and tst_machine",
    "DnsNotApplied": "the laptop's resolv.conf can always be replaced by root; unit: tst_network_configurator",
    "IkeEngineFailed": "libcharon would have to fail inside; no peer can make it, and a fault of ours is mended instead",
    "JournalUnusable": "the lab's service is root, whom no folder's rights stop; unit: tst_journal and tst_merged_ledger",
    "ClientCertificateUnusable": "a file with several keys, which the lab's own tools can't write; unit: tst_pkcs12",
    "KeychainLocked": "the lab's keyring asks nobody to unlock it; unit: tst_secret_store and tst_keychain_commands",
    "KeychainRefused": "takes a person who says no in the keychain's own window; unit: tst_secret_store",
    "KeychainSilent": "takes a keychain that hangs, on a desktop; unit: tst_desktop_keychain",
    "Internal": "a fault of ours, mended when it is found; no peer brings it about",
}


@pytest.fixture(scope="module")
def tree():
    return read_tree()


def test_every_failure_has_words_and_a_next_step(tree):
    problems = failure_catalogue.check_words(tree)
    assert not problems, "\n" + "\n".join(problems)


def test_every_failure_is_produced_in_the_lab_or_a_reason_says_why_not(tree):
    problems = failure_catalogue.check_lab(tree, REASONS)
    assert not problems, "\n" + "\n".join(problems)


# The rules, on trees that break them.

_HEADER = "enum class ErrorCode {\n    First, // a\n    Second,\n};\n"
_GOOD = ('ErrorWords{ErrorCode::First, QT_TRANSLATE_NOOP("ErrorText", "a"), QT_TRANSLATE_NOOP("ErrorText", "b" "c"),\n'
         '           QT_TRANSLATE_NOOP("ErrorText", "d")},\n')


def _tree(words: str, lab: str = "") -> dict[str, str]:
    return {"core/base/error.h": _HEADER, "app/client/error_words_all.cpp": words, "tests/lab/test_all.py": lab}


def test_a_code_without_words_is_found():
    assert failure_catalogue.check_words(_tree(_GOOD)) == ["Second has no words in app/client/error_words_*.cpp"]
    assert failure_catalogue.check_words({})


def test_a_code_without_a_next_step_is_found():
    words = _GOOD + _GOOD.replace("First", "Second").replace('"d"', '" "')
    assert failure_catalogue.check_words(_tree(words)) == ["Second has no next step"]


def test_words_for_no_code_are_found():
    words = _GOOD + _GOOD.replace("First", "Second") + _GOOD.replace("First", "Third")
    assert failure_catalogue.check_words(_tree(words)) == ["there are words for Third, which is no code"]


def test_only_what_a_lab_test_asserts_counts(monkeypatch):
    monkeypatch.setattr(failure_catalogue, "LEAST_SHOWN", 0)
    lab = 'assert_fails(outcome, 5, "First")  # not "Second"\nassert error["code"] != "Second"\n'
    tree = _tree("", lab)
    assert failure_catalogue.shown_by_lab(tree) == {"First"}
    assert failure_catalogue.check_lab(tree, {}) == [
        "Second is produced by no lab test, and no reason says why the lab can't"]
    assert failure_catalogue.check_lab(tree, {"Second": "no peer does that ever"}) == []


def test_reasons_must_be_true(monkeypatch):
    monkeypatch.setattr(failure_catalogue, "LEAST_SHOWN", 0)
    tree = _tree("", 'assert_fails(outcome, 5, "First")\nassert_fails(outcome, 5, "Second")\n')
    assert failure_catalogue.check_lab(tree, {"First": "no peer does that ever"}) == [
        "a reason is stated for First, but a lab test produces it"]
    assert failure_catalogue.check_lab(tree, {"Third": "no peer does that ever"}) == [
        "a reason is stated for Third, which is no code"]


def test_too_few_shown_are_found():
    tree = _tree("", 'assert_fails(outcome, 5, "First")\nassert_fails(outcome, 5, "Second")\n')
    assert failure_catalogue.check_lab(tree, {}) == ["the lab shows 2 codes; at least 35 are promised"]
