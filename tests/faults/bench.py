"""An enclave to be treated badly, and what one needs to see of its processes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pyenclave import Enclave, ErrorCode, ExecutionResult
from pyenclave.events import Event, Started

# What a machine under load may need for anything that takes a millisecond.
PATIENCE_S = 10.0
ENDLESS = "for (;;) { [1, 2, 3].map(x => x) }"
WAITING = "return await callTool('wait', {})"


class Bench:
    """An enclave of the preset javascript, and the pids of the workers that ran."""

    def __init__(self, **options: Any) -> None:
        self.pids: list[int] = []
        given: dict[str, Any] = {
            "preset": "javascript",
            "timeout": 20_000,
            "max_iterations": 2**31 - 2,
            "tools": {"wait": wait, "echo": echo},
            "worker_pool_config": {"min_workers": 1, "max_workers": 4},
        }
        self.enclave = Enclave(**(given | options), on_event=self.hear)

    def hear(self, event: Event) -> None:
        if isinstance(event, Started):
            self.pids.append(event.pid)

    async def __aenter__(self) -> Bench:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.enclave.aclose()
        await until(lambda: all(is_dead(pid) for pid in self.pids))

    def start(self, code: str) -> asyncio.Task[ExecutionResult]:
        return asyncio.ensure_future(self.enclave.run(code))

    async def started(self, count: int = 1) -> int:
        """Wait until that many runs have started; the pid of the last one."""
        await until(lambda: len(self.pids) >= count)
        return self.pids[-1]

    async def still_serves(self) -> None:
        assert (await self.enclave.run("return [1, 'two']")).unwrap() == [1, "two"]


async def wait() -> None:
    await asyncio.sleep(60)


async def echo(value: Any) -> Any:
    return value


async def until(is_so: Callable[[], bool]) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < give_up
        await asyncio.sleep(0.002)


async def gone(pid: int) -> bool:
    """True when the process is no more: dead and reaped."""
    await until(lambda: not Path(f"/proc/{pid}").exists())
    return True


def is_dead(pid: int) -> bool:
    """True when the process has ended, reaped or not."""
    try:
        return Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[0] in (b"Z", b"X")
    except (FileNotFoundError, ProcessLookupError):
        return True


def stand_still_until_dead(pids: list[int]) -> None:
    """Wait without a turn of the loop: it has seen nothing yet."""
    while not all(is_dead(pid) for pid in pids):
        time.sleep(0.001)


def parent_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[1])


def children_of(pid: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if parent_of(int(entry.name)) == pid:
                    found.append(int(entry.name))
            except (FileNotFoundError, ProcessLookupError):
                continue
    return sorted(found)


def code_of(result: ExecutionResult) -> ErrorCode | None:
    return result.error.code if result.error else None
