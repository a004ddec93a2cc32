"""Texts that can be read off the script, and those that cannot."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyenclave.rules.constants import Constants
from pyenclave.rules.static_text import StaticTexts
from pyenclave.syntax import ParsedProgram, nodes


def texts_of(program: ParsedProgram) -> tuple[str, ...] | None:
    """Of the key in the last statement, `o[key]`."""
    statement = program.root.body[-1]
    assert isinstance(statement, nodes.ExpressionStatement)
    member = statement.expression
    assert isinstance(member, nodes.MemberExpression)
    return StaticTexts(program, Constants(program)).of(member.property)


@pytest.mark.parametrize(
    ("key", "texts"),
    [
        ("'name'", ["name"]),
        ("''", [""]),
        ("`name`", ["name"]),
        ("``", [""]),
        ("'a' + 'b'", ["ab"]),
        ("'a' + 'b' + 'c'", ["abc"]),
        ("'a' + ('b' + 'c')", ["abc"]),
        ("`a${'b'}c${`d${'e'}`}f`", ["abcdef"]),
        (r"'\u0061'", ["a"]),
        ("0", ["0"]),
        ("'a' + 1", ["a1"]),
        ("true", ["true"]),
        ("null", ["null"]),
        ("undefined", ["undefined"]),
        ("('a', 'b')", ["b"]),
        ("(f(), 'b')", ["b"]),
        ("['name']", ["name"]),
        ("[['a' + 'b']]", ["ab"]),
        ("c ? 'a' : 'b'", ["a", "b"]),
        ("'x' + (c ? 'a' : 'b') + (c ? '1' : '2')", ["xa1", "xa2", "xb1", "xb2"]),
        ("c ? 'a' : 'a'", ["a"]),
        ("String.fromCharCode(99, 111)", ["co"]),
        ("String.fromCodePoint(0x63)", ["c"]),
        ("String('a')", ["a"]),
        ("['a', 'b'].join('')", ["ab"]),
        ("['a', 'b'].join('-')", ["a-b"]),
        ("'a'.concat('b', 'c')", ["abc"]),
        ("{toString: () => 'a'}", ["a"]),
        ("{toString() { return 'a' }}", ["a"]),
        ("{'valueOf': function () { return 'a' }}", ["a"]),
        ("{toString: () => 'a', valueOf: () => 'b'}", ["a", "b"]),
        ("once", ["konst"]),
        ("once + 'x'", ["konstx"]),
        ("twice", ["konstkonst"]),
    ],
)
def test_known(parsed: Callable[[str], ParsedProgram], key: str, texts: list[str]) -> None:
    program = parsed(f"let o, c, f; const once = 'kon' + 'st', twice = `${{once}}${{once}}`; o[{key}]")
    assert texts_of(program) == tuple(texts)


@pytest.mark.parametrize(
    "key",
    [
        "v",
        "'a' + v",
        "v + 'a'",
        "`a${v}`",
        "'a' - 'b'",
        "1 + 2 + 'a'",
        "1 + 2",
        "1.5",
        "-1",
        "v`name`",
        "['a', 'b']",
        "[]",
        "[...'a']",
        "[,]",
        "c ? 'a' : v",
        "'a' || 'b'",
        "String.fromCharCode(v)",
        "String.fromCharCode(1.5)",
        "String('a', v)",
        "shadow.String.fromCharCode(99)",
        "['a', v].join('')",
        "['a'].join(v)",
        "{toString: v}",
        "{toString: () => { v(); return 'a' }}",
        "{toString: (x) => x}",
        "{[Symbol.toPrimitive]: () => 'a'}",
        "{}",
        "changed",
        "ambiguous",
        "loop1",
        "parameter",
        "'a'.toUpperCase()",
    ],
)
def test_unknown(parsed: Callable[[str], ParsedProgram], key: str) -> None:
    program = parsed(
        "let o, c, v, shadow, changed = 'a'; const ambiguous = 'a'; { const ambiguous = 'b'; }"
        "const loop1 = loop2, loop2 = loop1; ((parameter) => parameter);"
        f"o[{key}]"
    )
    assert texts_of(program) is None


def test_a_local_of_a_globals_name_is_another(parsed: Callable[[str], ParsedProgram]) -> None:
    assert texts_of(parsed("let o, String; o[String.fromCharCode(99)]")) is None
    assert texts_of(parsed("let o, undefined; o[undefined]")) is None


def test_work_is_bounded(parsed: Callable[[str], ParsedProgram]) -> None:
    doubled = "".join(f"const c{n + 1} = c{n} + c{n};" for n in range(60))
    assert texts_of(parsed(f"let o; const c0 = 'ab';{doubled} o[c60]")) is None
    many = " + ".join("(c ? 'a' : 'b')" for _ in range(100))
    assert texts_of(parsed(f"let o, c; o[{many}]")) is None
    key: nodes.Node = nodes.StringLiteral("x", start=0, end=1)
    for _ in range(50_000):
        key = nodes.BinaryExpression("+", key, nodes.StringLiteral("", start=0, end=1), start=0, end=1)
    program = parsed("")
    assert StaticTexts(program, Constants(program)).of(key) == ("x",)
