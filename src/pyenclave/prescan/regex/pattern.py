"""A regular expression's pattern → a small tree: what is repeated, what follows what, which characters.

Reads the grammar of ECMA-262 sec-patterns and, without the flags u and v, that of annex B. What decides only *whether*
something matches and not *how often it is tried* (names of groups, laziness) is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from .alphabet import alphabet_for


class PatternError(Exception):
    """Raised when a pattern cannot be read. The script is refused: what cannot be judged is not let through."""


@dataclass(frozen=True, slots=True)
class Chars:
    """One character out of a set of the alphabet."""

    mask: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other; empty matches the empty text."""

    parts: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    options: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """`body` from `least` to `most` times, None for no bound. `start` and `end` are offsets in the pattern."""

    body: Pattern
    least: int
    most: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Assertion:
    """Matches no character but may refuse; `body` is what a lookaround looks for."""

    body: Pattern | None = None


Pattern = Chars | Sequence | Choice | Repeat | Assertion

_QUANTIFIER: Final = re.compile(r"([*+?])\??|\{([0-9]+)(,([0-9]*))?\}\??")
_LOOKAROUND: Final = re.compile(r"\(\?<?[=!]")
_GROUP: Final = re.compile(r"\((?:\?:|\?<[^>]*>|\?[a-z]*(?:-[a-z]*)?:)?")
_ESCAPE: Final = re.compile(
    r"u\{(?P<point>[0-9A-Fa-f]+)\}|u(?P<unit>[0-9A-Fa-f]{4})|x(?P<byte>[0-9A-Fa-f]{2})|c(?P<control>[A-Za-z])"
    r"|(?P<property>[pP])\{(?P<name>[^}]*)\}|k<[^>]*>|q\{(?P<strings>[^}]*)\}|(?P<digits>[0-9]+)|(?P<other>[\s\S])"
)
_CONTROLS: Final = {"t": "\t", "n": "\n", "r": "\r", "v": "\v", "f": "\f", "b": "\b"}
_MOST_REPEATS: Final = 10**9


def parse_pattern(text: str, flags: str) -> Pattern:
    """The tree of a pattern. Raises PatternError.

    Recursive in the nesting of groups and classes, which the scanner bounds before.
    """
    reader = _Reader(text, flags)
    tree = reader.choice()
    if reader.at != len(text):
        raise PatternError(f"nothing to close at {reader.at}")
    return tree


def _backwards(tree: Pattern) -> Pattern:
    """What a lookbehind looks for, in the order in which it is matched: from the last character to the first."""
    match tree:
        case Sequence(parts):
            return Sequence(tuple(_backwards(part) for part in reversed(parts)))
        case Choice(options):
            return Choice(tuple(_backwards(option) for option in options))
        case Repeat():
            return replace(tree, body=_backwards(tree.body))
    return tree  # lookarounds within have an order of their own


