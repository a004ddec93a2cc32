"""Programs that hypothesis draws do the same raw and compiled: the same events in the same order, the same end.

500 in this file; `make differential PROGRAMS=20000` is the long way. The sample is the same every time, and the second
half of the test says of what kind it is, so that it does not get plain unnoticed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings

from pyenclave.compiler import Compiler
from pyenclave.pipeline import CompilePolicy
from pyenclave.runtime.guest.prelude import Prelude
from pyenclave.source import Source
from pyenclave.syntax import nodes, precedence
from pyenclave.transform import CompiledScript, guards, keys

from .machine import run_compiled, run_raw
from .programs import CONSTRUCTS, Program, program_of, programs, shrunk
from .verdict import Judge, Tally

PROGRAMS = {"javascript": 500, "permissive": 150}
SAMPLE = settings(
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
)

# What must stand in many of the programs of a sample: in one of a hundred at the least.
COMMON = (
    *("await", "await of a promise", "yield", "throw", "try", "finally overrides", "switch", "if without braces"),
    *("for", "for of let", "for of let, with a label", "for-of", "for-of with a label", "for-in", "while", "for await"),
    *("closures in a loop", "closures in for-of", "closures over var", "loop without a block around it"),
    *("logged iterator", "iterator that throws", "generator", "generator with finally", "generator driven by hand"),
    *("async function", "async arrow", "async generator", "thenable", "tool", "spread", "tagged template"),
    *("object pattern", "array pattern", "pattern parameter", "default", "rest parameter", "computed key"),
    *("class", "private class", "class expression", "static block", "field", "extends", "super", "new.target"),
    *("getter", "setter", "symbol key", "optional chain", "logical assignment", "bigint", "regex", "template"),
    *("logged toString of a key", "function declaration", "function in a block", "recursion", "shadowing", "TDZ"),
)


@pytest.fixture
def compiler() -> Iterator[Compiler]:
    made = Compiler()
    yield made
    made.close()


@pytest.fixture
def judge(root: Path, compiler: Compiler) -> Judge:
    return Judge(root / "js_runtime", compiler)


def tally(judge: Judge, preset: str) -> Tally:
    """What came out for a preset's sample, all of it equal or refused."""
    found = Tally()

    @settings(SAMPLE, max_examples=PROGRAMS[preset])
    @given(programs())
    def each(program: Program) -> None:
        verdict = judge.verdict(program, preset)
        found.add(program, verdict)
        if verdict.difference:
            plain = shrunk(program, lambda other: judge.verdict(other, preset).difference != "")
            raise AssertionError(f"{judge.verdict(plain, preset).difference}\n{plain.script}")

    each()
    return found


# 12 seconds on a machine of its own.
@pytest.mark.timeout(240)
def test_programs(judge: Judge) -> None:
    found = tally(judge, "javascript")
    assert found.programs >= PROGRAMS["javascript"]
    # That they are programs worth running.
    assert found.equal >= 0.9 * found.programs
    assert found.outcomes["value"] >= 0.7 * found.equal
    assert found.stopped_at_once <= 0.05 * found.equal
    assert found.events >= 12 * found.equal
    assert {name: found.used[name] for name in COMMON if found.used[name] < found.equal / 100} == {}
    assert len(CONSTRUCTS - found.used.keys()) <= len(CONSTRUCTS) / 25


@pytest.mark.timeout(120)
def test_programs_with_guarded_keys(judge: Judge) -> None:
    found = tally(judge, "permissive")
    assert found.programs >= PROGRAMS["permissive"]
    # This preset refuses `__proto__`.
    assert found.equal >= 0.75 * found.programs


