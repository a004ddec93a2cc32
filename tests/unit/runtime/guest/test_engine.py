"""The engine without a process: a small prelude in place of the real one."""

from __future__ import annotations

import pytest

from pyenclave.runtime.guest.engine import Engine, EngineError, require_current_engine

# `enter` as a table of what the tests need; the real contract is that of js_runtime/.
PRELUDE = """(function () { "use strict";
const operations = {
  add(a, b) { return a + b; },
  call(f) { return f(); },
  job(f) { Promise.resolve().then(f); return 0; },
  throw_() { throw new TypeError("wrong: " + "x".repeat(5000)); },
  plain() { throw "text"; },
  recurse() { return operations.recurse() + 1; },
  fill() { const list = []; for (;;) list.push("x".repeat(1000) + list.length); },
};
return (operation, a, b) => operations[operation](a, b); })()"""


@pytest.fixture
def engine() -> Engine:
    made = Engine("STRICT", PRELUDE)
    made.limit_memory(1 << 20)
    return made


def test_the_loaded_engine_is_the_current_one() -> None:
    require_current_engine()


def test_operations_take_numbers_texts_and_functions(engine: Engine) -> None:
    assert engine.enter("add", 40, 2) == 42
    assert engine.enter("call", engine.evaluate("(function () { return 7; })")) == 7


def test_jobs_run_until_there_are_none(engine: Engine) -> None:
    engine.evaluate("globalThis.n = 0")
    engine.enter("job", engine.evaluate("(async function () { for (let i = 0; i < 9; i++) n += await 1; })"))
    engine.run_jobs()
    assert engine.evaluate("n") == 9


@pytest.mark.parametrize(
    ("operation", "name", "message", "is_memory"),
    [
        ("throw_", "TypeError", "wrong: " + "x" * 993, False),
        ("plain", "Error", "text", False),
        ("recurse", "RangeError", "Maximum call stack size exceeded", False),
        ("fill", "InternalError", "out of memory", True),
        ("none", "TypeError", "not a function", False),
    ],
)
def test_an_exception_becomes_a_name_and_a_message(
    engine: Engine, operation: str, name: str, message: str, is_memory: bool
) -> None:
    with pytest.raises(EngineError) as caught:
        engine.enter(operation)
    assert (caught.value.name, caught.value.message, caught.value.is_memory) == (name, message, is_memory)


def test_a_script_that_does_not_parse_is_an_error(engine: Engine) -> None:
    with pytest.raises(EngineError) as caught:
        engine.evaluate("(function (")
    assert caught.value.name == "SyntaxError"


def test_a_script_begins_below_the_last_line_of_the_prelude(engine: Engine) -> None:
    with pytest.raises(EngineError):
        engine.evaluate("throw 1")
    line = engine.evaluate("(function () { return new Error().stack; })()").partition("<input>:")[2].partition(":")[0]
    assert int(line) == PRELUDE.count("\n") + 2


def test_memory_is_what_is_allowed_on_top_of_the_prelude(engine: Engine) -> None:
    engine.limit_memory(100_000)
    assert engine.evaluate('"x".repeat(50_000).length') == 50_000
    with pytest.raises(EngineError) as caught:
        engine.evaluate('"x".repeat(200_000).length')
    assert caught.value.is_memory


@pytest.mark.parametrize("prelude", ["throw new Error('no')", "(", "1"])
def test_a_prelude_that_gives_no_function_is_an_error(prelude: str) -> None:
    with pytest.raises(RuntimeError, match="prelude"):
        Engine("STRICT", prelude)
