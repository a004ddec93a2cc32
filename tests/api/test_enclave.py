"""The enclave as its users hold it: made, used from loops and threads, closed, forgotten."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pyenclave import ConfigError, Enclave, ErrorCode, ExecutionResult
from pyenclave.errors import SpawnerError
from pyenclave.events import Event, LimitHit, Started

pytestmark = pytest.mark.usefixtures("leaves_nothing")

CLOSED = "this enclave is closed; make a new one"
PATIENCE_S = 10.0


def wait_until(is_so: Callable[[], bool]) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < give_up
        time.sleep(0.002)


def threads_of_ours() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("pyenclave")]


# Ways to use it.


@pytest.mark.asyncio
async def test_on_a_loop() -> None:
    async with Enclave() as enclave:
        assert (await enclave.run("return 1")).unwrap() == 1
        assert (await enclave.run("return 2")).unwrap() == 2


def test_without_a_loop() -> None:
    with Enclave() as enclave:
        assert enclave.run_sync("return 1").unwrap() == 1
        assert enclave.check("return 1").ok
        report = enclave.check("return eval('1')")
        assert not report.ok
        assert report.issues[0].line == 1


@pytest.mark.parametrize("level", ["STRICT", "STANDARD"])
def test_seed_and_now_make_runs_repeatable(level: str) -> None:
    moment = datetime(2026, 1, 31, 12, tzinfo=UTC)
    script = "return [Math.random(), Math.random(), Date.now(), new Date().toISOString(), Date().slice(0, 15)]"
    runs = []
    for _ in range(2):
        with Enclave(security_level=level, seed=7, now=moment) as enclave:
            runs += [enclave.run_sync(script).unwrap(), enclave.run_sync(script).unwrap()]
    assert runs == [runs[0]] * 4
    assert runs[0][2:4] == [1_769_860_800_000, "2026-01-31T12:00:00.000Z"]


@pytest.mark.asyncio
async def test_plain_calls_inside_a_running_loop() -> None:
    with Enclave() as enclave:
        assert enclave.run_sync("return 1").unwrap() == 1
        assert enclave.check("return 1").ok
        assert (await enclave.run("return 2")).unwrap() == 2
        assert enclave.lockdown_report()
        enclave.close()


def test_from_several_threads_at_once() -> None:
    results: list[Any] = []
    with Enclave(worker_pool_config={"min_workers": 1, "max_workers": 3}) as enclave:
        start = threading.Barrier(8)

        def work(number: int) -> None:
            start.wait()
            results.append(enclave.run_sync(f"return {number}").unwrap())

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(threads_of_ours()) == ["pyenclave-compiler", "pyenclave-loop"]
    assert sorted(results) == list(range(8))


@pytest.mark.asyncio
async def test_many_at_once_come_back_in_order_and_side_by_side() -> None:
    at_work = most = 0

    async def tool() -> None:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        await asyncio.sleep(0.02)
        at_work -= 1

    pool = {"min_workers": 0, "max_workers": 3, "max_queue_size": 0}
    async with Enclave(tools={"tool": tool}, worker_pool_config=pool) as enclave:
        codes = [f"await callTool('tool', {{}}); return {number}" for number in range(10)]
        results = await enclave.run_many([*codes, "return eval('1')"])
    assert [result.value for result in results[:10]] == list(range(10))
    assert results[10].error is not None
    assert results[10].error.code is ErrorCode.VALIDATION_ERROR
    assert 2 <= most <= 3


@pytest.mark.asyncio
async def test_of_many_that_cannot_be_run_none_goes_on() -> None:
    wrong: Any = 3
    async with Enclave(tools={"wait": lambda: None}) as enclave:
        with pytest.raises(ConfigError, match="code must be a str, not int"):
            await enclave.run_many(["await callTool('wait', {}); return 1", wrong])
        assert asyncio.all_tasks() == {asyncio.current_task()}
        assert (await enclave.run("return 1")).unwrap() == 1


# Closing.


@pytest.mark.asyncio
async def test_a_closed_enclave_says_so() -> None:
    enclave = Enclave()
    await enclave.run("return 1")
    enclave.run_sync("return 1")
    enclave.close()
    enclave.close()
    enclave.dispose()
    await enclave.aclose()
    for use in (enclave.run("return 1"), enclave.run_many(["return 1"]), enclave.initialize()):
        with pytest.raises(ConfigError, match=CLOSED):
            await use
    for plain_use in (
        lambda: enclave.run_sync("return 1"),
        lambda: enclave.check("return 1"),
        enclave.lockdown_report,
    ):
        with pytest.raises(ConfigError, match=CLOSED):
            plain_use()


def test_an_enclave_that_was_never_used_is_closed_all_the_same() -> None:
    before = threads_of_ours()
    enclave = Enclave()
    assert threads_of_ours() == before
    enclave.close()


@pytest.mark.asyncio
async def test_after_aclose_no_task_is_left() -> None:
    tasks = 0

    async def tool() -> None:
        nonlocal tasks
        tasks += 1
        await asyncio.sleep(60)

    enclave = Enclave(tools={"tool": tool})
    runs = [asyncio.ensure_future(enclave.run("return await callTool('tool', {})")) for _ in range(3)]
    while tasks < 3:
        await asyncio.sleep(0.005)
    await enclave.aclose()
    assert asyncio.all_tasks() == {asyncio.current_task()}
    for run in runs:
        error = run.result().error
        assert error is not None
        assert (error.code, error.message) == (ErrorCode.CANCELLED, "the enclave was closed")


@pytest.mark.asyncio
async def test_a_tool_may_close_its_enclave() -> None:
    enclave = Enclave()

    @enclave.tool
    async def close() -> None:
        await enclave.aclose()

    result = await enclave.run("return await callTool('close', {})")
    assert result.error is not None
    assert result.error.code is ErrorCode.CANCELLED


def test_a_tool_may_close_its_enclave_on_the_private_loop() -> None:
    enclave = Enclave()

    @enclave.tool
    async def close() -> None:
        enclave.close()

    result = enclave.run_sync("return await callTool('close', {})")
    assert result.error is not None
    assert result.error.code is ErrorCode.CANCELLED


def test_closing_while_another_thread_runs() -> None:
    outcomes: list[ExecutionResult] = []
    begun = threading.Event()

    async def tool() -> None:
        begun.set()
        await asyncio.sleep(60)

    enclave = Enclave(tools={"tool": tool})
    thread = threading.Thread(
        target=lambda: outcomes.append(enclave.run_sync("return await callTool('tool', {})")),
    )
    thread.start()
    assert begun.wait(PATIENCE_S)
    enclave.close()
    thread.join(PATIENCE_S)
    assert outcomes[0].error is not None
    assert outcomes[0].error.code is ErrorCode.CANCELLED


def test_closing_from_another_thread_than_the_loops() -> None:
    async def use(enclave: Enclave) -> ExecutionResult:
        run = asyncio.ensure_future(enclave.run("return await callTool('wait', {})"))
        await begun.wait()
        await asyncio.to_thread(enclave.close)
        return await run

    async def wait() -> None:
        begun.set()
        await asyncio.sleep(60)

    begun = asyncio.Event()
    result = asyncio.run(use(Enclave(tools={"wait": wait})))
    assert result.error is not None
    assert result.error.code is ErrorCode.CANCELLED


def test_a_second_loop_is_refused() -> None:
    enclave = Enclave()
    assert asyncio.run(enclave.run("return 1")).unwrap() == 1
    for use in (enclave.run, lambda code: enclave.initialize()):
        with pytest.raises(ConfigError, match="belongs to the event loop it was first used on"):
            asyncio.run(use("return 1"))
    assert enclave.run_sync("return 1").unwrap() == 1
    enclave.close()


def test_enclaves_that_nobody_closes_go_with_their_last_reference() -> None:
    enclave = Enclave(tools={"tool": lambda: 1})
    assert enclave.run_sync("return await callTool('tool', {})").unwrap() == 1
    del enclave
    # The compiler's thread goes with the compiler, which the other threads hold until they have gone.
    wait_until(lambda: gc.collect() >= 0 and threads_of_ours() == [])


# Interrupts.


def test_an_interrupt_ends_the_run_and_cleans_up() -> None:
    pids: list[int] = []
    cleaned_up: list[bool] = []

    async def tool() -> None:
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()
        try:
            await asyncio.sleep(60)
        finally:
            cleaned_up.append(True)

    def hear(event: Event) -> None:
        if isinstance(event, Started):
            pids.append(event.pid)

    with Enclave(tools={"tool": tool}, on_event=hear) as enclave:
        started = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            enclave.run_sync("return await callTool('tool', {})")
        assert time.monotonic() - started < 4.0
        wait_until(lambda: cleaned_up == [True])
        wait_until(lambda: not Path(f"/proc/{pids[0]}").exists())
        assert enclave.run_sync("return 1").unwrap() == 1


# Events.


@pytest.mark.asyncio
async def test_events_come_in_order() -> None:
    events: list[Event] = []
    code = "console.log('hi'); return await callTool('tool', {n: 1})"
    async with Enclave(preset="javascript", tools={"tool": lambda n: n}, on_event=events.append) as enclave:
        await enclave.run(code)
        first = [event.type for event in events]
        events.clear()
        await enclave.run("return eval('1')")
    expected = ["scanned", "compiled", "scored", "started", "console", "tool_call", "tool_result", "finished"]
    assert first == expected
    assert [event.type for event in events] == ["refused", "finished"]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("code", "options"),
    [
        ("for (;;) {}", {}),
        ("const f = () => Promise.resolve().then(f); await f()", {"timeout": 200}),
        ("return await callTool('tool', {})", {"max_tool_calls": 0}),
        ("'x'.repeat(1e9)", {"security_level": "PERMISSIVE"}),
    ],
)
async def test_a_limit_is_told_once(code: str, options: dict[str, Any]) -> None:
    events: list[Event] = []
    async with Enclave(preset="javascript", tools={"tool": int}, on_event=events.append, **options) as enclave:
        result = await enclave.run(code)
    assert result.error is not None
    told = [event.code for event in events if isinstance(event, LimitHit)]
    expected = [] if result.error.code is ErrorCode.MEMORY_LIMIT_EXCEEDED else [result.error.code]
    assert told == expected  # a script can catch its want of memory, so that is no end by a limit


def test_an_event_handler_that_raises_is_harmless(caplog: pytest.LogCaptureFixture) -> None:
    def hear(event: Event) -> None:
        raise ValueError("deaf")

    with Enclave(tools={"tool": lambda: 1}, on_event=hear, preset="javascript") as enclave:
        result = enclave.run_sync("console.log(1); return await callTool('tool', {})")
    assert result.unwrap() == 1
    assert "on_event raised" in caplog.text


# Machines and installations that cannot do it.

_WITHOUT = """
import sys
from pyenclave.runtime.guest.lockdown import libc, process, seccomp
from pyenclave.runtime.guest.lockdown.seccomp import Step
process.forbid_new_privileges()
seccomp.Filter([
    Step(0x20, 0, 0, 0), Step(0x15, 0, 1, libc.LANDLOCK_CREATE_RULESET), Step(0x06, 0, 0, 0x00050000 | 38),
    Step(0x06, 0, 0, 0x7fff0000),
]).install()
from pyenclave import Enclave, LockdownError, WorkerPool
for level in ("STRICT", "SECURE"):
    with Enclave(security_level=level) as enclave:
        for _ in range(2):
            try:
                enclave.run_sync("return 1")
            except LockdownError as error:
                assert "landlock: missing: " in str(error) and "allow_missing_locks" in str(error), error
            else:
                raise AssertionError("it ran")
        assert enclave.check("return 1").ok
