"""Keys that lead from any value to its prototype or its constructor.

Refuses
    The keys `constructor`, `__proto__`, `prototype`, `__defineGetter__`, `__defineSetter__`, `__lookupGetter__` and
    `__lookupSetter__` where the text decides them (static_text says how far that goes): after a dot, in brackets, in
    object literals (`{__proto__: x}` and `{constructor}`) and as members of classes. Under permissive `constructor` is
    allowed, under javascript all are.

Why
    `f.constructor` of any function is a constructor of functions from text; `__proto__` and `prototype` reach objects
    that everything else inherits from, so that one write changes them all.

Leaves to others
    Keys in destructuring patterns to destructuring. Keys known only at run time to the key guard of layer 2. The
    words in strings, in `"constructor" in value` and in hasOwnProperty("constructor"), which read nothing. The
    constructor of a class, which is syntax and no key.

References
    CWE-1321, CWE-95; ECMA-262 sec-additional-properties-of-the-object.prototype-object,
    sec-__proto__-property-names-in-object-initializers.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.nodes import Node
from .presets import FORBIDDEN_KEYS
from .rule import Inspection, Watch

CODES = ("NO_CONSTRUCTOR_ACCESS",)

_INSTEAD = {
    "constructor": "To tell kinds of values apart use typeof value, Array.isArray(value) or a field of your own such "
    "as kind.",
    "__proto__": "Copy what should be shared with spread: {...base, own: 1}.",
    "prototype": "Put shared functions into plain functions that take the value as an argument.",
}
_ACCESSORS_INSTEAD = "Store the value itself, or a function under an ordinary key: {total: () => a + b}."


def instead_of(key: str) -> str:
    """What to write instead of reading a forbidden key."""
    return _INSTEAD.get(key, _ACCESSORS_INSTEAD) + " Data that really has such a key cannot be read here."


def watch(inspection: Inspection) -> Watch:
    preset = inspection.policy.preset
    forbidden = FORBIDDEN_KEYS[preset]

    def judge(key: Node, computed: bool) -> None:
        text = inspection.key_among(forbidden, key, computed=computed)
        if text is not None:
            inspection.report(
                "NO_CONSTRUCTOR_ACCESS",
                key,
                f"the key {text} leads to the prototype or the constructor of a value; it is refused under the preset "
                f"{preset}",
                instead_of(text),
            )

    def member(node: nodes.MemberExpression, _ancestors: Sequence[Node]) -> None:
        judge(node.property, node.computed)

    def keyed(node: nodes.Property | nodes.PropertyDefinition, _ancestors: Sequence[Node]) -> None:
        judge(node.key, node.computed)

    def method(node: nodes.MethodDefinition, _ancestors: Sequence[Node]) -> None:
        if node.kind != "constructor":
            judge(node.key, node.computed)

    return Watch(
        {
            nodes.MemberExpression: member,
            nodes.Property: keyed,
            nodes.PropertyDefinition: keyed,
            nodes.MethodDefinition: method,
        }
    )
