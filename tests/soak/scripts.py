"""What the clients of a soak run: innocent scripts with the value each must return, hostile ones with their end."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pyenclave import ErrorCode

# Which number a run is given by its tool `number`, it must return: another run's number would be a leak.
Expected = Callable[[int], object]


class Innocent(NamedTuple):
    """A script and the value it returns for the number it is given."""

    name: str
    text: str
    value: Expected


class Hostile(NamedTuple):
    """A script and the codes with which it may end besides TIMEOUT; None stands for a result, cut short."""

    name: str
    text: str
    codes: frozenset[ErrorCode | None]


INNOCENT = (
    Innocent("arithmetic", "const n = (await callTool('number')).n; return n * 2 + 1", lambda n: n * 2 + 1),
    Innocent(
        "a loop",
        "const n = (await callTool('number')).n;let sum = 0; for (let i = 0; i < 200; i++) { sum += i ^ n } return sum",
        lambda n: sum(i ^ n for i in range(200)),
    ),
    Innocent(
        "two tools in turn",
        "const n = (await callTool('number')).n; return (await callTool('twice', {n})).n",
        lambda n: n * 2,
    ),
    Innocent(
        "five tools at once",
        "const {n} = await callTool('number');"
        "const answers = await parallel([0, 1, 2, 3, 4].map((i) => () => callTool('twice', {n: n + i})));"
        "return answers.map((answer) => answer.n)",
        lambda n: [(n + i) * 2 for i in range(5)],
    ),
    Innocent(
        "text and objects",
        "const {n} = await callTool('number');"
        "const words = Array.from({length: 50}, (_, i) => `w${i + n}`);"
        "const byLength = {}; for (const w of words) { byLength[w.length] = (byLength[w.length] ?? 0) + 1 }"
        "return {first: words[0], last: words.at(-1), counted: Object.values(byLength).reduce((a, b) => a + b, 0)}",
        lambda n: {"first": f"w{n}", "last": f"w{49 + n}", "counted": 50},
    ),
    Innocent(
        "an error caught",
        "const {n} = await callTool('number');"
        "try { await callTool('broken', {}) } catch (error) { return [n, error.name] }",
        lambda n: [n, "ToolError"],
    ),
    Innocent("the console", "console.log('n is', (await callTool('number')).n); return null", lambda n: None),
    Innocent(
        "state of its own",
        "const {n} = await callTool('number');"
        "const seen = globalThis.leftBehind ?? Object.prototype.leftBehind ?? null;"
        "globalThis.leftBehind = n; Object.prototype.leftBehind = n; return [n, seen]",
        lambda n: [n, None],
    ),
)

_NONE: frozenset[ErrorCode | None] = frozenset()

HOSTILE = (
    Hostile("loops", "while (true) {}", frozenset({ErrorCode.MAX_ITERATIONS})),
    Hostile("recurses", "function f() { return f() + 1 } return f()", frozenset({ErrorCode.RUNTIME_ERROR})),
    Hostile("searches", "const s = 'a'.repeat(2e7); let n = 0; for (;;) { n += s.indexOf('b') }", _NONE),
    Hostile("backtracks", "return [...Array(50)].map(() => new RegExp('(a|a)*$').test('a'.repeat(40) + 'b'))", _NONE),
    Hostile("chains jobs", "const f = () => { Promise.resolve().then(f) }; f(); await new Promise(() => {})", _NONE),
    Hostile(
        "hoards",
        "const kept = []; for (let i = 0; ; i++) { kept.push(new Array(100000).fill(i)) }",
        frozenset({ErrorCode.MEMORY_LIMIT_EXCEEDED, ErrorCode.MAX_ITERATIONS}),
    ),
    Hostile("waits for nothing", "await new Promise(() => {})", frozenset({ErrorCode.RUNTIME_ERROR})),
    Hostile("waits long", "await callTool('slow')", _NONE),
    Hostile("calls on", "for (;;) { await callTool('number') }", frozenset({ErrorCode.OPERATION_BLOCKED})),
    Hostile("floods", "for (;;) { console.log('x'.repeat(10000)) }", frozenset({ErrorCode.CONSOLE_LIMIT_EXCEEDED})),
    Hostile("says too much", "return 'x'.repeat(3e7)", frozenset({None})),
)