given = {"allow_missing_locks": {"landlock"}, "unsafe_reason": "a kernel without it"}
with Enclave(security_level="STRICT", **given) as enclave:
    result = enclave.run_sync("return 1")
    assert result.unwrap() == 1
    assert result.warnings == ("the lock landlock may be missing: a kernel without it",)
    assert enclave.lockdown_report()["locks"]["landlock"]["why"].startswith("[Errno 38] ")
with Enclave(security_level="STANDARD") as enclave:
    assert enclave.run_sync("return 1").unwrap() == 1
with WorkerPool(min_workers=1, max_workers=2) as pool:  # what one enclave demands is nothing to another
    strict, standard = Enclave(pool=pool, security_level="STRICT"), Enclave(pool=pool)
    for _ in range(2):
        assert standard.run_sync("return 1").unwrap() == 1
        try:
            strict.run_sync("return 1")
        except LockdownError as error:
            assert "landlock: missing: " in str(error), error
        else:
            raise AssertionError("it ran")
    assert strict.stats().runs == {"LockdownError": 2}
    assert pool.stats().workers.busy == pool.stats().queue.length == 0
"""


def test_a_machine_without_a_required_lock(root: Path) -> None:
    # A filter that takes the lock's system call away: what an older kernel would say.
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT],
        env={"PYTHONPATH": os.pathsep.join([str(root / "src"), *sys.path])},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_lock_that_does_not_exist_is_misuse() -> None:
    with pytest.raises(ConfigError, match="no lock is called padlock"):
        Enclave(allow_missing_locks={"padlock"}, unsafe_reason="none needed here")


def test_an_interpreter_that_is_gone_is_a_clear_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with Enclave() as enclave:
        with pytest.raises(SpawnerError, match="could not be started"):
            enclave.run_sync("return 1")
        monkeypatch.undo()
        assert enclave.run_sync("return 1").unwrap() == 1
