"""Options of the scoring gate: `scoring_gate`, or `scoring` as the original has it. Behaviour section 7."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator

from ..errors import ConfigError
from ..option_base import Options, in_own_spelling

ScorerName = Literal["disabled", "rule-based", "local-llm", "external-api", "progressive"]
SCORER_NAMES: Final = ("disabled", "rule-based", "local-llm", "external-api", "progressive")

_Points = Annotated[int, Field(ge=0, le=100)]
_Threshold = Annotated[int, Field(ge=0, le=100)]
_ID: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.:-]{0,99}")


class CacheConfig(Options):
    """Scores remembered, so that a script seen before is not scored again. Failures never are."""

    enabled: bool = True
    ttl_ms: int = Field(300_000, ge=1, le=86_400_000)
    max_entries: int = Field(1_000, ge=1, le=1_000_000)


class LocalLlmConfig(Options):
    """The embedding model on this machine, or an analyzer of the user's in its place. Nothing is ever downloaded."""

    model_id: str = Field("all-MiniLM-L6-v2", min_length=1, max_length=200)
    model_path: str | None = Field(None, description="a folder with model.onnx and tokenizer.json")
    mode: Literal["classification", "similarity"] = "classification"
    fallback_to_rules: bool = Field(False, description="score by rules where the model fails or is absent")
    custom_analyzer: Any = Field(None, description="an object with analyze(prompt, features); needs no model")

    @field_validator("custom_analyzer")
    @classmethod
    def _can_analyze(cls, given: object) -> object:
        if given is not None and not callable(getattr(given, "analyze", None)):
            raise ValueError("a custom analyzer has a method analyze(prompt, features)")
        return given


class ExternalApiConfig(Options):
    """A service that scores: it is sent features, never code."""

    endpoint: str = Field(min_length=1, max_length=2_000)
    api_key: SecretStr | None = Field(None, description="sent as a bearer token; never in errors or events")
    timeout_ms: int = Field(5_000, ge=1, le=600_000, description="of all tries and the waits between them")
    headers: Mapping[str, str] = Field(default_factory=dict, repr=False)
    retries: int = Field(1, ge=0, le=10)
    allow_plain_http: bool = Field(False, description="http to another machine than this one")

    @field_validator("endpoint")
    @classmethod
    def _is_a_url(cls, given: str) -> str:
        try:
            parts = urlsplit(given)
            port = parts.port  # reading it checks it
        except ValueError as error:
            raise ValueError(f"this is no URL: {error}") from None
        if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
            raise ValueError("an endpoint is an http or https URL with a host")
        return given


class ProgressiveConfig(Options):
    """A fast scorer first; a detailed one where the fast one says at least `escalation_threshold`."""

    fast: Literal["rule-based", "local-llm", "external-api"] = "rule-based"
    detailed: Literal["rule-based", "local-llm", "external-api"] = "local-llm"
    escalation_threshold: _Threshold = 30
    combination: Literal["max", "replace", "avg"] = "max"

    @model_validator(mode="after")
    def _two_scorers(self) -> Self:
        if self.fast == self.detailed:
            raise ValueError(f"fast and detailed are both {self.fast}; name two different scorers")
        return self


class ScoringGateConfig(Options):
    """How scripts are scored, and from which score on they are refused.

    `custom_rules` are plain functions of the features that return a RiskSignal or None, or a mapping of a signal's id
    to the points it shall have; 0 leaves it out.
    """

    scorer: ScorerName = "disabled"
    block_threshold: _Threshold = Field(70, description="a script that scores so much is refused")
    warn_threshold: _Threshold = Field(40, description="one that scores so much runs with a warning")
    fail_open: bool | None = Field(
        None, description="let a script run that could not be scored; by default false at STRICT and SECURE, else true"
    )
    timeout_ms: int = Field(10_000, ge=1, le=600_000, description="of one score, all tries of the scorer together")
    cache: CacheConfig = Field(default_factory=CacheConfig)
    custom_rules: tuple[Callable[..., Any], ...] | Mapping[str, _Points] = ()
    sensitive_words: Mapping[Literal["authentication", "financial", "pii", "internal"], tuple[str, ...]] = Field(
        default_factory=dict, description="further names of sensitive fields, by category; see docs/scoring.md"
    )
    local_llm: LocalLlmConfig = Field(default_factory=LocalLlmConfig)
    external_api: ExternalApiConfig | None = None
    progressive: ProgressiveConfig = Field(default_factory=ProgressiveConfig)

    @model_validator(mode="before")
    @classmethod
    def _strategy_is_the_scorer(cls, data: Any) -> Any:
        if not isinstance(data, Mapping) or "strategy" not in data:
            return data
        given = in_own_spelling(cls, {key: value for key, value in data.items() if key != "strategy"})
        if given.setdefault("scorer", data["strategy"]) != data["strategy"]:
            raise ConfigError("scoring: strategy and scorer differ; keep one of the two")
        return given

    @field_validator("custom_rules")
    @classmethod
    def _ids_are_ids(cls, given: Any) -> Any:
        if isinstance(given, Mapping):
            wrong = [name for name in given if not _ID.fullmatch(name)]
            if wrong:
                raise ValueError(f"{wrong[0]!r} is no id of a signal")
        return given

    @model_validator(mode="after")
    def _what_the_scorer_needs(self) -> Self:
        if self.warn_threshold > self.block_threshold:
            raise ValueError("warn_threshold is above block_threshold; lower the one or raise the other")
        used = {self.scorer}
        if self.scorer == "progressive":
            used |= {self.progressive.fast, self.progressive.detailed}
        if "external-api" in used and self.external_api is None:
            raise ValueError("the scorer external-api needs external_api={'endpoint': 'https://…'}")
        return self

    @property
    def is_on(self) -> bool:
        """Whether there is a scorer."""
        return self.scorer != "disabled"
