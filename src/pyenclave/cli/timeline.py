"""A run as bars on one axis: what took how long, and what ran beside what. For `run --trace`."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from rich.console import Console
from rich.text import Text

from .. import events
from .words import one_line

_BAR_COLUMNS: Final = 40
_NAME_COLUMNS: Final = 24
_MAX_CALLS: Final = 60


@dataclass
class _Stretch:
    """Something that took time, in seconds of one clock. `end` is None while it goes on."""

    name: str
    style: str
    start: float
    end: float | None = None


class Timeline:
    """An event handler that remembers when; `show` draws it. For one run."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._stretches: list[_Stretch] = []
        self._calls: dict[tuple[str, int], _Stretch] = {}
        self._script: _Stretch | None = None
        self._left_out = 0

    def __call__(self, event: events.Event) -> None:
        """Hear one event."""
        now = self._clock()
        match event:
            case events.Compiled():
                name = "0-2 found compiled" if event.cached else "0-2 compile"
                self._past(name, "green", now, event.duration_ms)
            case events.Started():
                self._past("4   wait for a worker", "yellow", now, event.queue_ms)
                self._script = self._new(_Stretch("4   script", "blue", now))
            case events.ToolCall():
                self._call(("tool", event.id), event.name, now)
            case events.FunctionCall():
                self._call(("function", event.id), event.function, now)
            case events.ToolResult():
                self._ended(("tool", event.id), event.ok, now)
            case events.FunctionResult():
                self._ended(("function", event.id), event.ok, now)
            case events.Finished():
                for stretch in self._stretches:
                    stretch.end = now if stretch.end is None else stretch.end
            case _:
                pass

    def to_plain(self) -> list[dict[str, Any]]:
        """The stretches in order: `name`, `start_ms` since the first began, `duration_ms`."""
        return [
            {"name": name, "start_ms": round(start * 1_000, 3), "duration_ms": round(length * 1_000, 3)}
            for name, _style, start, length in self._rows()
        ]

    def show(self, console: Console) -> None:
        """Draw the bars; nothing where nothing was heard."""
        rows = list(self._rows())
        whole = max((start + length for _, _, start, length in rows), default=0.0) or 1.0
        for name, style, start, length in rows:
            before = round(start / whole * _BAR_COLUMNS)
            bar = max(1, round(length / whole * _BAR_COLUMNS))
            before = min(before, _BAR_COLUMNS - bar)
            label = one_line(name, _NAME_COLUMNS)
            console.print(
                Text.assemble(
                    (f"  {label:<{_NAME_COLUMNS}} ", ""),
                    (" " * before + "█" * bar + " " * (_BAR_COLUMNS - before - bar), style),
                    (f" {length * 1_000:8.2f} ms", "dim"),
                )
            )
        if self._left_out:
            console.print(f"  … and {self._left_out} calls more")

    def _rows(self) -> Iterator[tuple[str, str, float, float]]:
        if not self._stretches:
            return
        zero = min(stretch.start for stretch in self._stretches)
        for stretch in self._stretches:
            end = stretch.start if stretch.end is None else stretch.end
            yield stretch.name, stretch.style, stretch.start - zero, end - stretch.start

    def _new(self, stretch: _Stretch) -> _Stretch:
        self._stretches.append(stretch)
        return stretch

    def _past(self, name: str, style: str, now: float, duration_ms: float) -> None:
        self._new(_Stretch(name, style, now - duration_ms / 1_000, now))

    def _call(self, key: tuple[str, int], name: str, now: float) -> None:
        if len(self._calls) == _MAX_CALLS:
            self._left_out += 1
            return
        self._calls[key] = self._new(_Stretch(f"    → {name}", "cyan", now))

    def _ended(self, key: tuple[str, int], ok: bool, now: float) -> None:
        stretch = self._calls.get(key)
        if stretch is not None and stretch.end is None:
            stretch.end = now
            stretch.style = "cyan" if ok else "red"
