"""A check's findings as a SARIF 2.1.0 log, which code scanners and editors read (OASIS SARIF 2.1.0, section 3)."""

from __future__ import annotations

from typing import Any, Final

from .. import __version__
from ..pages import PAGES
from ..result import CheckReport, Issue

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def log_of(report: CheckReport, file: str) -> dict[str, Any]:
    """The log of one script. `file` is the path as the caller wrote it, "-" for standard input."""
    codes = sorted({issue.code for issue in report.issues})
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "pyenclave", "version": __version__, "rules": [_rule(c) for c in codes]}},
                # SARIF 3.14.17; our columns are code points.
                "columnKind": "unicodeCodePoints",
                "results": [_result(issue, codes.index(issue.code), file) for issue in report.issues],
            }
        ],
    }


def _rule(code: str) -> dict[str, Any]:
    page = PAGES.get(code, code)
    return {"id": code, "shortDescription": {"text": page.partition("\n")[0]}, "fullDescription": {"text": page}}


def _result(issue: Issue, rule_index: int, file: str) -> dict[str, Any]:
    text = f"{issue.message}. {issue.hint}".strip() if issue.hint else issue.message
    place: dict[str, Any] = {"artifactLocation": {"uri": "stdin" if file == "-" else file.replace("\\", "/")}}
    if issue.line is not None:
        place["region"] = {
            "startLine": issue.line,
            "startColumn": issue.column,
            "endLine": issue.end_line,
            "endColumn": issue.end_column,
        }
    return {
        "ruleId": issue.code,
        "ruleIndex": rule_index,
        "level": issue.severity,
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    }
