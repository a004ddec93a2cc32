"""Python values to JSON text for the guest: tool results, tool errors, globals.

What has an obvious JSON form gets it; anything else is refused by name and place, because a silent `str()` of an
object is a leak (it often holds memory addresses, paths or secrets) and a wrong answer.
"""

from __future__ import annotations

import base64
import dataclasses
import datetime
import decimal
import enum
import json
import math
import pathlib
import re
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Final

from pydantic import BaseModel

from .paths import path_text

MAX_DEPTH: Final = 100
# ECMA-262 sec-number.max_safe_integer: beyond it a Number would be another number.
_MAX_SAFE_INTEGER: Final = 2**53 - 1

_DATES = (datetime.datetime, datetime.date, datetime.time)
_BYTES = (bytes, bytearray, memoryview)
_NAMES = (uuid.UUID, pathlib.PurePath)
_LISTS = (list, tuple, set, frozenset, deque)
_CONTAINERS = (BaseModel, Mapping, *_LISTS)

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class UnsendableValue(ValueError):
    """Raised when a value has no JSON form or is too large; names type and place, quotes nothing of the value.

    Nothing was sent. `too_large` tells a value that is merely too large from one that can never be sent.
    """

    def __init__(self, message: str, *, too_large: bool = False) -> None:
        super().__init__(message)
        self.too_large = too_large


# What has no JSON form, and what has one but is to become something else: value and path in, what stands for it out,
# or `DECLINED`.
Stand = Callable[[Any, tuple[str | int, ...]], Any]
DECLINED: Final = object()


def encode(
    value: Any,
    max_bytes: int,
    *,
    max_depth: int = MAX_DEPTH,
    root: str = "value",
    stand_in: Stand | None = None,
    extract: Callable[[str], str] | None = None,
) -> bytes:
    """`value` as JSON text: ASCII, without NUL, at most `max_bytes`.

    Objects: mappings, dataclasses, pydantic models (their dumps). Arrays: lists, tuples, sets, deques. Strings: str,
    enums of strings, dates and times (ISO 8601), durations (seconds, as a number), bytes (base64), Decimal (exact
    digits), UUID, paths, integers beyond 2**53 - 1 (as BigInt comes out of a script). NaN and infinities are null,
    lone surrogates U+FFFD. Keys become strings as `json.dumps` makes them; `__proto__` keys are dropped.

    `root` is what messages call the whole. `stand_in` is asked about datetimes, and about what would be refused for its
    type. `extract` is asked of each text what stands for it.

    Raises UnsendableValue for other types and keys, cycles, more than `max_depth` levels, and too large a text.
    """
    try:
        plain = _Encoder(max_bytes, max_depth, root, stand_in, extract).plain(value)
    except RecursionError:  # a caller deep in its own recursion, or a class that reads itself for ever
        raise UnsendableValue("value is nested too deeply") from None
    text = json.dumps(plain, ensure_ascii=True, allow_nan=False, separators=(",", ":"), check_circular=False)
    if len(text) > max_bytes:
        raise _too_large(max_bytes)
    return text.encode("ascii")


