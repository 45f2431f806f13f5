# SPDX-License-Identifier: GPL-3.0-or-later
"""What a translated string must keep of its source; translations/*.ts as values."""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

# Plural forms by language, as Qt counts them.
PLURAL_FORMS = {"en": 2, "ar": 6, "de": 2, "es": 2, "fr": 2, "it": 2, "ja": 1, "pl": 3, "pt_BR": 2, "zh_CN": 1}
# No letter of theirs stands on a key: the mnemonic is a Latin one behind the words, "開く(&O)".
_KEYS_BEHIND = {"ja", "zh_CN"}

_PLACEHOLDER = re.compile(r"%(?:L?[1-9][0-9]?|L?n)|\{\w+\}")
_TAG = re.compile(r"</?[a-zA-Z]\w*[^<>]*>|&(?:lt|gt|amp|quot|nbsp);")
_MNEMONIC = re.compile(r"&(?=[^\s&])")
_KEY_BEHIND = re.compile(r"\(&[A-Z0-9]\)")
# What a sentence ends with, as each script writes it.
_ENDS = {".": ".。", ":": ":：", "?": "?？؟", "!": "!！", "…": "…", ",": ",，،、", ";": ";；؛"}


@dataclass
class Message:
    context: str
    source: str
    comment: str
    plural: bool
    state: str  # "", "unfinished", "vanished", "obsolete"
    texts: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return (self.context, self.source, self.comment, self.plural)


def read_ts(path: Path) -> list[Message]:
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            translation = entry.find("translation")
            plural = entry.get("numerus") == "yes"
            texts, state = [], "unfinished"
            if translation is not None:
                state = translation.get("type", "")
                texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            messages.append(Message(name, entry.findtext("source", ""), entry.findtext("comment", ""), plural, state, texts))
    return messages


def problems_of(message: Message, language: str) -> list[str]:
    """Empty for a finished string that keeps what it must."""
    where = f"{language}: {message.context}: {message.source!r}"
    if message.state in ("vanished", "obsolete"):
        return [f"{where} is no longer said: run the target update-translations"]
    if message.state == "unfinished":
        return [f"{where} is unfinished"]
    problems = []
    forms = PLURAL_FORMS[language] if message.plural else 1
    if len(message.texts) != forms:
        problems.append(f"{where} wants {forms} forms, has {len(message.texts)}")
    for text in message.texts:
        problems += [f"{where} -> {text!r}: {what}" for what in _differences(message, text, language)]
    return problems


def _differences(message: Message, text: str, language: str) -> list[str]:
    source = message.source
    if not text.strip():
        return ["missing"]
    found = []
    wanted, given = Counter(_PLACEHOLDER.findall(source)), Counter(_PLACEHOLDER.findall(text))
    if message.plural:
        # "one file": a form for a single thing may say the number in a word.
        wanted.pop("%n", None), given.pop("%n", None), wanted.pop("%Ln", None), given.pop("%Ln", None)
    if wanted != given:
        found.append(f"placeholders {_list(wanted)} became {_list(given)}")
    if source.count("[") != text.count("[") or not _nests(text):
        found.append("the parts in [] are not the source's")
    elif _optional(source) != _optional(text):
        found.append("a placeholder moved into or out of the part in [] that goes without it")
    if Counter(_TAG.findall(source)) != Counter(_TAG.findall(text)):
        found.append("markup differs")
    found += _mnemonic_differences(source, text, language)
    if _edges(source) != _edges(text):
        found.append("spaces at the edges differ")
    if source.count("\n") != text.count("\n"):
        found.append("lines differ")
    found += _end_differences(source, text, language)
    return found


def _mnemonic_differences(source: str, text: str, language: str) -> list[str]:
    plain_source, plain_text = _TAG.sub("", source), _TAG.sub("", text)
    wanted, given = len(_MNEMONIC.findall(plain_source)), len(_MNEMONIC.findall(plain_text))
    if wanted != given:
        return [f"{wanted} mnemonics became {given}"]
    if wanted and language in _KEYS_BEHIND and not _KEY_BEHIND.search(plain_text):
        return ["the mnemonic stands behind the words here, as (&X)"]
    return []


def _end_differences(source: str, text: str, language: str) -> list[str]:
    # "(&O)" stands before an ellipsis or behind it.
    source_end, text_end = source.rstrip()[-1:], _KEY_BEHIND.sub("", text).rstrip()[-1:]
    if source_end == "." and source.rstrip().endswith("..."):
        return ["three points in the source: write …"]
    if source_end in _ENDS:
        return [] if text_end in _ENDS[source_end] else [f"ends with {text_end!r}, the source with {source_end!r}"]
    closing = [end for end, forms in _ENDS.items() if text_end and text_end in forms]
    # A word that ends with a point of its own ("z. B.", "sec.") is not a sentence.
    return [f"ends with {text_end!r}, the source does not"] if closing and closing[0] in ":…?!" else []


def _edges(text: str) -> tuple[str, str]:
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def _nests(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "[") - (character == "]")
        if depth not in (0, 1):
            return False
    return depth == 0


def _optional(text: str) -> Counter:
    """The placeholders of each part in []."""
    return Counter(tuple(sorted(_PLACEHOLDER.findall(part))) for part in re.findall(r"\[([^\]]*)\]", text))


def _list(counted: Counter) -> str:
    return " ".join(sorted(counted.elements())) or "(none)"
