"""The features of a script, read off the author's tree. Pure; linear in the script, and bounded whatever it holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from math import isfinite
from typing import Any, Final

from ..source import LineIndex
from ..syntax import ParsedProgram
from . import vocabulary
from .features import (
    MAX_CALLS,
    MAX_CHARS,
    MAX_DEPTH,
    MAX_FIELDS,
    MAX_PER_CALL,
    MAX_TEXT_CHARS,
    Category,
    ExtractedFeatures,
    SensitiveField,
    SensitiveWords,
    ToolCall,
)
from .flow.build import Builder, build
from .flow.solve import Solver
from .flow.texts import joined, texts_of
from .flow.values import ELEMENT, OPAQUE, PARALLEL, Call, Function, Invocation, Joined, Site, Value

_MAX_NESTING: Final = 8
# Values looked at in the arguments of one call, and of all.
_VALUES_PER_CALL: Final = 4_000
_VALUES: Final = 20_000
# Functions that call functions; deeper ones are not followed.
_MAX_CALLERS: Final = 60
_MOST_PIECES: Final = 64
_ALL: Final = frozenset({"*", "**", "%"})


def extract(program: ParsedProgram, extra_words: SensitiveWords = ()) -> ExtractedFeatures:
    """The features of a program; `extra_words` are further sensitive names. What is beyond the analysis is told."""
    lines = program.source.lines
    try:
        builder = build(program)
    except RecursionError:
        return _beyond(ExtractedFeatures(), lines)
    solver = Solver(builder.cell_count, builder.statements, frozenset(builder.defined))
    solver.run()
    return _Reading(builder, solver, lines, _sensitive(extra_words)).features()


@lru_cache(maxsize=16)
def _sensitive(extra_words: SensitiveWords) -> vocabulary.Sensitive:
    return vocabulary.Sensitive(dict(extra_words))


def _beyond(features: ExtractedFeatures, lines: LineIndex) -> ExtractedFeatures:
    """What is not known is a call of an unknown tool, with all that the script got hold of."""
    kept = features.calls[: MAX_CALLS - 1]
    kept = tuple(replace(c, sources=tuple(s for s in c.sources if s < len(kept))) for c in kept)
    rest = ToolCall(None, lines.position(0), has_arguments=True, sources=tuple(range(len(kept))))
    return replace(features, calls=(*kept, rest), is_complete=False)


class _Reading:
    """What a solved script says about its calls of tools."""

    def __init__(self, builder: Builder, solver: Solver, lines: LineIndex, words: vocabulary.Sensitive) -> None:
        self._builder = builder
        self._solver = solver
        self._lines = lines
        self._words = words
        self._chars_left = MAX_TEXT_CHARS
        self._values_left = _VALUES
        self._callers = 0
        self._is_lost = False
        self._depths: dict[Function, tuple[int, bool]] = {}
        self._orders: dict[Function, tuple[int, ...]] = {}
        self._fields: dict[tuple[Category, tuple[str, ...]], tuple[int, SensitiveField]] = {}

    def features(self) -> ExtractedFeatures:
        solver = self._solver
        invocations = solver.invocations[:MAX_CALLS]
        order = sorted(range(len(invocations)), key=lambda i: self._order_of(invocations[i].call))
        rank = {index: place for place, index in enumerate(order)}
        calls = [self._tool_call(invocations[index], rank) for index in order]
        for name, offset in self._builder.reads:
            self._note(name, offset)
        for statement in self._builder.statements:
            if statement[0] == "key":
                for name in texts_of(solver, statement[1]) or ():
                    self._note(name, statement[2])
        fields = [field for _offset, field in sorted(self._fields.values(), key=lambda item: item[0])]
        found = ExtractedFeatures(tuple(calls), tuple(fields[:MAX_FIELDS]), self._fan_out())
        if self._is_lost or not solver.is_complete or len(solver.invocations) > MAX_CALLS:
            return _beyond(found, self._lines)
        return found

    # Where calls stand.

    def _depth_of(self, function: Function | None) -> tuple[int, bool]:
        """Loops around a function, over all its callers, and whether one is over a tool's result."""
        if function is None:
            return 0, False
        if function not in self._depths:
            # One that comes to itself again runs as often as a loop.
            self._depths[function] = (1, False)
            if not self._goes_up():
                return 1, False
            found = [self._loops_of(entry) for entry in function.entries]
            # Made for each element, it runs for each, whoever calls it.
            made_over = function.parent is not None and self._depth_of(function.parent)[1]
            self._depths[function] = (
                max((depth for depth, _over in found), default=0), made_over or any(over for _depth, over in found),
            )  # fmt: skip
            self._callers -= 1
        return self._depths[function]

    def _goes_up(self) -> bool:
        """Whether callers of callers are still asked."""
        if self._callers >= _MAX_CALLERS:
            self._is_lost = True
            return False
        self._callers += 1
        return True

    def _loops_of(self, call: Call) -> tuple[int, bool]:
        depth, over = self._depth_of(call.owner)
        over = over or any(self._solver.mask_of(value) for loop in call.loops for value in loop)
        return min(depth + len(call.loops), MAX_DEPTH), over

    def _order_of(self, call: Call) -> tuple[int, ...]:
        return (*self._start_of(call.owner), call.span[1])

    def _start_of(self, function: Function | None) -> tuple[int, ...]:
        """When a function is first called: places of calls, outermost first."""
        if function is None:
            return ()
        if function not in self._orders:
            self._orders[function] = (function.start,)
            if function.entries and self._goes_up():
                self._orders[function] = min(self._order_of(entry) for entry in function.entries)[:_MAX_NESTING]
                self._callers -= 1
        return self._orders[function]

    def _fan_out(self) -> int:
        widest = 0
        for call in self._solver.calls:
            if call.key in ("all", "allSettled", "race", "any") or PARALLEL in call.linked:
                for held in self._solver.held(self._solver.argument(call, 0)):
                    if isinstance(held, Site):
                        widest = max(widest, len(held.written))
        return widest

    # What they are given.

    def _tool_call(self, found: Invocation, rank: dict[int, int]) -> ToolCall:
        solver, call = self._solver, found.call
        names = texts_of(solver, found.name)
        if names is None or any(len(name) > MAX_CHARS for name in names):
            names = ()
        for name in names:
            self._note(name, call.span[0])
        given = _Given(solver, min(_VALUES_PER_CALL, self._values_left))
        given.take(found.argument, None, _MAX_NESTING)
        self._values_left -= given.seen_count
        self._is_lost |= given.is_cut
        for key in given.keys:
            self._note(key, call.span[0])
        for text in given.strings:
            for name in self._words.names_in(text):
                self._note(name, call.span[0])
        depth, over = self._loops_of(call)
        mask = solver.masks[found.sink]
        sources = sorted(rank[i] for i in range(mask.bit_length()) if mask >> i & 1 and i in rank)
        return ToolCall(
            names[0] if len(names) == 1 else None,
            self._lines.position(call.span[0]),
            possible_names=self._kept(names) if len(names) > 1 and self._fits(names) else (),
            argument_keys=self._kept(given.keys),
            strings=self._kept(given.strings),
            numbers=_largest(given.numbers),
            limits=_largest(given.limits),
            counted_keys=self._kept(given.counted),
            takes_all=given.takes_all,
            has_arguments=given.has_any or bool(sources),
            loop_depth=depth,
            over_tool_result=over,
            sources=tuple(sources),
        )

    def _fits(self, names: tuple[str, ...]) -> bool:
        return sum(map(len, names)) <= self._chars_left

    def _kept(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The first of these texts, cut to their bounds, as far as there is room in all."""
        kept = []
        for text in islice(texts, MAX_PER_CALL):
            if len(text[:MAX_CHARS]) > self._chars_left:
                break
            self._chars_left -= len(text[:MAX_CHARS])
            kept.append(text[:MAX_CHARS])
        return tuple(kept)

    def _note(self, name: str, offset: int) -> None:
        category = self._words.category_of(name)
        if category is not None:
            key = category, vocabulary.words_of(name)
            known = self._fields.get(key)
            if known is None or offset < known[0]:
                shown = SensitiveField(category, name[:MAX_CHARS], self._lines.position(offset))
                self._fields[key] = offset, shown


def _largest(numbers: list[float]) -> tuple[float, ...]:
    """Those that matter where there are too many, in their order."""
    if len(numbers) <= MAX_PER_CALL:
        return tuple(numbers)
    return tuple(sorted(numbers, reverse=True)[:MAX_PER_CALL])


def _pieces(solver: Solver, text: Joined) -> dict[str, None]:
    """The known pieces of a text that was put together, those of its pieces too; the first of them."""
    found: dict[str, None] = {}
    texts, seen = [text], {text}
    while texts and len(seen) <= _MOST_PIECES:
        for part in texts.pop().parts:
            if isinstance(part, str):
                found[part] = None
            for held in solver.held(part) if type(part) is int else ():
                if isinstance(held, Joined) and held not in seen:
                    seen.add(held)
                    texts.append(held)
    return found


class _Given:
    """The literals in an argument, objects within objects included."""

    def __init__(self, solver: Solver, most: int) -> None:
        """At most so many values are looked at; `is_cut` says that there were more, or deeper ones."""
        self._solver = solver
        self._most = most
        self.is_cut = False
        self._seen: set[Any] = set()
        self.keys: dict[str, None] = {}
        self.strings: dict[str, None] = {}
        self.numbers: list[float] = []
        self.limits: list[float] = []
        self.counted: dict[str, None] = {}
        self.takes_all = False
        self.has_any = False

    @property
    def seen_count(self) -> int:
        """How many values were looked at."""
        return len(self._seen)

    def take(self, value: Value, key: str | None, depth: int) -> None:
        if depth == 0 or len(self._seen) >= self._most:
            self.is_cut = True
            return
        if depth < _MAX_NESTING:
            self.has_any = True
        for held in self._solver.held(value):
            if (held, key) in self._seen:
                continue
            self._seen.add((held, key))
            if isinstance(held, Site):
                self._take_fields(held, key, depth)
            elif held is OPAQUE or isinstance(held, Joined):
                self._made(held, value, key)
            elif isinstance(held, float):
                self._number(held, key)
            elif isinstance(held, str):
                self._text(held, key)

    def _made(self, held: Any, value: Value, key: str | None) -> None:
        """What is not known from the text alone: made by the script, if no tool's result is in it."""
        if isinstance(held, Joined):
            for text in self._texts(held):
                self._text(text, key)
            if joined(self._solver, held) is not None:
                return
        if key is not None and type(value) is int and not self._solver.masks[value]:
            self.counted[key] = None

    def _take_fields(self, site: Site, key: str | None, depth: int) -> None:
        for name, cell in site.fields.items():
            if name in site.written:
                if not site.is_array and name != ELEMENT:
                    self.keys[name] = None
                self.take(cell, key if site.is_array or name == ELEMENT else name, depth - 1)
        if site.star is not None and self._solver.held(site.star):
            self.take(site.star, key, depth - 1)

    def _texts(self, held: Joined) -> tuple[str, ...]:
        """What is known of a text that was put together."""
        return joined(self._solver, held) or tuple(_pieces(self._solver, held))

    def _text(self, text: str, key: str | None) -> None:
        self.strings[text] = None
        if text.strip() in _ALL and not (key and vocabulary.is_operator_key(key)):
            self.takes_all = True
        if key and vocabulary.asks_for_amount(key) and text.isdecimal() and len(text) < MAX_PER_CALL:
            self._number(float(text), key)

    def _number(self, number: float, key: str | None) -> None:
        # Infinity is asked for in numbers too: 1e999.
        number = number if isfinite(number) else 1.7e308
        self.numbers.append(number)
        if key and vocabulary.asks_for_amount(key):
            self.limits.append(number)
