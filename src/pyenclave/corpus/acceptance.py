"""How much of what language models write each preset accepts: benign cases under every preset, stated or not.

A case states the presets under which it must pass. Here it is tried under all of them, so that a preset which has
become stricter, and one which accepts more than is stated, both show.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from .case import Case, Trial
from .outcome import Outcome

# The folder of benign cases written in the style of language models.
REAL_WORLD = "real-world"

# From the smallest language to the largest, as in the table of presets.
PRESET_ORDER = ("strict", "agentscript", "secure", "standard", "permissive", "javascript")


@dataclass(frozen=True, slots=True)
class PresetRow:
    """What became of the cases under one preset. The ids are those of cases; each case is in one of four lists."""

    preset: str
    stated_passed: tuple[str, ...]
    stated_failed: tuple[str, ...]
    unstated_passed: tuple[str, ...]
    unstated_failed: tuple[str, ...]
    codes: Counter[str]  # what refused the unstated ones: in how many of them each code stood

    @property
    def stated(self) -> int:
        """How many cases say that they must pass."""
        return len(self.stated_passed) + len(self.stated_failed)


def survey(cases: Iterable[Case]) -> tuple[Trial, ...]:
    """Every case under every preset, at the first level it states, judged by what it states there."""
    return tuple(
        Trial(case, preset, case.head.level[0], case.head.under.get(preset, case.head.expect))
        for case in cases
        if case.kind == "benign"
        for preset in PRESET_ORDER
    )


def rows(outcomes: Sequence[Outcome]) -> tuple[PresetRow, ...]:
    """The outcomes of a survey, one row for each preset."""
    return tuple(_row(preset, [o for o in outcomes if o.trial.preset == preset]) for preset in PRESET_ORDER)


def size(cases: Iterable[Case]) -> tuple[int, int]:
    """Lines and bytes of the scripts, heads not counted."""
    scripts = [case.script for case in cases]
    return sum(len(script.splitlines()) for script in scripts), sum(len(script.encode()) for script in scripts)


def as_stated(table: Sequence[PresetRow]) -> bool:
    """Whether exactly the stated cases pass, under every preset."""
    return not any(row.stated_failed or row.unstated_passed for row in table)


def print_acceptance(outcomes: Sequence[Outcome], console: Console) -> None:
    """Prints the table for a reader at a terminal, and why a case went otherwise than it states."""
    table = rows(outcomes)
    cases = list({o.trial.case.id: o.trial.case for o in outcomes}.values())
    for outcome in outcomes:
        trial = outcome.trial
        stated = _is_stated(trial)
        if stated == outcome.failed:
            said = "; ".join(outcome.reasons) if stated else "passes, but does not state it"
            line = f"[bold red]not as stated[/] {escape(trial.id)}: {escape(said)}"
            console.print(line, highlight=False, soft_wrap=True)
    console.print(_summary(table, len(cases)))
    for row in table:
        if row.codes:
            codes = ", ".join(f"{code} {count}" for code, count in _by_count(row.codes))
            console.print(f"refused under {row.preset}: {codes}", highlight=False, soft_wrap=True)
    lines, n_bytes = size(cases)
    console.print(f"{len(cases)} scripts, {lines} lines, {n_bytes / 1_000:.0f} KB", highlight=False)


def _row(preset: str, outcomes: Sequence[Outcome]) -> PresetRow:
    stated = [outcome for outcome in outcomes if _is_stated(outcome.trial)]
    unstated = [outcome for outcome in outcomes if not _is_stated(outcome.trial)]
    codes: Counter[str] = Counter()
    for outcome in unstated:
        if outcome.failed:
            # A script that ran and returned something else has no code of its own.
            codes.update(set(outcome.observed.codes) or {"another value"})
    return PresetRow(
        preset,
        stated_passed=tuple(o.trial.case.id for o in stated if not o.failed),
        stated_failed=tuple(o.trial.case.id for o in stated if o.failed),
        unstated_passed=tuple(o.trial.case.id for o in unstated if not o.failed),
        unstated_failed=tuple(o.trial.case.id for o in unstated if o.failed),
        codes=codes,
    )


def _is_stated(trial: Trial) -> bool:
    return trial.preset in trial.case.head.preset


def _summary(table: Sequence[PresetRow], n_cases: int) -> Table:
    shown = Table(box=box.SIMPLE, padding=(0, 1))
    shown.add_column("preset", no_wrap=True)
    for heading in ("stated", "pass", "of all", "more pass", "others"):
        shown.add_column(heading, justify="right")
    for row in table:
        passed = len(row.stated_passed)
        share = f"{100 * passed / n_cases:.0f} %" if n_cases else "–"
        more, others = len(row.unstated_passed), len(row.unstated_failed)
        shown.add_row(row.preset, *(str(cell) for cell in (row.stated, passed, share, more, others)))
    return shown


def _by_count(codes: Counter[str]) -> list[tuple[str, int]]:
    return sorted(codes.items(), key=lambda item: (-item[1], item[0]))
