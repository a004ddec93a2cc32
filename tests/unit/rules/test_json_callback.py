"""JSON_CALLBACK_NOT_ALLOWED: functions that JSON calls for each value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

SMALL = ("strict", "agentscript")


@pytest.mark.parametrize("preset", SMALL)
@pytest.mark.parametrize(
    "marked",
    [
        "return JSON.parse('1', ‹(k, v) => v›)",
        "return JSON.stringify({}, ‹(k, v) => v›)",
        "return JSON.stringify({}, ‹(k, v) => { return v }›, 2)",
        "const f = (k, v) => v; return JSON.stringify({}, ‹f›)",
        "const f = (k, v) => v, g = f; return JSON.parse('1', ‹g›)",
        "return JSON['parse']('1', ‹() => 1›)",
        "return JSON[`par${'se'}`]('1', ‹() => 1›)",
        "return JSON?.stringify({}, ‹(k, v) => v›)",
        "const J = JSON; return J.stringify({}, ‹(k, v) => v›)",
    ],
)
def test_refuses(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "JSON_CALLBACK_NOT_ALLOWED", preset=preset)


@pytest.mark.parametrize("preset", SMALL)
@pytest.mark.parametrize(
    "code",
    [
        "return JSON.stringify({a: 1}, null, 2)",
        "return JSON.stringify({a: 1}, undefined, '  ')",
        "return JSON.stringify({a: 1}, ['a', 'b'])",
        "const keys = ['a']; return JSON.stringify({a: 1}, keys, 2)",
        "return JSON.parse('1')",
        "return ['1'].map((text) => JSON.parse(text))",
        "return JSON.parse(['1'].map((x) => x)[0])",
        "const JSON = {parse: (text, f) => f(text)}; return JSON.parse('1', (x) => x)",
        "const csv = {parse: (text, f) => f(text)}; return csv.parse('1', (x) => x)",
        "let f = null; return JSON.stringify({}, f)",
        "const f = (k, v) => v; return JSON.stringify(f(1, 2))",
    ],
)
def test_lets_near_misses_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", ["secure", "standard", "permissive", "javascript"])
def test_the_larger_presets_have_them(allowed: Callable[..., Any], preset: str) -> None:
    allowed("return JSON.stringify(JSON.parse('1', (k, v) => v), (k, v) => v)", preset=preset)


def test_the_hint_says_what_to_write_instead(refused: Callable[..., Any]) -> None:
    assert refused("return JSON.parse('1', ‹(k, v) => v›)", "JSON_CALLBACK_NOT_ALLOWED").findings[0].hint == (
        "Parse first, then change what came out: const data = JSON.parse(text); return data.map((item) => …). "
        "Available with preset secure, standard, permissive, javascript."
    )
