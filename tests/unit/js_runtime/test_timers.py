"""setTimeout and clearTimeout, with the host as the clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


def ring(outcome: Any, number: int) -> Any:
    outcome.enter("timer", number)
    return outcome.pump()


def test_a_callback_runs_when_the_host_says_so(run: Callable[..., Any]) -> None:
    outcome = run(
        "return new Promise((resolve) => setTimeout((...all) => resolve([this === undefined, ...all]), 20, 'a', 2));"
    )
    assert outcome.said == [("timer", 1, "20", "")]
    assert outcome.enter("open") == 1
    assert ring(outcome, 1).value == [True, "a", 2]
    assert outcome.enter("open") == 0


@pytest.mark.parametrize(
    ("delay", "ms"),
    [
        ("", "0"),
        (", undefined", "0"),
        (", 0", "0"),
        (", -5", "0"),
        (", NaN", "0"),
        (", 1.9", "1"),
        (", '15'", "15"),
        (", null", "0"),
        # As Web IDL's `long`: what does not fit wraps round.
        (", Infinity", "0"),
        (", 2147483647", "2147483647"),
        (", 2147483648", "0"),
        (", 4294967301", "5"),
        (", { valueOf: () => 7 }", "7"),
        (", 'x'", "0"),
    ],
)
def test_delays_are_whole_milliseconds(run: Callable[..., Any], delay: str, ms: str) -> None:
    assert run(f"setTimeout(() => 0{delay}); await callTool('t');").said[0] == ("timer", 1, ms, "")


@pytest.mark.parametrize("callback", ["", "'code'", "null", "{}"])
def test_only_functions_are_callbacks(run: Callable[..., Any], callback: str) -> None:
    assert run(f"setTimeout({callback});").error["name"] == "TypeError"


def test_callbacks_run_by_time_whichever_the_host_names(run: Callable[..., Any]) -> None:
    body = """const log = []; for (const ms of [20, 10, 20, 15]) setTimeout(() => log.push(ms + log.length), ms);
    setTimeout(() => log.push('cleared'), 12); clearTimeout(5);
    await callTool('wait'); return log;"""
    outcome = run(body)
    # Heard late, the first was counted from a later moment than the others.
    for number in (1, 2, 4, 3, 3):
        ring(outcome, number)
    assert outcome.settle(1, None).value == [10, 16, 22, 23]


def test_identifiers_count_up_and_callbacks_run_in_the_hosts_order(run: Callable[..., Any]) -> None:
    body = """const log = []; const ids = [5, 1, 3].map((ms) => setTimeout(() => log.push(ms), ms));
    await callTool('wait'); return [ids, log];"""
    outcome = run(body)
    for number in (2, 3, 1):
        ring(outcome, number)
    assert outcome.settle(1, None).value == [[1, 2, 3], [1, 3, 5]]


def test_a_cleared_timer_does_not_run(run: Callable[..., Any]) -> None:
    body = """let ran = 0; const id = setTimeout(() => ran++, 1); clearTimeout(id); clearTimeout(id); clearTimeout(99);
    clearTimeout(); clearTimeout('1'); clearTimeout({}); await callTool('wait'); return ran;"""
    outcome = run(body)
    assert [said.kind for said in outcome.said] == ["timer", "untimer", "call"]
    assert outcome.enter("open") == 1
    assert ring(outcome, 1).settle(1, None).value == 0


def test_a_timer_rings_once(run: Callable[..., Any]) -> None:
    outcome = run("let n = 0; setTimeout(() => n++, 1); await callTool('wait'); return n;")
    assert ring(ring(ring(outcome, 1), 1), 7).settle(1, None).value == 1


def test_what_a_callback_throws_ends_the_run(run: Callable[..., Any]) -> None:
    outcome = run("setTimeout(() => { throw new RangeError('mine'); }, 1); await callTool('wait');")
    assert ring(outcome, 1).error["message"] == "mine"


def test_timers_open_at_once_are_bounded(run: Callable[..., Any]) -> None:
    assert run("for (let i = 0; i < 1001; i++) setTimeout(() => 0, 1);").halted == ("MESSAGE_FLOOD", {"limit": 1_000})
    assert run("for (let i = 0; i < 3000; i++) clearTimeout(setTimeout(() => 0, 1)); return 1;").value == 1


def test_timers_and_calls_are_counted_apart(run: Callable[..., Any]) -> None:
    outcome = run("for (let i = 0; i < 50; i++) setTimeout(() => 0, 1); await callTool('t'); return 1;", pending=1)
    assert outcome.settle(1, None).value == 1


@pytest.mark.parametrize("template", ["agentscript/PERMISSIVE", "permissive/PERMISSIVE"])
def test_other_presets_have_none(run: Callable[..., Any], template: str) -> None:
    outcome = run("return typeof setTimeout;", template)
    assert outcome.value == "undefined"


@pytest.mark.parametrize("number", ["id", "`${id}`", "id + 0.5", "{ valueOf: () => id }", "id + 2 ** 32"])
def test_a_timer_is_named_by_what_is_its_number(run: Callable[..., Any], number: str) -> None:
    outcome = run(f"const id = setTimeout(() => 0, 9); clearTimeout({number}); await callTool('t');")
    assert [said.kind for said in outcome.said] == ["timer", "untimer", "call"]


@pytest.mark.parametrize("number", ["", "undefined", "null", "'x'", "99", "NaN", "-1", "{}"])
def test_what_is_no_timers_number_does_nothing(run: Callable[..., Any], number: str) -> None:
    outcome = run(f"setTimeout(() => 0, 9); clearTimeout({number}); await callTool('t');")
    assert [said.kind for said in outcome.said] == ["timer", "call"]


def test_they_have_the_lengths_of_the_standard(run: Callable[..., Any]) -> None:
    assert run("return [setTimeout.length, clearTimeout.length];").value == [1, 0]
