"""Runs cases through real enclaves, as a caller would: no layer is switched off and nothing is faked."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Self

from ..enclave import Enclave
from ..errors import EnclaveError
from ..levels import LEVELS, SecurityLevel
from ..options import EnclaveOptions
from ..result import ErrorCode, ExecutionResult
from ..worker_pool import WorkerPool
from .case import Case, CaseError, Trial
from .further import NO_EXTRAS, Extras, Further
from .guests.bench import run_program
from .guests.canaries import Canaries, canaries
from .host_growth import HostGrowth
from .judge import Measured, broken, judge, only_late
from .outcome import Canary, Fault, Outcome
from .tools import CaseTools, tools_for

_LOG = logging.getLogger("pyenclave")

# Beyond every limit of the case: queueing behind others, a spawner that starts.
_HANG_GRACE_S = 60.0

# Options with which a case has workers of its own.
_OWN_POOL = frozenset({"worker_pool_config", "memory_limit", "allow_missing_locks"})

# Two runs at a time keep time bounds honest on small machines.
DEFAULT_JOBS = 2


class Bench:
    """The enclaves that trials run in: one for each preset, level and set of further options.

    Belongs to one event loop. Leaving the context closes every enclave, workers included.
    """

    def __init__(self) -> None:
        self._enclaves: dict[str, Enclave] = {}
        self._stack = AsyncExitStack()
        self._opening = asyncio.Lock()
        self._canaries: Canaries | None = None
        self._pools: dict[str, WorkerPool] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes every enclave; trials may be run again afterwards, in new ones."""
        await self._stack.aclose()
        self._enclaves.clear()
        self._canaries = None
        self._pools.clear()

    async def run(self, trial: Trial) -> Outcome:
        """Runs one trial and judges it. Raises CaseError or ConfigError when the case itself is wrong."""
        head = trial.case.head
        tools = tools_for(head.tools, trial.case.id)
        if trial.case.is_program:
            return await _run_program(trial, tools)
        self._set_canaries()
        enclave = await self._enclave(trial)
        script = trial.case.script
        refused = []
        for text in head.before:
            earlier = await enclave.run(text, tool_handler=tools)
            if earlier.error is not None and earlier.error.code is ErrorCode.VALIDATION_ERROR:
                refused.append(earlier.error.message)
        for _ in range(head.runs - 1):
            await enclave.run(script, tool_handler=tools)
        growth = HostGrowth() if trial.expect.host_mib is not None else None
        started = time.perf_counter()
        result = await enclave.run(script, tool_handler=tools)
        measured = Measured(
            elapsed_ms=(time.perf_counter() - started) * 1_000,
            canary_count=tools.canary_count,
            reached=self._reached(result, tools),
            host_mib=None if growth is None else growth.mib(),
            refused_before=tuple(refused),
        )
        return judge(trial, result, measured)

    async def _pool(self, trial: Trial) -> dict[str, WorkerPool]:
        """One for each level: nearly every case has options of its own, and few of them speak of workers."""
        if trial.level not in self._pools:
            pool = WorkerPool(**_pool_options(trial.level))
            self._pools[trial.level] = await self._stack.enter_async_context(pool)
        return {"pool": self._pools[trial.level]}

    async def try_run(self, trial: Trial) -> Outcome:
        """The same, with what must never be as an outcome: the library raises, or there is no result at all."""
        try:
            async with asyncio.timeout(_hangs_after_s(trial)):
                return await self.run(trial)
        except (CaseError, EnclaveError):
            raise
        except TimeoutError:
            return broken(trial, Fault.HANG, "no result long after every limit")
        except Exception as error:
            _LOG.exception("%s: the library raised", trial.id)
            return broken(trial, Fault.HOST_EXCEPTION, f"the library raised {type(error).__name__}: {error}")

    def watch(self, result: ExecutionResult, tools: CaseTools) -> tuple[tuple[Canary, str], ...]:
        """The canaries that were reached since last time, and how."""
        self._set_canaries()
        return self._reached(result, tools)

    def _set_canaries(self) -> None:
        # Before the first spawner, so that the variable is there to be taken over.
        if self._canaries is None:
            self._canaries = self._stack.enter_context(canaries())

    def _reached(self, result: ExecutionResult, tools: CaseTools) -> tuple[tuple[Canary, str], ...]:
        assert self._canaries is not None
        return _named(self._canaries.reached(result.model_dump_json(), *tools.said))

    async def _enclave(self, trial: Trial) -> Enclave:
        options = _options(trial)
        key = repr(sorted(options.items()))
        async with self._opening:
            if key not in self._enclaves:
                shared = await self._pool(trial) if _OWN_POOL.isdisjoint(options) else {}
                enclave = await self._stack.enter_async_context(Enclave(**options, **shared))
                if not shared:
                    await enclave.initialize()
                self._enclaves[key] = enclave
            return self._enclaves[key]


