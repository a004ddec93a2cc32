"""Python values on their way into a script."""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import enum
import json
import math
import pathlib
import sys
import uuid
from collections import OrderedDict, deque, namedtuple
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import pytest
from pydantic import BaseModel

from pyenclave.sanitize.encode import UnsendableValue, encode

LIMIT = 10_000


class Colour(enum.Enum):
    RED = "red"
    BOTH = ("red", 1)


class Size(enum.IntEnum):
    SMALL = 1


class Name(str):
    __slots__ = ()


@dataclasses.dataclass
class Point:
    x: int
    y: Any = None


class Order(BaseModel):
    number: str
    due: dt.date
    lines: list[Point]


Pair = namedtuple("Pair", "left right")

UTC = dt.UTC


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (0, "0"),
        (-1.5, "-1.5"),
        ("é\n\x00", '"\\u00e9\\n\\u0000"'),
        ([], "[]"),
        ({}, "{}"),
        ((1, "a"), '[1,"a"]'),
        ({1}, "[1]"),
        (frozenset({"a"}), '["a"]'),
        (deque([1, 2]), "[1,2]"),
        (Pair(1, 2), "[1,2]"),
        (OrderedDict(b=1, a=2), '{"b":1,"a":2}'),
        (MappingProxyType({"a": 1}), '{"a":1}'),
        (math.nan, "null"),
        ([math.inf, -math.inf], "[null,null]"),
        (dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), '"2024-01-02T03:04:05+00:00"'),
        (dt.date(2024, 1, 2), '"2024-01-02"'),
        (dt.time(3, 4), '"03:04:00"'),
        (dt.timedelta(minutes=1, milliseconds=500), "60.5"),
        (b"\x00\xff", '"AP8="'),
        (bytearray(b"a"), '"YQ=="'),
        (memoryview(b"a"), '"YQ=="'),
        (decimal.Decimal("10.00"), '"10.00"'),
        (decimal.Decimal("NaN"), "null"),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (pathlib.PurePosixPath("a/b"), '"a/b"'),
        (Colour.RED, '"red"'),
        (Colour.BOTH, '["red",1]'),
        (Size.SMALL, "1"),
        (Name("x"), '"x"'),
        (Point(1, [Point(2)]), '{"x":1,"y":[{"x":2,"y":null}]}'),
        (
            Order(number="A1", due=dt.date(2024, 1, 2), lines=[Point(1, b"a")]),
            '{"number":"A1","due":"2024-01-02","lines":[{"x":1,"y":"YQ=="}]}',
        ),
        (2**53 - 1, "9007199254740991"),
        (-(2**53) + 1, "-9007199254740991"),
        (2**53, '"9007199254740992"'),
        (-(2**53), '"-9007199254740992"'),
        ("\ud800x\U0001f600", '"\\ufffdx\\ud83d\\ude00"'),
    ],
)
def test_values_with_an_obvious_form_get_it(value: Any, text: str) -> None:
    assert encode(value, LIMIT) == text.encode()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("a", "a"),
        (Name("n"), "n"),
        (1, "1"),
        (1.5, "1.5"),
        (True, "true"),
        (None, "null"),
        (Colour.RED, "red"),
        (dt.date(2024, 1, 2), "2024-01-02"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ("\ud800", "\ufffd"),
    ],
)
def test_keys_become_strings(key: Any, text: str) -> None:
    assert json.loads(encode({key: 1}, LIMIT)) == {text: 1}


def test_proto_keys_are_dropped() -> None:
    value = {"__proto__": {"x": 1}, "a": [{Name("__proto__"): 1, "b": 2}]}
    assert encode(value, LIMIT) == b'{"a":[{"b":2}]}'


def test_shared_references_are_copies_and_no_cycle() -> None:
    shared = [1]
    assert encode([shared, {"a": shared}, shared], LIMIT) == b'[[1],{"a":[1]},[1]]'


class Opaque:
    def __repr__(self) -> str:
        return "SECRET"


def failing() -> Iterator[int]:
    yield 1


class Broken(Mapping[str, int]):
    def __getitem__(self, key: str) -> int:
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        raise OSError("SECRET")

    def __len__(self) -> int:
        return 1


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (object(), "value is of type object, which has no JSON form; return plain data "),
        ({"rows": [1, {"odd key": 1j}]}, 'value.rows[1]["odd key"] is of type complex, which has no JSON form; '),
        ([Opaque], "value[0] is of type type, which"),
        (failing(), "value is of type generator, which"),
        (Point(1, lambda: 1), "value.y is of type function, which"),
        ([ValueError("SECRET")], "value[0] is of type ValueError, which"),
        ({(1, 2): 3}, "value has a key of type tuple; keys must be strings"),
        ({"a": {b"k": 3}}, "value.a has a key of type bytes; keys must be strings"),
        ({"a": Broken()}, f"value.a of type {Broken.__module__}.Broken failed with OSError"),
        ({"n": [10**5_000]}, "value.n[0] is an integer with too many digits"),
    ],
)
def test_other_values_are_refused_by_type_and_place(value: Any, message: str) -> None:
    with pytest.raises(UnsendableValue) as caught:
        encode(value, 100_000)
    assert str(caught.value).startswith(message)
    assert "SECRET" not in str(caught.value)
    assert not caught.value.too_large


def test_a_cycle_is_refused_at_its_place() -> None:
    value: dict[str, Any] = {"a": [1]}
    value["a"].append(value)
    with pytest.raises(UnsendableValue, match=r"^value\.a\[1\] contains itself$"):
        encode(value, LIMIT)


def test_a_level_at_the_limit_passes_and_a_deeper_one_is_refused() -> None:
    value: list[Any] = []
    for _ in range(99):
        value = [value]
    assert encode(value, LIMIT) == b"[" * 100 + b"]" * 100
    with pytest.raises(UnsendableValue, match=r"^value(\[0\]){100} is nested more than 100 levels deep$"):
        encode([value], LIMIT)
    with pytest.raises(UnsendableValue, match=r"^value\.a is nested more than 1 levels deep$"):
        encode({"a": []}, LIMIT, max_depth=1)


def test_a_text_at_the_limit_passes_and_a_longer_one_is_refused() -> None:
    assert len(encode("x" * 8, 10)) == 10
    with pytest.raises(UnsendableValue, match=r"^the value takes more than 10 bytes as JSON$") as caught:
        encode("x" * 9, 10)
    assert caught.value.too_large
    with pytest.raises(UnsendableValue, match="more than 10 bytes"):
        encode("é\x00", 10)


def test_a_huge_value_is_refused_before_it_is_copied() -> None:
    class Endless(list[int]):
        def __iter__(self) -> Iterator[int]:
            raise AssertionError("read although the limit was reached")

    with pytest.raises(UnsendableValue) as caught:
        encode(["x" * 100, Endless()], 50)
    assert caught.value.too_large


def test_a_caller_deep_in_its_own_recursion_gets_a_clear_error() -> None:
    value: list[Any] = []
    for _ in range(99):
        value = [value]

    def descend(depth: int) -> bytes:
        return descend(depth - 1) if depth else encode(value, LIMIT)

    frame, used = sys._getframe(), 0
    while frame.f_back is not None:
        frame, used = frame.f_back, used + 1
    with pytest.raises(UnsendableValue, match=r"^value is nested too deeply$"):
        descend(sys.getrecursionlimit() - used - 60)
