"""The pool with real workers: who kills what, who waits for whom; each time the next run works and nothing is left."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from pyenclave import ConfigError, Enclave, ErrorCode, ExecutionResult
from pyenclave.errors import SpawnerError
from pyenclave.runtime.host.kinds import GuestKind, PoolSettings
from pyenclave.runtime.host.link import SpawnerLink
from pyenclave.runtime.host.pool import Pool
from pyenclave.runtime.host.tenant import Tenant
from pyenclave.runtime.spawner.launch import SpawnerConfig
from pyenclave.runtime.wire.messages import RunLimits

from .bench import ENDLESS, WAITING, Bench, children_of, code_of, gone, is_dead, stand_still_until_dead, until

pytestmark = pytest.mark.usefixtures("leaves_nothing")


# Cancellation.


@pytest.mark.asyncio
@pytest.mark.parametrize("code", [ENDLESS, WAITING, "await new Promise(r => setTimeout(r, 60000))"])
async def test_cancelling_the_awaiting_task_kills_the_worker(code: str) -> None:
    async with Bench() as bench:
        run = bench.start(code)
        pid = await bench.started()
        run.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run
        assert await gone(pid)
        await bench.still_serves()


@pytest.mark.asyncio
async def test_a_timeout_around_a_run_ends_it() -> None:
    async with Bench() as bench:
        await bench.still_serves()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await bench.enclave.run(ENDLESS)
        assert await gone(bench.pids[-1])
        await bench.still_serves()


@pytest.mark.asyncio
async def test_a_run_that_is_cancelled_before_there_is_a_worker_leaves_the_pool_whole() -> None:
    async with Bench(worker_pool_config={"min_workers": 0, "max_workers": 1, "max_queue_size": 1}) as bench:
        for _ in range(5):
            run = bench.start("return 1")
            await asyncio.sleep(0.005)
            run.cancel()
            await asyncio.gather(run, return_exceptions=True)
        await bench.still_serves()


# Workers and spawners that are killed.


@pytest.mark.asyncio
@pytest.mark.parametrize("code", [ENDLESS, WAITING])
async def test_a_worker_killed_from_outside_was_the_machines_memory_killer(code: str) -> None:
    async with Bench() as bench:
        run = bench.start(code)
        os.kill(await bench.started(), signal.SIGKILL)
        assert code_of(await run) is ErrorCode.MEMORY_LIMIT_EXCEEDED
        await bench.still_serves()


@pytest.mark.asyncio
@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGTERM])
async def test_a_worker_that_dies_of_another_signal_has_crashed(number: int) -> None:
    async with Bench() as bench:
        run = bench.start(WAITING)
        os.kill(await bench.started(), number)
        result = await run
        assert code_of(result) is ErrorCode.WORKER_CRASHED
        assert result.stats.iteration_count is None
        await bench.still_serves()


@pytest.mark.asyncio
@pytest.mark.parametrize("is_seen", [False, True])
async def test_spares_that_are_killed_are_not_lent(is_seen: bool) -> None:
    async with Bench(worker_pool_config={"min_workers": 3, "max_workers": 3}) as bench:
        await bench.enclave.initialize()
        (spawner,) = children_of(os.getpid())
        spares = children_of(spawner)
        assert len(spares) == 3
        for pid in spares:
            os.kill(pid, signal.SIGKILL)
        stand_still_until_dead(spares)
        if is_seen:
            await asyncio.sleep(0.05)
        for _ in range(4):
            await bench.still_serves()
        await bench.enclave.initialize()
        assert not set(spares) & set(children_of(spawner))
        assert len(children_of(spawner)) >= 3


@pytest.mark.asyncio
async def test_a_stopped_worker_is_killed_by_the_host() -> None:
    async with Bench(timeout=200) as bench:
        run = bench.start(WAITING)
        os.kill(await bench.started(), signal.SIGSTOP)
        started = time.monotonic()
        result = await run
        assert code_of(result) is ErrorCode.TIMEOUT
        assert time.monotonic() - started < 5.0
        await bench.still_serves()


@pytest.mark.asyncio
async def test_a_spawner_killed_while_idle_is_replaced() -> None:
    async with Bench() as bench:
        await bench.still_serves()
        await bench.enclave.initialize()
        (spawner,) = children_of(os.getpid())
        spares = children_of(spawner)
        os.kill(spawner, signal.SIGKILL)
        await until(lambda: children_of(os.getpid()) == [])
        await bench.still_serves()
        await until(lambda: all(is_dead(pid) for pid in spares))  # whoever adopted them may be slow to bury them


@pytest.mark.asyncio
async def test_a_spawner_killed_with_runs_under_way_ends_them() -> None:
    async with Bench(worker_pool_config={"min_workers": 0, "max_workers": 2}) as bench:
        runs = [bench.start(code) for code in (ENDLESS, WAITING, "return 3")]
        await bench.started(2)
        (spawner,) = children_of(os.getpid())
        os.kill(spawner, signal.SIGKILL)
        first, second, third = await asyncio.gather(*runs, return_exceptions=True)
        for result in (first, second):
            assert isinstance(result, ExecutionResult)
            assert code_of(result) is ErrorCode.WORKER_CRASHED
        assert isinstance(third, SpawnerError)  # it waited for a worker
        await bench.still_serves()


@pytest.mark.asyncio
async def test_a_spawner_killed_at_once_fails_the_initializing_and_no_more() -> None:
    async with Bench(worker_pool_config={"min_workers": 4, "max_workers": 4}) as bench:
        for _ in range(3):
            starting = asyncio.ensure_future(bench.enclave.initialize())
            await until(lambda: children_of(os.getpid()) != [])
            os.kill(children_of(os.getpid())[0], signal.SIGKILL)
            with pytest.raises(SpawnerError):
                await starting
        await bench.still_serves()


@pytest.mark.asyncio
async def test_a_stalled_spawner_does_not_hang_a_run() -> None:
    async with Bench(timeout=200) as bench:
        run = bench.start(WAITING)
        await bench.started()
        (spawner,) = children_of(os.getpid())
        os.kill(spawner, signal.SIGSTOP)
        try:
            assert code_of(await run) in (ErrorCode.TIMEOUT, ErrorCode.WORKER_CRASHED)
        finally:
            os.kill(spawner, signal.SIGCONT)
        await bench.still_serves()


# The queue.


@pytest.mark.asyncio
async def test_runs_that_wait_are_served_in_order() -> None:
    ended: list[int] = []
    async with Bench(worker_pool_config={"min_workers": 0, "max_workers": 1}) as bench:

        async def run(number: int) -> None:
            (await bench.enclave.run(f"return {number}")).unwrap()
            ended.append(number)

        await asyncio.gather(*(run(number) for number in range(8)))
    assert ended == list(range(8))


@pytest.mark.asyncio
@pytest.mark.parametrize("size", [0, 1])
async def test_more_waiting_runs_than_the_queue_takes_are_told_so(size: int) -> None:
    pool = {"min_workers": 0, "max_workers": 1, "max_queue_size": size}
    async with Bench(worker_pool_config=pool) as bench:
        busy = bench.start(WAITING)
        await bench.started()
        waiting = [bench.start("return 1") for _ in range(size)]
        await asyncio.sleep(0.1)
        result = await bench.enclave.run("return 1")
        assert result.error is not None
        assert (result.error.code, result.error.data) == (ErrorCode.QUEUE_FULL, {"limit": size})
        busy.cancel()
        for run in waiting:
            assert (await run).unwrap() == 1


@pytest.mark.asyncio
@pytest.mark.parametrize("min_workers", [0, 1])
async def test_one_run_after_the_other_needs_no_queue(min_workers: int) -> None:
    pool = {"min_workers": min_workers, "max_workers": 1, "max_queue_size": 0}
    async with Bench(worker_pool_config=pool) as bench:
        for number in range(10):
            assert (await bench.enclave.run(f"return {number % 2}")).unwrap() == number % 2


@pytest.mark.asyncio
async def test_a_wait_that_is_too_long_ends() -> None:
    pool = {"min_workers": 0, "max_workers": 1, "queue_timeout_ms": 100}
    async with Bench(worker_pool_config=pool) as bench:
        busy = bench.start(WAITING)
        await bench.started()
        result = await bench.enclave.run("return 1")
        assert result.error is not None
        assert (result.error.code, result.error.data) == (ErrorCode.QUEUE_TIMEOUT, {"limit": 100})
        busy.cancel()
        await asyncio.gather(busy, return_exceptions=True)
        await bench.still_serves()


@pytest.mark.asyncio
async def test_runs_cancelled_while_they_wait_lose_no_worker() -> None:
    async with Bench(worker_pool_config={"min_workers": 0, "max_workers": 2}) as bench:
        for delay_ms in range(0, 40, 4):
            runs = [bench.start("return 1") for _ in range(6)]
            await asyncio.sleep(delay_ms / 1_000)
            for run in runs[::2]:
                run.cancel()
            for number, outcome in enumerate(await asyncio.gather(*runs, return_exceptions=True)):
                if number % 2:
                    assert isinstance(outcome, ExecutionResult)
                    assert outcome.unwrap() == 1
        assert len(await bench.enclave.run_many(["return 1"] * 4)) == 4


# Workers that do not come to be.


def kind(**changes: Any) -> GuestKind:
    limits = RunLimits(1_000, 1_000, 100, 10, 65_536, 4_096, 8, 100, 1_000, 100, 3, 1)
    given: dict[str, Any] = {
        "template": "javascript/STANDARD",
        "heap_bytes": 32 << 20,
        "message_bytes": 65_536,
        "limits": limits,
    }
    return GuestKind(**(given | changes))


def settings(**changes: Any) -> PoolSettings:
    given: dict[str, Any] = {
        "min_workers": 2,
        "max_workers": 4,
        "max_queue_size": 10,
        "queue_timeout_ms": 10_000,
        "idle_timeout_ms": 10_000,
    }
    return PoolSettings(**(given | changes))


@pytest.mark.asyncio
async def test_workers_that_die_while_they_boot_are_not_made_for_ever() -> None:
    pool = Pool(settings())
    tenant = Tenant(pool, kind(heap_bytes=1))  # no engine can work in one byte
    try:
        for _ in range(2):
            with pytest.raises(SpawnerError, match="workers end before they are ready"):
                await tenant.acquire()
            with pytest.raises(SpawnerError, match="workers end before they are ready"):
                await tenant.start()
        (spawner,) = children_of(os.getpid())
        await until(lambda: children_of(spawner) == [])
    finally:
        pool.close()


@pytest.mark.asyncio
async def test_a_template_that_does_not_exist_is_said() -> None:
    pool = Pool(settings())
    tenant = Tenant(pool, kind(template="nonsense/STANDARD"))
    try:
        for _ in range(2):
            with pytest.raises(SpawnerError, match="nonsense"):
                await tenant.acquire()
        assert children_of(os.getpid()) == []
    finally:
        pool.close()


@pytest.mark.asyncio
@pytest.mark.parametrize("broken", ["nothing", "manifest", "script"])
async def test_a_broken_prelude_is_a_clear_error(broken: str, tmp_path: Path) -> None:
    if broken != "nothing":
        (tmp_path / "manifest.json").write_text(
            '{"core": ["a.js"], "optional": [], "variants": {}}' if broken == "script" else "{"
        )
        (tmp_path / "a.js").write_text("this is no JavaScript")
    lost = []
    config = SpawnerConfig(templates=("javascript/STANDARD",), js_runtime=tmp_path)
    link = SpawnerLink(config, lambda report, descriptor: None, lambda: lost.append(True))
    with pytest.raises(SpawnerError, match="the spawner could not start: "):
        await link.start()
    assert not link.is_open
    assert children_of(os.getpid()) == []


@pytest.mark.asyncio
async def test_a_process_without_descriptors_says_so_and_recovers() -> None:
    async with Bench() as bench:
        await bench.still_serves()
        await bench.enclave.initialize()
        held = []
        try:
            while True:
                held.append(os.open("/dev/null", os.O_RDONLY))
        except OSError:
            assert held
        try:
            for _ in range(2):
                result, *_ = await asyncio.gather(bench.enclave.run("return 1"), return_exceptions=True)
                assert isinstance(result, SpawnerError | ExecutionResult)
        finally:
            for descriptor in held:
                os.close(descriptor)
        await bench.still_serves()


# Closing.


@pytest.mark.asyncio
async def test_closing_ends_runs_under_way_and_runs_that_wait() -> None:
    pool = {"min_workers": 0, "max_workers": 2}
    async with Bench(worker_pool_config=pool) as bench:
        runs = [bench.start(code) for code in (ENDLESS, WAITING, "return 1")]
        await bench.started(2)
        await bench.enclave.aclose()
        assert all(run.done() for run in runs)
        assert [code_of(run.result()) for run in runs] == [ErrorCode.CANCELLED] * 3


@pytest.mark.asyncio
@pytest.mark.parametrize("delay_ms", [0, 1, 5, 20, 40])
async def test_closing_while_the_spawner_starts(delay_ms: int) -> None:
    async with Bench() as bench:
        run = bench.start("return 1")
        initializing = asyncio.ensure_future(bench.enclave.initialize())
        await asyncio.sleep(delay_ms / 1_000)
        await bench.enclave.aclose()
        outcome, _ = await asyncio.gather(run, initializing, return_exceptions=True)
        if isinstance(outcome, ConfigError):
            assert "closed" in str(outcome)  # it was still being compiled
        else:
            assert isinstance(outcome, ExecutionResult)
            assert code_of(outcome) in (ErrorCode.CANCELLED, None)
        assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.mark.asyncio
async def test_fifty_runs_of_every_kind_leave_nothing() -> None:
    kinds = ["return 1", ENDLESS, "throw new Error('x')", WAITING, "'x'.repeat(1e9)"]
    pool = {"min_workers": 2, "max_workers": 4}
    async with Bench(timeout=300, worker_pool_config=pool, memory_limit=32 << 20) as bench:
        runs = [bench.start(kinds[number % 5]) for number in range(50)]
        for number, run in enumerate(runs):
            if number % 7 == 0:
                await asyncio.sleep(0.05)
                run.cancel()
            elif number % 11 == 0 and bench.pids:
                try:
                    os.kill(bench.pids[-1], signal.SIGKILL)
                except ProcessLookupError:
                    continue
        outcomes = await asyncio.gather(*runs, return_exceptions=True)
        assert all(isinstance(outcome, ExecutionResult | asyncio.CancelledError) for outcome in outcomes)
        await bench.still_serves()
        await bench.enclave.aclose()
        assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.mark.asyncio
async def test_an_enclave_that_nobody_closes_ends_with_its_last_reference() -> None:
    enclave = Enclave()
    assert (await enclave.run("return 1")).unwrap() == 1
    del enclave
    await until(lambda: children_of(os.getpid()) == [])


# Unusual hosts.

_HOSTS = {
    "every signal blocked": """
signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
use()
""",
    "every signal ignored": """
for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(number, signal.SIG_IGN)
use()
""",
    "broken pipes deadly": """
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
use()
""",
    "a thread that ends": """
loop = asyncio.new_event_loop()
enclave = Enclave(timeout=300)
thread = threading.Thread(target=loop.run_until_complete, args=(enclave.initialize(),))
thread.start()
thread.join()
time.sleep(0.1)
for _ in range(3):
    assert loop.run_until_complete(enclave.run("return 1")).unwrap() == 1
loop.run_until_complete(enclave.aclose())
loop.close()
""",
    "a forked copy": """
warnings.simplefilter("ignore", DeprecationWarning)  # Python 3.12 and later: forking beside threads is what this tries
with Enclave(timeout=300) as enclave:
    enclave.run_sync("return 1")
    pid = os.fork()
    if pid == 0:
        time.sleep(30)
        os._exit(0)
    started = time.monotonic()
assert time.monotonic() - started < 1.5, "closing waited for the copy"
os.kill(pid, signal.SIGKILL)
os.waitpid(pid, 0)
""",
    "one that closes nothing": """
enclave = Enclave(timeout=300)
enclave.run_sync("return 1")
""",
    "a tool that hangs at the end": """
with Enclave(timeout=300, tools={"hang": lambda: time.sleep(600)}) as enclave:
    assert enclave.run_sync("return await callTool('hang', {})").error.code == "TIMEOUT"
""",
}
_USE = """
import asyncio, os, signal, threading, time, warnings
from pyenclave import Enclave
def use():
    with Enclave(timeout=300, preset="javascript") as enclave:
        started = time.monotonic()
        result = enclave.run_sync("const f = () => Promise.resolve().then(f); await f()")
        assert result.error.code == "TIMEOUT", result
        assert time.monotonic() - started < 5
        for _ in range(3):
            assert enclave.run_sync("return 1").unwrap() == 1
"""


@pytest.mark.parametrize("host", _HOSTS)
def test_hosts_of_every_kind_are_served(host: str, root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _USE + _HOSTS[host]],
        env={"PYTHONPATH": os.pathsep.join([str(root / "src"), *sys.path])},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