class _Reader:
    def __init__(self, text: str, flags: str) -> None:
        self._text = text
        self._unicode = "u" in flags or "v" in flags
        self._nests = "v" in flags
        self._dot_all = "s" in flags
        # A modifier (`(?i:…)`) may switch case on for a part: then it is ignored everywhere, which only widens sets.
        self._alphabet = alphabet_for(text, ignore_case="i" in flags or re.search(r"\(\?[a-z]*i", text) is not None)
        self.at = 0

    def choice(self) -> Pattern:
        options = [self._sequence()]
        while self._take("|"):
            options.append(self._sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _sequence(self) -> Pattern:
        parts: list[Pattern] = []
        while self.at < len(self._text) and self._text[self.at] not in "|)":
            parts.append(self._term())
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _term(self) -> Pattern:
        start = self.at
        body = self._atom()
        quantifier = _QUANTIFIER.match(self._text, self.at)
        if quantifier is None:
            return body
        self.at = quantifier.end()
        sign, least, comma, most = quantifier.groups()
        if sign is not None:
            return Repeat(body, 1 if sign == "+" else 0, 1 if sign == "?" else None, start, self.at)
        low = min(int(least[:10]), _MOST_REPEATS)
        high = low if comma is None else min(int(most[:10]), _MOST_REPEATS) if most else None
        return Repeat(body, low, high, start, self.at)

    def _atom(self) -> Pattern:
        character = self._text[self.at]
        if character == "(":
            return self._group()
        if character == "[":
            return Chars(self._class())
        self.at += 1
        if character == ".":
            alphabet = self._alphabet
            return Chars(alphabet.everything if self._dot_all else alphabet.without(alphabet.line_ends))
        if character in "^$":
            return Assertion()
        if character == "\\":
            return self._escape()
        if character in "*+?":
            raise PatternError(f"nothing to repeat at {self.at - 1}")
        return Chars(self._alphabet.chars(character))

    def _group(self) -> Pattern:
        lookaround = _LOOKAROUND.match(self._text, self.at)
        opened = lookaround or _GROUP.match(self._text, self.at)
        assert opened is not None  # the pattern begins with what the caller saw
        self.at = opened.end()
        body = self.choice()
        if not self._take(")"):
            raise PatternError(f"a group is not closed, opened at {opened.start()}")
        if lookaround is None:
            return body
        return Assertion(_backwards(body) if "<" in lookaround[0] else body)

    def _escape(self) -> Pattern:
        """Outside classes; behind the backslash."""
        if self.at < len(self._text) and self._text[self.at] in "bB":
            self.at += 1
            return Assertion()
        escape = self._read_escape()
        if escape["digits"] not in (None, "0") or (escape["other"] is None and escape[0].startswith("k<")):
            # A back reference, or an octal escape of annex B: any text, as often as the group had it.
            return Repeat(Chars(self._alphabet.everything), 0, 1, escape.start() - 1, escape.end())
        return Chars(self._set_of(escape))

    def _class(self) -> int:
        start = self.at
        self.at += 1
        is_negated = self._take("^")
        members = 0
        while not self._take("]"):
            if self.at >= len(self._text):
                raise PatternError(f"a class is not closed, opened at {start}")
            members |= self._class_part()
        return self._alphabet.without(members) if is_negated else members

    def _class_part(self) -> int:
        if self._nests:
            if self._text[self.at] == "[":
                return self._class()
            # SAFE: of a difference or an intersection the union is taken, which holds more than the set does. Only a
            # negated class would then hold less: it is everything instead.
            if self._text.startswith(("--", "&&"), self.at):
                self.at += 2
                return 0
        first, single = self._class_atom()
        if self._text.startswith("-", self.at) and not self._text.startswith(("-]", "--"), self.at):
            self.at += 1
            last, last_single = self._class_atom()
            if single is None or last_single is None:
                return first | last | self._alphabet.chars("-")
            return self._alphabet.span(single, last_single)
        return first

    def _class_atom(self) -> tuple[int, int | None]:
        """The set of one member, and its code point if it is a single character."""
        if self.at >= len(self._text):
            raise PatternError("a class is not closed")
        character = self._text[self.at]
        self.at += 1
        if character != "\\":
            return self._alphabet.chars(character), ord(character)
        escape = self._read_escape()
        return self._set_of(escape), self._point_of(escape)

    def _read_escape(self) -> re.Match[str]:
        escape = _ESCAPE.match(self._text, self.at)
        if escape is None:
            raise PatternError("a backslash at the end")
        self.at = escape.end()
        return escape

    def _set_of(self, escape: re.Match[str]) -> int:
        alphabet = self._alphabet
        point = self._point_of(escape)
        if point is not None:
            return alphabet.span(point, point)
        if escape["name"] is not None and self._unicode:
            members = alphabet.property(escape["name"])
            if escape["property"] == "p":
                return members
            return alphabet.everything if members == alphabet.everything else alphabet.without(members)
        if escape["strings"] is not None or escape["name"] is not None:
            return alphabet.everything
        named = {"d": alphabet.digits, "w": alphabet.word, "s": alphabet.spaces}.get(escape[0].lower())
        if named is None:
            return alphabet.everything  # \B in a class, an octal escape: whatever it is, no more than everything
        return named if escape[0].islower() else alphabet.without(named)

    def _point_of(self, escape: re.Match[str]) -> int | None:
        """The code point that an escape stands for, None if it stands for several or for none."""
        digits = escape["point"] or escape["unit"] or escape["byte"]
        if digits is not None:
            return min(int(digits[-6:], 16), 0x10FFFF)
        if escape["control"] is not None:
            return ord(escape["control"]) % 32
        if escape["digits"] == "0":
            return 0
        other = escape["other"]
        if other is None or other in "dDwWsSB":
            return None
        return ord(_CONTROLS.get(other, other))

    def _take(self, text: str) -> bool:
        if not self._text.startswith(text, self.at):
            return False
        self.at += len(text)
        return True
