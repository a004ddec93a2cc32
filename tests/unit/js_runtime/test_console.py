"""console: what a line says, when lines travel, and where they end the run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize("template", ["agentscript/PERMISSIVE", "permissive/STRICT", "javascript/STANDARD"])
def test_the_five_levels(run: Callable[..., Any], template: str) -> None:
    body = "console.log(1); console.info(2); console.warn(3); console.error(4); console.debug(5);"
    levels = ["log", "info", "warn", "error", "debug"]
    assert run(body, template).lines == [[level, str(i + 1)] for i, level in enumerate(levels)]


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ("", ""),
        ("'text'", "text"),
        ("'a', 'b', 1", "a b 1"),
        ("null, undefined, true, NaN, -0, 1e21, 10n", "null undefined true NaN 0 1e+21 10n"),
        ("Symbol('s')", "Symbol(s)"),
        ("{ a: [1, 'x'], u: undefined }", '{"a":[1,"x"]}'),
        ("[1, 'x', null]", '[1,"x",null]'),
        ("new Map([['a', 1]]), new Set([1]), new Date(0), /a/g", '{"a":1} [1] "1970-01-01T00:00:00.000Z" "/a/g"'),
        ("new TypeError('m')", "TypeError: m"),
        ("Object.assign(new Error('m'), { name: 'Mine' })", "Mine: m"),
        ("function named() {}, () => 0, class A {}", "[Function: named] [Function: (anonymous)] [Function: A]"),
        ("callTool('t'), Promise.resolve(1)", "[Promise] [Promise]"),
        ("{ get x() { throw 1; } }", "[not printable: reading it throws]"),
        ("'\\ud800', ['\\ud800']", '\ufffd ["\ufffd"]'),
        ("(() => { const o = {}; o.o = o; return o; })()", '{"o":"[Circular]"}'),
        (
            "(() => { let o = 1; for (let i = 0; i < 20; i++) o = [o]; return o; })()",
            "[[[[[[[[" + '"[Truncated]"' + "]]]]]]]]",
        ),
    ],
)
def test_lines_are_texts(run: Callable[..., Any], values: str, text: str) -> None:
    assert run(f"console.log({values});").lines == [["log", text]]


def test_values_are_bounded(run: Callable[..., Any]) -> None:
    (line,) = run("console.log(new Array(100000).fill('x'.repeat(100)));").lines
    assert len(line[1].encode()) <= 16_384


def test_lines_travel_in_batches(run: Callable[..., Any]) -> None:
    outcome = run("for (let i = 0; i < 120; i++) console.log(i);")
    assert [said.kind for said in outcome.said] == ["console", "console", "console", "done"]
    assert outcome.lines == [["log", str(i)] for i in range(120)]
    outcome = run("for (let i = 0; i < 5; i++) console.log('x'.repeat(5000));")
    assert [said.kind for said in outcome.said] == ["console", "console", "console", "done"]


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("console.log(1); callTool('t'); console.log(2);", ["console", "call", "console", "done"]),
        ("console.log(1); setTimeout(() => 0, 1); clearTimeout(1);", ["console", "timer", "untimer", "done"]),
        ("console.log(1); throw 1;", ["console", "fail"]),
        ("console.log(1); return 1;", ["console", "done"]),
        ("console.log(1); halt();", ["console", "halt"]),
    ],
)
def test_lines_go_before_every_other_message(run: Callable[..., Any], body: str, kinds: list[str]) -> None:
    said = [said.kind for said in run(body).said]
    assert said[: len(kinds)] == kinds


def test_lines_go_out_when_the_guest_ends_the_run_itself(run: Callable[..., Any]) -> None:
    outcome = run("console.log('last'); await new Promise(() => 0);")
    assert outcome.lines == []
    outcome.enter("iterations")
    assert outcome.lines == [["log", "last"]]


def test_exactly_the_limits_pass(run: Callable[..., Any]) -> None:
    body = "for (let i = 0; i < 5; i++) console.log('xx'); return 'through';"
    assert run(body, console={"bytes": 10, "calls": 5}).value == "through"


@pytest.mark.parametrize(
    ("body", "limits", "which", "limit"),
    [
        ("for (let i = 0; i < 6; i++) console.log('xx');", {"bytes": 100, "calls": 5}, "calls", 5),
        ("for (let i = 0; i < 6; i++) console.warn('xx');", {"bytes": 11, "calls": 50}, "bytes", 11),
        ("console.log('\u4e2d\u4e2d');", {"bytes": 5, "calls": 50}, "bytes", 5),
        ("try { for (;;) console.log(); } catch {} finally { console.log(); }", {"bytes": 5, "calls": 3}, "calls", 3),
    ],
)
def test_more_ends_the_run_after_what_was_allowed(
    run: Callable[..., Any], body: str, limits: dict[str, int], which: str, limit: int
) -> None:
    outcome = run(body, console=limits)
    assert outcome.halted == ("CONSOLE_LIMIT_EXCEEDED", {"which": which, "limit": limit})
    before = [said for said in outcome.said[: outcome.said.index(outcome.last)] if said.kind == "console"]
    assert len(before) <= 1
    assert sum(len(text.encode()) for _, text in outcome.lines) <= limits["bytes"]
    assert len(outcome.lines) <= limits["calls"]


def test_a_getter_that_prints_is_no_endless_loop(run: Callable[..., Any]) -> None:
    outcome = run(
        "const o = { get x() { console.log(o); return 1; } }; console.log(o);", console={"bytes": 9_999, "calls": 50}
    )
    assert outcome.is_over


def test_after_the_end_nothing_is_printed(run: Callable[..., Any]) -> None:
    outcome = run("setTimeout(() => console.log('late'), 1); return { get x() { console.log('late'); return 1; } };")
    outcome.enter("timer", 1)
    outcome.enter("iterations")
    assert outcome.lines == []
