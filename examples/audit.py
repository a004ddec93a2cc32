"""An audit log: what four scripts did, line by line, and a short report made from it."""

import asyncio
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

from pyenclave import AuditLog, Enclave

STOCK = {"tea": 12, "cup": 3}

SCRIPTS = {
    "counts the stock": """
        const items = await Promise.all([1, 2].map(() => callTool("stock", { item: "tea" })));
        console.log("counted", items.length);
        return items;
    """,
    "asks for what is not there": "return await callTool('stock', { item: 'gold' })",
    "tries to make code from text": "return new Function('return 1')()",
    "never ends": "for (;;) await callTool('stock', { item: 'tea' })",
}


async def stock(item: str) -> int:
    """A tool: how many there are."""
    return STOCK[item]


async def run_all(log: AuditLog) -> None:
    async with Enclave(tools={"stock": stock}, preset="javascript", max_tool_calls=3, on_event=log) as enclave:
        for script in SCRIPTS.values():
            await enclave.run(script)


def main(path: Path) -> None:
    with AuditLog(path) as log:
        asyncio.run(run_all(log))
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    runs = dict(zip(dict.fromkeys(line["run"] for line in lines), SCRIPTS, strict=True))
    for line in lines:
        told = {key: value for key, value in line.items() if key not in ("time", "run", "event")}
        print(f"{runs[line['run']]:28} {line['event']:12} {json.dumps(told)}")
    calls = Counter(line["args"]["digest"] for line in lines if line["event"] == "tool_call")
    print(f"{sum(calls.values())} tool calls with {len(calls)} different arguments")
    print("ended with:", ", ".join(str(line["code"]) for line in lines if line["event"] == "finished"))


if len(sys.argv) > 1:
    main(Path(sys.argv[1]))
else:
    with tempfile.TemporaryDirectory() as folder:
        main(Path(folder) / "audit.jsonl")
