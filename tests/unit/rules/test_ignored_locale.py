"""LOCALE_IGNORED: languages and formats that the engine does not know."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PRESETS = ("strict", "agentscript", "secure", "standard", "permissive", "javascript")


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "marked",
    [
        "return (1234.5).toLocaleString(‹'de-DE'›)",
        "return (1234.5).toLocaleString(‹undefined, {style: 'currency', currency: 'EUR'}›)",
        "return new Date(0).toLocaleDateString(‹'en-US', {month: 'short'}›)",
        "return new Date(0)?.toLocaleTimeString(‹[]›)",
        "return 'i'.toLocaleUpperCase(‹'tr'›) + 'I'['toLocaleLowerCase'](‹'tr'›)",
        "return ['a10', 'a9'].sort((a, b) => a.localeCompare(b, ‹undefined, {numeric: true}›))",
        "return 'a'.localeCompare('b', ‹'sv'›)",
    ],
)
def test_warns_of_arguments_nobody_heeds(warned: Callable[..., Any], marked: str, preset: str) -> None:
    warned(marked, "LOCALE_IGNORED", preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "return (1234.5).toLocaleString()",
        "return new Date(0).toLocaleDateString() + new Date(0).toLocaleTimeString()",
        "return ['b', 'a'].sort((a, b) => a.localeCompare(b))",
        "const money = {toLocaleString: (language) => language}; return money.toLocaleString('de')",
        "const toLocaleString = (language) => language; return toLocaleString('de')",
        "return 'i'.toUpperCase('tr')",
        "const f = (x) => x.toLocaleString; return [f]",
        "return {toLocaleString: 'de'}",
    ],
)
def test_lets_near_misses_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)
