"""Whatever the parser accepts, no rule raises on it: under every preset the verdict is an answer, never a defect."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyenclave.corpus.loader import load_corpus
from pyenclave.findings import Refusal, Severity
from pyenclave.prescan import CEILINGS_ONLY, scan
from pyenclave.rules import RULES, CheckedProgram, check, policy_for
from pyenclave.rules.policy import CallCount, CallSignature, RulePolicy, RuleSettings
from pyenclave.rules.presets import PRESETS
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, parse
from pyenclave.syntax.parse import REQUIRED_RECURSION_LIMIT

# Everything that a policy can switch on, so that no rule stands aside.
DEMANDING = RuleSettings(
    verdicts=(("NO_AWAIT", "error"), ("NO_COMPUTED_DESTRUCTURING", "warning"), ("FORBIDDEN_LOOP", "off")),
    disallowed_names=frozenset({"Math", "a"}),
    allowed_tools=("a", "/b.*/"),
    call_counts=(CallCount("callTool", 1, 1), CallCount("a", 0, 1)),
    signatures=(CallSignature("a", 1, 2, ("string", "function")), CallSignature("f", 0, 0)),
)
POLICIES = [
    policy_for(preset, "STRICT", extra, settings=wanted)
    for preset in PRESETS
    for extra, wanted in ((frozenset[str](), RuleSettings()), (frozenset({"b"}), DEMANDING))
]
CODES = frozenset(code for rule in RULES for code in rule.codes)
# Scripts of the corpus whose text is at hand; the generated ones are large and of one piece.
SCRIPTS = [case.script for case in load_corpus() if case.head.generate is None and len(case.script) < 2_000]
_PIECE = re.compile(r"\s+|[\w$]+|'[^'\n]*'|\"[^\"\n]*\"|=>|\?\.|\.\.\.|[*+&|<>=!?]{2,3}|[\s\S]")
PIECES = [_PIECE.findall(script) for script in SCRIPTS]
# What the rules look for, in the places of honest operands, and what turns the meaning of those around.
OPERANDS = (
    *("callTool", "parallel", "JSON", "Array", "Object", "String", "globalThis", "Reflect", "eval", "arguments"),
    *("constructor", "__proto__", "search", "match", "repeat", "fromCharCode", "join", "concat", "toString", "call"),
    *(
        "1e9",
        "2n",
        "100001n",
        "1e400",
        "'a'",
        "`a${1}b`",
        "[1]",
        "({a: 1})",
        "(() => 1)",
        "/(a+)+/",
        "null",
        "[...[1]]",
    ),
    *("__ag_x", "p\u0430ypal", "a\u200db", "f(...a)", "a?.b", "new Array(1e9)", "('a', 'b')", "(a ? 'b' : 'c')"),
)
OTHERS = (
    "return",
    "break",
    "await",
    "const",
    "typeof",
    "new",
    "**",
    "+",
    "?",
    "[",
    "]",
    "(",
    ")",
    ";",
    "=",
    "...",
    ",",
)
_OPERAND = re.compile(r"[\w$]|'|\"")
_KEYWORD = re.compile(
    r"(?:const|let|var|return|if|else|for|of|in|while|do|function|class|new|await|async|try|catch|finally|throw|typeof"
    r"|switch|case|default|break|continue|delete|void|instanceof|yield|static|get|set|extends)$"
)


@pytest.fixture(scope="module", autouse=True)
def _recursion_limit_of_the_parser() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(REQUIRED_RECURSION_LIMIT)
    yield
    sys.setrecursionlimit(before)


def program_of(text: str) -> ParsedProgram | None:
    scanned = scan(Source(text), CEILINGS_ONLY)
    program = scanned if isinstance(scanned, Refusal) else parse(scanned)
    return None if isinstance(program, Refusal) else program


def hold(program: ParsedProgram, policy: RulePolicy) -> None:
    """The law: an answer that names known codes, with places inside the text, in their order."""
    verdict = check(program, policy)
    found = verdict.findings if isinstance(verdict, Refusal) else verdict.warnings
    own = found[len(program.warnings) :]
    assert {finding.code for finding in own} <= CODES, program.source.text
    size = len(program.source.text)
    starts = [finding.span.start for finding in own if finding.span is not None]
    assert len(starts) == len(own)
    assert starts == sorted(starts)
    assert all(0 <= finding.span.start <= finding.span.end <= size for finding in own if finding.span is not None)
    refuses = any(finding.severity is Severity.ERROR for finding in own)
    assert isinstance(verdict, CheckedProgram) != refuses
    # The same program gets the same answer.
    assert check(program, policy) == verdict


def mutated(seed: int) -> str:
    """A script of the corpus with operands replaced, and at times a piece dropped, put in, or taken from another."""
    rng = random.Random(seed)
    pieces = list(rng.choice(PIECES))
    for _ in range(rng.randrange(1, 6)):
        operands = [at for at, piece in enumerate(pieces) if _OPERAND.match(piece) and not _KEYWORD.match(piece)]
        at = rng.randrange(len(pieces))
        change = rng.randrange(12)
        if change == 0:
            pieces[at] = ""
        elif change == 1:
            pieces[at] += f" {rng.choice(OTHERS)} "
        elif change == 2:
            other = rng.choice(PIECES)
            start = rng.randrange(len(other))
            pieces[at : at + 1] = other[start : start + rng.randrange(1, 8)]
        elif operands:
            pieces[rng.choice(operands)] = rng.choice(OPERANDS)
    return "".join(pieces)


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.preset)
def test_no_script_of_the_corpus_makes_a_rule_raise(policy: RulePolicy) -> None:
    programs = [program for script in SCRIPTS if (program := program_of(script)) is not None]
    assert len(programs) > len(SCRIPTS) // 2
    for program in programs[:: len(PRESETS)] if policy.settings is DEMANDING else programs:
        hold(program, policy)


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(POLICIES))
def test_no_mutant_of_the_corpus_makes_a_rule_raise(seed: int, policy: RulePolicy) -> None:
    program = program_of(mutated(seed))
    if program is not None:
        hold(program, policy)


def test_mutants_are_often_programs() -> None:
    accepted = sum(program_of(mutated(seed)) is not None for seed in range(100))
    assert accepted >= 30
