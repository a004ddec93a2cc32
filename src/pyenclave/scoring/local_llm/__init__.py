"""The scorer `local-llm`: files → embedding → judges, and scorer.py around them; or an analyzer of the user's own."""

from __future__ import annotations

from ..custom_analyzer import CustomAnalyzerScorer
from ..options import ScoringGateConfig
from ..scorer import Scorer
from ..scorers import make


def make_scorer(config: ScoringGateConfig) -> Scorer:
    """The scorer of these options. Raises ConfigError."""
    local = config.local_llm
    if local.custom_analyzer is not None:
        return CustomAnalyzerScorer(local.custom_analyzer)
    from .scorer import LocalLlmScorer

    return LocalLlmScorer(local, make("rule-based", config) if local.fallback_to_rules else None)
