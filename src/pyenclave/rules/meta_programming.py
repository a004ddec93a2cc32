"""Functions of Object that go behind an object's back.

Refuses
    `Object.create`, `getPrototypeOf`, `setPrototypeOf`, `defineProperty`, `defineProperties`,
    `getOwnPropertyDescriptor` and `getOwnPropertyDescriptors` of the global `Object`, up to the preset secure: as a
    member by any key that the text shows, and taken out by destructuring (`const {create} = Object`).

Why
    They reach prototypes without naming one, turn data into accessors that run at a moment of the script's choosing,
    and make objects that look empty and are not.

Leaves to others
    Aliases of `Object` and keys known only at run time to the engine, where the same functions are tamed. From
    standard on they are part of the language. A local variable called Object is the author's own.

References
    CWE-1321; ECMA-262 sec-properties-of-the-object-constructor.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.nodes import Node
from .presets import FORBIDDEN_OBJECT_FUNCTIONS
from .rule import Inspection, Watch

CODES = ("NO_META_PROGRAMMING",)

_INSTEAD = {
    "create": "Write an object literal: {...base, own: 1}.",
    "defineProperty": "Assign the value: object.key = value.",
    "defineProperties": "Assign the values: Object.assign(object, {a: 1, b: 2}).",
    "getOwnPropertyDescriptor": "Read the value: object.key.",
    "getOwnPropertyDescriptors": "Read the values: Object.entries(object).",
}
_PROTOTYPE_INSTEAD = "Keep what differs between kinds of objects in a field of your own, such as kind."


def watch(inspection: Inspection) -> Watch:
    def judge(key: Node, computed: bool) -> None:
        name = next(
            (text for text in inspection.keys_of(key, computed=computed) if text in FORBIDDEN_OBJECT_FUNCTIONS), ""
        )
        if name:
            inspection.report(
                "NO_META_PROGRAMMING",
                key,
                f"Object.{name} changes or reveals how an object is built; it is refused under the preset "
                f"{inspection.policy.preset}",
                _INSTEAD.get(name, _PROTOTYPE_INSTEAD) + " Available with preset standard, permissive, javascript.",
            )

    def member(node: nodes.MemberExpression, _ancestors: Sequence[Node]) -> None:
        if inspection.is_free(node.object, "Object"):
            judge(node.property, node.computed)

    def taken_apart(pattern: Node, value: Node | None) -> None:
        if isinstance(pattern, nodes.ObjectPattern) and value is not None and inspection.is_free(value, "Object"):
            for entry in pattern.properties:
                if isinstance(entry, nodes.AssignmentProperty):
                    judge(entry.key, entry.computed)

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
        }
    )
