"""Which texts a value can be, after solving."""

from __future__ import annotations

from itertools import product
from typing import Final

from .solve import Solver
from .values import Joined, Value

_MAX_TEXTS: Final = 16
_MAX_CHARS: Final = 1_000
_MAX_DEPTH: Final = 8


def texts_of(solver: Solver, value: Value, depth: int = _MAX_DEPTH) -> tuple[str, ...] | None:
    """All texts that a value can be; None where there may be others."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, float):
        return (str(int(value)) if value.is_integer() and abs(value) < 2**53 else repr(value),)
    if value is None or depth == 0 or value not in solver.values:
        return None
    if value not in solver.texts:
        solver.texts[value] = None  # what is made of itself is not known
        solver.texts[value] = _of_cell(solver, value, depth)
    return solver.texts[value]


def _of_cell(solver: Solver, value: int, depth: int) -> tuple[str, ...] | None:
    found: dict[str, None] = {}
    held = solver.values[value]
    # A text that was joined of a tool's result has that result's mask; a plain one has none.
    if solver.masks[value]:
        return None
    for each in held:
        texts = joined(solver, each, depth) if isinstance(each, Joined) else _plain(each)
        if texts is None or len(found) + len(texts) > _MAX_TEXTS:
            return None
        found |= dict.fromkeys(texts)
    return tuple(found) or None


def joined(solver: Solver, value: Joined, depth: int = _MAX_DEPTH) -> tuple[str, ...] | None:
    """All texts of parts put together."""
    texts: tuple[str, ...] = ("",)
    for part in value.parts:
        ends = texts_of(solver, part, depth - 1)
        if ends is None or len(ends) * len(texts) > _MAX_TEXTS:
            return None
        texts = tuple(dict.fromkeys(start + end for start, end in product(texts, ends)))
        if any(len(text) > _MAX_CHARS for text in texts):
            return None
    return texts


def _plain(value: object) -> tuple[str, ...] | None:
    return (value,) if isinstance(value, str) else None
