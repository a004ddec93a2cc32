"""Functions that JSON calls for each value.

Refuses
    Under strict and agentscript, a function as the second argument of `JSON.parse` or `JSON.stringify`, written there
    or as a constant of that value; JSON by its name or as a constant.

Why
    It runs once for each value of data that a tool has sent, inside a built-in, where no loop guard counts. In the
    small languages everything that repeats is to be seen as a loop or an array method.

Leaves to others
    Lists of keys and null, as in `JSON.stringify(data, null, 2)`. Functions known only at run time to the time limit.

References
    CWE-400; ECMA-262 sec-json.parse, sec-json.stringify.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.nodes import Node
from .rule import Inspection, Watch

CODES = ("JSON_CALLBACK_NOT_ALLOWED",)

_INSTEAD = {
    "parse": "Parse first, then change what came out: const data = JSON.parse(text); return data.map((item) => …).",
    "stringify": "Build the object you want first, then JSON.stringify(object); a list of keys is allowed: "
    "JSON.stringify(data, ['id', 'name']).",
}


def watch(inspection: Inspection) -> Watch:
    def call(node: nodes.CallExpression, _ancestors: Sequence[Node]) -> None:
        callee, arguments = node.callee, node.arguments
        if len(arguments) < 2 or not isinstance(callee, nodes.MemberExpression):
            return
        # Cheap first: the key of almost every call is a plain name that is none of the two.
        method = next((k for k in inspection.keys_of(callee.property, computed=callee.computed) if k in _INSTEAD), "")
        if not method or not inspection.is_free(inspection.constants.resolved(callee.object), "JSON"):
            return
        value = inspection.constants.resolved(arguments[1])
        if isinstance(value, nodes.ArrowFunctionExpression | nodes.FunctionExpression):
            inspection.report(
                "JSON_CALLBACK_NOT_ALLOWED",
                arguments[1],
                f"JSON.{method} with a function is not part of the preset {inspection.policy.preset}",
                _INSTEAD[method] + " Available with preset secure, standard, permissive, javascript.",
            )

    return Watch({nodes.CallExpression: call})
