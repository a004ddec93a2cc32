"""Regular expression literals where a preset has none, or only short ones.

Refuses
    NO_REGEX_LITERAL: every literal under agentscript. REGEX_TOO_LONG: a pattern of more than 100 characters under
    strict, of more than 200 under secure; the slashes and flags do not count. REGEX_REDOS_VULNERABLE: a pattern that
    takes time exponential in its input, wherever regular expressions are allowed.

Why
    A pattern can take time exponential in its input, and no counter of the script's own sees it. Short patterns are
    the ones that can be read and judged.

Leaves to others
    Layer 0 says the same first; this rule holds where layer 0 is switched off. How many literals there are, and
    patterns that are only slow, are layer 0's alone. Regexes made from strings by `search` and `match` to regex_method
    and to the time limit. Division (`a / b / c`) is no literal.

References
    CWE-1333; ECMA-262 sec-literals-regular-expression-literals.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..prescan.regex import PatternError, judge
from ..prescan.regex.ambiguity import CATASTROPHIC
from ..syntax import nodes
from ..syntax.nodes import Node
from .presets import REGEX_CHARS, Construct
from .rule import Inspection, Watch
from .wording import refusal, where_allowed

CODES = ("NO_REGEX_LITERAL", "REGEX_REDOS_VULNERABLE", "REGEX_TOO_LONG")

_INSTEAD = "Use string methods: includes, startsWith, endsWith, indexOf, split, replaceAll."


def watch(inspection: Inspection) -> Watch:
    policy = inspection.policy
    max_chars = REGEX_CHARS.get(policy.preset)

    def literal(node: nodes.RegExpLiteral, _ancestors: Sequence[Node]) -> None:
        if not policy.allows(Construct.REGEX):
            inspection.report(
                "NO_REGEX_LITERAL",
                node,
                refusal(Construct.REGEX, policy.preset),
                _INSTEAD + where_allowed(Construct.REGEX),
            )
            if inspection.refuses("NO_REGEX_LITERAL"):
                return
        if max_chars is not None and len(node.pattern) > max_chars:
            inspection.report(
                "REGEX_TOO_LONG",
                node,
                f"the pattern has {len(node.pattern)} characters, the preset {policy.preset} accepts {max_chars}",
                "Split it into shorter patterns. " + _INSTEAD,
            )
            if inspection.refuses("REGEX_TOO_LONG"):
                return
        if (reason := _catastrophic(node)) is not None:
            inspection.report(
                "REGEX_REDOS_VULNERABLE",
                node,
                f"the regular expression {reason}",
                "Let each repeat match what the next part cannot: (\\w+,)* instead of (\\w+,?)*.",
            )

    return Watch({nodes.RegExpLiteral: literal})


def _catastrophic(node: nodes.RegExpLiteral) -> str | None:
    try:
        risk = judge(node.pattern, node.flags)
    except PatternError as error:
        return f"cannot be judged ({error})"
    if risk is None or risk.score < CATASTROPHIC:
        return None
    return f"{risk.reason}, so it can take hours on a short text"
