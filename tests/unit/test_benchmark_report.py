"""What benchmarks say of their figures: ratios, and which target was missed."""

from __future__ import annotations

from benchmarks.report import missed, row


def test_a_ratio_is_that_of_the_medians() -> None:
    assert row("run", "µs", [60.0, 50.0, 1_000.0], floor=10.0).ratio == 6.0


def test_at_its_target_a_figure_passes_and_above_it_not() -> None:
    rows = [
        row("at the ratio", "µs", [60.0], floor=10.0, target=6),
        row("above the ratio", "µs", [60.1], floor=10.0, target=6),
        row("at the median", "MiB", [5.0, 6.0, 9.0], target=6),
        row("above the median", "MiB", [5.0, 6.1, 9.0], target=6),
        row("of no target", "µs", [1e9], floor=1.0),
    ]
    assert missed(rows) == ["above the ratio", "above the median"]
