"""How well scores tell attacks from innocent scripts: pure reckoning over pairs of a score and the truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Scored(NamedTuple):
    """What a scorer said of a script, from 0 to 100, and what the script is."""

    score: float
    is_attack: bool


@dataclass(frozen=True, slots=True)
class Confusion:
    """Counts at one threshold: a score of at least `threshold` is a catch."""

    threshold: float
    caught: int
    missed: int
    wrongly_caught: int
    rightly_passed: int

    @property
    def precision(self) -> float:
        """Of what was caught, how much was an attack; 1 where nothing was."""
        return _share(self.caught, self.wrongly_caught, empty=1.0)

    @property
    def recall(self) -> float:
        """Of the attacks, how many were caught."""
        return _share(self.caught, self.missed, empty=0.0)

    @property
    def false_positive_rate(self) -> float:
        """Of the innocent scripts, how many were caught."""
        return _share(self.wrongly_caught, self.rightly_passed, empty=0.0)


def confusion_at(scored: Sequence[Scored], threshold: float) -> Confusion:
    """The counts at a threshold."""
    attacks = [one.score >= threshold for one in scored if one.is_attack]
    innocent = [one.score >= threshold for one in scored if not one.is_attack]
    return Confusion(threshold, sum(attacks), attacks.count(False), sum(innocent), innocent.count(False))


def roc(scored: Sequence[Scored]) -> list[Confusion]:
    """One point for each threshold that makes a difference, from the one that catches nothing to the one for all."""
    thresholds = sorted({one.score for one in scored}, reverse=True)
    return [confusion_at(scored, threshold) for threshold in (float("inf"), *thresholds)]


def auc(scored: Sequence[Scored]) -> float:
    """The chance that an attack scores above an innocent script, ties counting half: the area under the ROC."""
    attacks = [one.score for one in scored if one.is_attack]
    innocent = [one.score for one in scored if not one.is_attack]
    if not attacks or not innocent:
        raise ValueError("there must be attacks and innocent scripts")
    wins = sum((a > b) + (a == b) / 2 for a in attacks for b in innocent)
    return wins / (len(attacks) * len(innocent))


def best_within(scored: Sequence[Scored], most_false_positives: float) -> Confusion:
    """The point of the highest recall at such a false-positive rate at most; of equal ones, the highest threshold."""
    allowed = (point for point in roc(scored) if point.false_positive_rate <= most_false_positives)
    return max(allowed, key=lambda point: (point.recall, -point.false_positive_rate))


def _share(part: int, rest: int, *, empty: float) -> float:
    return part / (part + rest) if part + rest else empty
