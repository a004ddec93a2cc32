"""Hostile JSON bytes to a bounded plain value.

The guest's encoder keeps the limits already; an honest guest loses nothing here. A guest that was taken over
sends what it likes: its bytes end in a value within the limits or in `Malformed`, never in an exception, and
the cost is bounded before anything is decoded.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from .measure import surely_within, too_costly
from .paths import path_text

# ECMA-262 numbers never need more than 309 digits; 4 300 is where CPython stops by itself (CVE-2020-10735).
_MAX_INT_DIGITS = 4_300
# The decoder in C takes one level of Python's recursion limit (1 000) per level; this leaves the caller more than half.
_MAX_DECODED_DEPTH = 400
# One byte of a value takes at most six as JSON in ASCII (`\u0001`); what is longer cannot be an honest guest's.
_ESCAPED_BYTES_PER_BYTE = 6
_ROOM_FOR_MARKS_BYTES = 1_024
_MAX_WARNINGS = 20

# The marks of the guest's encoder (js_runtime/encode.js), so that a reader sees one kind.
CUT_MARK = "…[truncated]"
DEEP_MARK = "[Truncated]"

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


@dataclass(frozen=True, slots=True)
class OutputLimits:
    """How much of a value is kept. A value equal to a limit passes.

    `bytes` is the size as JSON in UTF-8, about; `depth` the number of arrays and objects inside each other; `items`
    the members of all arrays and objects together; `string` the code points of one string or key.
    """

    bytes: int
    depth: int
    items: int
    string: int


@dataclass(frozen=True, slots=True)
class DecodedValue:
    """Plain data: dict, list, str, int, finite float, bool, None. `warnings` says what was cut, and where."""

    value: Any
    truncated: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Malformed:
    """The bytes are no value. `reason` quotes nothing of them."""

    reason: str


def value_from(raw_body: bytes, limits: OutputLimits, *, keeps_surrogates: bool = False) -> DecodedValue | Malformed:
    """The value in `raw_body`, cut to `limits`.

    Own `__proto__` keys are dropped, lone surrogates become U+FFFD, numbers that overflow become None, of equal
    keys the last counts. Refused: text that is not UTF-8 or not JSON, NaN and Infinity, integers of more than
    4 300 digits, and what is so far beyond the limits that no honest guest can have sent it. Never raises. With
    `keeps_surrogates` the value is as decoded, within the bounds on cost alone.
    """
    if len(raw_body) > _ESCAPED_BYTES_PER_BYTE * limits.bytes + _ROOM_FOR_MARKS_BYTES:
        return Malformed("too many bytes")
    is_short = len(raw_body) <= min(limits.bytes, limits.string)
    is_small = is_short and surely_within(raw_body, limits.items, min(limits.depth, _MAX_DECODED_DEPTH))
    if not is_small:
        reason = too_costly(raw_body, max_elements=limits.items, max_depth=_MAX_DECODED_DEPTH)
        if reason is not None:
            return Malformed(reason)
    try:
        raw_value = _decoder().decode(raw_body.decode("utf-8"))
    except UnicodeDecodeError:
        return Malformed("not UTF-8")
    except json.JSONDecodeError as error:
        return Malformed(f"not JSON: {error.msg} at character {error.pos}")
    except RecursionError:
        return Malformed("too many levels")
    except ValueError:
        return Malformed("a number that JSON does not have")
    if keeps_surrogates or (is_short and _has_plain_text(raw_body) and (is_small or _fits(raw_value, limits))):
        return DecodedValue(raw_value)
    return _Cutter(limits, raw_body).cut(raw_value)


def cut(value: Any, limits: OutputLimits) -> DecodedValue:
    """Plain data of ours, without lone surrogates, cut to the limits in place."""
    return _Cutter(limits, None).cut(value)


def _has_plain_text(raw_body: bytes) -> bool:
    """Whether the bytes spell, for certain, no `__proto__` and no half of a character."""
    if b"__proto__" in raw_body:
        return False
    # An escape can spell them as well.
    return b"\\" not in raw_body or (b"\\u005" not in raw_body and _ESCAPED_SURROGATE.search(raw_body) is None)


def _fits(raw_value: Any, limits: OutputLimits) -> bool:
    """Whether a freshly decoded value keeps the limits on items and depth, and all its numbers are finite.

    Level by level, nearly all of it in C: nothing here runs for each member in Python.
    """
    members, depth, item_count = [raw_value], 0, 0
    while members:
        kinds = set(map(type, members))
        if float in kinds and not all(map(math.isfinite, [m for m in members if type(m) is float])):
            return False
        lists = [m for m in members if type(m) is list] if list in kinds else []
        objects = [m for m in members if type(m) is dict] if dict in kinds else []
        members = list(chain(chain.from_iterable(lists), chain.from_iterable(map(dict.values, objects))))
        item_count += len(members)
        depth += bool(lists or objects)
    return item_count <= limits.items and depth <= limits.depth


def _decoder() -> json.JSONDecoder:
    """CPython's own limit does what ours does and costs nothing; but a program may have raised it."""
    return _FAST if 0 < sys.get_int_max_str_digits() <= _MAX_INT_DIGITS else _CAREFUL


def _refuse_constant(_name: str) -> None:
    raise ValueError("JSON has no such constant")


def _bounded_int(digits: str) -> int:
    if len(digits) > _MAX_INT_DIGITS:
        raise ValueError("too many digits")
    return int(digits)


_FAST = json.JSONDecoder(parse_constant=_refuse_constant)
_CAREFUL = json.JSONDecoder(parse_constant=_refuse_constant, parse_int=_bounded_int)


