"""Layer 1: what a script may say. One rule, one file; this table says which rule holds in which preset.

`CheckedProgram` is made nowhere else.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from ..findings import Finding, Layer, Refusal, Severity
from ..syntax import ParsedProgram, nodes
from ..syntax.nodes import Node
from ..syntax.walk import visit
from . import (
    await_expression,
    call_target,
    deceptive_text,
    destructuring,
    dynamic_code,
    forbidden_global,
    forbidden_key,
    forbidden_loop,
    global_assignment,
    ignored_locale,
    json_callback,
    language_construct,
    meta_programming,
    regex_literal,
    regex_method,
    required_call,
    reserved_prefix,
    resource_exhaustion,
    unknown_global,
    unreachable_code,
    user_function,
)
from .call_target import tool_matcher
from .policy import MAX_ISSUES, NO_SETTINGS, RulePolicy, RuleSettings, policy_for
from .presets import PRESETS
from .rule import Handler, Inspection, Rule, RuleModule, Watch
from .settings import loosened, settings_for

__all__ = [
    "MAX_ISSUES",
    "NO_SETTINGS",
    "RULES",
    "CheckedProgram",
    "Inspection",
    "Rule",
    "RulePolicy",
    "RuleSettings",
    "Watch",
    "check",
    "loosened",
    "policy_for",
    "settings_for",
    "tool_matcher",
]

_logger = logging.getLogger("pyenclave")

_EVERY: Final = frozenset(PRESETS)
_UP_TO_SECURE: Final = frozenset({"strict", "agentscript", "secure"})


def _rule(module: RuleModule, presets: frozenset[str]) -> Rule:
    name = module.__name__.rpartition(".")[2]
    return Rule(name, module.CODES, presets, module.watch, module.__doc__ or "")


RULES: Final[tuple[Rule, ...]] = (
    _rule(await_expression, _EVERY),
    _rule(call_target, _EVERY),
    _rule(deceptive_text, _EVERY),
    _rule(destructuring, _EVERY),
    _rule(dynamic_code, _EVERY),
    _rule(forbidden_global, _EVERY),
    _rule(forbidden_key, _EVERY - {"javascript"}),
    _rule(forbidden_loop, _EVERY - {"permissive", "javascript"}),
    _rule(global_assignment, _EVERY),
    _rule(ignored_locale, _EVERY),
    _rule(json_callback, frozenset({"strict", "agentscript"})),
    _rule(language_construct, _EVERY),
    _rule(meta_programming, _UP_TO_SECURE),
    _rule(regex_literal, _EVERY),
    _rule(regex_method, frozenset({"agentscript"})),
    _rule(required_call, _EVERY),
    _rule(reserved_prefix, _EVERY),
    _rule(resource_exhaustion, _UP_TO_SECURE),
    _rule(unknown_global, _EVERY),
    _rule(unreachable_code, _EVERY),
    _rule(user_function, _UP_TO_SECURE),
)


@dataclass(frozen=True, slots=True)
class CheckedProgram:
    """A program that every rule of `policy` saw to its end and none refused."""

    program: ParsedProgram
    policy: RulePolicy
    warnings: tuple[Finding, ...] = ()


def check(program: ParsedProgram, policy: RulePolicy, rules: Sequence[Rule] = RULES) -> CheckedProgram | Refusal:
    """Show the program to every rule that holds in the policy's preset, in one walk.

    Findings are in order of position, at most `policy.max_issues` errors and as many warnings; the warnings of
    earlier layers come first. A rule that raises refuses the script with INTERNAL_ERROR.
    """
    inspection = Inspection(program, policy)
    try:
        _inspect(inspection, [rule for rule in rules if policy.preset in rule.presets])
    except Exception as error:
        _logger.exception("a rule failed on %s; the script was refused", program.source.name)
        return Refusal(Layer.RULES, (_internal_error(error),))
    kept = _first_of_each_severity(inspection.findings, policy.max_issues)
    findings = (*program.warnings, *kept)
    if any(finding.severity is Severity.ERROR for finding in kept):
        return Refusal(Layer.RULES, findings)
    return CheckedProgram(program, policy, findings)


def _inspect(inspection: Inspection, rules: Sequence[Rule]) -> None:
    watches = [rule.watch(inspection) for rule in rules]
    handlers: dict[type[Node], list[Handler]] = {}
    for kind, handler in chain.from_iterable(watch.nodes.items() for watch in watches):
        handlers.setdefault(kind, []).append(handler)
    free_name = [watch.free_name for watch in watches if watch.free_name is not None]
    is_free = inspection.program.scopes.is_free

    def identifier(node: nodes.Identifier, ancestors: Sequence[Node]) -> None:
        if is_free(node):
            for handler in free_name:
                handler(node, ancestors)

    handlers.setdefault(nodes.Identifier, []).append(identifier)
    visit(inspection.program.root, handlers)
    for watch in watches:
        if watch.finish is not None:
            watch.finish()


def _first_of_each_severity(findings: Sequence[Finding], limit: int) -> list[Finding]:
    left = dict.fromkeys(Severity, limit)
    kept = []
    for finding in findings:
        if left[finding.severity]:
            left[finding.severity] -= 1
            kept.append(finding)
    return kept


def _internal_error(error: Exception) -> Finding:
    return Finding(
        "INTERNAL_ERROR",
        f"a rule failed on this script ({type(error).__name__}), so the script was refused",
        Layer.RULES,
        hint="This is a defect of pyenclave: please report it with the script.",
    )
