"""Lifting, each field of each of the parser's objects: it must be there, and a value of another sort is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import pytest

from pyenclave.prescan import CEILINGS_ONLY, TokenChecks
from pyenclave.source import Source
from pyenclave.syntax.esprima_parser import BodyParser
from pyenclave.syntax.grammar import GRAMMAR, LITERALS, Shape
from pyenclave.syntax.lift import LiftError, lift

# Together they have each kind of the table that the parser makes, optional children present.
TEXTS = (
    "'use strict'; a = /b/g + 1 + 2n + true + null + 'c'; ; debugger",
    "a: for (let b = 0; b < 1; b++) { if (c) break a; else continue a; }",
    "for (const a in b) ; for await (const [c, , d = 1, ...e] of f) ; while (g) ; do ; while (h)",
    "switch (a) { case b: c; default: } try { d } catch ({ e, f: g = 1, ...h }) { throw i } finally { j }",
    "async function* a(b) { return yield* c } x = function d() { this.e; new.target; -f }; await g",
    "class A extends B { #c = 1; static d; static { e } get [f]() { return super.g } constructor() { super() } }",
    "x = class A { #b; c() { return #b in this } }; y = async a => b ? c : (d, e)",
    "z = { a, b: 1, get c() { return 2 }, d() {}, ...e, ['f']: [, g, ...h] }; [i.j] = k",
    "a`b${c}d`; `e`; new F(g, ...h); i?.[j]?.(k); l ?? m; import('n', o)",
)
# What is read elsewhere, or not at all, whatever it holds.
UNREAD = {("Literal", "raw"), ("TemplateElement", "tail"), ("ArrowFunctionExpression", "expression")}
NAMES = {("Identifier", "name"), ("PrivateIdentifier", "name")}
# Children that may be absent.
OPTIONAL = {
    (kind, "superClass" if field.name == "super_class" else field.name)
    for kind, row in GRAMMAR.items()
    for field in row
    if field.shape is Shape.OPTIONAL_NODE
}
# What a field may become, and where that is as good as what it was.
CHANGES: dict[str, tuple[Callable[[], object] | None, set[tuple[str, str]]]] = {
    # No directive is None.
    "missing": (None, {("ExpressionStatement", "directive")}),
    # An arrow function has no id, a regular expression no value.
    "none": (
        lambda: None,
        {
            *UNREAD,
            *OPTIONAL,
            ("ExpressionStatement", "directive"),
            ("ArrowFunctionExpression", "id"),
            ("Literal", "value"),
        },
    ),
    "object": (object, UNREAD),
    # Another literal of the same or another kind.
    "text": (lambda: "evil()", {*UNREAD, *NAMES, ("Literal", "value"), ("ExpressionStatement", "directive")}),
    "number": (lambda: 7, {*UNREAD, ("Literal", "value")}),
    "list": (lambda: [[]], UNREAD),
    "program": (lambda: tree_of("a"), UNREAD),
}


def objects(tree: Any) -> Iterator[Any]:
    """All objects of the parser's below one, itself first."""
    pending = [tree]
    while pending:
        item = pending.pop()
        if isinstance(item, list):
            pending += item
        elif hasattr(item, "__dict__") and item.__dict__.get("type") is not None:
            yield item
            pending += item.__dict__.values()


def tree_of(text: str) -> Any:
    return BodyParser(text, 200, TokenChecks(Source(text), CEILINGS_ONLY)).parse_body()


def fields_of(item: Any) -> list[str]:
    return [name for name in item.__dict__ if not name.startswith("_") and name != "type"]


def changed(text: str, value: Callable[[], object] | None) -> Iterator[tuple[str, str, Any]]:
    """The tree of a text once for each field of each of its objects, that field changed or gone."""
    for index, found in enumerate(objects(tree_of(text))):
        for field in fields_of(found):
            tree = tree_of(text)
            item = next(islice(objects(tree), index, None))
            if value is None:
                delattr(item, field)
            else:
                setattr(item, field, value())
            yield found.type, field, tree


def test_the_texts_have_every_kind() -> None:
    found = {item.type for text in TEXTS for item in objects(tree_of(text))}
    not_made = {"WithStatement", "HelperIdentifier", "AssignmentProperty"}
    assert found == (GRAMMAR.keys() - LITERALS - not_made) | {"Literal"}


@pytest.mark.parametrize("change", CHANGES)
def test_a_field_that_is_missing_or_of_another_sort_is_refused(change: str) -> None:
    value, harmless = CHANGES[change]
    survivors = set()
    for text in TEXTS:
        for kind, field, tree in changed(text, value):
            try:
                lift(tree)
            except (LiftError, TypeError, AttributeError):
                continue
            survivors.add((kind, field))
    assert survivors == harmless
