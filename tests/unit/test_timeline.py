"""The bars of a run, with a clock that is handed in."""

from __future__ import annotations

import io

from rich.console import Console

from pyenclave import events
from pyenclave.cli.timeline import Timeline


def _told(*moments: tuple[float, events.Event]) -> Timeline:
    times = iter([moment for moment, _ in moments])
    timeline = Timeline(lambda: next(times))
    for _, event in moments:
        timeline(event)
    return timeline


RUN = (
    (1.010, events.Compiled(10.0, False, ("a",))),
    (1.020, events.Started(7, 10.0)),
    (1.030, events.ToolCall(1, "a", {})),
    (1.030, events.ToolCall(2, "b", {})),
    (1.050, events.ToolResult(1, "a", True, 20.0)),
    (1.090, events.ToolResult(2, "b", False, 60.0)),
    (1.100, events.Finished(True, None, 100.0)),
)


def test_what_took_how_long_is_told_as_numbers() -> None:
    assert _told(*RUN).to_plain() == [
        {"name": "0-2 compile", "start_ms": 0.0, "duration_ms": 10.0},
        {"name": "4   wait for a worker", "start_ms": 10.0, "duration_ms": 10.0},
        {"name": "4   script", "start_ms": 20.0, "duration_ms": 80.0},
        {"name": "    → a", "start_ms": 30.0, "duration_ms": 20.0},
        {"name": "    → b", "start_ms": 30.0, "duration_ms": 60.0},
    ]


def test_and_drawn_as_bars() -> None:
    out = io.StringIO()
    _told(*RUN).show(Console(file=out, width=100, color_system=None))
    rows = [line.split("█") for line in out.getvalue().splitlines()]
    assert [row[0].strip() for row in rows] == [
        *("0-2 compile", "4   wait for a worker", "4   script", "→ a", "→ b"),
    ]
    assert [len(row) - 1 for row in rows] == [4, 4, 32, 8, 24]
    assert [len(row[0]) for row in rows] == [27, 31, 35, 39, 39]


def test_a_call_that_never_ended_ends_with_the_run_and_a_flood_is_counted() -> None:
    calls = [(1.0, events.ToolCall(number, "a", {})) for number in range(100)]
    timeline = _told((0.5, events.Started(7, 0.0)), *calls, (2.0, events.Finished(False, "TIMEOUT", 1_500.0)))
    assert timeline.to_plain()[-1] == {"name": "    → a", "start_ms": 500.0, "duration_ms": 1_000.0}
    out = io.StringIO()
    timeline.show(Console(file=out, width=100, color_system=None))
    assert out.getvalue().splitlines()[-1] == "  … and 40 calls more"


def test_nothing_heard_is_nothing_drawn() -> None:
    out = io.StringIO()
    Timeline().show(Console(file=out))
    assert (out.getvalue(), Timeline().to_plain()) == ("", [])
