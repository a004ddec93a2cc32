"""Begins a case: a file with a head to fill in, which is a case already."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from .case import CaseError, parse_case

_ATTACK: Final = """/*---
title = "what is done, in a line"
why = "What goes wrong where nobody thought of it."
refs = ["CWE-94"]              # CVE, GHSA, CWE, anchors of ECMA-262
preset = "agentscript"         # or a list: it runs under each
level = "STRICT"               # or a list
[expect]
stopped_by = "rules"           # prescan, parse, rules, transform, runtime, broker, sanitize
code = "NO_EVAL"
[control]                      # what is seen where nothing protects: it proves that this is an attack
canary = true
---*/
// One mechanism, as short as it can be. Its goal: to call the canary.
return eval("callTool")("canary", {});
"""
_BENIGN: Final = """/*---
title = "what it does, in a line"
why = "The same shape as the attack, innocent: what must not be refused."
preset = "agentscript"         # or a list: it runs under each
level = "STRICT"               # or a list
[expect]
value = 3
---*/
return 1 + 2;
"""


def scaffold(directory: Path, name: str, *, benign: bool) -> Path:
    """Write a new case `category/slug` below `directory`, and say where.

    Raises CaseError for a name that no case can have and for one that is taken, OSError when it cannot be written.
    """
    case_id = f"{'benign' if benign else 'attacks'}/{name}"
    text = _BENIGN if benign else _ATTACK
    parse_case(text, case_id)
    path = directory / f"{case_id}.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise CaseError(f"{path}: there is such a case already; choose another slug") from None
    return path
