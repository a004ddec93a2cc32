"""One HTML page with everything in it: the matrix as a heat map, filters, each case with its source.

The sources are attacks, so the page treats them as such: they travel as JSON in a block that is data, in ASCII and
without a character that could end it; the script of the page puts them in as text and never as markup; and a policy
in the head lets that one script and that one style sheet through by their hashes, and nothing from anywhere.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from string import Template
from typing import Any

from ...findings import Layer
from ..case import Case
from ..outcome import Outcome
from ..report import totals
from .entries import Ended, runs_of, source_of

_HERE = Path(__file__).parent
_POLICY = "default-src 'none'; script-src '{script}'; style-src '{style}'; base-uri 'none'; form-action 'none'"
# Harmless in JSON, where \u003c is the same character, and no longer of any meaning in HTML.
_ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def to_html(outcomes: Sequence[Outcome]) -> str:
    """The page, ASCII only."""
    style, script = (_HERE.joinpath(name).read_text("ascii") for name in ("page.css", "page.js"))
    return Template(_HERE.joinpath("page.html").read_text("ascii")).substitute(
        policy=_POLICY.format(script=_hash(script), style=_hash(style)),
        style=style,
        script=script,
        data=embedded(page_data(outcomes)),
    )


def page_data(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """What the page is told: cases by id, trials in their order."""
    return {
        "totals": totals(outcomes),
        "layers": [layer.value for layer in Layer],
        "cases": {o.trial.case.id: _case(o.trial.case) for o in outcomes},
        "trials": [_trial(outcome) for outcome in outcomes],
    }


def embedded(data: object) -> str:
    """JSON that may stand inside a script element, whatever texts are in it."""
    return json.dumps(data, ensure_ascii=True, separators=(",", ":")).translate(_ESCAPES)


def _case(case: Case) -> dict[str, Any]:
    head = case.head
    return {
        "kind": case.kind,
        "category": case.category,
        "title": head.title,
        "why": head.why,
        "refs": head.refs,
        "before": head.before,
        "source": source_of(case),
    }


def _trial(outcome: Outcome) -> dict[str, Any]:
    trial, control = outcome.trial, outcome.control
    return {
        "case": trial.case.id,
        "preset": trial.preset,
        "level": trial.level,
        "verdict": outcome.verdict.value,
        "fault": None if outcome.fault is None else outcome.fault.value,
        "layer": outcome.layer.value if outcome.layer is not None and trial.case.kind == "attack" else None,
        "observed": outcome.observed.text,
        "ms": round(outcome.elapsed_ms, 1),
        "reasons": outcome.reasons,
        "runs": [_run(ended) for ended in runs_of(outcome)] if trial.case.kind == "attack" else [],
        "depth": outcome.depth,
        "stops": outcome.stops,
        "control": None if control is None else f"{control.on}: {control.stated}, {_seen(control.seen)}",
    }


def _run(ended: Ended) -> dict[str, Any]:
    return {"off": ended.off, "by": ended.by, "codes": ended.codes, "stopped": ended.stopped}


def _seen(seen: bool) -> str:
    return "seen" if seen else "not seen"


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
