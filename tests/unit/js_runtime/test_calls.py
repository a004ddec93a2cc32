"""callTool: what goes out, what comes back, and what is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


def test_a_call_goes_out_and_its_answer_comes_back(run: Callable[..., Any]) -> None:
    outcome = run("const u = await callTool('getUser', { id: 1, tags: ['a'] }); return u.name;")
    assert outcome.calls == [("getUser", {"id": 1, "tags": ["a"]})]
    assert outcome.enter("open") == 1
    assert not outcome.is_over
    assert outcome.settle(1, {"name": "Ada"}).value == "Ada"
    assert outcome.enter("open") == 0


def test_concurrent_calls_are_concurrent_and_settle_in_any_order(run: Callable[..., Any]) -> None:
    outcome = run("return Promise.all([1, 2, 3].map((n) => callTool('double', { n })));")
    assert outcome.calls == [("double", {"n": n}) for n in (1, 2, 3)]
    assert [said.number for said in outcome.said] == [1, 2, 3]
    assert outcome.settle(3, "c").settle(1, "a").settle(2, "b").value == ["a", "b", "c"]


@pytest.mark.parametrize("call", ["callTool('t')", "callTool('t', undefined)", "callTool('t', {})"])
def test_absent_arguments_are_an_empty_object(run: Callable[..., Any], call: str) -> None:
    assert run(f"await {call};").calls == [("t", {})]


@pytest.mark.parametrize(
    "call",
    [
        "callTool()",
        "callTool(1)",
        "callTool(null)",
        "callTool({ toString: () => 't' })",
        "callTool('t', null)",
        "callTool('t', [])",
        "callTool('t', 'x')",
        "callTool('t', 1)",
        "callTool('t', () => 0)",
        "callTool('t', new Map())",
        "callTool('t', new Date())",
        "callTool('t', new (class {})())",
        "callTool('t', Promise.resolve({}))",
        "callTool('t', {}, null)",
        "callTool('t', {}, 1)",
        "callTool('t', {}, [])",
        "callTool('t', Object.setPrototypeOf([], null))",
        "callTool('t', Object.setPrototypeOf([], Object.prototype))",
    ],
)
def test_wrong_arguments_reject_with_a_type_error(run: Callable[..., Any], call: str) -> None:
    outcome = run(f"const p = {call}; try {{ await p; }} catch (e) {{ return [p instanceof Promise, e.name]; }}")
    assert outcome.value == [True, "TypeError"]
    assert outcome.calls == []


def test_names_are_for_the_host_to_judge_and_bounded(run: Callable[..., Any]) -> None:
    outcome = run("callTool(''); callTool('bad name!\\u0000\\ud800'); callTool('n'.repeat(1e6)); await 0;")
    assert [name for name, _ in outcome.calls] == ["", "bad name!\x00\ufffd", "n" * 257]


def test_arguments_are_encoded_like_results(run: Callable[..., Any]) -> None:
    outcome = run(
        "await callTool('t', { d: new Date(0), u: undefined, f() {}, n: NaN, b: 10n, m: new Map([['a', 1]]) });"
    )
    assert outcome.calls == [("t", {"d": "1970-01-01T00:00:00.000Z", "n": None, "b": "10", "m": {"a": 1}})]


def test_a_promise_in_arguments_is_null_and_noted(run: Callable[..., Any]) -> None:
    outcome = run("await callTool('a.b', { x: [callTool('inner')] });")
    assert outcome.calls == [("inner", {}), ("a.b", {"x": [None]})]
    assert outcome.settle(2, None).notes == [["promise", '$.callTool("a.b").x[0]'.removeprefix("$.")]]


@pytest.mark.parametrize(
    ("args", "limits"),
    [
        ("{ s: 'x'.repeat(1000) }", {"message_bytes": 1_000}),
        ("{ s: '\u4e2d'.repeat(400) }", {"message_bytes": 1_000}),
        ("(() => { let o = {}; for (let i = 0; i < 100; i++) o = { o }; return o; })()", {}),
        ("{ list: new Array(1000000).fill(0) }", {}),
    ],
)
def test_too_large_arguments_are_a_tool_error(run: Callable[..., Any], args: str, limits: dict[str, int]) -> None:
    body = f"""const soft = await callTool('big', {args}, {{ throwOnError: false }});
    try {{ await callTool('big', {args}); }}
    catch (e) {{ return [e.name, e.code, e.tool, soft.success, soft.error.name]; }}"""
    outcome = run(body, **limits)
    assert outcome.value == ["ToolError", "ARGUMENTS_TOO_LARGE", "big", False, "ToolError"]
    assert outcome.calls == []


def test_arguments_of_exactly_the_limit_pass(run: Callable[..., Any]) -> None:
    outcome = run("await callTool('t', { s: 'x'.repeat(992) });", message_bytes=1_000)
    assert len(outcome.said[0].second) == 1_000
    assert run("let o = {}; for (let i = 1; i < 100; i++) o = { o }; await callTool('t', o);").calls != []


def test_a_getter_that_throws_rejects_the_call(run: Callable[..., Any]) -> None:
    outcome = run(
        "try { await callTool('t', { get x() { throw new RangeError('mine'); } }); } catch (e) { return e.message; }"
    )
    assert (outcome.value, outcome.calls) == ("mine", [])


def test_a_failure_is_a_tool_error(run: Callable[..., Any]) -> None:
    body = """try { await callTool('mail'); } catch (e) {
      return [e instanceof Error, e.constructor === Error, e.name, e.message, e.tool, e.code, Object.keys(e), `${e}`];
    }"""
    outcome = run(body).reject(1, message="no route", tool="mail", code="E42")
    assert outcome.value == [
        True,
        True,
        "ToolError",
        "no route",
        "mail",
        "E42",
        ["tool", "code"],
        "ToolError: no route",
    ]


def test_a_failure_without_a_code_has_none(run: Callable[..., Any]) -> None:
    body = "try { await callTool('t'); } catch (e) { return ['code' in e, 'tool' in e]; }"
    assert run(body).reject(1, code=None).value == [False, True]


def test_a_failure_let_out_names_its_call(run: Callable[..., Any]) -> None:
    outcome = run("await callTool('a').catch(() => 0); await callTool('b');").reject(1).reject(2, message="second")
    assert (outcome.error["tool_call"], outcome.error["name"], outcome.error["message"]) == (2, "ToolError", "second")


@pytest.mark.parametrize(
    "forged",
    [
        "Object.assign(new Error('m'), { name: 'ToolError', tool: 't', code: 'c' })",
        "{ name: 'ToolError', message: 'm', tool_call: 1 }",
        "Object.create(real)",
        "new Proxy(real, {})",
    ],
)
def test_a_forged_tool_error_names_none(run: Callable[..., Any], forged: str) -> None:
    outcome = run(f"let real; try {{ await callTool('t'); }} catch (e) {{ real = e; }} throw {forged};").reject(1)
    assert outcome.error["tool_call"] is None


def test_the_brand_survives_what_a_script_does_to_the_error(run: Callable[..., Any]) -> None:
    body = """try { await callTool('t'); } catch (e) {
      e.name = 'Other'; delete e.tool; Object.setPrototypeOf(e, null); Object.freeze(e); throw e;
    }"""
    error = run(body).reject(1).error
    assert (error["tool_call"], error["name"]) == (1, "Other")


def test_soft_calls_never_reject(run: Callable[..., Any]) -> None:
    body = """const a = await callTool('a', {}, { throwOnError: false });
    const b = await callTool('b', {}, { throwOnError: false });
    return [a, b.success, b.error.name, b.error.code, b.error instanceof Error, Object.keys(b)];"""
    outcome = run(body).settle(1, [1]).reject(2, code="X")
    assert outcome.value == [{"success": True, "data": [1]}, False, "ToolError", "X", True, ["success", "error"]]


@pytest.mark.parametrize("option", ["true", "undefined", "0", "null", "'false'"])
def test_only_false_makes_a_call_soft(run: Callable[..., Any], option: str) -> None:
    outcome = run(f"await callTool('t', {{}}, {{ throwOnError: {option} }});").reject(1)
    assert outcome.error["name"] == "ToolError"


@pytest.mark.parametrize(
    "value", [None, True, 0, -1.5, "", "text", [], {}, [1, [2, {"a": None}]], {"then": 1, "toJSON": 2}]
)
def test_values_come_as_they_are(run: Callable[..., Any], value: Any) -> None:
    assert run("return callTool('t');").settle(1, value).value == value


def test_an_unknown_or_second_answer_is_dropped(run: Callable[..., Any]) -> None:
    outcome = run("const a = await callTool('t'); const b = await callTool('t'); return [a, b];")
    assert outcome.settle(7, "no").settle(1, "a").settle(1, "again").settle(2, "b").value == ["a", "b"]


def test_more_calls_at_once_than_the_host_can_have_allowed_end_the_run(run: Callable[..., Any]) -> None:
    body = "const all = []; for (let i = 0; i < 20; i++) all.push(callTool('t')); await Promise.allSettled(all);"
    outcome = run(body, pending=3)
    assert outcome.halted == ("MESSAGE_FLOOD", {"limit": 3})
    # The host sees the call that crosses its limit, and says which of its limits that was.
    assert [said.kind for said in outcome.said[:5]] == ["call", "call", "call", "call", "halt"]


def test_answered_calls_do_not_count_as_open(run: Callable[..., Any]) -> None:
    outcome = run("for (let i = 0; i < 20; i++) await callTool('t'); return 'through';", pending=1)
    assert outcome.serve(lambda name, args: None).value == "through"


def test_after_the_end_no_call_is_admitted(run: Callable[..., Any]) -> None:
    body = """const late = () => { callTool('late').catch(() => 0); return 1; };
    Promise.resolve().then(() => 0).then(() => 0).then(() => 0).then(() => 0).then(() => 0).then(late);
    return { get x() { return late(); } };"""
    outcome = run(body)
    assert (outcome.value, outcome.calls) == ({"x": 1}, [])
    outcome = run("const e = new Error(); setTimeout(() => callTool('late'), 1); throw e;")
    outcome.enter("timer", 1)
    assert (outcome.error["message"], outcome.pump().calls) == ("", [])


def test_a_result_without_room_is_the_scripts_to_catch(run: Callable[..., Any]) -> None:
    body = """const hold = []; try { for (;;) hold.push(new Uint8Array(65536)); } catch { hold.length -= 8; }
    try { await callTool('t'); return 'room'; } catch (e) { hold.length = 0; return e.message; }"""
    assert run(body).settle(1, ["x"] * 400_000).value == "out of memory"
