"""A finding as a case file, so that it is run again with the corpus, and stays once its cause is mended."""

from __future__ import annotations

import json

from .campaign import Found
from .oracles import Oracle


def case_file(found: Found, name: str) -> tuple[str, str]:
    """The id of the case and its text; what is expected is what should have been, to be made exact by hand."""
    oracle = found.finding.oracle
    is_benign = oracle is Oracle.DIFFERENCE
    case_id = f"{'benign' if is_benign else 'attacks'}/fuzz-findings/{oracle.value}-{name}"
    lines = [
        "/*---",
        f"title = {_quoted(f'fuzzing: {oracle.value}')}",
        f"why = {_quoted(f'A mutant of {found.seed_case}. {found.finding.detail}')}",
        *([] if is_benign else ['refs = ["CWE-693"]']),
        f"preset = {_quoted(found.preset)}",
        "[expect]",
        *(['value_json = "null"'] if is_benign else ['stopped_by = "runtime"', 'code = "RUNTIME_ERROR"']),
        "---*/",
    ]
    return case_id, "\n".join([*lines, found.script])


def _quoted(text: str) -> str:
    """A basic string of TOML: JSON's escapes are its own, but for pairs of halves and for half ones."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")
