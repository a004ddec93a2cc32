"""Names that nobody declared.

Refuses
    A reference to a name that no scope of the script declares and that is no global of the policy. Reading, calling
    and writing are the same: an assignment declares nothing.

Why
    The globals are an allow list. A name nobody has thought of must not reach a script because an engine added it; and
    a misspelt variable is found before the script has called half of its tools.

Leaves to others
    Under permissive and javascript `typeof name` of an unknown name passes; it yields "undefined", as everywhere.
    Names known to be dangerous to dynamic_code and forbidden_global, `arguments` to language_construct, reserved
    names to reserved_prefix. The engine deletes every global that is not on its own list.

References
    ECMA-262 sec-global-object, sec-getvalue (ReferenceError of an unresolvable reference).
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.grammar import RESERVED_PREFIXES
from ..syntax.nodes import Node
from .global_hints import hint_for, tolerates_typeof
from .presets import DYNAMIC_CODE_NAMES, FORBIDDEN_NAMES, GLOBAL_OBJECTS
from .rule import Inspection, Watch
from .targets import is_written

CODES = ("UNKNOWN_GLOBAL",)

# Comparing names costs some milliseconds per name looked for: enough for a slip of the pen, never for a flood.
_MAX_SUGGESTIONS = 10
_MAX_CANDIDATES = 300
_MAX_NAME_CHARS = 40


def watch(inspection: Inspection) -> Watch:
    policy = inspection.policy
    others = DYNAMIC_CODE_NAMES | GLOBAL_OBJECTS | FORBIDDEN_NAMES[policy.preset] | {"arguments", "Reflect"}
    known = policy.globals | others | policy.settings.disallowed_names
    hints: dict[str, str] = {}

    def free_name(node: nodes.Identifier, ancestors: Sequence[Node]) -> None:
        name = node.name
        if name in known or name.startswith(RESERVED_PREFIXES) or tolerates_typeof(policy, ancestors):
            return
        if is_written(node, ancestors[-1]):
            hint = f"Declare it where it is first set: let {name} = …;"
        else:
            if name not in hints:
                suggestion = _suggestion(name, inspection) if len(hints) < _MAX_SUGGESTIONS else ""
                hints[name] = suggestion + hint_for(name, policy)
            hint = hints[name]
        inspection.report("UNKNOWN_GLOBAL", node, f"{name} is not declared and is no global of this script", hint)

    return Watch(free_name=free_name)


def _suggestion(name: str, inspection: Inspection) -> str:
    candidates = inspection.policy.globals | inspection.program.scopes.binding_names
    if len(candidates) > _MAX_CANDIDATES or len(name) > _MAX_NAME_CHARS:
        return ""
    # Sorted: the same script gets the same words on every run.
    by_folded = {candidate.casefold(): candidate for candidate in sorted(candidates)}
    closest = difflib.get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.8)
    return f"Did you mean {by_folded[closest[0]]}? " if closest else ""
