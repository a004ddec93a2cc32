"""Law: what the generator prints, the parser reads as the same tree, and the engine as JavaScript.

One tree for each kind in each field of each kind of the grammar table, then random ones.
"""

from __future__ import annotations

import random
from typing import Any

import _quickjs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyenclave.syntax import nodes
from pyenclave.syntax.generate import generate
from pyenclave.syntax.grammar import GRAMMAR

# Kinds that are not printed, and what is not JavaScript.
EXCEPTED = {"WithStatement", "DebuggerStatement", "ImportExpression", "HelperIdentifier"}

# How a kind that is neither a statement nor an expression gets into one: places from the outside in.
HOLDERS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "Program": (),
    "SwitchCase": (("SwitchStatement", "cases", "SwitchCase"),),
    "CatchClause": (("TryStatement", "handler", "CatchClause"),),
    "VariableDeclarator": (("VariableDeclaration", "declarations", "VariableDeclarator"),),
    "SpreadElement": (("ArrayExpression", "elements", "SpreadElement"),),
    "Property": (("ObjectExpression", "properties", "Property"),),
    "ClassBody": (("ClassDeclaration", "body", "ClassBody"),),
    "MethodDefinition": (("ClassDeclaration", "body", "ClassBody"), ("ClassBody", "body", "MethodDefinition")),
    "PropertyDefinition": (("ClassDeclaration", "body", "ClassBody"), ("ClassBody", "body", "PropertyDefinition")),
    "StaticBlock": (("ClassDeclaration", "body", "ClassBody"), ("ClassBody", "body", "StaticBlock")),
    "ObjectPattern": (("AssignmentExpression", "left", "ObjectPattern"),),
    "ArrayPattern": (("AssignmentExpression", "left", "ArrayPattern"),),
    "AssignmentProperty": (
        ("AssignmentExpression", "left", "ObjectPattern"),
        ("ObjectPattern", "properties", "AssignmentProperty"),
    ),
    "RestElement": (("AssignmentExpression", "left", "ArrayPattern"), ("ArrayPattern", "elements", "RestElement")),
    "AssignmentPattern": (
        ("AssignmentExpression", "left", "ArrayPattern"),
        ("ArrayPattern", "elements", "AssignmentPattern"),
    ),
}

# What the table allows and the language does not.
IMPOSSIBLE = {
    ("ArrowFunctionExpression", "body", "YieldExpression"),
    ("PropertyDefinition", "value", "AwaitExpression"),
    ("PropertyDefinition", "value", "YieldExpression"),
    ("StaticBlock", "body", "BreakStatement"),
    ("StaticBlock", "body", "ContinueStatement"),
    ("StaticBlock", "body", "ReturnStatement"),
    ("Program", "body", "BreakStatement"),
    ("Program", "body", "ContinueStatement"),
}


@pytest.mark.parametrize("kind", sorted(GRAMMAR.keys() - EXCEPTED))
def test_each_kind_in_each_field(trees: Any, kind: str) -> None:
    found = set()
    for field in GRAMMAR[kind]:
        for child in sorted(field.allowed - EXCEPTED) if field.has_nodes else ():
            if not try_pair(trees, (kind, field.name, child)):
                found.add((kind, field.name, child))
    assert found == {pair for pair in IMPOSSIBLE if pair[0] == kind}


def try_pair(trees: Any, pair: tuple[str, str, str]) -> bool:
    """Checks the law for a kind in a field wherever that can stand, at least somewhere."""
    possible = False
    for place in trees.places:
        try:
            root = trees.make_program(random.Random(repr(pair)), 1, place, (*HOLDERS.get(pair[0], ()), pair))
        except trees.impossible:
            continue
        possible = True
        check_law(trees, root)
        check_engine(generate(root).text)
    return possible


@given(rng=st.randoms(use_true_random=False), place=st.sampled_from(("top", "method", "constructor")))
@settings(max_examples=120, deadline=None)
def test_random_trees(trees: Any, rng: random.Random, place: str) -> None:
    check_law(trees, trees.make_program(rng, 9, place))


def check_law(trees: Any, root: nodes.Program) -> None:
    printed = generate(root)
    assert printed.text.isascii()
    assert nodes.same(trees.parsed(printed.text), root), printed.text
    offsets = printed.generated_offsets
    assert list(offsets) == sorted(set(offsets))
    assert len(offsets) == len(printed.author_offsets)
    assert not offsets or 0 <= offsets[0] <= offsets[-1] < len(printed.text)


def check_engine(text: str) -> None:
    """Has the engine compile a program. Not for random ones: it reads `a.of / b` in the head of a loop wrongly."""
    _quickjs.Context().eval(f'"use strict"; (async function () {{\n{text}}}); 0')
