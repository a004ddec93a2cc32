"""A script through layers 0 to 2, in this thread."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pyenclave.findings import Refusal
from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.source import Source
from pyenclave.syntax.parse import REQUIRED_RECURSION_LIMIT
from pyenclave.transform import CompiledScript

Compile = Callable[..., CompiledScript]
Refuse = Callable[..., Refusal]


@pytest.fixture(autouse=True)
def _room_for_the_parser() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, REQUIRED_RECURSION_LIMIT))
    yield
    sys.setrecursionlimit(before)


def _verdict(text: str, preset: str = "javascript", **policy: Any) -> CompiledScript | Refusal:
    return compile_source(Source(text), CompilePolicy(preset, "STANDARD", **policy))


@pytest.fixture
def compiled() -> Compile:
    """Compiles a script that is accepted."""

    def compile_it(text: str, preset: str = "javascript", **policy: Any) -> CompiledScript:
        verdict = _verdict(text, preset, **policy)
        assert isinstance(verdict, CompiledScript), verdict
        return verdict

    return compile_it


@pytest.fixture
def refused() -> Refuse:
    """Compiles a script that is refused."""

    def refuse_it(text: str, preset: str = "javascript", **policy: Any) -> Refusal:
        verdict = _verdict(text, preset, **policy)
        assert isinstance(verdict, Refusal), verdict
        return verdict

    return refuse_it


@pytest.fixture
def body(compiled: Compile) -> Callable[..., str]:
    """The author's part of the compiled text in one line, `for (; ; )` closed up."""

    def body_of(text: str, preset: str = "javascript", **policy: Any) -> str:
        whole = compiled(text, preset, **policy).text
        head, tail = (MET_HEAD, MET_TAIL) if policy.get("sidecar_threshold") else (HEAD, TAIL)
        assert whole.startswith(head) and whole.endswith(tail), whole
        return whole[len(head) : -len(tail)].replace("\n", " ").replace("; ; )", ";;)").strip()

    return body_of


HEAD = """(function (__ag_left, __ag_halt, __safe_callTool, __safe_parallel, __safe_key, __safe_spread, __ag_refs) {
"use strict";
return [async function __ag_main() {"""

TAIL = """}, function () {
return __ag_left;
}];
});
"""

MET_HEAD = HEAD.replace("__ag_refs)", "__ag_refs, __ag_met)")

MET_TAIL = TAIL.replace(
    "}];",
    """}, function () {
__ag_met = true;
}];""",
)
