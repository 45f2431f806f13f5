# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue of failures (core/base/error.h) against its words and against the lab that produces them."""

import ast
import re

from policy.source_tree import Tree
from policy.text_rules import error_codes

LEAST_SHOWN = 35
_WORDS = re.compile(r"^app/client/error_words_\w+\.cpp$")
_TABLE = re.compile(r"\bErrorWords\{\s*ErrorCode::(\w+),(.*?)\)\}", re.DOTALL)
_SENTENCE = re.compile(r'QT_TRANSLATE_NOOP\(\s*"ErrorText",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
_PARTS = ("title", "explanation", "next step")


def codes_of(tree: Tree) -> list[str]:
    return error_codes(tree.get("core/base/error.h", ""))


def words_of(tree: Tree) -> dict[str, list[str]]:
    """The three sentences of each code."""
    words: dict[str, list[str]] = {}
    for path, text in tree.items():
        if _WORDS.match(path):
            for code, body in _TABLE.findall(text):
                words[code] = ["".join(re.findall(r'"((?:[^"\\]|\\.)*)"', sentence))
                               for sentence in _SENTENCE.findall(body + ")")]
    return words


def check_words(tree: Tree) -> list[str]:
    codes, words = codes_of(tree), words_of(tree)
    if not codes:
        return ["core/base/error.h: no ErrorCode found"]
    problems = [f"{code} has no words in app/client/error_words_*.cpp" for code in codes if code not in words]
    for code, sentences in words.items():
        if code not in codes:
            problems.append(f"there are words for {code}, which is no code")
        for part, sentence in zip(_PARTS, [*sentences, "", "", ""]):
            if not sentence.strip():
                problems.append(f"{code} has no {part}")
    return problems


def shown_by_lab(tree: Tree) -> set[str]:
    """Codes that a lab test names as a string of its own; not in a comment, not where it says that it is another."""
    codes, shown = set(codes_of(tree)), set()
    for path, text in tree.items():
        if not re.match(r"^tests/lab/test_\w+\.py$", path):
            continue
        module = ast.parse(text)
        denied = {id(constant) for node in ast.walk(module) if isinstance(node, ast.Compare)
                  and any(isinstance(operator, (ast.NotEq, ast.NotIn)) for operator in node.ops)
                  for constant in ast.walk(node)}
        shown |= {node.value for node in ast.walk(module) if isinstance(node, ast.Constant)
                  and isinstance(node.value, str) and node.value in codes and id(node) not in denied}
    return shown


def check_lab(tree: Tree, reasons: dict[str, str]) -> list[str]:
    codes, shown = codes_of(tree), shown_by_lab(tree)
    problems = [f"{code} is produced by no lab test, and no reason says why the lab can't" for code in codes
                if code not in shown and code not in reasons]
    problems += [f"a reason is stated for {code}, but a lab test produces it" for code in reasons if code in shown]
    problems += [f"a reason is stated for {code}, which is no code" for code in reasons if code not in codes]
    problems += [f"the reason for {code} says nothing" for code, reason in reasons.items() if len(reason.split()) < 4]
    if len(shown) < LEAST_SHOWN:
        problems.append(f"the lab shows {len(shown)} codes; at least {LEAST_SHOWN} are promised")
    return problems
