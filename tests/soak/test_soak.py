"""A short sample of `make soak`, half of it hostile: results, ends and leaks; no figures of time."""

from __future__ import annotations

import asyncio

from .leaks import growth
from .scripts import HOSTILE, INNOCENT
from .soak import Soak, run


def test_a_short_soak_finds_nothing_wrong_lost_or_left() -> None:
    tally = asyncio.run(run(Soak(clients=6, seconds=4.0, hostile_share=0.5, seed=2)))
    assert tally.wrongs() == []
    assert len(tally.latencies) > len(INNOCENT)
    assert tally.hostile.total() > len(HOSTILE)


def test_a_leak_of_memory_stands_out_of_the_noise() -> None:
    times = [float(second) for second in range(60)]
    still = [50_000_000 + (second * 7919 % 13) * 10_000 for second in range(60)]
    leaking = [value + second * 40_000 for second, value in enumerate(still)]
    assert not growth(times, still).is_leak
    assert growth(times, leaking).is_leak
