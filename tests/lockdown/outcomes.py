"""`make lockdown`: the table of outcomes, each act as root and as a plain user, and what single locks are worth."""

from __future__ import annotations

import os
import sys

from rich import box
from rich.console import Console
from rich.table import Table

from pyenclave.runtime.selftest.run import COLUMNS, Outcomes, self_test
from pyenclave.runtime.selftest.verdicts import FAULTS, lines

from .conftest import NOBODY

# Shown by one letter, so that a line fits: what it stands for is printed below.
_LETTERS = {"succeeded": "-", "killed: SIGSYS": "S"}
_LEGEND = """free: without locks. ready: locked, before there is a script. run: while a script runs. LL: Landlock alone.
lim: the resource limits alone, without root's rights.
-: it went through. S: killed by the filter of system calls. A number: refused with this errno. x: neither."""
# The terminal's width decides nothing here: the table is to be the same in a log.
_WIDTH = 120


def main() -> int:
    """Try everything and print it. 1 if an act got through."""
    users: dict[str, int | None] = {"root": None, "plain user": NOBODY} if os.geteuid() == 0 else {"plain user": None}
    if "root" not in users:
        print(f"as root: not possible here, for this is user {os.geteuid()} and cannot become root")
    found = {who: _outcomes(user) for who, user in users.items()}
    first = next(iter(found.values()))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=0)
    table.add_column("a guest tries to …", no_wrap=True)
    for who in users:
        for heading in ("free", "ready", "run", "LL", "lim", who):
            table.add_column(heading, no_wrap=True)
    verdicts = {who: {line.act: line.verdict for line in lines(outcomes)} for who, outcomes in found.items()}
    for act in first.acts:
        cells = []
        for who, outcomes in found.items():
            cells += [_letter(outcomes.acts[act][column]) for column in ("free", *COLUMNS)]
            cells.append(str(verdicts[who][act]))
        table.add_row(act, *cells)
    console = Console(width=_WIDTH, highlight=False)
    console.print(table)
    console.print(_LEGEND)
    faults = [(who, act) for who, own in verdicts.items() for act, verdict in own.items() if verdict in FAULTS]
    for who, own in verdicts.items():
        counts = {verdict: list(own.values()).count(verdict) for verdict in dict.fromkeys(own.values())}
        console.print(f"{who}: " + ", ".join(f"{number} {verdict}" for verdict, number in counts.items()))
    return 1 if faults else 0


def _outcomes(user: int | None) -> Outcomes:
    outcomes = Outcomes()
    for _ in self_test(outcomes, COLUMNS, user):
        pass
    return outcomes


def _letter(outcome: str) -> str:
    kind, _, number = outcome.partition(": ")
    return _LETTERS.get(outcome) or (number if kind == "refused" else "x")


if __name__ == "__main__":
    sys.exit(main())
