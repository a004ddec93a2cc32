"""Markdown: totals, the matrix, depth and failures, to be pasted into a pull request or kept as a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ...findings import Layer
from ..outcome import Outcome
from ..report import matrix, totals

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&])")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def to_markdown(outcomes: Sequence[Outcome]) -> str:
    """The report as GitHub reads it; nothing of a case is taken for markup."""
    counts = totals(outcomes)
    lines = [
        "# Corpus run",
        "",
        *table(("", "count"), ([name.replace("_", " "), count] for name, count in counts.items())),
        "",
        "## Attacks by the layer that stopped them",
        "",
        *matrix_table(outcomes),
        "",
        *depth_section(outcomes),
        "## Failures",
        "",
        *(_failures(outcomes) or ["None."]),
    ]
    return "\n".join(lines) + "\n"


def matrix_table(outcomes: Sequence[Outcome]) -> list[str]:
    """The matrix as the lines of a table; the last row holds the sums."""
    rows = matrix(outcomes)
    failed = Counter(o.trial.case.category for o in outcomes if o.failed and o.trial.case.kind == "attack")
    layers = [layer for layer in Layer if any(row[layer] for row in rows.values())]
    body: list[list[object]] = [
        [name, *(row[layer] or "·" for layer in layers), failed[name] or "·"] for name, row in rows.items()
    ]
    body.append(["all", *(sum(row[layer] for row in rows.values()) for layer in layers), sum(failed.values()) or "·"])
    return table(("category", *(layer.value for layer in layers), "failed"), body)


def depth_section(outcomes: Sequence[Outcome]) -> list[str]:
    """How many defences stop each attack on their own; no line where that was not measured."""
    depths = [outcome.depth for outcome in outcomes if outcome.depth is not None]
    if not depths:
        return []
    counts = Counter(depths)
    rows = []
    for depth in sorted(counts):
        at_least = sum(count for other, count in counts.items() if other >= depth)
        rows.append([depth, counts[depth], f"{100 * at_least / len(depths):.0f} %"])
    return [
        "## Depth: defences that stop an attack on their own",
        "",
        *table(("defences", "attack trials", "that many or more"), rows),
        "",
    ]


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """A table whose first column is text and the others numbers."""
    marks = ["---"] + ["---:"] * (len(headings) - 1)
    return [_row(headings), _row(marks, plain=True), *(_row([str(cell) for cell in row]) for row in rows)]


def text(said: str) -> str:
    """The text with nothing of it taken for markup, and what is not seen written out."""
    return _UNSEEN.sub(lambda found: f"U+{ord(found[0]):04X}", _SPECIAL.sub(r"\\\1", said))


def _row(cells: Sequence[str], *, plain: bool = False) -> str:
    return f"| {' | '.join(cells if plain else map(_cell, cells))} |"


def _cell(said: str) -> str:
    # Hyphens and points inside of words mean nothing to Markdown, and the source is read as well.
    return re.sub(r"(?<=\w)\\([-.])(?=\w)", r"\1", text(said))


def _failures(outcomes: Sequence[Outcome]) -> list[str]:
    lines = []
    for outcome in outcomes:
        if outcome.failed:
            lines.append(f"- **{_cell(outcome.trial.id)}** {_cell(outcome.trial.case.head.title)}")
            lines += [f"  - {_cell(reason)}" for reason in outcome.reasons]
    return lines
