"""The data that are shipped are those that the command makes of today's scripts, summaries and model."""

from __future__ import annotations

import json

import numpy as np
import pytest

from benchmarks.score_metrics import Scored, auc
from pyenclave.scoring.local_llm.embedding import DIMENSIONS
from pyenclave.scoring.local_llm.facts import facts
from tests.scoring_set import BENIGN, load_scripts

from .build import DATA, Array, Made, embedded, held_out, make
from .examples import CORPUS, Example, load_examples

# Another processor's float32 may differ so much.
VECTORS, WEIGHTS, KNOTS = 1e-3, 1e-2, 5e-3
REMEDY = "run make scoring-model and look at what make score-eval says then"


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    return load_examples()


@pytest.fixture(scope="module")
def vectors() -> Array:
    """As they are shipped."""
    shipped: Array = np.load(DATA / "index.npy", allow_pickle=False)
    return shipped


@pytest.fixture(scope="module")
def made(examples: list[Example], vectors: Array) -> Made:
    return make(examples, vectors)


def test_the_shipped_vectors_are_those_of_the_model(examples: list[Example], vectors: Array) -> None:
    assert vectors.dtype == np.float16
    assert vectors.shape == (len(examples), DIMENSIONS), REMEDY
    sample = embedded(examples[::8]).astype(np.float32)
    assert np.abs(vectors[::8].astype(np.float32) - sample).max() <= VECTORS, REMEDY


def test_the_shipped_classifier_is_what_is_made_of_them(made: Made) -> None:
    shipped = json.loads((DATA / "model.json").read_text(encoding="utf-8"))
    assert shipped.keys() == made.about.keys()
    for name in ("weights", "bias"):
        assert np.allclose(shipped[name], made.about[name], rtol=0, atol=WEIGHTS), REMEDY
    for mode in ("similarity", "classification"):
        assert np.allclose(shipped["knots"][mode], made.about["knots"][mode], rtol=0, atol=KNOTS), REMEDY
    exact = made.about.keys() - {"weights", "bias", "knots"}
    assert {name: shipped[name] for name in exact} == {name: made.about[name] for name in exact}, REMEDY


def test_the_model_adds_to_what_facts_and_rules_know(examples: list[Example], made: Made) -> None:
    """Beside a control: the same classifier, made with vectors that are other scripts'."""
    is_attack = np.array([example.label != BENIGN for example in examples])
    known = np.array([facts(example.features) for example in examples])
    others = made.vectors[np.random.default_rng(1).permutation(len(examples))].astype(np.float64)
    _near, without = held_out(examples, others, np.hstack([others, known]), is_attack)
    assert _area(examples, made.held_out) > _area(examples, without) + 0.01


def _area(examples: list[Example], likelihoods: Array) -> float:
    """Under the ROC over the labelled set."""
    told = _labelled(examples)
    return auc([Scored(float(likelihoods[i]), examples[i].label != BENIGN) for i in told])


def _labelled(examples: list[Example]) -> list[int]:
    return [i for i, example in enumerate(examples) if example.domain != CORPUS]


def test_nothing_is_learnt_from_what_is_held_back(examples: list[Example]) -> None:
    held = {script.domain for script in load_scripts("hold")}
    assert {example.domain for example in examples} == {CORPUS} | {script.domain for script in load_scripts("tune")}
    assert held & {example.domain for example in examples} == set()
