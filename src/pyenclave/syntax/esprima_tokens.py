"""The commonest tokens, scanned quickly: words in ASCII, punctuators, plain layout.

Nine tokens of ten are these. Esprima asks each character many questions and gives each token eighteen fields; here
a look at the next characters decides, and whatever is not plain is left to Esprima untouched.
"""

from __future__ import annotations

import re
from typing import Any, Final

from esprima.scanner import RawToken, Scanner
from esprima.token import Token

_IDENTIFIER: Final = Token.Identifier
_PUNCTUATOR: Final = Token.Punctuator

_WORD: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_WORD_STARTS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$")
# Tokens by their first character alone. Braces are not: account is kept of them, for a `}` can go on with a template.
_ALONE: Final = frozenset("()[];,:~")
# What may follow a dot that is a token: neither a number nor `...`.
_AFTER_DOT: Final = _WORD_STARTS | {"#"}
# The others, each as long as can be. Not here: `/` and what begins with it, `?.`, which a digit behind makes `?`.
_OPERATOR: Final = re.compile(
    r"=(?:==?|>)?|!(?:==?)?|<(?:<=?|=)?|>(?:>>=?|>=?|=)?|\+[+=]?|-[-=]?|\*(?:\*=?|=)?|%=?|\^=?"
    r"|&(?:&=?|=)?|\|(?:\|=?|=)?|\?(?:\?=?|(?!\.))"
)
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

    bigint = pattern = flags = regex = octal = cooked = head = tail = lineStart = None
    private = invalidEscape = escaped = False

    def __init__(self, kind: int, value: str, line: int, start: int, end: int) -> None:
        self.type = kind
        self.value = value
        self.lineNumber = line
        self.start = start
        self.end = end


class QuickScanner(Scanner):
    """Esprima's scanner with a short way for what is plain."""

    def lex(self) -> RawToken:
        source, start = self.source, self.index
        character = source[start]  # Esprima ends each text with NUL
        if character in _WORD_STARTS and (word := _WORD.match(source, start)):
            end = word.end()
            following = source[end]
            if following < "\x80" and following != "\\":
                self.index = end
                text = word.group()
                return PlainToken(_KINDS.get(text, _IDENTIFIER), text, self.lineNumber, start, end)
        elif character in _ALONE or (character == "." and source[start + 1] in _AFTER_DOT):
            return self._punctuator(start, character)
        elif character == "{":
            self.curlyStack.append(character)
            return self._punctuator(start, character)
        elif character == "}" and self.curlyStack and self.curlyStack[-1] == "{":
            self.curlyStack.pop()
            return self._punctuator(start, character)
        elif operator := _OPERATOR.match(source, start):
            return self._punctuator(start, operator.group())
        return super().lex()

    def _punctuator(self, start: int, text: str) -> RawToken:
        self.index = end = start + len(text)
        return PlainToken(_PUNCTUATOR, text, self.lineNumber, start, end)

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
