"""Texts that can be read off the script, and those that cannot."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyenclave.rules.constants import Constants
from pyenclave.rules.static_text import StaticTexts
from pyenclave.syntax import ParsedProgram, nodes


def texts_of(program: ParsedProgram, *, exact: bool = False) -> tuple[str, ...] | None:
    """Of the key in the last statement, `o[key]`."""
    statement = program.root.body[-1]
    assert isinstance(statement, nodes.ExpressionStatement)
    member = statement.expression
    assert isinstance(member, nodes.MemberExpression)
    return StaticTexts(program, Constants(program), exact=exact).of(member.property)


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


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("o['a' + 'b' + `c${1}`]", ["abc1"]),
        ("o[(0, o.x ? 'a' : 'b')]", ["a", "b"]),
        ("const k = 'a', l = k + 1; o[l]", ["a1"]),
        ("const a = 1, b = 'x'; o[a + b]", ["1x"]),
        ("o[true]", ["true"]),
        # What can be changed, or is only as good as a built-in.
        ("o[['a']]", None),
        ("const k = ['a']; o[`${k}`]", None),
        ("const k = ['a']; o[k + '']", None),
        ("o[{toString: () => 'a'}]", None),
        ("o[String('a')]", None),
        ("o[String.fromCharCode(97)]", None),
        ("o[['a'].join('')]", None),
        ("o['a'.concat('b')]", None),
        # A sum, or what might be one.
        ("const a = 1, b = 2; o[a + b + 'x']", None),
        ("o[(o.x ? 1 : 2) + (o.x ? 3 : 4)]", None),
        ("o[(o.x ? 'a' : 1) + 2]", None),
    ],
)
def test_exact_texts_are_those_that_nothing_can_change(
    parsed: Callable[[str], ParsedProgram], text: str, texts: list[str] | None
) -> None:
    found = texts_of(parsed("let o = {}; " + text), exact=True)
    assert (None if found is None else list(found)) == texts


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("const api = {a: {b: 1}}; api.a", ["b"]),
        ("const inner = {b: 1}, api = {a: inner}, other = api; other.a", ["b"]),
        ("const api = {a: {b: {c: 1, d: 2}}}; api.a.b", ["c", "d"]),
        ("({a: {b: 1}}).a", ["b"]),
        ("let api = {a: {b: 1}}; api.a", None),
        ("const api = {a: 'text'}; api.a", None),
        ("const api = {a: {b: 1}}; api['a']", None),
        ("const api = {'a': {b: 1}}; api.a", None),
        ("const api = {a: {b: 1}}; api.c", None),
        ("const api = {a: {b: 1}}; api.a.c", None),
        ("const api = []; api.a", None),
        ("callTool.a", None),
    ],
)
def test_objects_by_their_names(parsed: Callable[[str], ParsedProgram], text: str, members: list[str] | None) -> None:
    program = parsed(text)
    statement = program.root.body[-1]
    assert isinstance(statement, nodes.ExpressionStatement)
    literal = Constants(program).object_of(statement.expression)
    if literal is None:
        assert members is None
    else:
        keys = [entry.key for entry in literal.properties if isinstance(entry, nodes.Property)]
        assert [key.name for key in keys if isinstance(key, nodes.Identifier)] == members
