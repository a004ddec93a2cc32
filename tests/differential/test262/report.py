"""A run as a table per folder, as lists of what needs a look, and as JSON."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from .crew import Result
from .ledger import Audit
from .verdict import Class, Judged

FOLDER_DEPTH = 2
SHOWN_DIFFERENCES = 200

_COLUMNS = ("tests", "n/a", "refused", "accepted", "equal", "both fail", "ledgered", "different")


def show(console: Console, results: Sequence[Result], audit: Audit) -> None:
    """Print the report."""
    table = Table(title="test262, raw and compiled", title_justify="left")
    table.add_column("folder", overflow="fold")
    for column in _COLUMNS:
        table.add_column(column, justify="right", no_wrap=True)
    rows = count_by_folder(results, audit)
    for folder, row in rows.items():
        table.add_row(folder, *(_number(row[column]) for column in _COLUMNS))
    total = sum(rows.values(), Counter[str]())
    table.add_section()
    table.add_row("all", *(_number(total[column]) for column in _COLUMNS))
    console.print(table)
    _show_counts(console, "not applicable", (r.reason for r in results if r.kind is Class.NOT_APPLICABLE))
    _show_counts(
        console, "refused", (r.compiled.outcome.name for r in results if r.kind is Class.REFUSED and r.compiled)
    )
    _show_counts(console, "ledgered", (known.name for known in audit.ledgered.values()))
    for result in audit.unknown[:SHOWN_DIFFERENCES]:
        console.print(f"[bold]different[/]  {escape(result.name)}  (cause: {result.cause})")
        if result.reason:
            console.print(f"    {escape(result.reason)}")
        if result.raw is not None and result.compiled is not None:
            console.print(f"    raw       {_words(result.raw)}\n    compiled  {_words(result.compiled)}")
    if len(audit.unknown) > SHOWN_DIFFERENCES:
        console.print(f"… and {len(audit.unknown) - SHOWN_DIFFERENCES} more differences; all are in the JSON (--json)")
    for known, path in audit.stale:
        console.print(f"[bold]stale[/]  ledger class {escape(known.name)!r}: nothing differs in {escape(path)}")


def count_by_folder(results: Iterable[Result], audit: Audit) -> dict[str, Counter[str]]:
    """For each folder, down to two levels, how many tests are in which column; in the order of the names."""
    rows: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for result in sorted(results, key=lambda result: result.name):
        folder = "/".join(result.name.split("/")[:-1][:FOLDER_DEPTH])
        rows[folder].update(_columns(result, audit))
    return dict(rows)


def write_json(path: Path, results: Sequence[Result], audit: Audit) -> None:
    """Write everything: counts, every test, stale paths."""
    report = {
        "folders": count_by_folder(results, audit),
        "stale": [{"class": row.name, "path": path} for row, path in audit.stale],
        "tests": [_test(result, audit) for result in sorted(results, key=lambda result: result.name)],
    }
    path.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


def _columns(result: Result, audit: Audit) -> tuple[str, ...]:
    match result.kind:
        case Class.NOT_APPLICABLE:
            return ("tests", "n/a")
        case Class.REFUSED:
            return ("tests", "refused")
        case Class.EQUAL:
            both_fail = result.raw is not None and not result.raw.passes
            return ("tests", "accepted", "equal", *(("both fail",) if both_fail else ()))
        case Class.DIFFERENT:
            return ("tests", "accepted", "ledgered" if result.name in audit.ledgered else "different")


def _test(result: Result, audit: Audit) -> dict[str, Any]:
    known = audit.ledgered.get(result.name)
    return result.as_json() | ({"ledger": known.name} if known else {})


def _show_counts(console: Console, title: str, words: Iterable[str]) -> None:
    counts = Counter(words).most_common()
    if counts:
        console.print(f"[bold]{title}[/]  " + escape(", ".join(f"{word} {count}" for word, count in counts)))


def _number(count: int) -> str:
    return str(count) if count else "·"


def _words(judged: Judged) -> str:
    outcome = judged.outcome
    said = " ".join(filter(None, (outcome.name, outcome.message, *outcome.printed)))
    return escape(f"{'pass' if judged.passes else 'fail'}: {outcome.end} {said}".rstrip())
