"""String methods that make a regular expression out of a text.

Refuses
    `search`, `match` and `matchAll` called on a value, under agentscript, which has no regular expressions; also by
    way of `call`, `apply` and `bind`.

Why
    `text.search('(a+)+$')` is a regular expression without its literal: the checks of layer 0 never see it, and it can
    take time exponential in its input.

Leaves to others
    `replace`, `replaceAll` and `split`, which take a text as it is. Functions of these names that the script itself
    keeps in an object it wrote (`const index = {search: (q) => …}; index.search('x')`) and those of globals that the
    user gave. Reading the method without a call. The time limit ends every expression, however it was made.

References
    CWE-1333; ECMA-262 sec-string.prototype.match, sec-string.prototype.matchall, sec-string.prototype.search.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..syntax import nodes
from ..syntax.nodes import Node
from .presets import Construct
from .rule import Inspection, Watch
from .wording import where_allowed

CODES = ("NO_REGEX_METHOD",)

_INSTEAD = {
    "search": "Use indexOf(text), which gives -1 where there is none.",
    "match": "Use includes, startsWith, indexOf or split.",
    "matchAll": "Use split, or indexOf in a loop.",
}

_BORROWING: Final = frozenset({"call", "apply", "bind"})


def watch(inspection: Inspection) -> Watch:
    if inspection.policy.allows(Construct.REGEX):
        return Watch()

    def call(node: nodes.CallExpression, _ancestors: Sequence[Node]) -> None:
        callee = node.callee
        if not isinstance(callee, nodes.MemberExpression):
            return
        keys = inspection.keys_of(callee.property, computed=callee.computed)
        if isinstance(callee.object, nodes.MemberExpression) and not _BORROWING.isdisjoint(keys):
            callee = callee.object
            keys = inspection.keys_of(callee.property, computed=callee.computed)
        method = next((key for key in keys if key in _INSTEAD), "")
        if not method or inspection.has_own_methods(callee.object):
            return
        inspection.report(
            "NO_REGEX_METHOD",
            callee.property,
            f"{method} makes a regular expression of its argument; the preset {inspection.policy.preset} has none",
            _INSTEAD[method] + where_allowed(Construct.REGEX),
        )

    return Watch({nodes.CallExpression: call})
