"""The gate: thresholds, failures both ways, timeouts, what is remembered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import pytest

from pyenclave.errors import ConfigError
from pyenclave.findings import Layer
from pyenclave.scoring.features import ExtractedFeatures
from pyenclave.scoring.gate import ApprovedScript, Gate, ScoringRefusal
from pyenclave.scoring.options import ScoringGateConfig
from pyenclave.scoring.scorer import RiskSignal, Score, ScorerError
from pyenclave.transform import CompiledScript
from tests.unit.scoring.scripts import compiled

EXFIL = "const u = await callTool('listUsers', {limit: 50000}); await callTool('sendEmail', {u});"


class Scripted:
    """A scorer that does what it is told, and notes what was asked of it."""

    name = "rule-based"

    def __init__(self, act: Callable[[], Score]) -> None:
        self._act = act
        self.asked: list[str] = []

    async def initialize(self) -> None:
        self.asked.append("initialize")

    async def score(self, features: ExtractedFeatures) -> Score:
        self.asked.append("score")
        await asyncio.sleep(0)
        return self._act()

    async def dispose(self) -> None:
        self.asked.append("dispose")


def gate_with(act: Callable[[], Score], *, fail_open: bool = False, **options: Any) -> tuple[Gate, Scripted]:
    gate = Gate(ScoringGateConfig(scorer="rule-based", **options), fail_open=fail_open)
    scorer = Scripted(act)
    gate._scorer = scorer
    return gate, scorer


def scored(points: int) -> Callable[[], Score]:
    return lambda: Score(points, (RiskSignal("MINE", points, "told so"),), "rule-based")


def failing() -> Score:
    raise ScorerError("nobody answers")


@pytest.fixture
def script() -> CompiledScript:
    return compiled("return 1")


@pytest.mark.asyncio
async def test_without_a_scorer_every_script_is_approved(script: CompiledScript) -> None:
    gate = Gate()
    assert gate.scorer == "disabled"
    assert await gate.approve(script) == ApprovedScript(script, None)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("points", "verdict"), [(0, "pass"), (39, "pass"), (40, "warn"), (69, "warn"), (70, "block"), (100, "block")]
)
async def test_a_threshold_counts_from_its_own_value_on(script: CompiledScript, points: int, verdict: str) -> None:
    gate, _ = gate_with(scored(points))
    approved = await gate.approve(script)
    if isinstance(approved, ScoringRefusal):
        assert verdict == "block"
        assert [finding.code for finding in approved.findings] == ["SCORING_BLOCKED", "MINE"]
    else:
        assert verdict == ("warn" if approved.warnings else "pass")
    assert approved.scoring_result is not None
    assert approved.scoring_result["score"] == points


@pytest.mark.asyncio
async def test_a_warning_says_score_level_and_signals(script: CompiledScript) -> None:
    gate, _ = gate_with(scored(45))
    approved = await gate.approve(script)
    assert isinstance(approved, ApprovedScript)
    assert approved.warnings == ("scoring: 45 of 100 (medium): MINE",)


@pytest.mark.asyncio
async def test_a_script_is_scored_once_and_then_remembered(script: CompiledScript) -> None:
    gate, scorer = gate_with(scored(10))
    for _ in range(3):
        await gate.approve(script)
    assert scorer.asked == ["initialize", "score"]
    stats = gate.stats()
    assert (stats.passed, stats.cache.hits, stats.cache.misses, stats.cache.entries) == (3, 2, 1, 1)


@pytest.mark.asyncio
async def test_a_cache_that_is_off_remembers_nothing(script: CompiledScript) -> None:
    gate, scorer = gate_with(scored(10), cache={"enabled": False})
    for _ in range(2):
        await gate.approve(script)
    assert scorer.asked == ["initialize", "score", "score"]


@pytest.mark.asyncio
async def test_the_cache_keeps_no_more_than_it_may() -> None:
    gate, scorer = gate_with(scored(10), cache={"max_entries": 1})
    for text in ("return 1", "return 2", "return 1"):
        await gate.approve(compiled(text))
    assert scorer.asked.count("score") == 3
    assert (gate.stats().cache.evicted, gate.stats().cache.entries) == (2, 1)


@pytest.mark.asyncio
async def test_a_score_is_remembered_for_the_same_calls_only() -> None:
    # With a global `tools` of its own, a run of the same text calls no tool.
    text = "return await tools.customers.list({limit: 50000})"
    gate, scorer = gate_with(scored(10))
    without = replace(compiled(text), features=ExtractedFeatures())
    for script in (without, without, compiled(text)):
        await gate.approve(script)
    assert scorer.asked == ["initialize", "score", "score"]


@pytest.mark.asyncio
async def test_a_failure_closes_the_gate_and_is_not_remembered(script: CompiledScript) -> None:
    gate, scorer = gate_with(failing)
    for _ in range(2):
        refusal = await gate.approve(script)
        assert isinstance(refusal, ScoringRefusal)
        assert refusal.layer is Layer.SCORING
        assert refusal.findings[0].message == "the script could not be scored: nobody answers"
    assert scorer.asked.count("score") == 2
    assert gate.stats().failed == 2


@pytest.mark.asyncio
async def test_a_failure_opens_the_gate_where_that_is_wanted(script: CompiledScript) -> None:
    gate, scorer = gate_with(failing, fail_open=True)
    for _ in range(2):
        approved = await gate.approve(script)
        assert isinstance(approved, ApprovedScript)
        assert approved.scoring_result == {"scorer": "rule-based", "score": None, "error": "nobody answers"}
        assert approved.warnings == ("scoring: not scored, since nobody answers",)
    assert scorer.asked.count("score") == 2


@pytest.mark.asyncio
async def test_an_option_wins_over_what_the_level_says(script: CompiledScript) -> None:
    gate, _ = gate_with(failing, fail_open=True, failOpen=False)
    assert isinstance(await gate.approve(script), ScoringRefusal)


@pytest.mark.asyncio
async def test_whatever_a_scorer_raises_is_a_failure_and_its_text_is_not_told(script: CompiledScript) -> None:
    def leaking() -> Score:
        raise RuntimeError("Bearer sk-12345")

    gate, _ = gate_with(leaking)
    refusal = await gate.approve(script)
    assert isinstance(refusal, ScoringRefusal)
    assert refusal.findings[0].message == "the script could not be scored: it raised RuntimeError"


@pytest.mark.asyncio
async def test_a_scorer_that_takes_too_long_is_a_failure(script: CompiledScript) -> None:
    class Slow(Scripted):
        async def score(self, features: ExtractedFeatures) -> Score:
            await asyncio.sleep(60)
            return self._act()

    gate, _ = gate_with(scored(0), timeout_ms=20)
    gate._scorer = Slow(scored(0))
    refusal = await gate.approve(script)
    assert isinstance(refusal, ScoringRefusal)
    assert refusal.findings[0].message == (
        "the script could not be scored: the scorer rule-based took longer than 20 ms"
    )


@pytest.mark.asyncio
async def test_what_is_no_score_is_a_failure(script: CompiledScript) -> None:
    gate, _ = gate_with(lambda: cast(Score, 12))
    refusal = await gate.approve(script)
    assert isinstance(refusal, ScoringRefusal)
    assert refusal.findings[0].message == "the script could not be scored: the scorer gave int, which is no Score"


@pytest.mark.asyncio
async def test_a_scorer_is_loaded_once_for_many_and_let_go_once(script: CompiledScript) -> None:
    gate, scorer = gate_with(scored(10), cache={"enabled": False})
    await asyncio.gather(*(gate.approve(script) for _ in range(4)))
    await gate.dispose()
    await gate.dispose()
    assert (scorer.asked.count("initialize"), scorer.asked.count("dispose")) == (1, 1)


@pytest.mark.asyncio
async def test_closing_works_inside_a_running_loop(script: CompiledScript) -> None:
    gate, scorer = gate_with(scored(10))
    await gate.initialize()
    gate.close()
    assert scorer.asked == ["initialize", "dispose"]


@pytest.mark.parametrize("scorer", ["Disabled", "", "none", "rules"])
def test_another_scorer_is_a_config_error(scorer: str) -> None:
    with pytest.raises(ConfigError, match=r"^scorer: Input should be 'disabled', 'rule-based'"):
        ScoringGateConfig(scorer=scorer)


@pytest.mark.asyncio
async def test_signals_lead_to_the_authors_lines() -> None:
    gate = Gate(ScoringGateConfig(scorer="rule-based"))
    script = compiled(EXFIL)
    refusal = await gate.approve(script)
    assert isinstance(refusal, ScoringRefusal)
    assert [(f.code, f.span and script.source.text[f.span.start :][:12]) for f in refusal.findings] == [
        ("SCORING_BLOCKED", None),
        ("EXCESSIVE_LIMIT", "callTool('li"),
        ("EXFIL_PATTERN", "callTool('li"),
    ]
