"""The evaluation itself: who is asked, what is counted, and which threshold may be chosen on which split."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from benchmarks import score_eval
from benchmarks.score_eval import Verdict, features_of, judge, main
from pyenclave.errors import ConfigError
from pyenclave.scoring import scorers
from pyenclave.scoring.features import ExtractedFeatures
from pyenclave.scoring.options import ScoringGateConfig
from pyenclave.scoring.scorer import Score, Scorer

from . import LabelledScript, Split

COUNTED = LabelledScript(
    "tune/benign/two-calls", "tune", "benign", "shop", "w", 'await callTool("a"); await callTool("b");'
)
REFUSED = LabelledScript("tune/benign/broken", "tune", "benign", "shop", "w", "eval('1')")


class Counting:
    """Scores ten for each call of a tool."""

    name = "counting"

    def __init__(self) -> None:
        self.told: list[str] = []

    async def initialize(self) -> None:
        self.told.append("initialize")

    async def score(self, features: ExtractedFeatures) -> Score:
        self.told.append("score")
        return Score(10 * len(features.calls), scorer=self.name)

    async def dispose(self) -> None:
        self.told.append("dispose")


def test_a_scorer_is_begun_asked_and_let_go() -> None:
    scorer = Counting()
    assert asyncio.run(judge(scorer, [COUNTED])) == [Verdict(COUNTED, Score(20, scorer="counting"))]
    assert scorer.told == ["initialize", "score", "dispose"]


def test_a_script_that_layers_refuse_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"^tune/benign/broken: layers 0 to 2 refused it; run tests/scoring_set$"):
        features_of(REFUSED)


@pytest.fixture
def two_scripts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Two scripts a split, an attack of three calls and an innocent one of one call; on hold the other way round."""
    calls: dict[tuple[Split, str], int] = {
        ("tune", "exfiltration"): 3,
        ("tune", "benign"): 1,
        ("hold", "exfiltration"): 1,
        ("hold", "benign"): 3,
    }

    def load(split: Split) -> tuple[LabelledScript, ...]:
        return tuple(
            LabelledScript(f"{split}/{label}/x", split, label, "shop", "w", 'await callTool("a");' * count)
            for (of_split, label), count in calls.items()
            if of_split == split
        )

    def make(name: str, config: ScoringGateConfig) -> Scorer:
        if name != "rule-based":
            raise ConfigError("there is no model here")
        return Counting()

    monkeypatch.setattr(score_eval, "load_scripts", load)
    monkeypatch.setattr(scorers, "make", make)
    monkeypatch.setattr(score_eval, "RESULTS", tmp_path / "results")
    return tmp_path / "results"


def test_the_threshold_is_chosen_on_tune_and_held_to_on_hold(
    two_scripts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--scorer", "rule-based"]) == 0
    rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in capsys.readouterr().out.splitlines()]
    assert ["tune", "tuned 30", "1.000", "1.000", "0.000", "1.000", "1.000"] in rows
    assert ["hold", "tuned 30", "0.000", "0.000", "1.000", "0.000", "0.000"] in rows
    assert ["exfiltration", "0", "0", "1", "0", "0", "1"] in rows
    assert (two_scripts / "score_roc.svg").is_file()


def test_who_cannot_be_asked_is_named(two_scripts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--scorer", "progressive"]) == 1
    assert capsys.readouterr().out == "progressive: not asked: there is no model here\n"
    assert not two_scripts.exists()


def test_the_wrong_ones_of_a_split(two_scripts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--scorer", "rule-based", "--wrong", "--split", "hold"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith(("missed", "cried"))]
    assert lines == ["missed: hold/exfiltration/x at 10: no signal"]
