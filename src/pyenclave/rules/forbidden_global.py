"""The host's own names: global objects, and what a preset forbids by name.

Refuses
    NO_GLOBAL_ACCESS: references to the global object (`globalThis`, `window`, `self`, `global`) where the preset does
    not offer it. DISALLOWED_IDENTIFIER: references to names that the preset forbids whatever the level (under strict
    and agentscript `process`, `require`, `Proxy`, `Promise`, timers, `fetch`, `Map`, the Error types and others).
    Additional names of the policy count as allowed.

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

CODES = ("DISALLOWED_IDENTIFIER", "NO_GLOBAL_ACCESS")


def watch(inspection: Inspection) -> Watch:
    policy = inspection.policy
    global_objects = GLOBAL_OBJECTS - policy.globals
    forbidden = FORBIDDEN_NAMES[policy.preset] - policy.globals

    def free_name(node: nodes.Identifier, ancestors: Sequence[Node]) -> None:
        name = node.name
        if name in global_objects:
            if not tolerates_typeof(policy, ancestors):
                inspection.report(
                    "NO_GLOBAL_ACCESS",
                    node,
                    f"{name} would give access to every global; the preset {policy.preset} has no global object",
                    hint_for(name, policy),
                )
        elif name in forbidden:
            inspection.report(
                "DISALLOWED_IDENTIFIER",
                node,
                f"{name} is not available under the preset {policy.preset}",
                hint_for(name, policy),
            )

    return Watch(free_name=free_name)
