"""The scorer `progressive`: a fast scorer for all, a detailed one for scripts that the fast one finds doubtful."""

from __future__ import annotations

from typing import Final

from .features import ExtractedFeatures
from .options import ProgressiveConfig, ScoringGateConfig
from .scorer import RiskSignal, Score, Scorer, ScorerError
from .scorers import make

NAME: Final = "progressive"


class ProgressiveScorer:
    """Asks `fast`, and `detailed` too where the fast score is at least `escalation_threshold`.

    `combination` makes one score of two: the larger (max), the detailed one (replace), or their mean, halves up (avg).
    A detailed scorer that fails fails the whole: its fast score alone was found doubtful, and whether a script passes
    that nobody could judge is the gate's `fail_open` to say.
    """

    name = NAME

    def __init__(self, config: ProgressiveConfig, fast: Scorer, detailed: Scorer) -> None:
        self._config = config
        self._fast = fast
        self._detailed = detailed

    async def initialize(self) -> None:
        """Both, so that what is missing is found before the first doubtful script."""
        await self._fast.initialize()
        await self._detailed.initialize()

    async def dispose(self) -> None:
        """Both, the second also if the first raises."""
        try:
            await self._fast.dispose()
        finally:
            await self._detailed.dispose()

    async def score(self, features: ExtractedFeatures) -> Score:
        """The fast scorer's score, or that of both. Raises ScorerError."""
        fast = await self._fast.score(features)
        if fast.score < self._config.escalation_threshold:
            return self._told(fast.score, fast.signals, {self._fast.name: fast})
        try:
            detailed = await self._detailed.score(features)
        except ScorerError as error:
            raise ScorerError(
                f"progressive: {self._fast.name} said {fast.score}, then {self._detailed.name} failed: {error}"
            ) from error
        scores = {self._fast.name: fast, self._detailed.name: detailed}
        match self._config.combination:
            case "max":
                return self._told(max(fast.score, detailed.score), fast.signals + detailed.signals, scores)
            case "avg":
                mean = (fast.score + detailed.score + 1) // 2
                return self._told(mean, fast.signals + detailed.signals, scores)
            case "replace":
                return self._told(detailed.score, detailed.signals, scores)

    def _told(self, score: int, signals: tuple[RiskSignal, ...], scores: dict[str, Score]) -> Score:
        return Score(score, signals, NAME, {"scores": {name: one.score for name, one in scores.items()}})


def make_scorer(config: ScoringGateConfig) -> ProgressiveScorer:
    """The scorer of these options. Raises ConfigError."""
    chosen = config.progressive
    return ProgressiveScorer(chosen, make(chosen.fast, config), make(chosen.detailed, config))
