"""The host's own names: global objects, and what a preset forbids by name.

Refuses
    NO_GLOBAL_ACCESS: references to the global object (`globalThis`, `window`, `self`, `global`) where the preset does
    not offer it; NO_GLOBAL_DESTRUCTURE where it is taken apart by a pattern. NO_REFLECT_API: references to `Reflect`
    where the preset has none. DISALLOWED_IDENTIFIER: references to other names that the preset forbids whatever the
    level (under strict and agentscript `process`, `require`, `Proxy`, `Promise`, timers, `fetch`, `Map`, the Error
    types and others), and to those that the policy forbids besides. Globals the user gives count as allowed.

Why
    Through the global object every global can be reached by a computed name, past the rules. The forbidden names are
    what scripts try first when they look for a way out, or widen what a script can do beyond the small language.

Leaves to others
    A local variable of such a name is the author's own and allowed, and so are property names. Names that exist
    nowhere to unknown_global. `this` to language_construct. The engine has none of these names either.

References
    CWE-668, CWE-749; ECMA-262 sec-global-object.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.nodes import Node
from .global_hints import hint_for, tolerates_typeof
from .presets import FORBIDDEN_NAMES, GLOBAL_OBJECTS
from .rule import Inspection, Watch

CODES = ("DISALLOWED_IDENTIFIER", "NO_GLOBAL_ACCESS", "NO_GLOBAL_DESTRUCTURE", "NO_REFLECT_API")

_WITHOUT = "Write the script without it: this enclave refuses it although the preset has it."


def watch(inspection: Inspection) -> Watch:
    policy = inspection.policy
    global_objects = GLOBAL_OBJECTS - policy.globals
    own = policy.settings.disallowed_names
    forbidden = (FORBIDDEN_NAMES[policy.preset] | {"Reflect"}) - policy.globals | own

    def free_name(node: nodes.Identifier, ancestors: Sequence[Node]) -> None:
        name = node.name
        if name in global_objects:
            if tolerates_typeof(policy, ancestors):
                return
            code = "NO_GLOBAL_DESTRUCTURE" if _is_taken_apart(node, ancestors[-1]) else "NO_GLOBAL_ACCESS"
            message = f"{name} would give access to every global; the preset {policy.preset} has no global object"
        elif name in forbidden:
            if name not in own and tolerates_typeof(policy, ancestors):
                return
            code = "NO_REFLECT_API" if name == "Reflect" else "DISALLOWED_IDENTIFIER"
            where = "in this enclave" if name in own else f"under the preset {policy.preset}"
            message = f"{name} is not available {where}"
        else:
            return
        hint = _WITHOUT if name in own and name in policy.globals else hint_for(name, policy)
        inspection.report(code, node, message, hint)

    return Watch(free_name=free_name)


def _is_taken_apart(node: Node, parent: Node) -> bool:
    """Whether `node` is the value that a pattern of an object is matched with."""
    if isinstance(parent, nodes.VariableDeclarator):
        return parent.init is node and isinstance(parent.id, nodes.ObjectPattern)
    if isinstance(parent, nodes.AssignmentExpression | nodes.AssignmentPattern):
        return parent.right is node and isinstance(parent.left, nodes.ObjectPattern)
    return False
