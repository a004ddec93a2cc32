"""From the compiled text back to the author's, also when the stack is a lie."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from pyenclave.source import Position, Source
from pyenclave.transform import CompiledScript, PositionMap

Compile = Callable[..., CompiledScript]

# Author's lines:  1            2                    3                          4    5
TEXT = "const a = 1;\n\nfunction f(x) {\n  for (;;) { return x.a.b }\n}\n  return f ( {} );"
COMPILED = """(function (__ag_left, __ag_halt, __safe_callTool, __safe_parallel, __safe_key, __safe_spread, __ag_refs) {
"use strict";
return [async function __ag_main() {
const a = 1;
function f(x) {
for (; ; ) {
if (!--__ag_left) {
__ag_halt(__ag_left = 0 / 0);
}
return x.a.b;
}
}
return f({});
}, function () {
return __ag_left;
}];
});
"""


@pytest.fixture
def script(compiled: Compile) -> CompiledScript:
    found = compiled(TEXT)
    assert found.text == COMPILED
    return found


@pytest.mark.parametrize(
    ("line", "column", "position"),
    [
        (4, 1, Position(1, 1)),
        (4, 7, Position(1, 7)),
        (5, 1, Position(3, 1)),
        (6, 1, Position(4, 3)),
        (7, 1, Position(4, 3)),  # the guard stands for its loop
        (8, 1, Position(4, 3)),
        (10, 1, Position(4, 14)),
        (10, 8, Position(4, 21)),
        (10, 12, Position(4, 25)),
        (13, 8, Position(6, 10)),
        (13, 10, Position(6, 14)),
    ],
)
def test_places_lead_back_to_the_author(script: CompiledScript, line: int, column: int, position: Position) -> None:
    assert script.map.position(line, column) == position


@pytest.mark.parametrize(
    ("line", "column"),
    [(1, 1), (1, 40), (2, 1), (3, 9), (14, 4), (15, 8), (17, 1), (18, 1), (0, 1), (-1, 1), (4, 0), (4, 99), (999, 1)],
)
def test_the_wrapper_and_what_is_outside_have_no_place(script: CompiledScript, line: int, column: int) -> None:
    assert script.map.position(line, column) is None


STACK = """    at f (<input>:10:10)
    at <anonymous> (<input>:13:8)
    at map (native)
    at __ag_main (<input>:13:10)
    at <anonymous> (<input>:1:9)
    at enter (<input>:5000001:9)
"""


def test_a_stack_keeps_the_frames_of_the_script(script: CompiledScript) -> None:
    assert script.map.rewrite_stack(STACK) == (
        "    at f (script.js:4:23)\n    at <anonymous> (script.js:6:10)\n    at script.js:6:14"
    )
    assert script.map.first_position(STACK) == Position(4, 23)


def test_the_first_position_is_that_of_the_script(script: CompiledScript) -> None:
    stack = "    at enter (<input>:5000001:9)\n    at map (native)\n    at f (<input>:10:8)\n"
    assert script.map.first_position(stack) == Position(4, 21)


@pytest.mark.parametrize(
    "frame",
    [
        "    at #p (<input>:10:8)",
        "    at get x (<input>:10:8)",
        "    at f (<input>:10:8)\r",
        "at f (<input>:10:8)",
    ],
)
def test_frames_come_in_several_forms(script: CompiledScript, frame: str) -> None:
    assert script.map.first_position(frame) == Position(4, 21)


def test_a_frame_without_a_name_is_anonymous(script: CompiledScript) -> None:
    assert script.map.rewrite_stack("    at <input>:10:8") == "    at <anonymous> (script.js:4:21)"


@pytest.mark.parametrize(
    "stack",
    [
        "",
        "Error: x",
        "    at f (native)",
        "    at f (other.js:10:8)",
        "    at f (<input>:10)",
        "    at f (<input>:-1:8)",
        "    at f (<input>:9999999999:8)",
        "    at f (<input>:\u0661:8)",
        "    at f (<input>:10:8) trailing",
        "    at " + "x" * 1_000 + " (<input>:10:8)",
        "\x00\ud800\n" * 10,
    ],
)
def test_what_is_no_frame_of_the_script_is_left_out(script: CompiledScript, stack: str) -> None:
    assert script.map.rewrite_stack(stack) == ""
    assert script.map.first_position(stack) is None


@pytest.mark.parametrize("name", ["f (<input>:4:1)", "\x1b[31mred", "a b c", "x" * 200, "at", "<script>", "🙂"])
def test_odd_names_of_functions_do_not_mislead(script: CompiledScript, name: str) -> None:
    shown = script.map.rewrite_stack(f"    at {name} (<input>:10:8)")
    assert shown in ("    at <anonymous> (script.js:4:21)", f"    at {name} (script.js:4:21)")
    assert "\x1b" not in shown and "<input>" not in shown


def test_a_stack_is_read_up_to_fifty_frames(script: CompiledScript) -> None:
    assert script.map.rewrite_stack("    at f (<input>:10:8)\n" * 60).count("\n") == 49


@pytest.mark.parametrize("piece", ["    at f (<input>:10:8)\n", "at ", "(", "<input>:", "<input>:1:1 ", "\n", "9", " "])
def test_a_hostile_stack_takes_linear_time(script: CompiledScript, piece: str) -> None:
    stack = piece * (2**21 // len(piece))
    started = time.process_time()
    script.map.rewrite_stack(stack)
    script.map.rewrite_stack("    at " + stack[:900] + "(<input>:10:8)\n" * 10)
    # Measured at most 0.01 s.
    assert time.process_time() - started < 0.5


def test_an_authors_text_that_looks_like_the_wrapper_does_not_move_its_end(compiled: Compile) -> None:
    text = '"}, function () {\\nreturn __ag_left;\\n}]; function __ag_main() {";\nMath.x.y'
    script = compiled(text)
    line = script.text.split("\n").index("return Math.x.y;") + 1
    assert script.map.position(line, 8) == Position(2, 1)
    assert script.map.position(3, 9) is None


def test_columns_count_code_points_of_the_author(compiled: Compile) -> None:
    script = compiled("const s = '\U0001f600\u00e9'; s.x.y")
    line = script.text.split("\n").index("return s.x.y;") + 1
    assert script.map.position(line, 8) == Position(1, 17)


def test_the_name_of_the_source_is_shown() -> None:
    text = "function __ag_main() {\nx\n}, function () { return __ag_left }"
    positions = PositionMap(Source("x", "orders.js"), text, (23,), (0,))
    assert positions.rewrite_stack("    at f (<input>:2:1)") == "    at f (orders.js:1:1)"
