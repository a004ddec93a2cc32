"""Shows what `pyenclave doctor` found: facts, locks, acts, and what is wrong."""

from __future__ import annotations

import errno
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from .report import make_console
from .words import count, visible

_STYLES = {"held": "green", "works": "green", "inconclusive": "yellow", "open": "bold red", "broken": "bold red"}
# Of tables in files and pipes, which have no width of their own.
_FILE_WIDTH = 110
# What needs no second look, and so is left out when little is to be said.
_GOOD = ("held", "works")


@contextmanager
def progress(*, shown: bool) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error while the acts are tried, if that is a terminal; gone afterwards."""
    console = make_console(to_stderr=True)
    columns = (TextColumn("trying what no guest may"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True, disable=not (shown and console.is_terminal)) as bar:
        task = bar.add_task("acts", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def show(found: dict[str, Any], *, brief: bool) -> None:
    """Everything found, on standard output."""
    console = make_console(to_stderr=False)
    if not console.is_terminal:
        console.width = _FILE_WIDTH
    _show_facts(console, found)
    if found["locks"]:
        console.print(_locks_table(found["locks"]))
    if found["acts"]:
        console.print(_acts_table(found["acts"], brief=brief))
    for problem in found["problems"]:
        console.print(Text.assemble(("problem: ", "bold red"), visible(problem)))
    console.print(_verdict(found))


def _show_facts(console: Console, found: dict[str, Any]) -> None:
    facts = found["facts"]
    engine, host = facts["engine"], facts["host"]
    container = " in gVisor" if facts["gvisor"] else f" in {facts['container']}" if facts["container"] else ""
    rows = {
        "python": f"{facts['implementation']} {facts['python']}, {facts['bits']} bit, {facts['library']}",
        "engine": f"quickjs-ng {engine['version']}, unchanged since its installation: {engine['path']}"
        if engine["intact"]
        else "not usable",
        "kernel": f"{facts['platform']} {facts['kernel']}, {facts['processor']}{container}",
        "landlock": "unknown" if facts["landlock_abi"] is None else f"ABI {facts['landlock_abi']}",
        "seccomp": "can kill a process" if "kill_process" in facts["seccomp_actions"] else "not listed by the kernel",
        "host": f"user {host['user']}, capabilities {host['capabilities']}, seccomp {host['seccomp']}",
    }
    if (privileges := facts["privileges"]) is not None:
        dropped = "privileges dropped" if privileges["dropped"] else "there were no privileges to drop"
        rows["workers"] = f"user {privileges['worker_user']}, {dropped}"
    if (run := found["run"]) is not None:
        rows["a run"] = f"{'succeeded' if run['ok'] else 'failed'}, {run['ms']} ms"
    for name, text in rows.items():
        console.print(Text.assemble((f"{name:<10}", "bold"), visible(text)))


def _table(*headings: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def _locks_table(locks: dict[str, dict[str, Any]]) -> Table:
    table = _table("lock", "", "it stops")
    for name, row in locks.items():
        if row["held"]:
            state = Text("held", "green")
        elif row["required"]:
            state = Text("missing", "bold red")
        else:
            state = Text("missing, not demanded", "yellow")
        words = row["stops"] if row["held"] else f"{row['stops']}. Missing because: {row['why']}"
        table.add_row(name, state, Text(visible(words)))
    return table


def _acts_table(acts: list[dict[str, str]], *, brief: bool) -> Table:
    """Each act, or per theme how many were held and each that was not."""
    table = _table("a guest tries to …", "free", "locked", "verdict")
    table.columns[0].no_wrap = True
    for theme in dict.fromkeys(act["theme"] for act in acts):
        own = [act for act in acts if act["theme"] == theme]
        counts = Counter(act["verdict"] for act in own)
        table.add_row(Text(f"{theme}: {', '.join(f'{number} {name}' for name, number in counts.items())}", "bold"))
        for act in own:
            if not brief or act["verdict"] not in _GOOD:
                verdict = Text(act["verdict"], _STYLES[act["verdict"]])
                table.add_row(f"  {visible(act['act'])}", _outcome(act["free"]), _outcome(act["locked"]), verdict)
    return table


def _outcome(text: str) -> Text:
    """An outcome with the name of its errno; of other reasons the kind alone, for --json has their words."""
    kind, _, detail = text.partition(": ")
    if kind == "refused" and detail.isdigit():
        return Text(f"refused: {errno.errorcode.get(int(detail), detail)}")
    return Text(visible(kind if kind in ("unprepared", "failed") else text))


def _verdict(found: dict[str, Any]) -> Text:
    counts = found["counts"]
    tried = sum(n for verdict, n in counts.items() if verdict not in ("works", "broken"))
    told = f"{count(tried, 'forbidden act')} tried: {counts.get('held', 0)} held, {counts.get('open', 0)} got through, "
    told += f"{counts.get('inconclusive', 0)} inconclusive"
    if found["ok"]:
        return Text.assemble(("this machine holds its workers", "bold green"), f"; {told}")
    return Text.assemble(("this machine does not hold workers as STRICT demands", "bold red"), f"; {told}")
