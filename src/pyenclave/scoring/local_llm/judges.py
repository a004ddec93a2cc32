"""The two ways to judge a vector, made of data in this package by `make scoring-model`: neighbours, and a classifier.

similarity      how near are embedded intents of attacks, compared with those of harmless scripts
classification  logistic regression on the vector and the facts

Both give a likelihood, which the `knots` of the data turn into points: at 70 stands what let five in a hundred harmless
scripts of the tuning set through to a block, at 40 what is worth a warning.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from ...errors import ConfigError
from ..features import ExtractedFeatures
from . import files
from .facts import NAMES, facts

if TYPE_CHECKING:
    from .embedding import Vector

BENIGN: Final = "benign"
DATA: Final = resources.files(__package__) / "data"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`points` from 0 to 100; the attack of the index that is nearest, by its label, and the cosine to it."""

    points: int
    likelihood: float
    nearest: str
    cosine: float


class Index:
    """Embedded intents with their labels."""

    def __init__(self, vectors: Any, labels: Sequence[str], temperature: float) -> None:
        import numpy as np

        self._np = np
        self.vectors = vectors.astype(np.float32)
        self.labels = tuple(labels)
        self.is_attack = np.array([label != BENIGN for label in labels])
        # Each of the two sides weighs the same, however many scripts stand for it.
        self._weights = np.where(self.is_attack, 1 / self.is_attack.sum(), 1 / (~self.is_attack).sum())
        self._temperature = temperature

    def likelihood(self, cosines: Any) -> float:
        """The part of the attacks in all that is near; nearness falls off by e for each `temperature` of cosine."""
        nearness = self._weights * self._np.exp((cosines - cosines.max()) / self._temperature)
        return float(nearness[self.is_attack].sum() / nearness.sum())

    def nearest(self, cosines: Any) -> tuple[str, float]:
        """Label and cosine of the nearest attack."""
        best = int(self._np.where(self.is_attack, cosines, -2).argmax())
        return self.labels[best], float(cosines[best])


class Judge:
    """One of the two ways, with its data."""

    def __init__(self, mode: str) -> None:
        """Reads the data. Raises ConfigError if they were made with another model."""
        import numpy as np

        self._np = np
        about = json.loads((DATA / "model.json").read_text(encoding="utf-8"))
        made_with = about["model"], about["tokenizer"], tuple(about["facts"])
        if made_with != (files.MODEL.sha256, files.TOKENIZER.sha256, NAMES):
            raise ConfigError("local_llm: the data of this package belong to another model; run make scoring-model")
        with (DATA / "index.npy").open("rb") as stream:
            vectors = np.load(stream, allow_pickle=False)
        self._index = Index(vectors, about["labels"], about["temperature"])
        self._classifies = mode == "classification"
        self._weights = np.array(about["weights"])
        self._bias = float(about["bias"])
        self._knots = about["knots"][mode]

    def judge(self, vector: Vector, features: ExtractedFeatures) -> Verdict:
        """The verdict on the script whose summary has this vector."""
        # Not @: for a product of this size BLAS wakes threads of its own, which wait for each other on a busy machine.
        cosines = self._np.einsum("ij,j->i", self._index.vectors, vector)
        likelihood = self._classified(vector, features) if self._classifies else self._index.likelihood(cosines)
        points = int(self._np.interp(likelihood, self._knots, POINTS) + 0.5)
        return Verdict(points, likelihood, *self._index.nearest(cosines))

    def _classified(self, vector: Vector, features: ExtractedFeatures) -> float:
        np = self._np
        return float(1 / (1 + np.exp(-(np.concatenate([vector, facts(features)]) @ self._weights + self._bias))))


# What the likelihoods of `knots` are worth.
POINTS: Final = (0, 40, 70, 100)
