"""Whatever a script lets out, by whichever way, ends in plain data or an error with a code.

Each value is returned, thrown, logged, passed to a tool and passed to a function of the globals, in the real engine
under the preset with the most to play with. `seen` counts how often code of the script's ran that nobody called for.
"""

from __future__ import annotations

import asyncio
import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyenclave import Enclave, ErrorCode, ExecutionResult

WAYS: Mapping[str, str] = {
    "return": "return value;",
    "throw": "throw value;",
    "log": "console.log(value, [value]); return seen - before;",
    "error": "throw Object.assign(new Error('x'), { cause: value, name: value, message: value });",
    "tool": "callTool('echo', { value }); return seen - before;",
    "answer": "return await callTool('echo', { value });",
    "function": "take(value); return seen - before;",
    "promise": "later(value); return seen - before;",
}
# After these the script tells how much of its own code ran.
TELLING = {"log", "tool", "function", "promise"}

VALUES: Mapping[str, str] = tomllib.loads((Path(__file__).parent / "hostile_values.toml").read_text(encoding="utf-8"))

# Those that cost neither much time nor much memory, to be put into each other.
SMALL = [
    name
    for name in VALUES
    if not name.startswith(("a million", "a text of", "a huge", "a deep", "a getter that never"))
]
LEAVES = st.sampled_from(SMALL).map(lambda name: f"({VALUES[name]})()")
NESTS = [
    "[%s, 1]",
    "[[%s]]",
    "({ a: %s })",
    "(() => { const v = %s; return { get a() { return v; } }; })()",
    "new Map([['k', %s]])",
    "new Set([%s])",
    "new Proxy(Object(%s), {})",
    "new Error('e', { cause: %s })",
    "Object.freeze(Object(%s))",
    "Object.create(Object(%s))",
    "Promise.resolve(%s)",
]
EXPRESSIONS = st.recursive(
    LEAVES, lambda inner: st.tuples(st.sampled_from(NESTS), inner).map(lambda t: t[0] % t[1]), max_leaves=4
)

SCRIPTS_OWN = {
    ErrorCode.RUNTIME_ERROR,
    ErrorCode.TIMEOUT,
    ErrorCode.MEMORY_LIMIT_EXCEEDED,
    ErrorCode.TOOL_ERROR,
    ErrorCode.MAX_ITERATIONS,
    ErrorCode.MAX_TOOL_CALLS,
    ErrorCode.MESSAGE_FLOOD,
    ErrorCode.CONSOLE_LIMIT_EXCEEDED,
}


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture(scope="module")
def enclave(loop: asyncio.AbstractEventLoop) -> Iterator[Enclave]:
    async def later(value: Any) -> Any:
        return value

    made = Enclave(
        preset="javascript",
        tool_handler=lambda _name, args: args["value"],
        globals={"take": lambda value: value, "later": later},
        allow_functions_in_globals=True,
        security_level="STANDARD",
        memory_limit=128 * 1_024 * 1_024,
        timeout=10_000,
        cpu_timeout=1_000,
        max_iterations=3_000_000,
        max_tool_calls=50,
    )
    yield made
    loop.run_until_complete(made.aclose())


def ran(loop: asyncio.AbstractEventLoop, enclave: Enclave, expression: str, way: str) -> ExecutionResult:
    code = f"let seen = 0; const value = {expression}; const before = seen;\n{WAYS[way]}"
    return loop.run_until_complete(enclave.run(code))


def check(result: ExecutionResult) -> None:
    """Plain data or an error with a code that a script can cause."""
    told = json.dumps(result.model_dump(), allow_nan=False, ensure_ascii=False)
    assert not any("\ud800" <= char <= "\udfff" for char in told)
    assert '"__proto__":' not in json.dumps(result.value)
    assert result.error is None or result.error.code in SCRIPTS_OWN, result.error


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", VALUES)
def test_hostile_values_end_in_data_or_an_error(
    loop: asyncio.AbstractEventLoop, enclave: Enclave, name: str, way: str
) -> None:
    result = ran(loop, enclave, f"({VALUES[name]})()", way)
    check(result)
    assert way not in TELLING or not result.success or result.value == 0


@settings(max_examples=150, deadline=None)
@given(EXPRESSIONS, st.sampled_from(sorted(WAYS)))
def test_hostile_values_inside_each_other(
    loop: asyncio.AbstractEventLoop, enclave: Enclave, expression: str, way: str
) -> None:
    result = ran(loop, enclave, expression, way)
    check(result)
    assert way not in TELLING or not result.success or result.value == 0


CONTROLS = {
    "toJSON": "JSON.stringify(value)",
    "toJSON everywhere": "JSON.stringify(value)",
    "toString and valueOf": "value.a + ''",
    "setters of indices": "JSON.stringify(value)",
    "a thenable inside": "await value.a",
}


@pytest.mark.parametrize("name", CONTROLS)
def test_these_values_do_run_code_where_care_is_not_taken(
    loop: asyncio.AbstractEventLoop, enclave: Enclave, name: str
) -> None:
    code = f"let seen = 0; const value = ({VALUES[name]})(); {CONTROLS[name]}; return seen > 0;"
    assert loop.run_until_complete(enclave.run(code)).value is True
