"""Property keys that can be read off the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyenclave.rules.keys import static_key
from pyenclave.syntax import ParsedProgram, nodes


def key_of(program: ParsedProgram) -> str | None:
    statement = program.root.body[-1]
    assert isinstance(statement, nodes.ExpressionStatement)
    member = statement.expression
    assert isinstance(member, nodes.MemberExpression)
    return static_key(member.property, computed=member.computed)


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("o.name", "name"),
        ("o['name']", "name"),
        ("o['']", ""),
        ("o[`name`]", "name"),
        ("o[``]", ""),
        ("o['a' + 'b']", "ab"),
        ("o['a' + 'b' + 'c']", "abc"),
        ("o['a' + ('b' + 'c')]", "abc"),
        ("o[`a${'b'}c${`d${'e'}`}f`]", "abcdef"),
        (r"o['\u0061']", "a"),
        ("o[name]", None),
        ("o['a' + name]", None),
        ("o[name + 'a']", None),
        ("o[`a${name}`]", None),
        ("o['a' - 'b']", None),
        ("o['a' + 1]", None),
        ("o[0]", None),
        ("o[('a', 'b')]", None),
        ("o[tag`name`]", None),
        ("o[true]", None),
    ],
)
def test_static_key(parsed: Callable[[str], ParsedProgram], code: str, key: str | None) -> None:
    assert key_of(parsed(f"let o, name, tag; {code}")) == key


def test_a_private_name_is_no_key(parsed: Callable[[str], ParsedProgram]) -> None:
    program = parsed("class C { #name; m() { return this.#name } }")
    (declaration,) = program.root.body
    assert isinstance(declaration, nodes.ClassDeclaration)
    field = declaration.body.body[0]
    assert isinstance(field, nodes.PropertyDefinition)
    assert static_key(field.key, computed=field.computed) is None


def test_a_long_concatenation_needs_no_stack() -> None:
    key: nodes.Node = nodes.StringLiteral("x", start=0, end=1)
    for _ in range(50_000):
        key = nodes.BinaryExpression("+", key, nodes.StringLiteral("x", start=0, end=1), start=0, end=1)
    assert static_key(key, computed=True) == "x" * 50_001
