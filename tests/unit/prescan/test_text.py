"""The text checks: exact codes and spans, and the near misses that must pass."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pyenclave.findings import Layer, Refusal
from pyenclave.prescan import PRESCAN_LIMITS, PrescanLimits, ScannedSource, scan
from pyenclave.source import Source, Span

PRESETS = tuple(PRESCAN_LIMITS)
AGENTSCRIPT = PRESCAN_LIMITS["agentscript"]

# Every control that reorders text (UAX 9): embeddings, overrides, isolates and their ends.
BIDI_CONTROLS = tuple(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


def found(text: str, limits: PrescanLimits = AGENTSCRIPT) -> list[tuple[str, Span | None]]:
    verdict = scan(Source(text), limits)
    if isinstance(verdict, ScannedSource):
        return []
    assert verdict.layer is Layer.PRESCAN
    assert all(f.layer is Layer.PRESCAN and f.message and f.hint for f in verdict.findings)
    return [(f.code, f.span) for f in verdict.findings]


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    ("text", "code", "start"),
    [
        ("const a = 1;\0", "PRESCANNER_NULL_BYTE", 12),
        ("'\0'", "PRESCANNER_NULL_BYTE", 1),
        ("\0", "PRESCANNER_NULL_BYTE", 0),
        ("// \0 in a comment", "PRESCANNER_NULL_BYTE", 3),
        ("'\ud800'", "PRESCANNER_LONE_SURROGATE", 1),
        ("return '\udfff'", "PRESCANNER_LONE_SURROGATE", 8),
        # Two halves as two code points: what a wrong decoder makes of an emoji. It cannot be sent as UTF-8.
        ("'\ud83d\ude00'", "PRESCANNER_LONE_SURROGATE", 1),
    ],
)
def test_refuses_characters_that_deceive(preset: str, text: str, code: str, start: int) -> None:
    assert found(text, PRESCAN_LIMITS[preset]) == [(code, Span(start, start + 1))]


@pytest.mark.parametrize("preset", ["strict", "agentscript", "secure", "standard"])
@pytest.mark.parametrize("control", BIDI_CONTROLS)
def test_refuses_bidirectional_controls_wherever_they_stand(preset: str, control: str) -> None:
    for text in (f"a{control}b", f"'{control}'", f"/*{control}*/"):
        start = text.index(control)
        assert found(text, PRESCAN_LIMITS[preset]) == [("PRESCANNER_BIDI_ATTACK", Span(start, start + 1))]


@pytest.mark.parametrize("preset", ["permissive", "javascript"])
@pytest.mark.parametrize("control", BIDI_CONTROLS)
def test_leaves_bidirectional_controls_to_the_tokens_where_strings_may_hold_them(preset: str, control: str) -> None:
    source, limits = Source(f"a{control}'{control}'"), PRESCAN_LIMITS[preset]
    assert scan(source, limits) == ScannedSource(source, limits, (1, 3))


def test_finds_what_nobody_sees_and_no_byte_order_mark_at_the_start() -> None:
    source = Source("\ufeffa\u200b\xad\u3164\ufeff\U000e0041 é\u2800")
    assert scan(source, AGENTSCRIPT) == ScannedSource(source, AGENTSCRIPT, (2, 3, 4, 5, 6))


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "return 1",
        "'\\0' + '\\u0000'",
        "'\\u202e' + '\\ud800'",
        "return '\U0001f600'",
        "const имя = 'Анна'; return имя + ' привет'",
        "return 'مرحبا بالعالم'",
        "return 'שלום' // \u200f and \u200e and \u061c are marks, not controls",
        "return '\u2028\u2029'",
        # The neighbours of the two ranges of bidirectional controls.
        "'\u202f' + '\u2065'",
        # The neighbours of the surrogates.
        "'\ud7ff' + '\ue000'",
        "'\x01\x7f'",
    ],
)
def test_lets_honest_text_pass(preset: str, text: str) -> None:
    source = Source(text)
    limits = PRESCAN_LIMITS[preset]
    assert scan(source, limits) == ScannedSource(source, limits, ())


@pytest.mark.parametrize("preset", PRESETS)
def test_input_of_exactly_the_limit_passes_and_one_byte_more_does_not(preset: str) -> None:
    limits = PRESCAN_LIMITS[preset]
    assert found("x" * limits.input_bytes, limits) == []
    assert found("x" * (limits.input_bytes + 1), limits) == [("PRESCANNER_INPUT_TOO_LARGE", Span(0, 0))]


def test_input_is_measured_in_bytes_of_utf8() -> None:
    limits = replace(AGENTSCRIPT, input_bytes=12)
    assert found("'жжжжж'", limits) == []
    verdict = scan(Source("'жжжжжa'"), limits)
    assert isinstance(verdict, Refusal)
    assert [f.message for f in verdict.findings] == ["the script has 13 bytes, at most 12 are accepted"]


def test_what_is_too_large_is_refused_for_that_alone() -> None:
    limits = replace(AGENTSCRIPT, input_bytes=3, line_count=1)
    verdict = scan(Source("\0\n\u202e\n\ud800"), limits)
    assert isinstance(verdict, Refusal)
    assert [(f.code, f.message) for f in verdict.findings] == [
        ("PRESCANNER_INPUT_TOO_LARGE", "the script has at least 5 bytes, at most 3 are accepted")
    ]


@pytest.mark.parametrize(
    ("text", "count", "third_line"),
    [
        ("a\nb\nc", 3, 4),
        ("a\rb\rc", 3, 4),
        ("a\r\nb\r\nc", 3, 6),
        ("a\u2028b\u2029c", 3, 4),
        ("\n\n\n", 3, 2),
        ("\n\r\n\rx", 4, 3),
    ],
)
def test_lines_end_as_the_standard_says(text: str, count: int, third_line: int) -> None:
    assert found(text, replace(AGENTSCRIPT, line_count=count)) == []
    assert found(text, replace(AGENTSCRIPT, line_count=2)) == [
        ("PRESCANNER_TOO_MANY_LINES", Span(third_line, third_line))
    ]


def test_the_terminator_of_the_last_line_begins_no_line() -> None:
    assert found("x;\n" * AGENTSCRIPT.line_count) == []
    over = "x;\n" * AGENTSCRIPT.line_count + "x"
    assert found(over) == [("PRESCANNER_TOO_MANY_LINES", Span(len(over) - 1, len(over) - 1))]


def test_a_long_line_is_no_fault_of_the_text() -> None:
    assert found("x" * 9_000) == []
    assert found(f'return "{"x" * 40 * 1024}"') == []


def test_each_check_reports_its_first_place_in_order() -> None:
    limits = replace(AGENTSCRIPT, line_count=2)
    assert found("\u202e\n\ud800\ud800\n\0\0\u202e", limits) == [
        ("PRESCANNER_BIDI_ATTACK", Span(0, 1)),
        ("PRESCANNER_LONE_SURROGATE", Span(2, 3)),
        ("PRESCANNER_TOO_MANY_LINES", Span(5, 5)),
        ("PRESCANNER_NULL_BYTE", Span(5, 6)),
    ]


def test_a_hint_gives_the_escape_to_write() -> None:
    verdict = scan(Source("'\u202e'"), AGENTSCRIPT)
    assert isinstance(verdict, Refusal)
    assert "write the escape \\u202e." in verdict.findings[0].hint
