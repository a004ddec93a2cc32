"""What cells hold, and what is said about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

# A value in a statement: the number of a cell, a text, a number (always a float), or None for what carries nothing
# and is not known (a sum, a comparison, a count).
Value = int | str | float | None
# Of one loop: what it runs over, or what its condition looks at.
Loop = tuple[Value, ...]


class Known:
    """A value that is only itself."""

    def __init__(self, name: str) -> None:
        self.name: Final = name

    def __repr__(self) -> str:
        return self.name


# The key of what a collection holds: any index finds it, names of methods do not.
ELEMENT: Final = "@"
OPAQUE: Final = Known("OPAQUE")
TOOL: Final = Known("TOOL")
PARALLEL: Final = Known("PARALLEL")


@dataclass(eq=False, slots=True)
class Site:
    """An object or array that the script makes at one place. Fields are cells, by key; `star` is what unknown keys get,
    `every` what any key has; both are made when they are first asked for."""

    star: int | None = None
    every: int | None = None
    is_array: bool = False
    fields: dict[str, int] = field(default_factory=dict)
    copies: list[Site] = field(default_factory=list)
    deep: int | None = None
    # Keys that were written; a read one is in `fields` too.
    written: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Joined:
    """A text made of others, end to end."""

    parts: tuple[Value, ...]


@dataclass(eq=False, slots=True)
class Function:
    """A function of the script, or a copy of one for a caller.

    Its cells are `cells` and what is said about them `statements`, both as ranges; `shifts` say where the cells of a
    copy are. `entries` are its calls, the first of which it was made for.
    """

    template: Function | None
    start: int
    params: tuple[int, ...]
    rest: int | None
    arguments: int
    returned: int
    parent: Function | None = None
    cells: tuple[int, int] = (0, 0)
    statements: tuple[int, int] = (0, 0)
    shifts: tuple[tuple[int, int, int], ...] = ()
    entries: list[Call] = field(default_factory=list)
    calls_tools: bool = False


@dataclass(eq=False, slots=True)
class Call:
    """A call, by the script or by a built-in that was given a function.

    `loops` stand around it within its function `owner`; `key` is the method's name, `receiver` its object. `spread` is
    the index of the first argument that was spread, if one was.
    """

    callee: Value
    args: tuple[Value, ...]
    result: int
    span: tuple[int, int]
    owner: Function | None
    loops: tuple[Loop, ...] = ()
    receiver: Value = None
    key: str | None = None
    spread: int | None = None
    is_new: bool = False
    linked: set[Any] = field(default_factory=set)
    is_builtin: bool = False


@dataclass(eq=False, slots=True)
class Invocation:
    """A call that reaches callTool. `sink` is a cell that all of its arguments flow into."""

    call: Call
    name: Value
    argument: Value
    sink: int
