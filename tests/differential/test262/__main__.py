"""The command: `python -m tests.differential.test262 CHECKOUT` (`make test262 TEST262_DIR=…`)."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from . import crew, report
from .crew import Result
from .front_matter import list_tests
from .journal import Journal
from .ledger import audit, read_ledger

LEDGER = Path(__file__).resolve().parents[1] / "test262_ledger.toml"
CPU_S = 10.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it. 0: every difference is in the ledger; 1: one is not, or the ledger is stale; 2: it could not run."""
    asked = _parser().parse_args(arguments)
    checkout: Path = asked.checkout.resolve()
    names = [name for name in list_tests(checkout) if fnmatchcase(name, asked.only)]
    if not names:
        print(f"test262: no tests in {checkout / 'test'} match {asked.only!r}; is it a checkout?", file=sys.stderr)
        return 2
    # Where it is no terminal, lines are not to be broken for one.
    console = Console(soft_wrap=True) if sys.stdout.isatty() else Console(soft_wrap=True, width=160)
    ledger = read_ledger(asked.ledger)
    with Journal(asked.resume) as journal:
        results = run(checkout, names, journal, jobs=asked.jobs, cpu_s=asked.cpu_seconds, console=console)
    verdict = audit(results, ledger)
    report.show(console, results, verdict)
    if asked.json:
        report.write_json(asked.json, results, verdict)
    return 0 if verdict.is_clean else 1


def run(
    checkout: Path, names: Sequence[str], journal: Journal, *, jobs: int, cpu_s: float, console: Console
) -> list[Result]:
    """The results of all `names`: those the journal knows, and those found now, which it is told."""
    unknown = [name for name in names if name not in journal.known]
    columns = (TextColumn("test262"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=len(names), completed=len(names) - len(unknown))
        for result in crew.run(checkout, unknown, jobs=jobs, cpu_s=cpu_s):
            journal.add(result)
            progress.advance(task)
    return [journal.known[name] for name in names]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="make test262", description="Run a checkout of test262 raw and compiled, and compare the verdicts."
    )
    parser.add_argument("checkout", type=Path, help="the folder with harness/ and test/")
    parser.add_argument("--only", default="*", metavar="GLOB", help="names below test/, e.g. 'language/statements/*'")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes; default: one per processor")
    parser.add_argument("--resume", type=Path, metavar="FILE", help="keep a journal there, and go on where it ends")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every test's outcome there")
    parser.add_argument("--ledger", type=Path, default=LEDGER, metavar="FILE", help="differences that are by design")
    parser.add_argument("--cpu-seconds", type=float, default=CPU_S, metavar="S", help="for one side of one test")
    return parser


if __name__ == "__main__":
    sys.exit(main())
