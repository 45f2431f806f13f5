# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules, applied to the project."""

import warnings

import pytest

from policy import include_rules, text_rules
from policy.source_tree import read_tree

RULES = [
    include_rules.check_include_table,
    include_rules.check_strongswan_stays_in_c,
    include_rules.check_core_without_gui,
    text_rules.check_licence_line,
    text_rules.check_header_paragraph,
    text_rules.check_no_system_conditionals,
    text_rules.check_no_waiting,
    text_rules.check_no_singletons,
    text_rules.check_no_stray_notes,
    text_rules.check_size,
]


@pytest.fixture(scope="module")
def tree():
    return read_tree()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__.removeprefix("check_"))
def test_the_project_keeps_the_rule(rule, tree):
    problems = rule(tree)
    assert not problems, "\n" + "\n".join(problems)


def test_the_tree_is_really_read(tree):
    assert {"core/base/error.h", "app/client/error_text.h", "CMakeLists.txt", "dev"} <= tree.keys()


def test_files_over_the_soft_limit_are_named(tree):
    for line in text_rules.over_soft_limit(tree):
        warnings.warn(line)
