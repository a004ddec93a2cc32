"""Peeling: runs a case again with what stopped it off, and again, until it reaches its goal or nothing is left.

Three kinds of it. `stated`: the second stop that a head states under `[peeled]`. `measured`: from the outside in, each
stop named; how many different defences stopped it is the depth of the case. `runtime-only`: layers 0 to 3 off at
once, with every canary watched.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any, Final, Literal

from ..result import ErrorCode, ExecutionResult
from .case import Trial
from .defences import LAYERS_0_TO_3, NOTHING_OF_THE_HOST, PRELUDE, PRELUDE_PARTS, WHOLE_PRELUDE, stoppers, switch_of
from .head import Control
from .judge import Measured, judge, observe, same_value
from .outcome import Canary, Outcome, Peel
from .peeled_bench import PeeledBench
from .tools import CaseTools, tools_for

# No case has more defences in a row that have a switch.
MAX_PEELS: Final = 8
_HANGS_CPU_MS: Final = 300
# What a canary of the process says: a file, a variable, a listener, by (canary, how).
Watch = Callable[[ExecutionResult, CaseTools], tuple[tuple[Canary, str], ...]]


async def stated(trial: Trial, bench: PeeledBench, watch: Watch) -> tuple[Peel, ...]:
    """The case with each layer off that its head names, judged by what the head says of it."""
    peels = []
    for layer, expect in trial.case.head.peeled.items():
        if trial.expect.stopped_by != layer:
            continue
        off = (layer,)
        result, tools, elapsed_ms = await _run(trial, bench, off)
        escapes = watch(result, tools)
        outcome = judge(
            Trial(trial.case, trial.preset, trial.level, expect),
            result,
            Measured(elapsed_ms, tools.canary_count, reached=escapes),
        )
        peels.append(
            Peel(
                kind="stated",
                off=off,
                stopped=not outcome.failed,
                layer=outcome.layer,
                codes=outcome.observed.codes,
                defences=stoppers(outcome.observed, result, off) if not outcome.failed else (),
                canaries=outcome.canaries,
                elapsed_ms=round(elapsed_ms, 1),
                reasons=outcome.reasons,
            )
        )
    return tuple(peels)


async def measured(trial: Trial, outcome: Outcome, bench: PeeledBench, watch: Watch) -> tuple[Peel, ...]:
    """From the plain run inwards: whatever stopped it is switched off for the next run.

    `outcome` is that of the plain run. What our parser refuses is shown to the engine's. Where it was the prelude, and
    without it the attack succeeds, each part of the prelude is tried alone.
    """
    off: tuple[str, ...] = ()
    peels: list[Peel] = []
    before = ""
    while len(peels) < MAX_PEELS:
        peel, came_to = await _peel(trial, bench, watch, off, "measured")
        if peels and came_to == before:
            # What was switched off in between made no difference: it was not that.
            peels[-1] = _without(_without(peels[-1], PRELUDE), NOTHING_OF_THE_HOST)
        before = came_to
        if not off:
            # Whether the plain run is a stop, its case says.
            peel = _as_judged(peel, outcome)
        peels.append(peel)
        if not peel.stopped:
            break
        if "host-objects" in off and not peel.defences:
            # Nothing is left to switch off, and still it is stopped.
            peels[-1] = peel.model_copy(update={"defences": (_what_is_left(trial),)})
            break
        more = [name for name in map(switch_of, peel.defences) if name is not None and name not in off]
        if not more:
            break
        off = (*off, *dict.fromkeys(more))
        if {"wall-timer", "cpu-timer"} <= {*off}:
            off = (*off, "timers")
    if any(name.startswith("parse:") for name in peels[-1].defences) and await bench.engine_refuses(trial.case):
        peels.append(Peel(kind="measured", off=("parse",), stopped=True, defences=("engine:syntax",)))
    if not peels[-1].stopped and "prelude" in off:
        parts = [await _part(trial, bench, watch, off, part) for part in PRELUDE_PARTS]
        if not any(part.stopped for part in parts):
            parts.append(await _part(trial, bench, watch, off, WHOLE_PRELUDE))
        # What each does alone says more than what all did together.
        peels = [_without(peel, PRELUDE) for peel in peels] + parts
    if peels[0].stopped and not any(peel.defences for peel in peels if peel.stopped):
        peels[0] = peels[0].model_copy(update={"defences": (_what_is_left(trial),)})
    return tuple(peels)


def _what_is_left(trial: Trial) -> str:
    """What stops a script where everything is off that has a switch, by what the script is after."""
    head = trial.case.head
    if head.before or head.runs > 1:
        return "host:single-use"
    is_sloppy = head.control is not None and head.control.on == "sloppy"
    return "transform:strict-code" if is_sloppy else "engine:by-construction"


def _without(peel: Peel, defence: str) -> Peel:
    return peel.model_copy(update={"defences": tuple(name for name in peel.defences if name != defence)})


async def _part(trial: Trial, bench: PeeledBench, watch: Watch, off: tuple[str, ...], part: str) -> Peel:
    """With one part of the prelude, and that alone."""
    but = tuple(f"prelude-but-{part}" if name == "prelude" else name for name in off)
    peel, _came_to = await _peel(trial, bench, watch, but, "measured")
    return peel.model_copy(update={"defences": (f"engine:{part}",) if peel.stopped else ()})


def _as_judged(peel: Peel, outcome: Outcome) -> Peel:
    if outcome.failed:
        return peel.model_copy(update={"stopped": False, "defences": ()})
    return peel.model_copy(update={"stopped": True})


async def runtime_only(trial: Trial, bench: PeeledBench, watch: Watch) -> tuple[Peel, ...]:
    """Layers 0 to 3 off: what a script may do then is compute, and call the tools that it was given."""
    peel, _came_to = await _peel(trial, bench, watch, LAYERS_0_TO_3, "runtime-only")
    return (peel,)


async def _peel(
    trial: Trial, bench: PeeledBench, watch: Watch, off: tuple[str, ...], kind: Literal["measured", "runtime-only"]
) -> tuple[Peel, str]:
    """The peel, and what the run came to in full: to tell whether another comes to the same."""
    result, tools, elapsed_ms = await _run(trial, bench, off)
    observed = observe(result)
    reached = [canary for canary, _how in watch(result, tools)]
    stopped = not reached and not reaches_goal(trial.case.head.control, result, tools)
    expect = trial.expect
    home = expect.stopped_by if expect.states_value else None
    peel = Peel(
        kind=kind,
        off=off,
        stopped=stopped,
        layer=observed.layer,
        codes=observed.codes,
        defences=stoppers(observed, result, off, home) if stopped or not off else (),
        canaries=tuple(dict.fromkeys([*([Canary.CALL] if tools.canary_count else []), *reached])),
        elapsed_ms=round(elapsed_ms, 1),
    )
    return peel, f"{observed.text} {result.value!r} {tools.calls}"


async def _run(trial: Trial, bench: PeeledBench, off: tuple[str, ...]) -> tuple[ExecutionResult, CaseTools, float]:
    head = trial.case.head
    tools = tools_for(head.tools, trial.case.id)
    options: dict[str, Any] = {"preset": trial.preset, "security_level": trial.level, **head.options}
    if head.control is not None and head.control.hangs and (off or trial.expect.code == ErrorCode.TIMEOUT):
        # What has no end is stopped by a short limit as well as by a long one, and there are many of these.
        options["cpu_timeout"] = min(_HANGS_CPU_MS, options.get("cpu_timeout", _HANGS_CPU_MS))
    scripts = (*head.before, *([trial.case.script] * head.runs))
    started = time.perf_counter()
    result = await bench.run(scripts, options, off, tools)
    return result, tools, (time.perf_counter() - started) * 1_000


def reaches_goal(control: Control | None, result: ExecutionResult, tools: CaseTools) -> bool:
    """Whether a run did what the attack does where nothing protects.

    What spends time or memory without end, or kills the process it is in, never does: its run has ended, and the host
    is there to say so.
    """
    if tools.canary_count:
        return True
    if control is None:
        return result.success
    if control.calls is not None:
        return len(tools.calls) >= control.calls
    if control.bytes is not None:
        return result.success and len(json.dumps(result.value)) >= control.bytes
    if control.throws is not None:
        error = result.error
        return error is not None and error.code is ErrorCode.RUNTIME_ERROR and error.name == control.throws
    return control.states_value and result.success and same_value(result.value, control.stated_value)
