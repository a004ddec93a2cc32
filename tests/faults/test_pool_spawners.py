"""Spawners that are replaced: after many forks, after a crash; and enclaves that are shut out for crashing too much."""

from __future__ import annotations

import asyncio
import functools
import os
import signal
from collections.abc import Iterator

import pytest

from pyenclave import Enclave, ErrorCode, ExecutionResult, WorkerPool
from pyenclave.runtime.host import breaker
from pyenclave.runtime.host.kinds import ROTATE_AFTER_FORKS, PoolSettings
from pyenclave.runtime.host.tally import CRASH_SIGNALS

from .bench import WAITING, Bench, children_of, code_of, gone, is_dead, until

pytestmark = pytest.mark.usefixtures("leaves_nothing")

EVERY = 10


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Spawners are replaced after few forks."""
    monkeypatch.setattr("pyenclave.worker_pool.PoolSettings", functools.partial(PoolSettings, rotate_after_forks=EVERY))
    return iter(())


def test_the_number_of_forks_is_the_one_documented() -> None:
    assert ROTATE_AFTER_FORKS == 1_000
    assert PoolSettings(0, 1, 1, 1, 1).rotate_after_forks == ROTATE_AFTER_FORKS


@pytest.mark.asyncio
async def test_a_spawner_is_replaced_after_so_many_forks_and_no_run_notices(soon: None) -> None:
    async with Bench(worker_pool_config={"min_workers": 2, "max_workers": 4}) as bench:
        long_run = bench.start("await new Promise(r => setTimeout(r, 3000)); return 'long'")
        await bench.started()
        first = children_of(os.getpid())
        count = 0
        while bench.enclave.stats().pool.rotations < 3:
            assert (await bench.enclave.run(f"return {count}")).unwrap() == count
            count += 1
        assert count >= 2 * EVERY
        assert set(first) <= set(children_of(os.getpid()))  # it waits for its last guest
        assert (await long_run).unwrap() == "long"
        for pid in first:
            assert await gone(pid)
        await until(lambda: bench.enclave.stats().pool.spawners == 1)
        assert bench.enclave.stats().pool.killed == {}


@pytest.mark.asyncio
async def test_the_spares_of_a_replaced_spawner_are_replaced_too(soon: None) -> None:
    async with Bench(worker_pool_config={"min_workers": 3, "max_workers": 3}) as bench:
        for number in range(EVERY):
            assert (await bench.enclave.run(f"return {number}")).unwrap() == number

        def is_settled() -> bool:
            stats = bench.enclave.stats().pool
            return stats.rotations >= 1 and stats.spawners == 1 and stats.workers.spare == stats.workers.live == 3

        await until(is_settled)
        (spawner,) = children_of(os.getpid())
        assert len(children_of(spawner)) == 3


@pytest.mark.asyncio
async def test_closing_while_spawners_are_replaced(soon: None) -> None:
    for count in range(EVERY - 3, EVERY + 3):
        async with Bench() as bench:
            for _ in range(count):
                await bench.still_serves()
            await bench.enclave.aclose()
            assert children_of(os.getpid()) == []
            assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.mark.asyncio
async def test_a_successor_that_dies_while_it_starts_is_tried_again(soon: None) -> None:
    async with Bench() as bench:
        await bench.still_serves()
        first = children_of(os.getpid())
        while not (young := set(children_of(os.getpid())) - set(first)):
            await bench.still_serves()
        for pid in young:
            os.kill(pid, signal.SIGKILL)
        while not bench.enclave.stats().pool.rotations:
            await bench.still_serves()


# Crashes.


async def crash(bench: Bench, number: int = signal.SIGSEGV) -> ExecutionResult:
    """Let a worker die in the middle of a run, as the engine's fault would have it."""
    count = len(bench.pids)
    run = bench.start(WAITING)
    os.kill(await bench.started(count + 1), number)
    return await run


@pytest.mark.asyncio
@pytest.mark.parametrize("number", sorted(CRASH_SIGNALS))
async def test_after_a_crash_the_spawner_and_its_spares_are_thrown_away(number: signal.Signals) -> None:
    async with Bench(worker_pool_config={"min_workers": 2, "max_workers": 4}) as bench:
        innocent = bench.start("await new Promise(r => setTimeout(r, 300)); return 'unharmed'")
        await bench.started()
        await bench.enclave.initialize()
        (spawner,) = children_of(os.getpid())
        spares = set(children_of(spawner)) - set(bench.pids)
        assert len(spares) == 2
        assert code_of(await crash(bench, number)) is ErrorCode.WORKER_CRASHED
        await bench.still_serves()
        assert bench.pids[-1] not in spares
        await until(lambda: all(is_dead(pid) for pid in spares))
        assert (await innocent).unwrap() == "unharmed"
        assert await gone(spawner)
        stats = bench.enclave.stats()
        cause = "forbidden_call" if number is signal.SIGSYS else "crash"
        assert (stats.crashes, stats.killed, stats.pool.rotations) == (1, {cause: 1}, 1)


