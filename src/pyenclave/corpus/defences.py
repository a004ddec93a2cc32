"""The defences that can stop a case, by name; how what a run came to names them, and how each is switched off.

A defence is what stops something on its own: one rule, one check of layer 0, one guard, one limit of the engine's, one
timer of the kernel's, one judge of the host's. Its name is `kind:name`; `KINDS` says what the kinds are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from ..findings import Layer
from ..options import EnclaveOptions
from ..pipeline import CompilePolicy
from ..prescan import CEILINGS_ONLY
from ..result import ErrorCode, ExecutionResult
from ..rules import RULES
from .outcome import Observed

KINDS: Final[dict[str, str]] = {
    "prescan": "a check of layer 0 on text or tokens",
    "parse": "the parser and its corrections, which refuse what they do not know",
    "rule": "one rule of layer 1",
    "transform": "the wrapper, reserved names and the generator, which hold without any rule",
    "guard": "a guard that layer 2 puts into the script",
    "engine": "the engine's own limits, and the prelude that takes its globals away",
    "kernel": "a timer, a limit or a filter of the kernel's",
    "host": "a judge or a limit in the host's process",
    "sanitize": "the bounds on values and texts that come back",
}

# What a run that ended so was stopped by; what has no row here names nothing, and counts for nothing.
_CODES: Final[dict[ErrorCode, str]] = {
    ErrorCode.MAX_ITERATIONS: "guard:loops",
    ErrorCode.MEMORY_LIMIT_EXCEEDED: "engine:memory",
    ErrorCode.CONSOLE_LIMIT_EXCEEDED: "engine:console",
    ErrorCode.MAX_TOOL_CALLS: "host:tool-budget",
    ErrorCode.MESSAGE_FLOOD: "host:message-rate",
    ErrorCode.TOOL_ERROR: "host:tool-arguments",
}
_JUDGES: Final = {"NOT_ALLOWED": "host:tool-names", "INVALID_NAME": "host:form-of-names"}
_TIMERS: Final = {"wall": "kernel:wall-timer", "cpu": "kernel:cpu-timer"}
_STATIC: Final = {Layer.PRESCAN: "prescan", Layer.PARSE: "parse", Layer.TRANSFORM: "transform"}
_MAKES_HARMLESS: Final = {
    Layer.PARSE: "parse:as-written",
    Layer.TRANSFORM: "transform:printed-anew",
    Layer.BROKER: "host:broker",
    Layer.SANITIZE: "sanitize:bounds",
}
_RULE_OF_CODE: Final = {code: rule.name for rule in RULES for code in rule.codes}
# Above these a run of the corpus would not end in time.
_LONG_MS: Final = 20_000
_SHORT_MS: Final = 600
_MANY: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Switch:
    """What switches a defence off: other fields of the policy of layers 0 to 2, other options, or another engine.

    `opens` is the prelude opened but for one part (empty: altogether), `unbounded` a limit of the engine's; with
    `gives` the globals hold what a careless host leaves there: `callTool`, a `process` with a secret, a `require`.
    """

    policy: Mapping[str, Any] | None = None
    options: Mapping[str, Any] | None = None
    opens: str | None = None
    unbounded: str | None = None
    gives: bool = False


# Named by what was not there. They count only where a run without them comes to something else.
PRELUDE: Final = "engine:prelude"
NOTHING_OF_THE_HOST: Final = "engine:nothing-of-the-host"

# The parts of the prelude, each of which is a defence: what is swept, what is frozen, the constructors of code from
# text, the keys that are deleted, the functions of Object that are replaced.
PRELUDE_PARTS: Final = ("globals", "frozen", "constructors", "keys", "objects")
# All of them together: the prelude as it is.
WHOLE_PRELUDE: Final = "prelude"

# Only the corpus runner can use these: they are no options, and no enclave knows them.
SWITCHES: Final[dict[str, Switch]] = {
    "prescan": Switch(policy={"prescan": CEILINGS_ONLY}),
    "rules": Switch(policy={"only_rules": frozenset(), "custom_rules": ()}),
    "guards": Switch(policy={"guards": False}),
    "prelude": Switch(opens=""),
    **{f"prelude-but-{part}": Switch(opens=part) for part in (*PRELUDE_PARTS, WHOLE_PRELUDE)},
    "host-objects": Switch(gives=True),
    "engine-memory": Switch(unbounded="memory"),
    "engine-stack": Switch(unbounded="stack"),
    "operations": Switch(options={"double_vm": {"enabled": False}}),
    "arguments": Switch(options={"argument_policy": None, "tool_schemas": {}}),
    "tool-names": Switch(options={"allowed_tool_names": None, "double_vm": {"enabled": False}}),
    "tool-budget": Switch(options={"max_tool_calls": 100_000}),
    "message-rate": Switch(options={"worker_pool_config": {"max_messages_per_second": 1_000_000}}),
    "console": Switch(options={"max_console_bytes": 64 * 1_048_576, "max_console_calls": _MANY}),
    "wall-timer": Switch(options={"timeout": _LONG_MS}),
    # Of the guest, both: what is left is the host's own clock.
    "timers": Switch(unbounded="timers", options={"cpu_timeout": _LONG_MS, "timeout": _SHORT_MS}),
    # Something has to end the run: the other timer, soon.
    "cpu-timer": Switch(options={"cpu_timeout": _LONG_MS, "timeout": _SHORT_MS}),
}

# Which switch takes a defence away. Those without one are where peeling ends.
SWITCH_OF: Final[dict[str, str]] = {
    "prescan": "prescan",
    "rule": "rules",
    "guard:loops": "guards",
    "guard:keys": "guards",
    PRELUDE: "prelude",
    NOTHING_OF_THE_HOST: "host-objects",
    "engine:memory": "engine-memory",
    "engine:stack": "engine-stack",
    "engine:console": "console",
    "host:operations": "operations",
    "host:arguments": "arguments",
    "host:tool-arguments": "arguments",
    "host:tool-names": "tool-names",
    "host:tool-budget": "tool-budget",
    "host:message-rate": "message-rate",
    "kernel:wall-timer": "wall-timer",
    "kernel:cpu-timer": "cpu-timer",
}
# Layers 0 to 3. What is left of them has no switch at all: the parser, the wrapper, reserved names, the generator.
LAYERS_0_TO_3: Final = ("prescan", "rules", "guards")


def switch_of(defence: str) -> str | None:
    """What switches this defence off, or None."""
    return SWITCH_OF.get(defence) or SWITCH_OF.get(defence.partition(":")[0])


def peeled_policy(policy: CompilePolicy, off: tuple[str, ...]) -> CompilePolicy:
    """The policy of layers 0 to 2 with these switches used."""
    for name in off:
        policy = replace(policy, **(SWITCHES[name].policy or {}))
    return policy


def peeled_options(options: Mapping[str, Any], off: tuple[str, ...]) -> EnclaveOptions:
    """The options of a case with these switches used. Raises ConfigError."""
    merged = dict(options)
    for name in off:
        for key, value in (SWITCHES[name].options or {}).items():
            # A table goes into the one that is there.
            merged[key] = {**merged.get(key, {}), **value} if isinstance(value, dict) and value else value
    return EnclaveOptions(**merged)


def stoppers(
    observed: Observed, result: ExecutionResult, off: tuple[str, ...], home: Layer | None = None
) -> tuple[str, ...]:
    """The defences that ended a run which did not reach its goal; none where nothing can be named.

    `home` is the layer by which the case says to be made harmless.
    """
    error = result.error
    if home in _MAKES_HARMLESS and (error is None or error.code is ErrorCode.RUNTIME_ERROR):
        return (_MAKES_HARMLESS[home],)
    if error is None:
        return _harmless(off)
    if error.code is ErrorCode.VALIDATION_ERROR and observed.layer is not None:
        return tuple(dict.fromkeys(_static(observed.layer, code) for code in observed.codes))
    if error.code is ErrorCode.TIMEOUT:
        return (_timer(str(error.data.get("which")), off),)
    if error.code is ErrorCode.OPERATION_BLOCKED:
        return (_judge(str(error.data.get("id"))),)
    if error.code is ErrorCode.SECURITY_VIOLATION:
        return ("guard:keys" if "guards" not in off else "engine:keys",)
    if error.code is ErrorCode.WORKER_CRASHED:
        if "system call" in error.message:
            return ("kernel:filter",)
        return ("kernel:process",) if "crashed (" in error.message else ("host:protocol",)
    if error.code is ErrorCode.MEMORY_LIMIT_EXCEEDED and "engine-memory" in off:
        return ("kernel:address-space",)
    if error.code is ErrorCode.RUNTIME_ERROR:
        return _thrown(observed, off)
    return (_CODES[error.code],) if error.code in _CODES else ()


def _static(layer: Layer, code: str) -> str:
    kind = _STATIC.get(layer)
    return f"rule:{_RULE_OF_CODE.get(code, code)}" if kind is None else f"{kind}:{code}"


def _timer(which: str, off: tuple[str, ...]) -> str:
    if "timers" in off:
        return "host:deadline" if which == "wall" else "kernel:cpu-limit"
    return _TIMERS.get(which, "host:deadline")


def _judge(refused_by: str) -> str:
    if refused_by.startswith(("URL_", "HOST_", "PATH_", "ARGUMENT")):
        return "host:arguments"
    return _JUDGES.get(refused_by, "host:operations")


def _thrown(observed: Observed, off: tuple[str, ...]) -> tuple[str, ...]:
    if observed.name == "RangeError" and "stack" in observed.message:
        return ("engine:stack",)
    return _harmless(off)


def _harmless(off: tuple[str, ...]) -> tuple[str, ...]:
    """It ran, or threw, and did not reach its goal: what it looked for was not there."""
    if any(SWITCHES[name].gives for name in off):
        return ()
    is_open = any(SWITCHES[name].opens is not None for name in off)
    return (NOTHING_OF_THE_HOST if is_open else PRELUDE,)
