# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's text files as {path from the root: text}; what the rules read."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_SKIPPED_FOLDERS = {"build", "__pycache__"}
_SUFFIXES = {".h", ".cpp", ".c", ".py", ".sh", ".txt", ".cmake"}
_EXTRA = {"dev", ".ci/run"}

Tree = dict[str, str]


def read_tree(root: Path = ROOT) -> Tree:
    tree: Tree = {}
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if name not in _SKIPPED_FOLDERS and (not name.startswith(".") or name == ".ci")]
        for name in files:
            path = Path(folder, name)
            relative = path.relative_to(root).as_posix()
            if relative.startswith("tests/data/"):
                continue  # other people's files, as they send them
            if path.suffix in _SUFFIXES or relative in _EXTRA:
                tree[relative] = path.read_text(encoding="utf-8")
    return tree


def is_code(path: str) -> bool:
    return path.endswith((".h", ".cpp", ".c"))


def is_product_code(path: str) -> bool:
    return is_code(path) and path.startswith(("app/", "core/", "platform/"))
