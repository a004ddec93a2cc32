"""The scorers there are: option → module, each loaded when it is first chosen."""

from __future__ import annotations

import importlib
from typing import Final, cast

from ..errors import ConfigError
from .options import SCORER_NAMES, ScoringGateConfig
from .scorer import Scorer

# Name → module in this room. Each has `make_scorer(config: ScoringGateConfig) -> Scorer`, which may raise ConfigError
# and does no I/O: what takes time belongs in the scorer's `initialize`.
MODULES: Final = {
    "rule-based": "rule_based",
    "local-llm": "local_llm",
    "external-api": "external_api",
    "progressive": "progressive",
}


def make(name: str, config: ScoringGateConfig) -> Scorer:
    """A new scorer of that name with the options of `config`. Raises ConfigError, also for `disabled`."""
    module = MODULES.get(name)
    if module is None:
        raise ConfigError(f"scoring_gate.scorer: {name!r} is no scorer; use one of {', '.join(SCORER_NAMES)}")
    return cast(Scorer, importlib.import_module(f".{module}", __package__).make_scorer(config))
