#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help for who translates: what is missing, as JSON to be filled in, and back into the .ts with every check.

  words.py status                  strings of each language: all, finished, unfinished, wrong
  words.py open LANG [FILE]        unfinished strings as JSON [{"id", "context", "source", "texts"}]; texts to be filled
  words.py fill LANG FILE          puts those texts into the .ts; refuses what loses a placeholder, a mnemonic, a tag
  words.py check LANG              every problem of that language
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / "tests"))
from policy.translations import PLURAL_FORMS, Message, problems_of, read_ts  # noqa: E402

LUPDATE = "/usr/lib/qt6/bin/lupdate"


def file_of(language: str) -> Path:
    return HERE / f"sallyport_{language}.ts"


def identity(message: Message) -> str:
    return "\x1f".join((message.context, message.source, message.comment))


def status() -> int:
    print(f"{'':8}{'all':>6}{'done':>6}{'open':>6}{'wrong':>6}")
    for language in sorted(PLURAL_FORMS):
        messages = read_ts(file_of(language))
        unfinished = sum(message.state == "unfinished" for message in messages)
        wrong = sum(bool(problems_of(message, language)) for message in messages if message.state != "unfinished")
        print(f"{language:8}{len(messages):6}{len(messages) - unfinished:6}{unfinished:6}{wrong:6}")
    return 0


def show_open(language: str, target: str | None) -> int:
    rows = [{"id": identity(message), "context": message.context, "source": message.source,
             "texts": [""] * (PLURAL_FORMS[language] if message.plural else 1)}
            for message in read_ts(file_of(language)) if message.state == "unfinished"]
    text = json.dumps(rows, ensure_ascii=False, indent=1)
    if target:
        Path(target).write_text(text + "\n", encoding="utf-8")
    else:
        print(text)
    return 0


def fill(language: str, source: str) -> int:
    given = {row["id"]: row["texts"] for row in json.loads(Path(source).read_text(encoding="utf-8"))}
    path = file_of(language)
    tree = ElementTree.parse(path)
    problems, filled = [], 0
    for context in tree.getroot().iter("context"):
        for entry in context.iter("message"):
            message = Message(context.findtext("name", ""), entry.findtext("source", ""), entry.findtext("comment", ""),
                              entry.get("numerus") == "yes", "")
            message.texts = given.pop(identity(message), [])
            if not any(message.texts):
                continue
            wrong = problems_of(message, language)
            problems += wrong
            if not wrong:
                put(entry.find("translation"), message)
                filled += 1
    problems += [f"no such string any more: {key!r}" for key in given]
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
                    + ElementTree.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")
    # In the form that lupdate gives it, so that the next update changes what changed alone.
    subprocess.run([LUPDATE, "-silent", "-I", HERE.parent, "-locations", "none", "-no-obsolete",
                    *(["-pluralonly"] if language == "en" else []), "-recursive", HERE.parent / "app", "-ts", path],
                   check=True, stderr=subprocess.DEVNULL)
    print(f"{filled} filled in, {len(problems)} refused")
    print("\n".join(problems))
    return 1 if problems else 0


def put(translation: ElementTree.Element, message: Message) -> None:
    translation.attrib.pop("type", None)
    for form in list(translation):
        translation.remove(form)
    translation.text = None if message.plural else message.texts[0]
    if message.plural:
        for text in message.texts:
            ElementTree.SubElement(translation, "numerusform").text = text


def check(language: str) -> int:
    problems = [problem for message in read_ts(file_of(language)) for problem in problems_of(message, language)]
    print("\n".join(problems) or "no problem")
    return 1 if problems else 0


def main(arguments: list[str]) -> int:
    match arguments:
        case ["status"]:
            return status()
        case ["open", language, *rest] if language in PLURAL_FORMS and len(rest) < 2:
            return show_open(language, rest[0] if rest else None)
        case ["fill", language, source] if language in PLURAL_FORMS:
            return fill(language, source)
        case ["check", language] if language in PLURAL_FORMS:
            return check(language)
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
