"""Layer 0, the checks that need tokens: strings, regular expressions, names, runs of operators, long lines.

Only the parser knows where a string or a regex begins. So its own scanner calls these checks as the tokens come, and
what is checked can never differ from what is read. A check that objects raises `Overrun`, which ends the parse.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Final

from ..findings import Finding, Layer, Severity
from ..source import Source, Span
from .characters import (
    BIDI_CONTROLS,
    HIDDEN_LINE_ENDS,
    VARIATION,
    described,
    is_invisible_in_text,
    lookalike_in,
)
from .limits import PrescanLimits, RegexAnalysis, Response
from .regex import PatternError, judge
from .regex.ambiguity import CATASTROPHIC

LINE_TOO_LONG: Final = "PRESCANNER_LINE_TOO_LONG"
OPERATOR_SPAM: Final = "PRESCANNER_OPERATOR_SPAM"
REGEX_COUNT: Final = "PRESCANNER_REGEX_COUNT"
REGEX_BLOCKED: Final = "PRESCANNER_REGEX_BLOCKED"
REGEX_TOO_LONG: Final = "PRESCANNER_REGEX_TOO_LONG"
REDOS: Final = "PRESCANNER_REDOS"
STRING_TOO_LONG: Final = "PRESCANNER_STRING_TOO_LONG"
STRING_TOTAL: Final = "PRESCANNER_STRING_TOTAL"
UNICODE_SUSPICIOUS: Final = "PRESCANNER_UNICODE_SUSPICIOUS"
HOMOGRAPH: Final = "PRESCANNER_HOMOGRAPH"
BIDI_ATTACK: Final = "PRESCANNER_BIDI_ATTACK"

TOKEN_CODES: Final = (
    *(LINE_TOO_LONG, OPERATOR_SPAM, REGEX_COUNT, REGEX_BLOCKED, REGEX_TOO_LONG, REDOS),
    *(STRING_TOO_LONG, STRING_TOTAL, UNICODE_SUSPICIOUS, HOMOGRAPH),
)

# What wants an operand behind it. Brackets, commas and semicolons do not make a run of operators longer: they end it.
OPERATORS: Final = frozenset(
    {
        *("+", "-", "*", "/", "%", "**", "++", "--", "<<", ">>", ">>>", "&", "|", "^", "~", "!", "&&", "||", "??"),
        *("=", "+=", "-=", "*=", "/=", "%=", "**=", "<<=", ">>=", ">>>=", "&=", "|=", "^=", "&&=", "||=", "??="),
        *("==", "!=", "===", "!==", "<", ">", "<=", ">=", "=>", "?", ":", ".", "?.", "..."),
        *("typeof", "void", "delete", "in", "instanceof"),
    }
)

_MAX_WARNINGS: Final = 100
_STRING_METHODS: Final = "Use string methods: includes, startsWith, endsWith, indexOf, split, replaceAll."
_FROM_A_TOOL: Final = "Get large data from a tool instead of writing it into the script."


class Overrun(Exception):
    """Raised when a token is beyond what layer 0 accepts; carries the finding."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


