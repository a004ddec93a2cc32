"""Tools as declarations: from hints, docstrings, models and schemas; and found again by words."""

from __future__ import annotations

import logging
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field

from pyenclave.describe import ToolDeclaration, catalogue_of, declare, search
from pyenclave.errors import ConfigError


class Mail(BaseModel):
    """A mail to send."""

    to: str


def send(to: list[str], body: Annotated[str, Field(max_length=9)], urgent: bool = False) -> dict[str, int]:
    """Send a mail.

    To each address.

    Args:
        to: who gets it
        urgent (bool): whether it may wake them

    Returns:
        Numbers.
    """
    return {to[0]: len(body) + urgent}


def test_a_function_says_it_by_hints_and_docstring() -> None:
    assert declare("mail.send", send) == ToolDeclaration(
        "mail.send",
        "Send a mail.\n\nTo each address.",
        {
            "type": "object",
            "properties": {
                "to": {"type": "array", "items": {"type": "string"}, "description": "who gets it"},
                "body": {"type": "string", "maxLength": 9},
                "urgent": {"type": "boolean", "description": "whether it may wake them", "default": False},
            },
            "additionalProperties": False,
            "required": ["to", "body"],
        },
        {"type": "object", "additionalProperties": {"type": "integer"}},
    )
    assert declare("mail.send", send).summary == "Send a mail."


def test_models_and_schemas_say_it_themselves() -> None:
    assert declare("a", Mail).arguments["properties"] == {"to": {"title": "To", "type": "string"}}
    assert declare("a", Mail).description == "A mail to send."
    assert declare("a", {"type": "object", "description": "x"}) == ToolDeclaration(
        "a", "x", {"type": "object", "description": "x"}
    )


def test_a_schema_wins_over_hints_and_declares_tools_of_a_handler() -> None:
    first, second = catalogue_of({"b": send}, {"b": Mail, "a": Mail})
    assert (first.name, second.name) == ("a", "b")
    assert second.description == "Send a mail.\n\nTo each address."
    assert list(second.arguments["properties"]) == ["to"]


def test_what_says_nothing_takes_anything(caplog: pytest.LogCaptureFixture) -> None:
    def odd(a: Any, b: Any, *rest: Any, **more: Any) -> None:
        pass

    odd.__annotations__ = {"b": "Nowhere"}

    with caplog.at_level(logging.WARNING, "pyenclave"):
        declared = declare("odd", odd)
    assert declared.arguments == {
        "type": "object",
        "properties": {"a": {}, "b": {}},
        "additionalProperties": True,
        "required": ["a", "b"],
    }
    assert declared.result is None
    assert "odd for a value cannot be used" in caplog.text


def test_what_is_no_tool_is_misuse() -> None:
    with pytest.raises(ConfigError, match="tool 'x': give a function, a pydantic model or a JSON Schema"):
        declare("x", object())


def test_tools_are_found_by_the_words_of_names_descriptions_and_arguments() -> None:
    tools: list[Any] = [
        ToolDeclaration("getUser", "One user by id."),
        ToolDeclaration("orders.list", "Orders of a user, oldest first.", {"properties": {"dueBefore": {}}}),
        ToolDeclaration("mail.send", "Sends a mail."),
    ]
    assert [tool.name for tool in search(tools, "user")] == ["getUser", "orders.list"]
    assert [tool.name for tool in search(tools, "due ORDER")] == ["orders.list"]
    assert [tool.name for tool in search(tools, "user", limit=1)] == ["getUser"]
    assert search(tools, "weather") == []
    assert search(tools, "") == []
