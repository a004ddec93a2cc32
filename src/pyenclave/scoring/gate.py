"""The gate: whatever runs has passed it, also when no scorer is set."""

from __future__ import annotations

import asyncio
import logging
import threading
from dataclasses import dataclass
from typing import Any, Final, Literal
from weakref import WeakKeyDictionary

from ..errors import ConfigError
from ..findings import Finding, Layer, Refusal, Severity
from ..source import Source, Span
from ..stats import ScoringStats
from ..transform import CompiledScript
from . import scorers
from .cache import ScoreCache
from .options import ScoringGateConfig
from .scorer import Score, Scorer, ScorerError

_LOG = logging.getLogger("pyenclave")

Verdict = Literal["pass", "warn", "block"]
BLOCKED: Final = "SCORING_BLOCKED"
_DISPOSE_TIMEOUT_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class ApprovedScript:
    """A compiled script that the gate let through: the only thing the runtime accepts.

    `scoring_result` is what the scorer said, or `{"error": …}` where it failed and the gate is to fail open; None
    without a scorer. `warnings` are for the caller to read.
    """

    compiled: CompiledScript
    scoring_result: dict[str, Any] | None = None
    warnings: tuple[str, ...] = ()
    score: Score | None = None


@dataclass(frozen=True, slots=True)
class ScoringRefusal(Refusal):
    """A script that is too risky, or that could not be scored where that must not be."""

    scoring_result: dict[str, Any] | None = None
    score: Score | None = None


