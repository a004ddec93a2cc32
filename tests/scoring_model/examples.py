"""The scripts that local-llm learns from, as features with a label, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pyenclave.corpus.case import read_case
from pyenclave.findings import Refusal
from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.scoring.extract import extract
from pyenclave.scoring.features import ExtractedFeatures
from pyenclave.scoring.intent_summary import summarize
from pyenclave.source import Source
from tests.scoring_set import BENIGN, LEVEL, PRESET, load_scripts

_CORPUS = Path(__file__).parents[2] / "attack_corpus"
# Folder of the corpus → label. Other attacks are about the engine and say nothing of an intent.
_FOLDERS = {
    "attacks/exfiltration-sequences": "exfiltration",
    "benign/exfiltration-sequences": BENIGN,
    "benign/real-world": BENIGN,
    "benign/tool-abuse": BENIGN,
}
CORPUS = "corpus"


@dataclass(frozen=True)
class Example:
    """A script's features and summary; `domain` is that of the labelled set, or CORPUS."""

    label: str
    domain: str
    features: ExtractedFeatures
    summary: str


def load_examples() -> list[Example]:
    """All of them; scripts that call no tool have no intent to learn, and one summary is taken once for a label."""
    found: dict[tuple[str, str, bool], Example] = {}
    for label, domain, script in (*_labelled(), *_of_corpus()):
        features = features_of(script)
        if features is not None and features.calls:
            example = Example(label, domain, features, summarize(features).text)
            # Of the labelled set all stay: thresholds are quantiles of them.
            found.setdefault((label, example.summary, domain == CORPUS), example)
    return list(found.values())


def features_of(script: str) -> ExtractedFeatures | None:
    """The features of a script, None if layers 0 to 2 refuse it."""
    compiled = compile_source(Source(script), CompilePolicy(PRESET, LEVEL))
    if isinstance(compiled, Refusal):
        return None
    assert compiled.program is not None
    return extract(compiled.program)


def _labelled() -> Iterator[tuple[str, str, str]]:
    for script in load_scripts("tune"):
        yield script.label, script.domain, script.script


def _of_corpus() -> Iterator[tuple[str, str, str]]:
    for folder, label in _FOLDERS.items():
        for path in sorted((_CORPUS / folder).glob("*.js")):
            yield label, CORPUS, read_case(path, path.relative_to(_CORPUS).with_suffix("").as_posix()).script
