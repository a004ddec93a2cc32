"""Writes JavaScript from tables of templates, and keeps track of what is in scope while it does.

A table is text, one template a line: `weight name [needs] | template`. In a template `«num»` is a text from the table
`num`; the other words between these quotes are `_WORDS` below. They are carried out from left to right, so a name can
be used from the place on where a template shows it.

    3 for | for (let «new:i» = 0;«const:i:num» «i» < «few»; «i»++) …

What the writer knows is the least that makes programs of which most run to their end: which names are visible and what
they hold, and where `await`, `yield`, `super`, `break` and the like may stand. It knows nothing of pyenclave's syntax.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

MAX_DEPTH = 24
_KEPT_BY_ARROWS = frozenset({"method", "target", "private"})
_ROW = re.compile(r"(?P<weight>\d+)(?: (?P<name>[^\[|]+?))?(?: \[(?P<needs>[^\]]*)\])? \| ?(?P<template>.*)")
_SLOT = re.compile(r"«([^»]+)»")

# Names that mean something somewhere: to the transform, to the engine, to a scanner, to other hosts.
ODD_NAMES = (
    *("callTool", "parallel", "undefined", "NaN", "async", "of", "get", "set", "from", "as", "target", "accessor"),
    *("process", "main", "left", "halt", "key", "name", "length", "globalThis", "window", "$", "_", "é", "𝒳", "Math"),
)


@dataclass(frozen=True, eq=False)
class Row:
    """One template: what it needs of its place, and which words are in it."""

    weight: int
    name: str
    needs: frozenset[str]
    parts: tuple[str, ...]  # text and words by turns

    @property
    def words(self) -> tuple[str, ...]:
        return self.parts[1::2]


Tables = Mapping[str, tuple[Row, ...]]


def tables(*texts: str) -> Tables:
    """The tables of some texts, in which a line `= name` begins one."""
    found: dict[str, list[str]] = {}
    for line in "\n".join(texts).splitlines():
        if line.startswith("= "):
            current = found.setdefault(line[2:], [])
        elif line.strip():
            current.append(line)
    return {name: tuple(map(_row, lines)) for name, lines in found.items()}


def _row(line: str) -> Row:
    match = _ROW.fullmatch(line)
    if match is None:
        raise ValueError(f"no row of a table: {line}")
    parts = tuple(_SLOT.split(match["template"].replace("⏎", "\n")))
    needs = {f"{word.split(':')[0]}:{word.split(':')[1]}" for word in parts[1::2] if word.startswith(("use:", "set:"))}
    return Row(
        int(match["weight"]),
        match["name"] or "",
        frozenset((match["needs"] or "").split()) | needs,
        parts,
    )


def heights(tables: Tables) -> Mapping[Row, int]:
    """How many tables deep a row goes at the least."""
    of_row: dict[Row, int] = {}
    of_table: dict[str, int] = {}
    while len(of_row) < len({row for rows in tables.values() for row in rows}):
        for name, rows in tables.items():
            for row in rows:
                inner = [word for word in row.words if word in tables]
                if row not in of_row and all(word in of_table for word in inner):
                    of_row[row] = 1 + max((of_table[word] for word in inner), default=0)
                    if not row.needs:
                        of_table.setdefault(name, of_row[row])
    return of_row


@dataclass(frozen=True)
class Place:
    """What may stand here, as words that a row may need."""

    words: frozenset[str]
    labels: tuple[str, ...] = ()
    loop_labels: tuple[str, ...] = ()

    def has(self, need: str) -> bool:
        return need in self.words


@dataclass
class Scope:
    is_function: bool
    names: set[str] = field(default_factory=set)
    # Name → what it holds, and whether it may be assigned to.
    shown: dict[str, tuple[str, bool]] = field(default_factory=dict)


class Writer:
    """Writes one program. `below(n)` decides everything: a number from 0 to n - 1, 0 for the plainest.

    `size` is about how many rows there are to each of the program's own statements; `steps` says what a table counts
    for on the way to the greatest depth, if not 1.
    """

    def __init__(
        self,
        tables: Tables,
        heights: Mapping[Row, int],
        steps: Mapping[str, int],
        below: Callable[[int], int],
        size: int,
    ) -> None:
        self.tables = tables
        self.heights = heights
        self.steps = steps
        self.below = below
        self.share = size
        self.size = size
        self.depth = 0
        self.count = 0
        self.used: Counter[str] = Counter()
        self.returns = False  # whether the program itself has a `return`
        self.scopes = [Scope(is_function=True)]
        self.places = [Place(frozenset({"async", "return", "program"}))]

    def write(self, table: str) -> str:
        """A text from a table."""
        if self.depth == 1:
            self.size = self.share
        rows = [row for row in self.tables[table] if not row.needs or self.is_possible(row)]
        if self.depth >= MAX_DEPTH or self.size <= 0:
            least = min(self.heights[row] for row in rows)
            rows = [row for row in rows if self.heights[row] == least]
            rows = [row for row in rows if not row.name] or rows
        row = self.weighted(rows)
        self.size -= 1
        self.returns = self.returns or ("return" in row.needs and "program" in self.places[-1].words)
        step = self.steps.get(table, 1)
        self.depth += step
        text = self.fill(row)
        self.depth -= step
        if row.name:
            self.used[row.name] += 1
        return text

    def weighted(self, rows: list[Row]) -> Row:
        at = self.below(sum(row.weight for row in rows))
        for row in rows:
            at -= row.weight
            if at < 0:
                return row
        raise AssertionError("below(n) gave n or more")

    def is_possible(self, row: Row) -> bool:
        for need in row.needs:
            word, _, kind = need.partition(":")
            if word in ("use", "set"):
                if not self.visible(kind, only_mutable=word == "set"):
                    return False
            elif word == "global":
                if any(kind in scope.names for scope in self.scopes):
                    return False
            elif not self.places[-1].has(word):
                return False
        return True

    def fill(self, row: Row) -> str:
        own: dict[str, str] = {}
        pieces = []
        for index, part in enumerate(row.parts):
            if index % 2 == 0:
                pieces.append(part)
            elif part in own:
                pieces.append(own[part])
            elif part in self.tables:
                pieces.append(self.write(part))
            else:
                word, *arguments = part.split(":")
                pieces.append(_WORDS[word](self, own, *arguments))
        return "".join(pieces)

    def visible(self, kind: str, *, only_mutable: bool) -> list[str]:
        """The names that hold something of a kind here, innermost first."""
        found: list[str] = []
        hidden: set[str] = set()
        for scope in reversed(self.scopes):
            for name, (holds, is_mutable) in scope.shown.items():
                if name not in hidden and (kind in ("any", holds)) and (is_mutable or not only_mutable):
                    found.append(name)
            hidden |= scope.names
        return found

    def fresh(self, stem: str) -> str:
        self.count += 1
        return f"{stem}{self.count}"


def _number(writer: Writer, _own: dict[str, str]) -> str:
    return writer.fresh("")


def _new(writer: Writer, own: dict[str, str], slot: str) -> str:
    """A name of its own for `let` and the like; visible only when it is shown."""
    names = writer.scopes[-1].names
    odd = ODD_NAMES[writer.below(len(ODD_NAMES))] if writer.below(8) == 7 else ""
    own[slot] = odd if odd and odd not in names else writer.fresh("abcxyz"[writer.below(6)])
    names.add(own[slot])
    return own[slot]


def _var(writer: Writer, own: dict[str, str], slot: str) -> str:
    """A name for `var`, which nothing between it and its function declares."""
    own[slot] = writer.fresh("v")
    return own[slot]


def _function_scope(writer: Writer) -> Scope:
    return next(scope for scope in reversed(writer.scopes) if scope.is_function)


def _show(writer: Writer, own: dict[str, str], slot: str, kind: str, *, is_mutable: bool) -> str:
    name = own[slot]
    scope = writer.scopes[-1] if name in writer.scopes[-1].names else _function_scope(writer)
    scope.shown[name] = (kind, is_mutable)
    return ""


def _pick(writer: Writer, _own: dict[str, str], kind: str, *, only_mutable: bool) -> str:
    names = writer.visible(kind, only_mutable=only_mutable)
    return names[writer.below(len(names))]


def _push(writer: Writer, _own: dict[str, str]) -> str:
    writer.scopes.append(Scope(is_function=False))
    return ""


def _pop(writer: Writer, _own: dict[str, str]) -> str:
    writer.scopes.pop()
    return ""


def _function(writer: Writer, _own: dict[str, str], *words: str) -> str:
    """Into a function; an arrow keeps what surrounds it of `this` and `super`."""
    kept = writer.places[-1].words & _KEPT_BY_ARROWS if "arrow" in words else {"target"}
    returns = set() if "block" in words else {"return"}
    writer.places.append(Place(frozenset({*words, *kept, *returns})))
    writer.scopes.append(Scope(is_function=True))
    return ""


def _end(writer: Writer, _own: dict[str, str]) -> str:
    writer.places.pop()
    writer.scopes.pop()
    return ""


def _still(writer: Writer, _own: dict[str, str]) -> str:
    """Where neither `await` nor `yield` may stand: parameters, until `leave`."""
    place = writer.places[-1]
    writer.places.append(Place(place.words & _KEPT_BY_ARROWS))
    return ""


def _field(writer: Writer, _own: dict[str, str]) -> str:
    writer.places.append(Place(frozenset({"method", "target"})))
    return ""


def _leave(writer: Writer, _own: dict[str, str]) -> str:
    writer.places.pop()
    return ""


def _label(writer: Writer, own: dict[str, str], slot: str) -> str:
    own[slot] = writer.fresh("L")
    return own[slot]


def _inside(writer: Writer, own: dict[str, str], what: str, slot: str = "") -> str:
    """Into a loop, a switch or a labelled block, until `leave`."""
    place = writer.places[-1]
    words = {"loop": {"break", "continue"}, "switch": {"break"}, "block": set[str]()}[what]
    if slot:
        place = replace(place, labels=(*place.labels, own[slot]))
        words = words | {"label"}
        if what == "loop":
            place = replace(place, loop_labels=(*place.loop_labels, own[slot]))
            words = words | {"looplabel"}
    writer.places.append(replace(place, words=place.words | words))
    return ""


def _target(writer: Writer, _own: dict[str, str], *, of_loop: bool) -> str:
    place = writer.places[-1]
    labels = place.loop_labels if of_loop else place.labels
    return labels[writer.below(len(labels))]


_WORDS: Mapping[str, Callable[..., str]] = {
    "n": _number,
    "new": _new,
    "var": _var,
    "let": lambda *given: _show(*given, is_mutable=True),
    "const": lambda *given: _show(*given, is_mutable=False),
    "use": lambda *given: _pick(*given, only_mutable=False),
    "set": lambda *given: _pick(*given, only_mutable=True),
    "push": _push,
    "pop": _pop,
    "function": _function,
    "end": _end,
    "still": _still,
    "field": _field,
    "leave": _leave,
    "newlabel": _label,
    "inside": _inside,
    "label": lambda *given: _target(*given, of_loop=False),
    "looplabel": lambda *given: _target(*given, of_loop=True),
}