class Gate:
    """Approves compiled scripts. One gate serves any number of runs, from any thread or loop.

    `fail_open` says what becomes of a script that cannot be scored, where the options do not.
    """

    def __init__(self, config: ScoringGateConfig | None = None, *, fail_open: bool = False) -> None:
        """Raises ConfigError where the scorer cannot be had."""
        self._config = config or ScoringGateConfig()
        self._fails_open = fail_open if self._config.fail_open is None else self._config.fail_open
        self._scorer: Scorer | None = None
        if self._config.is_on:
            self._scorer = scorers.make(self._config.scorer, self._config)
        self._cache = ScoreCache(self._config.cache)
        self._counts = dict.fromkeys(("passed", "warned", "blocked", "failed"), 0)
        self._lock = threading.Lock()
        self._is_used = self._is_ready = False
        # Whoever scores first loads; others of the same loop wait for it.
        self._turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    @property
    def scorer(self) -> str:
        """The name of the scorer."""
        return self._config.scorer

    async def initialize(self) -> None:
        """Have the scorer loaded. Raises ConfigError; a scorer that fails otherwise is logged, and tried again."""
        if self._scorer is None:
            return
        try:
            async with asyncio.timeout(self._config.timeout_ms / 1_000):
                await self._ready()
        except ConfigError:
            raise
        except Exception as error:
            _LOG.warning("the scorer %s could not be loaded: %s", self.scorer, _words(error))

    async def approve(self, compiled: CompiledScript) -> ApprovedScript | ScoringRefusal:
        """The script, approved, or why not. Never raises for what is in the script. Raises the scorer's ConfigError."""
        if self._scorer is None:
            return ApprovedScript(compiled)
        score = self._cache.get(compiled.source.digest, compiled.features)
        if score is None:
            try:
                score = await self._score(self._scorer, compiled)
            except ConfigError:
                raise
            except Exception as error:
                if not isinstance(error, ScorerError | TimeoutError):
                    _LOG.exception("the scorer %s failed on %s", self.scorer, compiled.source.name)
                return self._failed(compiled, self._why(error))
            self._cache.put(compiled.source.digest, compiled.features, score)
        return self._judged(compiled, score)

    def stats(self) -> ScoringStats:
        """What the gate has done so far."""
        with self._lock:
            return ScoringStats(**self._counts, cache=self._cache.stats())

    async def dispose(self) -> None:
        """Let the scorer let go of what it has. May be called more than once."""
        if self._scorer is None or not self._is_used:
            return
        self._is_used = self._is_ready = False
        try:
            async with asyncio.timeout(_DISPOSE_TIMEOUT_S):
                await self._scorer.dispose()
        except Exception as error:
            _LOG.warning("the scorer %s could not be closed: %s", self.scorer, _words(error))

    def close(self, *, waits: bool = True) -> None:
        """`dispose` for plain callers, inside a running loop too."""
        if self._scorer is None or not self._is_used:
            return
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            asyncio.run(self.dispose())
            return
        thread = threading.Thread(target=lambda: asyncio.run(self.dispose()), name="pyenclave-scorer-end")
        thread.start()
        if waits:
            thread.join()

    async def _ready(self) -> None:
        if self._is_ready or self._scorer is None:
            return
        loop = asyncio.get_running_loop()
        with self._lock:
            turn = self._turns.setdefault(loop, asyncio.Lock())
        async with turn:
            if not self._is_ready:
                self._is_used = True
                await self._scorer.initialize()
                self._is_ready = True

    async def _score(self, scorer: Scorer, compiled: CompiledScript) -> Score:
        if compiled.features is None:
            raise ScorerError("the script was compiled without features")
        async with asyncio.timeout(self._config.timeout_ms / 1_000):
            await self._ready()
            score = await scorer.score(compiled.features)
        if not isinstance(score, Score):
            raise ScorerError(f"the scorer gave {type(score).__name__}, which is no Score")
        return score

    def _judged(self, compiled: CompiledScript, score: Score) -> ApprovedScript | ScoringRefusal:
        result = score.to_plain()
        if score.score >= self._config.block_threshold:
            self._count("blocked")
            findings = (_too_risky(score, self._config.block_threshold), *signal_findings(score, compiled.source))
            return ScoringRefusal(Layer.SCORING, findings, result, score)
        if score.score >= self._config.warn_threshold:
            self._count("warned")
            ids = ", ".join(signal.id for signal in score.signals)
            warning = f"scoring: {score.score} of 100 ({score.level}): {ids or 'no signal'}"
            return ApprovedScript(compiled, result, (warning,), score)
        self._count("passed")
        return ApprovedScript(compiled, result, (), score)

    def _failed(self, compiled: CompiledScript, why: str) -> ApprovedScript | ScoringRefusal:
        """A script that could not be scored; never remembered."""
        self._count("failed")
        result = {"scorer": self.scorer, "score": None, "error": why}
        if self._fails_open:
            return ApprovedScript(compiled, result, (f"scoring: not scored, since {why}",))
        hint = "Try again later; scoring_gate={'fail_open': True} lets scripts run that could not be scored."
        finding = Finding(BLOCKED, f"the script could not be scored: {why}", Layer.SCORING, hint=hint)
        return ScoringRefusal(Layer.SCORING, (finding,), result)

    def _why(self, error: Exception) -> str:
        if isinstance(error, TimeoutError):
            return f"the scorer {self.scorer} took longer than {self._config.timeout_ms} ms"
        return _words(error)

    def _count(self, name: str) -> None:
        with self._lock:
            self._counts[name] += 1


def verdict_of(approved: ApprovedScript | ScoringRefusal) -> Verdict:
    """What the gate decided."""
    if isinstance(approved, ScoringRefusal):
        return "block"
    return "warn" if approved.warnings else "pass"


def signal_findings(score: Score, source: Source) -> tuple[Finding, ...]:
    """The signals of a score as findings, each at its first place."""
    lines = source.lines
    found = []
    for signal in score.signals:
        span = None
        if signal.positions:
            offset = lines.offset(signal.positions[0].line, signal.positions[0].column)
            span = Span(offset, offset)
        message = f"+{signal.score}: {signal.description}"
        found.append(Finding(signal.id, message, Layer.SCORING, span, severity=Severity.WARNING))
    return tuple(found)


def _too_risky(score: Score, threshold: int) -> Finding:
    ids = ", ".join(signal.id for signal in score.signals) or "no signal"
    message = f"the script scores {score.score} of 100 ({score.level}), and {threshold} is refused: {ids}"
    hint = "Ask for less at once, leave out what need not be read, and do not send on what another tool returned."
    return Finding(BLOCKED, message, Layer.SCORING, hint=hint)


def _words(error: Exception) -> str:
    """A failure in words; of what is no ScorerError only the kind: its text may hold secrets."""
    return str(error) if isinstance(error, ScorerError) else f"it raised {type(error).__name__}"
