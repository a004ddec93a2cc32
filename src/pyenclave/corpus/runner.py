"""Runs cases through real enclaves, as a caller would: no layer is switched off and nothing is faked."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Self

from ..enclave import Enclave
from .case import Case, Trial
from .judge import Outcome, judge
from .tools import tools_for

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

    async def run(self, trial: Trial) -> Outcome:
        """Runs one trial and judges it. Raises CaseError or ConfigError when the case itself is wrong."""
        head = trial.case.head
        enclave = await self._enclave(trial)
        tools = tools_for(head.tools, trial.case.id)
        script = trial.case.script
        for _ in range(head.runs - 1):
            await enclave.run(script, tool_handler=tools)
        started = time.perf_counter()
        result = await enclave.run(script, tool_handler=tools)
        elapsed_ms = (time.perf_counter() - started) * 1_000
        return judge(trial, result, canary_count=tools.canary_count, elapsed_ms=elapsed_ms)

    async def _enclave(self, trial: Trial) -> Enclave:
        options: dict[str, Any] = {"preset": trial.preset, "security_level": trial.level, **trial.case.head.options}
        key = repr(sorted(options.items()))
        async with self._opening:
            if key not in self._enclaves:
                enclave = await self._stack.enter_async_context(Enclave(**options))
                await enclave.initialize()
                self._enclaves[key] = enclave
            return self._enclaves[key]


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

    `on_outcome` is called in the order in which they end.
    """
    turns = asyncio.Semaphore(jobs)

    async def one(bench: Bench, trial: Trial) -> Outcome:
        async with turns:
            outcome = await bench.run(trial)
        if on_outcome is not None:
            on_outcome(outcome)
        return outcome

    async with Bench() as bench:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(bench, trial)) for trial in trials]
        return tuple(task.result() for task in tasks)
