"""Runs cases through real enclaves, as a caller would: no layer is switched off and nothing is faked."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Self

from ..enclave import Enclave
from ..errors import EnclaveError
from ..result import ErrorCode, ExecutionResult
from .case import Case, Trial
from .guests.bench import run_program
from .guests.canaries import Canaries, canaries
from .host_growth import HostGrowth
from .judge import Measured, judge
from .outcome import Canary, Outcome
from .tools import CaseTools, tools_for

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
                enclave = await self._stack.enter_async_context(Enclave(**options))
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
    trials: Sequence[Trial], *, jobs: int = DEFAULT_JOBS, on_outcome: Callable[[Outcome], None] | None = None
) -> tuple[Outcome, ...]:
    """Runs the trials, `jobs` at a time, and returns the outcomes in the order of the trials.

    Those that bound the growth of the host's memory run after the others, one at a time: what grows is one process.
    `on_outcome` is called in the order in which they end.
    """
    outcomes: dict[str, Outcome] = {}
    turns = asyncio.Semaphore(jobs)

    async def one(bench: Bench, trial: Trial) -> None:
        async with turns:
            outcome = await bench.run(trial)
        outcomes[trial.id] = outcome
        if on_outcome is not None:
            on_outcome(outcome)

    async with Bench() as bench:
        try:
            async with asyncio.TaskGroup() as group:
                for trial in trials:
                    if trial.expect.host_mib is None:
                        group.create_task(one(bench, trial))
        except* EnclaveError as errors:
            # One says what is wrong with the case or the machine; the others were cancelled for it.
            raise errors.exceptions[0] from None
        for trial in trials:
            if trial.expect.host_mib is not None:
                await one(bench, trial)
    return tuple(outcomes[trial.id] for trial in trials)
