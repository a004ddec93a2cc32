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
def shipped() -> Made:
    vectors = np.load(DATA / "index.npy", allow_pickle=False)
    return Made(vectors, json.loads((DATA / "model.json").read_text(encoding="utf-8")))


def test_the_shipped_vectors_are_those_of_the_model(examples: list[Example], shipped: Made) -> None:
    assert shipped.vectors.dtype == np.float16
    assert shipped.vectors.shape == (len(examples), DIMENSIONS), REMEDY
    sample = embedded(examples[::8]).astype(np.float32)
    assert np.abs(shipped.vectors[::8].astype(np.float32) - sample).max() <= VECTORS, REMEDY


def test_the_shipped_classifier_is_what_is_made_of_them(examples: list[Example], shipped: Made) -> None:
    made = make(examples, shipped.vectors).about
    exact = {name: value for name, value in made.items() if name not in ("weights", "bias", "knots")}
    assert {name: shipped.about[name] for name in exact} == exact, REMEDY
    assert shipped.about.keys() == made.keys()
    for name in ("weights", "bias"):
        assert np.allclose(shipped.about[name], made[name], rtol=0, atol=WEIGHTS), REMEDY
    for mode in ("similarity", "classification"):
        assert np.allclose(shipped.about["knots"][mode], made["knots"][mode], rtol=0, atol=KNOTS), REMEDY


def test_the_model_adds_to_what_facts_and_rules_know(examples: list[Example], shipped: Made) -> None:
    """Beside a control: the same classifier, made with vectors that are other scripts'."""
    vectors = shipped.vectors.astype(np.float64)
    others = vectors[np.random.default_rng(1).permutation(len(vectors))]
    known = np.array([facts(example.features) for example in examples])
    assert _area(examples, vectors, known) > _area(examples, others, known) + 0.01


def _area(examples: list[Example], vectors: Array, known: Array) -> float:
    """Under the ROC over the labelled set, each script judged by what was learnt of the other domains."""
    is_attack = np.array([example.label != BENIGN for example in examples])
    _near, likelihoods = held_out(examples, vectors, np.hstack([vectors, known]), is_attack)
    return auc([Scored(float(likelihoods[i]), bool(is_attack[i])) for i in _labelled(examples)])


def _labelled(examples: list[Example]) -> list[int]:
    return [i for i, example in enumerate(examples) if example.domain != CORPUS]


def test_nothing_is_learnt_from_what_is_held_back(examples: list[Example]) -> None:
    held = {script.domain for script in load_scripts("hold")}
    assert {example.domain for example in examples} == {CORPUS} | {script.domain for script in load_scripts("tune")}
    assert held & {example.domain for example in examples} == set()
