"""From what a user writes about single rules to `RuleSettings`. Every mistake is a ConfigError that says what to write.

rules={
    "NO_REGEX_LITERAL": "off",                                       # one code: error, warning or off
    "unreachable_code": "error",                                     # a rule by its name: all its codes
    "required_call": {"functions": {"callTool": {"min": 1, "max": 5}}},
    "call_target": {"signatures": {"notify": {"min": 1, "max": 2, "kinds": ["string", "object"]}}},
}
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from ..errors import ConfigError
from .call_target import KINDS, is_pattern
from .policy import CallCount, CallSignature, RuleSettings, Verdict
from .rule import Rule

# Codes that are no errors by themselves: what they count as otherwise, None for those that nobody hears unasked.
MILDER: Final[Mapping[str, Verdict]] = {
    "DYNAMIC_CALL_TARGET": "warning",
    "LOCALE_IGNORED": "warning",
    "NO_AWAIT": "off",
    "NO_COMPUTED_DESTRUCTURING": "off",
    "UNREACHABLE_CODE": "warning",
}
_STRENGTH: Final[Mapping[Verdict, int]] = {"off": 0, "warning": 1, "error": 2}
_VERDICTS: Final[Mapping[object, Verdict]] = {
    "error": "error",
    "warning": "warning",
    "warn": "warning",
    "off": "off",
    True: "error",
    False: "off",
}
_TOOL_NAME: Final = re.compile(r"[A-Za-z0-9_\-.:/]{1,256}")


def settings_for(
    rules: Sequence[Rule],
    given: Mapping[str, Any],
    *,
    disallowed_names: Iterable[str] = (),
    allowed_tools: Iterable[str] | None = None,
    require_call_tool: bool = False,
) -> RuleSettings:
    """The settings of a policy. `rules` are all that hold, custom ones included. Raises ConfigError."""
    by_name = {rule.name: rule.codes for rule in rules}
    codes = {code for rule_codes in by_name.values() for code in rule_codes}
    verdicts: dict[str, Verdict] = {}
    counts = {"callTool": CallCount("callTool", 1)} if require_call_tool else {}
    signatures: dict[str, CallSignature] = {}
    for name, value in given.items():
        if name not in by_name and name not in codes:
            raise ConfigError(f"rules: there is no rule or code {name!r}{_suggestion(name, [*by_name, *codes])}")
        options = dict(value) if isinstance(value, Mapping) else {"severity": value}
        verdict = options.pop("severity", None)
        if verdict is not None:
            verdicts |= dict.fromkeys(by_name.get(name, (name,)), _verdict(name, verdict))
        if name == "required_call":
            counts |= {function: _count(function, row) for function, row in _rows(name, options, "functions")}
        elif name == "call_target":
            signatures |= {function: _signature(function, row) for function, row in _rows(name, options, "signatures")}
        if options:
            raise ConfigError(f"rules: {name} has no option {next(iter(options))!r}")
    return RuleSettings(
        tuple(sorted(verdicts.items())),
        frozenset(disallowed_names),
        None if allowed_tools is None else tuple(_tool(name) for name in allowed_tools),
        tuple(counts.values()),
        tuple(signatures.values()),
    )


def loosened(settings: RuleSettings) -> tuple[str, ...]:
    """The codes that count for less than they do by themselves: those need a reason."""
    return tuple(
        code
        for code, verdict in settings.verdicts
        if _STRENGTH[verdict] < min(_STRENGTH[MILDER.get(code, "error")], _STRENGTH["error"])
    )


def _verdict(name: str, value: object) -> Verdict:
    verdict = _VERDICTS.get(value.lower() if isinstance(value, str) else value) if _is_plain(value) else None
    if verdict is None:
        raise ConfigError(f"rules: {name} is set to {value!r}; write 'error', 'warning' or 'off'")
    return verdict


def _is_plain(value: object) -> bool:
    return isinstance(value, str | bool)


def _rows(rule: str, options: dict[str, Any], key: str) -> list[tuple[str, Mapping[str, Any]]]:
    table = options.pop(key, {})
    if not isinstance(table, Mapping) or not all(isinstance(row, Mapping) for row in table.values()):
        raise ConfigError(f"rules: {rule} wants {key} as a mapping of function name to its numbers")
    return list(table.items())


def _count(function: str, row: Mapping[str, Any]) -> CallCount:
    numbers = dict(row)
    least, most = _number(function, numbers, "min", 0), _number(function, numbers, "max", None)
    _no_others("required_call", function, numbers)
    _in_order(function, least, most)
    return CallCount(function, least or 0, most)


def _signature(function: str, row: Mapping[str, Any]) -> CallSignature:
    numbers = dict(row)
    kinds = tuple(numbers.pop("kinds", ()))
    wrong = next((kind for kind in kinds if kind not in KINDS), None)
    if wrong is not None:
        raise ConfigError(f"rules: call_target: {function}: {wrong!r} is no kind; the kinds are {', '.join(KINDS)}")
    least = _number(function, numbers, "min", 0)
    most = _number(function, numbers, "max", max(len(kinds), least or 0))
    _no_others("call_target", function, numbers)
    _in_order(function, least, most)
    return CallSignature(function, least or 0, most or 0, kinds)


def _number(function: str, numbers: dict[str, Any], key: str, default: int | None) -> int | None:
    value = numbers.pop(key, default)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
        raise ConfigError(f"rules: {key} of {function} must be a number of calls or arguments, not {value!r}")
    return value


def _in_order(function: str, least: int | None, most: int | None) -> None:
    if most is not None and (least or 0) > most:
        raise ConfigError(f"rules: min of {function} is larger than its max")


def _no_others(rule: str, function: str, left: Mapping[str, Any]) -> None:
    if left:
        known = "min, max and kinds" if rule == "call_target" else "min, max"
        raise ConfigError(f"rules: {rule}: {function} has no {next(iter(left))!r}; it has {known}")


def _tool(name: str) -> str:
    if is_pattern(name):
        try:
            re.compile(name[1:-1])
        except re.error as error:
            raise ConfigError(f"allowed_tool_names: {name} is no pattern: {error}") from None
    elif _TOOL_NAME.fullmatch(name) is None:
        raise ConfigError(
            f"allowed_tool_names: {name!r} can be no tool's name: 1 to 256 letters, digits or _ - . : /; "
            "a pattern stands between slashes: '/db:.*/'"
        )
    return name


def _suggestion(name: str, known: Sequence[str]) -> str:
    closest = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {closest[0]!r}?" if closest else "; `pyenclave explain` lists them"
