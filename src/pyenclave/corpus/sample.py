"""A sample of trials: every category is in it, larger ones with more; the same one for the same seed."""

from __future__ import annotations

import random
from collections.abc import Sequence

from .case import Trial


def sample(trials: Sequence[Trial], size: int, seed: int) -> tuple[Trial, ...]:
    """`size` of the trials in their order, or one of each category if these are more; all if there are no more."""
    if size >= len(trials):
        return tuple(trials)
    chance = random.Random(seed)
    strata: dict[tuple[str, str], list[Trial]] = {}
    for trial in trials:
        strata.setdefault((trial.case.kind, trial.case.category), []).append(trial)
    chosen = set()
    rest: list[Trial] = []
    for members in strata.values():
        chance.shuffle(members)
        # One, and its share of the others, rounded down: what is left to give away goes to whoever is drawn.
        share = 1 + max(0, size - len(strata)) * len(members) // len(trials)
        chosen |= {trial.id for trial in members[:share]}
        rest += members[share:]
    chance.shuffle(rest)
    chosen |= {trial.id for trial in rest[: max(0, size - len(chosen))]}
    return tuple(trial for trial in trials if trial.id in chosen)
