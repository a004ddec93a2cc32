"""A sample has something of everything, and is the same for the same seed."""

from __future__ import annotations

from collections import Counter

import pytest

from pyenclave.corpus.case import Trial, parse_case
from pyenclave.corpus.sample import sample


def trial(category: str, number: int) -> Trial:
    text = '/*---\ntitle = "t"\nwhy = "w"\n[expect]\nvalue = 1\n---*/\nreturn 1;\n'
    return parse_case(text, f"benign/{category}/n{number}").trials[0]


TRIALS = tuple(trial(name, i) for name, count in (("many", 80), ("some", 18), ("few", 2)) for i in range(count))


@pytest.mark.parametrize("size", [3, 10, 50, 99])
def test_the_size_and_every_category(size: int) -> None:
    chosen = sample(TRIALS, size, 1)
    assert len(chosen) == size
    assert {each.case.category for each in chosen} == {"many", "some", "few"}
    assert chosen == tuple(each for each in TRIALS if each in chosen)


def test_a_share_each() -> None:
    counts = Counter(each.case.category for each in sample(TRIALS, 50, 1))
    assert counts["many"] >= 40
    assert counts["some"] >= 9


def test_the_seed_decides() -> None:
    assert sample(TRIALS, 10, 1) == sample(TRIALS, 10, 1)
    assert sample(TRIALS, 10, 1) != sample(TRIALS, 10, 2)


def test_all_of_them_when_there_are_no_more() -> None:
    assert sample(TRIALS, 100, 1) == TRIALS


def test_one_of_each_where_that_is_more() -> None:
    assert len(sample(TRIALS, 1, 1)) == 3
