"""Turns among owners, order within one, and how many may wait."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyenclave.runtime.host.fair_queue import FairQueue


def filled(*items: str, max_size: int = 10) -> FairQueue[str]:
    """A queue of items like "a1", which belongs to "a"."""
    queue: FairQueue[str] = FairQueue(max_size)
    for item in items:
        queue.push(item[0], item)
    return queue


def drained(queue: FairQueue[str]) -> list[str]:
    return [queue.pop() for _ in range(len(queue))]


def test_owners_take_turns_and_each_is_served_in_order() -> None:
    assert drained(filled("a1", "a2", "a3", "b1", "c1", "b2")) == ["a1", "b1", "c1", "a2", "b2", "a3"]


def test_who_comes_new_is_behind_those_who_wait_but_not_behind_all_they_want() -> None:
    queue = filled("a1", "a2", "a3")
    assert queue.pop() == "a1"
    queue.push("b", "b1")
    assert drained(queue) == ["a2", "b1", "a3"]


def test_what_is_put_back_is_next() -> None:
    queue = filled("a1", "b1", "a2")
    item = queue.pop()
    queue.push_front("a", item)
    assert drained(queue) == ["a1", "b1", "a2"]


def test_items_are_taken_out_wherever_they_stand() -> None:
    queue = filled("a1", "a2", "b1", "b2")
    assert queue.remove("a", "a2")
    assert not queue.remove("a", "a2")
    assert not queue.remove("c", "c1")
    assert queue.remove_all(lambda item: item[0] == "b") == ["b1", "b2"]
    assert (len(queue), queue.first(), queue.waiting("b")) == (1, "a1", 0)
    assert drained(queue) == ["a1"]
    assert queue.first() is None


@pytest.mark.parametrize(
    ("max_size", "items", "free", "owners", "is_full"),
    [
        (2, ["a1"], 0, 1, False),
        (2, ["a1", "a2"], 0, 1, True),
        (0, [], 0, 1, True),
        (0, [], 1, 1, False),
        (2, ["a1", "a2"], 1, 1, False),
        (4, ["b1", "b2", "b3", "b4"], 0, 2, False),
        (4, ["b1", "b2", "b3", "b4", "a1", "a2"], 0, 2, True),
        (1, ["b1"], 0, 2, True),
    ],
)
def test_when_one_more_of_a_is_too_many(max_size: int, items: list[str], free: int, owners: int, is_full: bool) -> None:
    assert filled(*items, max_size=max_size).is_full("a", free, owners) is is_full


@given(st.lists(st.sampled_from("abcd"), max_size=40), st.integers(0, 8))
def test_no_item_is_lost_and_the_bound_is_twice_the_size(owners: list[str], max_size: int) -> None:
    queue: FairQueue[str] = FairQueue(max_size)
    accepted = []
    for number, owner in enumerate(owners):
        if not queue.is_full(owner, 0, len(set(owners))):
            queue.push(owner, f"{owner}{number}")
            accepted.append(f"{owner}{number}")
    assert len(queue) <= 2 * max_size
    found = drained(queue)
    assert sorted(found) == sorted(accepted)
    for owner in set(owners):
        assert [item for item in found if item[0] == owner] == [item for item in accepted if item[0] == owner]
