"""What does a run cost, and a tool call, beside a bare round trip between two processes?

    python -m benchmarks.latency [ROUNDS]

The floor is one byte there and back over a socket pair to a Python process that blocks in `recv` and has been waiting
for some milliseconds, as the spare worker has, each of the two on a processor of its own, as host and worker are.
Back to back and left to the kernel, which then keeps both on one processor and awake, the same round trip is ten
times quicker; the ratios to that are printed too, and are far from the target. A compiled run is `Enclave.run` of a
script found in the cache, with a spare worker ready. A tool call is the difference between runs with ten sequential
calls and with none, by ten. A worker at rest is a ready spare.
"""

from __future__ import annotations

import asyncio
import os
import re
import socket
import sys
import time
from pathlib import Path

from pyenclave import Enclave

from .report import Row, publish, row

_CALLS = 10
# About what a spare worker has waited when its run begins.
_PAUSE_S = 0.003
_NO_TOOLS = "return 1 + 1"
_TEN_CALLS = "let x = 0;" + "x = (await callTool('inc', {x})).x;" * _CALLS + "return x"


class Echo:
    """A Python process that answers each byte with one."""

    def __init__(self) -> None:
        self._processors = sorted(os.sched_getaffinity(0))
        self._socket, there = socket.socketpair()
        self._pid = os.fork()
        if self._pid == 0:
            self._socket.close()
            while there.recv(1):
                there.send(b"x")
            os._exit(0)
        there.close()

    def cold_round_trips(self, count: int) -> list[float]:
        """Microseconds there and back between two processors, after a pause each."""
        os.sched_setaffinity(self._pid, self._processors[-1:])
        os.sched_setaffinity(0, self._processors[:1])
        samples = []
        for _ in range(count):
            time.sleep(_PAUSE_S)
            samples.append(self.round_trip())
        for pid in (0, self._pid):
            os.sched_setaffinity(pid, self._processors)
        return samples

    def round_trip(self) -> float:
        """Microseconds there and back, wherever the kernel has the two."""
        started = time.perf_counter()
        self._socket.send(b"x")
        self._socket.recv(1)
        return (time.perf_counter() - started) * 1e6

    def close(self) -> None:
        """End the process and wait for it."""
        self._socket.close()
        os.waitpid(self._pid, 0)


async def _timed(enclave: Enclave, script: str) -> float:
    await enclave.initialize()  # a spare is ready and nothing else is under way
    started = time.perf_counter()
    result = await enclave.run(script)
    elapsed = (time.perf_counter() - started) * 1e6
    result.unwrap()
    return elapsed


async def _inc(x: int) -> dict[str, int]:
    return {"x": x + 1}


async def _measure(rounds: int) -> tuple[list[float], list[float], list[Row]]:
    async with Enclave(tools={"inc": _inc}, worker_pool_config={"min_workers": 2, "max_workers": 4}) as enclave:
        for script in (_NO_TOOLS, _TEN_CALLS):
            (await enclave.run(script)).unwrap()
        bare, calls = [], []
        for _ in range(rounds):
            bare.append(await _timed(enclave, _NO_TOOLS))
            calls.append(await _timed(enclave, _TEN_CALLS))
        await enclave.initialize()
        await asyncio.sleep(0.2)
        return bare, calls, _memory(enclave)


def _memory(enclave: Enclave) -> list[Row]:
    """Proportional and private memory of a ready worker, in MiB, from /proc/PID/smaps_rollup."""
    spawner = int(str(enclave.lockdown_report()["pid"]))
    workers = Path(f"/proc/{spawner}/task/{spawner}/children").read_text().split()
    proportional, private = [], []
    for pid in workers:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except PermissionError:
            print("worker memory: not measured, reading /proc/PID/smaps_rollup of a worker needs root")
            return []
        sizes = {name: int(kib) / 1024 for name, kib in re.findall(r"^(\w+):\s+(\d+) kB", text, re.MULTILINE)}
        proportional.append(sizes["Pss"])
        private.append(sizes["Private_Clean"] + sizes["Private_Dirty"])
    return [
        row("worker at rest, proportional (PSS)", "MiB", proportional, target=6),
        row("worker at rest, private", "MiB", private, target=3),
    ]


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    echo = Echo()
    trips = echo.cold_round_trips(rounds)
    bare, calls, memory = asyncio.run(_measure(rounds))
    trips += echo.cold_round_trips(rounds)
    back_to_back = [echo.round_trip() for _ in range(rounds * 5)]
    echo.close()
    floor = row("round trip between two Python processes", "µs", trips)
    hot = row("round trip, back to back", "µs", back_to_back)
    # Quantile by quantile, so that the median is the difference of the medians.
    pairs = zip(sorted(calls), sorted(bare), strict=True)
    per_call = [(with_calls - without) / _CALLS for with_calls, without in pairs]
    rows = [
        floor,
        row("compiled run, no tools, spare ready", "µs", bare, floor.median, 6),
        row("each sequential tool call", "µs", per_call, floor.median, 6),
        hot,
        row("the run, beside that", "µs", bare, hot.median, 6),
        row("the tool call, beside that", "µs", per_call, hot.median, 6),
        *memory,
    ]
    publish("latency", "latency of a run", rows)


if __name__ == "__main__":
    main()
