"""The figures of the evaluation, against ones reckoned by hand."""

from __future__ import annotations

import itertools

import pytest

from benchmarks.score_metrics import Confusion, Scored, auc, best_within, confusion_at, roc

# Attacks at 90, 60, 60, 10; innocent scripts at 70, 60, 20, 0, 0.
SCORED = [Scored(score, True) for score in (90, 60, 60, 10)] + [Scored(score, False) for score in (70, 60, 20, 0, 0)]


def test_the_threshold_itself_is_a_catch() -> None:
    assert confusion_at(SCORED, 60) == Confusion(60, caught=3, missed=1, wrongly_caught=2, rightly_passed=3)


def test_rates() -> None:
    at = confusion_at(SCORED, 60)
    assert (at.precision, at.recall, at.false_positive_rate) == (3 / 5, 3 / 4, 2 / 5)
    nothing = confusion_at(SCORED, 100)
    assert (nothing.precision, nothing.recall, nothing.false_positive_rate) == (1.0, 0.0, 0.0)


def test_the_roc_goes_from_nothing_to_everything() -> None:
    points = [(point.recall, point.false_positive_rate) for point in roc(SCORED)]
    assert points == [(0, 0), (0.25, 0), (0.25, 0.2), (0.75, 0.4), (0.75, 0.6), (1, 0.6), (1, 1)]


def test_the_area_under_it() -> None:
    # Pairs won: 90 wins 5; each 60 wins 3 and ties one; 10 wins 2. Of twenty: 5 + 3.5 + 3.5 + 2.
    assert auc(SCORED) == 14 / 20
    # The same by trapezoids.
    points = roc(SCORED)
    area = sum(
        (right.false_positive_rate - left.false_positive_rate) * (right.recall + left.recall) / 2
        for left, right in itertools.pairwise(points)
    )
    assert area == pytest.approx(auc(SCORED))


def test_without_both_kinds_there_is_no_area() -> None:
    with pytest.raises(ValueError, match=r"^there must be attacks and innocent scripts$"):
        auc([Scored(50, True)])


@pytest.mark.parametrize(("most", "threshold"), [(0.0, 90), (0.2, 90), (0.4, 60), (0.6, 10), (1.0, 10)])
def test_the_best_point_within_a_rate_of_false_positives(most: float, threshold: float) -> None:
    assert best_within(SCORED, most).threshold == threshold
