"""One trial as plain data for a reader: what it is, what became of it, what stopped it else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...findings import Layer
from ..case import Case
from ..outcome import Outcome, Peel

# A case longer than this is shown by its beginning: the largest are nothing but repetition.
MAX_SOURCE_CHARACTERS = 20_000


@dataclass(frozen=True, slots=True)
class Ended:
    """A run of the case: which defences were off, and what ended it. `by` is None where nothing did."""

    off: tuple[str, ...]
    by: str | None
    codes: tuple[str, ...]
    stopped: bool


def runs_of(outcome: Outcome) -> tuple[Ended, ...]:
    """The plain run, then the peeled ones."""
    plain = Ended((), _layer(outcome.layer), outcome.observed.codes, not outcome.failed)
    return (plain, *(_peeled(peel) for peel in outcome.peels if peel.off))


def source_of(case: Case) -> str:
    """What a reader is shown of the case's text: the body, or its recipe, which is shorter and says more."""
    if case.head.generate is not None:
        return "\n".join(f"generate: {_part(part)}" for part in case.head.generate)
    if len(case.body) <= MAX_SOURCE_CHARACTERS:
        return case.body
    return f"{case.body[:MAX_SOURCE_CHARACTERS]}\n… and {len(case.body) - MAX_SOURCE_CHARACTERS} more characters"


def _part(part: Any) -> str:
    text = repr(part)
    return text if len(text) <= 400 else f"{text[:400]}…"


def _peeled(peel: Peel) -> Ended:
    by = ", ".join(peel.defences) or _layer(peel.layer)
    return Ended(peel.off, by, peel.codes, peel.stopped)


def _layer(layer: Layer | None) -> str | None:
    return None if layer is None else layer.value