async def _run_program(trial: Trial, tools: CaseTools) -> Outcome:
    growth = HostGrowth() if trial.expect.host_mib is not None else None
    started = time.perf_counter()
    result, reached = await run_program(trial.case.script, _options(trial), tools)
    measured = Measured(
        elapsed_ms=(time.perf_counter() - started) * 1_000,
        canary_count=tools.canary_count,
        reached=_named(reached),
        host_mib=None if growth is None else growth.mib(),
    )
    return judge(trial, result, measured)


def _pool_options(level: str) -> dict[str, Any]:
    """What an enclave of this level would give its own pool."""
    return EnclaveOptions(security_level=SecurityLevel(level)).worker_pool_config.model_dump()


def _hangs_after_s(trial: Trial) -> float:
    head = trial.case.head
    timeout_ms: int = head.options.get("timeout", LEVELS[SecurityLevel(trial.level)].timeout)
    return (head.runs + len(head.before)) * timeout_ms / 1_000 + _HANG_GRACE_S


def _named(reached: Iterable[tuple[str, str]]) -> tuple[tuple[Canary, str], ...]:
    return tuple((Canary(kind), how) for kind, how in reached)


def _options(trial: Trial) -> dict[str, Any]:
    return {"preset": trial.preset, "security_level": trial.level, **trial.case.head.options}


def trials_of(cases: Iterable[Case], *, preset: str | None = None, level: str | None = None) -> tuple[Trial, ...]:
    """Every trial of the cases in order, or those under one preset or level."""
    return tuple(
        trial
        for case in cases
        for trial in case.trials
        if (preset is None or trial.preset == preset) and (level is None or trial.level == level)
    )


async def run_trials(
    trials: Sequence[Trial],
    *,
    jobs: int = DEFAULT_JOBS,
    on_outcome: Callable[[Outcome], None] | None = None,
    known: Mapping[str, Outcome] | None = None,
    extras: Extras = NO_EXTRAS,
) -> tuple[Outcome, ...]:
    """Runs the trials, `jobs` at a time, and returns the outcomes in the order of the trials.

    Those that bound the growth of the host's memory run after the others, one at a time: what grows is one process.
    `on_outcome` is called in the order in which they end. Trials that are `known` are not run again; those that only
    took longer than they may have another try alone, since others may have been in their way.
    """
    outcomes = dict(known or {})
    wanted = [trial for trial in trials if trial.id not in outcomes]
    turns = asyncio.Semaphore(jobs)

    late: list[Trial] = []

    async def one(bench: Bench, further: Further, trial: Trial, *, is_last_try: bool = False) -> None:
        async with turns:
            outcome = await bench.try_run(trial)
            if only_late(outcome) and not is_last_try:
                late.append(trial)
                return
            outcome = await further.add(outcome, bench.watch)
        outcomes[trial.id] = outcome
        if on_outcome is not None:
            on_outcome(outcome)

    async with Bench() as bench, Further(extras, jobs) as further:
        try:
            async with asyncio.TaskGroup() as group:
                for trial in wanted:
                    if trial.expect.host_mib is None:
                        group.create_task(one(bench, further, trial))
        except* EnclaveError as errors:
            # One says what is wrong with the case or the machine; the others were cancelled for it.
            raise errors.exceptions[0] from None
        for trial in wanted:
            if trial.expect.host_mib is not None:
                await one(bench, further, trial)
        for trial in list(late):
            await one(bench, further, trial, is_last_try=True)
    return tuple(outcomes[trial.id] for trial in trials)
