"""How the tests of the rules are written: snippets with the expected places marked.

    refused("const e = ‹eval›; e('1')", "NO_EVAL")
    warned("return 1; ‹f()›", "UNREACHABLE_CODE")

`‹…›` marks a span, in order of position; the codes belong to the marks in that order, a single code to all of them.
Layer 0 is peeled: it lets everything pass but its ceilings, so that a rule is seen that would come second.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from pyenclave.findings import Finding, Layer, Refusal, Severity
from pyenclave.prescan import CEILINGS_ONLY, ScannedSource, scan
from pyenclave.rules import CheckedProgram, check, policy_for
from pyenclave.rules.policy import RuleSettings
from pyenclave.source import Source, Span
from pyenclave.syntax import ParsedProgram, parse

DEFAULT = RuleSettings()
_MARK = re.compile("[‹›]")


def parsed_program(text: str) -> ParsedProgram:
    scanned = scan(Source(text), CEILINGS_ONLY)
    assert isinstance(scanned, ScannedSource), scanned
    program = parse(scanned)
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


def judged(
    text: str, preset: str, level: str, extra: frozenset[str], settings: RuleSettings
) -> tuple[CheckedProgram | Refusal, list[Finding]]:
    """The verdict, and what the rules found."""
    verdict = check(parsed_program(text), policy_for(preset, level, extra, settings=settings))
    findings = verdict.findings if isinstance(verdict, Refusal) else verdict.warnings
    return verdict, [finding for finding in findings if finding.layer is Layer.RULES]


def expect(found: list[Finding], codes: tuple[str, ...], spans: list[Span], warnings: frozenset[str]) -> None:
    expected = codes if len(codes) > 1 else codes * len(spans)
    assert [(f.code, f.span) for f in found] == list(zip(expected, spans, strict=True))
    assert all(f.message and f.hint for f in found)
    assert {f.code for f in found if f.severity is Severity.WARNING} == warnings & set(expected)


@pytest.fixture(scope="session")
def parsed() -> Callable[[str], ParsedProgram]:
    return parsed_program


@pytest.fixture(scope="session")
def refused() -> Callable[..., Refusal]:
    """The snippet is refused for what is marked and nothing else; findings of the codes in `warnings` are warnings."""

    def refused(
        marked: str,
        *codes: str,
        preset: str = "agentscript",
        level: str = "STRICT",
        extra: frozenset[str] = frozenset(),
        settings: RuleSettings = DEFAULT,
        warnings: frozenset[str] = frozenset(),
    ) -> Refusal:
        text, spans = unmark(marked)
        verdict, found = judged(text, preset, level, extra, settings)
        assert isinstance(verdict, Refusal), f"passed under {preset}: {text}"
        assert verdict.layer is Layer.RULES
        expect(found, codes, spans, warnings)
        return verdict

    return refused


@pytest.fixture(scope="session")
def warned() -> Callable[..., CheckedProgram]:
    """The snippet passes with a warning at each mark, and no other."""

    def warned(
        marked: str,
        *codes: str,
        preset: str = "agentscript",
        level: str = "STRICT",
        extra: frozenset[str] = frozenset(),
        settings: RuleSettings = DEFAULT,
    ) -> CheckedProgram:
        text, spans = unmark(marked)
        verdict, found = judged(text, preset, level, extra, settings)
        assert isinstance(verdict, CheckedProgram), (preset, verdict)
        assert spans
        expect(found, codes, spans, frozenset(codes))
        return verdict

    return warned


@pytest.fixture(scope="session")
def allowed() -> Callable[..., CheckedProgram]:
    """The snippet passes, and no rule has anything to say."""

    def allowed(
        code: str,
        *,
        preset: str = "agentscript",
        level: str = "STRICT",
        extra: frozenset[str] = frozenset(),
        settings: RuleSettings = DEFAULT,
    ) -> CheckedProgram:
        verdict, found = judged(code, preset, level, extra, settings)
        assert isinstance(verdict, CheckedProgram), (preset, verdict)
        assert found == []
        return verdict

    return allowed
