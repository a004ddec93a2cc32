"""The short way through expressions ends where Esprima's own levels end: the same tree, places and faults."""

from __future__ import annotations

import random
from typing import Any

import pytest
from esprima.nodes import Node
from esprima.parser import Parser

from pyenclave.prescan import PRESCAN_LIMITS, TokenChecks
from pyenclave.source import Source
from pyenclave.syntax.deep_stack import on_deep_stack
from pyenclave.syntax.esprima_messages import SyntaxFault
from pyenclave.syntax.esprima_parser import MAX_CHAIN, BodyParser

PIECES = (
    *(
        "a",
        "b",
        "async",
        "await",
        "yield",
        "of",
        "let",
        "arguments",
        "new",
        "super",
        "this",
        "class",
        "typeof",
        "delete",
    ),
    *("1", "07", "2n", "'t'", '"use strict"', "`t`", "`${", "}`", "/r/", "#p", "\\u0061", "null", "function", "import"),
    *("(", ")", "[", "]", "{", "}", ",", ";", ":", "?", ".", "?.", "...", "=>", "=", "+=", "\n", " "),
    *("+", "-", "!", "++", "--", "*", "**", "&&", "||", "??", "in", "<"),
)
FRAMES = (
    *("{}", "x = {};", "({}) => x", "async ({}) => x", "async {}", "[{}] = y", "({{{}}} = y)", "f({})", "new {}"),
    *("for ({} of y);", "for ({} in y);", "for ({};;);", "for (let {};;);", "a ? {} : b", "class A extends {} {{}}"),
    *("`${{{}}}`", "const {{{}}} = y", "function* g() {{ {} }}", "async () => {}", "(a, {})", "class A {{ x = {} }}"),
)
LEVELS = (
    *("a ** ", "!", "-a ** ", "a ? b : ", "x => ", "async x => ", "a = ", "new ", "await ", "a ** -", "!a ** "),
    *("a ? x => ", "b = !", "new a ** ", "async (x) => -"),
)


class Levels(BodyParser):
    """Our parser without the short way."""

    parsePrimaryExpression = Parser.parsePrimaryExpression
    parsePropertyIdentifier = Parser.parsePropertyIdentifier
    parseLeftHandSideExpressionAllowCall = Parser.parseLeftHandSideExpressionAllowCall

    def parse_lone_operand(self) -> None:
        return None

    def parse_operand(self) -> None:
        return None


def test_texts_of_pieces() -> None:
    rng = random.Random(2026)
    read = 0
    for _ in range(20_000):
        inner = rng.choice((" ", "")).join(rng.choices(PIECES, k=rng.randrange(1, 7)))
        text = rng.choice(FRAMES).format(inner)
        parsed = outcome(BodyParser, text)
        assert parsed == outcome(Levels, text), text
        read += parsed[0] == "Program"
    assert read > 1_000


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("count", range(MAX_CHAIN - 2, MAX_CHAIN + 3))
def test_levels_are_counted_alike(level: str, count: int) -> None:
    text = level * count + "a"
    assert on_deep_stack(lambda: outcome(BodyParser, text)) == on_deep_stack(lambda: outcome(Levels, text))


def outcome(kind: type[BodyParser], text: str) -> tuple[Any, ...]:
    source, limits = Source(text), PRESCAN_LIMITS["javascript"]
    try:
        parser = kind(text, limits.nesting_depth, TokenChecks(source, limits))
        tree: tuple[Any, ...] = dumped(parser.parse_body())
        return tree
    except SyntaxFault as fault:
        return "fault", fault.finding
    except Exception as error:  # what Esprima trips over
        return "error", type(error), str(error)


def dumped(value: Any) -> Any:
    if isinstance(value, Node):
        return value.type, {name: dumped(part) for name, part in value.items() if name != "regex"}
    if isinstance(value, list):
        return [dumped(part) for part in value]
    return value.__dict__ if hasattr(value, "raw") else value
