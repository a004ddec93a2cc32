"""The calls of callTool and parallel: five codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.policy import CallSignature, RuleSettings
from pyenclave.rules.presets import PRESETS

ALLOWED = RuleSettings(allowed_tools=("orders.list", "/files:.*/", "a1", "//", "tool5"))


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("await ‹callTool()›", "MISSING_CALL_TARGET"),
        ("const t = callTool; await ‹t()›", "MISSING_CALL_TARGET"),
        ("‹callTool?.()›", "MISSING_CALL_TARGET"),
        ("return [1].map(() => ‹callTool()›)", "MISSING_CALL_TARGET"),
        ("await parallel([() => ‹callTool()›])", "MISSING_CALL_TARGET"),
        ("return `${await ‹callTool()›}`", "MISSING_CALL_TARGET"),
        ("await ‹callTool('a', {}, {}, 1)›", "INVALID_ARGUMENT_COUNT"),
        ("await ‹callTool('a', {}, {}, {}, ...[])›", "INVALID_ARGUMENT_COUNT"),
        ("await ‹parallel()›", "INVALID_ARGUMENT_COUNT"),
        ("await ‹parallel([], (x) => x, {}, 4)›", "INVALID_ARGUMENT_COUNT"),
        ("const p = parallel; await ‹p()›", "INVALID_ARGUMENT_COUNT"),
        ("const t = callTool, u = t; await ‹u('a', {}, {}, {})›", "INVALID_ARGUMENT_COUNT"),
        ("await callTool(‹1›)", "INVALID_ARGUMENT_TYPE"),
        ("await callTool(‹{name: 'a'}›)", "INVALID_ARGUMENT_TYPE"),
        ("await callTool(‹null›, {})", "INVALID_ARGUMENT_TYPE"),
        ("await callTool('a', ‹'b'›)", "INVALID_ARGUMENT_TYPE"),
        ("await callTool('a', ‹[1]›)", "INVALID_ARGUMENT_TYPE"),
        ("await callTool('a', ‹null›)", "INVALID_ARGUMENT_TYPE"),
        ("const list = [1]; await callTool('a', ‹list›)", "INVALID_ARGUMENT_TYPE"),
        ("await callTool('a', {}, ‹true›)", "INVALID_ARGUMENT_TYPE"),
        ("await callTool('a', ‹() => 1›)", "INVALID_ARGUMENT_TYPE"),
        ("await parallel(‹{}›)", "INVALID_ARGUMENT_TYPE"),
        ("await parallel(‹() => callTool('a')›)", "INVALID_ARGUMENT_TYPE"),
        ("await parallel([], (x) => x, ‹5›)", "INVALID_ARGUMENT_TYPE"),
        ("const t = callTool; await t('a', ‹`b`›)", "INVALID_ARGUMENT_TYPE"),
    ],
)
def test_calls_that_cannot_be_right(refused: Callable[..., Any], marked: str, code: str, preset: str) -> None:
    refused(marked, code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "await callTool('a')",
        "await callTool('a', {})",
        "await callTool('a', undefined)",
        "await callTool('a', {b: 1}, {throwOnError: false})",
        "const args = {b: 1}; await callTool('a', args)",
        "const options = [{b: 1}]; await callTool('a', options[0])",
        "await callTool('a', {...{b: 1}})",
        "await callTool('a', Math ? {b: 1} : undefined)",
        "await callTool(`a.${'b'}`, {})",
        "await callTool('a', ...[{}, {}])",
        "await parallel([() => callTool('a'), () => callTool('b')])",
        "await parallel([() => callTool('a')], {maxConcurrency: 2})",
        "await parallel([1, 2].map((i) => () => callTool('a', {i})))",
        "await parallel([1, 2], (i) => callTool('a', {i}), {maxConcurrency: 2})",
        "const ids = [1], work = (i) => callTool('a', {i}); await parallel(ids, work)",
        "await parallel(...[[]])",
        "const t = callTool; await t('a', {})",
        "const callTool = () => 1; return callTool() + callTool(1, 2, 3, 4)",
        "const f = (parallel) => parallel(); return f(() => 1)",
        "const o = {callTool: () => 1}; return o.callTool()",
        "const call = (f, ...rest) => f(...rest); return await call(callTool, 'a', {})",
        "return typeof callTool",
        "return 'callTool()'",
    ],
)
def test_calls_that_may_be_right(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


# More names for one function than anybody gives it.
CHAIN = "const t0 = callTool; " + "".join(f"const t{number} = t{number - 1}; " for number in range(1, 21))

DYNAMIC = [
    "let name = 'a'; await callTool(‹name›, {})",
    "return ['a', 'b'].map((name) => callTool(‹name›))",
    "const t = callTool; let y = 1; await t(‹'x' + y›, {})",
    "await callTool(‹...['a', {}]›)",
    "let o = {a: 'b'}; await callTool(‹o.a›)",
    "await callTool(‹String.fromCharCode(97)›)",
    "await callTool(‹['a', 'b'].join('.')›)",
    # Whoever says what text he is can say another one when asked again.
    "const o = {toString: () => 'a'}; await callTool(‹`${o}`›)",
    "const list = ['a1']; list[0] = 'b'; await callTool(‹list + ''›)",
    "const a = 2, b = 3; await callTool(‹a + b + ''›)",
    "await callTool(‹(Math ? 1 : 2) + (Math ? 3 : 4)›)",
]


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("marked", DYNAMIC)
def test_names_that_the_text_does_not_show(
    warned: Callable[..., Any], refused: Callable[..., Any], marked: str, preset: str
) -> None:
    warned(marked, "DYNAMIC_CALL_TARGET", preset=preset)
    refused(marked, "DYNAMIC_CALL_TARGET", preset=preset, settings=ALLOWED)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "marked",
    [
        "await callTool(‹'orders.delete'›)",
        "await callTool(‹'orders_list'›)",
        "await callTool(‹'xfiles:a'›)",
        "await callTool(‹'orders.' + 'delete'›)",
        "const name = 'other'; await callTool(‹name›, {})",
        "await callTool(‹Math ? 'orders.list' : 'orders.delete'›)",
        "const t = callTool; await t(‹'other'›)",
        "await callTool(‹'Orders.list'›)",
        "await callTool(‹''›)",
        "await parallel([() => callTool('a1'), () => callTool(‹'a2'›)])",
    ],
)
def test_tools_that_are_not_allowed(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "UNKNOWN_TOOL_NAME", preset=preset, settings=ALLOWED)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "await callTool('orders.list')",
        "await callTool('files:read', {path: 'a'})",
        "await callTool('files:')",
        "await callTool('orders.' + 'list')",
        "const name = `a${1}`; await callTool(name)",
        "const a = 1; await callTool('a' + a)",
        "await callTool(Math ? 'orders.list' : 'files:list')",
        "const t = callTool; await t('orders.list')",
        "const t = callTool, u = t; await parallel([() => u('a1')])",
        "const callTool = (name) => name; return callTool('anything')",
        "const t = callTool, o = {t: 1}; await t('a1'); return [o.t, typeof t]",
        # Not a pattern: there is nothing between the slashes.
        "await callTool('//')",
    ],
)
def test_tools_that_are_allowed(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset, settings=ALLOWED)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "marked",
    [
        "let t = ‹callTool›; await t('other')",
        "var t = ‹callTool›; await t('other')",
        "const o = {t: ‹callTool›}; await o.t('other')",
        "const o = {‹callTool›}; await o.callTool('other')",
        "return ['other'].map(‹callTool›)",
        "const f = (t = ‹callTool›) => t('other'); return f()",
        "await ‹callTool›.call(null, 'other')",
        "await (Math && ‹callTool›)('other')",
        "const [t] = [‹callTool›]; await t('other')",
        "const {t = ‹callTool›} = {}; await t('other')",
        "{ const t = ‹callTool›; await t('a1') } { const t = 1 }",
        "const t = callTool; const o = {‹t›}; await o.t('other')",
        "const t = callTool; const o = {f: ‹t›}; await o.f('other')",
        "const t = callTool, u = t; const [f] = [‹u›]; await f('other')",
        "const t = callTool; await ‹t›.call(null, 'other')",
        "const t = callTool; await (() => ‹t›)()('other')",
        "const t = callTool; await (Math && ‹t›)('other')",
        CHAIN + "await ‹t20›('other')",
        "return ‹callTool›",
    ],
)
def test_where_tools_are_listed_callTool_goes_nowhere_unseen(
    refused: Callable[..., Any], allowed: Callable[..., Any], marked: str, preset: str
) -> None:
    refused(marked, "DYNAMIC_CALL_TARGET", preset=preset, settings=ALLOWED)
    allowed(marked.replace("‹", "").replace("›", ""), preset=preset)


def test_an_empty_list_allows_no_tool(refused: Callable[..., Any], allowed: Callable[..., Any]) -> None:
    none = RuleSettings(allowed_tools=())
    refused("await callTool(‹'a'›)", "UNKNOWN_TOOL_NAME", settings=none)
    allowed("return typeof callTool", settings=none)


SIGNATURES = RuleSettings(signatures=(CallSignature("sum", 2, 2, ("number", "number")), CallSignature("log", 0, 1)))


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("return ‹sum(1)›", "INVALID_ARGUMENT_COUNT"),
        ("return ‹sum()›", "INVALID_ARGUMENT_COUNT"),
        ("return ‹sum(1, 2, 3)›", "INVALID_ARGUMENT_COUNT"),
        ("return sum(1, ‹'2'›)", "INVALID_ARGUMENT_TYPE"),
        ("const s = sum; return s(‹10n›, 1)", "INVALID_ARGUMENT_TYPE"),
        ("‹log(1, 2)›", "INVALID_ARGUMENT_COUNT"),
    ],
)
def test_signatures_that_the_policy_gives(refused: Callable[..., Any], marked: str, code: str) -> None:
    refused(marked, code, settings=SIGNATURES, extra=frozenset({"sum", "log"}))


def test_calls_within_their_signature(allowed: Callable[..., Any]) -> None:
    extra = frozenset({"sum", "log"})
    for code in (
        "return sum(1, 2)",
        "let a = 1; return sum(a, a + 1)",
        "return sum(...[1, 2])",
        "return sum(1, ...[2])",
        "log(); log('a'); log(1)",
        "const sum = (a) => a; return sum(1)",
        "const o = {sum: (a) => a}; return o.sum('a')",
    ):
        allowed(code, settings=SIGNATURES, extra=extra)


def test_the_messages(refused: Callable[..., Any]) -> None:
    def first(marked: str, code: str, *, settings: RuleSettings = ALLOWED) -> tuple[str, str]:
        finding = refused(marked, code, settings=settings).findings[0]
        return finding.message, finding.hint

    call = "Write await callTool('name', {argument: value})."
    assert first("‹callTool()›", "MISSING_CALL_TARGET") == ("callTool needs the name of a tool", call)
    assert first("‹callTool('a1', {}, {}, {})›", "INVALID_ARGUMENT_COUNT") == (
        "callTool takes 1 to 3 arguments, not 4",
        call,
    )
    assert first("callTool('a1', ‹[]›)", "INVALID_ARGUMENT_TYPE") == (
        "callTool takes an object here, not an array",
        call,
    )
    assert first("parallel(‹null›)", "INVALID_ARGUMENT_TYPE") == (
        "parallel takes an array here, not null",
        "Give it an array.",
    )
    assert first("callTool(‹'b'›)", "UNKNOWN_TOOL_NAME") == (
        "'b' is none of the tools that this script may call",
        "The tools are: orders.list, /files:.*/, a1, //, tool5.",
    )
    assert first("let t = ‹callTool›", "DYNAMIC_CALL_TARGET") == (
        "which tools are called through this cannot be read off the script",
        "Call it by its own name: await callTool('name', {argument: value}).",
    )
