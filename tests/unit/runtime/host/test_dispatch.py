"""Which callable answers for a name, and whether the arguments fit it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.runtime.host.dispatch import Dispatcher, NoHandler, WrongArguments
from pyenclave.runtime.host.threads import Threads


def call(dispatcher: Dispatcher, args: dict[str, Any], name: str = "tool") -> Any:
    try:
        return asyncio.run(dispatcher.call(name, dispatcher.checked(name, args)))
    finally:
        dispatcher.close()


def _one(n: int) -> int:
    return n


def _keyword(*, n: int, m: int = 2) -> list[int]:
    return [n, m]


def _positional(n: int, /) -> int:
    return n


@pytest.mark.parametrize(
    ("tool", "args", "value"),
    [
        (_one, {"n": 1}, 1),
        (_keyword, {"n": 1}, [1, 2]),
        (_keyword, {"n": 1, "m": 3}, [1, 3]),
        (lambda **given: sorted(given), {"self": 1, "func": 2, "args": 3}, ["args", "func", "self"]),
        (lambda *values: list(values), {}, []),
        (dict, {"a": 1}, {"a": 1}),  # has no signature
    ],
)
def test_arguments_that_fit(tool: Callable[..., Any], args: dict[str, Any], value: Any) -> None:
    assert call(Dispatcher(None, {"tool": tool}), args) == value


@pytest.mark.parametrize(
    ("tool", "args", "message"),
    [
        (_one, {}, "missing a required .*argument: 'n'"),
        (_one, {"n": 1, "m": 2}, "got an unexpected keyword argument 'm'"),
        (_keyword, {"m": 1}, "missing a required .*argument: 'n'"),
        (_positional, {}, "missing a required .*argument: 'n'"),
        (_positional, {"n": 1}, "'n'"),
        (lambda *values: 1, {"values": 1}, "got an unexpected keyword argument 'values'"),
    ],
)
def test_arguments_that_do_not(tool: Callable[..., Any], args: dict[str, Any], message: str) -> None:
    # Each version of Python has words of its own.
    with pytest.raises(WrongArguments, match=message):
        call(Dispatcher(None, {"tool": tool}), args)


def test_a_name_that_nobody_answers_for() -> None:
    with pytest.raises(NoHandler, match=r"^no tool is called 'x'$"):
        call(Dispatcher(None, {}), {}, "x")
    with pytest.raises(NoHandler, match=r"^no tool is called 'x'; there are: a, b$"):
        call(Dispatcher(None, {"b": _one, "a": _one}), {}, "x")


def test_a_tool_that_is_added_replaces_the_one_of_its_name() -> None:
    dispatcher = Dispatcher(None, {"tool": _one})
    dispatcher.add("tool", lambda n: n + 1)
    assert dispatcher.names == {"tool"}
    assert call(dispatcher, {"n": 1}) == 2


def test_after_closing_no_thread_is_started() -> None:
    dispatcher = Dispatcher(None, {"tool": _one})
    dispatcher.close()
    with pytest.raises(RuntimeError, match="have ended"):
        call(dispatcher, {"n": 1})


# Threads.


def test_threads_are_reused_bounded_and_ended() -> None:
    threads = Threads(3)
    gate = threading.Event()
    used: set[int] = set()

    def work() -> None:
        used.add(threading.get_ident())
        gate.wait(10)

    answers = [threads.submit(work) for _ in range(12)]
    gate.set()
    for answer in answers:
        answer.result(10)
    assert len(used) == 3
    for _ in range(20):
        threads.submit(work).result(10)
    assert len(used) == 3
    threads.close()
    threads.close()
    for thread in threading.enumerate():
        if thread.ident in used:
            thread.join(10)
            assert not thread.is_alive()


def test_closing_cancels_what_no_thread_has_begun() -> None:
    threads = Threads(1)
    gate, begun = threading.Event(), threading.Event()

    def work() -> str:
        begun.set()
        gate.wait(10)
        return "done"

    first, second = threads.submit(work), threads.submit(work)
    assert begun.wait(10)
    threads.close()
    assert second.cancelled()
    gate.set()
    assert first.result(10) == "done"


@pytest.mark.parametrize("error", [ValueError("x"), SystemExit(1), StopIteration(1)])
def test_what_a_thread_raises_is_the_answer(error: BaseException) -> None:
    def work() -> None:
        raise error

    threads = Threads(1)
    raised = threads.submit(work).exception(10)
    threads.close()
    if isinstance(error, StopIteration):
        assert isinstance(raised, RuntimeError)
        assert raised.__cause__ is error
    else:
        assert raised is error
