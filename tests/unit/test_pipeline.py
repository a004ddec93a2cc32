"""Layers 0 to 2 in their order, and the thread that runs them."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from pyenclave import compiler as compiler_module
from pyenclave import pipeline
from pyenclave.compiler import CACHE_ENTRIES, Compiler, cache_key
from pyenclave.errors import ConfigError
from pyenclave.findings import Layer, Refusal
from pyenclave.pipeline import CompilePolicy
from pyenclave.source import Source, Span
from pyenclave.syntax.parse import REQUIRED_RECURSION_LIMIT
from pyenclave.transform import CompiledScript

POLICY = CompilePolicy("agentscript", "STANDARD")
JAVASCRIPT = CompilePolicy("javascript", "STANDARD")


@pytest.fixture
def compiler() -> Iterator[Compiler]:
    made = Compiler()
    yield made
    made.close()


@pytest.mark.parametrize(
    ("text", "layer", "code", "span"),
    [
        ("a\x00", Layer.PRESCAN, "PRESCANNER_NULL_BYTE", Span(1, 2)),
        ("return +", Layer.PARSE, "PARSE_ERROR", Span(8, 8)),
        ("[" * 41 + "]" * 41, Layer.PRESCAN, "PRESCANNER_NESTING_OVERFLOW", Span(40, 41)),
        ("return eval('1')", Layer.RULES, "NO_EVAL", Span(7, 11)),
    ],
)
def test_the_first_layer_that_refuses_has_the_word(
    compiler: Compiler, text: str, layer: Layer, code: str, span: Span
) -> None:
    refusal = compiler.compile_blocking(Source(text), POLICY)
    assert isinstance(refusal, Refusal)
    assert (refusal.layer, refusal.findings[0].code, refusal.findings[0].span) == (layer, code, span)


def test_without_validation_only_the_ceilings_hold(compiler: Compiler) -> None:
    loose = CompilePolicy("agentscript", "STANDARD", validate=False)
    deep = Source("[" * 41 + "]" * 41)
    assert isinstance(compiler.compile_blocking(deep, POLICY), Refusal)
    assert isinstance(compiler.compile_blocking(deep, loose), CompiledScript)
    assert isinstance(compiler.compile_blocking(Source("while (true) eval('1')"), loose), CompiledScript)
    refusal = compiler.compile_blocking(Source("[" * 201 + "]" * 201), loose)
    assert isinstance(refusal, Refusal)
    assert refusal.findings[0].code == "PRESCANNER_NESTING_OVERFLOW"
    refusal = compiler.compile_blocking(Source("let __ag_left"), loose)
    assert isinstance(refusal, Refusal)
    assert (refusal.layer, refusal.findings[0].code) == (Layer.TRANSFORM, "RESERVED_PREFIX")


def test_extra_globals_are_allowed(compiler: Compiler) -> None:
    source = Source("return config.limit")
    assert isinstance(compiler.compile_blocking(source, POLICY), Refusal)
    policy = CompilePolicy("agentscript", "STANDARD", frozenset({"config"}))
    assert isinstance(compiler.compile_blocking(source, policy), CompiledScript)


@pytest.mark.parametrize(
    ("preset", "level", "extra"), [("babel", "STRICT", ()), ("strict", "strict", ()), ("strict", "STRICT", ("eval",))]
)
def test_a_wrong_policy_is_a_config_error(preset: str, level: str, extra: tuple[str, ...]) -> None:
    with pytest.raises(ConfigError):
        CompilePolicy(preset, level, frozenset(extra))


@pytest.mark.parametrize(
    ("name", "layer"),
    [("scan", Layer.PRESCAN), ("parse", Layer.PARSE), ("check", Layer.RULES), ("compile_program", Layer.TRANSFORM)],
)
def test_a_layer_that_raises_refuses_the_script_and_says_so_in_the_log_only(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, name: str, layer: Layer
) -> None:
    def broken(*_arguments: object) -> None:
        raise ZeroDivisionError("a detail")

    monkeypatch.setattr(pipeline, name, broken)
    compiler = Compiler()
    with caplog.at_level(logging.ERROR, "pyenclave"):
        refusal = compiler.compile_blocking(Source("1", "mine.js"), POLICY)
        again = compiler.compile_blocking(Source("1", "mine.js"), POLICY)
    compiler.close()
    assert isinstance(refusal, Refusal)
    assert refusal.layer is layer
    assert [finding.code for finding in refusal.findings] == ["INTERNAL_ERROR"]
    message = refusal.findings[0].message
    assert message == f"layer {layer} failed on this script (ZeroDivisionError), so the script was refused"
    assert "a detail" not in message + refusal.findings[0].hint
    # Such a verdict is not kept: the script may be fine.
    assert again is not refusal
    assert [record.exc_info is not None for record in caplog.records] == [True, True]


def test_compiling_needs_no_raised_limit_of_the_caller(compiler: Compiler) -> None:
    text = "(" * 99 + "1" + ")" * 99
    assert isinstance(compiler.compile_blocking(Source(text), JAVASCRIPT), CompiledScript)

    def descend(depth: int) -> object:
        return descend(depth - 1) if depth else compiler.compile_blocking(Source(text + ";"), JAVASCRIPT)

    assert isinstance(descend(800), CompiledScript)


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The recursion limits that compiling saw; afterwards the test's own is back."""
    seen: list[int] = []

    def look(source: Source, policy: CompilePolicy) -> CompiledScript | Refusal:
        seen.append(sys.getrecursionlimit())
        if source.text == "set":
            sys.setrecursionlimit(REQUIRED_RECURSION_LIMIT + 5)
        return pipeline.compile_source(source, policy)

    monkeypatch.setattr(compiler_module, "compile_source", look)
    before = sys.getrecursionlimit()
    yield seen
    sys.setrecursionlimit(before)


