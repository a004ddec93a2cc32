"""What a run prints beside the matrix: depth, control runs, and what changed since the baseline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.markup import escape

from .baseline import Comparison
from .outcome import Outcome


def print_depth(outcomes: Sequence[Outcome], console: Console) -> None:
    """How many defences stop each attack on their own, and which of them stop how many."""
    depths = [outcome.depth for outcome in outcomes if outcome.depth is not None]
    if not depths:
        return
    shares = ", ".join(
        f"{sum(depth >= least for depth in depths)} by {word} ({_percent(depths, least)} %)"
        for least, word in ((1, "one"), (2, "two"), (3, "three"), (4, "four"))
    )
    console.print(f"{len(depths)} attacks peeled; stopped, each on its own, {shares}", highlight=False, soft_wrap=True)
    stops = Counter(name for outcome in outcomes for name in outcome.stops)
    _print("stopped by", (f"{name} {count}" for name, count in stops.most_common()), console)
    shallow = [outcome.trial.case.id for outcome in outcomes if outcome.depth is not None and outcome.depth < 2]
    by_category = Counter(case_id.split("/")[1] for case_id in shallow)
    _print("by one only", (f"{name} {count}" for name, count in by_category.most_common()), console)


def print_runtime_only(outcomes: Sequence[Outcome], console: Console) -> None:
    """What came of the runs without layers 0 to 3."""
    peels = [peel for outcome in outcomes for peel in outcome.peels if peel.kind == "runtime-only"]
    if peels:
        escapes = sum(outcome.escaped for outcome in outcomes)
        stopped = sum(peel.stopped for peel in peels)
        console.print(
            f"without layers 0 to 3: {len(peels)} attacks run, {escapes} escapes; "
            f"{stopped} stopped by what is left, {len(peels) - stopped} did inside the engine what they do",
            highlight=False,
            soft_wrap=True,
        )


def print_controls(outcomes: Sequence[Outcome], console: Console) -> None:
    """How many attacks were seen to be attacks."""
    controls = [outcome.control for outcome in outcomes if outcome.control is not None]
    if controls:
        seen = sum(control.seen for control in controls)
        console.print(f"{seen} of {len(controls)} seen to be attacks where nothing protects", highlight=False)


def print_comparison(comparison: Comparison, console: Console) -> None:
    """What changed since the baseline, one line each."""
    for title, names in (
        ("newly failing", comparison.newly_failing),
        ("newly passing", comparison.newly_passing),
        ("stopped elsewhere", comparison.moved),
        ("stopped by fewer defences", comparison.shallower),
        ("new", comparison.new),
        ("missing", comparison.missing),
    ):
        for name in names:
            console.print(f"{title}: {escape(name)}", highlight=False, soft_wrap=True)
    if comparison.is_worse:
        console.print("[bold red]worse than the baseline[/]", highlight=False)


def _percent(depths: Sequence[int], least: int) -> int:
    return 100 * sum(depth >= least for depth in depths) // len(depths)


def _print(title: str, words: Iterable[str], console: Console) -> None:
    console.print(f"{title}: {', '.join(words) or 'none'}", highlight=False, soft_wrap=True)
