"""What the benchmarks share: quantiles, machine facts, a table, a JSON file."""

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


@dataclass(frozen=True)
class Row:
    """One measured thing, in microseconds or another unit; `ratio` is its median over the floor's."""

    name: str
    unit: str
    minimum: float
    median: float
    maximum: float
    ratio: float | None = None
    target: float | None = None


def row(name: str, unit: str, samples: list[float], floor: float | None = None, target: float | None = None) -> Row:
    """The row of some samples."""
    ordered = sorted(samples)
    median = ordered[len(ordered) // 2]
    return Row(name, unit, ordered[0], median, ordered[-1], None if floor is None else median / floor, target)


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
    for heading in ("what", "unit", "minimum", "median", "maximum", "ratio", "target"):
        table.add_column(heading, justify="left" if heading in ("what", "unit") else "right")
    for r in rows:
        ratio = "" if r.ratio is None else f"{r.ratio:.2f}"
        target = "" if r.target is None else f"≤ {r.target:g}"
        table.add_row(r.name, r.unit, f"{r.minimum:.1f}", f"{r.median:.1f}", f"{r.maximum:.1f}", ratio, target)
    console = Console()
    console.print(table)
    facts = machine()
    console.print(" · ".join(f"{name} {value}" for name, value in facts.items()))
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{question}.json"
    path.write_text(json.dumps({"machine": facts, "rows": [asdict(r) for r in rows]}, indent=2) + "\n")
    console.print(f"written: {path}")
