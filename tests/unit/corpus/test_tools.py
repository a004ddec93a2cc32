"""The tools of a case: the canary counts, the answers are those of the head."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from pyenclave.corpus.case import CaseError
from pyenclave.corpus.tools import CaseTools, tools_for


def call(tools: CaseTools, name: str, args: dict[str, Any] | None = None) -> Any:
    return asyncio.run(tools(name, args or {}))


def test_stated_answers_and_the_canary() -> None:
    tools = tools_for({"getUser": {"id": 1}}, "c")
    assert call(tools, "getUser") == {"id": 1}
    assert (tools.canary_count, tools.calls) == (0, ["getUser"])
    call(tools, "canary")
    assert tools.canary_count == 1


def test_an_unknown_tool_fails_and_is_remembered() -> None:
    tools = tools_for({}, "c")
    with pytest.raises(LookupError, match="no tool named x"):
        call(tools, "x")
    assert tools.calls == ["x"]


def test_the_basic_set() -> None:
    tools = tools_for("basic", "c")
    assert call(tools, "echo", {"a": 1}) == {"a": 1}
    with pytest.raises(RuntimeError, match="sk-live"):
        call(tools, "fail")
    assert "__proto__" in call(tools, "hostile")
    assert type(call(tools, "unsendable")) is object


def test_wrong_tools_name_the_case() -> None:
    with pytest.raises(CaseError, match="a/b: tools: no built-in set 'huge'; known: basic"):
        tools_for("huge", "a/b")
    with pytest.raises(CaseError, match="a/b: tools: the name 'canary' is taken"):
        tools_for({"canary": 1}, "a/b")
