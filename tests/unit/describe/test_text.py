"""The text for a model in its sizes, held to the tables of the presets."""

from __future__ import annotations

import pytest

from pyenclave.describe import SIZES, Facts, ToolDeclaration, describe
from pyenclave.describe.language import has, lacks
from pyenclave.describe.text import MAX_DECLARED
from pyenclave.errors import ConfigError
from pyenclave.rules.presets import GLOBALS, PRESETS


def _facts(preset: str = "agentscript", level: str = "STANDARD") -> Facts:
    return Facts(preset, level, 5_000, 100, 10_000, 4_194_304)


def test_each_size_says_more_than_the_one_before() -> None:
    tools = [ToolDeclaration("mail.send", "Sends a mail.")]
    lengths = [len(describe(_facts(), tools, size)) for size in SIZES]
    assert lengths == sorted(lengths)
    assert "mail.send" in describe(_facts(), tools, "short")
    assert "send(): Promise<unknown>;" in describe(_facts(), tools, "medium")
    assert "/** Sends a mail. */" in describe(_facts(), tools, "full")


def test_an_unknown_size_is_misuse() -> None:
    with pytest.raises(ConfigError, match="'huge' is none of short, medium, full"):
        describe(_facts(), [], "huge")


@pytest.mark.parametrize("preset", PRESETS)
def test_every_group_of_constructs_is_told_of_once(preset: str) -> None:
    available, missing = has(preset).split(", "), lacks(preset).split(", ")
    assert not set(available) & set(missing) - {""}
    assert ("for loops" in available) == (preset != "strict")
    assert ("classes" in available) == (preset in ("secure", "standard", "permissive", "javascript"))


@pytest.mark.parametrize("preset", PRESETS)
def test_the_globals_named_are_those_of_the_table(preset: str) -> None:
    text = describe(_facts(preset, "STRICT"), [], "full")
    line = next(line for line in text.splitlines() if line.startswith("- Globals: "))
    named = line.removeprefix("- Globals: ").split(".")[0].split(", ")
    assert set(named) | {"callTool", "parallel"} == GLOBALS[preset, "STRICT"]


def test_a_large_catalogue_is_named_and_not_declared() -> None:
    tools = [ToolDeclaration(f"t{number}", f"Does {number}. And more.") for number in range(MAX_DECLARED + 1)]
    text = describe(_facts(), tools, "full")
    assert f"There are {MAX_DECLARED + 1} tools; ask for the declaration of one before you call it:" in text
    assert "- t0: Does 0." in text and "declare const" not in text
    many = [ToolDeclaration(f"t{number}") for number in range(1_000)]
    assert describe(_facts(), many, "short").endswith("… and 600 more: search for them")
