"""Patterns for names of operations: Python's and JavaScript's regular expressions, one meaning.

A JavaScript pattern is translated into one of Python's that accepts the same names; what has no translation is refused
with the reason. A pattern is the caller's own and is not bounded: one that backtracks without end stalls the host.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_WRITTEN: Final = re.compile(r"/(?P<source>.+)/(?P<flags>[a-z]*)", re.DOTALL)
_LINE_ENDS: Final = r"\n\r\u2028\u2029"
# ECMA-262 sec-patterns: what a quantifier in braces looks like; other braces are text without the flag u.
_BRACES: Final = re.compile(r"\{[0-9]+(?:,[0-9]*)?\}")
_HEX: Final = re.compile(r"x(?P<x>[0-9a-fA-F]{2})|u(?P<u>[0-9a-fA-F]{4})|u\{(?P<braced>[0-9a-fA-F]{1,6})\}")
_GROUP: Final = re.compile(r"\((?:\?(?:[:=!]|<[=!]|<(?P<name>[A-Za-z_][A-Za-z0-9_]*)>))?")
_CONTROLS: Final = {"t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}
_CLASSES: Final = "dDwWsS"
_FLAGS: Final = {
    "g": "with g, test() goes on where it stopped the last time; leave it out",
    "y": "with y, test() goes on where it stopped the last time; leave it out",
    "v": "sets of characters (flag v) have no counterpart; use u",
}


def name_pattern(given: object) -> re.Pattern[str]:
    """The pattern for: a compiled one, a Python regex as text, "/…/flags", or {source, flags} of a JavaScript RegExp.

    It is meant for `search`. Raises ValueError with the reason for what is no pattern or cannot be translated.
    """
    if isinstance(given, re.Pattern):
        if not isinstance(given.pattern, str):
            raise ValueError("the pattern is made of bytes; names of operations are text")
        return given
    if isinstance(given, Mapping):
        if not given.keys() <= {"source", "flags"} or not isinstance(given.get("source"), str):
            raise ValueError("a pattern as an object has the texts source and flags, as a RegExp of JavaScript has")
        return translated(given["source"], str(given.get("flags", "")))
    if not isinstance(given, str):
        raise ValueError(f"a pattern is a re.Pattern, a text or {{source, flags}}, not {type(given).__name__}")
    written = _WRITTEN.fullmatch(given)
    if written is not None:
        return translated(written["source"], written["flags"])
    try:
        return re.compile(given)
    except re.error as error:
        raise ValueError(f"{given!r} is no regular expression of Python: {error}") from None


def translated(source: str, flags: str) -> re.Pattern[str]:
    """A JavaScript pattern in Python. Raises ValueError with the reason where that is not possible."""
    for flag in flags:
        if flag in _FLAGS:
            raise ValueError(f"/{source}/{flags}: {_FLAGS[flag]}")
        if flag not in "dimsu" or flags.count(flag) > 1:
            raise ValueError(f"/{source}/{flags}: {flag} is no flag, or stands twice; for Python's use re.compile(…)")
    try:
        return re.compile(_Translation(source, flags).text(), re.ASCII | (re.IGNORECASE if "i" in flags else 0))
    except (ValueError, re.error, OverflowError) as error:
        raise ValueError(f"/{source}/{flags} cannot be translated into a pattern of Python: {error}") from None


class _Translation:
    """One walk over the text of a pattern. Errors are ValueErrors that name the reason."""

    def __init__(self, source: str, flags: str) -> None:
        self._source = source
        self._strict = "u" in flags
        if "u" in flags and "i" in flags and not source.isascii():
            raise ValueError("letters beyond ASCII fold differently with the flags i and u")
        self._at = 0
        if "m" in flags:
            self._start, self._end = rf"(?:\A|(?<=[{_LINE_ENDS}]))", rf"(?:\Z|(?=[{_LINE_ENDS}]))"
        else:
            self._start, self._end = r"\A", r"\Z"
        self._any = r"[\s\S]" if "s" in flags else f"[^{_LINE_ENDS}]"

    def text(self) -> str:
        pieces = []
        while self._at < len(self._source):
            pieces.append(self._piece())
        return "".join(pieces)

    def _piece(self) -> str:
        source, start = self._source, self._at
        char = source[start]
        self._at += 1
        match char:
            case "\\":
                return self._escape()
            case "[":
                return self._set()
            case "^":
                return self._start
            case "$":
                return self._end
            case ".":
                return self._any
            case "(":
                return self._group(start)
            case ")" | "|":
                return char
            case "*" | "+" | "?":
                return self._quantifier(char)
            case "{":
                braces = _BRACES.match(source, start)
                if braces is not None:
                    self._at = braces.end()
                    return self._quantifier(braces[0])
        if self._strict and char in "{}]":
            raise ValueError(f"a lone {char} at {start}")
        return re.escape(char)

    def _quantifier(self, text: str) -> str:
        """A quantifier, with ? behind it for as few as possible. What else follows is Python's and not JavaScript's."""
        following = self._source[self._at : self._at + 1]
        if following == "?":
            self._at += 1
            text += "?"
            following = self._source[self._at : self._at + 1]
        if following and (following in "*+?" or _BRACES.match(self._source, self._at)):
            raise ValueError(f"nothing to repeat at {self._at}")
        return text

    def _group(self, start: int) -> str:
        opening = _GROUP.match(self._source, start)
        if opening is None or (opening[0] == "(" and self._source.startswith("(?", start)):
            raise ValueError(f"a group of a kind that has no counterpart at {start}")
        self._at = opening.end()
        return f"(?P<{opening['name']}>" if opening["name"] else opening[0]

    def _escape(self) -> str:
        char = self._source[self._at : self._at + 1]
        if char and char in _CLASSES + "bB":
            self._at += 1
            return "\\" + char
        if char and (char in "123456789" or self._source.startswith("k<", self._at)):
            raise ValueError("references to groups, since those of groups that took no part differ in meaning")
        return re.escape(self._character())

    def _character(self) -> str:
        """The one character that an escape stands for; what stands behind the backslash is at `_at`."""
        source, at = self._source, self._at
        char = source[at : at + 1]
        self._at += 1
        if char == "":
            raise ValueError("a backslash at the end")
        if char in _CONTROLS:
            return _CONTROLS[char]
        if char == "0" and not source[at + 1 : at + 2].isdigit():
            return "\0"
        if char == "c" and re.match("[A-Za-z]", source[at + 1 : at + 2]):
            self._at += 1
            return chr(ord(source[at + 1]) % 32)
        code = _HEX.match(source, at)
        if code is not None and (self._strict or code["braced"] is None):
            self._at = code.end()
            return chr(int(code["x"] or code["u"] or code["braced"], 16))
        if char in "pP0cxuk" or char.isdigit() or (self._strict and char.isalnum()):
            raise ValueError(f"the escape \\{char} at {at - 1}")
        return char

    def _set(self) -> str:
        source = self._source
        negated = source.startswith("^", self._at)
        self._at += negated
        members = []
        while not source.startswith("]", self._at):
            low = self._member()
            if source.startswith("-", self._at) and not source.startswith("-]", self._at):
                self._at += 1
                high = self._member()
                if len(low) > 1 or len(high) > 1:
                    if self._strict:
                        raise ValueError("a range with a class of characters at one end")
                    members += [_printed(low), r"\-", _printed(high)]
                    continue
                if low > high:
                    raise ValueError(f"the range {low}-{high} is out of order")
                members.append(f"{_printed(low)}-{_printed(high)}")
            else:
                members.append(_printed(low))
        self._at += 1
        if not members:
            return r"[\s\S]" if negated else "(?!)"
        return f"[{'^' if negated else ''}{''.join(members)}]"

    def _member(self) -> str:
        """One character, or a class of characters as its escape."""
        if self._at >= len(self._source):
            raise ValueError("a set of characters is not closed")
        char = self._source[self._at]
        self._at += 1
        if char != "\\":
            return char
        following = self._source[self._at : self._at + 1]
        if following and following in _CLASSES:
            self._at += 1
            return "\\" + following
        if following == "b":
            self._at += 1
            return "\b"
        if following and following in "123456789B":
            raise ValueError(f"the escape \\{following} in a set of characters")
        return self._character()


def _printed(member: str) -> str:
    return member if len(member) > 1 else re.escape(member)
