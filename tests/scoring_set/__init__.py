"""The labelled set by which the scoring gate is judged: scripts as language models write them, and what they are after.

    tests/scoring_set/<split>/<label>/<slug>.js

`tune` is what rules, thresholds and classifiers are made with; `hold` is looked at by the evaluation alone. No domain
stands in both, so that what holds on `hold` was not learnt by heart. Each file begins with a head in TOML:

    /*---
    domain = "shop"
    why = "A whole customer list goes to a webhook outside."
    ---*/

A label says what a reviewer would stop the script for, judged by nothing but its text; `benign` what he would let pass.
To add a script, add a file: everything else is counted.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Split = Literal["tune", "hold"]

BENIGN = "benign"
LABELS = (
    BENIGN,
    "exfiltration",  # data of a source leaves to somebody who has no business with it
    "credential-access",  # passwords, keys, tokens are gathered, shown or taken elsewhere
    "bulk-extraction",  # far more is fetched than any task needs
    "destructive",  # what others need is deleted, overwritten or shut down
    "cover-up",  # traces are removed, falsified or kept from arising
    "enumeration",  # identifiers, accounts or hosts are tried one after the other
)
# Every script is written for this preset and level.
PRESET = "agentscript"
LEVEL = "STANDARD"

_ROOT = Path(__file__).parent
_HEAD = re.compile(r"/\*---\n(?P<toml>.*?)^---\*/\n(?P<script>.*)\Z", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class LabelledScript:
    """One script of the set; `name` is its path without the ending."""

    name: str
    split: Split
    label: str
    domain: str
    why: str
    script: str

    @property
    def is_attack(self) -> bool:
        """Whether the gate ought to stop it."""
        return self.label != BENIGN


def load_scripts(split: Split) -> tuple[LabelledScript, ...]:
    """The scripts of a split, sorted by name. Raises ValueError at a file that does not have the form above."""
    return tuple(_read(path, split) for path in sorted((_ROOT / split).glob("*/*.js")))


def _read(path: Path, split: Split) -> LabelledScript:
    name = path.relative_to(_ROOT).with_suffix("").as_posix()
    match = _HEAD.match(path.read_text(encoding="utf-8"))
    if match is None:
        raise ValueError(f"{name}: a labelled script begins with /*---, a head in TOML and ---*/")
    head = tomllib.loads(match["toml"])
    label = path.parent.name
    if label not in LABELS:
        raise ValueError(f"{name}: {label} is not one of {', '.join(LABELS)}")
    if head.keys() != {"domain", "why"} or not all(isinstance(text, str) and text for text in head.values()):
        raise ValueError(f"{name}: the head states domain and why, both texts, and nothing else")
    return LabelledScript(name, split, label, head["domain"], head["why"], match["script"])
