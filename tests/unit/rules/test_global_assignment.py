"""NO_CALL_TARGET_ASSIGNMENT and NO_GLOBAL_ASSIGNMENT: writing to a global."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import PRESETS

WRITES = [
    "‹{}› = 1",
    "‹{}› += 1",
    "‹{}› ??= 1",
    "‹{}›++",
    "--‹{}›",
    "[‹{}›] = [1]",
    "[, ...‹{}›] = [1]",
    "[‹{}› = 2] = [1]",
    "({{a: ‹{}›}} = {{a: 1}})",
    "({{‹{}›}} = {{}})",
    "({{‹{}› = 1}} = {{}})",
    "({{...‹{}›}} = {{}})",
    "const f = () => {{ ‹{}› = 1 }}; f()",
]


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize("name", ["callTool", "parallel"])
def test_refuses_writing_to_a_call_target(refused: Callable[..., Any], write: str, name: str, preset: str) -> None:
    refused(write.format(name), "NO_CALL_TARGET_ASSIGNMENT", preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize("name", ["Math", "undefined", "NaN", "Object", "config"])
def test_refuses_writing_to_another_global(refused: Callable[..., Any], write: str, name: str, preset: str) -> None:
    refused(write.format(name), "NO_GLOBAL_ASSIGNMENT", preset=preset, extra=frozenset({"config"}))


@pytest.mark.parametrize(
    ("marked", "preset", "code"),
    [
        ("for (‹callTool› of [1]) {}", "agentscript", "NO_CALL_TARGET_ASSIGNMENT"),
        ("for (‹Math› in {}) {}", "standard", "NO_GLOBAL_ASSIGNMENT"),
        ("for ([‹Math›] of [[1]]) {}", "agentscript", "NO_GLOBAL_ASSIGNMENT"),
        ("for (‹Math› = 1; Math < 2;) {}", "agentscript", "NO_GLOBAL_ASSIGNMENT"),
    ],
)
def test_refuses_the_target_of_a_loop(refused: Callable[..., Any], marked: str, preset: str, code: str) -> None:
    refused(marked, code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "const t = callTool; return await t('a', {})",
        "const o = {callTool, Math: 1, a: Math}; return o.a",
        "const parallel = 2; return parallel + 1",
        "let Math = 1; Math = 2; Math++; return Math",
        "const f = (callTool) => callTool('a'); return f((a) => a)",
        "let x; [x = Math] = []; ({a: x = callTool} = {}); ({[Math.PI]: x} = {}); return x",
        "const o = {}; o.Math = 1; o['callTool'] = Math; ({a: o.Math} = {}); return o",
        "let sum = 0; sum += Math.max(1, 2); return sum",
        "if (Math === undefined || callTool == NaN) { return 1 }",
    ],
)
def test_lets_reading_and_hiding_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)
