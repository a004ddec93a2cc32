"""Law: of any tree that the grammar table has, the generator prints what reads back as that tree, or refuses it.

The trees of test_round_trip.py are JavaScript; these are drawn from the table field by field, by hypothesis, and mostly
are none: a setter without a parameter, a rest in the middle, a `super` anywhere. What must not be is a third thing: a
text that is read as another tree, since that text would run and not the tree that was checked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from pyenclave.prescan import CEILINGS_ONLY, ScannedSource, scan
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, nodes, parse, precedence
from pyenclave.syntax.generate import GenerateError, generate
from pyenclave.syntax.grammar import GRAMMAR, STATEMENT_LIST_ITEMS, Field, Shape
from pyenclave.syntax.nodes import NODE_TYPES
from pyenclave.syntax.walk import rewrite, walk

EXAMPLES = 1_500
# What is drawn depends on the code as well as on the seed: a kind may be left out of a round.
ROUNDS = 20
LIMITS = CEILINGS_ONLY
# Where most of what depends on its place may stand.
AROUND = "class C extends D { #p; async *m() { outer: for (;;) { HERE; } } }"

NAMES = ("a", "b", "of", "async", "outer", "p", "get", "constructor", "new", "target", "é", "let", "yield", "__ag_left")
TEXTS = ("", "a", "use strict", "\n`${\\", "\u2028é\ud800", "</script>", "constructor")
NUMBERS = (0.0, 1.0, 1e21, 5e-324, float("inf"), -1.0, float("nan"))
RAW_TEXTS = (("", ""), ("a", "a"), ("\\n", "\n"), ("\\u", None), ("`", "`"), ("é", "é"), ("a", "b"))
# Texts of a kind, all of its fields at once where they depend on each other.
SCALARS: dict[str, tuple[tuple[Any, ...], ...]] = {
    "Identifier": tuple((name,) for name in NAMES),
    "PrivateIdentifier": (("p",), ("p",), ("q",), ("constructor",), ("__ag_left",)),
    "StringLiteral": tuple((text,) for text in TEXTS),
    "NumericLiteral": tuple((number,) for number in NUMBERS),
    "BigIntLiteral": (("0",), ("12",), ("-1",), ("01",)),
    "RegExpLiteral": (("a", ""), ("[/]\\/", "gu"), ("/", ""), ("a", "gg"), ("*", "")),
    "TemplateElement": RAW_TEXTS,
}
LEAVES = frozenset(
    {"Identifier", "NumericLiteral", "NullLiteral", "ThisExpression", "EmptyStatement", "BlockStatement"}
)
# Kinds that every tree would be refused for.
SELDOM = frozenset({"HelperIdentifier", "WithStatement", "DebuggerStatement", "ImportExpression"})
# What no text is read as, and the program around.
NEVER = SELDOM | {"Program"}
# What may be a key without brackets.
SIMPLE_KEYS = frozenset({"Identifier", "StringLiteral", "NumericLiteral"})


class Drawing:
    """Draws one tree, `size` nodes large or a little more."""

    def __init__(self, draw: st.DrawFn, size: int) -> None:
        self.draw = draw
        self.size = size

    def below(self, count: int) -> int:
        return self.draw(st.integers(0, 2**16)) % count

    def one(self, choices: Any) -> Any:
        row = sorted(choices) if isinstance(choices, frozenset) else choices
        return row[self.below(len(row))]

    def kind(self, field: Field) -> str:
        kinds = field.allowed
        if self.size <= 0:
            kinds = (kinds & LEAVES) or kinds
        if self.below(40):
            kinds = (kinds - SELDOM) or kinds
        kind: str = self.one(kinds)
        return kind

    def node(self, kind: str) -> nodes.Node:
        self.size -= 1
        make: Callable[..., nodes.Node] = NODE_TYPES[kind]
        if kind in SCALARS:
            rows = SCALARS[kind]
            # The first are plain.
            texts = rows[self.below(len(rows) if self.below(4) == 0 else 2)]
            return make(*texts, start=0, end=0)
        values = {field.name: self.value(kind, field) for field in GRAMMAR[kind]}
        if self.below(12):
            LIKELY.get(kind, _as_drawn)(self, values)
        return make(**values, start=0, end=0)

    def value(self, kind: str, field: Field) -> Any:
        match field.shape:
            case Shape.NODE:
                return self.node(self.kind(field))
            case Shape.OPTIONAL_NODE:
                return self.node(self.kind(field)) if self.below(2) else None
            case Shape.NODES:
                return tuple([self.node(self.kind(field)) for _ in range(self.length())])
            case Shape.NODES_WITH_HOLES:
                return tuple([self.node(self.kind(field)) if self.below(4) else None for _ in range(self.length())])
            case Shape.FLAG:
                return self.below(3) == 2
            case Shape.CHOICE:
                return self.one(field.allowed)
            case Shape.OPTIONAL_TEXT:
                return self.one(TEXTS) if self.below(12) == 0 else None
            case _:
                raise AssertionError(f"{kind}.{field.name} has no texts")

    def length(self) -> int:
        return self.below(3) if self.size > 0 else 0


Values = dict[str, Any]


def _as_drawn(_drawing: Drawing, _values: Values) -> None:
    """Nothing to make likely."""


def _key(drawing: Drawing, values: Values) -> None:
    simple = type(values["key"]).__name__ in SIMPLE_KEYS
    values["computed"] = values["computed"] if simple else type(values["key"]).__name__ != "PrivateIdentifier"
    if "shorthand" in values and not isinstance(values["value"], nodes.Identifier):
        values["shorthand"] = False
    if values.get("shorthand"):
        same = {"key": values["value"], "computed": False, "method": False, "kind": "init"}
        values |= {name: value for name, value in same.items() if name in values}
    _function_of(values)


def _function_of(values: Values) -> None:
    """A method's value is a function without a name; an accessor's is a plain one."""
    if "kind" not in values:
        return
    function = values["value"]
    if not isinstance(function, nodes.FunctionExpression):
        values |= {"kind": "init", "method": False}
        return
    accessor = values["kind"] in ("get", "set")
    parameter = (nodes.Identifier("v", start=0, end=0),) if values["kind"] == "set" else ()
    changes: Values = {"id": None}
    if accessor:
        changes |= {"params": parameter, "is_async": False, "is_generator": False}
        if "method" in values:
            values["method"] = False
    if "method" not in values or values["method"] or accessor:
        values["value"] = nodes.replace(function, **changes)


def _set(**fixed: Any) -> Callable[[Drawing, Values], None]:
    return lambda drawing, values: values.update(fixed)


def _member(drawing: Drawing, values: Values) -> None:
    values["optional"] = False
    if drawing.below(8) == 7:
        values["object"] = nodes.Super(start=0, end=0)
    if not isinstance(values["property"], nodes.Identifier | nodes.PrivateIdentifier):
        values["computed"] = True
    if drawing.below(8) == 7:
        values["property"] = nodes.PrivateIdentifier("p", start=0, end=0)
    if isinstance(values["property"], nodes.PrivateIdentifier):
        values["computed"] = False


def _assignment(drawing: Drawing, values: Values) -> None:
    if isinstance(values["left"], nodes.ObjectPattern | nodes.ArrayPattern):
        values["operator"] = "="


def _jump(drawing: Drawing, values: Values) -> None:
    values["label"] = values["label"] and nodes.Identifier("outer", start=0, end=0)


def _template(drawing: Drawing, values: Values) -> None:
    element = nodes.TemplateElement("a", "a", start=0, end=0)
    values["quasis"] = (element,) * (len(values["expressions"]) + 1)


def _declaration(drawing: Drawing, values: Values) -> None:
    name = nodes.Identifier(f"x{drawing.size}", start=0, end=0)
    values["id"] = name if drawing.below(2) else values["id"]


LIKELY: dict[str, Callable[[Drawing, Values], None]] = {
    "Property": _key,
    "AssignmentProperty": _key,
    "MethodDefinition": _key,
    "PropertyDefinition": _key,
    "MemberExpression": _member,
    "CallExpression": _set(optional=False),
    "ChainExpression": lambda drawing, values: values.update(
        expression=nodes.replace(values["expression"], optional=True)
    ),
    "AssignmentExpression": _assignment,
    "BreakStatement": _jump,
    "ContinueStatement": _jump,
    "TemplateLiteral": _template,
    "VariableDeclarator": _declaration,
    "ExpressionStatement": _set(directive=None),
    "MetaProperty": _set(
        meta=nodes.Identifier("new", start=0, end=0), property=nodes.Identifier("target", start=0, end=0)
    ),
    "YieldExpression": lambda drawing, values: values.update(
        delegate=values["delegate"] and values["argument"] is not None
    ),
    "TryStatement": lambda drawing, values: values.update(
        finalizer=values["finalizer"] or nodes.BlockStatement((), start=0, end=0)
    ),
    "SequenceExpression": lambda drawing, values: values.update(
        expressions=(*values["expressions"], *[nodes.NullLiteral(start=0, end=0)] * 2)
    ),
    "VariableDeclaration": lambda drawing, values: values.update(
        kind="var",
        declarations=values["declarations"]
        or (nodes.VariableDeclarator(nodes.Identifier("x", start=0, end=0), None, start=0, end=0),),
    ),
}


@st.composite
def statements(draw: st.DrawFn) -> nodes.Node:
    """A statement of the table."""
    drawing = Drawing(draw, size=draw(st.integers(1, 14)))
    return drawing.node(drawing.one(STATEMENT_LIST_ITEMS - SELDOM))


def read(text: str) -> nodes.Program | None:
    """The tree of a text; None if it is no program."""
    scanned = scan(Source(text), LIMITS)
    assert isinstance(scanned, ScannedSource), scanned
    parsed = parse(scanned)
    return parsed.root if isinstance(parsed, ParsedProgram) else None


def normal(root: nodes.Program) -> nodes.Program:
    """The tree as the generator may print it: with blocks, with names for helpers, with one directive at the most."""
    made = rewrite(
        root,
        dict.fromkeys(WITH_BODIES, _with_blocks)
        | {nodes.ExpressionStatement: _directive, nodes.HelperIdentifier: _helper},
    )
    assert isinstance(made, nodes.Program)
    return made


def without_raw(root: nodes.Node) -> nodes.Node:
    """The tree without the raw texts of templates without a tag: nothing reads them, they are printed anew."""
    tagged = {id(node.quasi) for node, _ in walk(root) if isinstance(node, nodes.TaggedTemplateExpression)}

    def bare(node: nodes.TemplateLiteral, original: nodes.TemplateLiteral) -> nodes.Node:
        if id(original) in tagged:
            return node
        quasis = tuple(nodes.replace(element, raw="") for element in node.quasis)
        made: nodes.Node = nodes.replace(node, quasis=quasis)
        return made

    return rewrite(root, {nodes.TemplateLiteral: bare})


WITH_BODIES: dict[type[nodes.Node], tuple[str, ...]] = {
    nodes.IfStatement: ("consequent", "alternate"),
    **dict.fromkeys(
        (
            nodes.WhileStatement,
            nodes.DoWhileStatement,
            nodes.ForStatement,
            nodes.ForInStatement,
            nodes.ForOfStatement,
        ),
        ("body",),
    ),
}


def _with_blocks(node: Any, _original: Any) -> nodes.Node:
    changes = {}
    for name in WITH_BODIES[type(node)]:
        body = getattr(node, name)
        is_chain = name == "alternate" and isinstance(body, nodes.IfStatement)
        if body is not None and not isinstance(body, nodes.BlockStatement) and not is_chain:
            changes[name] = nodes.BlockStatement((body,), start=0, end=0)
    made: nodes.Node = nodes.replace(node, **changes)
    return made


def _helper(node: Any, _original: Any) -> nodes.Node:
    return nodes.Identifier(node.name, start=node.start, end=node.end)


def _directive(node: Any, _original: Any) -> nodes.Node:
    made: nodes.Node = node if node.directive in (None, "use strict") else nodes.replace(node, directive=None)
    return made


class Law:
    """The law on trees at a place, and what came out."""

    def __init__(self, around: nodes.Program) -> None:
        self.around = around
        self.outcomes: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()

    def holds_for(self, statement: nodes.Node) -> None:
        def put(node: Any, _original: nodes.Node) -> nodes.Node:
            is_here = isinstance(node.expression, nodes.Identifier) and node.expression.name == "HERE"
            kept: nodes.Node = statement if is_here else node
            return kept

        root = rewrite(self.around, {nodes.ExpressionStatement: put})
        assert isinstance(root, nodes.Program)
        try:
            text = generate(root).text
        except GenerateError:
            self.outcomes["refused"] += 1
            return
        assert text.isascii()
        back = read(text)
        if back is None:
            self.outcomes["no program"] += 1
            return
        assert nodes.same(without_raw(back), without_raw(normal(root))), text
        self.outcomes["same"] += 1
        self.kinds.update({type(node).__name__ for node in _all(statement)})

    def holds(self) -> None:
        """For as many trees as it takes until every kind was among them, but not for ever."""
        for number in range(ROUNDS):
            self.holds_for_round(number)
            if GRAMMAR.keys() - self.kinds.keys() <= NEVER:
                return

    def holds_for_round(self, number: int) -> None:
        @seed(number)
        @settings(
            max_examples=EXAMPLES,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],
        )
        @given(statements())
        def each(statement: nodes.Node) -> None:
            self.holds_for(statement)

        each()


@pytest.fixture
def law(trees: Any) -> Law:
    return Law(trees.parsed(AROUND))


@pytest.mark.timeout(120)
def test_any_tree_reads_back_or_is_refused(law: Law) -> None:
    law.holds()
    # That they are trees worth printing.
    assert law.outcomes["same"] >= EXAMPLES / 3
    assert law.outcomes["refused"] >= EXAMPLES / 20
    assert law.outcomes["no program"] >= EXAMPLES / 100
    assert GRAMMAR.keys() - law.kinds.keys() <= NEVER


@pytest.mark.timeout(120)
def test_the_law_can_fail(law: Law, monkeypatch: pytest.MonkeyPatch) -> None:
    levels = precedence.LEVELS
    assert isinstance(levels, dict)
    for kind in levels:
        monkeypatch.setitem(levels, kind, precedence.PRIMARY)
    with pytest.raises(AssertionError):
        law.holds()


def _all(node: nodes.Node) -> list[nodes.Node]:
    found = [node]
    for field in GRAMMAR[type(node).__name__]:
        if field.has_nodes:
            value = getattr(node, field.name)
            for child in value if isinstance(value, tuple) else (value,):
                found += [] if child is None else _all(child)
    return found


@pytest.mark.parametrize(("raw", "cooked"), [("`", "`"), ("é", "é"), ("a", "b")])
def test_a_template_reads_back_by_its_value_and_a_tagged_one_by_its_raw_text(law: Law, raw: str, cooked: str) -> None:
    def template(raw: str, cooked: str) -> nodes.TemplateLiteral:
        return nodes.TemplateLiteral((nodes.TemplateElement(raw, cooked, start=0, end=0),), (), start=0, end=0)

    plain = template(raw, cooked)
    tagged = nodes.TaggedTemplateExpression(plain, template("a", "a"), start=0, end=0)
    for expression in (plain, tagged):
        law.holds_for(nodes.ExpressionStatement(expression, None, start=0, end=0))
    assert law.outcomes == {"same": 2}
    odd = nodes.TaggedTemplateExpression(template("a", "a"), plain, start=0, end=0)
    law.holds_for(nodes.ExpressionStatement(odd, None, start=0, end=0))
    assert law.outcomes == {"same": 2, "refused": 1}
