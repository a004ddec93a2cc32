"""What no file of ours may contain: exceptions from the checks, unfinished work, and the names of machines."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

_TEXT = (".py", ".js", ".json", ".md", ".toml", ".yaml", ".yml", ".pyi", ".txt", "")
_FOLDERS = ("src", "tests", "js_runtime", "attack_corpus", "benchmarks", "examples", "typings", ".ci")

# Each is written in two halves, so that this file obeys its own law.
FORBIDDEN = {
    "an exception from the type checker": re.compile("type: " + r"ignore|mypy: " + "ignore"),
    "an exception from the linter": re.compile("# no" + r"qa|ruff: no" + "qa"),
    "unfinished work": re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b"),
    "a test that is not run": re.compile(r"mark\.(?:sk" + r"ip|xf" + r"ail)\b|pytest\.(?:sk" + r"ip|xf" + r"ail)\("),
    "a home directory": re.compile(r"/ho" + r"me/[a-z]|/ro" + r"ot/|/Us" + r"ers/[a-z]"),
}
# Tests of the sanitiser and hostile scripts speak of such paths on purpose.
_MAY_NAME_PATHS = ("tests/unit/sanitize/", "tests/property/", "attack_corpus/")


def test_no_file_contains_what_none_may(root: Path) -> None:
    found = []
    for path in _files(root):
        name = path.relative_to(root).as_posix()
        offences = _offences(path.read_text(encoding="utf-8"))
        if name.startswith(_MAY_NAME_PATHS):
            offences = [offence for offence in offences if offence != "a home directory"]
        found += [f"{name}: {offence}" for offence in offences]
    assert found == []


@pytest.mark.parametrize(
    ("text", "offence"),
    [
        ("x = 1  # type: " + "ignore[arg-type]", "an exception from the type checker"),
        ("x = 1  # no" + "qa: E501", "an exception from the linter"),
        ("# TO" + "DO later", "unfinished work"),
        ("@pytest.mark.sk" + "ip", "a test that is not run"),
        ("/ro" + "ot/x", "a home directory"),
    ],
)
def test_the_law_can_fail(text: str, offence: str) -> None:
    assert _offences(text) == [offence]


def test_no_exception_is_swallowed(trees: dict[str, ast.Module]) -> None:
    assert [place for name, tree in trees.items() for place in _swallowed(name, tree)] == []


def test_the_law_of_swallowed_exceptions_can_fail() -> None:
    code = "try:\n    f()\nexcept Exception:\n    pass"
    assert _swallowed("x", ast.parse(code)) == ["x:3"]
    assert _swallowed("x", ast.parse(code.replace("Exception", "ProcessLookupError"))) == []
    assert _swallowed("x", ast.parse("try:\n    f()\nexcept:\n    return_it()")) == ["x:3"]


def _offences(text: str) -> list[str]:
    return [offence for offence, pattern in FORBIDDEN.items() if pattern.search(text)]


def _files(root: Path) -> Iterator[Path]:
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix in _TEXT and "__pycache__" not in path.parts:
                yield path
    yield from (path for path in sorted(root.iterdir()) if path.is_file() and path.suffix in (".md", ".toml", ".yaml"))


def _swallowed(name: str, tree: ast.Module) -> list[str]:
    """Handlers that take any exception and say nothing, or take even those that end the process unnamed."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            takes_all = isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")
            says_nothing = all(isinstance(s, ast.Pass | ast.Continue) for s in node.body)
            if node.type is None or (takes_all and says_nothing):
                found.append(f"{name}:{node.lineno}")
    return found
