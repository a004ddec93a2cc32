"""The options of an enclave, in the parts that the runtime takes. Its part for layers 0 to 2 is compile_options."""

from __future__ import annotations

from .errors import ConfigError
from .levels import LEVELS, SecurityLevel
from .operations.judge import ParentValidation
from .options import EnclaveOptions
from .rules import RuleSettings, loosened, tool_matcher
from .runtime.guest.lockdown.table import REQUIRED_LOCKS
from .runtime.host.asks import AskSettings
from .runtime.host.broker import BrokerSettings
from .runtime.host.execution import RunSettings
from .runtime.host.kinds import GuestKind
from .runtime.host.sidecar import SidecarSettings
from .runtime.wire.messages import FIXED_CLOCK, SIDECAR, RunLimits
from .script_globals import milliseconds

# Behaviour section 10.
_ASKS_PER_TOOL_CALL = 10
# Questions about references are no messages in the sense of the rate: they have this limit of their own.
_LEAST_QUESTIONS = 1_000
_QUESTIONS_PER_ITERATION = 2


def run_settings(options: EnclaveOptions) -> RunSettings:
    """Limits of a run: what the guest is told, and what the host holds besides."""
    pool = options.worker_pool_config
    limits = RunLimits(
        wall_ms=options.timeout,
        cpu_ms=options.cpu_timeout,
        iterations=options.max_iterations,
        pending_calls=pool.max_pending_tool_calls,
        message_bytes=pool.max_message_bytes,
        output_bytes=options.max_output_bytes,
        output_depth=options.max_output_depth,
        output_items=options.max_output_items,
        output_string=options.max_string_length,
        console_bytes=options.max_console_bytes,
        console_calls=options.max_console_calls,
        seed=0,
        now=options.now or 0,
        argument_items=_argument_items(options),
    )
    grace_ms = options.double_vm.parent_timeout_buffer
    return RunSettings(limits, options.memory_limit, pool.max_messages_per_second, grace_ms)


def broker_settings(options: EnclaveOptions) -> BrokerSettings:
    """How tool calls are judged."""
    pool = options.worker_pool_config
    return BrokerSettings(
        max_tool_calls=options.max_tool_calls,
        max_pending_calls=pool.max_pending_tool_calls,
        max_message_bytes=pool.max_message_bytes,
        tool_timeout_ms=options.tool_timeout,
        hide_messages=options.security_level is SecurityLevel.STRICT,
        # Layer 1 has looked at the names in the text; made at run time, or without layer 1, they are judged here.
        allows=tool_matcher(options.allowed_tool_names),
        schemas=options.schemas,
        approve=options.approve,
        argument_policy=options.argument_policy,
        parent_validation=(
            ParentValidation(options.parent_validation.parent_validation) if options.double_vm.enabled else None
        ),
        max_argument_items=_argument_items(options),
    )


def ask_settings(options: EnclaveOptions) -> AskSettings:
    """How calls of functions of the globals are judged."""
    pool = options.worker_pool_config
    return AskSettings(
        max_calls=_ASKS_PER_TOOL_CALL * options.max_tool_calls,
        max_pending=pool.max_pending_tool_calls,
        max_message_bytes=pool.max_message_bytes,
        timeout_ms=options.tool_timeout,
        hide_messages=options.security_level is SecurityLevel.STRICT,
        moment=milliseconds,
        max_argument_items=_argument_items(options),
    )


def sidecar_settings(options: EnclaveOptions) -> SidecarSettings | None:
    """The reference sidecar, if there is to be one."""
    sidecar = options.sidecar
    if not sidecar.enabled:
        return None
    return SidecarSettings(
        extraction_threshold=sidecar.extraction_threshold,
        max_total_size=sidecar.max_total_size,
        max_reference_size=sidecar.max_reference_size,
        max_resolved_size=sidecar.max_resolved_size,
        max_reference_count=sidecar.max_reference_count,
        allow_composites=sidecar.allow_composites,
        max_questions=_LEAST_QUESTIONS + _QUESTIONS_PER_ITERATION * options.max_iterations,
        max_message_bytes=options.worker_pool_config.max_message_bytes,
    )


def guest_kind(options: EnclaveOptions) -> GuestKind:
    """What a guest is prepared for. Raises ConfigError."""
    pool = options.worker_pool_config
    return GuestKind(
        template=_template(options),
        heap_bytes=pool.memory_limit_per_worker,
        message_bytes=pool.max_message_bytes,
        limits=run_settings(options).limits,
        seed=options.seed,
        required_locks=required_locks(options),
    )


def required_locks(options: EnclaveOptions) -> tuple[str, ...]:
    """Locks without which no script runs. Raises ConfigError."""
    required = REQUIRED_LOCKS if LEVELS[options.security_level].locks_required else ()
    unknown = options.allow_missing_locks.difference(REQUIRED_LOCKS)
    if unknown:
        raise ConfigError(
            f"allow_missing_locks: no lock is called {', '.join(sorted(unknown))}; the locks are "
            f"{', '.join(REQUIRED_LOCKS)}"
        )
    return tuple(lock for lock in required if lock not in options.allow_missing_locks)


def loosened_by(options: EnclaveOptions, settings: RuleSettings) -> tuple[str, ...]:
    """The loosenings in force, told in every result."""
    unjudged = () if options.double_vm.enabled else ("double_vm is off: tool calls are not judged as operations",)
    if options.unsafe_reason is None:
        return unjudged
    what = [
        *(() if options.validation else ("validation is off",)),
        *(() if options.transform else ("guards are off",)),
        *(f"the lock {name} may be missing" for name in sorted(options.allow_missing_locks)),
        *(f"the rule {code} is made milder" for code in loosened(settings)),
    ]
    return (*unjudged, *(f"{text}: {options.unsafe_reason}" for text in what))


def _argument_items(options: EnclaveOptions) -> int:
    """Members of the arguments of one call: a small one takes forty times its text in the host's memory."""
    return max(options.max_output_items, LEVELS[options.security_level].max_output_items)


def _template(options: EnclaveOptions) -> str:
    name = f"{options.preset.value}/{options.security_level.value}"
    if options.now is not None:
        name += f"/{FIXED_CLOCK}"
    return f"{name}/{SIDECAR}" if options.sidecar.enabled else name
