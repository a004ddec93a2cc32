"""Languages and formats that the engine does not know.

Refuses
    Nothing: LOCALE_IGNORED is a warning, at the arguments of `toLocaleString`, `toLocaleDateString`,
    `toLocaleTimeString`, `toLocaleUpperCase` and `toLocaleLowerCase`, and at the second and third of `localeCompare`.

Why
    The engine has no `Intl`: `(1234.5).toLocaleString("de-DE")` is "1234.5" and says nothing of it. A report would be
    wrong in silence.

Leaves to others
    The same methods without such arguments, which give what the engine gives. `Intl` itself, which is no global, to
    unknown_global.

References
    ECMA-402; ECMA-262 sec-number.prototype.tolocalestring, sec-string.prototype.localecompare.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..findings import Severity
from ..source import Span
from ..syntax import nodes
from ..syntax.nodes import Node
from .rule import Inspection, Watch

CODES = ("LOCALE_IGNORED",)

# Method → how many of its arguments come before those that name a language or a format.
_METHODS: Final = {
    "toLocaleString": 0,
    "toLocaleDateString": 0,
    "toLocaleTimeString": 0,
    "toLocaleUpperCase": 0,
    "toLocaleLowerCase": 0,
    "localeCompare": 1,
}
_INSTEAD: Final = {
    "toLocaleString": "Format by hand: number.toFixed(2), and a separator every three digits; for dates toISOString().",
    "localeCompare": "Compare folded texts: a.toLowerCase() < b.toLowerCase() ? -1 : 1; numbers by their difference.",
    "toLocaleUpperCase": "Use toUpperCase().",
    "toLocaleLowerCase": "Use toLowerCase().",
}
_DATES: Final = "Use date.toISOString().slice(0, 10), or put the parts together: date.getUTCFullYear(), …"


def watch(inspection: Inspection) -> Watch:
    def call(node: nodes.CallExpression, _ancestors: Sequence[Node]) -> None:
        callee, arguments = node.callee, node.arguments
        if not arguments or not isinstance(callee, nodes.MemberExpression):
            return
        method = inspection.key_among(_METHODS.keys(), callee.property, computed=callee.computed)
        if method is None or len(arguments) <= _METHODS[method] or inspection.has_own_methods(callee.object):
            return
        inspection.report(
            "LOCALE_IGNORED",
            Span(arguments[_METHODS[method]].start, arguments[-1].end),
            f"{method} does not heed languages and formats here: the engine has no Intl",
            _INSTEAD.get(method, _DATES),
            Severity.WARNING,
        )

    return Watch({nodes.CallExpression: call})