# Where a key guard is not what ECMA-262 says, and where it is and the engine is not: script → what happens raw and what
# under the guard. `k` is an object that logs when it is made a key.
LEDGER = {
    # Before a key is asked for its text, its base is asked whether it is null (sec-getvalue).
    "try { null[k]; } catch (e) { log(e.name); }": (["TypeError"], ["key", "TypeError"]),
    "try { null[k] = log(1); } catch (e) { log(e.name); }": (["1", "key", "TypeError"], ["key", "1", "TypeError"]),
    # The engine asks twice where a function takes its name from the key; the language asks once.
    "({[k]: class {}});": (["key", "key"], ["key"]),
    "({[k]: () => 1});": (["key", "key"], ["key"]),
}


@pytest.mark.parametrize("script", LEDGER)
def test_what_key_guards_do_otherwise(root: Path, compiler: Compiler, script: str) -> None:
    text = f'const k = {{toString() {{ log("key"); return "a"; }}}};\n{script}\nreturn null;'
    policy = CompilePolicy("permissive", "STANDARD", frozenset({"log"}))
    compiled = compiler.compile_blocking(Source(text), policy)
    assert isinstance(compiled, CompiledScript)
    told = run_compiled(compiled.text, Prelude(str(root / "js_runtime")).text("permissive/STANDARD"))
    raw, guarded = LEDGER[script]
    assert [event.strip('"') for event in run_raw(text).events] == [*raw, "value null"]
    assert [event.strip('"') for event in told.events] == [*guarded, "value null"]


def test_left_on_its_own_a_program_is_told_in_full() -> None:
    told = run_raw('for (const x of [1, -0]) log("@", x, [, "a"], {get b() {}});\nawait callTool("t", {n: 1});\nnull.x')
    assert told.events == (
        '"@" 1 2Array{1:"a"} Object{b:accessor}',
        '"@" -0 2Array{1:"a"} Object{b:accessor}',
        "error TypeError(cannot read property 'x' of null)",
    )
    assert told.calls == (("t", '{"n":1}'),)
    assert told.marks == 2


class TestPlantedFaults:
    """Each is found within a hundred programs."""

    def test_a_guard_behind_the_body(self, judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
        def behind(loop: Any, original: nodes.Node) -> nodes.Node:
            guarded: Any = guards.with_guard(loop, original)
            guard, *own = guarded.body.body
            made: nodes.Node = nodes.replace(guarded, body=nodes.replace(guarded.body, body=(*own, guard)))
            return made

        monkeypatch.setitem(table(guards.LOOP_GUARDS), nodes.ForOfStatement, behind)
        assert "iterations, the guards counted" in first_difference(judge, "javascript")

    def test_a_minus_that_forgets_its_parentheses(self, judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(table(precedence.OPERATORS), "-", (precedence.SUM,) * 3)
        assert first_difference(judge, "javascript").startswith("event ")

    def test_a_key_made_twice(self, judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
        def twice(node: Any, original: nodes.Node) -> nodes.Node:
            if not node.computed:
                kept: nodes.Node = node
                return kept
            key = nodes.SequenceExpression((node.property,) * 2, start=node.start, end=node.end)
            return nodes.MemberExpression(node.object, key, True, node.optional, start=node.start, end=node.end)

        monkeypatch.setitem(table(keys.KEY_GUARDS), nodes.MemberExpression, twice)
        assert first_difference(judge, "permissive").startswith("event ")


def table(mapping: Any) -> dict[Any, Any]:
    """A table of ours as the dict it is, so that a test can change it."""
    assert isinstance(mapping, dict)
    return mapping


def test_what_fails_is_shrunk() -> None:
    program = next(found for found in map(program_of, range(100)) if "for await" in found.script)
    plain = shrunk(program, lambda other: "for await" in other.script)
    assert "for await" in plain.script
    assert len(plain.script) < len(program.script) / 2


def first_difference(judge: Judge, preset: str) -> str:
    """Of a hundred programs, not drawn by hypothesis, which would stop to shrink it."""
    for seed in range(100):
        verdict = judge.verdict(program_of(seed), preset)
        if verdict.difference:
            return verdict.difference
    return ""
