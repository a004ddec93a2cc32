"""Runs a program twice: as the author wrote it in a bare context, and compiled under the real prelude.

Both have the same observer, made before the prelude took the realm apart: `log` puts down what it is given, without
running any code of the script's, and returns the last of it. The text of a function is the same for all: a compiled one
prints as it was compiled. A program is told by its events, the calls of tools and
the outcome, which is an event too.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import _quickjs

STACK_BYTES = 4 * 1_024 * 1_024  # as the guest has it
MAX_EVENTS = 1_500
LIMIT = 100_000  # iterations; no program comes near

# Everything that repeats, logs: a program ends by construction once `log` throws.
OBSERVER = (
    r"""
(() => {
  const {ownKeys, getPrototypeOf} = Reflect;
  const {getOwnPropertyDescriptor, is} = Object;
  const {isArray} = Array, global = globalThis, text = String, {stringify} = JSON;
  const functionPrototype = Function.prototype, errorPrototype = Error.prototype, promisePrototype = Promise.prototype;
  const inherits = (value, prototype) => {
    for (let at = value; at !== null; at = getPrototypeOf(at)) if (at === prototype) return true;
    return false;
  };
  const events = [], pending = [], calls = [];
  const own = (value, key) => {
    const found = getOwnPropertyDescriptor(value, key);
    return found === undefined ? undefined : "value" in found ? found.value : "accessor";
  };
  const shown = (value, depth) => {
    if (typeof value === "string") return stringify(value);
    if (typeof value === "bigint") return text(value) + "n";
    if (is(value, -0)) return "-0";
    if (value === null || (typeof value !== "object" && typeof value !== "function")) return text(value);
    if (typeof value === "function") return `function ${text(own(value, "name"))}/${text(own(value, "length"))}`;
    if (inherits(value, errorPrototype)) return `${text(value.name)}(${text(own(value, "message"))})`;
    if (inherits(value, promisePrototype)) return "promise";
    if (depth === 0) return "…";
    const keys = ownKeys(value);
    const members = [];
    for (let i = 0; i < keys.length; i++) {
      if (isArray(value) && keys[i] === "length") continue;
      const found = getOwnPropertyDescriptor(value, keys[i]);
      const {writable, enumerable, configurable} = found;
      const flags = (writable === false ? "!" : "") + (enumerable ? "" : "~") + (configurable ? "" : "^");
      members.push(text(keys[i]) + flags + ":" + ("value" in found ? shown(found.value, depth - 1) : "accessor"));
    }
    const of = getPrototypeOf(value);
    const kind = of === null ? "null" : text(own(own(of, "constructor") ?? {}, "name"));
    return `${isArray(value) ? value.length : ""}${kind}{${members.join(", ")}}`;
  };
  const log = (...values) => {
    if (events.length >= MAX_EVENTS) throw new RangeError("too many events");
    let line = "";
    for (let i = 0; i < values.length; i++) line += (i ? " " : "") + shown(values[i], 3);
    events.push(line);
    return values[values.length - 1];
  };
  const watch = (promise) => {
    const end = (word) => (value) => { events.push(word + shown(value, 4)); };
    promise.then(end("value "), end("error "));
  };
  const callTool = {callTool(name, args, options) {
    return new Promise((resolve) => {
      calls.push([name, stringify(args ?? {})]);
      pending.push(() => resolve(JSON.parse(stringify(args ?? {}))));
    });
  }}.callTool;
  return (what, given) => {
    if (what === "log") {
      global.log = log;
      functionPrototype.toString = () => "function";
    }
    if (what === "raw") { global.callTool = callTool; global.parallel = () => {}; }
    if (what === "main") watch(given());
    if (what === "settle") { if (pending.length === 0) return 0; pending.shift()(); return 1; }
    if (what === "wrap") return (...helpers) => {
      const [main, left] = given(...helpers);
      return [() => { watch(main()); return new Promise(() => {}); }, left];
    };
    if (what === "tell") return stringify({events, calls});
    return 0;
  };
})()
"""
).replace("MAX_EVENTS", str(MAX_EVENTS))

MARK = '"@"'  # how the event begins that every iteration of a loop logs first


@dataclass(frozen=True)
class Told:
    """What a program did."""

    events: tuple[str, ...]
    calls: tuple[tuple[str, str], ...]
    iterations: int | None = None

    @property
    def marks(self) -> int | None:
        """How many iterations the program made by its own word; None where it was stopped."""
        if len(self.events) >= MAX_EVENTS:
            return None
        return sum(event.startswith(MARK) for event in self.events)


def run_raw(text: str) -> Told:
    """What the author's text does in a bare context, pasted into a strict async function."""
    context, observer = _observed()
    observer("log")
    observer("raw")
    observer("main", context.eval(f'(async function () {{ "use strict";\n{text}\n}})'))
    _pump(context)
    while observer("settle"):
        _pump(context)
    told = json.loads(observer("tell"))
    return Told(tuple(told["events"]), tuple((name, args) for name, args in told["calls"]))


def run_compiled(text: str, prelude: str) -> Told:
    """What a compiled text does, under the text of a prelude."""
    context, observer = _observed()
    open_calls: list[tuple[int, str]] = []
    calls: list[tuple[str, str]] = []

    def host(kind: str, number: float, first: str, second: str) -> int:
        if kind == "call":
            open_calls.append((int(number), second))
            calls.append((json.loads(first), second))
        return 0

    context.add_callable("__host", host)
    enter = context.eval(prelude)
    enter("limits", _LIMITS)
    observer("log")
    enter("start", observer("wrap", context.eval(text)))
    _pump(context)
    while open_calls:
        number, answer = open_calls.pop(0)
        enter("settle", number, f'{{"ok":true,"value":{answer}}}')
        _pump(context)
    told = json.loads(observer("tell"))
    return Told(tuple(told["events"]), tuple(calls), int(enter("iterations")))


_LIMITS = json.dumps(
    {
        "iterations": LIMIT,
        "pending": 10_000,
        "level": "STANDARD",
        "output": {"bytes": 4_194_304, "depth": 64, "items": 250_000, "string": 4_194_304},
        "message_bytes": 16_777_216,
        "argument_items": 1_000_000,
        "seed": 42,
        "now": 0,
        "console": {"bytes": 1_048_576, "calls": 1_000},
    }
)


def _observed() -> tuple[_quickjs.Context, Any]:
    context = _quickjs.Context()
    context.set_max_stack_size(STACK_BYTES)
    return context, context.eval(OBSERVER)


def _pump(context: _quickjs.Context) -> None:
    while context.execute_pending_job():
        pass
