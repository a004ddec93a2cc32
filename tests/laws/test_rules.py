"""Law: every program of the grammar gets an answer of the rules, and none makes one of them raise."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pyenclave.findings import Refusal
from pyenclave.prescan import CEILINGS_ONLY, ScannedSource, scan
from pyenclave.rules import RULES, check, policy_for
from pyenclave.rules.policy import CallCount, RuleSettings
from pyenclave.rules.presets import PRESETS
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, parse
from pyenclave.syntax.generate import generate

SETTINGS = RuleSettings(
    verdicts=(("NO_AWAIT", "warning"), ("NO_COMPUTED_DESTRUCTURING", "error")),
    disallowed_names=frozenset({"a"}),
    allowed_tools=("a",),
    call_counts=(CallCount("a", 1, 1),),
)
CODES = frozenset(code for rule in RULES for code in rule.codes)


@settings(max_examples=300, deadline=None)
@given(seed=st.integers(0, 2**32), depth=st.integers(1, 5), preset=st.sampled_from(PRESETS), is_demanding=st.booleans())
def test_no_tree_makes_a_rule_raise(trees: Any, seed: int, depth: int, preset: str, is_demanding: bool) -> None:
    rng = random.Random(seed)
    root = trees.make_program(rng, depth, rng.choice(trees.places))
    scanned = scan(Source(generate(root).text), CEILINGS_ONLY)
    assert isinstance(scanned, ScannedSource)
    program = parse(scanned)
    assert isinstance(program, ParsedProgram)
    verdict = check(program, policy_for(preset, "STRICT", settings=SETTINGS if is_demanding else RuleSettings()))
    found = verdict.findings if isinstance(verdict, Refusal) else verdict.warnings
    assert {finding.code for finding in found[len(program.warnings) :]} <= CODES
