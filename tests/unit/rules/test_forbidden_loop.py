"""FORBIDDEN_LOOP and INFINITE_LOOP."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import PRESETS

JUDGING = ("agentscript", "secure", "standard")


@pytest.mark.parametrize(
    ("marked", "presets"),
    [
        ("‹for› (let i = 0; i < 3; i++) { }", ["strict"]),
        ("‹for› (const a of [1]) { }", ["strict"]),
        ("‹for› (const k in {}) { }", ["strict", "agentscript", "secure"]),
        ("let i = 0; ‹while› (i < 3) { i++ }", ["strict", "agentscript", "secure", "standard"]),
        ("let i = 0; ‹do› { i++ } while (i < 3)", ["strict", "agentscript", "secure", "standard"]),
        ("‹for› await (const a of []) { }", ["strict", "secure"]),
    ],
)
def test_refuses_the_loops_a_preset_has_not(
    refused: Callable[..., Any], allowed: Callable[..., Any], marked: str, presets: list[str]
) -> None:
    for preset in PRESETS:
        if preset in presets:
            refused(marked, "FORBIDDEN_LOOP", preset=preset)
        else:
            allowed(marked.replace("‹", "").replace("›", ""), preset=preset)


@pytest.mark.parametrize(
    "marked",
    [
        "if (1) ‹while› (Math.random() < 0.5) { }",
        "const f = () => { ‹while› (Math.random() < 0.5) { } }; return f",
        "for (const a of [1]) { ‹while› (Math.random() < 0.5) { } }",
        "l: ‹while› (Math.random() < 0.5) { break l }",
        "‹do› ; while (Math.random() < 0.5)",
        "‹do› { ‹while› (Math.random() < 0.5) ; } while (false)",
        # One finding is enough where the loop itself is refused.
        "‹while› (true) { }",
        "‹do› { } while (1)",
        "let k; ‹for› (k in {}) ;",
        "‹for› (const {length} in {}) { }",
    ],
)
def test_refuses_them_in_any_position(refused: Callable[..., Any], marked: str) -> None:
    refused(marked, "FORBIDDEN_LOOP")


@pytest.mark.parametrize("preset", JUDGING)
def test_refuses_a_loop_without_a_condition(refused: Callable[..., Any], preset: str) -> None:
    refused("‹for› (;;) { break }", "INFINITE_LOOP", preset=preset)
    refused("‹for› (let i = 0; ; i++) { if (i > 3) { break } }", "INFINITE_LOOP", preset=preset)


TRUE = [
    "true",
    "1",
    "-1",
    "0.5",
    "10n",
    "'x'",
    "'0'",
    "`x`",
    "`${i}x`",
    "[]",
    "({})",
    "(() => 0)",
    "!0",
    "!false",
    "!''",
    "!!1",
    "!null",
    "!void 0",
    "!`${''}` || true",
    "1 < 2",
    "2 >= 2",
    "1 === 1",
    "1 !== 2",
    "true || i < 3",
    "i < 3 || true",
    "1 && 'x'",
    "(i, 1)",
    "(i = 1)",
    "i ? 1 : 2",
    "typeof i",
    "new Date()",
]
OPEN = [
    "i < 3",
    "i",
    "0",
    "-0",
    "0n",
    "false",
    "null",
    "''",
    "``",
    "`${i}`",
    "!1",
    "!i",
    "void 1",
    "1 > 2",
    "1 + 1 > i",
    "true && i < 3",
    "i < 3 && true",
    "i < 3 || false",
    "(true, i < 3)",
    "(i = 0)",
    "(i += 1)",
    "i ? 1 : 0",
    "i ?? true",
    "[].length",
    "Math.max(1)",
    "i < Infinity",
    "i === i",
    "!" * 40 + "0",
]


@pytest.mark.parametrize("preset", JUDGING)
@pytest.mark.parametrize("condition", TRUE)
def test_refuses_a_condition_that_is_always_true(refused: Callable[..., Any], condition: str, preset: str) -> None:
    # Brackets round a condition are no part of its node.
    inner = condition[1:-1] if condition.startswith("(") and condition.endswith(")") else condition
    marked = condition.replace(inner, f"‹{inner}›")
    refused(f"let i = 0; for (; {marked}; i++) {{ break }}", "INFINITE_LOOP", preset=preset)


@pytest.mark.parametrize("preset", JUDGING)
@pytest.mark.parametrize("condition", OPEN)
def test_lets_every_other_condition_pass(allowed: Callable[..., Any], condition: str, preset: str) -> None:
    allowed(f"let i = 0; for (; {condition}; i++) {{ break }}", preset=preset)


@pytest.mark.parametrize("preset", ["permissive", "javascript"])
@pytest.mark.parametrize("condition", TRUE)
def test_the_larger_presets_leave_it_to_the_guard(allowed: Callable[..., Any], condition: str, preset: str) -> None:
    allowed(f"let i = 0; while ({condition}) {{ break }}", preset=preset)
    allowed(f"let i = 0; do {{ break }} while ({condition})", preset=preset)
    allowed(f"let i = 0; for (;{condition};) {{ break }} for (;;) {{ break }}", preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "return [1, 2].map((a) => a * 2).filter((a) => a > 2)",
        "const o = {while: 1, for: 2, do: 3}; return o.while + o.for + o.do",
        "return 'while (true) {}' // for (;;) {}",
        "return 'a' in {a: 1}",
        "const ofList = [1]; [1].forEach((x) => { ofList.push(x) }); return ofList",
        "if (true) { return 1 }",
    ],
)
def test_lets_what_is_no_loop_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize(
    ("marked", "preset", "message", "hint"),
    [
        (
            "‹while› (0) { }",
            "agentscript",
            "a while loop is not part of the preset agentscript",
            "Write for (const item of list) {…}, or a counted loop: for (let i = 0; i < 100; i++) {… break; …}. "
            "Available with preset permissive, javascript.",
        ),
        (
            "‹while› (0) { }",
            "strict",
            "a while loop is not part of the preset strict",
            "Use array methods with arrow functions: list.map((item) => …), filter, reduce, forEach. "
            "Available with preset permissive, javascript.",
        ),
        (
            "‹for› (const k in {}) { }",
            "secure",
            "a for…in loop is not part of the preset secure",
            "Write for (const key of Object.keys(object)) {…}. Available with preset standard, permissive, javascript.",
        ),
    ],
)
def test_the_hint_says_what_to_write_instead(
    refused: Callable[..., Any], marked: str, preset: str, message: str, hint: str
) -> None:
    (finding,) = refused(marked, "FORBIDDEN_LOOP", preset=preset).findings
    assert (finding.message, finding.hint) == (message, hint)
