"""Calls through the namespace `tools`: which are calls of callTool, and that nothing else becomes one."""

from __future__ import annotations

import pytest

from pyenclave.prescan import CEILINGS_ONLY, ScannedSource, scan
from pyenclave.source import Source
from pyenclave.syntax import nodes
from pyenclave.syntax.generate import generate
from pyenclave.syntax.parse import ParsedProgram, parse
from pyenclave.syntax.tool_calls import with_tool_calls
from pyenclave.syntax.walk import walk


def _program(text: str) -> ParsedProgram:
    scanned = scan(Source(text), CEILINGS_ONLY)
    assert isinstance(scanned, ScannedSource)
    program = parse(scanned)
    assert isinstance(program, ParsedProgram)
    return program


def _rewritten(text: str) -> str:
    return generate(with_tool_calls(_program(text)).root).text.strip()


def _same(text: str) -> str:
    return generate(_program(text).root).text.strip()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tools.send({to: 1})", "callTool('send', {to: 1})"),
        ("tools.mail.send()", "callTool('mail.send')"),
        ("tools.a.b.c(x, {throwOnError: false})", "callTool('a.b.c', x, {throwOnError: false})"),
        ("tools['db:read'](x)", "callTool('db:read', x)"),
        ("tools['mail'].send(...xs)", "callTool('mail.send', ...xs)"),
        ("(tools.mail).send()", "callTool('mail.send')"),
        ("tools.a(tools.b(tools.c()))", "callTool('a', callTool('b', callTool('c')))"),
        ("tools.a().b.c()", "callTool('a').b.c()"),
        ("[1].map((id) => tools.get({id}))", "[1].map((id) => callTool('get', {id}))"),
        ("{ let tools; } tools.a()", "{ let tools; } callTool('a')"),
        ("tools.constructor.x()", "callTool('constructor.x')"),
    ],
)
def test_a_call_in_place_is_a_call_of_the_tool(text: str, meant: str) -> None:
    assert _rewritten(text) == _same(meant)


@pytest.mark.parametrize(
    "text",
    [
        "tools()",
        "tools?.a()",
        "tools.a?.b()",
        "tools.a?.()",
        "tools[name]()",
        "tools.a[name]()",
        "tools[`a`]()",
        "tools[0]()",
        "new tools.a()",
        "tools.a`x`",
        "tools.a",
        "f(tools.a)",
        "tools.a = 1",
        "const {mail} = tools",
        "const tools = {a() {}}; tools.a()",
        "(tools) => tools.a()",
        "const callTool = (n) => n; tools.a()",
        "({tools}).tools.a()",
    ],
)
def test_whatever_else_is_left_as_it_is(text: str) -> None:
    program = _program(text)
    assert with_tool_calls(program) is program


def test_the_names_of_the_new_tree_are_resolved_and_keep_their_places() -> None:
    text = "return tools.mail.send({})"
    program = with_tool_calls(_program(text))
    assert [(name.name, name.start, name.end) for name in program.scopes.free] == [("callTool", 7, 22)]
    literal = next(node for node, _ in walk(program.root) if isinstance(node, nodes.StringLiteral))
    assert (literal.value, literal.start, literal.end) == ("mail.send", 7, 22)


def test_a_long_chain_costs_no_more_than_its_length() -> None:
    text = "tools" + ".a" * 2_000 + "()"
    literal = next(
        node for node, _ in walk(with_tool_calls(_program(text)).root) if isinstance(node, nodes.StringLiteral)
    )
    assert literal.value == ".".join("a" * 2_000)
