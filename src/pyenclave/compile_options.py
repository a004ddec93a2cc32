"""What an enclave's options say about layers 0 to 2."""

from __future__ import annotations

from .errors import ConfigError
from .options import EnclaveOptions
from .pipeline import CompilePolicy
from .rules import RULES, Rule, loosened, settings_for


def compile_policy(options: EnclaveOptions) -> CompilePolicy:
    """The policy of the options. Raises ConfigError, also for a rule made milder without a reason."""
    for rule in options.custom_rules:
        _check_custom(rule)
    settings = settings_for(
        (*RULES, *options.custom_rules),
        options.rules,
        disallowed_names=options.additional_disallowed_identifiers,
        allowed_tools=options.allowed_tool_names,
        require_call_tool=options.require_call_tool,
    )
    if (codes := loosened(settings)) and options.unsafe_reason is None:
        raise ConfigError(f"rules: making {', '.join(codes)} milder needs unsafe_reason='why this is acceptable here'")
    return CompilePolicy(
        preset=options.preset.value,
        level=options.security_level.value,
        extra_globals=options.allowed_globals,
        validate=options.validation,
        guards=options.transform,
        settings=settings,
        custom_rules=options.custom_rules,
        max_issues=options.max_issues,
        extracts=options.scoring_gate.is_on,
        sensitive_words=tuple(sorted((c, tuple(w)) for c, w in options.scoring_gate.sensitive_words.items())),
        sidecar_threshold=options.sidecar.extraction_threshold if options.sidecar.enabled else None,
        sidecar_composites=options.sidecar.enabled and options.sidecar.allow_composites,
    )


def _check_custom(rule: object) -> None:
    if not isinstance(rule, Rule):
        raise ConfigError(f"custom_rules: {rule!r} is no rule; make one with pyenclave.Rule(name, codes, …)")
    taken = {code for known in RULES for code in known.codes}.intersection(rule.codes)
    if taken or rule.name in {known.name for known in RULES}:
        raise ConfigError(f"custom_rules: {rule.name} has the name or a code of a rule of pyenclave's; choose others")
