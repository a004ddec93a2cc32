"""The table of rules is the folder of rules, and each rule is documented and tested under its own name."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from pyenclave.rules import RULES, Rule

_HEADINGS = ("Refuses", "Why", "Leaves to others", "References")


@pytest.fixture(scope="module")
def rule_files(trees: dict[str, ast.Module]) -> dict[str, ast.Module]:
    """The modules of the room that are rules: those with a table of codes."""
    return {
        name.removeprefix("rules."): tree
        for name, tree in trees.items()
        if name.startswith("rules.") and _has_codes(tree)
    }


def test_the_table_is_the_folder(rule_files: dict[str, ast.Module]) -> None:
    assert sorted(rule.name for rule in RULES) == sorted(rule_files)


def test_a_module_without_codes_is_no_rule() -> None:
    assert not _has_codes(ast.parse("def watch(inspection): ..."))
    assert _has_codes(ast.parse("CODES = frozenset({'NO_X'})"))
    assert _has_codes(ast.parse("CODES: Final = ('NO_X',)"))


def test_no_two_rules_speak_one_code() -> None:
    codes = [code for rule in RULES for code in rule.codes]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_explains_itself(rule: Rule, rule_files: dict[str, ast.Module]) -> None:
    page = ast.get_docstring(rule_files[rule.name]) or ""
    assert _headings(page) == list(_HEADINGS)
    # With one code the page is about that code; with more it must say which is which.
    assert len(rule.codes) == 1 or [code for code in rule.codes if code not in page] == []


def test_the_law_of_headings_can_fail() -> None:
    assert _headings("Evil.\n\nRefuses:\n    x\n\nWhy: y") == ["Refuses", "Why"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_tests_that_name_its_codes(rule: Rule, root: Path) -> None:
    cases = (root / "tests" / "unit" / "rules" / f"test_{rule.name}.py").read_text(encoding="utf-8")
    assert [code for code in rule.codes if code not in cases] == []


def _has_codes(tree: ast.Module) -> bool:
    targets = [
        target
        for statement in tree.body
        for target in (
            statement.targets if isinstance(statement, ast.Assign)
            else [statement.target] if isinstance(statement, ast.AnnAssign) else []
        )
    ]  # fmt: skip
    return any(isinstance(target, ast.Name) and target.id == "CODES" for target in targets)


def _headings(docstring: str) -> list[str]:
    return re.findall(rf"^({'|'.join(_HEADINGS)})\b", docstring, re.MULTILINE)
