"""What an act is, and a list that functions enter by a decorator."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ..stage import Stage

# The exit status with which a program that took a child's place says so.
REPLACED = 77

# Does it at once, or is a generator function: then what precedes the `yield` is done without locks.
Perform = Callable[[Stage], Any]


class Act(NamedTuple):
    """A name that completes "a guest must not …", a theme, and what does it."""

    name: str
    theme: str
    perform: Perform


class Acts(list[Act]):
    """The acts of one theme."""

    def __init__(self, theme: str) -> None:
        super().__init__()
        self._theme = theme

    def __call__(self, name: str) -> Callable[[Perform], Perform]:
        """Enter a function under a name."""

        def enter(perform: Perform) -> Perform:
            self.append(Act(name, self._theme, perform))
            return perform

        return enter


def require(holds: bool, what: str) -> None:
    """Raises ValueError: the act went through, and yet did not do what it should have."""
    if not holds:
        raise ValueError(what)
