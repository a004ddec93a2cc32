"""Text that becomes code.

Refuses
    Every reference to the globals `eval` and `Function`, called or not, under every preset and also where the user
    gave a global of that name; likewise `AsyncFunction`, `GeneratorFunction` and `AsyncGeneratorFunction`. And their
    reading off the global object by a key that the text shows: `globalThis.eval`, `globalThis["Func" + "tion"]`,
    `const {eval: e} = globalThis`.

Why
    Code made from text at run time has passed no layer: neither rules nor guards have seen it. A name is enough,
    because a value once named can be called from anywhere: `const e = eval; e(text)`, `(0, eval)(text)`.

Leaves to others
    The constructors reached through a function (`f.constructor`) to forbidden_key. Those reached at run time to the
    key guard and to the engine, where all four function constructors throw and `eval` does not exist.

References
    CWE-95; ECMA-262 sec-eval-x, sec-function-constructor, sec-createdynamicfunction.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.nodes import Node
from .presets import DYNAMIC_CODE_NAMES
from .rule import Inspection, Watch

CODES = ("NO_EVAL",)


def watch(inspection: Inspection) -> Watch:
    def free_name(node: nodes.Identifier, _ancestors: Sequence[Node]) -> None:
        if node.name in DYNAMIC_CODE_NAMES:
            _report(inspection, node, node.name)

    def member(node: nodes.MemberExpression, _ancestors: Sequence[Node]) -> None:
        if inspection.is_free(node.object, "globalThis"):
            for key in inspection.keys_of(node.property, computed=node.computed):
                if key in DYNAMIC_CODE_NAMES:
                    _report(inspection, node.property, key)

    def taken_apart(pattern: Node, value: Node | None) -> None:
        if value is None or not isinstance(pattern, nodes.ObjectPattern) or not inspection.is_free(value, "globalThis"):
            return
        for entry in pattern.properties:
            if isinstance(entry, nodes.AssignmentProperty):
                for key in inspection.keys_of(entry.key, computed=entry.computed):
                    if key in DYNAMIC_CODE_NAMES:
                        _report(inspection, entry.key, key)

    def declarator(node: nodes.VariableDeclarator, _ancestors: Sequence[Node]) -> None:
        taken_apart(node.id, node.init)

    def assignment(node: nodes.AssignmentExpression | nodes.AssignmentPattern, _ancestors: Sequence[Node]) -> None:
        taken_apart(node.left, node.right)

    return Watch(
        {
            nodes.MemberExpression: member,
            nodes.VariableDeclarator: declarator,
            nodes.AssignmentExpression: assignment,
            nodes.AssignmentPattern: assignment,
        },
        free_name,
    )


def _report(inspection: Inspection, place: Node, name: str) -> None:
    inspection.report(
        "NO_EVAL",
        place,
        f"{name} makes code from text at run time, which no check has seen",
        "Write the code itself. For data use JSON.parse(text); to choose between actions use an object of arrow "
        "functions, for example const actions = {add: (a, b) => a + b}.",
    )
