"""The scorer progressive: when the detailed scorer is asked, and what two scores make."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest

from pyenclave.errors import ConfigError
from pyenclave.scoring.features import ExtractedFeatures
from pyenclave.scoring.options import ProgressiveConfig, ScoringGateConfig
from pyenclave.scoring.progressive import ProgressiveScorer, make_scorer
from pyenclave.scoring.scorer import RiskSignal, Score, ScorerError
from pyenclave.scoring.scorers import make

FEATURES = ExtractedFeatures()


@dataclass
class Fixed:
    """A scorer that always says the same, and notes what was asked of it."""

    name: str
    answer: Score | Exception
    told: list[str] = field(default_factory=list)

    async def initialize(self) -> None:
        self.told.append("initialize")

    async def score(self, features: ExtractedFeatures) -> Score:
        assert features is FEATURES
        self.told.append("score")
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    async def dispose(self) -> None:
        self.told.append("dispose")
        if isinstance(self.answer, Exception):
            raise self.answer


def said(points: int) -> Score:
    return Score(points, (RiskSignal(f"S{points}", points, "why"),))


def combined(fast: int, detailed: int, **options: Any) -> tuple[int, list[str], Any, int]:
    """Score, ids of signals, details, and how often the detailed scorer was asked."""
    second = Fixed("slow", said(detailed))
    scorer = ProgressiveScorer(ProgressiveConfig(**options), Fixed("quick", said(fast)), second)
    score = asyncio.run(scorer.score(FEATURES))
    assert score.scorer == "progressive"
    return score.score, [signal.id for signal in score.signals], score.details["scores"], second.told.count("score")


def test_below_the_threshold_the_detailed_scorer_is_not_asked() -> None:
    assert combined(29, 90) == (29, ["S29"], {"quick": 29}, 0)
    assert combined(30, 90) == (90, ["S30", "S90"], {"quick": 30, "slow": 90}, 1)
    assert combined(0, 90, escalation_threshold=0) == (90, ["S0", "S90"], {"quick": 0, "slow": 90}, 1)
    assert combined(99, 90, escalation_threshold=100) == (99, ["S99"], {"quick": 99}, 0)


@pytest.mark.parametrize(
    ("combination", "fast", "detailed", "score", "signals"),
    [
        ("max", 60, 20, 60, ["S60", "S20"]),
        ("max", 40, 80, 80, ["S40", "S80"]),
        ("replace", 60, 20, 20, ["S20"]),
        ("replace", 40, 80, 80, ["S80"]),
        ("avg", 60, 20, 40, ["S60", "S20"]),
        ("avg", 40, 99, 70, ["S40", "S99"]),
    ],
)
def test_combinations(combination: str, fast: int, detailed: int, score: int, signals: list[str]) -> None:
    got = combined(fast, detailed, combination=combination)
    assert got == (score, signals, {"quick": fast, "slow": detailed}, 1)


def test_a_failing_scorer_fails_the_whole() -> None:
    config = ProgressiveConfig()
    detailed_fails = ProgressiveScorer(config, Fixed("quick", said(55)), Fixed("slow", ScorerError("no answer")))
    with pytest.raises(ScorerError) as caught:
        asyncio.run(detailed_fails.score(FEATURES))
    assert str(caught.value) == "progressive: quick said 55, then slow failed: no answer"
    fast_fails = ProgressiveScorer(config, Fixed("quick", ScorerError("nothing")), Fixed("slow", said(1)))
    with pytest.raises(ScorerError) as caught:
        asyncio.run(fast_fails.score(FEATURES))
    assert str(caught.value) == "nothing"


def test_both_begin_and_both_end_even_if_the_first_fails_to() -> None:
    fast, detailed = Fixed("quick", ScorerError("stuck")), Fixed("slow", said(1))
    scorer = ProgressiveScorer(ProgressiveConfig(), fast, detailed)

    async def main() -> None:
        await scorer.initialize()
        with pytest.raises(ScorerError):
            await scorer.dispose()

    asyncio.run(main())
    assert fast.told == detailed.told == ["initialize", "dispose"]


def test_it_is_made_of_the_scorers_named() -> None:
    config = ScoringGateConfig(
        scorer="progressive",
        progressive=ProgressiveConfig(fast="rule-based", detailed="external-api"),
        external_api={"endpoint": "https://score.example.com/"},
    )
    assert isinstance(make("progressive", config), ProgressiveScorer)
    with pytest.raises(ConfigError):
        make_scorer(ScoringGateConfig(progressive=ProgressiveConfig(detailed="external-api")))
