"""Layers 0 to 2 in their order, and nothing else. Layers 3 to 5 need a run: runner.py."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import cached_property

from .findings import Finding, Layer, Refusal
from .prescan import CEILINGS_ONLY, PRESCAN_LIMITS, PrescanLimits, scan
from .rules import MAX_ISSUES, NO_SETTINGS, RULES, CheckedProgram, Rule, RulePolicy, RuleSettings, check, policy_for
from .scoring.features import ExtractedFeatures, SensitiveWords
from .source import Source
from .syntax.parse import parse
from .syntax.tool_calls import NAMESPACE, with_tool_calls
from .transform import CompiledScript, compile_program, options_for

_LOG = logging.getLogger("pyenclave")


@dataclass(frozen=True)
class CompilePolicy:
    """What decides, besides the source, what comes out. Raises ConfigError for an unknown preset or level.

    Without `validate` layer 0 keeps its ceilings only and layer 1 has no rules; without `guards` layer 2 guards neither
    loops nor keys. The wrapper, reserved names and the generator hold in any case. `prescan` are limits of layer 0
    other than the preset's, `only_rules` the names of the only rules that hold. With `extracts` the script has the
    features that a scorer needs; `sensitive_words` are further names of sensitive fields. From `sidecar_threshold`
    bytes on a literal stays in the host; None is without sidecar.
    """

    preset: str
    level: str
    extra_globals: frozenset[str] = frozenset()
    validate: bool = True
    guards: bool = True
    settings: RuleSettings = NO_SETTINGS
    custom_rules: tuple[Rule, ...] = ()
    only_rules: frozenset[str] | None = None
    prescan: PrescanLimits | None = None
    max_issues: int = MAX_ISSUES
    extracts: bool = False
    sensitive_words: SensitiveWords = ()
    sidecar_threshold: int | None = None
    sidecar_composites: bool = False

    def __post_init__(self) -> None:
        policy_for(self.preset, self.level, self.extra_globals, max_issues=self.max_issues)

    @property
    def is_pure(self) -> bool:
        """Whether the same text always gets the same verdict: nobody knows what a rule of the user's looks at."""
        return not self.custom_rules

    @cached_property
    def limits(self) -> PrescanLimits:
        """Layer 0."""
        if self.prescan is not None:
            return self.prescan
        return PRESCAN_LIMITS[self.preset] if self.validate else CEILINGS_ONLY

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Layer 1: the rules that hold, before the preset is asked."""
        rules = (*RULES, *self.custom_rules) if self.validate else ()
        return rules if self.only_rules is None else tuple(rule for rule in rules if rule.name in self.only_rules)

    @cached_property
    def rule_policy(self) -> RulePolicy:
        """Layer 1: what they hold a script to."""
        return policy_for(
            self.preset, self.level, self.extra_globals, max_issues=self.max_issues, settings=self.settings
        )


def compile_source(source: Source, policy: CompilePolicy) -> CompiledScript | Refusal:
    """The compiled script, or the refusal of the first layer that has one. Never raises: a layer that does refuses.

    Call it where `syntax.parse` may run, which means in a `Compiler`.
    """
    layer = Layer.PRESCAN
    try:
        scanned = scan(source, policy.limits)
        if isinstance(scanned, Refusal):
            return scanned
        layer = Layer.PARSE
        parsed = parse(scanned)
        if isinstance(parsed, Refusal):
            return parsed
        # Else the name is a global of the caller's, or one that the caller refuses.
        if NAMESPACE not in policy.extra_globals | policy.settings.disallowed_names:
            parsed = with_tool_calls(parsed)
        layer = Layer.RULES
        checked = check(parsed, policy.rule_policy, policy.rules)
        if isinstance(checked, Refusal):
            return checked
        layer = Layer.SCORING
        features = _features(checked, policy) if policy.extracts else None
        layer = Layer.TRANSFORM
        options = options_for(
            policy.preset,
            guards=policy.guards,
            sidecar_threshold=policy.sidecar_threshold,
            sidecar_composites=policy.sidecar_composites,
        )
        return compile_program(checked, options, features)
    except Exception as error:
        _LOG.exception("layer %s failed on %s; the script was refused", layer, source.name)
        return _internal_error(layer, error)


def _features(checked: CheckedProgram, policy: CompilePolicy) -> ExtractedFeatures:
    """What a scorer is given: read here, since the tree of a large source does not leave its process."""
    from .scoring.extract import extract

    return extract(checked.program, policy.sensitive_words)


def _internal_error(layer: Layer, error: Exception) -> Refusal:
    message = f"layer {layer} failed on this script ({type(error).__name__}), so the script was refused"
    hint = "This is a defect of pyenclave: please report it with the script."
    return Refusal(layer, (Finding("INTERNAL_ERROR", message, layer, hint=hint),))