@pytest.mark.parametrize("own", [1_500, REQUIRED_RECURSION_LIMIT, REQUIRED_RECURSION_LIMIT + 1_234])
def test_the_recursion_limit_is_high_while_compiling_and_the_callers_own_otherwise(
    compiler: Compiler, limits: list[int], own: int
) -> None:
    sys.setrecursionlimit(own)
    compiler.compile_blocking(Source("1"), POLICY)
    assert limits == [max(own, REQUIRED_RECURSION_LIMIT)]
    assert sys.getrecursionlimit() == own


def test_a_recursion_limit_set_by_others_meanwhile_stays(compiler: Compiler, limits: list[int]) -> None:
    sys.setrecursionlimit(1_500)
    compiler.compile_blocking(Source("set"), POLICY)
    assert limits == [REQUIRED_RECURSION_LIMIT]
    assert sys.getrecursionlimit() == REQUIRED_RECURSION_LIMIT + 5


def test_several_compilers_share_the_raised_limit(monkeypatch: pytest.MonkeyPatch, limits: list[int]) -> None:
    sys.setrecursionlimit(1_500)
    meeting = threading.Barrier(2, timeout=10)

    def together(source: Source, policy: CompilePolicy) -> CompiledScript | Refusal:
        meeting.wait()
        limits.append(sys.getrecursionlimit())
        verdict = pipeline.compile_source(source, policy)
        meeting.wait()
        limits.append(sys.getrecursionlimit())
        return verdict

    monkeypatch.setattr(compiler_module, "compile_source", together)
    compilers = [Compiler(), Compiler()]
    callers = [threading.Thread(target=one.compile_blocking, args=(Source("1"), POLICY)) for one in compilers]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    for one in compilers:
        one.close()
    assert limits == [REQUIRED_RECURSION_LIMIT] * 4
    assert sys.getrecursionlimit() == 1_500


def test_the_stack_size_of_other_threads_stays(compiler: Compiler) -> None:
    before = threading.stack_size()
    compiler.compile_blocking(Source("1"), POLICY)
    assert threading.stack_size() == before


def test_one_thread_serves_all_and_ends_with_close() -> None:
    compiler = Compiler()
    before = _threads()
    verdicts: list[object] = []
    callers = [
        threading.Thread(target=lambda n=n: verdicts.append(compiler.compile_blocking(Source(f"{n}"), POLICY)))
        for n in range(8)
    ]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert len(verdicts) == 8 and all(isinstance(verdict, CompiledScript) for verdict in verdicts)
    assert _threads() == before + 1
    compiler.close()
    assert _threads() == before
    compiler.close()


def test_a_closed_compiler_still_knows_what_it_knew_and_takes_nothing_new() -> None:
    compiler = Compiler()
    known = compiler.compile_blocking(Source("1"), POLICY)
    compiler.close()
    assert compiler.compile_blocking(Source("1"), POLICY) is known
    with pytest.raises(ConfigError, match=r"^this compiler is closed; make a new enclave$"):
        compiler.compile_blocking(Source("2"), POLICY)


def test_scripts_that_wait_when_the_compiler_closes_are_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    entered, proceed = threading.Event(), threading.Event()

    def slow(source: Source, policy: CompilePolicy) -> CompiledScript | Refusal:
        entered.set()
        assert proceed.wait(10)
        return pipeline.compile_source(source, policy)

    monkeypatch.setattr(compiler_module, "compile_source", slow)

    async def scenario() -> tuple[object, object]:
        compiler = Compiler()
        first = asyncio.create_task(compiler.compile(Source("1"), POLICY))
        second = asyncio.create_task(compiler.compile(Source("2"), POLICY))
        await asyncio.to_thread(entered.wait, 10)
        closing = asyncio.create_task(asyncio.to_thread(compiler.close))
        await asyncio.sleep(0.05)
        proceed.set()
        await closing
        one, other = await asyncio.gather(first, second, return_exceptions=True)
        return one, other

    first, second = asyncio.run(scenario())
    assert isinstance(first, CompiledScript)
    assert isinstance(second, ConfigError)


