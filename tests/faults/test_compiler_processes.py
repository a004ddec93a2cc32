"""Compiler processes as they are: the same verdicts as in a thread, and every way in which one can end."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pyenclave import Enclave
from pyenclave.compiler import Compiler
from pyenclave.compiling import bounds, keeper, launch
from pyenclave.corpus.loader import load_corpus
from pyenclave.errors import ConfigError, SpawnerError
from pyenclave.excerpt import report_of
from pyenclave.findings import Layer, Refusal
from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.source import Source
from pyenclave.syntax.deep_stack import on_deep_stack
from pyenclave.transform import CompiledScript

pytestmark = pytest.mark.usefixtures("leaves_nothing")

JAVASCRIPT = CompilePolicy("javascript", "STANDARD")
AGENTSCRIPT = CompilePolicy("agentscript", "STRICT")
LINE = 'const n{n} = await callTool("t{n}", {{ "ключ": [{n}, `${{1 + {n}}}`], rest: "\\ud83d" }});\n'
LARGE = "".join(LINE.format(n=n) for n in range(300))
LARGE_LOOPS = "for (let i = 0; i < 3; i++) { for (const k in [i]) { if (i) continue; } }\n" * 300
LARGE_WARNED = LARGE + "return 1;\nconst late = '\u200b';\n"
# Seconds to be checked, were there no deadline.
SLOW = "x = !!-x + -x * ~x;\n" * 40_000


@pytest.fixture
def compiler() -> Iterator[Compiler]:
    made = Compiler()
    yield made
    made.close()


def in_thread(source: Source, policy: CompilePolicy) -> CompiledScript | Refusal:
    return on_deep_stack(lambda: compile_source(source, policy))


def assert_same(verdict: CompiledScript | Refusal, expected: CompiledScript | Refusal, source: Source) -> None:
    assert type(verdict) is type(expected)
    assert verdict == expected
    assert report_of(verdict, source) == report_of(expected, source)
    if isinstance(verdict, CompiledScript) and isinstance(expected, CompiledScript):
        assert verdict.map.offsets == expected.map.offsets
        assert verdict.digest == expected.digest


@pytest.mark.parametrize("policy", [JAVASCRIPT, AGENTSCRIPT], ids=lambda policy: policy.preset)
@pytest.mark.parametrize(
    "text",
    [
        LARGE,
        LARGE_LOOPS,
        LARGE_WARNED,
        LARGE + "return eval('1') + missing;",
        LARGE + "return +",
        LARGE + "'\0'",
        LARGE + "\ud83d\ude00",
        LARGE + "(" * 99 + "1" + ")" * 99,
        " " * bounds.LARGE_BYTES + "1",
        LARGE + "if (1) return a || b && c * new function () {" * 60 + "}" * 60,
    ],
    ids=range(10),
)
def test_the_verdict_is_that_of_the_thread(compiler: Compiler, text: str, policy: CompilePolicy) -> None:
    source = Source(text, "mine.js")
    assert bounds.needs_process(source, policy)
    assert_same(compiler.compile_blocking(source, policy), in_thread(source, policy), source)


def test_so_it_is_for_the_whole_corpus(compiler: Compiler, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "LARGE_BYTES", -1)
    sources = [Source(text) for text in sorted({case.script for case in load_corpus()})]
    large = [source for source in sources if bounds.needs_process(source, JAVASCRIPT)]
    assert len(large) > 1_000
    found = [compiler._submit(source, JAVASCRIPT) for source in large]
    for source, verdict in zip(large, found, strict=True):
        assert_same(verdict.result(), in_thread(source, JAVASCRIPT), source)


def test_a_deep_text_has_the_stack_it_needs(compiler: Compiler) -> None:
    loose = CompilePolicy("javascript", "STANDARD", validate=False)
    text = " " * bounds.LARGE_BYTES + "if (1) return a || b && c * new function () {" * 199 + "}" * 199
    source = Source(text)
    assert_same(compiler.compile_blocking(source, loose), in_thread(source, loose), source)


def test_a_verdict_is_kept_and_shared(compiler: Compiler) -> None:
    first, second = compiler._submit(Source(LARGE), JAVASCRIPT), compiler._submit(Source(LARGE), JAVASCRIPT)
    assert isinstance(first.result(), CompiledScript)
    assert second.result() == first.result()
    assert compiler.cached(Source(LARGE), JAVASCRIPT) is not None
    assert compiler.compile_blocking(Source(LARGE), JAVASCRIPT) is compiler.cached(Source(LARGE), JAVASCRIPT)


def refused(verdict: CompiledScript | Refusal) -> tuple[Layer, list[str], str]:
    assert isinstance(verdict, Refusal)
    return verdict.layer, [finding.code for finding in verdict.findings], verdict.findings[0].message


def test_a_text_that_takes_too_long_is_refused(compiler: Compiler, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "cpu_ms", lambda _size: 200)
    policy = CompilePolicy("javascript", "STANDARD", frozenset({"x"}))
    verdict = compiler.compile_blocking(Source(SLOW), policy)
    message = "checking the script took longer than 0.2 s of processor time"
    assert refused(verdict) == (Layer.PARSE, ["COMPILE_TIMEOUT"], message)
    # It may have been the machine.
    assert compiler.cached(Source(SLOW), policy) is None
    monkeypatch.undo()
    assert isinstance(compiler.compile_blocking(Source(LARGE), policy), CompiledScript)


def test_a_text_that_takes_too_much_memory_is_refused(compiler: Compiler, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "heap_bytes", lambda _size: 100 << 20)
    verdict = compiler.compile_blocking(Source(SLOW), JAVASCRIPT)
    assert refused(verdict) == (
        Layer.PARSE, ["COMPILE_MEMORY"], "checking the script needed more than 909 MiB of memory",
    )  # fmt: skip


# What a process that was taken over may do in place of its work, how it ends then, and what the log says.
HOSTILE = {
    "os._exit(0)": "its reply is no verdict",
    "os._exit(7)": "it ended: exit status 7",
    "child._write(b'{}')": "its reply is no verdict",
    "child._write(b'x' * 100_000_000)": "its reply has more than",
    "[child._write(b'x' * 1000) for _ in iter(int, 1)]": "its reply has more than",
    "os.open('/etc/passwd', 0)": "it ended by SIGSYS",
    "os.fork()": "it ended by SIGSYS",
    "1 / 0": "it ended: a defect of the guest's own code",
}


@pytest.mark.parametrize("act", HOSTILE)
def test_a_process_that_says_rubbish_is_not_believed(
    compiler: Compiler, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, act: str
) -> None:
    hostile = (
        f"import os; from pyenclave.compiling import child; child.serve = lambda: {act}; "
        "from pyenclave.compiling.spawner"
    )
    monkeypatch.setattr(launch, "_BOOT", launch._BOOT.replace("from pyenclave.compiling.spawner", hostile))
    with caplog.at_level(logging.ERROR, "pyenclave"):
        verdict = compiler.compile_blocking(Source(LARGE), JAVASCRIPT)
    message = "the process that checked this script failed, so the script was refused"
    assert refused(verdict) == (Layer.PARSE, ["INTERNAL_ERROR"], message)
    assert [record.getMessage().partition("refused: ")[2].startswith(HOSTILE[act]) for record in caplog.records] == [
        True
    ]


def test_a_layer_that_raises_in_a_process_says_so_in_the_log_of_the_host(
    compiler: Compiler, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    broken = (
        "import pyenclave.pipeline as p; from pyenclave.compiling import rehearsal; rehearsal.walk(); "
        "rehearsal.walk = lambda: setattr(p, 'check', lambda *_: 1 / 0); from pyenclave.compiling.spawner"
    )
    monkeypatch.setattr(launch, "_BOOT", launch._BOOT.replace("from pyenclave.compiling.spawner", broken))
    with caplog.at_level(logging.ERROR, "pyenclave"):
        verdict = compiler.compile_blocking(Source(LARGE), JAVASCRIPT)
    message = "layer rules failed on this script (ZeroDivisionError), so the script was refused"
    assert refused(verdict) == (Layer.RULES, ["INTERNAL_ERROR"], message)
    (record,) = caplog.records
    assert record.getMessage().startswith(
        "compiling script.js in a process: 'layer rules failed on script.js; the script was refused: "
        "ZeroDivisionError: division by zero at compile_source:"
    )


def descendants_of(pid: int | None) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def until(condition: Callable[[], object]) -> None:
    give_up = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < give_up
        time.sleep(0.005)


@pytest.mark.asyncio
async def test_who_waits_no_more_ends_the_process(compiler: Compiler) -> None:
    policy = CompilePolicy("javascript", "STANDARD", frozenset({"x"}))
    task = asyncio.create_task(compiler.compile(Source(SLOW), policy))
    while compiler.spawner_pid is None or not descendants_of(compiler.spawner_pid):
        await asyncio.sleep(0.005)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    until(lambda: not descendants_of(compiler.spawner_pid))
    assert isinstance(await compiler.compile(Source(LARGE), JAVASCRIPT), CompiledScript)


def test_closing_ends_everything_and_tells_who_waits(compiler: Compiler) -> None:
    policy = CompilePolicy("javascript", "STANDARD", frozenset({"x"}))
    waiting = [compiler._submit(Source(SLOW + " " * n), policy) for n in range(4)]
    until(lambda: compiler.spawner_pid is not None and descendants_of(compiler.spawner_pid))
    compiler.close()
    for verdict in waiting:
        with pytest.raises(ConfigError, match=r"\Athis compiler is closed; make a new enclave\Z"):
            verdict.result()
    with pytest.raises(ConfigError, match=r"\Athis compiler is closed"):
        compiler.compile_blocking(Source(LARGE), JAVASCRIPT)


def test_a_spawner_that_dies_is_replaced(compiler: Compiler) -> None:
    policy = CompilePolicy("javascript", "STANDARD", frozenset({"x"}))
    verdict = compiler._submit(Source(SLOW), policy)
    until(lambda: compiler.spawner_pid is not None and descendants_of(compiler.spawner_pid))
    (child,) = descendants_of(compiler.spawner_pid)
    assert compiler.spawner_pid is not None
    os.kill(compiler.spawner_pid, signal.SIGKILL)
    with pytest.raises(SpawnerError, match=r"\Athe process that compiles large sources "):
        verdict.result()
    until(lambda: not Path(f"/proc/{child}").exists())
    assert isinstance(compiler.compile_blocking(Source(LARGE), JAVASCRIPT), CompiledScript)


def test_a_killed_process_is_the_memory_killers(compiler: Compiler) -> None:
    policy = CompilePolicy("javascript", "STANDARD", frozenset({"x"}))
    verdict = compiler._submit(Source(SLOW), policy)
    until(lambda: compiler.spawner_pid is not None and descendants_of(compiler.spawner_pid))
    os.kill(descendants_of(compiler.spawner_pid)[0], signal.SIGKILL)
    assert refused(verdict.result())[1] == ["COMPILE_MEMORY"]


def test_a_spawner_that_cannot_start_is_an_error_of_the_machine(
    compiler: Compiler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launch, "_BOOT", "import sys; sys.exit(3)")
    with pytest.raises(SpawnerError, match=r"\Athe process that compiles large sources ended\Z"):
        compiler.compile_blocking(Source(LARGE), JAVASCRIPT)


def test_idle_processes_go_and_come_again(compiler: Compiler, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiler, "_keepers", [keeper.Keeper(idle_s=0.05)])
    assert isinstance(compiler.compile_blocking(Source(LARGE), JAVASCRIPT), CompiledScript)
    until(lambda: "pyenclave-compilers" not in {thread.name for thread in threading.enumerate()})
    assert compiler.spawner_pid is None
    assert isinstance(compiler.compile_blocking(Source(LARGE_LOOPS), JAVASCRIPT), CompiledScript)
    compiler._keepers[0].stop(waits=True)


def test_many_sources_at_once_come_back_to_their_askers(compiler: Compiler) -> None:
    sources = [Source(f"{LARGE}\nreturn {n}") for n in range(20)]
    found = [compiler._submit(source, JAVASCRIPT) for source in sources]
    for n, verdict in enumerate(found):
        script = verdict.result()
        assert isinstance(script, CompiledScript)
        assert script.source is sources[n]
        assert f"return {n};" in script.text


def test_a_compiler_nobody_closed_leaves_nothing() -> None:
    assert isinstance(Compiler().compile_blocking(Source(LARGE), JAVASCRIPT), CompiledScript)


PADDING = f"// {'x' * 9_000}\n" * 2


@pytest.mark.asyncio
async def test_an_enclave_runs_a_large_script(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Enclave() as enclave:
        result = await enclave.run(f"{PADDING}return 40 + 2;")
        assert (result.success, result.value) == (True, 42)
        result = await enclave.run(f"{PADDING}const o = null; return o.x;")
        assert result.error is not None
        # The map has crossed as well.
        assert (result.error.code, result.error.name) == ("RUNTIME_ERROR", "TypeError")
        assert result.error.stack is not None
        assert "script.js:3:" in result.error.stack
        monkeypatch.setattr(bounds, "cpu_ms", lambda _size: 1)
        result = await enclave.run(f"{PADDING}{LARGE}")
        assert result.error is not None
        assert (result.error.code, result.error.data["issues"][0]["code"]) == ("VALIDATION_ERROR", "COMPILE_TIMEOUT")


def test_so_does_a_plain_caller() -> None:
    with Enclave() as enclave:
        assert enclave.run_sync(f"{PADDING}return 1;").value == 1
        assert not enclave.check(f"{PADDING}return eval('1');").ok
