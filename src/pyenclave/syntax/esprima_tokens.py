"""The commonest tokens, scanned quickly: words in ASCII, punctuators, plain texts and numbers, plain layout.

All but a few tokens are these. Esprima asks each character many questions and gives each token eighteen fields; here
a look at the next characters decides, and whatever is not plain is left to Esprima untouched.
"""

from __future__ import annotations

import re
from typing import Any, Final

from esprima.scanner import RawToken, Scanner
from esprima.token import Token

_IDENTIFIER: Final = Token.Identifier
_NUMBER: Final = Token.NumericLiteral
_PUNCTUATOR: Final = Token.Punctuator
_STRING: Final = Token.StringLiteral

# With nothing behind it that could belong to the word.
_WORD: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*+(?![\\\x80-\U0010ffff])")
_WORD_STARTS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$")
# Tokens by their first character alone. Braces are not: account is kept of them, for a `}` can go on with a template.
_ALONE: Final = frozenset("()[];,:~")
# What may follow a dot that is a token: neither a number nor `...`.
_AFTER_DOT: Final = _WORD_STARTS | {"#"}
# The others, each as long as can be. Not here: `/` and what begins with it, `?.`, which a digit behind makes `?`.
_OPERATORS: Final = {
    pattern[0]: re.compile(re.escape(pattern[0]) + pattern[1:])
    for pattern in (
        *(r"=(?:==?|>)?", r"!(?:==?)?", r"<(?:<=?|=)?", r">(?:>>=?|>=?|=)?", r"+[+=]?", r"-[-=]?"),
        *(r"*(?:\*=?|=)?", r"%=?", r"^=?", r"&(?:&=?|=)?", r"|(?:\|=?|=)?", r"?(?:\?=?|(?!\.))"),
    )
}
# Without escapes, and on one line; U+2028 and U+2029 count as the ends of lines here.
_STRINGS: Final = {
    '"': re.compile(r'"[^"\\\r\n\u2028\u2029]*"'),
    "'": re.compile(r"'[^'\\\r\n\u2028\u2029]*'"),
}
_DIGITS: Final = frozenset("0123456789")
# With nothing behind it that could belong to a number or a name. All are exact as floats.
_INTEGER: Final = re.compile(r"(?:0|[1-9][0-9]{0,14})(?![0-9A-Za-z_.$\\\x80-\U0010ffff])")
# A piece of a template without escapes, from the quote or brace before it to that behind it.
_TEMPLATE: Final = re.compile(r"[`}]((?:[^`\\$\r\u2028\u2029]|\$(?!\{))*+)(`|\$\{)")
_KINDS: Final[dict[str, int]] = {
    **dict.fromkeys(Scanner.isKeyword.set, Token.Keyword),
    "null": Token.NullLiteral,
    "true": Token.BooleanLiteral,
    "false": Token.BooleanLiteral,
}

# What is layout or may begin a comment, as far as ASCII goes.
_LAYOUT: Final = frozenset(" \t\v\f\n\r/<-#")


class PlainToken(RawToken):
    """A token of which nothing needs to be said but its kind, its text and its place."""

    bigint = pattern = flags = regex = lineStart = None
    octal: bool | None = None
    cooked: str | None = None
    head: bool | None = None
    tail: bool | None = None
    private = invalidEscape = escaped = False

    def __init__(self, kind: int, value: str | int, line: int, start: int, end: int) -> None:
        self.type = kind
        self.value = value
        self.lineNumber = line
        self.start = start
        self.end = end


class PlainLiteral(PlainToken):
    """A text without escapes or an integer."""

    octal = False


class PlainTemplate(PlainToken):
    """A piece of a template in which text and value are the same."""

    def __init__(self, value: str, line: int, start: int, end: int) -> None:
        super().__init__(Token.Template, value, line, start, end)
        self.cooked = value


class QuickScanner(Scanner):
    """Esprima's scanner with a short way for what is plain."""

    def lex(self) -> RawToken:
        source, start = self.source, self.index
        character = source[start]  # Esprima ends each text with NUL
        if character in _WORD_STARTS:
            if word := _WORD.match(source, start):
                self.index = end = word.end()
                name = word.group()
                return PlainToken(_KINDS.get(name, _IDENTIFIER), name, self.lineNumber, start, end)
        elif character in _ALONE or (character == "." and source[start + 1] in _AFTER_DOT):
            self.index = end = start + 1
            return PlainToken(_PUNCTUATOR, character, self.lineNumber, start, end)
        elif character == "{":
            self.curlyStack.append(character)
            return self._punctuator(start, character)
        elif character == "}" and self.curlyStack and self.curlyStack[-1] == "{":
            self.curlyStack.pop()
            return self._punctuator(start, character)
        elif character in _STRINGS:
            if text := _STRINGS[character].match(source, start):
                self.index = end = text.end()
                return PlainLiteral(_STRING, source[start + 1 : end - 1], self.lineNumber, start, end)
        elif character in _DIGITS:
            if digits := _INTEGER.match(source, start):
                self.index = end = digits.end()
                return PlainLiteral(_NUMBER, int(digits.group()), self.lineNumber, start, end)
        elif character in _OPERATORS and (operator := _OPERATORS[character].match(source, start)):
            return self._punctuator(start, operator.group())
        return super().lex()

    def _punctuator(self, start: int, text: str) -> RawToken:
        self.index = end = start + len(text)
        return PlainToken(_PUNCTUATOR, text, self.lineNumber, start, end)

    def scanTemplate(self) -> RawToken:
        source, start = self.source, self.index
        piece = _TEMPLATE.match(source, start)
        if piece is None:
            return super().scanTemplate()
        value, quote = piece.groups()
        self.index = end = piece.end()
        newlines = value.count("\n")
        if newlines:
            self.lineNumber += newlines
            self.lineStart = source.rindex("\n", start, end) + 1
        token = PlainTemplate(value, self.lineNumber, start, end)
        token.head = source[start] == "`"
        token.tail = quote == "`"
        if not token.head and self.curlyStack:
            self.curlyStack.pop()
        if not token.tail:
            self.curlyStack.append("${")
        return token

    def scanComments(self) -> list[Any]:
        source, start = self.source, self.index
        character = source[start]
        after = start
        if character in " \n":
            after += 1
            while source[after] == " ":
                after += 1
        following = source[after]
        if following in _LAYOUT or following >= "\x80":
            return super().scanComments()
        if character == "\n":
            self.lineNumber += 1
            self.lineStart = start + 1
        self.index = after
        return []
