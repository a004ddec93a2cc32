"""Findings as a reader sees them: the author's line with carets under the place."""

from __future__ import annotations

import unicodedata
from typing import Protocol

from .findings import Finding, Refusal
from .result import CheckReport, Issue
from .source import Source, Span

# A terminal's width is not known here; what a screen of 100 columns shows can be read everywhere.
_WIDTH = 100
# How much of a long line is shown before the place.
_BEFORE = 40
_TAB = "    "
_CUT = "…"
_UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"


def excerpt(source: Source, span: Span) -> str:
    """The line on which `span` begins, and under it a line of carets.

    At most 100 columns wide: a longer line is cut around the place and the cuts are marked with `…`. A span of several
    lines is marked to the end of the first, an empty one with a single caret. Tabs are shown as four spaces; characters
    that a terminal would obey instead of showing (controls, bidirectional controls, surrogates) as U+FFFD.
    """
    lines = source.lines
    place = lines.position(min(max(span.start, 0), len(source.text)))
    line = lines.line(place.line)
    first = min(place.column - 1, len(line))
    last = max(min(first + span.end - span.start, len(line)), first)

    begin = max(first - _BEFORE, 0)
    before = _shown(line[begin:first])
    if begin or _columns(before) > _BEFORE:
        before = _CUT + _last_columns(before, _BEFORE)
    # One code point takes a column or none; four times the width is more than enough without reading a long line whole.
    budget = _WIDTH - _columns(before) - 1
    rest = line[first : first + 4 * _WIDTH]
    marked, after = _shown(rest[: last - first]), _shown(rest[last - first :])
    shown = _first_columns(marked + after, budget)
    cut = _CUT if shown != marked + after or first + len(rest) < len(line) else ""
    carets = "^" * max(min(_columns(marked), _columns(shown)), 1)
    return f"{before}{shown}{cut}\n{' ' * _columns(before)}{carets}"


def to_issue(finding: Finding, source: Source) -> Issue:
    """`finding` with positions and an excerpt in place of offsets."""
    issue = Issue(
        code=finding.code,
        message=finding.message,
        severity=finding.severity,
        layer=finding.layer,
        hint=finding.hint,
    )
    if finding.span is None:
        return issue
    if finding.span.end == 0:
        # The place is the beginning. Nothing behind it is read: a text refused for its size may have any.
        source = Source(source.text[: 5 * _WIDTH], source.name)
    start = source.lines.position(finding.span.start)
    end = source.lines.position(finding.span.end)
    return issue.model_copy(
        update={
            "line": start.line,
            "column": start.column,
            "end_line": end.line,
            "end_column": end.column,
            "excerpt": excerpt(source, finding.span),
        }
    )


class _HasWarnings(Protocol):
    @property
    def warnings(self) -> tuple[Finding, ...]: ...


def report_of(verdict: Refusal | _HasWarnings, source: Source) -> CheckReport:
    """What a layer's verdict on `source` looks like to a caller."""
    is_refusal = isinstance(verdict, Refusal)
    findings = verdict.findings if isinstance(verdict, Refusal) else verdict.warnings
    return CheckReport(ok=not is_refusal, issues=tuple(to_issue(finding, source) for finding in findings))


def _shown(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return "".join(_TAB if char == "\t" else char if _is_harmless(char) else _UNPRINTABLE for char in text)


def _is_harmless(char: str) -> bool:
    # Joiners and the soft hyphen are of category Cf too, but belong to honest words and move nothing else.
    return char in "\u200c\u200d\u00ad" or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp", "Cn", "Co")


def _columns(text: str) -> int:
    """How many columns a terminal gives `text`."""
    return len(text) if text.isascii() else sum(map(_column_width, text))


def _column_width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def _first_columns(text: str, limit: int) -> str:
    """As much of the beginning of `text` as `limit` columns hold."""
    used = 0
    for index, char in enumerate(text):
        used += _column_width(char)
        if used > limit:
            return text[:index]
    return text


def _last_columns(text: str, limit: int) -> str:
    return _first_columns(text[::-1], limit)[::-1]
