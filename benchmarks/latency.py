"""What does a run cost, and a tool call, beside a bare round trip between two processes?

    python -m benchmarks.latency [ROUNDS]

The floor is one byte there and back over a socket pair to a Python process under the conditions of a run: it blocks in
`recv`, on the other processor, and has rested as long as the spare worker has. It is measured between the runs, one
round trip for each. Back to back, both awake and wherever the kernel has them, the same round trip is several times
quicker; that floor and the ratios to it are printed below. A compiled run is `Enclave.run` of a script found in the
cache, with a spare worker ready. A tool call is the difference between runs with ten sequential calls and with none, by
ten. A worker at rest is a ready spare.

Exits with 1 if something is above its target: the median of a run, or of a tool call, is to be at most six times the
median of the floor.
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

from .report import Row, missed, publish, row

_CALLS = 10
# How long both rest, the spare worker once it is ready and the other end of the floor, before they are woken.
_PAUSE_S = 0.005
_NO_TOOLS = "return 1 + 1"
_TEN_CALLS = "let x = 0;" + "x = (await callTool('inc', {x})).x;" * _CALLS + "return x"


class Echo:
    """A Python process that answers each byte with one."""

    def __init__(self) -> None:
        self._socket, there = socket.socketpair()
        self._pid = os.fork()
        if self._pid == 0:
            self._socket.close()
            while there.recv(1):
                there.send(b"x")
            os._exit(0)
        there.close()
        self._processors = os.sched_getaffinity(0)

    def rested_round_trip(self) -> float:
        """Microseconds there and back after a pause, the two on processors of their own where there are two."""
        here, *_, there = sorted(self._processors) * 2
        os.sched_setaffinity(self._pid, {there})
        os.sched_setaffinity(0, {here})
        try:
            time.sleep(_PAUSE_S)
            return self.round_trip()
        finally:
            for pid in (0, self._pid):
                os.sched_setaffinity(pid, self._processors)

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
    await asyncio.sleep(_PAUSE_S)
    started = time.perf_counter()
    result = await enclave.run(script)
    elapsed = (time.perf_counter() - started) * 1e6
    result.unwrap()
    return elapsed


async def _inc(x: int) -> dict[str, int]:
    return {"x": x + 1}


async def _measure(rounds: int, echo: Echo) -> tuple[list[float], list[float], list[float], list[Row]]:
    async with Enclave(tools={"inc": _inc}, worker_pool_config={"min_workers": 2, "max_workers": 4}) as enclave:
        for script in (_NO_TOOLS, _TEN_CALLS):
            (await enclave.run(script)).unwrap()
        trips, bare, calls = [], [], []
        for _ in range(rounds):
            trips.append(echo.rested_round_trip())
            bare.append(await _timed(enclave, _NO_TOOLS))
            calls.append(await _timed(enclave, _TEN_CALLS))
        await enclave.initialize()
        await asyncio.sleep(0.2)
        return trips, bare, calls, _memory(enclave)


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
    trips, bare, calls, memory = asyncio.run(_measure(rounds, echo))
    back_to_back = [echo.round_trip() for _ in range(rounds * 5)]
    echo.close()
    floor = row("round trip: blocked, rested, other processor", "µs", trips)
    hot = row("round trip: back to back, both awake", "µs", back_to_back)
    # Quantile by quantile, so that the median is the difference of the medians.
    pairs = zip(sorted(calls), sorted(bare), strict=True)
    per_call = [(with_calls - without) / _CALLS for with_calls, without in pairs]
    rows = [
        floor,
        row("compiled run, no tools, spare ready", "µs", bare, floor.median, 6),
        row("each sequential tool call", "µs", per_call, floor.median, 6),
        hot,
        row("the run, beside that", "µs", bare, hot.median),
        row("the tool call, beside that", "µs", per_call, hot.median),
        *memory,
    ]
    publish("latency", "latency of a run", rows)
    for name in (failed := missed(rows)):
        print(f"above its target: {name}")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
