"""NO_AWAIT, which holds where a policy asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.policy import RuleSettings
from pyenclave.rules.presets import PRESETS

NO_AWAIT = RuleSettings(verdicts=(("NO_AWAIT", "error"),))

AWAITING = [
    "‹await› 1",
    "return ‹await› callTool('a', {})",
    "const [a, b] = [‹await› 1, ‹await› 2]; return a + b",
    "return `${‹await› 1}`",
    "const f = (a = 1) => a; return f(‹await› 2)",
    "if (‹await› 1) { ‹await› 2 }",
    "return ‹await› (‹await› 1)",
]
NOT_AWAITING = [
    "return callTool('a', {})",
    "const o = {await: 1}; return o.await",
    "return 'await' + `await 1` // await 2",
    "const awaited = 1, Await = 2; return awaited + Await",
    "const f = (a) => a; return f(1)",
    "const {await: a} = {await: 1}; return a",
]


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("marked", AWAITING)
def test_refuses_where_asked_for(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "NO_AWAIT", preset=preset, settings=NO_AWAIT)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("marked", AWAITING)
def test_every_preset_allows_it_by_itself(allowed: Callable[..., Any], marked: str, preset: str) -> None:
    allowed(marked.replace("‹", "").replace("›", ""), preset=preset)


@pytest.mark.parametrize("preset", ["agentscript", "standard", "permissive", "javascript"])
def test_for_await_and_async_arrows(refused: Callable[..., Any], allowed: Callable[..., Any], preset: str) -> None:
    refused("‹for› await (const a of []) { }", "NO_AWAIT", preset=preset, settings=NO_AWAIT)
    refused("const f = async () => ‹await› 1; return f", "NO_AWAIT", preset=preset, settings=NO_AWAIT)
    allowed("for (const a of [1]) { }", preset=preset, settings=NO_AWAIT)
    allowed("const f = async () => 1; return f", preset=preset, settings=NO_AWAIT)


def test_it_can_be_a_warning(warned: Callable[..., Any]) -> None:
    warned("‹await› 1; ‹await› 2", "NO_AWAIT", settings=RuleSettings(verdicts=(("NO_AWAIT", "warning"),)))


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("code", NOT_AWAITING)
def test_lets_near_misses_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset, settings=NO_AWAIT)
