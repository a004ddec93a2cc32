"""`pyenclave corpus minimise`: what a file comes to, and a shorter one that comes to the same."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from .case import FENCES, Case, CaseError, Trial, parse_case
from .head import Expect, Head
from .minimise import MAX_RUNS, minimise
from .outcome import Fault, Outcome, Verdict
from .runner import Bench


class Signature(NamedTuple):
    """What must stay the same: how the trial is judged, and where and how the script ended."""

    verdict: Verdict
    fault: Fault | None
    layer: str | None
    codes: tuple[str, ...]
    error_name: str
    canaries: tuple[str, ...]

    @property
    def text(self) -> str:
        """In a line."""
        parts = (self.fault or self.verdict, self.layer or "", *self.codes, self.error_name, *self.canaries)
        return " ".join(str(part) for part in parts if part)


class Shrunk(NamedTuple):
    """What became of a file."""

    path: Path
    signature: Signature
    before: int
    after: int


def shrink(
    path: Path, preset: str, level: str, on_step: Callable[[int, int], None] | None = None, max_runs: int = MAX_RUNS
) -> Shrunk:
    """Write the shorter script beside the file, with its head if it has one.

    A file with a head runs as its case says, under the first preset and level it lists; one without is a script, and
    runs under those given. Raises CaseError for what cannot be made shorter, OSError, and what `Bench.run` raises.
    """
    text = path.read_bytes().decode("utf-8")
    head, trial = _trial(path, text, preset, level)
    if trial.case.is_program or trial.case.head.generate is not None:
        raise CaseError(f"{path}: only scripts can be made shorter, no programs and no recipes")
    wanted, shortest = asyncio.run(_shortest(trial, on_step, max_runs))
    target = path.with_suffix(".min.js")
    target.write_text(head + shortest.rstrip("\n") + "\n", "utf-8")
    return Shrunk(target, wanted, len(trial.case.body), len(shortest))


async def _shortest(trial: Trial, on_step: Callable[[int, int], None] | None, max_runs: int) -> tuple[Signature, str]:
    async with Bench() as bench:
        wanted = signature(await bench.try_run(trial))

        async def keeps(shorter: str) -> bool:
            case = replace(trial.case, body=shorter)
            return signature(await bench.try_run(replace(trial, case=case))) == wanted

        return wanted, await minimise(trial.case.body, keeps, on_step, max_runs)


def signature(outcome: Outcome) -> Signature:
    """What an outcome comes to, values and words left aside."""
    observed = outcome.observed
    return Signature(
        outcome.verdict,
        outcome.fault,
        observed.layer,
        # One finding more or less is the same; the first one is what refused it.
        observed.codes[:1],
        observed.name,
        tuple(outcome.canaries),
    )


def _trial(path: Path, text: str, preset: str, level: str) -> tuple[str, Trial]:
    first, last = FENCES[".js"]
    if text.startswith(first):
        case = parse_case(text, "attacks/minimise/attack" if "stopped_by" in text else "benign/minimise/script")
        return text[: text.index(f"\n{last}") + len(last) + 2], case.trials[0]
    # Any value will do: what is kept is how it ends.
    head = Head(title=path.name, why="a script of the user's", expect=Expect(value_json="null"))
    return "", Trial(Case("benign/minimise/script", "benign", "minimise", head, text), preset, level, head.expect)
