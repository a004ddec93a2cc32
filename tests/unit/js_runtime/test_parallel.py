"""parallel, in both its forms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    "call",
    [
        "parallel([() => callTool('t', { n: 0 }), () => callTool('t', { n: 1 }), () => callTool('t', { n: 2 })])",
        "parallel([0, 1, 2], (n) => callTool('t', { n }))",
        "parallel([7, 8, 9], (_, n) => callTool('t', { n }))",
        "parallel([0, 1, 2], async (n) => { return await callTool('t', { n }); }, { maxConcurrency: 3 })",
    ],
)
def test_results_are_in_order_whatever_the_order_of_answers(run: Callable[..., Any], call: str) -> None:
    outcome = run(f"const all = await {call}; return [all, Array.isArray(all), all.length, all.slice(1)];")
    assert [args["n"] for _, args in outcome.calls] == [0, 1, 2]
    outcome.settle(3, "c").settle(1, "a").settle(2, "b")
    assert outcome.value == [["a", "b", "c"], True, 3, ["b", "c"]]


def test_values_that_are_no_promises_will_do(run: Callable[..., Any]) -> None:
    assert run("return parallel([() => 1, () => undefined, () => ({ then(f) { f(3); } }), async () => 4]);").value == [
        1,
        None,
        3,
        4,
    ]


@pytest.mark.parametrize("call", ["parallel([])", "parallel([], () => 0)", "parallel([], { maxConcurrency: 5 })"])
def test_none_give_none(run: Callable[..., Any], call: str) -> None:
    assert run(f"return {call};").value == []


@pytest.mark.parametrize(
    ("option", "width"),
    [
        ("", 10),
        (", {}", 10),
        (", { maxConcurrency: undefined }", 10),
        (", { maxConcurrency: 3 }", 3),
        (", { maxConcurrency: 50 }", 20),
    ],
)
def test_no_more_than_so_many_run_at_once(run: Callable[..., Any], option: str, width: int) -> None:
    body = f"return parallel(Array.from({{ length: 30 }}, (_, i) => i), (i) => callTool('t', {{ i }}){option});"
    outcome = run(body, pending=100)
    assert len(outcome.calls) == width
    outcome.settle(1, "first")
    assert len(outcome.calls) == width + 1
    outcome = run(body, pending=100).serve(lambda name, args: args["i"])
    assert outcome.value == list(range(30))


def test_a_hundred_entries_pass_and_one_more_does_not(run: Callable[..., Any]) -> None:
    assert len(run("return parallel(new Array(100).fill(() => 1));").value) == 100
    assert run("return parallel(new Array(101).fill(() => 1));").error["name"] == "RangeError"


@pytest.mark.parametrize(
    "call",
    [
        "parallel()",
        "parallel(1)",
        "parallel('ab')",
        "parallel({ length: 1 })",
        "parallel([1])",
        "parallel([() => 1, , () => 2])",
        "parallel([callTool('t')])",
        "parallel([() => 1], null)",
        "parallel([() => 1], 5)",
        "parallel([1], (x) => x, 5)",
        "parallel([() => 1], { maxConcurrency: 0 })",
        "parallel([() => 1], { maxConcurrency: -1 })",
        "parallel([() => 1], { maxConcurrency: NaN })",
        "parallel([() => 1], { maxConcurrency: '2' })",
        "parallel([() => 1], { maxConcurrency: null })",
    ],
)
def test_wrong_arguments_reject_with_a_type_error_and_run_nothing(run: Callable[..., Any], call: str) -> None:
    outcome = run(f"const p = {call}; try {{ await p; }} catch (e) {{ return [p instanceof Promise, e.name]; }}")
    assert outcome.value == [True, "TypeError"]


def test_the_commonest_mistake_is_explained(run: Callable[..., Any]) -> None:
    message = run("return parallel([callTool('a')]);").error["message"]
    assert message == "parallel: entry 0 is not a function; write () => callTool(…)"


@pytest.mark.parametrize(
    "fail", ["() => { throw new RangeError('mine'); }", "async () => { throw new RangeError('mine'); }"]
)
def test_the_first_failure_rejects_and_nothing_more_is_started(run: Callable[..., Any], fail: str) -> None:
    body = f"""let started = 0; const job = () => {{ started++; return callTool('t'); }};
    try {{ await parallel([job, {fail}, job, job, job], {{ maxConcurrency: 2 }}); }}
    catch (e) {{ await callTool('later'); return [e.message, started]; }}"""
    outcome = run(body).serve(lambda name, args: None)
    assert outcome.value == ["mine", 1]
    assert [name for name, _ in outcome.calls] == ["t", "later"]


def test_a_failed_call_in_it_is_still_a_tool_error(run: Callable[..., Any]) -> None:
    outcome = run("await parallel([() => callTool('a'), () => callTool('b')]);").reject(2, message="no")
    assert (outcome.error["tool_call"], outcome.error["name"]) == (2, "ToolError")


def test_jobs_get_nothing_of_ours_as_this(run: Callable[..., Any]) -> None:
    body = """return parallel([function () { return [this === undefined, arguments.length]; }]).then(async (first) =>
      [first, await parallel([1], function () { return [this === undefined, arguments.length]; })]);"""
    assert run(body).value == [[[True, 0]], [[True, 2]]]
