"""One pool for several enclaves: turns, room, kinds, ends; with real workers."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import Any

import pytest

from pyenclave import ConfigError, Enclave, ErrorCode, ExecutionResult, WorkerPool, WorkerPoolConfig

from .bench import WAITING, children_of, code_of, is_dead, until, wait

pytestmark = pytest.mark.usefixtures("leaves_nothing")


def enclave_on(pool: WorkerPool, **options: Any) -> Enclave:
    given: dict[str, Any] = {"preset": "javascript", "timeout": 20_000, "tools": {"wait": wait}}
    return Enclave(pool=pool, **(given | options))


async def served(enclave: Enclave) -> None:
    assert (await enclave.run("return [1, 'two']")).unwrap() == [1, "two"]


# What is shared.


@pytest.mark.asyncio
async def test_one_spawner_serves_enclaves_of_every_preset_and_level() -> None:
    async with WorkerPool(min_workers=1, max_workers=4) as pool:
        enclaves = [
            Enclave(pool=pool, preset=preset, security_level=level)
            for preset, level in (("agentscript", "STRICT"), ("javascript", "STANDARD"), ("secure", "PERMISSIVE"))
        ]
        for _ in range(3):
            for number, enclave in enumerate(enclaves):
                assert (await enclave.run(f"return {number}")).unwrap() == number
        assert len(children_of(os.getpid())) == 1
        stats = pool.stats()
        assert (stats.enclaves, stats.spawners, stats.runs, stats.rotations) == (3, 1, {"SUCCESS": 9}, 0)


@pytest.mark.asyncio
async def test_a_script_has_the_limits_of_its_own_enclave() -> None:
    big = "return 'x'.repeat(60e6).length"
    async with WorkerPool(min_workers=1, max_workers=4, memory_limit_per_worker=128 << 20) as pool:
        small, large = enclave_on(pool, memory_limit=16 << 20), enclave_on(pool)
        for _ in range(2):
            assert code_of(await small.run(big)) is ErrorCode.MEMORY_LIMIT_EXCEEDED
            assert (await large.run(big)).unwrap() == 60_000_000


@pytest.mark.asyncio
async def test_the_pool_has_no_more_workers_than_it_may_whatever_the_kinds() -> None:
    async with WorkerPool(min_workers=2, max_workers=3) as pool:
        enclaves = [enclave_on(pool, max_iterations=1_000 + number) for number in range(5)]
        for _ in range(4):
            for enclave in enclaves:
                await served(enclave)
                workers = pool.stats().workers
                assert workers.booting + workers.spare + workers.busy <= 3
        await asyncio.gather(*(served(enclave) for enclave in enclaves * 4))


@pytest.mark.asyncio
async def test_enclaves_wait_in_turn() -> None:
    order: list[str] = []
    async with WorkerPool(min_workers=0, max_workers=1) as pool:
        hog, modest = enclave_on(pool), enclave_on(pool)

        async def run(name: str, enclave: Enclave) -> None:
            await served(enclave)
            order.append(name)

        busy = asyncio.ensure_future(hog.run(WAITING))
        await until(lambda: pool.stats().workers.busy == 1)
        runs = [asyncio.ensure_future(run(f"hog{number}", hog)) for number in range(6)]
        await until(lambda: pool.stats().queue.length == 6)
        runs += [asyncio.ensure_future(run(f"modest{number}", modest)) for number in range(2)]
        await until(lambda: pool.stats().queue.length == 8)
        busy.cancel()
        await asyncio.gather(*runs)
    assert order == ["hog0", "modest0", "hog1", "modest1", "hog2", "hog3", "hog4", "hog5"]


@pytest.mark.asyncio
async def test_an_enclave_that_fills_the_queue_does_not_shut_out_another() -> None:
    async with WorkerPool(min_workers=0, max_workers=1, max_queue_size=4) as pool:
        hog, modest = enclave_on(pool), enclave_on(pool)
        await served(modest)
        busy = asyncio.ensure_future(hog.run(WAITING))
        await until(lambda: pool.stats().workers.busy == 1)
        runs = [asyncio.ensure_future(hog.run("return 1")) for _ in range(4)]
        await until(lambda: pool.stats().queue.length == 4)
        assert code_of(await hog.run("return 1")) is ErrorCode.QUEUE_FULL
        runs += [asyncio.ensure_future(modest.run("return 1")) for _ in range(2)]
        await until(lambda: modest.stats().queue.length == 2)
        assert code_of(await modest.run("return 1")) is ErrorCode.QUEUE_FULL
        busy.cancel()
        assert [result.value for result in await asyncio.gather(*runs)] == [1] * 6


# Ends.


@pytest.mark.asyncio
async def test_closing_an_enclave_ends_its_runs_and_no_others() -> None:
    async with WorkerPool(min_workers=1, max_workers=4) as pool:
        leaving, staying = enclave_on(pool), enclave_on(pool)
        ended = [asyncio.ensure_future(leaving.run(WAITING)) for _ in range(2)]
        goes_on = asyncio.ensure_future(staying.run("await new Promise(r => setTimeout(r, 300)); return 7"))
        await until(lambda: pool.stats().workers.busy == 3)
        await leaving.aclose()
        assert [code_of(run.result()) for run in ended] == [ErrorCode.CANCELLED] * 2
        with pytest.raises(ConfigError, match="this enclave is closed"):
            await leaving.run("return 1")
        assert (await goes_on).unwrap() == 7
        await served(staying)
        assert pool.stats().enclaves == 1


@pytest.mark.asyncio
async def test_the_spares_of_a_kind_go_with_the_last_enclave_of_it() -> None:
    async with WorkerPool(min_workers=2, max_workers=4) as pool:
        first, second, other = enclave_on(pool), enclave_on(pool), enclave_on(pool, seed=1)
        for enclave in (first, second, other):
            await enclave.initialize()
        assert pool.stats().workers.spare == 4
        first.close()
        await asyncio.sleep(0.05)
        assert pool.stats().workers.spare == 4
        second.close()
        await until(lambda: pool.stats().workers.live == 2)
        await served(other)


@pytest.mark.asyncio
async def test_closing_the_pool_ends_all_runs_and_enclaves_say_so() -> None:
    pool = WorkerPool(WorkerPoolConfig(min_workers=0, max_workers=2))
    enclaves = [enclave_on(pool) for _ in range(3)]
    runs = [asyncio.ensure_future(enclave.run(WAITING)) for enclave in enclaves]
    await until(lambda: pool.stats().workers.busy == 2)
    await pool.aclose()
    assert children_of(os.getpid()) == []
    assert asyncio.all_tasks() == {asyncio.current_task()}
    results = [run.result() for run in runs]
    assert [code_of(result) for result in results] == [ErrorCode.CANCELLED] * 3
    assert {result.error.message for result in results if result.error} == {"the worker pool was closed"}
    for enclave in enclaves:
        for use in (enclave.run("return 1"), enclave.initialize()):
            with pytest.raises(ConfigError, match="this worker pool is closed; make a new one"):
                await use
        with pytest.raises(ConfigError, match="this worker pool is closed; make a new one"):
            enclave.run_sync("return 1")
        await enclave.aclose()


@pytest.mark.asyncio
@pytest.mark.parametrize("closes", ["enclave", "pool"])
async def test_a_time_of_grace_lets_runs_end(closes: str) -> None:
    async with WorkerPool(min_workers=0, max_workers=1) as pool:
        enclave = enclave_on(pool)
        runs = [
            asyncio.ensure_future(enclave.run(f"await new Promise(r => setTimeout(r, 100)); return {n}"))
            for n in (1, 2)
        ]
        await until(lambda: pool.stats().workers.busy == 1 and pool.stats().queue.length == 1)
        closing = asyncio.ensure_future((enclave if closes == "enclave" else pool).aclose(grace_s=10))
        await asyncio.sleep(0)
        with pytest.raises(ConfigError, match="is closed"):
            await enclave.run("return 3")
        await closing
        assert [run.result().value for run in runs] == [1, 2]
        enclave.close()


@pytest.mark.asyncio
async def test_what_does_not_end_in_its_time_of_grace_is_ended() -> None:
    async with WorkerPool(min_workers=0, max_workers=1) as pool:
        enclave = enclave_on(pool)
        runs = [asyncio.ensure_future(enclave.run(WAITING)) for _ in range(2)]
        await until(lambda: pool.stats().workers.busy == 1)
        await enclave.aclose(grace_s=0.1)
        assert [code_of(run.result()) for run in runs] == [ErrorCode.CANCELLED] * 2


def test_a_time_of_grace_holds_for_plain_callers_too() -> None:
    results: list[ExecutionResult] = []
    enclave = Enclave(preset="javascript")
    code = "await new Promise(r => setTimeout(r, 200)); return 5"
    thread = threading.Thread(target=lambda: results.append(enclave.run_sync(code)))
    thread.start()

    async def close() -> None:
        await until(lambda: enclave.stats().busy == 1)
        await enclave.aclose(grace_s=10)

    asyncio.run(close())
    thread.join()
    assert results[0].unwrap() == 5


# Loops and threads.


def test_a_pool_belongs_to_one_loop() -> None:
    pool = WorkerPool(min_workers=1, max_workers=2)
    first, second = enclave_on(pool), enclave_on(pool)
    asyncio.run(served(first))
    with pytest.raises(ConfigError, match="a worker pool belongs to the event loop it was first used on"):
        asyncio.run(served(second))
    assert second.run_sync("return 1").unwrap() == 1
    for each in (first, second, pool):
        each.close()


def test_plain_callers_of_all_enclaves_share_one_private_loop() -> None:
    with WorkerPool(min_workers=1, max_workers=3) as pool:
        enclaves = [enclave_on(pool) for _ in range(3)]
        values: list[Any] = []

        def use(enclave: Enclave) -> None:
            values.extend(enclave.run_sync(f"return {number}").unwrap() for number in range(5))

        threads = [threading.Thread(target=use, args=(enclave,)) for enclave in enclaves]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(values) == sorted([*range(5)] * 3)
        assert sum(thread.name == "pyenclave-loop" for thread in threading.enumerate()) == 1
        enclaves[0].close()
        assert enclaves[1].run_sync("return 8").unwrap() == 8
        for enclave in enclaves[1:]:
            enclave.close()


@pytest.mark.asyncio
async def test_a_pool_that_nobody_closes_ends_with_its_last_reference() -> None:
    pool = WorkerPool(min_workers=1, max_workers=2)
    enclave = enclave_on(pool)
    await served(enclave)
    spawners = children_of(os.getpid())
    del pool, enclave
    await until(lambda: all(is_dead(pid) for pid in spawners) and children_of(os.getpid()) == [])


def test_a_pool_that_is_none_is_misuse() -> None:
    class Lookalike:
        config = WorkerPoolConfig()

    with pytest.raises(ConfigError, match=r"pool: a pyenclave\.WorkerPool is needed, not Lookalike"):
        Enclave(pool=Lookalike())
    with pytest.raises(ConfigError, match="not both"):
        WorkerPool(WorkerPoolConfig(), max_workers=3)
