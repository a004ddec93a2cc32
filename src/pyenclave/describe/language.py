"""The language of a preset in sentences, made from the tables that decide it."""

from __future__ import annotations

from typing import Final

from ..rules.global_hints import INSTEAD
from ..rules.presets import CALL_TARGETS, GLOBALS, LANGUAGE, REGEX_CHARS, Construct

# How a model calls them: rows of the table of constructs put together. A group is told as missing if all of it is.
_GROUPS: Final[tuple[tuple[str, tuple[Construct, ...]], ...]] = (
    ("for loops", (Construct.FOR,)),
    ("for…of", (Construct.FOR_OF,)),
    ("for…in", (Construct.FOR_IN,)),
    ("while and do…while", (Construct.WHILE, Construct.DO_WHILE)),
    ("loops whose condition is always true", (Construct.CONSTANT_TRUE_LOOP,)),
    ("for await", (Construct.FOR_AWAIT,)),
    ("async arrow functions", (Construct.ASYNC_ARROW,)),
    ("the keyword function", (Construct.FUNCTION_DECLARATION, Construct.FUNCTION_EXPRESSION)),
    ("async functions", (Construct.ASYNC_FUNCTION,)),
    ("methods", (Construct.METHOD,)),
    ("getters and setters", (Construct.ACCESSOR,)),
    ("classes", (Construct.CLASS,)),
    ("generators", (Construct.GENERATOR,)),
    ("labels", (Construct.LABEL,)),
    ("regular expression literals", (Construct.REGEX,)),
    ("tagged templates", (Construct.TAGGED_TEMPLATE,)),
)
# `this` has two rows, of which methods alone may have one.
_NEVER: Final = "import, export, require, eval, new Function, with and debugger"
# What models reach for most; what to write in its place is the rules' own hint.
_MISSED: Final = ("Promise", "setTimeout", "fetch", "require", "console", "Map", "Set", "RegExp", "Error")


def has(preset: str) -> str:
    """What the preset's language has, beside what is in every preset."""
    return ", ".join(words for words, rows in _GROUPS if any(preset in LANGUAGE[row] for row in rows))


def lacks(preset: str) -> str:
    """What it has not."""
    missing = [words for words, rows in _GROUPS if not any(preset in LANGUAGE[row] for row in rows)]
    if preset not in LANGUAGE[Construct.THIS]:
        missing.append("this outside methods" if preset in LANGUAGE[Construct.THIS_IN_METHOD] else "this")
    return ", ".join([*missing, _NEVER])


def globals_of(preset: str, level: str) -> str:
    """The built-in globals a script may name, sorted."""
    return ", ".join(sorted(GLOBALS[preset, level] - CALL_TARGETS))


def instead(preset: str, level: str) -> list[str]:
    """For each global that models often use and this preset has not: what to write in its place."""
    missing = [name for name in _MISSED if name not in GLOBALS[preset, level]]
    return [f"No {name}. {INSTEAD[name]}" for name in missing]


def regex_bound(preset: str) -> int | None:
    """The longest regular expression literal where the preset bounds it, in characters."""
    return REGEX_CHARS.get(preset)
