"""Scripts compiled and scored for tests, without a process."""

from __future__ import annotations

from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.scoring.features import ExtractedFeatures
from pyenclave.scoring.rule_based import RuleBased
from pyenclave.scoring.scorer import Score
from pyenclave.source import Source
from pyenclave.syntax.deep_stack import on_deep_stack
from pyenclave.transform import CompiledScript

# The widest language: what is hidden well is hidden with all of it.
PRESET = "javascript"


def compiled(text: str, preset: str = PRESET) -> CompiledScript:
    verdict = on_deep_stack(lambda: compile_source(Source(text), CompilePolicy(preset, "STANDARD", extracts=True)))
    assert isinstance(verdict, CompiledScript), verdict
    return verdict


def features_of(text: str, preset: str = PRESET) -> ExtractedFeatures:
    found = compiled(text, preset).features
    assert found is not None
    return found


def score_of(text: str, preset: str = PRESET) -> Score:
    return RuleBased().judge(features_of(text, preset))


def signals_of(text: str) -> dict[str, int]:
    """Points by signal."""
    return {signal.id: signal.score for signal in score_of(text).signals}


def flows_of(text: str) -> set[tuple[str, str]]:
    """Which tool's result reaches which tool, by name; ? for one that is not known."""
    calls = features_of(text).calls
    name = ["/".join(call.names) or "?" for call in calls]
    return {(name[source], name[index]) for index, call in enumerate(calls) for source in call.sources}
