"""A pattern as an automaton of positions: Glushkov's construction.

Each place of the pattern that reads a character is a position; `follow` says which can come after which. What an
automaton of this kind shows and the pattern's text does not: how many ways lead from one character to the next.
"""

from __future__ import annotations

from collections.abc import Sequence as Many
from dataclasses import dataclass, replace
from typing import Final

from .pattern import Assertion, Chars, Choice, Pattern, Repeat, Sequence

# A repeat with a bound is written out, up to here; beyond, times without number are assumed instead. `(x{3})+` reads in
# one way and `(x+)+` in many: that a count is exact must not get lost, how large it is may.
_COPIES: Final = 3
_OPTIONAL_COPIES: Final = 10
_NULLABLE_COPIES: Final = 16
# A repeat in each copy makes the cost a power of the text's length: how high a power must be seen.
_LOOPING_COPIES: Final = 8
# A pattern has at most 2 000 characters; only copies of copies come to more than this.
MAX_POSITIONS: Final = 4_000


class TooComplexError(Exception):
    """Raised when a pattern has more ways than can be looked at in reasonable time."""


@dataclass(slots=True)
class Fragment:
    """A part of the automaton. `exits` are the positions behind which the part, and `free_exits` those behind which it
    ends without an assertion that could still refuse."""

    entries: tuple[int, ...]
    exits: tuple[int, ...]
    free_exits: tuple[int, ...]
    is_nullable: bool
    is_freely_nullable: bool


@dataclass(frozen=True, slots=True)
class Edge:
    """One way from a position to another. `loop` is the repeat that leads back, None if the text simply goes on."""

    target: int
    loop: Repeat | None


class Automaton:
    """The positions of one pattern. What its lookarounds look for is not among them but `apart`, as are the rounds of
    long repeats: patterns to be judged by themselves."""

    def __init__(self, tree: Pattern, max_edges: int) -> None:
        """Looks at no more than `max_edges` parts either: copies of copies of nothing have no edge. Raises
        TooComplexError."""
        self._max_edges = max_edges
        self._part_count = 0
        self.masks: list[int] = []
        self.follow: list[list[Edge]] = []
        self.apart: list[Pattern] = []
        self._asked: set[int] = set()
        self._edge_count = 0
        self._loop_count = 0
        self.whole = self._build(tree)

    def _build(self, tree: Pattern) -> Fragment:
        self._part_count += 1
        if self._part_count > self._max_edges:
            raise TooComplexError
        match tree:
            case Chars(mask):
                return self._position(mask)
            case Sequence(parts):
                return self._joined([self._build(part) for part in parts])
            case Choice(options):
                return _either([self._build(option) for option in options])
            case Repeat():
                return self._repeated(tree)
            case Assertion(body):
                if body is not None:
                    self._ask_apart(body, body)
                return Fragment((), (), (), is_nullable=True, is_freely_nullable=False)

    def _position(self, mask: int) -> Fragment:
        number = len(self.masks)
        if number >= MAX_POSITIONS:
            raise TooComplexError
        self.masks.append(mask)
        self.follow.append([])
        return Fragment((number,), (number,), (number,), is_nullable=False, is_freely_nullable=False)

    def _repeated(self, repeat: Repeat) -> Fragment:
        least, most = repeat.least, repeat.most
        if most == 0:
            return _EMPTY
        if most is not None and most - least <= _OPTIONAL_COPIES:
            if most > _OPTIONAL_COPIES:
                # Written out it is shorter than it is and no loop. Whether its rounds have several ways is asked apart.
                self._ask_apart(repeat, Sequence((replace(repeat, least=0, most=None), Assertion())))
            return self._joined([*self._copies(repeat.body, least), *self._optional(repeat.body, most - least)])
        needed = self._copies(repeat.body, least - 1)
        last = self._build(repeat.body)
        self._connect(last.exits, last.entries, repeat)
        self._loop_count += 1
        return self._joined([*needed, last if least else _optional(last)])

    def _ask_apart(self, part: Pattern, pattern: Pattern) -> None:
        if id(part) not in self._asked:  # all copies are one question
            self._asked.add(id(part))
            self.apart.append(pattern)

    def _copies(self, body: Pattern, count: int) -> list[Fragment]:
        """`body` as often as it must come, or as often as makes a difference.

        One that may be empty is a run of optional parts, one that repeats something a run of loops: there the number
        counts.
        """
        copies: list[Fragment] = []
        most, loops = _COPIES, self._loop_count
        while len(copies) < min(count, most):
            copies.append(self._build(body))
            most = _NULLABLE_COPIES if copies[0].is_nullable else _LOOPING_COPIES if self._loop_count > loops else most
        return copies

    def _optional(self, body: Pattern, count: int) -> list[Fragment]:
        """`body` up to `count` times: (body(body(body)?)?)?, so that no copy can be left out before another."""
        # Built in the order of the text: positions are numbered in it.
        copies = [self._build(body) for _ in range(count)]
        inner: Fragment | None = None
        for copy in reversed(copies):
            inner = _optional(copy if inner is None else self._joined([copy, inner]))
        return [] if inner is None else [inner]

    def _joined(self, parts: Many[Fragment]) -> Fragment:
        whole = _EMPTY
        for part in parts:
            self._connect(whole.exits, part.entries, None)
            whole = Fragment(
                whole.entries + part.entries if whole.is_nullable else whole.entries,
                part.exits + whole.exits if part.is_nullable else part.exits,
                part.free_exits + whole.free_exits if part.is_freely_nullable else part.free_exits,
                whole.is_nullable and part.is_nullable,
                whole.is_freely_nullable and part.is_freely_nullable,
            )
        return whole

    def _connect(self, sources: Many[int], targets: Many[int], loop: Repeat | None) -> None:
        self._edge_count += len(sources) * len(targets)
        if self._edge_count > self._max_edges:
            raise TooComplexError
        for source in sources:
            self.follow[source] += [Edge(target, loop) for target in targets]


_EMPTY: Final = Fragment((), (), (), is_nullable=True, is_freely_nullable=True)


def _optional(part: Fragment) -> Fragment:
    return Fragment(part.entries, part.exits, part.free_exits, is_nullable=True, is_freely_nullable=True)


def _either(options: Many[Fragment]) -> Fragment:
    return Fragment(
        tuple(entry for option in options for entry in option.entries),
        tuple(found for option in options for found in option.exits),
        tuple(found for option in options for found in option.free_exits),
        any(option.is_nullable for option in options),
        any(option.is_freely_nullable for option in options),
    )
