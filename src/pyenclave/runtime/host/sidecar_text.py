"""What a script asks of a text it does not hold, in UTF-16 units as ECMA-262 counts them.

Texts here are *unit strings*: one Python character per UTF-16 unit, so that Python's own indexing, slicing and
searching are JavaScript's (ECMA-262 sec-ecmascript-language-types-string-type). Positions were converted in the engine
and are whole numbers within the text; nothing else is believed.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Mapping
from typing import Any, Final

# ECMA-262 sec-white-space and sec-line-terminators.
_SPACE: Final = (
    "\t\n\v\f\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f"
    "\u3000\ufeff"
)
_WIDE: Final = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"
_NARROW: Final = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"
# Pieces of one text: more are refused, and the script told to give a limit.
MAX_PIECES: Final = 10_000


class BadQuestion(Exception):
    """Raised when no honest guest can have asked so."""


class Refusal(Exception):
    """Raised when an answer would be too large; the script can catch it."""


class TooLong(Exception):
    """Raised when an answer would be a text of more than may be kept."""


def units_of(text: str) -> str:
    """A text as a unit string."""
    if text.isascii():
        return text
    narrow = array("H", text.encode(_NARROW, "surrogatepass"))
    if len(narrow) == len(text):
        return text
    return array("I", narrow).tobytes().decode(_WIDE, "surrogatepass")


def text_of(units: str) -> str:
    """A unit string as a text; lone surrogates stay."""
    if units.isascii():
        return units
    return units.encode(_NARROW, "surrogatepass").decode(_NARROW, "surrogatepass")


def unit_count(text: str) -> int:
    """How many units a text has."""
    return len(text) if text.isascii() else len(text.encode(_NARROW, "surrogatepass")) // 2


def utf8_bytes(text: str) -> int:
    """Size of a text (no unit string) in UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def answer(units: str, operation: str, args: list[Any], max_units: int) -> Any:
    """A unit string, a number, a truth, or a list of unit strings.

    Raises BadQuestion, Refusal, and TooLong where a text of more than `max_units` would be made.
    """
    row = OPERATIONS.get(operation)
    if row is None:
        raise BadQuestion("a question that there is none of")
    kinds, work = row
    if len(kinds) != len(args):
        raise BadQuestion("a question with other arguments than it has")
    for kind, arg in zip(kinds, args, strict=True):
        if type(arg) is not kind or (isinstance(arg, int) and not 0 <= arg <= 2**53):
            raise BadQuestion("a question with other arguments than it has")
    return work(units, max_units, *args)


def _char_at(units: str, _most: int, at: int) -> str:
    return units[at : at + 1]


def _char_code_at(units: str, _most: int, at: int) -> int:
    if at >= len(units):
        raise BadQuestion("a place beyond the end")
    return ord(units[at])


def _code_point_at(units: str, _most: int, at: int) -> int:
    pair = text_of(units[at : at + 2])
    if not pair:
        raise BadQuestion("a place beyond the end")
    return ord(pair[0])


def _slice(units: str, _most: int, start: int, end: int) -> str:
    return units[start:end]


def _index_of(units: str, _most: int, needle: str, at: int) -> int:
    return units.find(needle, at)


def _last_index_of(units: str, _most: int, needle: str, at: int) -> int:
    # Python searches backwards in quadratic time, which on a megabyte is minutes, and forwards in linear time.
    before = units[: at + len(needle)]
    place = before[::-1].find(needle[::-1])
    return place if place < 0 else len(before) - place - len(needle)


def _starts_with(units: str, _most: int, needle: str, at: int) -> bool:
    return units.startswith(needle, at)


def _ends_with(units: str, _most: int, needle: str, end: int) -> bool:
    return units[:end].endswith(needle) if end < len(units) else units.endswith(needle)


def _split(units: str, _most: int, separator: str, limit: int) -> list[str]:
    count = len(units) if separator == "" else units.count(separator) + 1
    if min(count, limit) > MAX_PIECES:
        raise Refusal(f"split would make {count} pieces of a large text; at most {MAX_PIECES} are made: give a limit")
    if separator == "":
        return list(units[:limit])
    return units.split(separator, limit)[:limit]


def _padding(units: str, most: int, length: int, filler: str) -> str:
    if length > most:
        raise TooLong
    missing = length - len(units)
    if missing <= 0 or not filler:
        raise BadQuestion("nothing is to be filled")
    return (filler * (missing // len(filler) + 1))[:missing]


def _join(most: int, *parts: str) -> str:
    if sum(map(len, parts)) > most:
        raise TooLong
    return "".join(parts)


Operation = tuple[tuple[type, ...], Callable[..., Any]]
OPERATIONS: Final[Mapping[str, Operation]] = {
    "charAt": ((int,), _char_at),
    "charCodeAt": ((int,), _char_code_at),
    "codePointAt": ((int,), _code_point_at),
    "slice": ((int, int), _slice),
    "indexOf": ((str, int), _index_of),
    "lastIndexOf": ((str, int), _last_index_of),
    "startsWith": ((str, int), _starts_with),
    "endsWith": ((str, int), _ends_with),
    "trim": ((), lambda units, _most: units.strip(_SPACE)),
    "trimStart": ((), lambda units, _most: units.lstrip(_SPACE)),
    "trimEnd": ((), lambda units, _most: units.rstrip(_SPACE)),
    # Python's mappings are those of Unicode's SpecialCasing, the final sigma included, as ECMA-262 asks.
    "toLowerCase": ((), lambda units, _most: units_of(text_of(units).lower())),
    "toUpperCase": ((), lambda units, _most: units_of(text_of(units).upper())),
    "split": ((str, int), _split),
    "padStart": ((int, str), lambda units, most, n, fill: _padding(units, most, n, fill) + units),
    "padEnd": ((int, str), lambda units, most, n, fill: units + _padding(units, most, n, fill)),
    "join": ((str, str), lambda _units, most, first, second: _join(most, first, second)),
}
