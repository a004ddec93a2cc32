"""From places in the compiled text back to places in the author's.

A stack comes from the guest and is hostile text: reading it is linear and bounded, and nothing in it can raise.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from ..source import Position, Source
from .entry import LEFT, MAIN

# More than a reader reads, and than the engine writes by default.
_MAX_STACK_CHARS = 65_536
_MAX_FRAMES = 50
_MAX_FRAME_CHARS = 1_000

# A frame as QuickJS writes it; `<input>` is the engine's name for what was evaluated. The name is the script's choice
# and may hold anything, also a frame: the place is what stands last.
_FRAME = re.compile(
    r"[ \t]{0,8}at (?:(?P<name>.*) )?\(?<input>:(?P<line>[0-9]{1,9}):(?P<column>[0-9]{1,9})\)?[ \t\r]*+"
)
_FUNCTION_NAME = re.compile(r"(?:(?:get|set) )?[#\w$.<>\[\]]{1,100}")


class PositionMap:
    """Where each node of a compiled text stands in its source. Built by `compile_program`."""

    def __init__(
        self, source: Source, text: str, generated_offsets: Sequence[int], author_offsets: Sequence[int]
    ) -> None:
        """Offsets as the generator gives them: `generated_offsets` strictly increasing."""
        self._source = source
        self._text = text
        # A tenth of the size of tuples of ints; a map lives as long as the compile cache keeps it.
        self._generated = array("I", generated_offsets)
        self._author = array("I", author_offsets)

    @property
    def offsets(self) -> tuple[array[int], array[int]]:
        """Offsets of the compiled text and of the author's, side by side."""
        return self._generated, self._author

    def author_offset(self, generated_offset: int) -> int | None:
        """The author's offset for an offset of the compiled text; None in the wrapper and outside the text."""
        first, last = self._body
        if not first <= generated_offset < last:
            return None
        index = bisect_right(self._generated, generated_offset) - 1
        return self._author[index] if index >= 0 else None

    def position(self, line: int, column: int) -> Position | None:
        """The author's position for a line and column (1-based) of the compiled text; None as above."""
        starts = self._line_starts
        if not 1 <= line < len(starts) or column < 1:
            return None
        offset = starts[line - 1] + column - 1
        if offset >= starts[line]:
            return None
        author_offset = self.author_offset(offset)
        return None if author_offset is None else self._source.lines.position(author_offset)

    def first_position(self, raw_stack: str) -> Position | None:
        """Where in the author's text the innermost frame of the script stands."""
        return next((position for _name, position in self._frames(raw_stack)), None)

    def rewrite_stack(self, raw_stack: str) -> str:
        """The frames of the script, innermost first, with the author's lines and columns; "" if there are none.

        Frames of the engine, of the wrapper and of helpers are left out, and so is everything that is no frame.
        """
        lines = []
        for name, position in self._frames(raw_stack):
            place = f"{self._source.name}:{position.line}:{position.column}"
            lines.append(f"    at {place}" if name is None else f"    at {name} ({place})")
        return "\n".join(lines)

    def _frames(self, raw_stack: str) -> Iterator[tuple[str | None, Position]]:
        """Function name, None for the program itself, and position of each frame of the script."""
        count = 0
        for raw_line in raw_stack[:_MAX_STACK_CHARS].split("\n"):
            if count == _MAX_FRAMES:
                return
            match = _FRAME.fullmatch(raw_line) if len(raw_line) <= _MAX_FRAME_CHARS else None
            if match is None:
                continue
            position = self.position(int(match["line"]), int(match["column"]))
            if position is not None:
                count += 1
                yield _function_name(match["name"]), position

    @cached_property
    def _line_starts(self) -> list[int]:
        """The offset at which each line of the compiled text begins, and one behind its end."""
        starts = [0]
        while (end := self._text.find("\n", starts[-1])) >= 0:
            starts.append(end + 1)
        starts.append(len(self._text) + 1)
        return starts

    @cached_property
    def _body(self) -> tuple[int, int]:
        """The offsets between which the author's statements stand: after the head of main, before `left`."""
        # SAFE: no name or text of the author's holds these words in the wrapper's form before main or behind its end:
        # main is the first function that can hold any, `left` follows the last.
        first = self._text.index("{", self._text.index(f"function {MAIN}")) + 1
        last = self._text.rindex("function", 0, self._text.rindex(LEFT))
        return first, last


def _function_name(raw_name: str | None) -> str | None:
    if raw_name == MAIN:
        return None
    if raw_name is None or _FUNCTION_NAME.fullmatch(raw_name) is None:
        return "<anonymous>"
    return raw_name
