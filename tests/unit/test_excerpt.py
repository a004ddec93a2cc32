"""The author's line with carets under the place."""

from __future__ import annotations

import pytest

from pyenclave.excerpt import excerpt, to_issue
from pyenclave.findings import Finding, Layer, Severity
from pyenclave.result import Issue
from pyenclave.source import LineIndex, Source, Span


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        ("const x = eval('1')", Span(10, 14), "const x = eval('1')\n          ^^^^"),
        ("eval('1')", Span(0, 4), "eval('1')\n^^^^"),
        # The line of the place only, whatever ends it.
        ("let a\nlet b = eval\r\nlet c", Span(14, 18), "let b = eval\n        ^^^^"),
        ("a\u2028eval\u2029b", Span(2, 6), "eval\n^^^^"),
        # A span of several lines is marked to the end of the first.
        ("if (x) {\n  y()\n}", Span(7, 16), "if (x) {\n       ^"),
        # An empty span, at the end of the text and of a line, has one caret.
        ("return (", Span(8, 8), "return (\n        ^"),
        ("a\nb", Span(1, 1), "a\n ^"),
        ("", Span(0, 0), "\n^"),
        # Tabs take four columns everywhere.
        ("\treturn\teval", Span(8, 12), "    return    eval\n              ^^^^"),
        ("a\tb", Span(1, 2), "a    b\n ^^^^"),
        # Wide letters take two columns, combining marks none.
        ("漢字 eval", Span(3, 7), "漢字 eval\n     ^^^^"),
        ("'漢字'", Span(1, 3), "'漢字'\n ^^^^"),
        ("e\u0301 = eval", Span(5, 9), "e\u0301 = eval\n    ^^^^"),
        ("привет(eval)", Span(7, 11), "привет(eval)\n       ^^^^"),
        # What a terminal would obey is shown as a mark.
        ("'\x1b[31m' + eval", Span(10, 14), "'\ufffd[31m' + eval\n          ^^^^"),
        ("'\u202e' + x", Span(1, 2), "'\ufffd' + x\n ^"),
        ("'\ud800\0'", Span(1, 3), "'\ufffd\ufffd'\n ^^"),
        # A span that reaches beyond the text ends with the line.
        ("abc", Span(1, 99), "abc\n ^^"),
    ],
)
def test_shows_the_line_and_marks_the_place(text: str, span: Span, expected: str) -> None:
    assert excerpt(Source(text), span) == expected


def test_a_long_line_is_cut_around_the_place() -> None:
    text = "x" * 300 + "eval(1)" + "y" * 300
    shown, carets = excerpt(Source(text), Span(300, 304)).split("\n")
    assert shown == "…" + "x" * 40 + "eval(1)" + "y" * 51 + "…"
    assert carets == " " * 41 + "^^^^"
    assert len(shown) == 100


def test_a_line_is_not_cut_where_it_ends_in_time() -> None:
    text = "x" * 39 + "eval" + "y" * 56
    assert excerpt(Source(text), Span(39, 43)) == f"{text}\n{' ' * 39}^^^^"


def test_a_long_span_is_marked_as_far_as_it_is_shown() -> None:
    shown, carets = excerpt(Source("x" * 1_000), Span(5, 900)).split("\n")
    assert shown == "x" * 99 + "…"
    assert carets == " " * 5 + "^" * 94


def test_a_long_line_of_wide_letters_keeps_the_caret_under_its_letter() -> None:
    shown, carets = excerpt(Source("漢" * 500), Span(250, 251)).split("\n")
    assert shown == "…" + "漢" * 20 + "漢" * 29 + "…"
    assert carets == " " * 41 + "^^"


def test_an_issue_has_positions_and_the_excerpt() -> None:
    source = Source("const a = 1;\nreturn eval(\n'a')")
    finding = Finding("NO_EVAL", "message", Layer.RULES, Span(20, 29), "hint", Severity.WARNING)
    assert to_issue(finding, source) == Issue(
        code="NO_EVAL",
        message="message",
        severity="warning",
        layer="rules",
        line=2,
        column=8,
        end_line=3,
        end_column=4,
        excerpt="return eval(\n       ^^^^^",
        hint="hint",
    )


class Unread(Source):
    @property
    def lines(self) -> LineIndex:
        raise AssertionError("the whole text was read")


def test_an_issue_at_the_beginning_needs_no_more_than_the_beginning() -> None:
    issue = to_issue(Finding("TOO_LARGE", "message", Layer.PRESCAN, Span(0, 0)), Unread("a" * 1000 + "\n"))
    assert (issue.line, issue.column, issue.end_line, issue.end_column) == (1, 1, 1, 1)
    assert issue.excerpt == f"{'a' * 99}…\n^"


def test_an_issue_without_a_place_has_neither() -> None:
    issue = to_issue(Finding("INTERNAL_ERROR", "message", Layer.RULES), Source("x"))
    assert issue == Issue(code="INTERNAL_ERROR", message="message", severity="error", layer="rules")
