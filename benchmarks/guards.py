"""What do loop guards and key guards cost, beside the same text without them?

    python -m benchmarks.guards [ROUNDS]

Each workload is compiled twice, with guards and without, and both texts run in turn in one context, which has run the
real prelude of its preset, with the helpers that the prelude hands to a script. Loop guards are measured under
javascript, which has no others; key guards under agentscript, where a loop has both.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import _quickjs

import pyenclave
from pyenclave.compiler import Compiler
from pyenclave.pipeline import CompilePolicy
from pyenclave.runtime.guest.engine import STACK_BYTES
from pyenclave.runtime.guest.prelude import Prelude
from pyenclave.source import Source
from pyenclave.transform import CompiledScript

from .report import Row, paired, publish

# Kind: preset, target, workloads by name. Each takes some 5 to 20 ms.
_WORKLOADS: Mapping[str, tuple[str, float, Mapping[str, str]]] = {
    "empty counted loop": (
        "javascript",
        1.7,
        {
            "for": "for (let i = 0; i < 500000; i++) {} return 0;",
            "while": "let i = 0; while (i < 500000) i++; return i;",
        },
    ),
    "loop with a body": (
        "javascript",
        1.15,
        {
            "an array built": """
                const list = [];
                for (let i = 0; i < 60000; i++) { if (i % 3 !== 0) list.push({ id: i, even: i % 2 === 0 }); }
                return list.length;""",
            "a string built": """
                let text = "";
                for (let i = 0; i < 60000; i++) text += `line ${i}: ${i * 2}\\n`;
                return text.length;""",
            "objects updated": """
                const totals = {};
                const lines = Array.from({ length: 90 }, (_, i) => ({ region: "r" + (i % 7), price: i / 4, count: 2 }));
                for (let round = 0; round < 500; round++) {
                  for (const line of lines) {
                    const entry = (totals[line.region] ??= { sum: 0, orders: 0 });
                    entry.sum += line.price * line.count;
                    entry.orders++;
                  }
                }
                return totals.r1.sum;""",
            "loops nested": """
                const n = 48;
                const a = Array.from({ length: n * n }, (_, i) => i % 10);
                const product = new Array(n * n).fill(0);
                for (let row = 0; row < n; row++) {
                  for (let column = 0; column < n; column++) {
                    let sum = 0;
                    for (let k = 0; k < n; k++) sum += a[row * n + k] * a[k * n + column];
                    product[row * n + column] = sum;
                  }
                }
                return product[5];""",
            "words counted": """
                const words = "the quick brown fox jumps over the lazy dog and runs".split(" ");
                const counts = new Map();
                for (let i = 0; i < 60000; i++) {
                  const word = words[i % words.length];
                  if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
                }
                return counts.size;""",
        },
    ),
    "functions": (
        "javascript",
        1.3,
        {
            "recursion": """
                function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
                return fib(22);""",
            "closures over lists": """
                const list = Array.from({ length: 200 }, (_, i) => ({ id: i, price: i * 1.5 }));
                let sum = 0;
                for (let i = 0; i < 100; i++) {
                  sum += list.filter((x) => x.id % 2 === 0).map((x) => x.price * 2).reduce((a, b) => a + b, 0);
                }
                return sum;""",
            "methods": """
                class Counter {
                  #value = 0;
                  add(n) { this.#value += n; return this; }
                  get value() { return this.#value; }
                }
                const counter = new Counter();
                for (let i = 0; i < 60000; i++) counter.add(i).add(1);
                return counter.value;""",
            "generators": """
                function* numbers(limit) { for (let i = 0; i < limit; i++) yield i; }
                let sum = 0;
                for (const n of numbers(60000)) sum += n;
                return sum;""",
        },
    ),
    "keys": (
        "agentscript",
        2.5,
        {
            "an index in a counted loop": """
                const list = Array.from({ length: 1000 }, (_, i) => i);
                let sum = 0;
                for (let round = 0; round < 100; round++) {
                  for (let i = 0; i < list.length; i++) sum += list[i];
                }
                return sum;""",
            "two indexes, read and written": """
                const list = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000);
                for (let round = 0; round < 50; round++) {
                  for (let i = 0; i < 999; i++) {
                    const next = i + 1;
                    if (list[i] > list[next]) {
                      const kept = list[i];
                      list[i] = list[next];
                      list[next] = kept;
                    }
                  }
                }
                return list[0];""",
            "words as keys": """
                const words = "the quick brown fox jumps over the lazy dog and runs".split(" ");
                const counts = {};
                for (let i = 0; i < 60000; i++) {
                  const word = words[i % words.length];
                  counts[word] = (counts[word] ?? 0) + 1;
                }
                return counts.the;""",
            "a table of rows and fields": """
                const fields = ["id", "name", "price", "count"];
                const rows = Array.from({ length: 100 }, (_, i) => ({ id: i, name: "n" + i, price: i, count: 2 }));
                let sum = 0;
                for (let round = 0; round < 100; round++) {
                  for (const row of rows) {
                    for (const field of fields) { if (row[field] !== undefined) sum++; }
                  }
                }
                return sum;""",
        },
    ),
}

# A run of the real thing has at most 100 000.
_ITERATIONS = 2**30
_LIMITS = {
    "iterations": _ITERATIONS,
    "pending": 10,
    "level": "STANDARD",
    "output": {"bytes": 4_194_304, "depth": 64, "items": 250_000, "string": 4_194_304},
    "message_bytes": 16_777_216,
    "argument_items": 1_000_000,
    "seed": None,
    "console": {"bytes": 1_048_576, "calls": 1_000},
}
# A script of ours in place of the model's: it takes the helpers down, for the texts that are measured.
_HELPERS = "(function (...helpers) { this.helpers = helpers; return [async function () {}, () => helpers[0]]; })"


class Realm:
    """A context with the prelude of a preset."""

    def __init__(self, preset: str) -> None:
        self._context = _quickjs.Context()
        self._context.set_max_stack_size(STACK_BYTES)
        self._context.add_callable("__host", lambda *_said: 0)
        folder = Path(pyenclave.__file__).parent / "js_runtime"
        enter = self._context.eval(Prelude(str(folder)).text(f"{preset}/STANDARD"))
        enter("limits", json.dumps(_LIMITS))
        enter("start", self._context.eval(_HELPERS))
        self._start = self._context.eval("(factory) => factory(...helpers)[0]")

    def main(self, script: str, policy: CompilePolicy, compiler: Compiler) -> Any:
        """The function that runs a script, compiled."""
        verdict = compiler.compile_blocking(Source(script), policy)
        if not isinstance(verdict, CompiledScript):
            raise SystemExit(f"a script of the benchmark was refused: {verdict.findings[0]}")
        return self._start(self._context.eval(verdict.text))


def _timed(main: Any) -> float:
    """Milliseconds of processor time of a run. Nothing in it waits, so the call returns when all is done."""
    started = time.thread_time()
    main()
    return (time.thread_time() - started) * 1e3


def _row(name: str, mains: tuple[Any, Any], rounds: int, target: float) -> Row:
    guarded, bare = mains
    samples: list[float] = []
    floor: list[float] = []
    for turn in range(rounds):
        # Each goes first as often as the other.
        for main, times in ((guarded, samples), (bare, floor))[:: 1 if turn % 2 else -1]:
            times.append(_timed(main))
    return paired(name, "ms", samples, floor, target)


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    compiler = Compiler()
    rows = []
    for kind, (preset, target, workloads) in _WORKLOADS.items():
        for name, script in workloads.items():
            realm = Realm(preset)
            policies = [CompilePolicy(preset, "STANDARD", guards=guards) for guards in (True, False)]
            guarded, bare = (realm.main(script, policy, compiler) for policy in policies)
            rows.append(_row(f"{kind}: {name}", (guarded, bare), rounds, target))
    compiler.close()
    publish("guards", "cost of guards", rows)


if __name__ == "__main__":
    main()
