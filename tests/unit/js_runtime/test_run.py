"""How a run ends, and what is told about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


def test_the_value_is_the_last_word(run: Callable[..., Any]) -> None:
    outcome = run("return { a: [1] };")
    assert outcome.said == [("done", 0, "[]", '{"a":[1]}')]


@pytest.mark.parametrize("body", ["", "return;", "return undefined;", "return () => 0;"])
def test_no_value_is_null(run: Callable[..., Any], body: str) -> None:
    assert run(body).value is None


def test_a_returned_promise_is_waited_for(run: Callable[..., Any]) -> None:
    assert run("return callTool('t');").settle(1, 5).value == 5


@pytest.mark.parametrize(
    ("thrown", "name", "message"),
    [
        ("new Error('m')", "Error", "m"),
        ("new RangeError()", "RangeError", ""),
        ("new (class Mine extends Error { name = 'Mine'; })('m')", "Mine", "m"),
        ("new (class Quiet extends TypeError {})('m')", "TypeError", "m"),
        ("Object.assign(new Error('m'), { name: 5, message: 6 })", "Error", ""),
        ("Object.setPrototypeOf(new TypeError('m'), null)", "Error", "m"),
        ("Object.assign(Object.create(Error.prototype), { message: 'old style' })", "Error", "old style"),
        ("Object.defineProperty(new Error('m'), 'name', { get() { return 'gotten'; } })", "Error", "m"),
        ("new (class Own extends Error { get name() { return 'gotten'; } })('m')", "Error", "m"),
        ("new AggregateError([1], 'm')", "AggregateError", "m"),
        ("(() => { try { atob('*'); } catch (e) { return e; } })()", "InvalidCharacterError", None),
    ],
)
def test_errors_are_described_by_their_data(
    run: Callable[..., Any], thrown: str, name: str, message: str | None
) -> None:
    for template in ("javascript/STANDARD", "javascript/STRICT"):
        outcome = run(f"throw {thrown};", template)
        assert outcome.error["name"] == name
        assert message is None or outcome.error["message"] == message
        assert (outcome.error["tool_call"], outcome.error["memory"], outcome.thrown) == (None, False, None)


def test_describing_an_error_runs_none_of_its_getters(run: Callable[..., Any]) -> None:
    body = """let ran = 0; const e = new Error("m");
    for (const key of ["name", "message", "stack", "toString", "constructor", "cause"]) {
      Object.defineProperty(e, key, { get() { ran++; return "gotten"; } });
    }
    console.log(e); setTimeout(() => console.log("ran", ran), 1); throw e;"""
    outcome = run(body)
    assert outcome.error["name"] == "Error"
    assert outcome.lines == [["log", "Error: "]]
    outcome = run(body.replace("throw e;", "console.log(e); return ran;"))
    assert outcome.value == 0


@pytest.mark.parametrize(
    ("thrown", "value", "message"),
    [
        ("'text'", "text", "text"),
        ("42", 42, "42"),
        ("undefined", None, "undefined"),
        ("{ code: 1 }", {"code": 1}, '{"code":1}'),
        ("[1]", [1], "[1]"),
        ("() => 0", None, "null"),
        ("Symbol('s')", None, "null"),
        ("new Proxy(new Error('m'), {})", {"name": "Error", "message": "m"}, '{"name":"Error","message":"m"}'),
    ],
)
def test_other_values_are_told_as_data(run: Callable[..., Any], thrown: str, value: object, message: str) -> None:
    outcome = run(f"throw {thrown};")
    if "Proxy" in thrown:  # its prototype says that it is an error, and errors are told as such
        assert (outcome.error["name"], outcome.error["message"]) == ("Error", "m")
        return
    assert (outcome.error["name"], outcome.error["message"], outcome.thrown) == ("Error", message, value)
    assert outcome.error["stack"] is None


def test_what_cannot_be_told_is_said_to_be_so(run: Callable[..., Any]) -> None:
    for thrown in (
        "{ get x() { throw 1; } }",
        "new Proxy({}, { getPrototypeOf() { throw 1; } })",
        "Object.setPrototypeOf(new Error(), new Proxy({}, { getOwnPropertyDescriptor() { throw 1; } }))",
    ):
        assert run(f"throw {thrown};").error["message"] == "the thrown value cannot be described"


def test_long_texts_fit_the_head_of_a_frame(run: Callable[..., Any]) -> None:
    body = """const e = new Error("\\u0001".repeat(1e6)); e.name = "\\u0001".repeat(1e6);
    Object.defineProperty(e, "stack", { value: "x".repeat(1e6) }); throw e;"""
    assert len(run(body).last.first.encode()) < 60_000
    assert len(run("const f = { ['\\u0001'.repeat(1e5)]() { null.x; } }; Object.values(f)[0]();").last.first) < 60_000
    assert len(run("throw '\\u0001'.repeat(1e6);").last.first) < 60_000


def test_a_stack_has_the_scripts_frames_in_its_own_lines(run: Callable[..., Any]) -> None:
    body = "const inner = () => { null.x; };\n[1].map(function outer() {\n  inner();\n});"
    assert run(body).error["stack"] == (
        "    at inner (<input>:3:23)\n    at outer (<input>:5:3)\n    at __ag_main (<input>:4:9)\n"
    )


@pytest.mark.parametrize(
    "body",
    [
        "await callTool(1);",
        "await parallel([() => null.x]);",
        "({})[safeKey({ toString() { throw new Error(); } })];",
        "return { get x() { throw new Error(); } };",
        "structuredClone({ get x() { throw new Error(); } });",
        "console.log({}); throw new Error();",
    ],
)
def test_a_stack_has_no_frames_of_ours(run: Callable[..., Any], body: str) -> None:
    frames = run(body).error["stack"].splitlines()
    assert [frame for frame in frames if "(<input>:3:" not in frame] == []


def test_without_the_newlines_a_stack_has_all_frames(realm: Callable[..., Any]) -> None:
    made = realm()
    made.padding = ""
    assert "__ag_main (<input>:3:" in made.start("null.x").error["stack"]


@pytest.mark.parametrize(
    "body",
    [
        "'x'.repeat(1e9);",
        "const a = []; for (;;) a.push(new Array(1000).fill(1));",
        "let s = 'x'; for (;;) s += s;",
        "const a = []; for (;;) a.push({ x: a.length });",
        "await 0; new Uint8Array(1e9);",
    ],
)
def test_used_up_memory_is_told_as_such(run: Callable[..., Any], body: str) -> None:
    error = run(body).error
    assert (error["memory"], error["name"]) == (True, "InternalError")


def test_memory_can_be_caught_and_the_run_goes_on(run: Callable[..., Any]) -> None:
    body = "let n = 0; for (let i = 0; i < 5; i++) { try { 'x'.repeat(1e9); } catch (e) { n++; } } return n;"
    assert run(body).value == 5


def test_a_result_without_room_is_used_up_memory(run: Callable[..., Any]) -> None:
    body = "const s = 'x'.repeat(1e6); return new Array(60).fill(s);"
    assert run(body, output={"bytes": 2**30, "depth": 9, "items": 999, "string": 2**30}).error["memory"] is True


def test_a_script_can_say_so_of_itself_and_harms_nobody_else(run: Callable[..., Any]) -> None:
    assert run("throw null;").error["memory"] is True
    assert run("throw new Error('out of memory');").error["memory"] is False


def test_recursion_without_end_is_a_range_error(run: Callable[..., Any]) -> None:
    error = run("const f = () => f(); f();").error
    assert (error["name"], error["memory"]) == ("RangeError", False)


def test_the_end_is_told_once_even_if_a_getter_settles_calls(run: Callable[..., Any]) -> None:
    outcome = run("setTimeout(() => { throw new Error('late'); }, 1); return 1;")
    outcome.enter("timer", 1)
    assert [said.kind for said in outcome.said] == ["timer", "done"]


def test_a_script_that_waits_for_nothing_is_known_by_what_is_open(run: Callable[..., Any]) -> None:
    outcome = run("await new Promise(() => 0);")
    assert (outcome.said, outcome.enter("open")) == ([], 0)


def test_limits_can_be_given_again_before_the_start(realm: Callable[..., Any]) -> None:
    made = realm(iterations=1)
    made.enter(
        "limits",
        '{"iterations":7,"pending":1,"level":"STRICT","output":{"bytes":99,"depth":9,"items":9,'
        '"string":9},"message_bytes":99,"argument_items":9,"seed":1,"now":0,"console":{"bytes":9,"calls":9}}',
    )
    assert made.start("for (;;) { if (!--__ag_left) halt(); }").halted == ("MAX_ITERATIONS", {"limit": 7})
