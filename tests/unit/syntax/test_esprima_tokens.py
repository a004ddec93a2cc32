"""The quick scanner says of every text what Esprima's own says: tokens, places, faults, and the state it is left in."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from typing import Any

from esprima.error_handler import ErrorHandler
from esprima.scanner import Scanner
from esprima.token import Token

from pyenclave.syntax.esprima_tokens import PlainToken, QuickScanner

# Whatever decides on a token: punctuators, layout, comments, words plain and not, numbers, strings, templates.
CHARACTERS = "=!<>+-*%^&|?./~,;:(){}[]a_$#1\\`' \n\t\r\u2028\ufeffé"
PIECES = [
    *CHARACTERS,
    *("null", "true", "async", "await", "yield", "let", "static", "instanceof", "of", "\\u0061", "aé", "#a"),
    *("...", "?.", "?.5", "-->", "<!--", "//", "/*", "*/", "${", "`", ">>>=", "??=", "\r\n", "  ", "0x1F", "1n", ".5"),
    *("'a'", '"b"', '"\\n"', "'\u2028'", "`a$`", "`b${", "}c${", "}d`", "0", "17", "08", "1_0", "1e3", "2.5"),
    "9007199254740993",
]
FIELDS = (
    *("type", "value", "start", "end", "lineNumber", "escaped", "private", "octal", "bigint", "head", "tail", "cooked"),
)


def test_every_text_of_two_characters() -> None:
    for text in map("".join, itertools.product(CHARACTERS, repeat=2)):
        assert scanned(QuickScanner, text) == scanned(Scanner, text), text


def test_texts_of_pieces() -> None:
    rng = random.Random(2026)
    for _ in range(5_000):
        text = "".join(rng.choices(PIECES, k=rng.randrange(3, 16)))
        assert scanned(QuickScanner, text) == scanned(Scanner, text), text


def test_plain_tokens_take_the_short_way() -> None:
    scanner = QuickScanner("a=>{\n  b?.[c]['d',`e\n${10}f`]}", ErrorHandler())
    plain = [token.value for token in tokens(scanner) if isinstance(token, PlainToken)]
    assert plain == ["a", "=>", "{", "b", "[", "c", "]", "[", "d", ",", "e\n", 10, "f", "]", "}"]


def tokens(scanner: Scanner) -> Iterator[Any]:
    while True:
        scanner.scanComments()
        token = scanner.lex()
        yield token
        if token.type == Token.EOF:
            return


def scanned(kind: type[Scanner], text: str) -> tuple[Any, ...]:
    scanner = kind(text, ErrorHandler())
    found: list[Any] = []
    try:
        for token in tokens(scanner):
            found.append(tuple([getattr(token, name) for name in FIELDS]))
    except Exception as error:  # whatever it is, both must say it
        found.append((type(error), str(error)))
    return found, scanner.index, scanner.lineNumber, scanner.lineStart, scanner.curlyStack
