"""Esprima's scanner for our use: bounds on what costs more than linear time, faults with the author's offsets.

It tells layer 0 of regexes and comments as they come. Regexes are capped before Esprima looks into them, because the
check of duplicate group names compares each group with each other one; long hexadecimal BigInts and code point escapes
are capped because turning them into decimal digits is quadratic. These caps cannot be configured away.
"""

from __future__ import annotations

import re
from typing import Any, Final, NoReturn

from esprima.error_handler import ErrorHandler
from esprima.messages import Messages
from esprima.regexp_validator import RegExpSyntaxError, validate_regexp
from esprima.scanner import RawToken

from ..prescan import TokenChecks
from .esprima_messages import (
    CLOSE_HINT,
    ESCAPE_HINT,
    MESSAGES,
    NESTING_OVERFLOW,
    REGEX_HINT,
    REGEX_TOO_LONG,
    fault,
    overflow,
    shown,
)
from .esprima_tokens import QuickScanner

# ECMA-262's; Esprima counts the years.
EDITION: Final = 2026
# Checking a regex costs groups² x nesting; with these at most 3 ms. No regex a person wrote comes near.
MAX_REGEX_NAMED_GROUPS: Final = 32
MAX_REGEX_NESTING: Final = 50
# 12 000 decimal digits: 2 ms. The largest RSA keys in use have 5 000.
MAX_NUMBER_CHARS: Final = 10_000

_NUMBER: Final = re.compile("[0-9A-Za-z_.]*")
_CODE_POINT: Final = re.compile("([0-9A-Fa-f]+)}")
# What opens and closes inside a pattern.
_REGEX_MARKS: Final = re.compile(r"\\.|[()\[\]]", re.DOTALL)
_REGEX_NAMED_GROUP: Final = re.compile(r"\(\?<(?![=!])")


