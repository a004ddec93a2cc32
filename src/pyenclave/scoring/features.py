"""What a script intends, as far as its text shows it: the only thing that a scorer is given.

Plain, frozen and bounded data. It holds names, keys and literals of a hostile author, who may write instructions to a
model into any of them; it never holds code. Positions are those of the author's text.

What is over a bound is not dropped in silence: `is_complete` is False then, and the overflow stands for itself as a
call of an unknown tool that any earlier result reaches.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any, Final, Literal, get_args

from ..source import Position

Category = Literal["authentication", "financial", "pii", "internal"]
# Further sensitive names: (category, names) each.
SensitiveWords = tuple[tuple[Category, tuple[str, ...]], ...]
CATEGORIES: Final[tuple[Category, ...]] = get_args(Category)

# Bounds. A script of 16 KB has room for some 600 calls of tools; none that a model writes for a user has fifty.
MAX_CALLS: Final = 256
MAX_FIELDS: Final = 256
MAX_PER_CALL: Final = 32
MAX_CHARS: Final = 200
MAX_DEPTH: Final = 16
# Of all keys, literals and possible names together; what tells of risk is kept apart from them.
MAX_TEXT_CHARS: Final = 32_768
# What `to_plain` can come to as JSON in ASCII: these texts and names, each character escaped, and all sources of all.
MAX_PLAIN_CHARS: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One call of a tool, under whatever name the script has for callTool. Calls stand in the order of execution.

    `name` is None where the text does not show which tool it is; `possible_names` are then those it can be if these
    are all known, else empty. `argument_keys` are the keys of the arguments' objects at any depth, in order;
    `strings` and `numbers` the literals in them, constants folded; `limits` the numbers under a key that asks for an
    amount. `counted_keys` are those whose values the script makes up (a counter, a text made with one). `takes_all` is
    set by `*`, `**` or `%` as an argument. `has_arguments` is False for a call with the name only or with `{}`.

    `loop_depth` counts the loops and iterating callbacks around the call; `over_tool_result` says that one of them runs
    over what a tool returned. `sources` are indices of the calls whose results reach the arguments or the name, in
    ascending order; one that is not smaller than its own stands for an earlier round of a loop.
    """

    name: str | None
    position: Position
    possible_names: tuple[str, ...] = ()
    argument_keys: tuple[str, ...] = ()
    strings: tuple[str, ...] = ()
    numbers: tuple[float, ...] = ()
    limits: tuple[float, ...] = ()
    counted_keys: tuple[str, ...] = ()
    takes_all: bool = False
    has_arguments: bool = False
    loop_depth: int = 0
    over_tool_result: bool = False
    sources: tuple[int, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The tools it can be; empty where that is not known."""
        return self.possible_names if self.name is None else (self.name,)


@dataclass(frozen=True, slots=True)
class SensitiveField:
    """A word of the vocabulary that the script reads, passes or asks for; `name` as it stands in the script."""

    category: Category
    name: str
    position: Position


@dataclass(frozen=True, slots=True)
class ExtractedFeatures:
    """All that is known of a script's intent.

    `calls` in the order of execution; `sensitive_fields` in that of the text, each field once. `fan_out` is the largest
    number of calls that one parallel or Promise.all starts at once, as far as they stand in the text.
    `is_complete` is False where the script went over a bound of the analysis, and its features were put together
    conservatively.
    """

    calls: tuple[ToolCall, ...] = ()
    sensitive_fields: tuple[SensitiveField, ...] = ()
    fan_out: int = 0
    is_complete: bool = True

    @property
    def tool_names(self) -> tuple[str, ...]:
        """The tools that may be called, once each, in order."""
        return tuple(dict.fromkeys(name for call in self.calls for name in call.names))

    def to_plain(self) -> dict[str, Any]:
        """Dicts, lists, texts and numbers only, as JSON has them; `from_plain` reads it."""
        return {
            "calls": [_plain_call(call) for call in self.calls],
            "sensitive_fields": [
                {"category": field.category, "name": field.name, **_plain_position(field.position)}
                for field in self.sensitive_fields
            ],
            "fan_out": self.fan_out,
            "is_complete": self.is_complete,
        }


def from_plain(data: object) -> ExtractedFeatures:
    """The features of what `to_plain` gave. Raises ValueError for anything that it cannot have given."""
    fields = _record(data, {"calls", "sensitive_fields", "fan_out", "is_complete"})
    calls = [_call(raw) for raw in _list(fields["calls"], MAX_CALLS)]
    if any(source >= len(calls) for call in calls for source in call.sources):
        raise ValueError("a call has a source that is none of the calls")
    found = [_field(raw) for raw in _list(fields["sensitive_fields"], MAX_FIELDS)]
    fan_out = _whole(fields["fan_out"], 2**31 - 1)
    return ExtractedFeatures(tuple(calls), tuple(found), fan_out, _truth(fields["is_complete"]))


def _plain_position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}


def _plain_call(call: ToolCall) -> dict[str, Any]:
    return {
        "name": call.name,
        **_plain_position(call.position),
        "possible_names": list(call.possible_names),
        "argument_keys": list(call.argument_keys),
        "strings": list(call.strings),
        "numbers": list(call.numbers),
        "limits": list(call.limits),
        "counted_keys": list(call.counted_keys),
        "takes_all": call.takes_all,
        "has_arguments": call.has_arguments,
        "loop_depth": call.loop_depth,
        "over_tool_result": call.over_tool_result,
        "sources": list(call.sources),
    }


_CALL_FIELDS: Final = frozenset({
    "name", "line", "column", "possible_names", "argument_keys", "strings", "numbers", "limits", "counted_keys",
    "takes_all",
    "has_arguments", "loop_depth", "over_tool_result", "sources",
})  # fmt: skip


def _call(data: object) -> ToolCall:
    raw = _record(data, _CALL_FIELDS)
    sources = tuple(_whole(source, MAX_CALLS - 1) for source in _list(raw["sources"], MAX_CALLS))
    if list(sources) != sorted(set(sources)):
        raise ValueError("sources are out of order")
    return ToolCall(
        None if raw["name"] is None else _text(raw["name"]),
        _position(raw),
        tuple(map(_text, _list(raw["possible_names"], MAX_PER_CALL))),
        tuple(map(_text, _list(raw["argument_keys"], MAX_PER_CALL))),
        tuple(map(_text, _list(raw["strings"], MAX_PER_CALL))),
        tuple(map(_number, _list(raw["numbers"], MAX_PER_CALL))),
        tuple(map(_number, _list(raw["limits"], MAX_PER_CALL))),
        tuple(map(_text, _list(raw["counted_keys"], MAX_PER_CALL))),
        _truth(raw["takes_all"]),
        _truth(raw["has_arguments"]),
        _whole(raw["loop_depth"], MAX_DEPTH),
        _truth(raw["over_tool_result"]),
        sources,
    )


def _field(data: object) -> SensitiveField:
    raw = _record(data, {"category", "name", "line", "column"})
    category = raw["category"]
    if category not in CATEGORIES:
        raise ValueError(f"{category!r} is no category")
    return SensitiveField(category, _text(raw["name"]), _position(raw))


def _position(raw: Mapping[str, object]) -> Position:
    line, column = _whole(raw["line"], 2**31 - 1), _whole(raw["column"], 2**31 - 1)
    if line < 1 or column < 1:
        raise ValueError("lines and columns begin at 1")
    return Position(line, column)


def _record(data: object, names: frozenset[str] | set[str]) -> Mapping[str, object]:
    if not isinstance(data, dict) or data.keys() != names:
        raise ValueError(f"an object with exactly the fields {', '.join(sorted(names))} is needed")
    return data


def _list(data: object, longest: int) -> list[object] | tuple[object, ...]:
    if not isinstance(data, list | tuple) or len(data) > longest:
        raise ValueError(f"a list of at most {longest} is needed")
    return data


def _text(data: object) -> str:
    if not isinstance(data, str) or len(data) > MAX_CHARS:
        raise ValueError(f"a text of at most {MAX_CHARS} characters is needed")
    return data


def _number(data: object) -> float:
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise ValueError("a finite number is needed")
    try:
        number = float(data)
    except OverflowError:  # no ValueError, which is what callers take for a wrong word
        raise ValueError("a finite number is needed") from None
    if not isfinite(number):
        raise ValueError("a finite number is needed")
    return number


def _whole(data: object, most: int) -> int:
    if isinstance(data, bool) or not isinstance(data, int) or not 0 <= data <= most:
        raise ValueError(f"a whole number from 0 to {most} is needed")
    return data


def _truth(data: object) -> bool:
    if not isinstance(data, bool):
        raise ValueError("true or false is needed")
    return data