class _Encoder:
    """Turns one value into dicts, lists and scalars. Recursion is bounded by `max_depth`.

    What is paid for on the way is never more than the JSON text will have, so that a huge value is refused early and
    an acceptable one never.
    """

    def __init__(
        self, max_chars: int, max_depth: int, root: str, stand_in: Stand | None, extract: Callable[[str], str] | None
    ) -> None:
        self._max_chars = max_chars
        self._chars_left = max_chars
        self._max_depth = max_depth
        self._root = root
        self._stand_in = stand_in
        self._extract = extract
        self._path: list[str | int] = []
        self._open_ids: set[int] = set()

    def plain(self, value: Any) -> Any:
        if isinstance(value, enum.Enum):
            return self.plain(value.value)
        if isinstance(value, str):
            return self._text(str(value))
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, int):
            return self._integer(int(value))
        if isinstance(value, float):
            return float(value) if math.isfinite(value) else None
        if isinstance(value, _DATES):
            if isinstance(value, datetime.datetime) and (stands := self._stands(value)) is not DECLINED:
                return stands
            return self._text(value.isoformat())
        if isinstance(value, datetime.timedelta):
            return value.total_seconds()
        if isinstance(value, _BYTES):
            return self._text(base64.b64encode(value).decode("ascii"))
        if isinstance(value, decimal.Decimal):
            return self._text(str(value)) if value.is_finite() else None
        if isinstance(value, _NAMES):
            return self._text(str(value))
        is_known = isinstance(value, _CONTAINERS) or dataclasses.is_dataclass(value)
        if not is_known and (stands := self._stands(value)) is not DECLINED:
            return stands
        return self._container(value)

    def _stands(self, value: Any) -> Any:
        """What stands for a value; DECLINED where nobody is asked or nobody knows."""
        return DECLINED if self._stand_in is None else self._stand_in(value, tuple(self._path))

    def _container(self, value: Any) -> Any:
        if len(self._path) >= self._max_depth:
            raise UnsendableValue(f"{self._place()} is nested more than {self._max_depth} levels deep")
        if id(value) in self._open_ids:
            raise UnsendableValue(f"{self._place()} contains itself")
        self._open_ids.add(id(value))
        self._pay(1)  # two brackets, and one comma less than members
        try:
            # SAFE: the code of a caller's own class runs here; whatever it raises is reported as its failure.
            members = self._members(value)
            if isinstance(members, dict):
                plain: Any = self._object(members)
            else:
                plain = [self._member(index, member) for index, member in enumerate(members)]
        except (UnsendableValue, RecursionError):
            raise
        except Exception as error:
            raise UnsendableValue(f"{self._place()} of type {_name(value)} failed with {_name(error)}") from error
        self._open_ids.discard(id(value))
        return plain

    def _members(self, value: Any) -> dict[Any, Any] | list[Any]:
        """The members of a container, as a dict or a list."""
        kind = type(value)
        if kind is dict or kind is list:
            plain: dict[Any, Any] | list[Any] = value
            return plain
        if isinstance(value, BaseModel):
            return value.model_dump()
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        if isinstance(value, Mapping):
            return dict(value.items())
        if isinstance(value, _LISTS):
            return list(value)
        raise UnsendableValue(
            f"{self._place()} is of type {_name(value)}, which has no JSON form; return plain data "
            "(dict, list, str, number, bool, None), a dataclass or a pydantic model"
        )

    def _object(self, members: Mapping[Any, Any]) -> dict[str, Any]:
        plain: dict[str, Any] = {}
        for raw_key, member in members.items():
            key = self._key(raw_key)
            if key != "__proto__":
                self._pay(len(key) + 3)
                plain[key] = self._member(key, member)
        return plain

    def _member(self, key: str | int, member: Any) -> Any:
        self._pay(2)  # at least one character and a comma
        kind = type(member)
        if kind is str:
            return self._text(member)
        if member is None or kind is bool or (kind is int and -_MAX_SAFE_INTEGER <= member <= _MAX_SAFE_INTEGER):
            return member
        if kind is float:
            return member if math.isfinite(member) else None
        self._path.append(key)
        plain = self._container(member) if kind is dict or kind is list else self.plain(member)
        self._path.pop()
        return plain

    def _key(self, key: Any) -> str:
        if type(key) is str and key.isascii():
            return key
        if isinstance(key, enum.Enum):
            key = key.value
        if isinstance(key, str):
            return _LONE_SURROGATE.sub("\ufffd", str(key))
        if key is None:
            return "null"
        if isinstance(key, bool):
            return "true" if key else "false"
        if isinstance(key, (int, float, uuid.UUID)):
            return str(key)
        if isinstance(key, _DATES):
            return key.isoformat()
        raise UnsendableValue(f"{self._place()} has a key of type {_name(key)}; keys must be strings")

    def _text(self, text: str) -> str:
        if self._extract is not None:
            text = self._extract(text)
        self._pay(len(text) + 1)
        return text if text.isascii() else _LONE_SURROGATE.sub("\ufffd", text)

    def _integer(self, number: int) -> int | str:
        if -_MAX_SAFE_INTEGER <= number <= _MAX_SAFE_INTEGER:
            return number
        # A digit has 3.3 bits: this is never more than the digits. A number that is too large never becomes text.
        self._pay(number.bit_length() * 3 // 10)
        try:
            return str(number)
        except ValueError:  # sys.set_int_max_str_digits
            raise UnsendableValue(f"{self._place()} is an integer with too many digits") from None

    def _pay(self, chars: int) -> None:
        self._chars_left -= chars
        if self._chars_left < 0:
            raise _too_large(self._max_chars)

    def _place(self) -> str:
        return path_text(self._root, self._path)


def _too_large(max_bytes: int) -> UnsendableValue:
    return UnsendableValue(f"the value takes more than {max_bytes} bytes as JSON", too_large=True)


def _name(value: object) -> str:
    kind = type(value)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
