"""Destructuring that takes out what a member access could not.

Refuses
    NO_DANGEROUS_DESTRUCTURING: the keys of forbidden_key in patterns: `const {constructor: C} = f`, nested ones,
    defaults, parameters, catch clauses, loop heads and assignments. NO_COMPUTED_DESTRUCTURING, only where the policy
    asks for it: a computed key in a pattern that the text does not decide, `const {[key]: value} = object`.

Why
    A pattern reads properties as a dot does, and is forgotten by every check that looks for dots.

Leaves to others
    Computed keys to the key guard of layer 2. Taking the global object apart to forbidden_global. The words as names
    of variables (`const {kind: constructor} = x`), which read nothing.

References
    CWE-1321, CWE-95; ECMA-262 sec-destructuring-assignment, sec-destructuring-binding-patterns.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.nodes import Node
from .forbidden_key import instead_of
from .presets import FORBIDDEN_KEYS
from .rule import Inspection, Watch

CODES = ("NO_COMPUTED_DESTRUCTURING", "NO_DANGEROUS_DESTRUCTURING")


def watch(inspection: Inspection) -> Watch:
    preset = inspection.policy.preset
    forbidden = FORBIDDEN_KEYS[preset]

    def entry(node: nodes.AssignmentProperty, _ancestors: Sequence[Node]) -> None:
        keys = inspection.keys_of(node.key, computed=node.computed)
        key = next((key for key in keys if key in forbidden), "")
        if key:
            inspection.report(
                "NO_DANGEROUS_DESTRUCTURING",
                node.key,
                f"the pattern takes out {key}, which leads to the prototype or the constructor of a value; it is "
                f"refused under the preset {preset}",
                instead_of(key),
            )
        elif node.computed and not keys:
            inspection.report(
                "NO_COMPUTED_DESTRUCTURING",
                node.key,
                "the pattern's key is known only at run time",
                "Read the value by its key: const value = object[key];",
                None,
            )

    return Watch({nodes.AssignmentProperty: entry})
