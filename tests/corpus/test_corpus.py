"""Every case of the corpus, plain: through a real enclave, with every layer in place."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future
from threading import Thread

import pytest

from pyenclave.corpus.case import Trial
from pyenclave.corpus.loader import load_corpus
from pyenclave.corpus.outcome import Outcome
from pyenclave.corpus.runner import run_trials, trials_of

TRIALS = trials_of(load_corpus())
# Each test waits for its own trial; those that bound the host's memory run after all others.
pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def outcomes(request: pytest.FixtureRequest) -> Iterator[dict[str, Future[Outcome]]]:
    """The trials of all selected tests, several at a time as the command runs them."""
    tests = (item for item in request.session.items if isinstance(item, pytest.Function))
    chosen = {test.name for test in tests if test.function is test_case}
    trials = [trial for trial in TRIALS if f"{test_case.__name__}[{trial.id}]" in chosen]
    futures: dict[str, Future[Outcome]] = {trial.id: Future() for trial in trials}

    def run() -> None:
        try:
            asyncio.run(run_trials(trials, on_outcome=lambda outcome: futures[outcome.trial.id].set_result(outcome)))
        except BaseException as error:  # whatever it is, the tests wait
            for future in futures.values():
                if not future.done():
                    future.set_exception(error)

    thread = Thread(target=run, name="corpus")
    thread.start()
    yield futures
    thread.join()


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.id)
def test_case(trial: Trial, outcomes: dict[str, Future[Outcome]]) -> None:
    assert outcomes[trial.id].result().reasons == ()
