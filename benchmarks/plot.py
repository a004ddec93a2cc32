"""One kind of picture for all benchmarks: curves over a logarithmic axis, as SVG."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from matplotlib.figure import Figure


class Curve(NamedTuple):
    """Points to be joined, and what they are."""

    name: str
    x: list[float]
    y: list[float]


def draw(path: Path, curves: list[Curve], *, title: str, x: str, y: str, line: tuple[str, float] | None = None) -> None:
    """Write the picture to `path`; `line` is a level to compare with, by name and height."""
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    for curve in curves:
        axes.plot(curve.x, curve.y, marker="o", label=curve.name)
    if line is not None:
        axes.axhline(line[1], linestyle="--", color="grey", label=f"{line[0]}: {line[1]:g}")
    axes.set_xscale("log", base=2)
    ticks = sorted({value for curve in curves for value in curve.x})
    axes.set_xticks(ticks, [f"{value:g}" for value in ticks])
    axes.set_ylim(bottom=0)
    axes.set_title(title)
    axes.set_xlabel(x)
    axes.set_ylabel(y)
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    # Without a date, so that the same figures are the same file.
    figure.savefig(path, metadata={"Date": None})