def test_a_compiler_that_is_dropped_leaves_no_thread() -> None:
    before = _threads()
    compiler = Compiler()
    compiler.compile_blocking(Source("1"), POLICY)
    assert _threads() == before + 1
    del compiler
    gc.collect()
    _wait_until(lambda: _threads() == before)


@pytest.mark.asyncio
async def test_the_event_loop_goes_on_while_a_script_is_compiled(compiler: Compiler) -> None:
    source = Source("Math.max(1, 2);\n" * 1_500)
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0.001)
            turns += 1

    counter = asyncio.create_task(count())
    verdict = await compiler.compile(source, POLICY)
    counter.cancel()
    assert isinstance(verdict, CompiledScript)
    assert turns >= 2


@pytest.mark.asyncio
async def test_a_caller_that_gives_up_harms_nobody(compiler: Compiler) -> None:
    source = Source("Math.max(1, 2);\n" * 1_500)
    first = asyncio.create_task(compiler.compile(source, POLICY))
    second = asyncio.create_task(compiler.compile(Source("2"), POLICY))
    await asyncio.sleep(0)
    first.cancel()
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert isinstance(await compiler.compile(Source("3"), POLICY), CompiledScript)


@pytest.mark.asyncio
async def test_a_known_verdict_needs_no_thread(compiler: Compiler) -> None:
    assert compiler.cached(Source("1"), POLICY) is None
    verdict = await compiler.compile(Source("1"), POLICY)
    assert compiler.cached(Source("1"), POLICY) is verdict
    compiler.close()
    assert await compiler.compile(Source("1"), POLICY) is verdict


def test_refusals_are_kept_too(compiler: Compiler) -> None:
    refusal = compiler.compile_blocking(Source("+"), POLICY)
    assert isinstance(refusal, Refusal)
    assert compiler.cached(Source("+"), POLICY) is refusal


def test_the_key_has_all_that_decides() -> None:
    source = Source("1")
    keys = {
        cache_key(source, POLICY),
        cache_key(Source("2"), POLICY),
        cache_key(Source("1", "other.js"), POLICY),
        cache_key(source, CompilePolicy("strict", "STANDARD")),
        cache_key(source, CompilePolicy("agentscript", "STRICT")),
        cache_key(source, CompilePolicy("agentscript", "STANDARD", frozenset({"a"}))),
        cache_key(source, CompilePolicy("agentscript", "STANDARD", frozenset({"a", "b"}))),
        cache_key(source, CompilePolicy("agentscript", "STANDARD", validate=False)),
        cache_key(source, CompilePolicy("agentscript", "STANDARD", guards=False)),
    }
    assert len(keys) == 9
    assert cache_key(Source("1"), CompilePolicy("agentscript", "STANDARD")) in keys
    assert cache_key(Source("\ud800"), POLICY) != cache_key(Source("?"), POLICY)


def test_the_cache_drops_what_was_used_longest_ago(compiler: Compiler, monkeypatch: pytest.MonkeyPatch) -> None:
    refusal = compiler.compile_blocking(Source("+"), POLICY)
    monkeypatch.setattr(compiler_module, "compile_source", lambda _source, _policy: refusal)
    for number in range(CACHE_ENTRIES - 1):
        compiler.compile_blocking(Source(f"{number}"), POLICY)
    assert compiler.cached(Source("+"), POLICY) is not None  # and is now the newest
    compiler.compile_blocking(Source("one more"), POLICY)
    assert compiler.cached(Source("+"), POLICY) is not None
    assert compiler.cached(Source("0"), POLICY) is None
    assert compiler.cached(Source("1"), POLICY) is not None


def test_the_cache_is_bounded_by_the_size_of_the_sources(compiler: Compiler, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiler_module, "CACHE_CHARS", 10)
    refusals = [compiler.compile_blocking(Source(text), POLICY) for text in ("+    ", "-    ")]
    assert [compiler.cached(Source(text), POLICY) for text in ("+    ", "-    ")] == refusals
    compiler.compile_blocking(Source("*"), POLICY)
    assert compiler.cached(Source("+    "), POLICY) is None
    assert compiler.cached(Source("-    "), POLICY) is not None
    compiler.compile_blocking(Source("*" * 11), POLICY)
    assert compiler.cached(Source("*" * 11), POLICY) is None


def _threads() -> int:
    return sum(thread.name == "pyenclave-compiler" for thread in threading.enumerate())


def _wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)
