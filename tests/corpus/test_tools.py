"""The answers a case's head can state for its tools."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from pyenclave.corpus.case import CaseError
from pyenclave.corpus.tools import tools_for

PAGES = {
    "$by": "page",
    "$answers": {"": "none", "1": ["a"], "true": {"$fails": "no such page"}, "c2": {"$json": "null"}},
}


def ask(stated: Any, *calls: dict[str, Any]) -> list[Any]:
    tools = tools_for({"tool": stated}, "benign/a/b")

    async def all_calls() -> list[Any]:
        return [await tools("tool", args) for args in calls]

    return asyncio.run(all_calls())


@pytest.mark.parametrize("answer", ["text", 3, [1, 2], {}, {"turns": [1]}, {"a": {"$turns": [1]}}])
def test_plain_data_is_the_answer_to_every_call(answer: Any) -> None:
    assert ask(answer, {}, {"page": 1}) == [answer, answer]


@pytest.mark.parametrize(("page", "answer"), [(None, "none"), (1, ["a"]), (1.0, ["a"]), ("1", ["a"]), ("c2", None)])
def test_answers_by_the_text_of_an_argument(page: Any, answer: Any) -> None:
    assert ask(PAGES, {"page": page}) == [answer]


def test_an_absent_argument_is_the_empty_text() -> None:
    assert ask(PAGES, {}) == ["none"]


def test_a_failing_answer_raises_its_message() -> None:
    with pytest.raises(RuntimeError, match=r"\Ano such page\Z"):
        ask(PAGES, {"page": True})


def test_an_answer_nobody_stated_is_an_error_of_the_case() -> None:
    with pytest.raises(KeyError, match=r"\A'9'\Z"):
        ask(PAGES, {"page": 9})


def test_turns_are_counted_from_call_to_call_and_the_last_stays() -> None:
    assert ask({"$turns": [1, {"$turns": ["x", "y"]}]}, {}, {}, {}, {}) == [1, "x", "y", "y"]


def test_turns_begin_anew_with_each_trial() -> None:
    stated = {"$turns": ["first", "second"]}
    assert ask(stated, {}) == ask(stated, {}) == ["first"]


def test_the_canary_is_no_tool_of_a_head() -> None:
    with pytest.raises(CaseError, match=r"\Abenign/a/b: tools: the name 'canary' is taken by the runner\Z"):
        tools_for({"canary": 1}, "benign/a/b")
