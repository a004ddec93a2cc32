"""How many runs per second, against how many are under way at once?

    python -m benchmarks.throughput [SECONDS]

Every run is a fresh process. Clients in one event loop each run a compiled script again and again, without tools and
with two sequential tool calls, for SECONDS (default 3) at each number of clients. `Enclave` may use as many workers as
there are clients, at most 64. Runs per second are divided by the processors of the machine, which host, spawner and
workers share. The table shows the median latency too; the plot is `results/throughput.svg`.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from typing import NamedTuple

from pyenclave import Enclave, EnclaveOptions

from .plot import Curve, draw
from .report import RESULTS, Row, publish, row

_CLIENTS = (1, 2, 4, 8, 16, 32, 64)
_TARGET_PER_CORE = 350
_SCRIPTS = {
    "no tools": "return 1 + 1",
    "two tools": "const a = await callTool('inc', {x: 1}); return (await callTool('inc', a)).x",
}
# Of the time at each number of clients, what passes before runs are counted.
_WARM_UP = 0.2


class _Load(NamedTuple):
    """What one number of clients came to: seconds at which runs ended, and how long each took in milliseconds."""

    seconds: float
    latencies: list[float]

    @property
    def per_second(self) -> float:
        return len(self.latencies) / self.seconds


async def _inc(x: int) -> dict[str, int]:
    return {"x": x + 1}


async def _client(enclave: Enclave, script: str, begin: float, end: float, latencies: list[float]) -> None:
    while (started := time.perf_counter()) < end:
        (await enclave.run(script)).unwrap()
        ended = time.perf_counter()
        if begin <= started and ended <= end:
            latencies.append((ended - started) * 1e3)


async def _load(script: str, clients: int, seconds: float) -> _Load:
    options = EnclaveOptions(
        tools={"inc": _inc},
        worker_pool_config={"min_workers": min(clients, 8), "max_workers": clients, "max_queue_size": clients},
    )
    async with Enclave(options) as enclave:
        await enclave.initialize()
        (await enclave.run(script)).unwrap()
        begin = time.perf_counter() + seconds * _WARM_UP
        latencies: list[float] = []
        await asyncio.gather(*(_client(enclave, script, begin, begin + seconds, latencies) for _ in range(clients)))
        return _Load(seconds, latencies)


def main() -> None:
    """Measure, print, and draw."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 3.0
    cores = os.cpu_count() or 1
    rows: list[Row] = []
    curves: list[Curve] = []
    for name, script in _SCRIPTS.items():
        loads = {clients: asyncio.run(_load(script, clients, seconds)) for clients in _CLIENTS}
        per_core = [load.per_second / cores for load in loads.values()]
        best = max(per_core)
        print(f"{name}: at most {best * cores:.0f} runs/s, {best:.0f} per processor (target: {_TARGET_PER_CORE})")
        rows += [row(f"{name}, {clients} at once: a run", "ms", load.latencies) for clients, load in loads.items()]
        rows += [
            row(f"{name}, {clients} at once: runs/s per processor", "1/s", [value])
            for clients, value in zip(loads, per_core, strict=True)
        ]
        curves.append(Curve(name, list(map(float, loads)), per_core))
    publish("throughput", "throughput against concurrency", rows)
    path = RESULTS / "throughput.svg"
    draw(
        path,
        curves,
        title="Runs per second and processor, each run a fresh process",
        x="runs under way at once",
        y="runs/s per processor",
        line=("target", _TARGET_PER_CORE),
    )
    print(f"written: {path}")


if __name__ == "__main__":
    main()
