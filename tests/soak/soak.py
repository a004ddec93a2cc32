"""The clients, and what came of them."""

from __future__ import annotations

import asyncio
import random
import time
from array import array
from collections import Counter
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from pyenclave import Enclave, ErrorCode, ExecutionResult

from .leaks import Growth, growth, holdings
from .scripts import HOSTILE, INNOCENT, Hostile, Innocent

_HOSTILE_TIMEOUT_MS = 100
_SAMPLE_S = 1.0
# Of the time, what passes before memory is looked at: caches and pools fill up.
_WARM_UP = 0.25

_number: ContextVar[int] = ContextVar("number")


@dataclass(frozen=True)
class Soak:
    """How many clients for how many seconds; which share of runs is hostile; the seed of all choices."""

    clients: int
    seconds: float
    hostile_share: float
    seed: int


@dataclass
class Tally:
    """What the clients saw."""

    # Packed: what is measured must not grow much itself.
    latencies: array[float] = field(default_factory=lambda: array("f"))
    hostile: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    begun: int = 0
    ended: int = 0
    seconds: float = 0.0
    # What was left after closing, by name.
    left: dict[str, int] = field(default_factory=dict)
    # Seconds, and resident bytes at them.
    times: list[float] = field(default_factory=list)
    resident: list[int] = field(default_factory=list)

    def wrongs(self) -> list[str]:
        """Results that were wrong, runs without an end, things left."""
        lost = [f"{self.begun - self.ended} runs had no end"] if self.begun != self.ended else []
        return [*self.problems, *lost, *(f"{count} {name} left" for name, count in self.left.items())]

    def memory(self) -> Growth | None:
        """The line through the samples of memory; None if there are too few."""
        return growth(self.times, self.resident) if len(self.times) >= 3 else None


async def run(soak: Soak) -> Tally:
    """Run the soak to its end and close everything."""
    tally = Tally()
    before = holdings()
    pool = {"min_workers": 4, "max_workers": soak.clients, "max_queue_size": soak.clients}
    async with (
        Enclave(preset="javascript", tool_handler=_tools, worker_pool_config=pool) as innocent,
        Enclave(
            preset="javascript",
            tool_handler=_tools,
            timeout=_HOSTILE_TIMEOUT_MS,
            max_output_bytes=1 << 20,
            worker_pool_config=pool | {"min_workers": 1},
        ) as hostile,
    ):
        await asyncio.gather(innocent.initialize(), hostile.initialize())
        started = time.perf_counter()
        watch = asyncio.create_task(_watch(tally, started + soak.seconds * _WARM_UP))
        await asyncio.gather(*(_client(n, innocent, hostile, soak, started, tally) for n in range(soak.clients)))
        tally.seconds = time.perf_counter() - started
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)
    tally.left = holdings().leaks_since(before)
    return tally


async def _tools(name: str, args: dict[str, Any]) -> object:
    match name:
        case "number":
            return {"n": _number.get()}
        case "twice":
            await asyncio.sleep(0)
            return {"n": args["n"] * 2}
        case "slow":
            await asyncio.sleep(60)
    raise ValueError(f"{name} fails")


async def _client(number: int, innocent: Enclave, hostile: Enclave, soak: Soak, begin: float, tally: Tally) -> None:
    choose = random.Random(f"{soak.seed}/{number}")
    while (started := time.perf_counter()) < begin + soak.seconds:
        _number.set(choose.randrange(1_000_000))
        tally.begun += 1
        if choose.random() < soak.hostile_share:
            attack = choose.choice(HOSTILE)
            _judge_attack(attack, await hostile.run(attack.text), tally)
        else:
            script = choose.choice(INNOCENT)
            result = await innocent.run(script.text)
            tally.latencies.append((time.perf_counter() - started) * 1e3)
            _judge(script, result, tally)
        tally.ended += 1


def _judge(script: Innocent, result: ExecutionResult, tally: Tally) -> None:
    expected = script.value(_number.get())
    if not result.success or result.value != expected:
        tally.problems.append(f"{script.name}: {result.error or result.value!r} in place of {expected!r}")


def _judge_attack(attack: Hostile, result: ExecutionResult, tally: Tally) -> None:
    code = result.error.code if result.error else None
    tally.hostile[f"{attack.name}: {code or 'ended'}"] += 1
    if code is not ErrorCode.TIMEOUT and code not in attack.codes:
        tally.problems.append(f"{attack.name}: {result.error or result.value!r} is no end for it")


async def _watch(tally: Tally, begin: float) -> None:
    while True:
        await asyncio.sleep(_SAMPLE_S)
        if (now := time.perf_counter()) >= begin:
            tally.times.append(now)
            tally.resident.append(holdings().resident)
