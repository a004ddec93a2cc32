"""Arguments held to pydantic models, JSON Schemas and type hints: what is converted, and what is said of faults."""

from __future__ import annotations

import datetime
import enum
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, field_validator

from pyenclave import ConfigError
from pyenclave.arguments.schemas import InvalidArguments, Schema, hints_of, schema_for

if TYPE_CHECKING:
    from decimal import Decimal


class User(BaseModel):
    model_config = ConfigDict(extra="forbid")
    id: int = Field(gt=0)
    at: datetime.date = datetime.date(2026, 1, 1)
    tags: list[str] = []


class Picky(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def _not_bob(cls, name: str) -> str:
        if name == "bob":
            raise ValueError("row 17 of /srv/blocklist.txt says no")
        return name


@dataclass
class Point:
    x: int
    y: int = 0


JSON = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "mail": {"type": "string", "format": "date"}},
    "required": ["id"],
    "additionalProperties": False,
}


@pytest.mark.parametrize(
    ("given", "args", "value"),
    [
        (User, {"id": "7", "at": "2026-03-01"}, {"id": 7, "at": datetime.date(2026, 3, 1), "tags": []}),
        (Point, {"x": 1}, {"x": 1, "y": 0}),
        (dict[str, int], {"a": "1"}, {"a": 1}),
        (JSON, {"id": 1, "mail": "2026-03-01"}, {"id": 1, "mail": "2026-03-01"}),
        (JSON, {"id": 1.0}, {"id": 1.0}),
        ({}, {"anything": None}, {"anything": None}),
    ],
)
def test_arguments_that_fit(given: Any, args: dict[str, Any], value: dict[str, Any]) -> None:
    assert schema_for("t", given)(args) == value


def _said(schema: Schema | None, args: dict[str, Any]) -> tuple[str, str]:
    assert schema is not None
    with pytest.raises(InvalidArguments) as raised:
        schema(args)
    return str(raised.value), raised.value.public


@pytest.mark.parametrize(
    ("given", "args", "message"),
    [
        (User, {}, "wrong arguments: id is missing"),
        (User, {"id": 0}, "wrong arguments: id should be greater than 0"),
        (User, {"id": 1, "x": 1}, "wrong arguments: x is not an argument of this tool"),
        (User, {"id": 1, "tags": "a"}, "wrong arguments: tags should be an array"),
        (User, {"id": 1, "tags": [1]}, "wrong arguments: tags.0 should be a valid string"),
        (JSON, {}, "wrong arguments: the arguments : 'id' is a required property"),
        (JSON, {"id": "x"}, "wrong arguments: id : 'x' is not of type 'integer'"),
        (JSON, {"id": 1, "mail": "x"}, "wrong arguments: mail : 'x' is not a 'date'"),
    ],
)
def test_faults_are_named(given: Any, args: dict[str, Any], message: str) -> None:
    assert _said(schema_for("t", given), args) == (message, message)


def test_words_of_ones_own_validator_are_not_public() -> None:
    assert _said(schema_for("t", Picky), {"name": "bob"}) == (
        "wrong arguments: name row 17 of /srv/blocklist.txt says no",
        "wrong arguments: name is not accepted",
    )


def test_many_faults_are_counted() -> None:
    message, _public = _said(schema_for("t", dict[str, int]), {f"k{n}": "x" for n in range(8)})
    assert message.count("should be a valid integer") == 5
    assert message.endswith(" (and 3 more)")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            {"type": "wrong"},
            r"^tool_schemas\.t is no JSON Schema: \$\.type: 'wrong' is not valid under any of the given",
        ),
        (object(), r"^tool_schemas\.t: give a pydantic model or a JSON Schema as a dict"),
    ],
)
def test_what_is_no_schema(given: Any, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        schema_for("t", given)


def test_nothing_that_a_schema_refers_to_is_fetched() -> None:
    schema = schema_for("t", {"$ref": "http://127.0.0.1:9/schema.json"})
    assert _said(schema, {})[0] == "the schema of this tool is broken"


# Type hints.


class Colour(enum.Enum):
    RED = "red"


class Unknown:
    pass


def _hinted(
    n: int,
    when: datetime.datetime | None = None,
    *,
    size: Annotated[int, Field(le=9)] = 1,
    colour: Colour = Colour.RED,
    mode: Literal["a", "b"] = "a",
    user: User | None = None,
    free: Any = None,
    unknown: Unknown | None = None,
) -> None: ...


def test_hints_convert() -> None:
    schema = hints_of(_hinted)
    assert schema is not None
    given = {
        "n": "3",
        "when": "2026-01-02T03:04:05Z",
        "colour": "red",
        "user": {"id": 1},
        "free": {"a": 1},
    }
    assert schema(given) == {
        "n": 3,
        "when": datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
        "colour": Colour.RED,
        "user": User(id=1),
        "free": {"a": 1},
    }
    # A hint that pydantic does not know lets its argument pass.
    assert schema({"n": 1, "unknown": 5}) == {"n": 1, "unknown": 5}


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"n": "x"}, "wrong arguments: n should be a valid integer, unable to parse string as an integer"),
        ({"n": 1.5}, "wrong arguments: n should be a valid integer, got a number with a fractional part"),
        ({"n": 1, "size": 10}, "wrong arguments: size should be less than or equal to 9"),
        ({"n": 1, "mode": "c"}, "wrong arguments: mode should be 'a' or 'b'"),
        ({"n": 1, "user": {"id": 0}}, "wrong arguments: user.id should be greater than 0"),
        ({"n": None, "size": None}, "wrong arguments: n should be a valid integer; size should be a valid integer"),
    ],
)  # fmt: skip
def test_hints_that_are_not_met(args: dict[str, Any], message: str) -> None:
    assert _said(hints_of(_hinted), args) == (message, message)


def test_functions_without_hints_have_no_schema() -> None:
    assert hints_of(lambda n: n) is None
    assert hints_of(lambda **given: given) is None
    assert hints_of(dict) is None


def test_hints_for_all_other_keywords() -> None:
    def tool(name: str, **rest: int) -> None: ...

    schema = hints_of(tool)
    assert schema is not None
    assert schema({"name": "x", "a": "1"}) == {"name": "x", "a": 1}
    assert _said(schema, {"name": "x", "a": "y"})[0].startswith("wrong arguments: a should be a valid integer")


def test_a_hint_that_cannot_be_resolved_is_told_and_passes(caplog: pytest.LogCaptureFixture) -> None:
    def tool(amount: Decimal, n: int) -> None: ...

    with caplog.at_level(logging.WARNING, "pyenclave"):
        schema = hints_of(tool)
    assert schema is not None
    assert schema({"amount": "1.5", "n": "2"}) == {"amount": "1.5", "n": 2}
    assert [record.getMessage() for record in caplog.records] == [
        "the hint of test_a_hint_that_cannot_be_resolved_is_told_and_passes.<locals>.tool for amount cannot be used "
        "(name 'Decimal' is not defined); the argument is passed as it is"
    ]


def test_methods_and_objects_have_hints() -> None:
    class Tool:
        def __call__(self, n: int) -> None: ...

        def method(self, n: int) -> None: ...

    for tool in (Tool(), Tool().method):
        schema = hints_of(tool)
        assert schema is not None
        assert schema({"n": "5"}) == {"n": 5}
