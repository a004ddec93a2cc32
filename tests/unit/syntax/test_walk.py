"""Walking, visiting and rewriting trees made by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pyenclave.syntax import nodes
from pyenclave.syntax.grammar import GRAMMAR
from pyenclave.syntax.nodes import NODE_TYPES, Node
from pyenclave.syntax.walk import CHILDREN_LAST_FIRST, Rewriter, rewrite, visit, walk

# Far beyond Python's default recursion limit.
HEIGHT = 20_000


def name(text: str) -> nodes.Identifier:
    return nodes.Identifier(text, start=0, end=len(text))


def plus(left: Node, right: Node) -> nodes.BinaryExpression:
    return nodes.BinaryExpression("+", left, right, start=0, end=0)


def array(*elements: Node | None) -> nodes.ArrayExpression:
    return nodes.ArrayExpression(elements, start=0, end=0)


def call(callee: Node, *arguments: Node) -> nodes.CallExpression:
    return nodes.CallExpression(callee, arguments, False, start=0, end=0)


def tall() -> Node:
    tree: Node = name("leaf")
    for _ in range(HEIGHT):
        tree = plus(tree, name("right"))
    return tree


class TestWalk:
    def test_parents_come_first_and_siblings_in_source_order(self) -> None:
        a, b, c = name("a"), name("b"), name("c")
        inner = array(b, None, c)
        root = call(a, inner)
        assert list(walk(root)) == [(root, None), (a, root), (inner, root), (b, inner), (c, inner)]

    def test_the_parent_is_right_again_after_a_subtree(self) -> None:
        a, b, c, d = name("a"), name("b"), name("c"), name("d")
        low = array(b)
        middle = array(a, low, c)
        root = array(middle, d)
        assert dict(walk(root)) == {root: None, middle: root, a: middle, low: middle, b: low, c: middle, d: root}

    def test_absent_children_are_left_out(self) -> None:
        root = nodes.ForStatement(None, None, None, nodes.EmptyStatement(start=8, end=9), start=0, end=9)
        assert list(walk(root)) == [(root, None), (root.body, root)]

    def test_any_height_will_do(self) -> None:
        assert sum(1 for _ in walk(tall())) == 2 * HEIGHT + 1

    @pytest.mark.parametrize("kind", GRAMMAR)
    def test_every_child_field_of_every_kind_is_walked(self, kind: str) -> None:
        values: dict[str, object] = {}
        expected: list[Node] = []
        for field in GRAMMAR[kind]:
            children = [name(f"{field.name}{index}") for index in range(2)]
            if field.is_list:
                values[field.name] = tuple(children)
                expected += children
            elif field.has_nodes:
                values[field.name] = children[0]
                expected.append(children[0])
            else:
                values[field.name] = "text"
        root = NODE_TYPES[kind](**values, start=0, end=0)
        assert [node for node, parent in walk(root) if parent is root] == expected
        assert (NODE_TYPES[kind] in CHILDREN_LAST_FIRST) is any(field.has_nodes for field in GRAMMAR[kind])


class TestVisit:
    def test_handlers_of_the_kind_are_called_in_their_order_with_the_ancestors(self) -> None:
        a, b = name("a"), name("b")
        inner = array(b)
        root = call(a, inner)
        seen: list[tuple[str, Node, list[Node]]] = []

        def note(word: str, node: Node, ancestors: Sequence[Node]) -> None:
            seen.append((word, node, list(ancestors)))

        visit(
            root,
            {
                nodes.Identifier: [lambda n, a: note("first", n, a), lambda n, a: note("second", n, a)],
                nodes.ArrayExpression: (lambda n, a: note("array", n, a),),
            },
        )
        assert seen == [
            ("first", a, [root]),
            ("second", a, [root]),
            ("array", inner, [root]),
            ("first", b, [root, inner]),
            ("second", b, [root, inner]),
        ]

    def test_the_root_has_no_ancestors(self) -> None:
        seen: list[int] = []
        visit(name("a"), {nodes.Identifier: [lambda _node, ancestors: seen.append(len(ancestors))]})
        assert seen == [0]

    def test_the_ancestors_are_right_again_after_a_subtree(self) -> None:
        root = array(array(array(), None), name("a"))
        depths: list[int] = []
        visit(root, {nodes.Identifier: [lambda _node, ancestors: depths.append(len(ancestors))]})
        assert depths == [1]

    def test_what_a_handler_raises_comes_out(self) -> None:
        def fail(node: Node, _ancestors: Sequence[Node]) -> None:
            raise RuntimeError(f"at {node.start}")

        with pytest.raises(RuntimeError, match=r"^at 0$"):
            visit(array(name("a")), {nodes.Identifier: [fail]})

    def test_what_is_no_node_is_refused(self) -> None:
        bad = nodes.replace(nodes.ReturnStatement(None, start=0, end=0), argument="text")
        with pytest.raises(TypeError, match=r"^not a node: str$"):
            visit(bad, {})

    def test_any_height_will_do(self) -> None:
        deepest = 0

        def note(node: nodes.Identifier, ancestors: Sequence[Node]) -> None:
            nonlocal deepest
            if node.name == "leaf":
                deepest = len(ancestors)

        visit(tall(), {nodes.Identifier: [note]})
        assert deepest == HEIGHT


class TestRewrite:
    def test_without_a_change_the_tree_is_the_same_object(self) -> None:
        root = call(name("a"), array(name("b"), None))
        assert rewrite(root, {nodes.Identifier: lambda node, _original: node}) is root

    def test_only_the_way_to_a_change_is_new(self) -> None:
        a, b = name("a"), name("b")
        kept, changed = array(a), array(b, None)
        root = call(a, kept, changed)
        result = rewrite(root, {nodes.Identifier: lambda node, _: name("c") if node is b else node})
        assert isinstance(result, nodes.CallExpression)
        assert nodes.same(result, call(a, kept, array(name("c"), None)))
        assert result.callee is a
        assert result.arguments[0] is kept

    def test_positions_and_plain_fields_stay(self) -> None:
        member = nodes.MemberExpression(name("a"), name("b"), True, False, start=3, end=7)
        result = rewrite(member, {nodes.Identifier: lambda node, _: name(node.name * 2)})
        assert isinstance(result, nodes.MemberExpression)
        assert (result.start, result.end, result.computed, result.optional) == (3, 7, True, False)
        assert nodes.same(result.property, name("bb"))

    def test_children_come_before_parents_and_left_before_right(self) -> None:
        seen: list[str] = []

        def note(node: Node, _original: Node) -> Node:
            seen.append(node.name if isinstance(node, nodes.Identifier) else type(node).__name__)
            return node

        kinds: tuple[type[Node], ...] = (nodes.Identifier, nodes.BinaryExpression, nodes.ArrayExpression)
        table: dict[type[Node], Rewriter] = dict.fromkeys(kinds, note)
        rewrite(array(plus(name("a"), name("b")), name("c")), table)
        assert seen == ["a", "b", "BinaryExpression", "c", "ArrayExpression"]

    def test_a_rewriter_gets_the_new_node_and_the_original(self) -> None:
        original = array(name("a"))
        given: list[tuple[Node, Node]] = []

        def note(node: Node, old: Node) -> Node:
            given.append((node, old))
            return node

        rewrite(original, {nodes.Identifier: lambda _node, _: name("b"), nodes.ArrayExpression: note})
        (node, old) = given[0]
        assert old is original
        assert nodes.same(node, array(name("b")))

    def test_a_rewriter_may_wrap_the_node_it_was_given(self) -> None:
        result = rewrite(array(name("a")), {nodes.Identifier: lambda node, _: call(name("f"), node)})
        assert nodes.same(result, array(call(name("f"), name("a"))))

    def test_the_root_may_be_replaced(self) -> None:
        assert nodes.same(rewrite(name("a"), {nodes.Identifier: lambda *_: name("b")}), name("b"))

    def test_a_node_that_stands_in_two_places_is_replaced_in_both(self) -> None:
        shared = name("a")
        result = rewrite(array(shared, array(shared)), {nodes.Identifier: lambda *_: name("b")})
        assert nodes.same(result, array(name("b"), array(name("b"))))

    def test_any_height_will_do(self) -> None:
        result = rewrite(tall(), {nodes.Identifier: lambda node, _: name("x") if node.name == "leaf" else node})
        assert [node.name for node, _ in walk(result) if isinstance(node, nodes.Identifier)][:2] == ["x", "right"]
