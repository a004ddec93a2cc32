"""Globals are judged when they are given: names, values, depth, functions; the message says where."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest

from pyenclave import ConfigError
from pyenclave.script_globals import NO_GLOBALS, ScriptGlobals, judge


class Colour(Enum):
    RED = "red"


@dataclass
class Point:
    x: int
    y: int


class Callable_:
    async def __call__(self) -> None:
        """Asynchronous, though inspect does not say so."""


def plain() -> None:
    """A function."""


async def promised() -> None:
    """Another."""


def judged(given: dict[str, Any], *, functions: bool = False, preset: str = "agentscript") -> ScriptGlobals:
    return judge(given, preset=preset, level="STANDARD", allows_functions=functions, max_bytes=100_000)


def nested(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = {"in": value}
    return value


def test_none_are_nothing_at_all() -> None:
    assert judged({}) is NO_GLOBALS


def test_values_become_json_and_places_of_dates() -> None:
    given = {
        "config": {"n": [1, 2.5, None, True], "c": Colour.RED, "p": Point(1, 2), "b": b"hi", "d": Decimal("1.10")},
        "when": datetime(1970, 1, 1, 1, tzinfo=timezone(timedelta(hours=1))),
        "days": [date(2024, 5, 6), datetime(2024, 5, 6, tzinfo=UTC)],
        "$el_1": {"__proto__": {"admin": True}, "kept": 1},
    }
    judged_globals = judged(given)
    assert judged_globals.names == {"config", "when", "days", "$el_1"}
    assert json.loads(judged_globals.body) == {
        "values": {
            "config": {"n": [1, 2.5, None, True], "c": "red", "p": {"x": 1, "y": 2}, "b": "aGk=", "d": "1.10"},
            "when": 0,
            "days": ["2024-05-06", 1_714_953_600_000],
            "$el_1": {"kept": 1},
        },
        "dates": [["when"], ["days", 1]],
        "functions": [],
    }


def test_functions_are_numbered_and_told_apart() -> None:
    given = {"helpers": {"now": plain, "list": [promised, Callable_()]}, "f": len}
    judged_globals = judged(given, functions=True)
    assert [(f.name, f.waits) for f in judged_globals.functions] == [
        ("helpers.now", True),
        ("helpers.list[0]", False),
        ("helpers.list[1]", False),
        ("f", True),
    ]
    assert json.loads(judged_globals.body)["functions"] == [
        [["helpers", "now"], True],
        [["helpers", "list", 0], False],
        [["helpers", "list", 1], False],
        [["f"], True],
    ]


def cyclic() -> dict[str, Any]:
    ring: dict[str, Any] = {}
    ring["self"] = ring
    return ring


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"helpers": {"now": [plain]}},
            "globals: globals.helpers.now[0] is a function; scripts may be given functions with "
            "allow_functions_in_globals=True",
        ),
        (
            {"a": {"b": [1, object()]}},
            "globals: globals.a.b[1] is of type object, which has no JSON form; return plain data (dict, list, str, "
            "number, bool, None), a dataclass or a pydantic model",
        ),
        ({"a": nested(11)}, f"globals: globals.a{'.in' * 10} is nested more than 11 levels deep"),
        ({"a": cyclic()}, "globals: globals.a.self contains itself"),
        (
            {"a": [datetime.fromisoformat("2024-01-01")]},
            "globals: globals.a[0] is a datetime without a time zone, which is no moment; give it a tzinfo",
        ),
        ({"a": "x" * 100_001}, "globals: the value takes more than 100000 bytes as JSON"),
        ({"a": {1j: 1}}, "globals: globals.a has a key of type complex; keys must be strings"),
    ],
)
def test_what_cannot_be_given_is_refused_with_its_place(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as raised:
        judged(given)
    assert str(raised.value) == message


def test_ten_levels_pass() -> None:
    assert json.loads(judged({"a": nested(10)}).body)["values"] == {"a": nested(10)}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "it is no JavaScript name; use letters, digits, _ and $"),
        ("1st", "it is no JavaScript name; use letters, digits, _ and $"),
        ("a-b", "it is no JavaScript name; use letters, digits, _ and $"),
        ("a.b", "it is no JavaScript name; use letters, digits, _ and $"),
        ("a\n", "it is no JavaScript name; use letters, digits, _ and $"),
        ("\\u0061", "it is no JavaScript name; use letters, digits, _ and $"),
        ("class", "it is a word of the language"),
        ("await", "it is a word of the language"),
        ("let", "it is a word of the language"),
        ("undefined", "the preset has a global of that name"),
        ("Math", "the preset has a global of that name"),
        ("callTool", "the preset has a global of that name"),
        ("__ag_left", "names beginning __ag_ or __safe_ are reserved"),
        ("__safe_callTool", "names beginning __ag_ or __safe_ are reserved"),
        ("eval", "scripts never turn text into code"),
        ("Function", "scripts never turn text into code"),
        ("__proto__", "the name has a meaning of its own in JavaScript"),
        ("constructor", "the name has a meaning of its own in JavaScript"),
        ("prototype", "the name has a meaning of its own in JavaScript"),
        ("arguments", "the name has a meaning of its own in JavaScript"),
    ],
)
def test_names_that_cannot_be_given(name: str, reason: str) -> None:
    with pytest.raises(ConfigError) as raised:
        judged({name: 1})
    assert str(raised.value) == f"globals: {name!r} cannot be given to a script: {reason}; choose another name"


@pytest.mark.parametrize("name", ["größe", "变量", "$", "_", "class_", "Proxy", "self2"])
def test_names_that_can(name: str) -> None:
    assert judged({name: 1}).names == {name}


def test_a_name_must_be_text() -> None:
    given: Any = {1: 1}
    with pytest.raises(ConfigError, match=r"^globals: the name 1 is no string$"):
        judged(given)


@pytest.mark.parametrize("value", [plain, promised, len, Callable_(), lambda: 0, [].append])
def test_any_callable_is_a_function(value: Callable[..., Any]) -> None:
    assert len(judged({"f": value}, functions=True).functions) == 1
