"""REQUIRED_FUNCTION_NOT_CALLED and FUNCTION_CALLED_TOO_MANY_TIMES, where the policy counts calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.policy import CallCount, RuleSettings
from pyenclave.rules.presets import PRESETS

REQUIRED = RuleSettings(call_counts=(CallCount("callTool", 1),))
AT_MOST_TWO = RuleSettings(call_counts=(CallCount("callTool", 0, 2),))


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "‹›return 1",
        "‹›",
        "‹›return typeof callTool",
        "‹›const callTool = () => 1; return callTool()",
        "‹›const o = {callTool: () => 1}; return o.callTool()",
        "‹›return 'callTool()' // callTool()",
        "‹›const t = callTool; return t",
        "‹›await parallel([])",
    ],
)
def test_a_call_that_is_missing(refused: Callable[..., Any], code: str, preset: str) -> None:
    refused(code, "REQUIRED_FUNCTION_NOT_CALLED", preset=preset, settings=REQUIRED)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "await callTool('a', {})",
        "return [1].map((id) => callTool('a', {id}))",
        "const t = callTool; await t('a')",
        "const t = callTool, u = t; await parallel([() => u('a')])",
        "if (Math) { await callTool('a') }",
        "callTool?.('a')",
        "const {a = await callTool('a')} = {}; return a",
    ],
)
def test_one_call_is_enough(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset, settings=REQUIRED)
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "marked",
    [
        "await callTool('a'); await callTool('b'); await ‹callTool('c')›",
        # Once, at the first that is too much.
        "callTool('a'); callTool('b'); ‹callTool('c')›; callTool('d')",
        "const t = callTool; t('a'); callTool('b'); ‹t('c')›",
        "await parallel([() => callTool('a'), () => callTool('b'), () => ‹callTool('c')›])",
        "if (Math) { callTool('a') } else { callTool('b') } ‹callTool('c')›",
        "callTool('a', {b: await callTool('b', {c: await ‹callTool('c')›})})",
    ],
)
def test_more_calls_than_allowed(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "FUNCTION_CALLED_TOO_MANY_TIMES", preset=preset, settings=AT_MOST_TWO)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "callTool('a'); callTool('b')",
        "return [1, 2, 3].map((id) => callTool('a', {id}))",
        "return 1",
        "const f = (callTool) => [callTool(1), callTool(2), callTool(3)]; return f((x) => x)",
        "const o = {callTool: (x) => x}; return [o.callTool(1), o.callTool(2), o.callTool(3)]",
        "callTool('a'); callTool('b'); return [typeof callTool, 'callTool()']",
        "parallel([]); parallel([]); parallel([])",
    ],
)
def test_as_many_as_allowed(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset, settings=AT_MOST_TWO)


def test_several_functions_and_numbers(refused: Callable[..., Any], allowed: Callable[..., Any]) -> None:
    settings = RuleSettings(call_counts=(CallCount("callTool", 2, 2), CallCount("save", 1, 1)))
    extra = frozenset({"save"})
    allowed("callTool('a'); callTool('b'); save()", settings=settings, extra=extra)
    verdict = refused("‹›save(); callTool('a')", "REQUIRED_FUNCTION_NOT_CALLED", settings=settings, extra=extra)
    (finding,) = verdict.findings
    assert finding.message == "the script has to call callTool at least 2 times, and calls it 1 times"
    refused(
        "‹›callTool('a'); callTool('b'); ‹callTool('c')›",
        "REQUIRED_FUNCTION_NOT_CALLED",
        "FUNCTION_CALLED_TOO_MANY_TIMES",
        settings=settings,
        extra=extra,
    )
    refused(
        "callTool('a'); callTool('b'); save(); ‹save()›",
        "FUNCTION_CALLED_TOO_MANY_TIMES",
        settings=settings,
        extra=extra,
    )
