"""Calls of callTool and parallel that cannot be right, or name a tool that the script may not call.

Refuses
    MISSING_CALL_TARGET: `callTool()` without a name. INVALID_ARGUMENT_COUNT and INVALID_ARGUMENT_TYPE: more or fewer
    arguments than the function takes, or one that is plainly of another kind (`callTool('a', 'b')`, `parallel({})`);
    the same for functions whose signature the policy gives. UNKNOWN_TOOL_NAME: a name that the policy's
    `allowed_tool_names` do not have. DYNAMIC_CALL_TARGET: a name that the text does not show; a warning, and an error
    where `allowed_tool_names` are given, since nobody could tell before the run. There every use of callTool is refused
    that is no call and no constant for it (`let t = callTool`, `{call: callTool}`): its calls would not be seen. The
    same holds for such a constant (`const t = callTool; [t]`).

Why
    Such a call fails when it is reached, after half of the script has run. And which tools a script calls is what its
    reader wants to know first.

Leaves to others
    Arguments that only the run knows to the broker, which judges every call again. callTool under another name
    (`const t = callTool; t('a')`) is seen through where the other name is a constant. A local function of the name is
    the author's own. A name made by functions (`String.fromCharCode(97)`) counts as not shown: functions of built-ins
    can be replaced.

References
    ECMA-262 sec-function-calls.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from ..findings import Severity
from ..syntax import nodes
from ..syntax.nodes import Node
from .policy import CallSignature
from .presets import CALL_TARGETS
from .rule import Inspection, Watch

CODES = (
    "DYNAMIC_CALL_TARGET",
    "INVALID_ARGUMENT_COUNT",
    "INVALID_ARGUMENT_TYPE",
    "MISSING_CALL_TARGET",
    "UNKNOWN_TOOL_NAME",
)

_OURS: Final = (
    CallSignature("callTool", 1, 3, ("string", "object", "object")),
    CallSignature("parallel", 1, 3, ("array", "any", "object")),
)
_KIND_OF: Final[dict[type[Node], str]] = {
    nodes.StringLiteral: "string",
    nodes.TemplateLiteral: "string",
    nodes.NumericLiteral: "number",
    nodes.BigIntLiteral: "bigint",
    nodes.BooleanLiteral: "boolean",
    nodes.NullLiteral: "null",
    nodes.RegExpLiteral: "regular expression",
    nodes.ObjectExpression: "object",
    nodes.ArrayExpression: "array",
    nodes.ArrowFunctionExpression: "function",
    nodes.FunctionExpression: "function",
    nodes.ClassExpression: "class",
}
# What a signature may ask for.
KINDS: Final = (*dict.fromkeys(_KIND_OF.values()), "any")
_CALL = "Write await callTool('name', {argument: value})."


def watch(inspection: Inspection) -> Watch:
    settings = inspection.policy.settings
    signatures = {signature.function: signature for signature in (*_OURS, *settings.signatures)}
    is_allowed = tool_matcher(settings.allowed_tools)
    constants = inspection.constants

    def call(node: nodes.CallExpression, _ancestors: Sequence[Node]) -> None:
        callee = node.callee
        if not isinstance(callee, nodes.Identifier):
            return
        # Most calls are of names that are neither these functions nor constants for them.
        target = callee if inspection.program.scopes.is_free(callee) else constants.resolved(callee)
        if not isinstance(target, nodes.Identifier) or not inspection.is_free(target):
            return
        signature = signatures.get(target.name)
        if signature is None or (target.name in CALL_TARGETS and target.name not in inspection.policy.globals):
            return
        known = next((i for i, a in enumerate(node.arguments) if isinstance(a, nodes.SpreadElement)), None)
        if target.name == "callTool":
            judge_name(node)
        judge_count(node, signature, known)
        judge_kinds(node.arguments[:known], signature)

    def judge_name(node: nodes.CallExpression) -> None:
        if not node.arguments:
            inspection.report("MISSING_CALL_TARGET", node, "callTool needs the name of a tool", _CALL)
            return
        first = node.arguments[0]
        if _KIND_OF.get(type(constants.resolved(first)), "string") != "string":
            return  # no name at all, which judge_kinds says
        names = inspection.exact_texts.of(first)
        if names is None:
            inspection.report(
                "DYNAMIC_CALL_TARGET",
                first,
                "which tool this calls cannot be read off the script",
                "Write the tool's name as a string, or choose between calls with if: "
                "if (a) await callTool('one', {…}); else await callTool('two', {…});",
                Severity.ERROR if is_allowed else Severity.WARNING,
            )
        elif is_allowed:
            unknown = next((name for name in names if not is_allowed(name)), None)
            if unknown is not None:
                inspection.report(
                    "UNKNOWN_TOOL_NAME",
                    first,
                    f"{unknown[:100]!r} is none of the tools that this script may call",
                    f"The tools are: {', '.join(settings.allowed_tools or ())[:500]}.",
                )

    def judge_count(node: nodes.CallExpression, signature: CallSignature, known: int | None) -> None:
        count = len(node.arguments) if known is None else known
        too_few = known is None and count < signature.least
        if (too_few and not (signature.function == "callTool" and count == 0)) or count > signature.most:
            wanted = (
                str(signature.least) if signature.least == signature.most else f"{signature.least} to {signature.most}"
            )
            inspection.report(
                "INVALID_ARGUMENT_COUNT",
                node,
                f"{signature.function} takes {wanted} arguments, not {count}",
                _CALL if signature.function == "callTool" else f"Give {signature.function} {wanted} arguments.",
            )

    def judge_kinds(arguments: Sequence[Node], signature: CallSignature) -> None:
        for argument, wanted in zip(arguments, signature.kinds, strict=False):
            kind = _KIND_OF.get(type(constants.resolved(argument)))
            if kind is not None and wanted not in (kind, "any"):
                inspection.report(
                    "INVALID_ARGUMENT_TYPE",
                    argument,
                    f"{signature.function} takes {_article(wanted)} here, not {_article(kind)}",
                    _CALL if signature.function == "callTool" else f"Give it {_article(wanted)}.",
                )

    def escaping(node: nodes.Identifier, ancestors: Sequence[Node]) -> None:
        escaping_as(node.name, node, ancestors[-1])

    def escaping_as(name: str, node: nodes.Identifier, parent: Node) -> None:
        if name == "callTool" and _escapes(node, parent, inspection):
            report_escape(node)

    def report_escape(node: Node) -> None:
        inspection.report(
            "DYNAMIC_CALL_TARGET",
            node,
            "which tools are called through this cannot be read off the script",
            f"Call it by its own name: {_CALL[6:]}",
        )

    def escaping_constant(node: nodes.Identifier, ancestors: Sequence[Node]) -> None:
        if inspection.program.scopes.is_free(node) or not _is_reference(node, ancestors[-1]):
            return
        target = constants.resolved(node)
        if target is node or not isinstance(target, nodes.Identifier):
            return
        if inspection.program.scopes.is_free(target):
            escaping_as(target.name, node, ancestors[-1])
        elif constants.value_of(target) is not None:  # names for names without end
            report_escape(node)

    if is_allowed is None:
        return Watch({nodes.CallExpression: call})
    return Watch({nodes.CallExpression: call, nodes.Identifier: escaping_constant}, escaping)


def _escapes(node: nodes.Identifier, parent: Node, inspection: Inspection) -> bool:
    """Whether a reference to callTool is neither called nor looked at nor a constant's value."""
    if isinstance(parent, nodes.CallExpression):
        return parent.callee is not node
    if isinstance(parent, nodes.VariableDeclarator):
        return not isinstance(parent.id, nodes.Identifier) or inspection.constants.value_of(parent.id) is not node
    return not (isinstance(parent, nodes.UnaryExpression) and parent.operator == "typeof")


