"""Layer 0, the checks on the raw text: size, lines, and characters that deceive the reader or the engine.

Each check is one pass of a string method or a compiled expression without repetition, so the cost is linear in
the input. Whatever needs to know where a string, a regex or an identifier begins (line length outside strings,
nesting, invisible characters in code) is left to the parser's scanner: guessing here would refuse good scripts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from ..findings import Finding, Layer, Refusal
from ..source import Source, Span
from .characters import BIDI, SUSPECT, described
from .limits import PrescanLimits, Response
from .tokens import BIDI_ATTACK

INPUT_TOO_LARGE: Final = "PRESCANNER_INPUT_TOO_LARGE"
TOO_MANY_LINES: Final = "PRESCANNER_TOO_MANY_LINES"
NULL_BYTE: Final = "PRESCANNER_NULL_BYTE"
LONE_SURROGATE: Final = "PRESCANNER_LONE_SURROGATE"

TEXT_CODES: Final = (INPUT_TOO_LARGE, TOO_MANY_LINES, NULL_BYTE, LONE_SURROGATE, BIDI_ATTACK)

# ECMA-262 sec-line-terminators; CR LF is one.
_LINE_TERMINATOR: Final = re.compile("\r\n|[\n\r\u2028\u2029]")
# A Python text never holds a pair as two code points unless it was decoded wrongly, so any surrogate is a lone one.
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class ScannedSource:
    """Text that is safe to hand to the parser under `limits`: no check on the raw text refused it.

    The limits that need tokens are still open; the parser's scanner holds them, through `TokenChecks`. `suspects` are
    the offsets of characters that may stand in some tokens only.
    """

    source: Source
    limits: PrescanLimits
    suspects: tuple[int, ...] = ()


def scan(source: Source, limits: PrescanLimits) -> ScannedSource | Refusal:
    """Check the raw text.

    A text that is too large is refused for that alone, unread. Otherwise each check reports the first place it
    objects to; findings are in order of position. Where the limits let bidirectional controls stand in strings, they
    and all other characters that nobody sees are left to the token checks.
    """
    too_large = _input_too_large(source.text, limits.input_bytes)
    if too_large is not None:
        return Refusal(Layer.PRESCAN, (too_large,))
    found = sorted(_text_findings(source.text, limits), key=_start)
    if found:
        return Refusal(Layer.PRESCAN, tuple(found))
    return ScannedSource(source, limits, _suspects(source.text))


def _suspects(text: str) -> tuple[int, ...]:
    # A byte order mark is where it belongs at the very start.
    return () if text.isascii() else tuple(found.start() for found in SUSPECT.finditer(text, text.startswith("\ufeff")))


def _text_findings(text: str, limits: PrescanLimits) -> Iterator[Finding]:
    lines = _too_many_lines(text, limits.line_count)
    if lines is not None:
        yield lines
    nul = text.find("\0")
    if nul >= 0:
        yield _finding(
            NULL_BYTE,
            "the script contains a NUL character, which ends texts early in many programs",
            nul,
            "Remove it; inside a string write \\u0000.",
        )
    if text.isascii():
        return
    surrogate = _SURROGATE.search(text)
    if surrogate is not None:
        yield _finding(
            LONE_SURROGATE,
            f"the script contains U+{ord(surrogate[0]):04X}, half of a surrogate pair, which is no character",
            surrogate.start(),
            f"Remove it, or write the whole character; inside a string \\u{ord(surrogate[0]):04x} is possible.",
        )
    bidi = BIDI.search(text)
    if bidi is not None and limits.bidi_in_strings is Response.REFUSE:
        yield _finding(
            BIDI_ATTACK,
            f"the script contains {described(bidi[0])}, which makes code look different from what it is",
            bidi.start(),
            f"Remove it; inside a string write the escape \\u{ord(bidi[0]):04x}. "
            "Right-to-left text itself needs no control.",
        )


def _input_too_large(text: str, limit: int) -> Finding | None:
    # A code point takes at least one byte: a long text is refused before it is encoded, so at most four times the
    # limit is ever copied. Surrogates are reported by their own check.
    size = len(text)
    if size <= limit:
        if text.isascii():
            return None
        size = len(text.encode("utf-8", "surrogatepass"))
        if size <= limit:
            return None
        measured = f"has {size} bytes"
    else:
        measured = f"has at least {size} bytes"
    return Finding(
        INPUT_TOO_LARGE,
        f"the script {measured}, at most {limit} are accepted",
        Layer.PRESCAN,
        Span(0, 0),
        "Write a shorter script, and get large data from a tool instead of writing it into the script.",
    )


def _too_many_lines(text: str, limit: int) -> Finding | None:
    terminators = text.count("\n") + text.count("\r") - text.count("\r\n")
    if not text.isascii():
        terminators += text.count("\u2028") + text.count("\u2029")
    # What follows the last terminator is a line only if there is something: a file of 2 000 lines ends with one.
    count = terminators + (not text.endswith(("\n", "\r", "\u2028", "\u2029")))
    if count <= limit:
        return None
    breaks = islice(_LINE_TERMINATOR.finditer(text), limit - 1, limit) if limit else iter(())
    start = next((b.end() for b in breaks), 0)
    return _finding(
        TOO_MANY_LINES,
        f"the script has {count} lines, at most {limit} are accepted",
        start,
        "Write a shorter script; put repeated steps into a loop or an arrow function.",
        length=0,
    )


def _finding(code: str, message: str, start: int, hint: str, length: int = 1) -> Finding:
    return Finding(code, message, Layer.PRESCAN, Span(start, start + length), hint)


def _start(finding: Finding) -> int:
    return finding.span.start if finding.span else 0
