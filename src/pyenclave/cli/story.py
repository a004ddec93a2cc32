"""Tells a run as it happens: one line for each layer, each tool call and each console line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rich.console import Console
from rich.text import Text

from .. import events
from .words import compact, count, one_line

_LAYERS = {0: "prescan", 1: "rules", 2: "transform", 3: "scoring", 4: "runtime", 5: "sanitize"}
# The layer that speaks in a finding, in the numbers of the architecture. The parser stands between 0 and 1.
_LAYER_NUMBERS = {"prescan": 0, "parse": 1, "rules": 1, "transform": 2, "scoring": 3}


class Story:
    """An event handler that writes to a console. For one run."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._last_layer = -1
        self._tellers: dict[type, Callable[[Any], None]] = {
            events.Scanned: self._scanned,
            events.Refused: self._refused,
            events.Compiled: self._compiled,
            events.Scored: self._scored,
            events.Started: self._started,
            events.ToolCall: self._tool_call,
            events.ToolResult: self._tool_result,
            events.ToolDenied: self._tool_denied,
            events.Console: self._script_console,
            events.LimitHit: self._limit,
        }

    def __call__(self, event: events.Event) -> None:
        """Write the line of one event; a kind without a line is passed over."""
        teller = self._tellers.get(type(event))
        if teller is not None:
            teller(event)

    def sanitized(self, value_bytes: int, is_truncated: bool) -> None:
        """The line of the last layer, which makes no event: the result is its word."""
        self._layer(
            5, f"{count(value_bytes, 'byte')} of plain data, " + ("cut to the limits" if is_truncated else "whole")
        )

    def _scanned(self, event: events.Scanned) -> None:
        self._layer(0, f"{count(event.source_bytes, 'byte')} within the limits")
        warnings = count(event.warning_count, "warning") if event.warning_count else "nothing to object to"
        self._layer(1, f"every rule ran: {warnings}")

    def _refused(self, event: events.Refused) -> None:
        number = _LAYER_NUMBERS.get(event.layer)
        for passed in range(self._last_layer + 1, number or 0):
            self._layer(passed, "nothing to object to")
        label = f"{number} {event.layer}" if number is not None else f"  {event.layer}"
        self._write((f"  {label:<12}", "red"), (f"refused: {', '.join(event.codes)}", "red"))

    def _compiled(self, event: events.Compiled) -> None:
        how = "from the cache" if event.cached else f"compiled in {event.duration_ms:.1f} ms"
        tools = ", ".join(one_line(name, 40) for name in event.tool_names) or "none"
        self._layer(2, f"{how}; tools named: {tools}")

    def _scored(self, event: events.Scored) -> None:
        if event.score is None:
            self._layer(3, "no scorer set" if event.scorer == "disabled" else f"not scored: {event.scorer} failed")
            return
        signals = ", ".join(one_line(name, 40) for name in event.signals) or "no signal"
        self._layer(3, f"{event.score} of 100, {event.level} ({event.scorer}): {signals}")

    def _started(self, event: events.Started) -> None:
        self._layer(4, f"worker {event.pid} has the script after {event.queue_ms:.1f} ms of waiting")

    def _tool_call(self, event: events.ToolCall) -> None:
        self._write((f"      → {one_line(event.name, 80)} ", "cyan"), (compact(event.args), ""))

    def _tool_result(self, event: events.ToolResult) -> None:
        if event.ok:
            self._write((f"      ← {one_line(event.name, 80)} ", "cyan"), (f"{event.duration_ms:.1f} ms", "dim"))
        else:
            self._write(
                (f"      ✗ {one_line(event.name, 80)} ", "yellow"), (one_line(event.error or "failed"), "yellow")
            )

    def _tool_denied(self, event: events.ToolDenied) -> None:
        self._write((f"      ✗ {one_line(event.name, 80)} ", "red"), (f"denied: {one_line(event.reason)}", "red"))

    def _script_console(self, event: events.Console) -> None:
        self._write((f"      {event.level:<5} ", "magenta"), (one_line(event.text, 1_000), ""))

    def _limit(self, event: events.LimitHit) -> None:
        self._write((f"      ended by a limit: {event.code}", "red"))

    def _layer(self, number: int, words: str) -> None:
        self._last_layer = number
        self._write((f"  {number} {_LAYERS[number]:<10}", "green"), (words, ""))

    def _write(self, *parts: tuple[str, str]) -> None:
        self._console.print(Text.assemble(*parts))
