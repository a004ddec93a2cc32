"""NO_REGEX_LITERAL, REGEX_TOO_LONG and REGEX_REDOS_VULNERABLE, with layer 0 peeled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import PRESETS


@pytest.mark.parametrize(
    "marked",
    [
        "return ‹/a/›.test('a')",
        "return 'a'.replace(‹/a/g›, 'b')",
        "const r = ‹/[/]/›; return r",
        "return [‹/a/›, ‹/b/i›]",
        "if (‹/a/›.test('a')) { return 1 }",
        "return ‹/=/›.source",
        "const f = (s) => s.replace(‹/(?<y>\\d+)/u›, ''); return f",
        "return `${‹/a/›}`",
    ],
)
def test_agentscript_has_none(refused: Callable[..., Any], marked: str) -> None:
    refused(marked, "NO_REGEX_LITERAL")


@pytest.mark.parametrize(("preset", "limit"), [("strict", 100), ("secure", 200)])
def test_two_presets_have_short_ones(
    refused: Callable[..., Any], allowed: Callable[..., Any], preset: str, limit: int
) -> None:
    for pattern in ("a" * limit, "ж" * limit, "[" + "b" * (limit - 2) + "]"):
        allowed(f"return /{pattern}/giu", preset=preset)
    for pattern in ("a" * (limit + 1), "ж" * (limit + 1), r"\/" * (limit // 2) + "c"):
        (finding,) = refused(f"return ‹/{pattern}/g›", "REGEX_TOO_LONG", preset=preset).findings
        assert finding.message == f"the pattern has {limit + 1} characters, the preset {preset} accepts {limit}"


@pytest.mark.parametrize("preset", ["standard", "permissive", "javascript"])
def test_the_larger_presets_leave_the_length_to_layer_0(allowed: Callable[..., Any], preset: str) -> None:
    allowed(f"return /{'a' * 400}/.test('a')", preset=preset)


WITH_REGEXES = [preset for preset in PRESETS if preset != "agentscript"]


@pytest.mark.parametrize("preset", WITH_REGEXES)
@pytest.mark.parametrize(
    "marked",
    [
        "return ‹/^(a+)+$/›.test('a')",
        "return ‹/^(\\w+\\s?)*$/›.test('a')",
        "return ‹/(?:a|a)*b/g›.test('a')",
        "return 'a'.replace(‹/(x+x+)+y/›, '')",
        "return ‹/(?=(a*)*b)/›.test('a')",
        "return [/a/, ‹/^(?:[a-z0-9]+-?)+$/i›]",
        "return ‹/([^,]|[^;])*$!/v›.test('a')",
    ],
)
def test_catastrophic_ones_are_refused_everywhere(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "REGEX_REDOS_VULNERABLE", preset=preset)


def test_the_message_says_why(refused: Callable[..., Any]) -> None:
    verdict = refused("return ‹/^(a+)+$/›", "REGEX_REDOS_VULNERABLE", preset="javascript")
    assert verdict.findings[0].message == (
        "the regular expression repeats a part that repeats itself, so it can take hours on a short text"
    )


@pytest.mark.parametrize("preset", WITH_REGEXES)
@pytest.mark.parametrize(
    "pattern",
    [
        r"/^[^@\s]+@[^@\s]+\.[^@\s]+$/",
        r"/(?<=\$)\d+(?:\.\d\d)?/",
        r"/(?<!-)\b\d+/",
        r"/(?<year>\d{4})-(?<month>\d\d)/u",
        r"/^\s+|\s+$/g",
        r"/\p{Lu}\p{Ll}+/gu",
        r"/^(?=.*[A-Z])(?=.*\d).{8,}$/",
        r"/\B(?=(\d{3})+(?!\d))/g",
        r'/"([^"\\]|\\.)*"/',
        r"/^(\d{1,3}\.){3}\d{1,3}$/",
        r"/^(?:[a-z0-9]+-)*[a-z0-9]+$/",
        # Slow on long texts, no worse: that is for layer 0.
        r"/\s*,?\s*;/",
    ],
)
def test_honest_patterns_pass(allowed: Callable[..., Any], pattern: str, preset: str) -> None:
    allowed(f"return {pattern}.test('a')", preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "const a = 8, b = 2, c = 2; return a / b / c",
        "const a = 8, g = 2; return a /2/ g",
        "return '/a/'.length + `/b/g`.length // /c/",
        "let a = 8; a /= 2; return a",
        "const f = () => 8; return f() / 2 / 1",
        "return [8][0] / 2 / 1 /* /x/ */",
        "const o = {a: 1}; return o.a / 1 / 1",
    ],
)
def test_lets_division_and_text_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)