@pytest.mark.asyncio
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
async def test_other_ends_leave_the_spawner_where_it_is(number: int) -> None:
    async with Bench() as bench:
        await crash(bench, number)
        await bench.still_serves()
        stats = bench.enclave.stats()
        assert (stats.crashes, stats.pool.rotations) == (0, 0)


@pytest.mark.asyncio
async def test_runs_that_wait_while_a_worker_crashes_are_served_by_the_next_spawner() -> None:
    async with Bench(worker_pool_config={"min_workers": 0, "max_workers": 1}) as bench:
        busy = bench.start(WAITING)
        pid = await bench.started()
        waiting = [bench.start(f"return {number}") for number in range(5)]
        await until(lambda: bench.enclave.stats().queue.length == 5)
        os.kill(pid, signal.SIGSEGV)
        assert code_of(await busy) is ErrorCode.WORKER_CRASHED
        assert [result.value for result in await asyncio.gather(*waiting)] == list(range(5))


@pytest.mark.asyncio
async def test_crashes_at_once_and_in_a_row_leave_a_pool_that_serves() -> None:
    async with WorkerPool(min_workers=2, max_workers=4) as pool, Bench(pool=pool, worker_pool_config={}) as innocent:
        async with Bench(pool=pool, worker_pool_config={}) as bench:
            for _ in range(2):
                runs = [bench.start(WAITING) for _ in range(2)]
                await bench.started(len(bench.pids) + 2)
                for pid in bench.pids[-2:]:
                    os.kill(pid, signal.SIGSEGV)
                assert [code_of(run) for run in await asyncio.gather(*runs)] == [ErrorCode.WORKER_CRASHED] * 2
                await innocent.still_serves()
        await until(lambda: pool.stats().spawners == 1)


# Shut out.


@pytest.mark.asyncio
async def test_an_enclave_whose_workers_keep_crashing_is_shut_out_and_others_are_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pool = WorkerPool(min_workers=1, max_workers=4)
    async with pool, Bench(pool=pool, worker_pool_config={}) as bench, Bench(pool=pool, worker_pool_config={}) as other:
        for _ in range(breaker.CRASHES):
            assert code_of(await crash(bench)) is ErrorCode.WORKER_CRASHED
        count = len(bench.pids)
        result = await bench.enclave.run("return 1")
        assert result.error is not None
        assert result.error.code is ErrorCode.WORKER_CRASHED
        assert result.error.message.startswith(
            "workers of this enclave crashed 5 times within 60 s; it may run scripts again in "
        )
        assert 0 < result.error.data["retry_after_ms"] <= breaker.PAUSE_S * 1_000
        assert len(bench.pids) == count  # no worker was used
        stats = bench.enclave.stats()
        assert (stats.breaker.state, stats.crashes, stats.runs) == ("open", 5, {"WORKER_CRASHED": 6})
        await other.still_serves()
        assert other.enclave.stats().breaker.state == "closed"

        # The pause is over: one run may try, and while it does no other.
        tenant = bench.enclave._parts.runner_here().tenant
        monkeypatch.setattr(tenant.breaker, "_reopens_at", 0.0)
        assert bench.enclave.stats().breaker.state == "half_open"
        trying = bench.start("await new Promise(r => setTimeout(r, 200)); return 'tried'")
        await bench.started(count + 1)
        assert code_of(await bench.enclave.run("return 1")) is ErrorCode.WORKER_CRASHED
        assert (await trying).unwrap() == "tried"
        await until(lambda: bench.enclave.stats().breaker.state == "closed")
        await bench.still_serves()


@pytest.mark.asyncio
async def test_a_private_pool_is_shut_out_too() -> None:
    async with Bench() as bench:
        for _ in range(breaker.CRASHES):
            await crash(bench)
        assert code_of(await bench.enclave.run("return 1")) is ErrorCode.WORKER_CRASHED
        assert bench.enclave.stats().breaker.state == "open"
    async with Bench() as bench:  # another enclave is another matter
        await bench.still_serves()


@pytest.mark.asyncio
async def test_a_script_that_ends_badly_is_no_crash() -> None:
    async with Enclave(preset="javascript", timeout=100) as enclave:
        for _ in range(breaker.CRASHES + 1):
            assert code_of(await enclave.run("for (;;) { [1].map(x => x) }")) in (
                ErrorCode.TIMEOUT,
                ErrorCode.MAX_ITERATIONS,
            )
        assert enclave.stats().breaker.state == "closed"
