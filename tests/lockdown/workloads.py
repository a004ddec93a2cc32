"""Runs of every kind in real workers, for a tracer to look at; prints how each ended, as JSON."""

from __future__ import annotations

import json

from pyenclave import Enclave

# Name → script. Together they make a worker do whatever a script can make it do.
SCRIPTS = {
    "a value": "return [1, 'two', { three: null }]",
    "tools": "let n = 0; for (let i = 0; i < 5; i++) n += (await callTool('ten', { of: i })).length; return n",
    "tools at once": "return (await Promise.all([1, 2, 3].map(i => callTool('ten', { of: i })))).length",
    "a large answer": "return (await callTool('large', {})).length",
    "a large value": "return 'x'.repeat(900_000)",
    "console": "for (let i = 0; i < 50; i++) console.log('line', i); return 1",
    "timers": "await new Promise(done => setTimeout(done, 5)); return 1",
    "the clock": "return [Date.now() > 0, new Date(0).getFullYear(), Math.random() < 1, new Date().getHours() < 24]",
    "numbers": "return [(1 / 3).toFixed(20), parseFloat('1e308'), 2n ** 200n > 1n, Math.sin(1) < 1].length",
    "texts": "return ['ß'.toUpperCase(), 'é'.normalize('NFD').length, [3, 1, 2].sort().join()].length",
    "regexes": "return 'aaab'.replace(/a+(?<x>b)/u, '$<x>')",
    "collections": "const m = new Map(); for (let i = 0; i < 5_000; i++) m.set(i, [i]); return m.size",
    "garbage": "for (let i = 0; i < 5_000; i++) { const a = {}; a.self = a; } return 1",
    "an exception": "null.x",
    "an exception thrown": "throw { code: 7 }",
    "recursion": "const f = n => 1 + f(n); return f(0)",
    "much memory": "const all = []; for (let i = 0; i < 9_000; i++) all.push('x'.repeat(20_000) + i); return 1",
    "one large block": "const all = []; while (true) all.push(new Array(2_000_000).fill(0));",
    "iterations": "let n = 0; while (true) n++;",
    "waiting for nothing": "await new Promise(() => {}); return 1",
}
# What only the clock ends.
ENDLESS = {
    "a native loop": "return [].indexOf.call({ length: 2 ** 53 - 1 }, 1)",
    "a job without end": "const go = () => { Promise.resolve().then(go); }; go(); await new Promise(() => {});",
}
LIMITS = {"memory_limit": 64 << 20, "max_iterations": 10_000}
# A traced worker is slow: what is to end by itself has time.
PATIENT = {"timeout": 30_000, "cpu_timeout": 30_000}
HASTY = {"timeout": 700, "cpu_timeout": 700}


def main() -> None:
    ended = {}
    tools = {"ten": lambda of: [of] * 10, "large": lambda: ["x" * 1_000] * 500}
    for scripts, times in ((SCRIPTS, PATIENT), (ENDLESS, HASTY)):
        with Enclave(preset="javascript", security_level="STANDARD", tools=tools, **LIMITS, **times) as enclave:
            for name, script in scripts.items():
                result = enclave.run_sync(script)
                ended[name] = "success" if result.error is None else str(result.error.code)
    print(json.dumps(ended))


if __name__ == "__main__":
    main()
