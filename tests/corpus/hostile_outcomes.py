"""Outcomes whose texts are attacks on whoever shows them."""

from __future__ import annotations

from pyenclave.corpus.case import Case
from pyenclave.corpus.head import Expect, Head
from pyenclave.corpus.judge import Measured, judge
from pyenclave.corpus.outcome import Outcome, Peel
from pyenclave.findings import Layer
from pyenclave.result import ErrorCode, ErrorInfo, ExecutionResult

HOSTILE = (
    "</script><script>document.title = 'owned'</script>",
    "<!--<script>",
    "]]>&lt;<img src=x onerror=\"document.title = 'owned'\">",
    "line\u2028separator and \u202eturned round\u202c",
    "half a pair \ud800, a bell \x07, nothing \x00 and \ufffe",
    "| a | [link](javascript:alert(1)) `code` **bold** |\n# heading",
    "${document.title} $data $$",
)


def outcome(
    category: str,
    slug: str,
    text: str = "plain",
    *,
    kind: str = "attack",
    fails: bool = False,
    preset: str = "agentscript",
) -> Outcome:
    """An attack stopped by rules, or a benign case that returns 1; its title and source are `text`."""
    expect = Expect(stopped_by=Layer.RUNTIME, code="TIMEOUT") if kind == "attack" else Expect(value=1)
    # A head holds no half of a pair, a source may.
    whole = text.replace("\ud800", "")
    head = Head(title=whole, why=whole, refs=(whole,), preset=(preset,), expect=expect)
    folder = "attacks" if kind == "attack" else "benign"
    case = Case(f"{folder}/{category}/{slug}", "attack" if kind == "attack" else "benign", category, head, text)
    error = ErrorInfo(name="E", message=whole, code=ErrorCode.TIMEOUT)
    stopped = ExecutionResult(success=False, error=error)
    ran = ExecutionResult(success=True, value=1)
    return judge(case.trials[0], ran if (kind == "benign") is not fails else stopped, Measured(12.34))


def outcomes() -> tuple[Outcome, ...]:
    """Every hostile text in a case of its own, stopped and failed, between two plain ones."""
    hostile = [outcome("hostile", f"text-{i}", text, fails=i % 2 == 1) for i, text in enumerate(HOSTILE)]
    return (outcome("plain", "one"), *hostile, outcome("plain", "two", kind="benign", preset="javascript"))


def peel() -> Peel:
    """A run without the layer that spoke first."""
    return Peel(
        kind="measured", off=("rules",), stopped=True, layer=Layer.RUNTIME, codes=("TIMEOUT",), defences=("timer",)
    )
