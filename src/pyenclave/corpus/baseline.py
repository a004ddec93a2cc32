"""Compares a run with an earlier one: what is new, what has gone, what fails now, what is stopped elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .outcome import Outcome, Verdict
from .record import Record, record_of


@dataclass(frozen=True, slots=True)
class Comparison:
    """Ids of trials, each list in the order of the later run; `moved` says from where to where."""

    newly_failing: tuple[str, ...]
    newly_passing: tuple[str, ...]
    moved: tuple[str, ...]
    shallower: tuple[str, ...]
    new: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def is_worse(self) -> bool:
        """Whether anything fails that did not, is stopped by fewer defences, or is not there any more."""
        return bool(self.newly_failing or self.shallower or self.missing)


def compare(before: Sequence[Record], outcomes: Sequence[Outcome], known: Iterable[str]) -> Comparison:
    """`known` are the ids of all trials of the corpus: missing is what is not there, not what was not asked for."""
    earlier = {record.trial_id: record for record in before}
    after = [record_of(outcome) for outcome in outcomes]
    both = [(earlier[record.trial_id], record) for record in after if record.trial_id in earlier]
    there = set(known)
    return Comparison(
        newly_failing=tuple(new.trial_id for old, new in both if _fails(new) and not _fails(old)),
        newly_passing=tuple(new.trial_id for old, new in both if _fails(old) and not _fails(new)),
        moved=tuple(
            f"{new.trial_id}: {_where(old)} → {_where(new)}" for old, new in both if _where(old) != _where(new)
        ),
        shallower=tuple(
            f"{new.trial_id}: {old.depth} → {new.depth}"
            for old, new in both
            if old.depth is not None and new.depth is not None and new.depth < old.depth
        ),
        new=tuple(record.trial_id for record in after if record.trial_id not in earlier),
        missing=tuple(name for name in earlier if name not in there),
    )


def _fails(record: Record) -> bool:
    return record.verdict is Verdict.FAILED


def _where(record: Record) -> str:
    return record.verdict.value if record.layer is None else f"{record.layer} {', '.join(record.codes)}".strip()
