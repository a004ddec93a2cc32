"""NO_REGEX_LITERAL and REGEX_TOO_LONG."""

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
        "const f = (s) => s.match(‹/(?<y>\\d+)/u›); return f",
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
