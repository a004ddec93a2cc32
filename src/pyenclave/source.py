"""The author's text, and where things stand in it."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

# ECMA-262 sec-line-terminators; CR LF counts as one.
_LINE_TERMINATOR = re.compile("\r\n|[\n\r\u2028\u2029]")


@dataclass(frozen=True)
class Source:
    """One script as its author wrote it. Promises nothing about the text.

    `name` is used in messages only. Offsets into `text` count Unicode code points.
    """

    text: str
    name: str = "script.js"

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the text as hexadecimal; lone surrogates are kept apart from other text."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def lines(self) -> LineIndex:
        """The line index of the text, built on first use."""
        return LineIndex(self.text)


@dataclass(frozen=True, slots=True)
class Position:
    """A place in the author's text: line and column, both 1-based, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of offsets (code points) in the author's text."""

    start: int
    end: int


@dataclass(frozen=True)
class LineIndex:
    """Turns offsets into positions. Lines end as ECMA-262 sec-line-terminators says."""

    text: str
    _starts: list[int] = field(init=False, repr=False)
    _ends: list[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        starts, ends = [0], []
        for terminator in _LINE_TERMINATOR.finditer(self.text):
            ends.append(terminator.start())
            starts.append(terminator.end())
        object.__setattr__(self, "_starts", starts)
        object.__setattr__(self, "_ends", [*ends, len(self.text)])

    @property
    def line_count(self) -> int:
        """Number of lines; an empty text has one."""
        return len(self._starts)

    def position(self, offset: int) -> Position:
        """The position of `offset`, which may be the end of the text."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of line `number` (1-based) without its terminator."""
        return self.text[self._starts[number - 1] : self._ends[number - 1]]

    def offset(self, line: int, column: int) -> int:
        """The offset of a position, kept inside the text."""
        if line < 1:
            return 0
        if line > len(self._starts):
            return len(self.text)
        return min(self._starts[line - 1] + max(column, 1) - 1, len(self.text))
