"""Draws the consequences of what is said about cells, until nothing new follows.

A cell holds values (texts, objects, functions) and a mask: bit i says that something of the result of invocation i is
in it. Statements are tuples, operator first:

    ("flow", to, value)          `to` gets the value, or all that is in its cell
    ("deep", to, value)          `to` is made of the value in a way not followed further: it gets masks, of parts too
    ("join", to, parts)          `to` is the text of these parts
    ("known", to, value)         `to` holds a Known
    ("object", to, is_array)     `to` holds a new object
    ("function", to, function)
    ("load", to, object, key)    key None: any
    ("store", object, key, value)
    ("spread", object, value)    all fields of `value` are in `object` too
    ("call", call)

The work is bounded by a budget; what is over it makes `is_complete` False.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Mapping
from typing import Any, Final

from .values import ELEMENT, OPAQUE, Call, Function, Joined, Site, Value

# Values of one cell that are followed one by one; a switch over more functions is nobody's.
MAX_VALUES: Final = 48
# Steps per cell of the script, and for short ones.
_STEPS_PER_CELL: Final = 60
_STEPS: Final = 20_000

Statement = tuple[Any, ...]
Shifts = tuple[tuple[int, int, int], ...]
_NOTHING: Final[Mapping[int, None]] = {}
_NO_COPIES: Final[Mapping[Function, Function]] = {}


class Graph(ABC):
    """The cells of one script and what flows between them; who calls whom is for `solve` to say."""

    def __init__(self, cell_count: int, statements: list[Statement], defined: frozenset[str]) -> None:
        self.masks = [0] * cell_count
        self.values: dict[int, dict[Any, None]] = {}
        self.calls: list[Call] = []
        self.is_complete = True
        self.defined = defined
        self._statements = statements
        self.steps_left = _STEPS + _STEPS_PER_CELL * cell_count
        # Where a cell's content goes: an edge takes what is there when it is made, and what comes later.
        self._flows: dict[int, dict[int, None]] = {}
        self._deeps: dict[int, dict[int, None]] = {}
        self._taints: dict[int, dict[int, None]] = {}
        self._uses: dict[int, list[Statement]] = {}
        self._done: dict[int, int] = {}
        self._work: deque[int] = deque()
        self._waiting: set[int] = set()
        self.lost = self.cell()

    def cell(self) -> int:
        self.masks.append(0)
        return len(self.masks) - 1

    def mask_of(self, value: Value) -> int:
        """The mask of a value now."""
        return self.masks[value] if type(value) is int else 0

    def held(self, value: Value) -> tuple[Any, ...]:
        """What a value is, as far as that is known; OPAQUE where there may be more."""
        if type(value) is int:
            return tuple(self.values.get(value, ()))
        return (OPAQUE,) if value is None else (value,)

    # What statements mean.

    def apply(
        self, statements: list[Statement], shifts: Shifts = (), copies: Mapping[Function, Function] = _NO_COPIES
    ) -> None:
        for written in statements:
            operator = written[0]
            if operator == "call":
                self.call(copied_call(written[1], shifts, copies) if shifts else written[1])
                continue
            statement = (operator, *[moved(part, shifts) for part in written[1:]]) if shifts else written
            if operator == "flow":
                self.flow(statement[1], statement[2])
            elif operator == "load":
                self.load(statement[1], statement[2], statement[3])
            elif operator == "store":
                self.store(statement[1], statement[2], statement[3])
            elif operator == "deep":
                self.deep(statement[1], statement[2])
            elif operator == "object":
                self.new_site(statement[1], is_array=statement[2])
            elif operator == "join":
                self.add(statement[1], Joined(statement[2]))
                for part in statement[2]:
                    self.deep(statement[1], part)
            elif operator == "known":
                self.add(statement[1], statement[2])
            elif operator == "function":
                self.add(statement[1], copies.get(statement[2], statement[2]))
            else:
                self._use(statement[1], statement)

    def flow(self, to: int, value: Value) -> None:
        if type(value) is not int:
            self.add(to, OPAQUE if value is None else value)
        elif value != to and to not in (flows := _edges(self._flows, value)):
            flows[to] = None
            if self.masks[value]:
                self._taint(to, self.masks[value])
            if value in self.values:
                for held in tuple(self.values[value]):
                    self.add(to, held)

    def deep(self, to: int, value: Value) -> None:
        if type(value) is int and to not in (deeps := _edges(self._deeps, value)):
            deeps[to] = None
            self._taint(to, self.masks[value])
            if value in self.values:
                for held in tuple(self.values[value]):
                    self._deepen(to, held)

    def taint(self, to: int, value: Value) -> None:
        """`to` gets the mask of the value itself."""
        if type(value) is int and to not in (taints := _edges(self._taints, value)):
            taints[to] = None
            self._taint(to, self.masks[value])

    def load(self, to: int, source: Value, key: str | None) -> None:
        self.taint(to, source)
        if type(source) is int:
            self._use(source, ("load", to, source, key))
        else:
            self.add(to, OPAQUE)

    def store(self, target: Value, key: str | None, value: Value) -> None:
        if type(target) is int and value is not None:
            self._use(target, ("store", target, key, value))

    def call(self, call: Call) -> None:
        self.calls.append(call)
        if type(call.callee) is int:
            self._use(call.callee, ("call", call))

    def new_site(self, to: int, *, is_array: bool = False) -> Site:
        site = Site(is_array=is_array)
        self.add(to, site)
        return site

    def star(self, site: Site) -> int:
        """The cell of keys that are not known."""
        if site.star is None:
            site.star = self.cell()
            for cell in site.fields.values():
                self.flow(cell, site.star)
            if site.every is not None:
                self.flow(site.every, site.star)
            for copy in site.copies:
                self.flow(self.star(copy), site.star)
        return site.star

    def every(self, site: Site) -> int:
        """The cell that has what any field has."""
        if site.every is None:
            site.every = self.cell()
            for cell in (*site.fields.values(), *(() if site.star is None else (site.star,))):
                self.flow(site.every, cell)
        return site.every

    def field(self, site: Site, key: str | None, *, is_written: bool = False) -> int:
        """The cell of a field."""
        if key is None:
            return self.star(site) if is_written else self.every(site)
        if is_written:
            site.written[key] = None
        found = site.fields.get(key)
        if found is None and self.steps_left < 0:
            self.is_complete = False
            return self.star(site)
        if found is None:
            found = site.fields[key] = self.cell()
            self.steps_left -= 4
            if site.star is not None:
                self.flow(found, site.star)
            if site.every is not None:
                self.flow(site.every, found)
            if key.isdigit():
                self.flow(found, self.field(site, ELEMENT))
            for copy in site.copies:
                self.flow(self.field(copy, key, is_written=is_written), found)
        elif is_written:
            for copy in site.copies:
                copy.written[key] = None
        return found

    # Propagation.

    def add(self, to: int, value: Any) -> None:
        held = self.values.get(to)
        if held is None:
            held = self.values[to] = {}
        if value in held:
            return
        if len(held) >= MAX_VALUES and value is not OPAQUE:
            self._lose(to, value)
            value = OPAQUE
            if value in held:
                return
        held[value] = None
        if to not in self._waiting and (to in self._flows or to in self._uses or to in self._deeps):
            self._mark(to)

    def _lose(self, to: int, value: Any) -> None:
        """A value too many: what it holds is mixed with all else that was lost."""
        self.taint(to, self.lost)
        if isinstance(value, Site):
            self._deepen(self.lost, value)
        elif not isinstance(value, str | float | Joined):
            self.is_complete = False

    def _taint(self, to: int, mask: int) -> None:
        if mask & ~self.masks[to]:
            self.masks[to] |= mask
            if to in self._flows or to in self._deeps or to in self._taints:
                self._mark(to)

    def _mark(self, cell: int) -> None:
        if cell not in self._waiting:
            self._waiting.add(cell)
            self._work.append(cell)

    def _use(self, cell: int, statement: Statement) -> None:
        self._uses.setdefault(cell, []).append(statement)
        if cell in self.values:
            for held in tuple(self.values[cell]):
                self._used(statement, held)

    def drain(self) -> None:
        work, masks, values = self._work, self.masks, self.values
        while work:
            cell = work.popleft()
            self._waiting.discard(cell)
            flows, deeps = self._flows.get(cell, _NOTHING), self._deeps.get(cell, _NOTHING)
            taints, uses, mask = self._taints.get(cell, _NOTHING), self._uses.get(cell, ()), masks[cell]
            held = values.get(cell, {})
            fresh = list(held)[self._done.get(cell, 0) :]
            self._done[cell] = len(held)
            width = len(flows) + len(deeps) + len(uses)
            self.steps_left -= 1 + width * (1 + len(fresh)) + len(taints)
            if self.steps_left < 0:
                self.is_complete = False
                work.clear()
                return
            if mask:
                for to in (*flows, *deeps, *taints):
                    if mask & ~masks[to]:
                        self._taint(to, mask)
            if fresh:
                for to in tuple(flows):
                    for value in fresh:
                        self.add(to, value)
                for to in tuple(deeps):
                    for value in fresh:
                        self._deepen(to, value)
                for statement in tuple(uses):
                    for value in fresh:
                        self._used(statement, value)

    def _deepen(self, to: int, value: Any) -> None:
        if isinstance(value, Site):
            if value.deep is None:
                value.deep = self.cell()
                self.deep(value.deep, self.every(value))
            self.taint(to, value.deep)

    def _used(self, statement: Statement, value: Any) -> None:
        operator = statement[0]
        if operator == "call":
            self.link(statement[1], value)
        elif not isinstance(value, Site):
            if operator == "load" and value is OPAQUE:
                self.add(statement[1], OPAQUE)
        elif operator == "load":
            self.flow(statement[1], self.field(value, statement[3]))
        elif operator == "store":
            self.flow(self.field(value, statement[2], is_written=True), statement[3])
        elif operator == "spread":
            self._spread(value, statement[2])
        elif operator == "copy":
            self._copy(value, statement[2])

    def _spread(self, target: Site, value: Value) -> None:
        self.taint(self.star(target), value)
        if type(value) is int:
            self._use(value, ("copy", value, target))

    def _copy(self, source: Site, target: Site) -> None:
        if source is target or target in source.copies or len(source.copies) >= MAX_VALUES:
            if source is not target:
                self.flow(self.star(target), self.every(source))
            return
        source.copies.append(target)
        if source.star is not None:
            self.flow(self.star(target), source.star)
        for key, cell in tuple(source.fields.items()) if self.steps_left >= 0 else ():
            self.flow(self.field(target, key, is_written=key in source.written), cell)

    @abstractmethod
    def link(self, call: Call, value: Any) -> None:
        """A callee turned out to be this."""


def _edges(kind: dict[int, dict[int, None]], cell: int) -> dict[int, None]:
    found = kind.get(cell)
    if found is None:
        found = kind[cell] = {}
    return found


def copied_call(call: Call, shifts: Shifts, copies: Mapping[Function, Function]) -> Call:
    owner = call.owner if call.owner is None else copies.get(call.owner, call.owner)
    return Call(
        moved(call.callee, shifts), moved(call.args, shifts), moved(call.result, shifts), call.span, owner,
        moved(call.loops, shifts), moved(call.receiver, shifts), call.key, call.spread, call.is_new,
    )  # fmt: skip


def moved(part: Any, shifts: Shifts) -> Any:
    kind = type(part)
    if kind is int:
        for low, high, delta in shifts:
            if low <= part < high:
                return part + delta
        return part
    return tuple(moved(inner, shifts) for inner in part) if kind is tuple else part


def shifted(function: Function, shifts: Shifts) -> Function:
    return Function(
        function.template or function,
        function.start,
        moved(function.params, shifts),
        moved(function.rest, shifts),
        moved(function.arguments, shifts),
        moved(function.returned, shifts),
        function.parent,
        function.cells,
        function.statements,
        shifts,
        calls_tools=function.calls_tools,
    )
