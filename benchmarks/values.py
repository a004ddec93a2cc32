"""What does it cost to bring a value out of a script, beside JSON.stringify in the engine and json.loads in the host?

    python -m benchmarks.values [ROUNDS]

Each shape is about 1 MB of JSON. Both ways run in turn in one context, which has run the real prelude: with intrinsics
that a script cannot change (agentscript at STRICT) and with ones that it can (javascript at STANDARD). The text crosses
in either case; what is measured is the making of it and what becomes of it. The bound is 2.5 times, by the smallest
samples of either way in one run; a shape beyond it ends the program with exit code 1.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import _quickjs

import pyenclave
from pyenclave.runtime.guest.engine import STACK_BYTES
from pyenclave.runtime.guest.prelude import Prelude
from pyenclave.sanitize.decode import DecodedValue, OutputLimits, value_from

from .report import Row, paired, publish

_TARGET = 2.5
_TEMPLATES = ("agentscript/STRICT", "javascript/STANDARD")
# Text that gives a value of about 1 MB as JSON.
_SHAPES: Mapping[str, str] = {
    "ten long texts": 'Array.from({ length: 10 }, (_, i) => (i + " lorem ipsum dolor sit amet, ").repeat(3500))',
    "long texts in many scripts": 'Array.from({ length: 10 }, (_, i) => (i + " жизнь 生活 ζωή 🙂 ").repeat(2600))',
    "lists of numbers": """Array.from({ length: 60 }, (_, i) => Array.from({ length: 2000 }, (_, k) =>
        (k * 7919 + i) % 99991))""",
    "lists of fractions": """Array.from({ length: 60 }, (_, i) => Array.from({ length: 900 }, (_, k) =>
        (k * 7919 + i) / 97))""",
    "many short texts": 'Array.from({ length: 60000 }, (_, i) => "order " + (i * 7919) % 99991)',
    "rows of a table": """Array.from({ length: 9500 }, (_, i) => ({ id: i, name: "Customer " + i,
        city: ["Berlin", "Paris", "Roma"][i % 3], total: (i * 7919 % 99991) / 100, open: i % 7 === 0, note: null,
        tags: ["a", "b"] }))""",
    "small objects": "Array.from({ length: 60000 }, (_, i) => ({ id: i, n: i % 10 }))",
    "an index by id": """Object.fromEntries(Array.from({ length: 24000 }, (_, i) =>
        ["customer-" + i, { id: i, open: i % 2 === 0 }]))""",
    "nested": """(function tree(depth) { return depth === 0 ? { leaf: true, weight: 1.5 } :
        { name: "node " + depth, left: tree(depth - 1), right: tree(depth - 1) }; })(14)""",
}
_LIMITS = OutputLimits(bytes=4 * 1_024 * 1_024, depth=64, items=250_000, string=4 * 1_024 * 1_024)
_RUN_LIMITS: dict[str, Any] = {
    "iterations": 1_000,
    "pending": 10,
    "level": "STANDARD",
    "output": {"bytes": _LIMITS.bytes, "depth": _LIMITS.depth, "items": _LIMITS.items, "string": _LIMITS.string},
    "message_bytes": 16 * 1_024 * 1_024,
    "seed": 1,
    "now": 0,
    "console": {"bytes": 1_048_576, "calls": 1_000},
}
# Inside the prelude's own scope, which nothing else reaches: its encoder and the engine's, on one value.
_PROBE = """return (operation, value) => {
  if (operation === "limits") return enter("limits", value) ?? 0;
  const text = operation === "ours" ? encode(value, limits.output, newNotes(), "$") : stringify(value);
  return slice(text, 0);
}; })()"""


def main(rounds: int = 15) -> int:
    """Measure and publish; the exit code."""
    rows: list[Row] = []
    for template in _TEMPLATES:
        context, probe = _context(template)
        for name, expression in _SHAPES.items():
            rows += _measured(f"{template}: {name}", probe, context.eval(f"({expression})"), rounds)
    publish("values", "a value of 1 MB out of a script, beside JSON.stringify and json.loads", rows)
    slow = [r for r in rows if r.target is not None and r.ratio_of_minima is not None and r.ratio_of_minima > r.target]
    for r in slow:
        print(f"beyond {r.target:g} times: {r.name} takes {r.ratio_of_minima:.2f} times as long", file=sys.stderr)
    return 1 if slow else 0


def _context(template: str) -> tuple[Any, Callable[..., Any]]:
    folder = str(Path(pyenclave.__file__).parent / "js_runtime")
    text = Prelude(folder).text(template)
    end = "return enter; })()"
    if not text.endswith(end):
        raise RuntimeError("the prelude ends otherwise than this benchmark knows")
    context = _quickjs.Context()
    context.set_max_stack_size(STACK_BYTES)
    context.add_callable("__host", lambda *_said: 0)
    probe: Callable[..., Any] = context.eval(text.removesuffix(end) + _PROBE)
    probe("limits", json.dumps(_RUN_LIMITS))
    return context, probe


def _measured(name: str, probe: Callable[..., Any], value: Any, rounds: int) -> list[Row]:
    """The rows of the whole, and of its two halves."""
    ours: list[tuple[float, float]] = []
    theirs: list[tuple[float, float]] = []
    for _ in range(rounds):
        theirs.append(_timed(lambda: probe("engine's", value), json.loads))
        ours.append(_timed(lambda: probe("ours", value), _decoded))
    whole = paired(name, "ms", [sum(pair) for pair in ours], [sum(pair) for pair in theirs], _TARGET)
    halves = [
        paired(f"  {side}", "ms", [pair[at] for pair in ours], [pair[at] for pair in theirs])
        for at, side in enumerate(("in the engine", "in the host"))
    ]
    return [whole, *halves]


def _timed(encode: Callable[[], str], decode: Callable[[bytes], Any]) -> tuple[float, float]:
    """Milliseconds of processor time in the engine, and in the host."""
    start = time.thread_time()
    text = encode()
    encoded = time.thread_time()
    body = text.encode()  # the wire's part, neither side's
    received = time.thread_time()
    value = decode(body)
    decoded = time.thread_time()
    del value
    return (encoded - start) * 1_000, (decoded - received) * 1_000


def _decoded(body: bytes) -> Any:
    decoded = value_from(body, _LIMITS)
    if not isinstance(decoded, DecodedValue) or decoded.truncated:
        raise RuntimeError(f"an honest value was not accepted: {decoded}")
    return decoded.value


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:2])))
