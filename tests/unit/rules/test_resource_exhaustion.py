"""RESOURCE_EXHAUSTION: sizes that the text shows and nobody can mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

REFUSING = ("strict", "agentscript", "secure")
LARGE = [
    "return 'a'.repeat(‹10000001›)",
    "return 'a'.repeat(‹1e9›).length",
    "return 'a'.padStart(‹1e8›, 'b') + 'a'.padEnd(‹1e8›)",
    "const n = 1e9; return 'a'.repeat(‹n›)",
    "const k = 1024, n = k * k; return 'a'.repeat(‹n * 16›)",
    "return 'a'.repeat(‹1024 * 1024 * 1024›)",
    "const mega = 1024 * 1024; return 'a'.repeat(‹64 * mega›)",
    "return 'a'.repeat(‹2 ** 30›)",
    "return 'a'.repeat(‹9 ** 9 ** 9›)",
    "return 'a'.repeat(‹1e400›)",
    "return 'a'['rep' + 'eat'](‹1e9›)",
    "return 'a'[Math ? 'at' : 'repeat'](‹1e9›)",
    "return 'a'?.repeat?.(‹1e9›)",
    "let s = 'a'; s = s.repeat(‹1e8›); return s",
    "return Array(‹1e8›)",
    "return new Array(‹4294967295›)",
    "return Array(‹1e8›).fill(0)",
    "const A = Array; return A(‹1e8›)",
    "return Array.from({length: ‹1e8›})",
    "return Array.from({'length': ‹1e8›}, (x, i) => i)",
    "const shape = {length: ‹1e8›}; return Array.from(shape)",
    "return 2n ** ‹100001n›",
    "return 1n << ‹1000000n›",
    "let x = 2n; x **= ‹99999999999999999999999n›; x <<= ‹200000n›; return x",
    "const e = 1000000n; return 2n ** ‹e›",
]


@pytest.mark.parametrize("preset", REFUSING)
@pytest.mark.parametrize("marked", LARGE)
def test_refuses(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "RESOURCE_EXHAUSTION", preset=preset)


@pytest.mark.parametrize("preset", ["standard", "permissive", "javascript"])
@pytest.mark.parametrize("marked", LARGE)
def test_the_larger_presets_leave_it_to_the_worker(allowed: Callable[..., Any], marked: str, preset: str) -> None:
    allowed(marked.replace("‹", "").replace("›", ""), preset=preset)


@pytest.mark.parametrize("preset", REFUSING)
@pytest.mark.parametrize(
    "code",
    [
        "return 'a'.repeat(10000000)",
        "return '-'.repeat(40) + 'a'.padStart(8, '0') + 'a'.padEnd(20)",
        "return Array(3).fill(0).concat(new Array(10), Array.from({length: 1000}))",
        "return Array(1e7).length",
        "return Array.of(1e9, 2e9)",
        "return Array.from('abc', (c) => c)",
        "return Array.from([{length: 1e9}])",
        "return new Array(1e9, 1).length",
        "return new Date(1700000000000)",
        "return Math.max(1e9) + Number(1e12)",
        "let n = 1e9; n = 3; return 'a'.repeat(n)",
        "return 'a'.repeat(1e9 / 1e8)",
        "return 2n ** 64n + (1n << 256n)",
        "return 2 ** 1000 + (1 << 30) + 2 ** 200000",
        "return 10n ** 100000n > 0n",
        "return 12345678901234567890n * 12345678901234567890n",
        "const timer = {repeat: (ms) => ms}; return timer.repeat(86400000)",
        "const timers = {day: {repeat: (ms) => ms}}; return timers.day.repeat(86400000)",
        "const Array = (n) => n; return Array(1e9)",
        "return {repeat: 1e9, length: 1e9}",
        "return await callTool('repeat', {length: 1e9})",
    ],
)
def test_lets_near_misses_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


def test_factors_that_are_products_on_both_sides_are_not_followed(allowed: Callable[..., Any]) -> None:
    names = "".join(f"const a{i} = a{i - 1} * a{i - 1};" for i in range(1, 40))
    allowed(f"const a0 = 2; {names} return 'a'.repeat(a39)")


def test_what_the_user_gave_has_methods_of_its_own(allowed: Callable[..., Any]) -> None:
    allowed("return scheduler.repeat(86400000)", extra=frozenset({"scheduler"}))


def test_the_message(refused: Callable[..., Any]) -> None:
    (finding,) = refused("return 'a'.repeat(‹1e9›)", "RESOURCE_EXHAUSTION").findings
    assert finding.message == "a text of 1,000,000,000 characters is more than a script can hold"
    assert finding.hint == "Use at most 10,000,000; ask a tool for large data, and let a tool keep it."