class _Cutter:
    """Cuts a freshly decoded value in place, in the order of the text. Iterative: depth costs no stack."""

    def __init__(self, limits: OutputLimits, raw_body: bytes | None) -> None:
        self._limits = limits
        self._has_surrogates = raw_body is not None and _ESCAPED_SURROGATE.search(raw_body) is not None
        # Nothing in a value is longer than the text it came from.
        self._checks_keys = self._has_surrogates or raw_body is None or len(raw_body) > limits.string
        self._counts_bytes = raw_body is None or len(raw_body) > limits.bytes
        self._bytes_left = limits.bytes
        # The arrays and objects open at the moment; `_path[i]` is where `_open[i + 1]` stands in `_open[i]`.
        self._open: list[tuple[Any, Iterator[tuple[Any, Any]]]] = []
        self._path: list[Any] = []
        self._cut_count = 0
        self._warnings: list[str] = []

    def cut(self, raw_value: Any) -> DecodedValue:
        holder = [raw_value]
        self._push(holder)
        max_depth, max_chars, max_items = self._limits.depth, self._limits.string, self._limits.items
        item_count = -1  # the value itself is nobody's member
        while self._open:
            container, members = self._open[-1]
            for key, raw_member in members:
                item_count += 1
                if item_count > max_items:
                    self._end_early(key, f"ended early: {max_items} members in all are accepted")
                    break
                if self._counts_bytes and not self._pays_for(container, key, raw_member):
                    break
                kind = type(raw_member)
                if kind is str:
                    if self._has_surrogates or len(raw_member) > max_chars:
                        container[key] = self._text(raw_member, key)
                elif kind is dict or kind is list:
                    if len(self._open) > max_depth:
                        container[key] = DEEP_MARK
                        self._note(key, f"{max_depth} levels are accepted")
                        continue
                    container[key] = child = self._with_good_keys(raw_member, key)
                    self._path.append(key)
                    self._push(child)
                    break
                elif kind is float and not math.isfinite(raw_member):
                    container[key] = None
            else:
                self._open.pop()
                if self._path:
                    self._path.pop()
        return DecodedValue(holder[0] if holder else None, self._cut_count > 0, tuple(self._warnings))

    def _push(self, container: Any) -> None:
        members: Iterable[tuple[Any, Any]] = container.items() if type(container) is dict else enumerate(container)
        self._open.append((container, iter(members)))

    def _with_good_keys(self, raw_container: Any, key: Any) -> Any:
        """The container without `__proto__`, its keys as short and as clean as other strings."""
        if type(raw_container) is not dict:
            return raw_container
        if self._checks_keys:
            raw_container = {self._text(name, key): member for name, member in raw_container.items()}
        raw_container.pop("__proto__", None)
        return raw_container

    def _text(self, raw_text: str, key: Any) -> str:
        text = _LONE_SURROGATE.sub("\ufffd", raw_text) if self._has_surrogates else raw_text
        # The guest's encoder puts its mark behind as many characters as are accepted.
        if len(text.removesuffix(CUT_MARK)) <= self._limits.string:
            return text
        self._note(key, f"{self._limits.string} of {len(text)} characters are accepted")
        return text[: self._limits.string] + CUT_MARK

    def _pays_for(self, container: Any, key: Any, raw_member: Any) -> bool:
        """Take a member's size from what is left. If it is too large, the value ends with as much of it as fits."""
        self._bytes_left -= _own_bytes(raw_member) + (_text_bytes(key) + 1 if type(container) is dict else 0)
        if self._bytes_left >= 0:
            return True
        reason = f"ended early: {self._limits.bytes} bytes in all are accepted"
        kept = _text_bytes(raw_member) - 2 + self._bytes_left if type(raw_member) is str else 0
        if kept <= 0:
            self._end_early(key, reason)
            return False
        encoded = raw_member.encode("utf-8", "replace")[:kept]
        container[key] = encoded.decode("utf-8", "ignore")[: self._limits.string] + CUT_MARK
        self._note(key, reason)
        self._drop_from(key, keeps_it=True)
        return False

    def _end_early(self, key: Any, reason: str) -> None:
        self._note(key, reason)
        self._drop_from(key, keeps_it=False)

    def _drop_from(self, key: Any, *, keeps_it: bool) -> None:
        """End the walk: the member `key` of the innermost container and all that follows are dropped."""
        for (container, _members), at in zip(reversed(self._open), (key, *reversed(self._path)), strict=True):
            if type(container) is list:
                del container[at + keeps_it :]
            else:
                names = list(container)
                for name in names[names.index(at) + keeps_it :]:
                    del container[name]
            keeps_it = True
        self._open.clear()

    def _note(self, key: Any, what: str) -> None:
        self._cut_count += 1
        if self._cut_count <= _MAX_WARNINGS:
            self._warnings.append(f"the value was cut at {path_text('$', (*self._path, key)[1:])}: {what}")
        elif self._cut_count == _MAX_WARNINGS + 1:
            self._warnings.append("the value was cut at further places")


def _text_bytes(text: str) -> int:
    """Size of a string as JSON in UTF-8, with quotes, escapes not counted."""
    return 2 + (len(text) if text.isascii() else len(text.encode("utf-8", "replace")))


def _own_bytes(raw_member: Any) -> int:
    """Size of a member as JSON with its comma, its own members not counted."""
    if type(raw_member) is str:
        return _text_bytes(raw_member) + 1
    if type(raw_member) is int:
        return raw_member.bit_length() // 3 + 2
    if type(raw_member) is float:
        return 19
    return 5 if raw_member is None or type(raw_member) is bool else 3
