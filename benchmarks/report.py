"""What the benchmarks share: quantiles, ratios, machine facts, a table, a JSON file."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from rich.console import Console
from rich.table import Table

from pyenclave import __version__

RESULTS = Path(__file__).parent / "results"
_WIDTH = 120


@dataclass(frozen=True)
class Row:
    """One measured thing, in microseconds or another unit.

    `ratio` is to a floor, by medians or as the row's maker says; `ratio_of_minima` is the same by the smallest samples.
    """

    name: str
    unit: str
    minimum: float
    median: float
    maximum: float
    ratio: float | None = None
    target: float | None = None
    ratio_of_minima: float | None = None


def row(name: str, unit: str, samples: list[float], floor: float | None = None, target: float | None = None) -> Row:
    """The row of some samples; `ratio` is their median over `floor`."""
    minimum, median, maximum = _quantiles(samples)
    return Row(name, unit, minimum, median, maximum, None if floor is None else median / floor, target)


def paired(name: str, unit: str, samples: list[float], floor: list[float], target: float | None = None) -> Row:
    """The row of samples that were taken in turn with those of `floor`; `ratio` is the median of the pairs' ratios.

    Each pair saw the same machine, whatever else that had to do just then.
    """
    minimum, median, maximum = _quantiles(samples)
    _, ratio, _ = _quantiles([sample / beside for sample, beside in zip(samples, floor, strict=True)])
    return Row(name, unit, minimum, median, maximum, ratio, target, minimum / min(floor))


def missed(rows: list[Row]) -> list[str]:
    """Names of the rows that are above their target: the ratio if there is one, else the median."""
    return [r.name for r in rows if r.target is not None and (r.median if r.ratio is None else r.ratio) > r.target]


def _quantiles(samples: list[float]) -> tuple[float, float, float]:
    ordered = sorted(samples)
    return ordered[0], ordered[len(ordered) // 2], ordered[-1]


def machine() -> dict[str, str]:
    """Facts that a figure means nothing without."""
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "processors": str(os.cpu_count()),
        "quickjs-ng": version("quickjs-ng"),
        "esprima-fork": version("esprima-fork"),
        "pyenclave": __version__,
    }


def publish(question: str, title: str, rows: list[Row]) -> None:
    """Print the table and write `results/<question>.json`."""
    table = Table(title=title)
    for heading in ("what", "unit", "minimum", "median", "maximum", "ratio", "of minima", "target"):
        table.add_column(heading, justify="left" if heading in ("what", "unit") else "right")
    for r in rows:
        quantiles = [_figure(value) for value in (r.minimum, r.median, r.maximum)]
        ratios = ["" if value is None else f"{value:.2f}" for value in (r.ratio, r.ratio_of_minima)]
        table.add_row(r.name, r.unit, *quantiles, *ratios, "" if r.target is None else f"≤ {r.target:g}")
    # A table keeps its shape in a file too.
    console = Console(width=max(Console().width, _WIDTH))
    console.print(table)
    facts = machine()
    console.print(" · ".join(f"{name} {value}" for name, value in facts.items()))
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{question}.json"
    path.write_text(json.dumps({"machine": facts, "rows": [asdict(r) for r in rows]}, indent=2) + "\n")
    console.print(f"written: {path}")


def _figure(value: float) -> str:
    return f"{value:.1f}" if value >= 10 else f"{value:.3f}"
