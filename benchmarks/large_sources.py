"""What does a process for a large source cost, and what does it save the event loop?

    python -m benchmarks.large_sources [ROUNDS]

Scripts of 20 and of 100 KB, compiled in a thread of the host, as they would be without processes, and in a compiler
process whose spawner runs already; they take turns. Latency is what one caller waits. The stall is the longest time for
which an event loop that wants to turn every millisecond did not, while one script was compiled: what every other run of
the host waits. Ratios are process to thread, by the pairs' median. The start of the spawner is what the first large
source pays besides.
"""

from __future__ import annotations

import asyncio
import itertools
import sys
import time
from unittest.mock import patch

from pyenclave.compiler import Compiler
from pyenclave.compiling import bounds
from pyenclave.pipeline import CompilePolicy
from pyenclave.source import Source
from pyenclave.transform import CompiledScript

from .compile import scripts
from .report import Row, paired, publish, row

_SIZES_KB = (20, 100)
_POLICY = CompilePolicy("javascript", "STANDARD")
_TURN_S = 0.001
# No text is compiled twice: the cache would answer.
_SERIAL = itertools.count()


def _text(size_kb: int) -> str:
    block = f"{{\n{scripts('javascript')[2]}}}\n"
    return block * (size_kb * 1_024 // len(block))


async def _compile(compiler: Compiler, text: str) -> tuple[float, float]:
    """Milliseconds of a compile, and of the loop's longest stall meanwhile."""
    source = Source(f"{text}\n// {next(_SERIAL)}")
    stop = asyncio.Event()

    async def turn() -> float:
        longest = 0.0
        while not stop.is_set():
            before = time.perf_counter()
            await asyncio.sleep(_TURN_S)
            longest = max(longest, time.perf_counter() - before - _TURN_S)
        return longest

    turning = asyncio.create_task(turn())
    await asyncio.sleep(5 * _TURN_S)
    started = time.perf_counter()
    verdict = await compiler.compile(source, _POLICY)
    latency = time.perf_counter() - started
    stop.set()
    if not isinstance(verdict, CompiledScript):
        raise SystemExit(f"a script of the benchmark was refused: {verdict.findings[0]}")
    return latency * 1e3, await turning * 1e3


async def _measure(rounds: int) -> list[Row]:
    compiler = Compiler()
    starts = [await _compile(compiler, _text(20))]
    rows = []
    for size_kb in _SIZES_KB:
        text = _text(size_kb)
        thread, process = [], []
        for _ in range(rounds):
            with patch.object(bounds, "LARGE_BYTES", sys.maxsize):
                thread.append(await _compile(compiler, text))
            process.append(await _compile(compiler, text))
        for index, what in enumerate(("latency", "stall of the loop")):
            beside = [sample[index] for sample in thread]
            rows.append(row(f"{size_kb} KB in a thread: {what}", "ms", beside))
            rows.append(paired(f"{size_kb} KB in a process: {what}", "ms", [s[index] for s in process], beside))
    compiler.close()
    return [row("the first large source, spawner's start included", "ms", [starts[0][0]]), *rows]


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    publish("large_sources", "compiling large sources", asyncio.run(_measure(rounds)))


if __name__ == "__main__":
    main()
