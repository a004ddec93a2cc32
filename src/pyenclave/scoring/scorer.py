"""What a scorer is, and what it says: a score from 0 to 100 with the signals that make it up."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Protocol, runtime_checkable

from ..errors import EnclaveError
from ..source import Position
from .features import ExtractedFeatures

Level = Literal["none", "low", "medium", "high", "critical"]

MAX_SCORE: Final = 100
# Level → the score from which on it is one.
LEVELS: Final[tuple[tuple[Level, int], ...]] = (("critical", 80), ("high", 60), ("medium", 40), ("low", 20))
# Of one signal; the places beyond are like those before.
MAX_POSITIONS: Final = 20


def level_of(score: float) -> Level:
    """The level of a score."""
    return next((level for level, least in LEVELS if score >= least), "none")


@dataclass(frozen=True, slots=True)
class RiskSignal:
    """One reason. `id` is stable and documented, `score` what it adds, `positions` where a person can see it."""

    id: str
    score: int
    description: str
    positions: tuple[Position, ...] = ()

    @property
    def level(self) -> Level:
        """The level that this signal alone would have."""
        return level_of(self.score)

    def to_plain(self) -> dict[str, Any]:
        """As it stands in results, events and JSON."""
        return {
            "id": self.id,
            "score": self.score,
            "level": self.level,
            "description": self.description,
            "positions": [{"line": place.line, "column": place.column} for place in self.positions],
        }


@dataclass(frozen=True, slots=True)
class Score:
    """A scorer's word: 0 to 100, the signals behind it, and which scorer it was (`scorer`: its name).

    `details` are plain facts of that scorer's own (a similarity, who was asked), for a person to read.
    """

    score: int
    signals: tuple[RiskSignal, ...] = ()
    scorer: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 0 <= self.score <= MAX_SCORE:
            raise ValueError(f"a score is a number from 0 to {MAX_SCORE}, not {self.score}")

    @property
    def level(self) -> Level:
        """none, low, medium, high or critical."""
        return level_of(self.score)

    def to_plain(self) -> dict[str, Any]:
        """`scoring_result` of a run, and `data` of SCORING_BLOCKED."""
        return {
            "score": self.score,
            "level": self.level,
            "scorer": self.scorer,
            "signals": [signal.to_plain() for signal in self.signals],
            **({"details": dict(self.details)} if self.details else {}),
        }


class ScorerError(EnclaveError):
    """Raised when a scorer cannot say anything: no answer, a wrong one, too late. The gate decides what follows.

    The message may stand in results and events, so it must hold no secret.
    """


class Scorer(Protocol):
    """Judges features. One scorer serves any number of runs, from several event loops and threads at once.

    A scorer never sees code and decides nothing: thresholds, timeouts, caching and failing open or closed are
    the gate's.
    """

    @property
    def name(self) -> str:
        """Its name in the options: rule-based, local-llm, external-api, progressive."""

    async def initialize(self) -> None:
        """Load what it needs; called before the first score and perhaps again. Raises ConfigError, ScorerError."""

    async def score(self, features: ExtractedFeatures) -> Score:
        """The score. Raises ScorerError; anything else that is raised counts as a failure too."""

    async def dispose(self) -> None:
        """Let go of connections, threads and memory; called once the enclave is closed, also if nothing was scored."""


@runtime_checkable
class CustomAnalyzer(Protocol):
    """A judge of the user's own, in the place of local-llm's model: `local_llm={"custom_analyzer": analyzer}`.

    `prompt` is one line of text made of the features. The answer is `{"score": 0 to 100, "signals": [...]}`, with
    signals as `{"id", "score", "description"}`. `initialize` and `dispose` may be there too; all three may be async.
    """

    def analyze(self, prompt: str, features: ExtractedFeatures) -> Mapping[str, Any] | Awaitable[Mapping[str, Any]]:
        """The judgement."""


class CustomRule(Protocol):
    """A rule of the user's own for rule-based: a plain function of the features."""

    def __call__(self, features: ExtractedFeatures) -> RiskSignal | None:
        """A signal, or None. Must be quick and must not raise: one that does is a failure of the scorer."""
