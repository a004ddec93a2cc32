"""Parts of the language that a preset does not have, besides loops, functions and regexes.

Refuses
    NO_CLASS, NO_USER_CONSTRUCTOR (new of something other than a global by its name), NO_THIS and NO_NEW_TARGET up to
    agentscript, the last two under secure outside methods; NO_TAGGED_TEMPLATE up to secure; NO_LABEL under strict. In
    every preset NO_WITH, NO_IMPORT (`import()` and `import.meta`), NO_DEBUGGER, and NO_ARGUMENTS: `arguments` outside a
    function, whatever globals the user gave.

Why
    What a preset does not list it does not have. `with` makes names depend on values; `import()` would load code that
    no check has seen; at the top level there are no arguments, only those of generated code.

Leaves to others
    import and export declarations and HTML-like comments to the parser, which has no tree for them. What is inside a
    refused class is still looked at, but its methods get no findings of their own.

References
    ECMA-262 sec-class-definitions, sec-with-statement, sec-import-calls, sec-tagged-templates,
    sec-arguments-exotic-objects.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..source import Span
from ..syntax import nodes
from ..syntax.nodes import Node
from .presets import Construct
from .receiver import Receivers
from .rule import Inspection, Watch, keyword_span
from .wording import refusal, where_allowed

_CODE = {
    Construct.CLASS: "NO_CLASS",
    Construct.USER_CONSTRUCTOR: "NO_USER_CONSTRUCTOR",
    Construct.THIS: "NO_THIS",
    Construct.NEW_TARGET: "NO_NEW_TARGET",
    Construct.TAGGED_TEMPLATE: "NO_TAGGED_TEMPLATE",
    Construct.LABEL: "NO_LABEL",
    Construct.WITH: "NO_WITH",
    Construct.DYNAMIC_IMPORT: "NO_IMPORT",
    Construct.IMPORT_META: "NO_IMPORT",
    Construct.DEBUGGER: "NO_DEBUGGER",
    Construct.PROGRAM_ARGUMENTS: "NO_ARGUMENTS",
}

CODES = tuple(sorted(set(_CODE.values())))

_INSTEAD = {
    Construct.CLASS: "Write a function that returns a plain object: const make = (id) => ({id, total: 0});",
    Construct.USER_CONSTRUCTOR: "Name the built-in directly, as in new Date(), or return a plain object from an arrow "
    "function.",
    Construct.THIS: "Pass the object as an argument, or use the variable that holds it.",
    Construct.NEW_TARGET: "Remove it.",
    Construct.TAGGED_TEMPLATE: "Call the function with the text: name(`…`).",
    Construct.LABEL: "Remove the label; leave nested work with return in an arrow function, or with find or some.",
    Construct.WITH: "Name the object each time: object.key.",
    Construct.DYNAMIC_IMPORT: "There are no modules: use the built-ins, and callTool for what is outside.",
    Construct.IMPORT_META: "Remove it: a script has no module.",
    Construct.DEBUGGER: "Remove it.",
    Construct.PROGRAM_ARGUMENTS: "Name the values: a script has no arguments, an arrow function takes (...args) => ….",
}


def watch(inspection: Inspection) -> Watch:
    policy = inspection.policy

    def judge(construct: Construct, place: Node | Span) -> None:
        if not policy.allows(construct):
            inspection.report(
                _CODE[construct],
                place,
                refusal(construct, policy.preset),
                _INSTEAD[construct] + where_allowed(construct),
            )

    def class_(node: nodes.ClassDeclaration | nodes.ClassExpression, _ancestors: Sequence[Node]) -> None:
        judge(Construct.CLASS, keyword_span(node, "class"))

    def label(node: nodes.LabeledStatement, _ancestors: Sequence[Node]) -> None:
        judge(Construct.LABEL, node.label)

    def tagged(node: nodes.TaggedTemplateExpression, _ancestors: Sequence[Node]) -> None:
        judge(Construct.TAGGED_TEMPLATE, node.tag)

    def with_(node: nodes.WithStatement, _ancestors: Sequence[Node]) -> None:
        judge(Construct.WITH, keyword_span(node, "with"))

    def import_(node: nodes.ImportExpression, _ancestors: Sequence[Node]) -> None:
        judge(Construct.DYNAMIC_IMPORT, keyword_span(node, "import"))

    def debugger(node: nodes.DebuggerStatement, _ancestors: Sequence[Node]) -> None:
        judge(Construct.DEBUGGER, keyword_span(node, "debugger"))

    def new(node: nodes.NewExpression, _ancestors: Sequence[Node]) -> None:
        if not inspection.is_free(node.callee):
            judge(Construct.USER_CONSTRUCTOR, node.callee)

    def free_name(node: nodes.Identifier, _ancestors: Sequence[Node]) -> None:
        if node.name == "arguments":
            judge(Construct.PROGRAM_ARGUMENTS, node)

    # Only where the two verdicts differ does it matter what a `this` belongs to.
    receivers = Receivers()
    depends = policy.allows(Construct.THIS_IN_METHOD) and not policy.allows(Construct.THIS)

    def this(node: nodes.ThisExpression, _ancestors: Sequence[Node]) -> None:
        if not (depends and receivers.in_method(node)):
            judge(Construct.THIS, node)

    def meta_property(node: nodes.MetaProperty, _ancestors: Sequence[Node]) -> None:
        if node.meta.name == "import":
            judge(Construct.IMPORT_META, node)
        elif not (depends and receivers.in_method(node)):
            judge(Construct.NEW_TARGET, node)

    return Watch(
        {
            nodes.ClassDeclaration: class_,
            nodes.ClassExpression: class_,
            nodes.LabeledStatement: label,
            nodes.TaggedTemplateExpression: tagged,
            nodes.WithStatement: with_,
            nodes.ImportExpression: import_,
            nodes.DebuggerStatement: debugger,
            nodes.NewExpression: new,
            nodes.ThisExpression: this,
            nodes.MetaProperty: meta_property,
            **(receivers.handlers() if depends else {}),
        },
        free_name,
    )