class TokenChecks:
    """The checks for one text. The parser tells it of each token once, in order.

    `sees_names` and `sees_comments` say what the parser need not tell: in ASCII without escapes no name is suspicious.
    """

    def __init__(self, source: Source, limits: PrescanLimits, suspects: tuple[int, ...] = ()) -> None:
        """`suspects` are the offsets of characters that may stand in strings only, in order."""
        self._text = source.text
        self._source = source
        self._limits = limits
        self._suspects = suspects
        self._is_ascii = source.text.isascii()
        self._warnings: list[Finding] = []
        self._string_bytes = 0
        self._regex_count = 0
        self.operator_run = 0
        self.sees_names = not self._is_ascii or "\\u" in source.text
        self.sees_comments = bool(suspects) or any(end in source.text for end in HIDDEN_LINE_ENDS)
        self._long_lines = _long_lines(source, limits.line_chars)
        # Spans of strings, templates and comments, kept only where some check asks for them at the end.
        self._keeps_strings = bool(suspects or self._long_lines)
        self._strings: list[Span] = []
        self._comments: set[tuple[int, int]] = set()

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What was objectionable but does not refuse the script."""
        return tuple(self._warnings)

    def string(self, start: int, end: int) -> None:
        """A string, or one piece of a template, with its quotes."""
        size = end - start - 2
        if not self._is_ascii:
            size = len(self._text[start + 1 : end - 1].encode("utf-8", "surrogatepass"))
        limits = self._limits
        if size > limits.string_bytes:
            message = f"the string has {size} bytes, at most {limits.string_bytes} are accepted"
            raise _overrun(STRING_TOO_LONG, message, start, end, _FROM_A_TOOL)
        self._string_bytes += size
        if self._string_bytes > limits.string_total_bytes:
            message = f"the strings up to here have more than the {limits.string_total_bytes} bytes that are accepted"
            raise _overrun(STRING_TOTAL, message, start, end, _FROM_A_TOOL)
        if self._keeps_strings:
            self._strings.append(Span(start, end))

    def comment(self, start: int, end: int) -> None:
        """A comment; may be told more than once."""
        if (start, end) in self._comments:
            return
        self._comments.add((start, end))
        # Where the comment ends, the line's end may count to it or not.
        found = next((at for at in (end - 1, end) if self._text[at : at + 1] in (*HIDDEN_LINE_ENDS,)), None)
        if found is not None and self._text.startswith("//", start):
            self._object(
                self._limits.invisible_in_code,
                UNICODE_SUSPICIOUS,
                f"the comment ends at {described(self._text[found])}, which nobody sees: what follows it is code",
                (found, found + 1),
                "Break the line, or remove the character.",
            )

    def name(self, value: str, start: int, end: int) -> None:
        """A name or keyword, with its escapes resolved."""
        variation = VARIATION.search(value)
        if variation is not None:
            message = f"the name contains {described(variation[0])}, which makes it another name that looks the same"
            self._object(self._limits.invisible_in_code, UNICODE_SUSPICIOUS, message, (start, end), "Remove it.")
        index = lookalike_in(value)
        if index is None:
            return
        # Without escapes the name stands in the text as it is, and the very letter can be pointed at.
        place = (start + index, start + index + 1) if end - start == len(value) else (start, end)
        self._object(
            self._limits.homoglyphs,
            HOMOGRAPH,
            f"the name mixes Latin letters with {described(value[index])}, which can be taken for one of them",
            place,
            "Write the whole name in one script.",
        )

    def operator(self, start: int, end: int) -> None:
        """An operator. Whoever tells of the tokens sets `operator_run` to 0 at every other one."""
        self.operator_run += 1
        limit = self._limits.operator_run
        if self.operator_run > limit:
            message = f"more than {limit} operators follow each other without an operand"
            raise _overrun(
                OPERATOR_SPAM, message, start, end, "Write the expression in steps, with names for its parts."
            )

    def regex_body(self, start: int, end: int) -> None:
        """The pattern of a regex between its slashes, before anything looks into it."""
        limits = self._limits
        self._regex_count += 1
        if limits.regex_analysis is RegexAnalysis.BLOCK:
            message = "regular expression literals are not accepted here"
            raise _overrun(REGEX_BLOCKED, message, start, end, _STRING_METHODS)
        if self._regex_count > limits.regex_count:
            message = f"the script has more than {limits.regex_count} regular expressions"
            raise _overrun(REGEX_COUNT, message, start, end, "Use one for several places, or string methods.")
        length = end - start - 2
        if length > limits.regex_chars:
            message = f"the regular expression has {length} characters, at most {limits.regex_chars} are accepted"
            raise _overrun(REGEX_TOO_LONG, message, start, end, f"Split it. {_STRING_METHODS}")

    def regex(self, pattern: str, flags: str, start: int, end: int) -> None:
        """A regex whose syntax is known to be right; `start` is that of its first slash."""
        if self._limits.regex_analysis is RegexAnalysis.OFF:
            return
        try:
            risk = judge(pattern, flags)
        except PatternError as error:
            message = f"the regular expression cannot be judged: {error}"
            raise _overrun(REDOS, message, start, end, f"Write it in another, simpler way. {_STRING_METHODS}") from None
        if risk is None:
            return
        is_catastrophic = risk.score >= CATASTROPHIC
        refuses = is_catastrophic or self._limits.regex_analysis is RegexAnalysis.POLYNOMIAL
        cost = "can take hours on a short text" if is_catastrophic else "is slow on long texts"
        self._object(
            Response.REFUSE if refuses else Response.WARN,
            REDOS,
            f"the regular expression {risk.reason}, so it {cost}",
            (start + 1 + risk.start, start + 1 + risk.end),
            "Let each repeat match what the next part cannot: (\\w+,)* instead of (\\w+,?)*.",
        )

    def finish(self) -> None:
        """The text is at its end, its grammar is right. What only the whole can tell is judged now."""
        for suspect in self._suspects:
            self._judge_suspect(suspect)
        for number in self._long_lines:
            self._judge_line(number)

    def _judge_suspect(self, offset: int) -> None:
        character = self._text[offset]
        limits = self._limits
        in_string = _holds(self._strings, offset)
        place = (offset, offset + 1)
        if character in BIDI_CONTROLS:
            self._object(
                limits.bidi_in_strings if in_string else Response.REFUSE,
                BIDI_ATTACK,
                f"the script contains {described(character)}, which makes code look different from what it is",
                place,
                "Remove it; right-to-left text itself needs no control.",
            )
        elif not is_invisible_in_text(self._text, offset):
            return
        elif not in_string and not _holds(self._comments_in_order, offset):
            self._object(
                limits.invisible_in_code,
                UNICODE_SUSPICIOUS,
                f"the code contains {described(character)}, which nobody sees",
                place,
                "Remove it.",
            )
        else:
            where = "a string" if in_string else "a comment"
            message = f"{where} contains {described(character)}, which nobody sees"
            self._object(Response.WARN, UNICODE_SUSPICIOUS, message, place, "Remove it, or write it as an escape.")

    def _judge_line(self, number: int) -> None:
        lines = self._source.lines
        start = lines.offset(number, 1)
        end = start + len(lines.line(number))
        first = bisect_right(self._strings, start, key=lambda span: span.end)
        outside = end - start
        for index in range(first, len(self._strings)):
            span = self._strings[index]
            if span.start >= end:
                break
            outside -= min(span.end, end) - max(span.start, start)
        if outside > self._limits.line_chars:
            limit = self._limits.line_chars
            message = f"the line has {outside} characters outside strings, at most {limit} are accepted"
            raise _overrun(LINE_TOO_LONG, message, start, start, "Break the line.")

    @cached_property
    def _comments_in_order(self) -> list[Span]:
        return [Span(start, end) for start, end in sorted(self._comments)]

    def _object(self, response: Response, code: str, message: str, place: tuple[int, int], hint: str) -> None:
        if response is Response.REFUSE:
            raise _overrun(code, message, *place, hint)
        if len(self._warnings) < _MAX_WARNINGS:
            self._warnings.append(Finding(code, message, Layer.PRESCAN, Span(*place), hint, Severity.WARNING))


def _overrun(code: str, message: str, start: int, end: int, hint: str) -> Overrun:
    return Overrun(Finding(code, message, Layer.PRESCAN, Span(start, end), hint))


def _long_lines(source: Source, limit: int) -> tuple[int, ...]:
    """The numbers of the lines that are longer than the limit when their strings count too."""
    if len(source.text) <= limit:
        return ()
    lines = source.lines
    return tuple(number for number in range(1, lines.line_count + 1) if len(lines.line(number)) > limit)


def _holds(spans: list[Span], offset: int) -> bool:
    """Whether one of the spans, which are in order and apart, holds the offset."""
    index = bisect_left(spans, offset, key=lambda span: span.end - 1)
    return index < len(spans) and spans[index].start <= offset
