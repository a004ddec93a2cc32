"""One table for several sandboxes: what became of the attacks of each category, and of their innocent twins.

A sandbox is held to what it says of itself. So only attacks count that need no part of ours: those whose control is
shown by the case's own script in a bare engine. The aim is what that control states. An attack was *stopped* when
its aim was not reached and the bounds were kept; it *escaped* when it reached its aim.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from rich import box
from rich.table import Table

from ..case import Case
from ..head import Control
from ..judge import same_value
from ..outcome import Outcome
from ..reports.markdown import table
from ..tools import CANARY, CaseTools, tools_for
from .protocol import Backend, End, Limits, Observed

_BARE = ("engine", "sloppy")
OURS = "pyenclave"


class Fate(StrEnum):
    """What became of a case."""

    STOPPED = "stopped"
    ESCAPED = "escaped"
    HUNG = "hung"
    CRASHED = "crashed"
    PASSED = "passed"  # a benign case that did what it states
    WRONG = "wrong"  # a benign case that did not


@dataclass(frozen=True, slots=True)
class Result:
    """One case on one back end."""

    backend: str
    case: Case
    fate: Fate


def comparable(cases: Iterable[Case]) -> tuple[Case, ...]:
    """The attacks that need no part of ours, and the benign cases of the same categories."""
    known = list(cases)
    attacks = [case for case in known if case.kind == "attack" and _is_bare(case)]
    categories = {case.category for case in attacks}
    benign = [case for case in known if case.kind == "benign" and case.category in categories and _is_plain(case)]
    return (*attacks, *benign)


def run_on(
    backend: Backend, cases: Sequence[Case], *, jobs: int, limits: Limits, on_result: Callable[[Result], None]
) -> tuple[Result, ...]:
    """Every case on a back end, in the order of the cases; `on_result` is called as each ends."""

    def one(case: Case) -> Result:
        tools = tools_for(case.head.tools, case.id)
        observed = backend.run(case.script, _blocking(tools), limits)
        result = Result(backend.name, case, fate(case, observed, tools.calls))
        on_result(result)
        return result

    with ThreadPoolExecutor(jobs) as pool:
        return tuple(pool.map(one, cases))


def fate(case: Case, observed: Observed, calls: Sequence[str]) -> Fate:
    """What became of a case, from what was observed."""
    if case.kind == "benign":
        return Fate.PASSED if _as_stated(case, observed) else Fate.WRONG
    control = case.head.control
    assert control is not None
    if _reached(control, observed, calls):
        return Fate.ESCAPED
    if observed.end is End.HUNG:
        return Fate.HUNG
    return Fate.CRASHED if observed.end is End.CRASHED else Fate.STOPPED


def ours(outcomes: Iterable[Outcome]) -> tuple[Result, ...]:
    """The same for outcomes of our own runner: each case by its worst trial."""
    fates: dict[str, Result] = {}
    for outcome in outcomes:
        case = outcome.trial.case
        if case.kind == "benign":
            found = Fate.WRONG if outcome.failed else Fate.PASSED
        else:
            found = Fate.ESCAPED if outcome.failed else Fate.STOPPED
        if case.id not in fates or outcome.failed:
            fates[case.id] = Result(OURS, case, found)
    return tuple(fates.values())


def markdown(results: Sequence[Result]) -> list[str]:
    """The table as Markdown."""
    headings, rows = _cells(results)
    return table(headings, rows)


def terminal(results: Sequence[Result]) -> Table:
    """The table for a terminal."""
    headings, rows = _cells(results)
    shown = Table(box=box.SIMPLE, padding=(0, 1))
    for index, heading in enumerate(headings):
        shown.add_column(heading, justify="right" if index else "left")
    for row in rows:
        shown.add_row(*row)
    return shown


def _cells(results: Sequence[Result]) -> tuple[list[str], list[list[str]]]:
    backends = list(dict.fromkeys(result.backend for result in results))
    attacks = [result for result in results if result.case.kind == "attack"]
    benign = [result for result in results if result.case.kind == "benign"]
    counts = Counter((result.case.category, result.backend, result.fate) for result in attacks)
    categories = sorted({result.case.category for result in attacks})
    rows = []
    for category in categories:
        n_cases = len({result.case.id for result in attacks if result.case.category == category})
        rows.append([category, str(n_cases), *(_said(counts, (category,), name) for name in backends)])
    rows.append(
        ["all attacks", str(len({r.case.id for r in attacks})), *(_said(counts, categories, b) for b in backends)]
    )
    passed = Counter(result.backend for result in benign if result.fate is Fate.PASSED)
    rows.append(["benign that pass", str(len({r.case.id for r in benign})), *(str(passed[name]) for name in backends)])
    return ["category", "cases", *backends], rows


def _said(counts: Counter[tuple[str, str, Fate]], categories: Iterable[str], backend: str) -> str:
    known = list(categories)
    sums = {fate: sum(counts[category, backend, fate] for category in known) for fate in Fate}
    return ", ".join(f"{count} {fate}" for fate, count in sums.items() if count)


def _is_bare(case: Case) -> bool:
    control = case.head.control
    if control is None or control.on not in _BARE or control.script is not None:
        return False
    return _is_plain(case)


def _is_plain(case: Case) -> bool:
    return not (case.is_program or case.head.before or case.head.runs > 1 or "globals" in case.head.options)


def _reached(control: Control, observed: Observed, calls: Sequence[str]) -> bool:
    if control.canary is not None:
        return CANARY in calls
    if control.calls is not None:
        return len(calls) >= control.calls
    if control.throws is not None:
        return observed.end is End.THREW and observed.detail == control.throws
    if control.states_value:
        return observed.end is End.VALUE and same_value(observed.value, control.stated_value)
    if control.bytes is not None:
        return observed.end is End.VALUE and len(str(observed.value)) >= control.bytes
    # hangs, memory, crash, pending: bounds, and whether they were kept shows in how the run ended.
    return control.pending is not None and observed.end is End.PENDING


def _as_stated(case: Case, observed: Observed) -> bool:
    expect = case.head.expect
    if expect.throws is not None:
        wanted = expect.throws.name
        return observed.end is End.THREW and wanted in (None, observed.detail)
    return observed.end is End.VALUE and same_value(observed.value, expect.stated_value)


def _blocking(tools: CaseTools) -> Callable[[str, dict[str, Any]], Any]:
    def call(name: str, args: dict[str, Any]) -> Any:
        return asyncio.run(asyncio.wait_for(tools(name, args), timeout=1))

    return call
