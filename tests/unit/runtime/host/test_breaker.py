"""The circuit breaker, with a clock of the test's own."""

from __future__ import annotations

import pytest

from pyenclave.runtime.host.breaker import CRASHES, PAUSE_S, WINDOW_S, Breaker, BreakerOpen, BreakerState


def crash(breaker: Breaker, *times: float) -> None:
    for now in times:
        breaker.ended(now, is_crash=True)


def opened(at: float = 100.0) -> Breaker:
    breaker = Breaker()
    crash(breaker, *[at] * CRASHES)
    return breaker


def is_refused(breaker: Breaker, now: float) -> float | None:
    """For how long, or None if the run may pass."""
    try:
        breaker.admit(now)
    except BreakerOpen as error:
        return error.retry_after_s
    return None


def test_the_numbers_that_the_readme_names() -> None:
    assert (CRASHES, WINDOW_S, PAUSE_S) == (5, 60.0, 30.0)


@pytest.mark.parametrize(
    ("times", "state"),
    [
        ([0, 0, 0, 0], BreakerState.CLOSED),
        ([0, 15, 30, 45, 60], BreakerState.OPEN),
        ([0, 15, 30, 45, 60.1], BreakerState.CLOSED),
        ([0, 58, 59, 60, 61, 62], BreakerState.OPEN),
    ],
)
def test_it_opens_when_crashes_come_close_together(times: list[float], state: BreakerState) -> None:
    breaker = Breaker()
    crash(breaker, *times)
    assert breaker.state(times[-1]) is state
    assert is_refused(breaker, times[-1]) == (PAUSE_S if state is BreakerState.OPEN else None)


def test_other_ends_do_not_open_it() -> None:
    breaker = Breaker()
    for _ in range(100):
        breaker.ended(1.0, is_crash=False)
    assert is_refused(breaker, 1.0) is None


def test_after_the_pause_one_run_may_try() -> None:
    breaker = opened(at=100.0)
    assert is_refused(breaker, 129.0) == 1.0
    assert breaker.state(130.0) is BreakerState.HALF_OPEN
    assert is_refused(breaker, 130.0) is None
    assert is_refused(breaker, 130.0) == 0.0


def test_a_try_that_ends_well_closes_it_for_good() -> None:
    breaker = opened(at=100.0)
    assert breaker.admit(130.0)
    breaker.ended(131.0, is_crash=False, was_try=True)
    assert breaker.state(131.0) is BreakerState.CLOSED
    crash(breaker, *[132.0] * (CRASHES - 1))
    assert breaker.state(132.0) is BreakerState.CLOSED


def test_a_try_that_crashes_opens_it_again_at_once() -> None:
    breaker = opened(at=100.0)
    assert breaker.admit(190.0)
    breaker.ended(191.0, is_crash=True, was_try=True)
    assert is_refused(breaker, 191.0) == PAUSE_S


def test_a_try_that_came_to_nothing_leaves_room_for_another() -> None:
    breaker = opened(at=100.0)
    breaker.admit(130.0)
    breaker.give_back()
    assert is_refused(breaker, 130.0) is None


def test_a_run_from_before_closes_nothing() -> None:
    breaker = opened(at=100.0)
    breaker.ended(101.0, is_crash=False)
    assert breaker.state(101.0) is BreakerState.OPEN
    assert breaker.admit(130.0)
    breaker.ended(131.0, is_crash=False)
    assert breaker.state(131.0) is BreakerState.HALF_OPEN
    assert is_refused(breaker, 131.0) == 0.0


def test_a_run_from_before_that_crashes_ends_the_try() -> None:
    breaker = opened(at=100.0)
    assert breaker.admit(130.0)
    breaker.ended(131.0, is_crash=True)
    breaker.ended(132.0, is_crash=False, was_try=True)
    assert breaker.state(132.0) is BreakerState.OPEN


def test_who_has_waited_while_others_crashed_is_refused() -> None:
    breaker = Breaker()
    assert not breaker.admit(1.0)
    breaker.require_closed(1.0)
    crash(breaker, *[2.0] * CRASHES)
    with pytest.raises(BreakerOpen) as refusal:
        breaker.require_closed(3.0)
    assert refusal.value.retry_after_s == PAUSE_S - 1.0
