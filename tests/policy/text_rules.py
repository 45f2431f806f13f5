# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about what a source file says: licence line, header paragraph, forbidden constructs, size, error words."""

import re

from policy.source_tree import Tree, is_code, is_product_code

SOFT_LIMIT, HARD_LIMIT = 400, 700
_SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
_CONDITION = re.compile(r"^[ \t]*#[ \t]*(?:if|ifdef|ifndef|elif)\b(.*)$", re.MULTILINE)
_SYSTEM = re.compile(r"Q_OS_\w+|_WIN32|\bWIN32\b|_WIN64|__linux__|__linux\b|__APPLE__|__unix__|__FreeBSD__")
_WAITING = re.compile(r"\bQEventLoop\b|\bprocessEvents\b|\bwaitFor(?:ReadyRead|Connected|Disconnected|BytesWritten|Finished"
                      r"|Started|Done)\b|\b(?:u|nano|m)?sleep\s*\(|\bsleep_(?:for|until)\b")
_STRAY = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b")
_ENUMERATOR = re.compile(r"^\s*([A-Z]\w+),", re.MULTILINE)


def check_licence_line(tree: Tree) -> list[str]:
    """First line; second behind a #! line."""
    problems = []
    for path, text in tree.items():
        lines = text.splitlines()[:2]
        if lines and lines[0].startswith("#!"):
            lines = lines[1:]
        if not lines or _SPDX not in lines[0]:
            problems.append(f"{path} does not begin with its SPDX line")
    return problems


def check_header_paragraph(tree: Tree) -> list[str]:
    problems = []
    for path, text in tree.items():
        if path.endswith(".h") and is_product_code(path):
            opening = "\n".join(text.splitlines()[:15])
            problems += [f"{path} does not say its {word.lower()} in its first paragraph"
                         for word in ("Thread:", "Trust:") if word not in opening]
    return problems


def check_no_system_conditionals(tree: Tree) -> list[str]:
    return [f"{path} asks for the operating system (#if {condition.strip()}); only platform/ may"
            for path, text in tree.items() if is_code(path) and not path.startswith("platform/")
            for condition in _CONDITION.findall(text) if _SYSTEM.search(condition)]


def check_no_waiting(tree: Tree) -> list[str]:
    """In C++; the C of core/ike runs on charon's own threads, where a job may wait."""
    return [f"{path}:{number} waits ({match[0]}); the event loop must not"
            for path, text in tree.items() if is_product_code(path) and not path.endswith(".c")
            for number, line in enumerate(text.splitlines(), 1) if (match := _WAITING.search(_without_comment(line)))]


def check_no_singletons(tree: Tree) -> list[str]:
    return [f"{path}:{number} uses a singleton (::instance())"
            for path, text in tree.items() if is_product_code(path)
            for number, line in enumerate(text.splitlines(), 1) if "::instance()" in _without_comment(line)]


def check_no_stray_notes(tree: Tree) -> list[str]:
    return [f"{path}:{number} holds a note for later: {match[0]}"
            for path, text in tree.items()
            for number, line in enumerate(text.splitlines(), 1) if (match := _STRAY.search(line))]


def check_size(tree: Tree) -> list[str]:
    return [f"{path} has {lines} lines; split it" for path, lines in _lines(tree) if lines > HARD_LIMIT]


def over_soft_limit(tree: Tree) -> list[str]:
    return [f"{path} has {lines} lines" for path, lines in _lines(tree) if SOFT_LIMIT < lines <= HARD_LIMIT]


def error_codes(error_header: str) -> list[str]:
    body = re.search(r"enum class ErrorCode\s*\{(.*?)\n\};", error_header, re.DOTALL)
    if body is None:
        return []
    return _ENUMERATOR.findall(re.sub(r"//[^\n]*", "", body[1]))


def _without_comment(line: str) -> str:
    return line.split("//", 1)[0] if "//" in line else line


def _lines(tree: Tree) -> list[tuple[str, int]]:
    return [(path, text.count("\n")) for path, text in tree.items() if ".gen." not in path]
