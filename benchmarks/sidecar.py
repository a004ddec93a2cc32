"""What does a large result cost that a script only hands on, and the sidecar where nothing is large?

    python -m benchmarks.sidecar [ROUNDS]

Whole runs taken in turn, in processor time of host and worker together (the wall clock of a busy machine says
little): a result of a megabyte measured and passed on beside one of a
kilobyte, then scripts that never meet a large value with the sidecar on beside the same with it off. The targets are
those of issue 8.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Mapping
from typing import Any

from pyenclave import Enclave

from .report import Row, paired, publish, row

_TEXTS = {size: "x" * size for size in (1_024, 1_048_576)}
_PASS_ON = """
const { data } = await callTool("fetch", { chars: %d });
return (await callTool("store", { data })) + data.length;
"""
_SLICES = """
const { data } = await callTool("fetch", { chars: 1048576 });
let n = 0;
for (let i = 0; i < 100; i++) n += data.slice(i * 10000, i * 10000 + 100).length;
return n;
"""
# Each takes some milliseconds but the first.
_SMALL: Mapping[str, str] = {
    "two tool calls": """
        const users = await callTool("users", {});
        const names = users.filter((u) => u.active && u.age !== 3).map((u) => `${u.name} (${u.age})`);
        return (await callTool("echo", { names })).names.length;""",
    "a report of a list": """
        const users = await callTool("users", {});
        const groups = {};
        for (let round = 0; round < 40; round++) {
          for (const user of users) {
            if (user.role === "admin" || typeof user.name !== "string") continue;
            const group = (groups[user.role] ??= { count: 0, names: [] });
            group.count += 1;
            if (group.names.length < 10) group.names.push(user.name + ":" + user.age);
          }
        }
        return groups;""",
    "a sum of numbers": """
        let sum = 0;
        for (let i = 0; i < 60000; i++) { if (i % 3 === 0) sum += i * 2; }
        return sum;""",
    "text built": """
        let text = "";
        for (let i = 0; i < 30000; i++) text += "line " + i + ": " + (i * 2) + ";";
        return text.length;""",
    "two variables compared": """
        const ids = Array.from({ length: 300 }, (_, i) => "id" + (i % 50));
        let n = 0;
        for (const a of ids) { for (const b of ids) { if (a === b) n++; } }
        return n;""",
}
_USERS = [
    {"name": f"user{i}", "age": i, "active": i % 2 == 0, "role": ("admin", "staff", "guest")[i % 3]} for i in range(60)
]


def _store(data: str) -> int:
    return len(data)


_TOOLS: dict[str, Any] = {
    "fetch": lambda chars: {"data": _TEXTS[chars]},
    "store": _store,
    "users": lambda: _USERS,
    "echo": lambda **args: args,
}


def main() -> None:
    """Measure and print."""
    publish("sidecar", "the reference sidecar", asyncio.run(_measure(int(sys.argv[1]) if len(sys.argv) > 1 else 60)))


async def _measure(rounds: int) -> list[Row]:
    shared: dict[str, Any] = {"preset": "javascript", "tools": _TOOLS, "max_iterations": 10_000_000}
    rows = []
    async with Enclave(**shared) as off, Enclave(**shared, sidecar=True) as on:
        small, large = (_PASS_ON % size for size in _TEXTS)
        floor, samples = await _in_turn((on, small), (on, large), rounds)
        rows.append(row("1 KB measured and passed on", "ms", floor))
        rows.append(paired("1 MB measured and passed on", "ms", samples, floor, 1.25))
        without, _ = await _in_turn((off, large), (off, large), max(4, rounds // 10))
        rows.append(row("  the same without sidecar", "ms", without))
        result = await on.run(_SLICES)
        assert result.stats.sidecar is not None
        rows.append(row("100 slices of 1 MB: questions", "", [float(result.stats.sidecar.questions)]))
        rows.append(row("100 slices of 1 MB: bytes that crossed", "", [float(result.stats.sidecar.crossed_bytes)]))
        for name, script in _SMALL.items():
            floor, samples = await _in_turn((off, script), (on, script), rounds)
            rows.append(paired(f"nothing large: {name}", "ms", samples, floor, 1.1))
    return rows


async def _in_turn(
    first: tuple[Enclave, str], second: tuple[Enclave, str], rounds: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of processor time of both, each going first as often as the other."""
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(-3, rounds):
        for index, (enclave, script) in list(enumerate((first, second)))[:: 1 if turn % 2 else -1]:
            started = time.process_time()
            result = await enclave.run(script)
            host_ms = (time.process_time() - started) * 1_000
            result.unwrap()
            if turn >= 0:
                times[index].append(host_ms + (result.stats.cpu_ms or 0.0))
    return times


if __name__ == "__main__":
    main()
