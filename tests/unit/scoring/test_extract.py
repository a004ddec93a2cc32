"""Extraction is total and bounded: any kind of node, any height of tree, any number of anything."""

from __future__ import annotations

import json

import pytest

from benchmarks.scoring import PIECES, hostile, program_of
from pyenclave.scoring.extract import extract
from pyenclave.scoring.features import (
    MAX_CALLS,
    MAX_FIELDS,
    MAX_PER_CALL,
    MAX_PLAIN_CHARS,
    ExtractedFeatures,
    from_plain,
)
from pyenclave.scoring.flow.build import Builder, build
from pyenclave.scoring.flow.read import EXPRESSIONS, STATEMENTS
from pyenclave.scoring.flow.solve import Solver
from pyenclave.scoring.rule_based import RuleBased
from pyenclave.syntax import nodes
from pyenclave.syntax.deep_stack import on_deep_stack
from pyenclave.syntax.nodes import NODE_TYPES
from tests.unit.scoring.scripts import features_of

# Kinds that stand inside others and are read with them, or that no script may hold.
WITHIN = {
    *("Program", "SwitchCase", "CatchClause", "VariableDeclarator", "TemplateElement", "Property", "SpreadElement"),
    *("ClassBody", "MethodDefinition", "PropertyDefinition", "StaticBlock", "ObjectPattern", "AssignmentProperty"),
    *("ArrayPattern", "RestElement", "AssignmentPattern", "WithStatement", "HelperIdentifier"),
}
HIGH = {
    "sums": "x = " + "a + " * 8_000 + "a;",
    "products": "x = " + "a * " * 8_000 + "a;",
    "alternatives": "x = " + "a || " * 3_000 + "a;",
    "members": "x = a" + ".b" * 150 + ";",
    "calls": "x = a" + "()" * 150 + ";",
    "conditions": "x = " + "a ? b : " * 100 + "c;",
    "branches": "if (a) b; else " * 90 + "c;",
    "brackets": "x = " + "[" * 90 + "]" * 90 + ";",
    "functions": "x = " + "() => " * 90 + "1;",
    "blocks": "{" * 90 + "}" * 90,
    "not": "x = " + "!" * 90 + "a;",
}


def test_every_kind_of_node_is_read() -> None:
    read = {kind.__name__ for kind in (*STATEMENTS, *EXPRESSIONS)}
    assert read | WITHIN == set(NODE_TYPES)
    assert read & WITHIN == set()


@pytest.mark.parametrize("text", HIGH.values(), ids=HIGH.keys())
def test_trees_of_any_height_are_read(text: str) -> None:
    program = program_of(text)
    assert on_deep_stack(lambda: extract(program)).is_complete


def test_no_stack_counts_as_beyond_the_analysis(monkeypatch: pytest.MonkeyPatch) -> None:
    def deep(_builder: object, _node: nodes.Node) -> None:
        raise RecursionError

    monkeypatch.setitem(STATEMENTS, nodes.ExpressionStatement, deep)
    features = features_of("1;")
    assert not features.is_complete
    assert [(call.name, call.has_arguments) for call in features.calls] == [(None, True)]


@pytest.mark.parametrize("piece", PIECES)
def test_features_are_bounded_whatever_there_is(piece: str) -> None:
    program = program_of(hostile(piece, 12_000))
    features = on_deep_stack(lambda: extract(program))
    assert len(features.calls) <= MAX_CALLS
    assert len(features.sensitive_fields) <= MAX_FIELDS
    plain = json.dumps(features.to_plain())
    assert len(plain) <= MAX_PLAIN_CHARS
    assert from_plain(json.loads(plain)) == features


@pytest.mark.parametrize("piece", PIECES)
def test_work_is_linear_in_the_text(piece: str) -> None:
    """Its budget is, and it is kept."""
    builder = build_deep(hostile(piece, 24_000))
    solver = Solver(builder.cell_count, builder.statements, frozenset(builder.defined))
    solver.run()
    assert solver.steps_left > -10_000
    assert len(solver.masks) <= 40 * builder.cell_count + 40_000


def build_deep(text: str) -> Builder:
    program = program_of(text)
    return on_deep_stack(lambda: build(program))


def test_literals_are_kept_within_their_bounds() -> None:
    keys = ", ".join(f"k{i}: '{'x' * 300}'" for i in range(100))
    call = features_of(f"await callTool('a', {{{keys}}});").calls[0]
    assert len(call.argument_keys) == MAX_PER_CALL
    assert [len(text) for text in call.strings] == [200]


def test_many_calls_with_much_text_stay_small() -> None:
    text = "".join(f"callTool('a', {{k: '{i}{'ж' * 190}'}});" for i in range(250))
    assert len(json.dumps(features_of(text).to_plain())) <= MAX_PLAIN_CHARS


def test_an_empty_script_intends_nothing() -> None:
    assert features_of("") == ExtractedFeatures()
    assert RuleBased().judge(ExtractedFeatures()).score == 0


def test_a_local_function_of_the_name_is_no_tool() -> None:
    assert features_of("const f = (callTool) => callTool('getUser', {}); f((x) => x);").calls == ()


def test_calls_stand_in_the_order_of_execution() -> None:
    text = "const f = async () => { await callTool('second', {}); }; await callTool('first', {}); await f();"
    assert [call.name for call in features_of(text).calls] == ["first", "second"]


def test_fan_out() -> None:
    text = "await Promise.all([callTool('a', {}), callTool('b', {}), callTool('c', {})]);"
    assert features_of(text).fan_out == 3
