"""How many workers there are: growth with demand, release when idle; and what stats() says of it all."""

from __future__ import annotations

import asyncio
import logging
import os
import signal

import pytest

from pyenclave import Enclave, ErrorCode, WorkerPool

from .bench import ENDLESS, WAITING, Bench, children_of, code_of, until

pytestmark = pytest.mark.usefixtures("leaves_nothing")


@pytest.mark.asyncio
async def test_spares_follow_demand_and_end_when_nobody_needs_them() -> None:
    pool = {"min_workers": 1, "max_workers": 6, "idle_timeout_ms": 400}
    async with Bench(worker_pool_config=pool) as bench:
        await bench.enclave.initialize()
        assert bench.enclave.stats().pool.workers.spare == 1
        await bench.enclave.run_many(["await new Promise(r => setTimeout(r, 50)); return 1"] * 5)
        await until(lambda: bench.enclave.stats().pool.workers.spare == 5)
        await until(lambda: bench.enclave.stats().pool.workers.live == 1)
        await bench.still_serves()
        assert bench.enclave.stats().pool.rotations == 0


@pytest.mark.asyncio
async def test_spares_that_are_needed_stay() -> None:
    pool = {"min_workers": 0, "max_workers": 3, "idle_timeout_ms": 50}
    async with Bench(worker_pool_config=pool) as bench:
        await bench.still_serves()
        (spawner,) = children_of(os.getpid())
        give_up = asyncio.get_running_loop().time() + 1.0
        while asyncio.get_running_loop().time() < give_up:
            await bench.still_serves()
            await asyncio.sleep(0.005)
        assert children_of(os.getpid()) == [spawner]


@pytest.mark.asyncio
async def test_with_no_spares_to_keep_an_idle_pool_ends_altogether() -> None:
    pool = {"min_workers": 0, "max_workers": 3, "idle_timeout_ms": 100}
    async with Bench(worker_pool_config=pool) as bench:
        for _ in range(2):
            await bench.still_serves()
            assert len(children_of(os.getpid())) == 1
            await until(lambda: children_of(os.getpid()) == [])
            assert bench.enclave.stats().pool.spawners == 0


@pytest.mark.asyncio
async def test_an_idle_pool_does_not_end_under_a_long_run() -> None:
    pool = {"min_workers": 0, "max_workers": 3, "idle_timeout_ms": 50}
    async with Bench(worker_pool_config=pool) as bench:
        assert (await bench.enclave.run("await new Promise(r => setTimeout(r, 500)); return 1")).unwrap() == 1


@pytest.mark.asyncio
async def test_the_counts() -> None:
    pool = {"min_workers": 1, "max_workers": 2}
    async with Bench(timeout=300, worker_pool_config=pool) as bench:
        empty = bench.enclave.stats()
        assert (empty.busy, empty.runs, empty.killed, empty.pool.spawners, empty.pool.forks) == (0, {}, {}, 0, 0)
        await bench.still_serves()
        assert code_of(await bench.enclave.run("return eval('1')")) is ErrorCode.VALIDATION_ERROR
        assert code_of(await bench.enclave.run(ENDLESS)) is ErrorCode.TIMEOUT
        given_up = bench.start(WAITING)
        await bench.started(3)
        assert (bench.enclave.stats().busy, bench.enclave.stats().pool.workers.busy) == (1, 1)
        given_up.cancel()
        await asyncio.gather(given_up, return_exceptions=True)
        killed = bench.start(WAITING)
        os.kill(await bench.started(4), signal.SIGKILL)
        assert code_of(await killed) is ErrorCode.MEMORY_LIMIT_EXCEEDED
        await until(lambda: bench.enclave.stats().pool.workers.live == bench.enclave.stats().pool.workers.spare == 1)
        stats = bench.enclave.stats()
        assert stats.runs == {
            "SUCCESS": 1,
            "VALIDATION_ERROR": 1,
            "TIMEOUT": 1,
            "CANCELLED": 1,
            "MEMORY_LIMIT_EXCEEDED": 1,
        }
        assert stats.killed == {"wall_clock": 1, "host": 1, "memory": 1}
        assert (stats.busy, stats.queue.length, stats.pool.runs, stats.pool.killed) == (0, 0, stats.runs, stats.killed)
        assert stats.pool.forks == 5


@pytest.mark.asyncio
async def test_waits_are_counted() -> None:
    async with Bench(worker_pool_config={"min_workers": 0, "max_workers": 1}) as bench:
        runs = [bench.start("await new Promise(r => setTimeout(r, 30)); return 1") for _ in range(4)]
        await until(lambda: bench.enclave.stats().queue.length == 3)
        await asyncio.gather(*runs)
        queue = bench.enclave.stats().queue
        assert (queue.length, queue.waits) == (0, 4)
        assert queue.max_wait_ms >= queue.mean_wait_ms > 30.0


def test_both_sides_of_an_enclave_count() -> None:
    enclave = Enclave()
    assert asyncio.run(enclave.run("return 1")).unwrap() == 1
    assert enclave.run_sync("return 1").unwrap() == 1
    assert enclave.stats().runs == {"SUCCESS": 2}
    assert enclave.stats().pool.spawners == 2
    enclave.close()
    assert enclave.stats().runs == {"SUCCESS": 2}
    assert enclave.stats().pool.spawners == 0


def test_more_executions_per_worker_change_nothing_and_are_said_to(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "pyenclave"), WorkerPool(max_executions_per_worker=5) as pool:
        enclave = Enclave(pool=pool, preset="javascript")
        assert enclave.run_sync("globalThis.left = 1; return 1").unwrap() == 1
        assert enclave.run_sync("return typeof left").unwrap() == "undefined"
        enclave.close()
    assert caplog.messages == [
        "max_executions_per_worker: where workers are forked, each serves one run; it is taken as 1"
    ]
