"""NO_EVAL: text that becomes code, under every preset."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.findings import Refusal
from pyenclave.rules import RulePolicy, check
from pyenclave.rules.presets import PRESETS
from pyenclave.source import Span
from pyenclave.syntax import ParsedProgram


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "marked",
    [
        "return ‹eval›('1')",
        "const e = ‹eval›; return e('1')",
        "return (0, ‹eval›)('1')",
        "return ‹eval›?.('1')",
        "return ‹Function›('return 1')()",
        "const f = new ‹Function›('a', 'return a'); return f(1)",
        "const {a = ‹Function›} = {}; return a",
        "return ‹AsyncFunction›('1')",
        "return ‹GeneratorFunction›('1')",
        "return ‹AsyncGeneratorFunction›('1')",
        "return [‹eval›, ‹Function›]",
        # Escapes in a name are decoded before names are compared.
        "return ‹\\u0065val›('1')",
        # typeof of an unknown name is tolerated under two presets; these names are known.
        "return typeof ‹eval›",
        "const x = (a) => a instanceof ‹Function›; return x",
        "const o = {eval: ‹eval›}; return o",
    ],
)
def test_refuses_every_reference(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "NO_EVAL", preset=preset)


@pytest.mark.parametrize(
    "marked",
    [
        "return globalThis.‹eval›('1')",
        "return globalThis[‹'Function'›]('1')",
        "return globalThis[‹'Func' + 'tion'›]('1')",
        "return globalThis?.[‹`eval`›]('1')",
    ],
)
def test_refuses_reading_it_off_the_global_object(refused: Callable[..., Any], marked: str) -> None:
    refused(marked, "NO_EVAL", preset="javascript")


def test_a_policy_that_names_it_changes_nothing(parsed: Callable[[str], ParsedProgram]) -> None:
    policy = RulePolicy("javascript", "STRICT", frozenset({"eval"}), frozenset({"eval"}))
    verdict = check(parsed("eval('1')"), policy)
    assert isinstance(verdict, Refusal)
    assert [(f.code, f.span) for f in verdict.findings] == [("NO_EVAL", Span(0, 4))]


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "return 'eval'",
        "const o = {eval: 1, Function: 2}; return o.eval + o.Function",
        "const Function = 1; return Function",
        "const f = (Function) => Function + 1; return f(1)",
        "const {eval: e} = {eval: 1}; return e",
        "return `eval(Function)` // eval(Function)",
        "const evaluate = 1, FunctionX = 2, Eval = 3; return evaluate + FunctionX + Eval",
        "const globalThis = {eval: 1}; return globalThis.eval",
    ],
)
def test_lets_the_words_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


def test_the_global_object_has_other_members(allowed: Callable[..., Any]) -> None:
    allowed("return globalThis.Math.max(1, 2) + globalThis['evaluate']", preset="javascript")
