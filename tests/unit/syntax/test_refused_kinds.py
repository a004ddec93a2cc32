"""Parts of the language that are known and never run: refused with a reason, and no option lets them pass."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from pyenclave.findings import Refusal
from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.source import Source
from pyenclave.syntax.parse import REQUIRED_RECURSION_LIMIT

NO_MODULE = "import and export declarations are not accepted: the script is no module"

# What is marked is the place; the code, with the rules and without them.
KINDS = [
    ("«with» (a) b", "PARSE_ERROR"),
    ("«import» a from 'b'", "PARSE_ERROR"),
    ("«import» 'b' with { type: 'json' }", "PARSE_ERROR"),
    ("«export» default 1", "PARSE_ERROR"),
    ("«export» { a as 'b' } from 'c'", "PARSE_ERROR"),
    ("return «import.meta»", "PARSE_ERROR"),
    ("«import.source»('a')", "PARSE_ERROR"),
    ("«using a» = null", "PARSE_ERROR"),
    ("await «using a» = null", "PARSE_ERROR"),
    ("«#!»/usr/bin/env node", "PARSE_ERROR"),
    ("return 1 «<!--» a", "PARSE_ERROR"),
    ("«import»('a')", "NO_IMPORT"),
    ("«import»('a', { with: { type: 'json' } })", "NO_IMPORT"),
    ("() => «import»('a')", "NO_IMPORT"),
    ("«debugger»", "NO_DEBUGGER"),
    ("{ «debugger»; }", "NO_DEBUGGER"),
]


@pytest.fixture(autouse=True)
def _deep_enough() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(REQUIRED_RECURSION_LIMIT)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.parametrize("preset", ["javascript", "permissive", "agentscript"])
@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize(("marked", "code"), KINDS)
def test_a_known_part_that_never_runs(marked: str, code: str, validate: bool, preset: str) -> None:
    text = marked.replace("«", "").replace("»", "")
    policy = CompilePolicy(preset, "PERMISSIVE", validate=validate, guards=validate)
    verdict = compile_source(Source(text), policy)
    assert isinstance(verdict, Refusal)
    (finding,) = verdict.findings
    assert finding.code == code
    assert finding.span is not None
    assert finding.span.start == marked.index("«")
    if validate:
        assert finding.span.end == marked.index("»") - 1
    assert finding.message
    assert finding.hint.endswith(".")


@pytest.mark.parametrize("marked", [marked for marked, code in KINDS if code == "PARSE_ERROR"])
def test_the_reason_names_the_part(marked: str) -> None:
    text = marked.replace("«", "").replace("»", "")
    verdict = compile_source(Source(text), CompilePolicy("javascript", "STANDARD"))
    assert isinstance(verdict, Refusal)
    part = marked[marked.index("«") + 1 : marked.index("»")].partition(" ")[0]
    expected = {
        "with": "the with statement is not accepted: the script is strict",
        "import": NO_MODULE,
        "export": NO_MODULE,
        "import.meta": "import.meta is not accepted: the script is no module",
        "import.source": "import.source is not accepted: the script is no module",
        "using": "using declarations are not accepted",
        "#!": "a line that starts with #! is not accepted",
        "<!--": "HTML-like comments are not accepted",
    }
    assert verdict.findings[0].message == expected[part]
