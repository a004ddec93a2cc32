"""Writing to a global.

Refuses
    NO_CALL_TARGET_ASSIGNMENT: an assignment, update, loop head or destructuring pattern whose target is the global
    `callTool` or `parallel`. NO_GLOBAL_ASSIGNMENT: the same for every other global that the script may name.

Why
    Every call of `callTool` is to be seen, counted and judged: what the name means is not the script's to change. The
    other globals are shared by the whole script and constant in the engine; the assignment would throw there, after
    half of the tools have been called.

Leaves to others
    A local variable of that name (`const parallel = 2`) hides the global in its scope and is allowed. Names that are
    no globals of the policy to unknown_global and its neighbours. Reading (`const t = callTool`) is allowed: a
    function remains what it is under another name. Writing to properties of a global to the engine.

References
    ECMA-262 sec-putvalue, sec-assignment-operators-static-semantics-early-errors.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.nodes import Node
from .presets import CALL_TARGETS, DYNAMIC_CODE_NAMES
from .rule import Inspection, Watch
from .targets import is_written

CODES = ("NO_CALL_TARGET_ASSIGNMENT", "NO_GLOBAL_ASSIGNMENT")


def watch(inspection: Inspection) -> Watch:
    assignable = inspection.policy.globals - DYNAMIC_CODE_NAMES

    def free_name(node: nodes.Identifier, ancestors: Sequence[Node]) -> None:
        name = node.name
        if name not in assignable or not is_written(node, ancestors[-1]):
            return
        if name in CALL_TARGETS:
            inspection.report(
                "NO_CALL_TARGET_ASSIGNMENT",
                node,
                f"{name} is the way to the tools and cannot be replaced",
                f"Give your own function another name, and call {name} in it.",
            )
        else:
            inspection.report(
                "NO_GLOBAL_ASSIGNMENT",
                node,
                f"{name} is a global and cannot be assigned to",
                "Use a variable of your own with another name: let value = …;",
            )

    return Watch(free_name=free_name)
