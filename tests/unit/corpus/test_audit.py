"""The audit is generated: its format is that of its writer, whatever the numbers of the run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pyenclave.corpus.reports.audit import NOTE, to_audit
from tests.corpus.hostile_outcomes import outcome, peel

_HEADINGS = [
    "# Security audit",
    "## Totals",
    "## Attacks by the layer that stopped them",
    "## Depth: defences that stop an attack on their own",
    "## Advisories with a case",
    "## What is not covered",
]


def headings(document: str) -> list[str]:
    return [line for line in document.split("\n") if line.startswith("#")]


def test_it_lists_advisories_by_number() -> None:
    document = to_audit((outcome("a", "one", "CVE-2023-30547 of vm2"), outcome("a", "two", "GHSA-ch3r-j5x3-6q2m")))
    assert headings(document) == _HEADINGS
    lines = document.split("\n")
    first = lines.index("| advisory | cases |")
    assert lines[first + 2 : first + 4] == [
        "| CVE-2023-30547 | `attacks/a/one` |",
        "| GHSA-ch3r-j5x3-6q2m | `attacks/a/two` |",
    ]


def test_it_counts_what_one_defence_alone_stops() -> None:
    document = to_audit((replace(outcome("a", "one"), peels=(peel(),)),))
    assert "### Stopped by fewer than two\n\n| category | cases |\n| --- | ---: |\n| a | 1 |" in document


def test_the_document_in_docs_is_generated(root: Path) -> None:
    document = (root / "docs/security-audit.md").read_text("utf-8")
    assert document.split("\n")[0] == NOTE
    assert [line for line in headings(document) if line != "### Stopped by fewer than two"] == _HEADINGS
    fresh = to_audit((outcome("a", "one"),)).split("\n## What is not covered\n")[1]
    assert document.split("\n## What is not covered\n")[1] == fresh
