"""What the rules hold a script to."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from ..errors import ConfigError
from ..findings import Severity
from ..syntax.grammar import RESERVED_PREFIXES
from .presets import CALL_TARGETS, DYNAMIC_CODE_NAMES, FORBIDDEN_KEYS, GLOBALS, LANGUAGE, LEVELS, PRESETS, Construct

MAX_ISSUES = 100


# What a finding of some code is to count as; "off": it is not reported.
Verdict = Literal["error", "warning", "off"]


@dataclass(frozen=True, slots=True)
class CallCount:
    """How often a function is to be called in the text of a script: at least, and at most if that is not None."""

    function: str
    least: int = 0
    most: int | None = None


@dataclass(frozen=True, slots=True)
class CallSignature:
    """How many arguments a function takes, and the kinds of its first ones: "string", "object", "function", "any"…"""

    function: str
    least: int
    most: int
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """What the user sets for single rules. All of it is part of the cache key, hence tuples.

    `verdicts` are pairs of code and verdict. `disallowed_names` are globals refused besides those of the preset.
    `allowed_tools` are names, or patterns between slashes, of the tools a script may call; None for all.
    """

    verdicts: tuple[tuple[str, Verdict], ...] = ()
    disallowed_names: frozenset[str] = frozenset()
    allowed_tools: tuple[str, ...] | None = None
    call_counts: tuple[CallCount, ...] = ()
    signatures: tuple[CallSignature, ...] = ()


NO_SETTINGS: Final = RuleSettings()


@dataclass(frozen=True)
class RulePolicy:
    """One preset at one level, with the globals a script may name. Made by `policy_for`.

    `globals` has every name allowed, those of the user in `extra_globals` included.
    At most `max_issues` findings of each severity are reported.
    """

    preset: str
    level: str
    globals: frozenset[str]
    extra_globals: frozenset[str] = frozenset()
    max_issues: int = MAX_ISSUES
    settings: RuleSettings = NO_SETTINGS

    @cached_property
    def verdicts(self) -> dict[str, Verdict]:
        """What the user set, by code."""
        return dict(self.settings.verdicts)

    def severity_of(self, code: str, default: Severity | None) -> Severity | None:
        """What a finding of `code` counts as; None if it is not to be reported. `default` is the rule's own word."""
        verdict = self.verdicts.get(code)
        if verdict is None:
            return default
        return None if verdict == "off" else Severity(verdict)

    def allows(self, construct: Construct) -> bool:
        """Whether the preset's language has `construct`."""
        return self.preset in LANGUAGE[construct]


def policy_for(
    preset: str,
    level: str,
    extra_globals: AbstractSet[str] = frozenset(),
    *,
    max_issues: int = MAX_ISSUES,
    settings: RuleSettings = NO_SETTINGS,
) -> RulePolicy:
    """The policy of `preset` at `level`, `extra_globals` allowed besides.

    Raises ConfigError for an unknown preset or level, for a name that cannot be given to a script, and for
    `max_issues` below 1.
    """
    if preset not in PRESETS:
        raise ConfigError(f"preset: {preset!r} is none of {', '.join(PRESETS)}")
    if level not in LEVELS:
        raise ConfigError(f"security_level: {level!r} is none of {', '.join(LEVELS)}")
    if max_issues < 1:
        raise ConfigError(f"max_issues: must be at least 1, got {max_issues}")
    for name in extra_globals:
        _check_extra(name)
    # Plain strings, also where the caller has enums: the policy is part of a cache key.
    preset, level = str(preset), str(level)
    extra = frozenset(extra_globals)
    return RulePolicy(preset, level, GLOBALS[preset, level] | extra, extra, max_issues, settings)


def _check_extra(name: str) -> None:
    if name.startswith(RESERVED_PREFIXES):
        reason = f"names beginning {' or '.join(RESERVED_PREFIXES)} are reserved"
    elif name in DYNAMIC_CODE_NAMES:
        reason = "scripts never turn text into code"
    elif name in CALL_TARGETS:
        reason = "it is the way to the tools and cannot be replaced"
    elif name in FORBIDDEN_KEYS["strict"] or name == "arguments":
        reason = "the name has a meaning of its own in JavaScript"
    else:
        return
    raise ConfigError(f"globals: {name!r} cannot be given to a script: {reason}; choose another name")
