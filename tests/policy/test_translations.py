# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language is complete, keeps what a string must keep, and has the strings that the sources have now."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from policy.translations import PLURAL_FORMS, Message, problems_of, read_ts

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "translations"
LANGUAGES = sorted(PLURAL_FORMS)
LUPDATE = next((path for path in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate"))
                if path and Path(path).exists()), None)


def file_of(language: str) -> Path:
    return FOLDER / f"sallyport_{language}.ts"


def short(problems: list[str]) -> str:
    return "\n" + "\n".join(problems[:40]) + (f"\n... {len(problems) - 40} more" if len(problems) > 40 else "")


@pytest.fixture(scope="module")
def of_the_sources(tmp_path_factory) -> dict[str, list[Message]]:
    """What update-translations would find, with and without the singulars."""
    assert LUPDATE, "lupdate is missing (Debian: qt6-l10n-tools); ./dev setup installs it"
    folder = tmp_path_factory.mktemp("ts")
    for name, option in (("all", []), ("plural", ["-pluralonly"])):
        subprocess.run([LUPDATE, "-silent", "-I", ROOT, "-locations", "none", "-no-obsolete", *option, "-recursive",
                        ROOT / "app", "-target-language", "de", "-ts", folder / f"{name}.ts"], check=True, capture_output=True)
    return {name: read_ts(folder / f"{name}.ts") for name in ("all", "plural")}


def test_there_is_one_file_a_language_and_the_programs_know_each():
    assert {path.name for path in FOLDER.glob("*.ts")} == {file_of(language).name for language in LANGUAGES}
    built = re.search(r"set\(SALLYPORT_LANGUAGES ([^)]*)\)", (ROOT / "cmake/SallyportTranslations.cmake").read_text())
    assert built and sorted(built[1].split()) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_string_is_translated_and_keeps_what_it_must(language):
    problems = [problem for message in read_ts(file_of(language)) for problem in problems_of(message, language)]
    assert not problems, short(problems)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_strings_are_those_of_the_sources(language, of_the_sources):
    wanted = {message.key for message in of_the_sources["plural" if language == "en" else "all"]}
    there = {message.key for message in read_ts(file_of(language))}
    problems = [f"{language} lacks {key}" for key in sorted(wanted - there)]
    problems += [f"{language} still has {key}" for key in sorted(there - wanted)]
    assert not problems, short(problems) + "\nrun: cmake --build build/release --target update-translations"


def test_no_class_loses_its_namespace(of_the_sources):
    """tr() of a class asks for its full name: what lupdate found under another is never shown."""
    contexts = {message.context for message in of_the_sources["all"]}
    assert "sallyport::MainWindow" in contexts and "MainWindow" in contexts  # of the class, of its form


def test_source_strings_are_fit_for_translation(of_the_sources):
    problems = [f"{message.context}: {message.source!r} has spaces at its edges" for message in of_the_sources["all"]
                if message.source != message.source.strip()]
    problems += [f"{message.context}: {message.source!r} has three points; write …" for message in of_the_sources["all"]
                 if "..." in message.source]
    problems += [f"{message.context}: {message.source!r} counts without a plural form" for message in of_the_sources["all"]
                 if re.search(r"%n\b", message.source) and not message.plural]
    assert not problems, short(problems)


GOOD = [
    ("de", "Connect to %1", ["Mit %1 verbinden"]),
    ("ja", "&Open…", ["開く(&O)…"]),
    ("ja", "It stays up.", ["接続は維持されます。"]),
    ("fr", "State:", ["État :"]),
    ("ar", "Really?", ["حقا؟"]),
    ("de", "The name[ {host}] is wrong[: {reason}].", ["Der Name[ {host}] ist falsch[: {reason}]."]),
    ("de", "<b>%1</b> &amp; more", ["<b>%1</b> &amp; mehr"]),
]
BAD = [
    ("de", "Connect to %1", ["Verbinden"], "placeholders"),
    ("de", "Connect to %1", ["Mit %2 verbinden"], "placeholders"),
    ("de", "%L1 B", ["%1 B"], "placeholders"),
    ("de", "The name {host}", ["Der Name {Host}"], "placeholders"),
    ("de", "Wrong[: {reason}].", ["Falsch: {reason}."], "[]"),
    ("de", "Wrong {host}[: {reason}].", ["Falsch {reason}[: {host}]."], "[]"),
    ("de", "<b>On</b>", ["An"], "markup"),
    ("de", "&Open", ["Öffnen"], "mnemonics"),
    ("de", "Open", ["&Öffnen"], "mnemonics"),
    ("ja", "&Open", ["&開く"], "behind"),
    ("de", "It is up.", ["Sie steht"], "ends"),
    ("de", "Import…", ["Importieren"], "ends"),
    ("de", "Import", ["Importieren…"], "ends"),
    ("de", "Up", ["Oben "], "spaces"),
    ("de", "Up", [""], "missing"),
    ("de", "one\ntwo", ["eins zwei"], "lines"),
]


@pytest.mark.parametrize("language, source, texts", GOOD)
def test_a_good_translation_passes(language, source, texts):
    assert not problems_of(Message("C", source, "", False, "", texts), language)


@pytest.mark.parametrize("language, source, texts, word", BAD)
def test_a_bad_translation_is_found(language, source, texts, word):
    problems = problems_of(Message("C", source, "", False, "", texts), language)
    assert any(word in problem for problem in problems), problems


def test_states_and_plural_forms_are_found():
    assert problems_of(Message("C", "a", "", False, "unfinished", ["b"]), "de")
    assert problems_of(Message("C", "a", "", False, "vanished", ["b"]), "de")
    assert problems_of(Message("C", "%n files", "", True, "", ["%n Datei", ""]), "de")
    assert problems_of(Message("C", "%n files", "", True, "", ["%n plik", "%n pliki"]), "pl")
    assert not problems_of(Message("C", "%n files", "", True, "", ["Eine Datei", "%n Dateien"]), "de")
