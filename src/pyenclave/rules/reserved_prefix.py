"""Names that only generated code may use.

Refuses
    Every identifier beginning `__ag_` or `__safe_`, however it is spelt and whatever it names. Where a variable is
    assigned to: RESERVED_PREFIX_ASSIGNMENT. Where it is the property assigned to, or the object whose property is:
    RESERVED_PREFIX_MEMBER_ASSIGNMENT. For declarations, references, labels, keys and private names: RESERVED_PREFIX.

Why
    The guards of the compiled script are constants with such names. A script that could declare, read or write one
    would stop its own countdown. The generator prints no such name of the author's, so nothing depends on this rule
    alone; the rule says it with a position.

Leaves to others
    Strings: `o["__ag_x"]` and `{"__ag_x": 1}` are ordinary keys, since helpers are no properties of anything. The name
    `__ag_main` of a script that is a lone `async function __ag_main() {…}`, which is taken as the program.

References
    ECMA-262 sec-names-and-keywords (escapes in identifiers are decoded before names are compared).
"""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.grammar import RESERVED_PREFIXES
from ..syntax.nodes import Node
from .entry import lone_main
from .rule import Inspection, Watch
from .targets import is_written

CODES = ("RESERVED_PREFIX", "RESERVED_PREFIX_ASSIGNMENT", "RESERVED_PREFIX_MEMBER_ASSIGNMENT")


def watch(inspection: Inspection) -> Watch:
    main = lone_main(inspection.program.root)
    main_name = main.id if main else None

    def identifier(node: nodes.Identifier | nodes.PrivateIdentifier, ancestors: Sequence[Node]) -> None:
        if node.name.startswith(RESERVED_PREFIXES) and node is not main_name:
            inspection.report(
                _code(node, ancestors, inspection),
                node,
                f"names beginning {' or '.join(RESERVED_PREFIXES)} belong to the code that guards the script",
                "Use another name; as a key, write it as a string: object['name'].",
            )

    return Watch({nodes.Identifier: identifier, nodes.PrivateIdentifier: identifier})


def _code(node: Node, ancestors: Sequence[Node], inspection: Inspection) -> str:
    parent = ancestors[-1]
    if isinstance(parent, nodes.MemberExpression):
        written = is_written(parent, ancestors[-2])
        return "RESERVED_PREFIX_MEMBER_ASSIGNMENT" if written else "RESERVED_PREFIX"
    if is_written(node, parent) and id(node) not in inspection.bindings:
        return "RESERVED_PREFIX_ASSIGNMENT"
    return "RESERVED_PREFIX"