class BodyScanner(QuickScanner):
    """The tokens of a script."""

    def __init__(self, text: str, handler: ErrorHandler, checks: TokenChecks) -> None:
        super().__init__(text, handler)
        self.checks = checks
        # What is being read and where it starts, for the faults of texts that end inside it.
        self._begun: tuple[str, int] | None = None

    def throwUnexpectedToken(self, message: str = Messages.UnexpectedTokenIllegal) -> NoReturn:
        at = min(self.index, self.length)
        what, start = self._begun or ("", at)
        if message in MESSAGES:
            text, hint = MESSAGES[message]
            start = start if what == "regular expression" else at
            raise fault(text, start, min(max(at, start + 1), self.length), hint)
        if message != Messages.UnexpectedTokenIllegal:
            raise fault(message, at, min(at + 1, self.length))
        if at == self.length:
            if what in ("", "number"):
                raise fault(
                    f"the script ends in the middle of a {what or 'name'}", start, at, "Finish it or remove it."
                )
            raise fault(f"the {what} that starts here is not closed", start, start + 1, CLOSE_HINT)
        character = self.source[at]
        if what == "string" and at == start:
            raise fault("the string that starts here is not closed on its line", at, at + 1, _STRING_HINT)
        place = f" in the {what}" if what else ""
        hint = ESCAPE_HINT if what in _WITH_ESCAPES else _CHARACTER_HINTS.get(character, _STRAY_HINT)
        if self.source[at - 1 : at] == "#":
            hint = _HASH_HINT
        raise fault(f"unexpected character {shown(character)}{place}", at, at + 1, hint)

    def tolerateUnexpectedToken(self, message: str = Messages.UnexpectedTokenIllegal) -> NoReturn:
        self.throwUnexpectedToken(message)

    def skipSingleLineComment(self, offset: int) -> list[Any]:
        start = self.index - offset
        if offset > len("//"):
            # ECMA-262 sec-html-like-comments: other goals of the same text read them as operators.
            end = start + offset
            raise fault("HTML-like comments are not accepted", start, end, "Write // or /* … */.")
        if start == 0 and self.source.startswith("#!"):
            raise fault("a line that starts with #! is not accepted", 0, 2, "Remove the first line.")
        comments = super().skipSingleLineComment(offset)
        if self.checks.sees_comments:
            self.checks.comment(start, self.index)
        return comments

    def skipMultiLineComment(self) -> list[Any]:
        start = self.index - len("/*")
        self._begun = ("comment", start)
        comments = super().skipMultiLineComment()
        self._begun = None
        if self.checks.sees_comments:
            self.checks.comment(start, self.index)
        return comments

    def scanTemplate(self) -> RawToken:
        self._begun = ("template", self.index)
        token = super().scanTemplate()
        self._begun = None
        return token

    def scanStringLiteral(self) -> RawToken:
        self._begun = ("string", self.index)
        token = super().scanStringLiteral()
        self._begun = None
        return token

    def scanNumericLiteral(self) -> RawToken:
        start = self.index
        number = _NUMBER.match(self.source, start)
        if number is not None and number.end() - start > MAX_NUMBER_CHARS:
            message = f"the number has {number.end() - start} characters, at most {MAX_NUMBER_CHARS} are accepted"
            raise fault(message, start, number.end(), "Get large data from a tool.")
        self._begun = ("number", start)
        token = super().scanNumericLiteral()
        self._begun = None
        return token

    def scanRegExp(self) -> RawToken:
        start = self.index
        self._begun = ("regular expression", start)
        token = super().scanRegExp()
        self._begun = None
        self.checks.regex(token.pattern or "", token.flags or "", start, self.index)
        return token

    def testRegExp(self, pattern: str, flags: str) -> None:
        try:
            validate_regexp(pattern, flags, EDITION)
        except RegExpSyntaxError as error:
            reason = str(error).partition(" at pattern offset ")[0]
            start = self._begun[1] if self._begun is not None else self.index
            message = f"{MESSAGES[Messages.InvalidRegExp][0]}: {reason[:1].lower()}{reason[1:]}"
            raise fault(message, start, self.index, REGEX_HINT) from None

    def scanUnicodeCodePointEscape(self) -> str:
        digits = _CODE_POINT.match(self.source, self.index)
        if digits is None:
            self.throwUnexpectedToken()
        # Leading zeros are legal without end; more than six digits beyond them are no code point.
        significant = digits[1].lstrip("0") or "0"
        if len(significant) > 6 or int(significant, 16) > 0x10FFFF:
            raise fault("the escape is beyond the last character, \\u{10FFFF}", self.index, digits.end(), ESCAPE_HINT)
        self.index = digits.end()
        return chr(int(significant, 16))

    def scanRegExpBody(self) -> str:
        start = self.index
        pattern = super().scanRegExpBody()
        self.checks.regex_body(start, self.index)
        groups = len(_REGEX_NAMED_GROUP.findall(pattern))
        if groups > MAX_REGEX_NAMED_GROUPS:
            message = f"the regular expression has {groups} named groups, at most {MAX_REGEX_NAMED_GROUPS} are accepted"
            raise overflow(REGEX_TOO_LONG, message, start, self.index, "Split it, or use string methods.")
        if _regex_nesting(pattern) > MAX_REGEX_NESTING:
            message = f"the regular expression nests deeper than {MAX_REGEX_NESTING} levels"
            raise overflow(NESTING_OVERFLOW, message, start, self.index, "Split it, or use string methods.")
        return pattern


_STRING_HINT: Final = "Close it, write \\n for a line break inside, or use a template: `…`."
_QUOTE_HINT: Final = "Write straight quotes: \" or '."
_HASH_HINT: Final = "A comment begins with //."
_STRAY_HINT: Final = "Remove it, or put it into a string."
_CHARACTER_HINTS: Final = {
    **dict.fromkeys("\u2018\u2019\u201c\u201d", _QUOTE_HINT),
    "@": "Decorators are not accepted: call the function with what it decorates.",
    "#": _HASH_HINT,
    "\u2026": "Write three dots: ...",
    "\xd7": "Write *.",
    "\u2212": "Write -.",
}
_WITH_ESCAPES: Final = ("string", "template")


def _regex_nesting(pattern: str) -> int:
    # Classes nest under the flag v only, and the flags come after the pattern: the deeper of both readings counts.
    return max(_nesting(pattern, classes_nest=False), _nesting(pattern, classes_nest=True))


def _nesting(pattern: str, *, classes_nest: bool) -> int:
    groups = classes = deepest = 0
    for mark in _REGEX_MARKS.finditer(pattern):
        match mark[0]:
            case "[" if not classes or classes_nest:
                classes += 1
            case "]" if classes:
                classes -= 1
            case "(" if not classes:
                groups += 1
            case ")" if not classes:
                groups -= 1
        deepest = max(deepest, groups + classes)
    return deepest
