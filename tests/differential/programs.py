"""Programs for the differential tests: text, written by templates and not by our generator."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from .definitions import DEFINITIONS
from .expressions import EXPRESSIONS
from .statements import STATEMENTS
from .writer import Writer, heights, tables

TABLES = tables(EXPRESSIONS, STATEMENTS, DEFINITIONS)
_HEIGHTS = heights(TABLES)
# Statements go deep, expressions less so.
_STEPS = dict.fromkeys(tables(EXPRESSIONS), 4)
SIZE = 30

CONSTRUCTS = frozenset(row.name for rows in TABLES.values() for row in rows if row.name)


@dataclass(frozen=True)
class Program:
    """A script, and what hypothesis shows of it where it fails."""

    text: str
    # The program's value, where that is its last expression and not what it returns.
    trailing: str = ""
    used: Counter[str] = field(default_factory=Counter, repr=False, compare=False)
    # The decisions that it was written by.
    tape: tuple[int, ...] = field(default=(), repr=False, compare=False)

    @property
    def script(self) -> str:
        """What the author hands in."""
        return f"{self.text}\n{self.trailing};" if self.trailing else self.text

    @property
    def body(self) -> str:
        """The same as a function's body."""
        return f"{self.text}\nreturn {self.trailing};" if self.trailing else self.text

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """How hypothesis shows it."""
        printer.text(f"Program:\n{self.script}\n")


def write_program(below: Callable[[int], int], size: int = SIZE) -> Program:
    """A program; `below(n)` gives the numbers from 0 to n - 1 that decide what is in it."""
    tape: list[int] = []

    def taped(count: int) -> int:
        tape.append(below(count))
        return tape[-1]

    writer = Writer(TABLES, _HEIGHTS, _STEPS, taped, size)
    text = writer.write("program")
    # Only a program without a `return` of its own has a trailing value.
    if taped(3) == 2 and not writer.returns:
        trailing = f"log({writer.fresh('')}, {writer.write('any')})"
    else:
        text, trailing = f"{text}\nreturn {writer.write('any')};", ""
    return Program(text, trailing, writer.used, tuple(tape))


def program_of(seed: int) -> Program:
    """The program of a number."""
    return write_program(random.Random(seed).randrange)


def programs() -> st.SearchStrategy[Program]:
    """Programs, each of a number that hypothesis draws.

    Drawing each decision would let hypothesis shrink, but costs as much as running the program, and hypothesis likes to
    repeat parts of one example in the next: whole constructs went missing from a sample. So `shrunk` shrinks.
    """
    return st.integers(0, 2**48 - 1).map(program_of)


def shrunk(program: Program, fails: Callable[[Program], bool], tries: int = 1_500) -> Program:
    """A plainer program that fails too: decisions are left out or made the first that there is, in ever smaller blocks.

    What is left of a program whose later decisions are left out ends in the first row of each table.
    """
    best = program
    block, length = len(best.tape), len(best.text)
    while block and tries > 0:
        start = 0
        while start < len(best.tape) and tries > 0:
            for instead in ((), (0,) * block):
                tape = (*best.tape[:start], *instead, *best.tape[start + block :])
                tries -= 1
                candidate = _replayed(tape)
                if len(candidate.text) < len(best.text) and fails(candidate):
                    best = candidate
                    break
            else:
                start += block
        if block == 1 and len(best.text) < length:
            block, length = len(best.tape), len(best.text)
        block //= 2
    return best


def _replayed(tape: Sequence[int]) -> Program:
    rest = iter(tape)
    return write_program(lambda count: next(rest, 0) % count)
