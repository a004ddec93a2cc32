"""Layers 0 and 1 without an enclave: for editors, reviews and tests. No process is started."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, replace
from typing import Any

from .compile_options import compile_policy
from .compiler import Compiler
from .errors import ConfigError
from .excerpt import report_of
from .findings import Layer
from .options import EnclaveOptions
from .pipeline import CompilePolicy
from .prescan import PRESCAN_LIMITS, PrescanLimits
from .result import CheckReport
from .rules import RULES
from .source import Source

# One thread for all validators of this process; it starts with the first script.
_COMPILER = Compiler()


def validate(code: str, preset: str = "agentscript", **options: Any) -> CheckReport:
    """What layers 0 and 1 say to a script: `validate(code, preset="javascript").ok`.

    `options` are those of `Validator`. Raises ConfigError.
    """
    return Validator(preset, **options).validate(code)


class Validator:
    """Layers 0 and 1 of one policy.

    `options` are the options of an enclave that concern them: security_level, rules, custom_rules, allowed_globals,
    additional_disallowed_identifiers, allowed_tool_names, require_call_tool, max_issues. With `only` no other rules
    hold than those named. Raises ConfigError.
    """

    def __init__(self, preset: str = "agentscript", *, only: Collection[str] | None = None, **options: Any) -> None:
        own = EnclaveOptions(preset=preset, **options)
        self._policy = compile_policy(own)
        if only is not None:
            self._policy = replace(self._policy, only_rules=_known(only, own))

    def validate(self, code: str, name: str = "script.js") -> CheckReport:
        """Every finding with its place, excerpt and hint; `ok` if none is an error. Never raises for a script."""
        source = Source(code, name)
        return report_of(_COMPILER.compile_blocking(source, self._policy), source)


class PreScanner:
    """Layer 0 alone, with the limits of a preset or with limits of one's own.

        PreScanner("strict").scan(text)
        PreScanner({"preset": "strict", "regex_count": 0}).scan(text)

    The checks that need tokens run in the parser's scanner, so a text that is no JavaScript is reported as such: what
    stands behind the fault was not looked at. Raises ConfigError for a limit beyond its ceiling.
    """

    def __init__(self, config: str | dict[str, Any] | PrescanLimits = "agentscript") -> None:
        self.limits = _limits(config)
        # No rule, no guard: of the layers behind, only what the parser and the generator cannot do without.
        self._policy = CompilePolicy("javascript", "STANDARD", validate=False, guards=False, prescan=self.limits)

    def scan(self, code: str, name: str = "script.js") -> CheckReport:
        """What layer 0 says, warnings included. Never raises for a script."""
        source = Source(code, name)
        report = report_of(_COMPILER.compile_blocking(source, self._policy), source)
        issues = tuple(issue for issue in report.issues if issue.layer in (Layer.PRESCAN, Layer.PARSE))
        return CheckReport(ok=all(issue.severity != "error" for issue in issues), issues=issues)


def _known(only: Collection[str], options: EnclaveOptions) -> frozenset[str]:
    names = {rule.name for rule in (*RULES, *options.custom_rules)}
    unknown = sorted(set(only) - names)
    if unknown:
        raise ConfigError(f"only: there is no rule {unknown[0]!r}; the rules are {', '.join(sorted(names))}")
    return frozenset(only)


def _limits(config: str | dict[str, Any] | PrescanLimits) -> PrescanLimits:
    if isinstance(config, PrescanLimits):
        return config
    given = {"preset": config} if isinstance(config, str) else dict(config)
    preset = str(given.pop("preset", "agentscript"))
    if preset not in PRESCAN_LIMITS:
        raise ConfigError(f"preset: {preset!r} is none of {', '.join(PRESCAN_LIMITS)}")
    known = {limit.name for limit in fields(PrescanLimits)}
    unknown = next((name for name in given if name not in known), None)
    if unknown is not None:
        raise ConfigError(f"{unknown!r} is no limit of the pre-scanner; the limits are {', '.join(sorted(known))}")
    try:
        return replace(PRESCAN_LIMITS[preset], **given)
    except (ValueError, TypeError) as error:
        raise ConfigError(str(error)) from None
