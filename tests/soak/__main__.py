"""Many clients for a while, one run in a hundred hostile.

    python -m tests.soak [--clients 16] [--seconds 60] [--hostile 0.01] [--seed 1]

Holds that every run has an end and the right one, that no process, descriptor, thread or task is left, that memory does
not grow, and that hostile runs do not keep the innocent waiting (p99 at most ten times p50). Exit code 1 otherwise.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from rich.console import Console
from rich.table import Table

from .soak import Soak, Tally, run

_P99_OVER_P50 = 10.0
_SHOWN_PROBLEMS = 20


def _report(tally: Tally, console: Console) -> list[str]:
    """Print what came of it; returns what did not hold."""
    ordered = sorted(tally.latencies)
    p50, p99 = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
    memory = tally.memory()
    table = Table("what", "figure", title="soak")
    table.add_row("runs", f"{tally.ended} ({tally.ended / tally.seconds:.0f}/s), {tally.hostile.total()} hostile")
    table.add_row("innocent, p50 / p99 / longest", f"{p50:.1f} / {p99:.1f} / {ordered[-1]:.1f} ms")
    table.add_row("p99 over p50", f"{p99 / p50:.1f} (at most {_P99_OVER_P50:g})")
    table.add_row("left after closing", ", ".join(f"{count} {name}" for name, count in tally.left.items()) or "nothing")
    if memory is None:
        table.add_row("memory", "too short a run to tell")
    else:
        grown, noise = memory.total / 1_024, memory.noise / 1_024
        table.add_row("memory", f"{memory.slope / 1_024:+.1f} KiB/s, {grown:+.0f} KiB in all, noise {noise:.0f} KiB")
    for ending, count in sorted(tally.hostile.items()):
        table.add_row(f"hostile: {ending}", str(count))
    console.print(table)

    problems = tally.wrongs()
    if p99 > _P99_OVER_P50 * p50:
        problems.append(f"p99 of the innocent is {p99 / p50:.1f} times their p50")
    if memory is not None and memory.is_leak:
        problems.append(f"memory grew by {memory.total / 1_024:.0f} KiB")
    return problems


def main() -> int:
    """Run the soak; 0 if all held."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description="many clients, some of them hostile")
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--hostile", type=float, default=0.01, help="share of hostile runs")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    console = Console()
    with console.status(f"{given.clients} clients for {given.seconds:g} s"):
        tally = asyncio.run(run(Soak(given.clients, given.seconds, given.hostile, given.seed)))
    problems = _report(tally, console)
    for problem in problems[:_SHOWN_PROBLEMS]:
        console.print(f"[red]wrong:[/red] {problem}", soft_wrap=True)
    if len(problems) > _SHOWN_PROBLEMS:
        console.print(f"and {len(problems) - _SHOWN_PROBLEMS} more")
    console.print("held" if not problems else "did not hold")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