def _is_reference(node: nodes.Identifier, parent: Node) -> bool:
    """Whether an identifier stands for a variable's value: it is no key, no label and not what is being declared."""
    match parent:
        case nodes.MemberExpression():
            return parent.computed or parent.property is not node
        case nodes.Property():
            return parent.computed or parent.shorthand or parent.key is not node
        case nodes.AssignmentProperty() | nodes.MethodDefinition() | nodes.PropertyDefinition():
            return parent.computed or parent.key is not node
        case nodes.VariableDeclarator():
            return parent.id is not node
    return not isinstance(parent, _LABELLED)


_LABELLED: Final = (nodes.LabeledStatement, nodes.BreakStatement, nodes.ContinueStatement, nodes.MetaProperty)


def tool_matcher(allowed: tuple[str, ...] | None) -> Callable[[str], bool] | None:
    """Whether a tool may be called, by its name; None if all may. Patterns stand between slashes and match it whole."""
    if allowed is None:
        return None
    names = frozenset(name for name in allowed if not is_pattern(name))
    patterns = [re.compile(name[1:-1]) for name in allowed if is_pattern(name)]
    return lambda name: name in names or any(pattern.fullmatch(name) for pattern in patterns)


def is_pattern(name: str) -> bool:
    """Whether an allowed name is a pattern, `/…/`."""
    return len(name) > 2 and name.startswith("/") and name.endswith("/")


def _article(kind: str) -> str:
    return kind if kind == "null" else f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
