"""Does the gate stop what it should, and let pass what it should?

    python -m benchmarks.score_eval [--wrong] [--split tune|hold] [--scorer NAME …]

Each scorer that this machine has is asked about every script of `tests/scoring_set`. Printed are, for both splits,
precision, recall and false-positive rate at three thresholds: the two that the gate ships with, and the one that
catches most of `tune` at a false-positive rate of at most 0.05; no threshold is ever chosen on `hold`. Beside them are
two properties of the whole curve: AUC, and the recall at that rate of whatever threshold is best there. Then, for each
label, how many scripts were blocked, warned of and let pass. `--wrong` lists the scripts that the default thresholds
get wrong, with the signals behind the score. A ROC plot goes to `benchmarks/results/score_roc.svg`.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, get_args

from matplotlib.figure import Figure
from rich.console import Console
from rich.table import Table

from pyenclave.errors import ConfigError
from pyenclave.findings import Refusal
from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.scoring import scorers
from pyenclave.scoring.extract import extract
from pyenclave.scoring.features import ExtractedFeatures
from pyenclave.scoring.options import ScoringGateConfig
from pyenclave.scoring.scorer import Score, Scorer, ScorerError
from pyenclave.source import Source
from tests.scoring_set import LABELS, LEVEL, PRESET, LabelledScript, Split, load_scripts

from .report import RESULTS
from .score_metrics import Confusion, Scored, auc, best_within, confusion_at, roc

# Issue 7: recall of at least 0.90 at a false-positive rate of at most this.
MOST_FALSE_POSITIVES: Final = 0.05
# Like AUC a property of the whole curve: the threshold behind it is the split's own, and nothing is set by it.
AT_MOST: Final = f"recall at FPR ≤ {MOST_FALSE_POSITIVES}"
# What is asked: name as printed → options of the gate.
CANDIDATES: Final[Mapping[str, Mapping[str, Any]]] = {
    "rule-based": {"scorer": "rule-based"},
    "local-llm, similarity": {"scorer": "local-llm", "local_llm": {"mode": "similarity"}},
    "local-llm, classification": {"scorer": "local-llm", "local_llm": {"mode": "classification"}},
    "progressive": {"scorer": "progressive"},
    "progressive, classification": {"scorer": "progressive", "local_llm": {"mode": "classification"}},
}
# Where the model was made with `tune`: a threshold chosen on what was learnt is too high.
LEARNT_FROM_TUNE: Final = "the rows of tune are of scripts that it has learnt from"
SPLITS: Final[tuple[Split, ...]] = get_args(Split)


@dataclass(frozen=True)
class Verdict:
    """One script and what a scorer said of it."""

    script: LabelledScript
    score: Score

    @property
    def scored(self) -> Scored:
        """The pair that the figures are reckoned from."""
        return Scored(self.score.score, self.script.is_attack)


def features_of(script: LabelledScript) -> ExtractedFeatures:
    """What scorers are shown of a script."""
    policy = CompilePolicy(PRESET, LEVEL)
    compiled = compile_source(Source(script.script, script.name), policy)
    if isinstance(compiled, Refusal) or compiled.program is None:
        raise ValueError(f"{script.name}: layers 0 to 2 refused it; run tests/scoring_set")
    return extract(compiled.program)


async def judge(scorer: Scorer, scripts: Sequence[LabelledScript]) -> list[Verdict]:
    """Asks a scorer about each script. Raises ConfigError where the scorer lacks what it needs, ScorerError."""
    await scorer.initialize()
    try:
        return [Verdict(script, await scorer.score(features_of(script))) for script in scripts]
    finally:
        await scorer.dispose()


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; 1 if no scorer could be asked."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.score_eval", description="how well the gate judges")
    parser.add_argument("--wrong", action="store_true", help="list what the default thresholds get wrong")
    parser.add_argument("--split", choices=SPLITS, help="list the wrong ones of this split only")
    parser.add_argument("--scorer", choices=CANDIDATES, action="append", help="ask only these; may be repeated")
    chosen = parser.parse_args(arguments)
    console = Console(width=max(Console().width, 120))
    scripts = {split: load_scripts(split) for split in SPLITS}
    curves: dict[str, list[Confusion]] = {}
    for name in chosen.scorer or CANDIDATES:
        config = ScoringGateConfig.model_validate(CANDIDATES[name])
        try:
            scorer = scorers.make(config.scorer, config)
            verdicts = {split: asyncio.run(judge(scorer, scripts[split])) for split in SPLITS}
        except (ConfigError, ScorerError) as error:
            console.print(f"{name}: not asked: {error}", highlight=False)
            continue
        console.print(_figures(name, config, verdicts))
        console.print(_confusions(name, config, verdicts))
        if chosen.wrong:
            for split in SPLITS if chosen.split is None else (chosen.split,):
                _print_wrong(console, config.block_threshold, verdicts[split])
        curves[name] = roc([verdict.scored for verdict in verdicts["hold"]])
    if not curves:
        return 1
    console.print(f"ROC: {_draw(curves)}", highlight=False)
    return 0


def _figures(name: str, config: ScoringGateConfig, verdicts: Mapping[Split, Sequence[Verdict]]) -> Table:
    tuned = best_within([verdict.scored for verdict in verdicts["tune"]], MOST_FALSE_POSITIVES).threshold
    asked = {config.scorer}
    if config.scorer == "progressive":
        asked = {config.progressive.fast, config.progressive.detailed}
    table = Table(title=name, caption=LEARNT_FROM_TUNE if "local-llm" in asked else None)
    for heading in ("split", "threshold", "precision", "recall", "false positives", "AUC", AT_MOST):
        table.add_column(heading, justify="left" if heading == "split" else "right")
    for split in SPLITS:
        scored = [verdict.scored for verdict in verdicts[split]]
        for word, threshold in (("block", config.block_threshold), ("warn", config.warn_threshold), ("tuned", tuned)):
            at = confusion_at(scored, threshold)
            whole = (auc(scored), best_within(scored, MOST_FALSE_POSITIVES).recall)
            rates = (at.precision, at.recall, at.false_positive_rate, *whole)
            table.add_row(split, f"{word} {threshold:g}", *(f"{rate:.3f}" for rate in rates))
    return table


def _confusions(name: str, config: ScoringGateConfig, verdicts: Mapping[Split, Sequence[Verdict]]) -> Table:
    table = Table(title=f"{name}: what becomes of each label, block at {config.block_threshold}")
    for heading in ("label", *(f"{split}: {word}" for split in SPLITS for word in ("block", "warn", "pass"))):
        table.add_column(heading, justify="left" if heading == "label" else "right")
    for label in LABELS:
        counts = Counter(
            (split, _fate(verdict.score.score, config))
            for split in SPLITS
            for verdict in verdicts[split]
            if verdict.script.label == label
        )
        table.add_row(label, *(str(counts[split, fate]) for split in SPLITS for fate in ("block", "warn", "pass")))
    return table


def _fate(score: float, config: ScoringGateConfig) -> str:
    if score >= config.block_threshold:
        return "block"
    return "warn" if score >= config.warn_threshold else "pass"


def _print_wrong(console: Console, threshold: float, verdicts: Sequence[Verdict]) -> None:
    for verdict in verdicts:
        if (verdict.score.score >= threshold) != verdict.script.is_attack:
            what = "missed" if verdict.script.is_attack else "cried wolf"
            signals = " + ".join(f"{signal.id} {signal.score}" for signal in verdict.score.signals) or "no signal"
            console.print(f"{what}: {verdict.script.name} at {verdict.score.score}: {signals}", highlight=False)


def _draw(curves: Mapping[str, Sequence[Confusion]]) -> Path:
    figure = Figure(figsize=(6, 6), layout="constrained")
    axes = figure.subplots()
    for name, points in curves.items():
        rates = [(point.false_positive_rate, point.recall) for point in points]
        axes.plot(*zip(*rates, strict=True), marker=".", label=name)
    axes.axvline(MOST_FALSE_POSITIVES, linestyle="--", color="grey")
    axes.set_title("Scripts of the split hold")
    axes.set_xlabel("innocent scripts caught (rate)")
    axes.set_ylabel("attacks caught (rate)")
    axes.grid(visible=True, alpha=0.3)
    axes.legend(loc="lower right")
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / "score_roc.svg"
    # Without a date, so that the same figures are the same file.
    figure.savefig(path, metadata={"Date": None})
    return path


if __name__ == "__main__":
    sys.exit(main())
