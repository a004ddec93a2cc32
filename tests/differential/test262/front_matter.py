"""A test262 test as its file states it: the text, and the YAML at its head (test262's INTERPRETING.md)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

# Files that other tests load; they are none themselves.
FIXTURE_MARK: Final = "_FIXTURE"

FLAGS: Final = frozenset(
    {
        *("onlyStrict", "noStrict", "module", "raw", "async", "generated"),
        *("CanBlockIsFalse", "CanBlockIsTrue", "non-deterministic"),
    }
)
PHASES: Final = frozenset({"parse", "resolution", "runtime"})

_FRONT_MATTER = re.compile(r"/\*---(.*?)---\*/", re.DOTALL)


class FrontMatterError(ValueError):
    """Raised when the head of a test is missing or not of test262's format; the test cannot be run."""


@dataclass(frozen=True)
class Negative:
    """The failure that a negative test asks for: in which phase, and by which constructor's error."""

    phase: str
    type: str


@dataclass(frozen=True)
class Case:
    """One test. `text` is the whole file, its head and its line ends included; `name` its path below `test/`."""

    name: str
    text: str
    flags: frozenset[str] = frozenset()
    includes: tuple[str, ...] = ()
    negative: Negative | None = None
    features: tuple[str, ...] = ()
    locale: tuple[str, ...] = ()

    @property
    def is_async(self) -> bool:
        """Whether the test says by `print` how it ended."""
        return "async" in self.flags


def list_tests(checkout: Path) -> list[str]:
    """The names of all tests of the checkout, in order."""
    folder = checkout / "test"
    paths = (path.relative_to(folder).as_posix() for path in folder.rglob("*.js") if FIXTURE_MARK not in path.name)
    return sorted(paths)


def read_case(checkout: Path, name: str) -> Case:
    """Raises FrontMatterError, and OSError for a file that is not there."""
    # As bytes: some tests are about carriage returns.
    raw = (checkout / "test" / name).read_bytes()
    try:
        return parse_case(name, raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise FrontMatterError("not UTF-8") from error


def parse_case(name: str, text: str) -> Case:
    """The test in `text`. Raises FrontMatterError."""
    found = _FRONT_MATTER.search(text)
    if found is None:
        raise FrontMatterError("no front matter")
    try:
        # The C loader: reading the head must not cost more than running the test.
        head = yaml.load(found[1].replace("\r\n", "\n").replace("\r", "\n"), yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise FrontMatterError(f"front matter is not YAML: {str(error).splitlines()[0]}") from error
    if not isinstance(head, dict):
        raise FrontMatterError("front matter is not a mapping")
    flags = frozenset(_names(head, "flags"))
    if not flags <= FLAGS:
        raise FrontMatterError(f"unknown flag {', '.join(sorted(flags - FLAGS))}")
    return Case(
        name,
        text,
        flags,
        _names(head, "includes"),
        _negative(head.get("negative")),
        _names(head, "features"),
        _names(head, "locale"),
    )


def _names(head: dict[Any, Any], key: str) -> tuple[str, ...]:
    value = head.get(key) or []
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise FrontMatterError(f"{key} is not a list of names")
    return tuple(value)


def _negative(value: Any) -> Negative | None:
    if value is None:
        return None
    if not isinstance(value, dict) or value.get("phase") not in PHASES or not isinstance(value.get("type"), str):
        raise FrontMatterError("negative needs a phase and a type")
    return Negative(value["phase"], value["type"])
