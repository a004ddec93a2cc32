"""A fuzzing guest: `python -m tests.faults.fuzzer --frames 10000 --seed 1`.

Each conversation is had by a fresh process of a real spawner and holds a hostile frame at least. Whatever it is, the
run ends with a code that it may end with, the host raises nothing and logs no error, and an innocent run that is under
way beside it ends with its value. The same seed has the same conversations.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import statistics
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from pyenclave import Enclave

from . import hostile
from .impostor import LEVEL, impostors

_AT_ONCE = 8
# Of those that say nothing more, each takes as long as a run may.
WALL_MS = 250
_SELDOM = {"silence": 0.05, "half a frame and silence": 0.1}
_OFTEN = {"mutated": 8.0}
_INNOCENT = "const got = await callTool('echo', {x: [1, 'two']}); return got.concat(3)"


@dataclass
class Findings:
    """What came of it: endings by kind, and whatever must not be."""

    endings: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    innocent_ms: list[float] = field(default_factory=list)


async def echo(x: Any) -> Any:
    return x


async def wait() -> None:
    await asyncio.sleep(60)


def enclave() -> Enclave:
    """An enclave whose guests are impostors, with the limits that the conversations are made for."""
    return Enclave(
        preset="javascript",
        security_level=LEVEL,
        timeout=WALL_MS,
        max_tool_calls=hostile.TOOL_CALLS,
        max_console_calls=hostile.CONSOLE_CALLS,
        max_console_bytes=hostile.CONSOLE_BYTES,
        max_output_items=hostile.OUTPUT_ITEMS,
        tools={"echo": echo, "wait": wait},
        worker_pool_config={
            "min_workers": _AT_ONCE,
            "max_workers": 2 * _AT_ONCE,
            "max_message_bytes": hostile.MESSAGE_BYTES,
            "max_pending_tool_calls": hostile.PENDING_CALLS,
            "max_messages_per_second": hostile.MESSAGES_PER_SECOND,
        },
    )


def tasks(count: int, seed: int) -> list[tuple[str, int]]:
    """Kind and seed of each conversation."""
    rng = random.Random(seed)
    kinds = list(hostile.KINDS)
    weights = [_SELDOM.get(kind, _OFTEN.get(kind, 1.0)) for kind in kinds]
    return [(kind, seed * 1_000_000 + n) for n, kind in enumerate(rng.choices(kinds, weights, k=count))]


async def fuzz(work: list[tuple[str, int]], *, reports: bool = False) -> Findings:
    """Have all these conversations."""
    findings = Findings()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _loop, context: findings.faults.append(f"in the loop: {context}"))
    handler = _Errors(findings.faults)
    logging.getLogger().addHandler(handler)
    with impostors("converse"):
        try:
            async with enclave() as fuzzed, Enclave(security_level="STANDARD", tools={"echo": echo}) as innocent:
                await asyncio.gather(fuzzed.initialize(), innocent.initialize())
                beside = asyncio.ensure_future(_be_innocent(innocent, findings))
                queue = list(reversed(work))
                await asyncio.gather(*(_converse(fuzzed, queue, findings, reports) for _ in range(_AT_ONCE)))
                beside.cancel()
                await asyncio.gather(beside, return_exceptions=True)
        finally:
            logging.getLogger().removeHandler(handler)
            loop.set_exception_handler(None)
    left = asyncio.all_tasks() - {asyncio.current_task()}
    findings.faults += [f"a task is left: {task}" for task in left]
    return findings


async def _converse(fuzzed: Enclave, queue: list[tuple[str, int]], findings: Findings, reports: bool) -> None:
    while queue:
        kind, seed = queue.pop()
        try:
            result = await fuzzed.run(f'return "{kind}:{seed}"')
            code = result.error.code.value if result.error is not None else hostile.SUCCESS
            # A caller prints results and sends them on.
            str(result)
            repr(result)
            result.model_dump_json()
        except Exception as error:  # what must not be is what is looked for
            code = f"raised {type(error).__name__}"
            findings.faults.append(f"{kind}:{seed} raised {error!r}")
        findings.endings[kind, code] += 1
        if code not in hostile.conversation(kind, seed).ends:
            findings.faults.append(f"{kind}:{seed} ended with {code}")
        if reports and findings.endings.total() % 1_000 == 0:
            print(f"{findings.endings.total():7} conversations, {len(findings.faults)} faults", flush=True)


async def _be_innocent(innocent: Enclave, findings: Findings) -> None:
    while True:
        started = time.perf_counter()
        result = await innocent.run(_INNOCENT)
        findings.innocent_ms.append((time.perf_counter() - started) * 1_000)
        if result.value != [1, "two", 3]:
            findings.faults.append(f"the innocent run ended with {result!r}")
        await asyncio.sleep(0.01)


class _Errors(logging.Handler):
    """Takes down what the host logs as an error."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._faults = faults

    def emit(self, record: logging.LogRecord) -> None:
        self._faults.append(f"logged: {record.getMessage()}")


def table(findings: Findings) -> str:
    """How each kind ended."""
    lines = [f"{'kind':36} {'ended with':26} count"]
    lines += [f"{kind:36} {code:26} {count:5}" for (kind, code), count in sorted(findings.endings.items())]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description="Hostile frames against the host.")
    parser.add_argument("--frames", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print(f"{given.frames} hostile frames, each by a fresh guest, seed {given.seed}", flush=True)
    started = time.monotonic()
    findings = asyncio.run(fuzz(tasks(given.frames, given.seed), reports=True))
    print(f"\n{table(findings)}\n")
    if len(findings.innocent_ms) > 1:
        cuts = statistics.quantiles(findings.innocent_ms, n=100)
        print(f"{len(findings.innocent_ms)} innocent runs beside them: p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms")
    print("\n".join(findings.faults[:50]))
    print(
        f"{findings.endings.total()} in {time.monotonic() - started:.0f} s, {len(findings.faults)} faults in the host"
    )
    return 1 if findings.faults else 0


if __name__ == "__main__":
    sys.exit(main())
