"""What a corpus run shows: a matrix category × stopping layer, totals, failures; the same as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ..findings import Layer
from .outcome import Outcome, Verdict
from .record import RECORD_VERSION, records_json

# Headings in two lines, so that the matrix fits a terminal of 80 columns.
_HEADINGS: dict[Layer, str] = {
    Layer.PRESCAN: "pre-\nscan",
    Layer.TRANSFORM: "trans-\nform",
    Layer.SCORING: "scor-\ning",
    Layer.RUNTIME: "run-\ntime",
    Layer.BROKER: "bro-\nker",
    Layer.SANITIZE: "sani-\ntize",
}


def totals(outcomes: Sequence[Outcome]) -> dict[str, int]:
    """The counts of a run; `attack_cases` and `benign_cases` count files, the rest trials."""
    verdicts = Counter(outcome.verdict for outcome in outcomes)
    ids = {(outcome.trial.case.kind, outcome.trial.case.id) for outcome in outcomes}
    kinds = Counter(kind for kind, _ in ids)
    return {
        "attack_cases": kinds["attack"],
        "benign_cases": kinds["benign"],
        "trials": len(outcomes),
        "stopped": verdicts[Verdict.STOPPED],
        "harmless": verdicts[Verdict.HARMLESS],
        "passed": verdicts[Verdict.PASSED],
        "failed": verdicts[Verdict.FAILED],
        "false_positives": sum(outcome.false_positive for outcome in outcomes),
    }


def matrix(outcomes: Sequence[Outcome]) -> dict[str, Counter[Layer]]:
    """How many attack trials of each category ended in each layer; failed ones are not counted."""
    rows: dict[str, Counter[Layer]] = {}
    for outcome in outcomes:
        if outcome.trial.case.kind == "attack":
            row = rows.setdefault(outcome.trial.case.category, Counter())
            if outcome.layer is not None and not outcome.failed:
                row[outcome.layer] += 1
    return dict(sorted(rows.items()))


def to_json(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The whole run as plain data, in the order of the trials."""
    return {
        "version": RECORD_VERSION,
        "totals": totals(outcomes),
        "matrix": {name: {layer.value: n for layer, n in row.items()} for name, row in matrix(outcomes).items()},
        "trials": records_json(outcomes),
    }


def print_report(outcomes: Sequence[Outcome], console: Console) -> None:
    """Prints failures, the matrix and the totals for a reader at a terminal."""
    for outcome in outcomes:
        if outcome.failed:
            title = escape(outcome.trial.case.head.title)
            console.print(f"[bold red]failed[/] {escape(outcome.trial.id)}: {title}", highlight=False, soft_wrap=True)
            for reason in outcome.reasons:
                console.print(f"    {escape(reason)}", highlight=False, soft_wrap=True)
    rows = matrix(outcomes)
    if rows:
        console.print("Attacks by the layer that stopped them:")
        console.print(_matrix_table(outcomes, rows))
    console.print(_totals_line(totals(outcomes)), highlight=False, soft_wrap=True)


def _matrix_table(outcomes: Sequence[Outcome], rows: dict[str, Counter[Layer]]) -> Table:
    attacks = [outcome for outcome in outcomes if outcome.trial.case.kind == "attack"]
    failed = Counter(outcome.trial.case.category for outcome in attacks if outcome.failed)
    layers = [layer for layer in Layer if any(row[layer] for row in rows.values())]
    table = Table(box=box.SIMPLE, padding=0)
    table.add_column("category", no_wrap=True)
    for layer in layers:
        table.add_column(_HEADINGS.get(layer, layer.value), justify="right")
    table.add_column("fail", justify="right")
    for name, row in rows.items():
        wrong = f"[bold red]{failed[name]}[/]" if failed[name] else "·"
        table.add_row(name, *(str(row[layer] or "·") for layer in layers), wrong)
    table.add_section()
    sums = (str(sum(row[layer] for row in rows.values())) for layer in layers)
    table.add_row("all", *sums, str(sum(failed.values()) or "·"))
    return table


def _totals_line(counts: dict[str, int]) -> str:
    colour = "red" if counts["failed"] else "green"
    return (
        f"{counts['attack_cases']} attacks and {counts['benign_cases']} benign cases in {counts['trials']} trials: "
        f"{counts['stopped']} stopped, {counts['harmless']} made harmless, {counts['passed']} benign passed, "
        f"[{colour}]{counts['failed']} failed[/] ({counts['false_positives']} false positives)"
    )
