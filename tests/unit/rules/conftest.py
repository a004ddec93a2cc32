"""How the tests of the rules are written: snippets with the expected places marked.

    refused("const e = ‹eval›; e('1')", "NO_EVAL")

`‹…›` marks a span, in order of position; the codes belong to the marks in that order, a single code to all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from pyenclave.findings import Layer, Refusal
from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource
from pyenclave.rules import CheckedProgram, check, policy_for
from pyenclave.source import Source, Span
from pyenclave.syntax import ParsedProgram, parse

_MARK = re.compile("[‹›]")


def parsed_program(text: str) -> ParsedProgram:
    program = parse(ScannedSource(Source(text), PRESCAN_LIMITS["javascript"]))
    assert isinstance(program, ParsedProgram), program
    return program


def unmark(marked: str) -> tuple[str, list[Span]]:
    """The snippet without marks, and the spans they held, in order of their beginnings."""
    starts: list[int] = []
    spans: list[Span] = []
    for removed, mark in enumerate(_MARK.finditer(marked)):
        offset = mark.start() - removed
        if mark[0] == "‹":
            starts.append(offset)
        else:
            spans.append(Span(starts.pop(), offset))
    assert not starts
    return _MARK.sub("", marked), sorted(spans, key=lambda span: (span.start, span.end))


@pytest.fixture(scope="session")
def parsed() -> Callable[[str], ParsedProgram]:
    return parsed_program


@pytest.fixture(scope="session")
def refused() -> Callable[..., Refusal]:
    def refused(
        marked: str,
        *codes: str,
        preset: str = "agentscript",
        level: str = "STRICT",
        extra: frozenset[str] = frozenset(),
    ) -> Refusal:
        text, spans = unmark(marked)
        verdict = check(parsed_program(text), policy_for(preset, level, extra))
        assert isinstance(verdict, Refusal), f"passed under {preset}: {text}"
        assert verdict.layer is Layer.RULES
        expected = codes if len(codes) > 1 else codes * len(spans)
        assert [(f.code, f.span) for f in verdict.findings] == list(zip(expected, spans, strict=True))
        assert all(f.layer is Layer.RULES and f.message and f.hint for f in verdict.findings)
        return verdict

    return refused


@pytest.fixture(scope="session")
def allowed() -> Callable[..., CheckedProgram]:
    def allowed(
        code: str, *, preset: str = "agentscript", level: str = "STRICT", extra: frozenset[str] = frozenset()
    ) -> CheckedProgram:
        verdict = check(parsed_program(code), policy_for(preset, level, extra))
        assert isinstance(verdict, CheckedProgram), (preset, verdict)
        assert verdict.warnings == ()
        return verdict

    return allowed
