"""The scorer `local-llm`: an embedding model on this machine reads a line about the script and says what it is like."""

from __future__ import annotations

import asyncio
from typing import Final

from ...errors import ConfigError
from ..features import ExtractedFeatures
from ..intent_summary import Summary, summarize
from ..options import LocalLlmConfig
from ..scorer import RiskSignal, Score, Scorer, ScorerError
from . import files
from .embedding import Embedder, load
from .judges import Judge, Verdict

NAME: Final = "local-llm"
SIGNAL_ID: Final = {"similarity": "RESEMBLES_ATTACK", "classification": "CLASSIFIED_AS_ATTACK"}
# Below it there is nothing to tell a person.
_LEAST_POINTS: Final = 20


class LocalLlmScorer:
    """Embeds the summary and judges the vector, in a thread. The model is shared by all scorers of the process."""

    name = NAME

    def __init__(self, config: LocalLlmConfig, rules: Scorer | None = None) -> None:
        """`rules` score where the model cannot. Raises ConfigError for a model that this package has no data for."""
        if config.model_id not in files.MODEL_IDS:
            raise ConfigError(
                f"local_llm.model_id: there are data for {files.MODEL_IDS[0]} alone, not for {config.model_id!r}; "
                "leave it out, or give a custom_analyzer that asks your model"
            )
        self._config = config
        self._rules = rules
        self._ready: tuple[Embedder, Judge] | None = None

    async def initialize(self) -> None:
        """Load the model, once. Raises ConfigError if it is absent or another, unless rules stand in."""
        try:
            await self._loaded()
        except ConfigError:
            if self._rules is None:
                raise
        if self._rules is not None:
            await self._rules.initialize()

    async def score(self, features: ExtractedFeatures) -> Score:
        """What the model makes of the features. Raises ScorerError if it fails and no rules stand in."""
        try:
            embedder, judge = await self._loaded()
            return await asyncio.to_thread(self._score, embedder, judge, features)
        except Exception as error:
            reason = str(error) if isinstance(error, ConfigError) else f"the model failed ({type(error).__name__})"
            if self._rules is None:
                raise ScorerError(f"local-llm: {reason}") from error
        by_rules = await self._rules.score(features)
        return Score(by_rules.score, by_rules.signals, NAME, {"fallback": self._rules.name, "reason": reason})

    async def dispose(self) -> None:
        """Let go of the model; the process keeps it for the next enclave."""
        self._ready = None
        if self._rules is not None:
            await self._rules.dispose()

    async def _loaded(self) -> tuple[Embedder, Judge]:
        if self._ready is None:
            self._ready = await asyncio.to_thread(self._load)
        return self._ready

    def _load(self) -> tuple[Embedder, Judge]:
        return load(self._config.model_path), Judge(self._config.mode)

    def _score(self, embedder: Embedder, judge: Judge, features: ExtractedFeatures) -> Score:
        if not features.calls:  # a script that calls nothing intends nothing beyond its own result
            return Score(0, (), NAME)
        summary = summarize(features)
        verdict = judge.judge(embedder.embed(summary.text), features)
        return Score(verdict.points, self._signals(verdict, summary), NAME, _details(verdict, summary))

    def _signals(self, verdict: Verdict, summary: Summary) -> tuple[RiskSignal, ...]:
        if verdict.points < _LEAST_POINTS:
            return ()
        said = f"most like known scripts of the kind {verdict.nearest} (cosine {verdict.cosine:.2f})"
        return (RiskSignal(SIGNAL_ID[self._config.mode], verdict.points, said, summary.positions),)


def _details(verdict: Verdict, summary: Summary) -> dict[str, object]:
    return {"likelihood": round(verdict.likelihood, 4), "nearest": verdict.nearest, "summary": summary.text}
