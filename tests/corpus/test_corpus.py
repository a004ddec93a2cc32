"""Every case of the corpus, plain: through a real enclave, with every layer in place."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from pyenclave.corpus.case import Trial
from pyenclave.corpus.loader import load_corpus
from pyenclave.corpus.outcome import Outcome
from pyenclave.corpus.runner import Bench, trials_of

TRIALS = trials_of(load_corpus())


class SharedBench:
    """One bench, and the loop it belongs to, for all tests of this module."""

    def __init__(self) -> None:
        self._runner = asyncio.Runner()
        self._bench = Bench()

    def run(self, trial: Trial) -> Outcome:
        return self._runner.run(self._bench.run(trial))

    def close(self) -> None:
        self._runner.run(self._bench.aclose())
        self._runner.close()


@pytest.fixture(scope="module")
def bench() -> Iterator[SharedBench]:
    shared = SharedBench()
    yield shared
    shared.close()


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.id)
def test_case(trial: Trial, bench: SharedBench) -> None:
    assert bench.run(trial).reasons == ()
