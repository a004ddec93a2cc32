"""docs/security-audit.md: what a run of the whole corpus showed, and what no run can show."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from importlib.metadata import version
from platform import python_version

from ..outcome import Outcome
from ..report import totals
from .markdown import depth_section, matrix_table, table, text

NOTE = "<!-- Written by `make audit` from a run of the corpus; what it says is changed by running it again. -->"

_ADVISORY = re.compile(r"(?:CVE-\d{4}-\d+|GHSA(?:-[0-9a-z]{4}){3})")
_NOT_COVERED = (
    "Faults of the engine's memory that nobody has published: cases in `compromised-guest` presume one and try what "
    "comes after it, behind the locks.",
    "What a script learns from time: clocks are coarse or absent by preset, caches of the processor are not looked at.",
    "What tools do with arguments that are well-formed and allowed. A policy on arguments is for the caller to set.",
    "The kernel: seccomp, Landlock and the limits are taken at its word, `pyenclave doctor` tries them on a machine.",
    "Other systems than Linux, where no worker starts.",
    "What nobody has thought of. `make fuzz` looks for it in the neighbourhood of what is here.",
)


def to_audit(outcomes: Sequence[Outcome]) -> str:
    """The document, Markdown."""
    counts = totals(outcomes)
    return "\n".join(
        [
            NOTE,
            "# Security audit",
            "",
            f"pyenclave {version('pyenclave')}, quickjs-ng {version('quickjs-ng')}, Python {python_version()}.",
            "Each case is a script, or a program in a guest's place, with what must stop it and by which code; being",
            "stopped elsewhere is a failure. `pyenclave corpus run` does this again on any machine.",
            "",
            "## Totals",
            "",
            *table(("", "count"), ([name.replace("_", " "), count] for name, count in counts.items())),
            "",
            "## Attacks by the layer that stopped them",
            "",
            "Trials: a case counts once for each preset and level it is run under.",
            "",
            *matrix_table(outcomes),
            "",
            *(depth_section(outcomes) or _depth_unmeasured()),
            *_single_section(outcomes),
            "## Advisories with a case",
            "",
            *_advisories(outcomes),
            "",
            "## What is not covered",
            "",
            *(f"- {line}" for line in _NOT_COVERED),
            "",
        ]
    )


def _depth_unmeasured() -> list[str]:
    heading = "## Depth: defences that stop an attack on their own"
    return [heading, "", "Not measured in this run; a peeled run measures it.", ""]


def _single_section(outcomes: Sequence[Outcome]) -> list[str]:
    """What one defence alone stops, by category; no line where depth was not measured."""
    single: dict[str, list[str]] = defaultdict(list)
    for outcome in outcomes:
        if outcome.depth is not None and outcome.depth < 2:
            ids = single[outcome.trial.case.category]
            if outcome.trial.case.id not in ids:
                ids.append(outcome.trial.case.id)
    if not single:
        return []
    rows = [[category, len(ids)] for category, ids in sorted(single.items())]
    return ["### Stopped by fewer than two", "", *table(("category", "cases"), rows), ""]


def _advisories(outcomes: Sequence[Outcome]) -> list[str]:
    cases: dict[str, set[str]] = defaultdict(set)
    for outcome in outcomes:
        for ref in outcome.trial.case.head.refs:
            for name in _ADVISORY.findall(ref):
                cases[name].add(outcome.trial.case.id)
    if not cases:
        return ["None."]
    lines = ["| advisory | cases |", "| --- | --- |"]
    for name in sorted(cases):
        ids = ", ".join(f"`{case_id}`" for case_id in sorted(cases[name]))
        lines.append(f"| {text(name).replace(chr(92), '')} | {ids} |")
    return lines
