"""What a control run and a run behind the locks prove together."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from .run import Outcomes

_SUCCEEDED = "succeeded"
# How the filter of system calls ends a process. Any other signal is an accident, and proves nothing.
_KILLED = "killed: SIGSYS"
_NEEDED = "needed"


class Verdict(StrEnum):
    """Of one act. HELD and WORKS are good, INCONCLUSIVE says nothing, OPEN and BROKEN are faults."""

    HELD = "held"
    OPEN = "open"
    INCONCLUSIVE = "inconclusive"
    WORKS = "works"
    BROKEN = "broken"


FAULTS = frozenset({Verdict.OPEN, Verdict.BROKEN})


class Line(NamedTuple):
    """One act: its theme, how it went without locks and behind them, and what that proves."""

    act: str
    theme: str
    free: str
    locked: str
    verdict: Verdict


def verdict(theme: str, free: str, locked: str) -> Verdict:
    """The verdict on an act of `theme` that went so without locks and so behind them."""
    if theme == _NEEDED:
        return Verdict.WORKS if locked == _SUCCEEDED else Verdict.BROKEN
    if locked == _SUCCEEDED:
        return Verdict.OPEN
    if free != _SUCCEEDED or not (locked == _KILLED or locked.startswith("refused: ")):
        return Verdict.INCONCLUSIVE
    return Verdict.HELD


def lines(outcomes: Outcomes, column: str = "running") -> list[Line]:
    """Every act with its verdict, in order."""
    return [
        Line(
            act,
            outcomes.themes[act],
            found["free"],
            found[column],
            verdict(outcomes.themes[act], found["free"], found[column]),
        )
        for act, found in outcomes.acts.items()
    ]
