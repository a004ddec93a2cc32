"""Kills at random points: `python -m tests.faults.killer --kills 500 --seed 1`.

Clients run scripts of every kind while a killer takes guests and spawners by surprise: spares, guests that boot, guests
that run, the spawner of them all. At the end nothing may be left of anybody: no process, descriptor, thread or task;
no run may have had a wrong value, and none may be lost.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import logging
import os
import random
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyenclave import Enclave
from pyenclave.errors import SpawnerError
from pyenclave.runtime.host import breaker

_CLIENTS = 6
# What a machine under load may need until the last process is gone; a spawner waits 5 s for a probe that was stopped.
_PATIENCE_S = 30.0
# Of how many kills one takes the spawner.
_SPAWNER_EVERY = 12
_SIGNALS = (signal.SIGKILL, signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV, signal.SIGSTOP)
_SCRIPTS: tuple[tuple[str, Any], ...] = (
    ("return [1, 'two']", [1, "two"]),
    ("return await callTool('echo', {x: 7})", 7),
    ("let n = 0; for (let i = 0; i < 9000; i++) n += i; return n", 40_495_500),
    ("await new Promise(r => setTimeout(r, 15)); return 'slept'", "slept"),
    ("return (await Promise.all([1, 2, 3].map(x => callTool('nap', {x}))))", [1, 2, 3]),
    ("return (await callTool('echo', {x: 'y'.repeat(300000)})).length", 300_000),
)
# With what a run may end whose guest, or whose spawner, was killed.
_MAY_END = frozenset({"WORKER_CRASHED", "MEMORY_LIMIT_EXCEEDED", "TIMEOUT"})


@dataclass
class Findings:
    """What came of it: how runs ended, who was killed when, and whatever must not be."""

    endings: Counter[str] = field(default_factory=Counter)
    kills: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


async def echo(x: Any) -> Any:
    return x


async def nap(x: Any) -> Any:
    await asyncio.sleep(0.01)
    return x


@contextlib.contextmanager
def _unbroken_circuits() -> Iterator[None]:
    """Enclaves that are made now are never shut out for their crashes, which are none of their scripts'."""
    honest = breaker.CRASHES
    vars(breaker)["CRASHES"] = 1_000_000
    try:
        yield
    finally:
        vars(breaker)["CRASHES"] = honest


async def rampage(kills: int, seed: int, *, reports: bool = False) -> Findings:
    """Kill that often; returns what was found, leftovers included."""
    with _unbroken_circuits():
        return await _rampage(kills, seed, reports)


async def _rampage(kills: int, seed: int, reports: bool) -> Findings:
    findings = Findings()
    before = held()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _loop, context: findings.faults.append(f"in the loop: {context}"))
    pool = {"min_workers": 2, "max_workers": 6}
    enclave = Enclave(
        preset="javascript", timeout=1_000, tools={"echo": echo, "nap": nap}, worker_pool_config=pool, cpu_timeout=1_000
    )
    over = asyncio.Event()
    clients = [asyncio.ensure_future(_client(enclave, n + seed, over, findings)) for n in range(_CLIENTS)]
    try:
        await _kill(kills, random.Random(seed), findings, reports)
    finally:
        over.set()
        for client in (await asyncio.gather(*clients, return_exceptions=True)) or ():
            if isinstance(client, BaseException):
                findings.faults.append(f"a client ended with {client!r}")
    await _still_serves(enclave, findings)
    await enclave.aclose()
    loop.set_exception_handler(None)
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    findings.faults += [f"left: {task}" for task in tasks]
    del enclave
    gc.collect()
    give_up = time.monotonic() + _PATIENCE_S
    while (left := held() - before) and time.monotonic() < give_up:
        await asyncio.sleep(0.01)
    findings.faults += [f"left: {what}" for what in sorted(left)]
    return findings


async def _client(enclave: Enclave, seed: int, over: asyncio.Event, findings: Findings) -> None:
    rng = random.Random(seed)
    while not over.is_set():
        script, value = rng.choice(_SCRIPTS)
        try:
            result = await asyncio.wait_for(enclave.run(script), _PATIENCE_S)
        except SpawnerError:
            findings.endings["SpawnerError"] += 1
            await asyncio.sleep(0.005)
            continue
        ending = result.error.code.value if result.error is not None else "SUCCESS"
        findings.endings[ending] += 1
        if result.error is None and result.value != value:
            findings.faults.append(f"{script} gave {result.value!r}")
        elif result.error is not None and ending not in _MAY_END:
            findings.faults.append(f"{script} ended with {result.error!r}")


async def _kill(kills: int, rng: random.Random, findings: Findings, reports: bool) -> None:
    for done in range(1, kills + 1):
        kind = "spawner" if rng.randrange(_SPAWNER_EVERY) == 0 else "guest"
        number = signal.SIGKILL if kind == "spawner" else rng.choice(_SIGNALS)
        give_up = time.monotonic() + _PATIENCE_S
        while not await _kill_one(kind, number, rng):
            if time.monotonic() > give_up:
                findings.faults.append(f"no {kind} was left to be killed after {done} kills")
                return
        findings.kills[f"{kind} {number.name}"] += 1
        if reports and done % 100 == 0:
            print(f"{done:5} kills, {findings.endings.total()} runs, {len(findings.faults)} faults", flush=True)


async def _kill_one(kind: str, number: signal.Signals, rng: random.Random) -> bool:
    await asyncio.sleep(rng.random() * 0.02)
    spawners = children_of(os.getpid())
    victims = spawners if kind == "spawner" else [guest for spawner in spawners for guest in children_of(spawner)]
    try:
        os.kill(rng.choice(victims), number)
    except (IndexError, ProcessLookupError):
        return False  # there is none, or it ended in this moment
    return True


async def _still_serves(enclave: Enclave, findings: Findings) -> None:
    """The last kill may still be to be noticed."""
    for _ in range(3):
        try:
            result = await asyncio.wait_for(enclave.run("return [1, 'two']"), _PATIENCE_S)
        except SpawnerError:
            continue
        if result.value == [1, "two"]:
            return
    findings.faults.append("the enclave serves no more")


def held() -> set[str]:
    """What this process holds of the machine: its descriptors, threads and descendants."""
    found = {f"thread {thread.name}" for thread in threading.enumerate()}
    for entry in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # the one with which the folder is read
            found.add(f"descriptor {entry.name}: {entry.readlink()}")
    todo = [os.getpid()]
    while todo:
        children = children_of(todo.pop())
        found |= {f"process {pid}" for pid in children}
        todo += children
    return found


def children_of(pid: int) -> list[int]:
    """The children of a process, whichever of its threads made them."""
    found = []
    try:
        for thread in Path(f"/proc/{pid}/task").iterdir():
            found += [int(child) for child in (thread / "children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Kills of guests and spawners at random points.")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    logging.getLogger("pyenclave").setLevel(logging.ERROR)  # that spawners end is no news here
    print(f"{given.kills} kills among {_CLIENTS} clients, seed {given.seed}", flush=True)
    started = time.monotonic()
    findings = asyncio.run(rampage(given.kills, given.seed, reports=True))
    print(f"\nkilled: {dict(findings.kills)}\nruns:   {dict(findings.endings)}")
    print("\n".join(findings.faults[:50]))
    seconds, runs = time.monotonic() - started, findings.endings.total()
    print(f"{findings.kills.total()} kills, {runs} runs in {seconds:.0f} s, {len(findings.faults)} faults")
    return 1 if findings.faults else 0


if __name__ == "__main__":
    sys.exit(main())
