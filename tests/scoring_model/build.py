"""Makes local-llm's data: python -m tests.scoring_model.build [folder]

index.npy    float16, a row for each example: its embedded summary
model.json   digests of model, tokenizer and summaries; labels of the rows, weights of the classifier, knots

No chance is in it: the same examples, model and processor give the same bytes; another processor vectors that differ by
1e-3 at most and weights that differ by 1e-2, which test_build.py allows for. What is chosen (`L2`, `TEMPERATURE`, the
knots) is chosen on likelihoods that an example got from data without its own domain.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from pyenclave.scoring.local_llm import files
from pyenclave.scoring.local_llm.embedding import load
from pyenclave.scoring.local_llm.facts import NAMES, facts
from pyenclave.scoring.local_llm.judges import BENIGN, Index

from .examples import CORPUS, Example, load_examples

Array = np.ndarray[Any, np.dtype[Any]]

DATA = Path(__file__).parents[2] / "src" / "pyenclave" / "scoring" / "local_llm" / "data"
# Of 0.1, 0.3, 1, 3, 10 and 0.04, 0.06, 0.1, 0.15 those with the largest area under the ROC on `tune`.
L2 = 0.3
TEMPERATURE = 0.1
# The parts of harmless scripts that may reach 40 points, and 70.
WARNED, BLOCKED = 0.15, 0.05


@dataclass(frozen=True)
class Made:
    """What the two files hold; and the likelihoods that the classifier gave each script without its own domain."""

    vectors: Array
    about: dict[str, Any]
    held_out: Array


def main() -> None:
    """Write both files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    examples = load_examples()
    made = make(examples, embedded(examples))
    with (folder / "index.npy").open("wb") as stream:
        np.save(stream, made.vectors, allow_pickle=False)
    (folder / "model.json").write_text(json.dumps(made.about, indent=1) + "\n", encoding="utf-8")
    print(f"{len(made.vectors)} intents, {made.vectors.nbytes // 1024} KB; knots {made.about['knots']}")


def embedded(examples: list[Example]) -> Array:
    """A row for each."""
    embedder = load()
    return np.array([embedder.embed(example.summary) for example in examples]).astype(np.float16)


def make(examples: list[Example], vectors: Array) -> Made:
    """The data of these examples and their vectors."""
    inputs = np.hstack([vectors.astype(np.float64), np.array([facts(example.features) for example in examples])])
    is_attack = np.array([example.label != BENIGN for example in examples])
    labels = [example.label for example in examples]
    weights, bias = _fit(inputs, is_attack)
    near, classified = held_out(examples, vectors, inputs, is_attack)
    told = np.array([example.domain != CORPUS for example in examples])
    benign = told & ~is_attack
    about = {
        "model": files.MODEL.sha256,
        "tokenizer": files.TOKENIZER.sha256,
        "facts": list(NAMES),
        "summaries": hashlib.sha256("\n".join(example.summary for example in examples).encode()).hexdigest(),
        "temperature": TEMPERATURE,
        "knots": {"similarity": _knots(near[benign]), "classification": _knots(classified[benign])},
        "bias": round(bias, 4),
        "weights": [round(float(weight), 4) for weight in weights],
        "labels": labels,
    }
    return Made(vectors, about, classified)


def held_out(examples: list[Example], vectors: Array, inputs: Array, is_attack: Array) -> tuple[Array, Array]:
    """For each example of the labelled set its likelihood in both modes, by the data of the other domains."""
    near, classified = np.zeros(len(examples)), np.zeros(len(examples))
    domains = np.array([example.domain for example in examples])
    labels = np.array([example.label for example in examples])
    for domain in sorted(set(domains) - {CORPUS}):
        asked, known = np.flatnonzero(domains == domain), domains != domain
        index = Index(vectors[known], labels[known].tolist(), TEMPERATURE)
        weights, bias = _fit(inputs[known], is_attack[known])
        for i in asked:
            near[i] = index.likelihood(index.vectors @ vectors[i].astype(np.float32))
        classified[asked] = _logistic(inputs[asked] @ weights + bias)
    return near, classified


def _fit(inputs: Array, is_attack: Array) -> tuple[Array, float]:
    """Weights and bias of a logistic regression with an L2 penalty; both classes weigh the same. Newton's method."""
    rows = np.hstack([inputs, np.ones((len(inputs), 1))])
    penalty = np.full(rows.shape[1], L2)
    penalty[-1] = 1e-6  # the bias is free; not 0, so that the system always has a solution
    of_class = np.where(is_attack, 0.5 / is_attack.sum(), 0.5 / (~is_attack).sum()) * len(rows)
    weights = np.zeros(rows.shape[1])
    # One thread adds in one order; and several would mostly wait for each other.
    with threadpool_limits(1):
        _descend(rows, is_attack, of_class, penalty, weights)
    return weights[:-1], float(weights[-1])


def _descend(rows: Array, is_attack: Array, of_class: Array, penalty: Array, weights: Array) -> None:
    for _ in range(30):
        likely = _logistic(rows @ weights)
        slope = rows.T @ (of_class * (likely - is_attack)) + penalty * weights
        curvature = (rows.T * (of_class * likely * (1 - likely))) @ rows + np.diag(penalty)
        step = np.linalg.solve(curvature, slope)
        weights -= step
        if np.abs(step).max() < 1e-9:
            return


def _knots(benign: Array) -> list[float]:
    """The likelihoods worth 0, 40, 70 and 100 points, by those of harmless scripts."""
    falling = np.sort(benign)[::-1]
    warned, blocked = (falling[int(part * len(falling))] for part in (WARNED, BLOCKED))
    # Just above the largest that is to stay below.
    return [0.0, round(float(warned) + 1e-3, 4), round(float(max(blocked, warned + 1e-3)) + 1e-3, 4), 1.0]


def _logistic(x: Array) -> Array:
    result: Array = 1 / (1 + np.exp(-x))
    return result


if __name__ == "__main__":
    main()
