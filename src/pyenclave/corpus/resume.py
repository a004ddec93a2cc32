"""A file of outcomes that grows while a run goes on, so that a run that was interrupted can go on where it was.

JSON lines: a heading with the versions and what was asked for, then one record for each trial as it ends. What does not
fit any more is run again: a case that has changed, another version of the package or of the format.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import ValidationError

from .. import __version__
from .case import CaseError, Trial
from .further import Extras
from .outcome import Outcome
from .record import RECORD_VERSION, Record, digest_of, outcome_of, record_of


class Kept:
    """The outcomes known from an earlier run; further ones are written as they come."""

    def __init__(self, path: Path, trials: Sequence[Trial], extras: Extras) -> None:
        """Raises CaseError for a file that is something else, OSError when it cannot be read or written."""
        heading = {"version": RECORD_VERSION, "package": __version__, **asdict(extras)}
        self.known = _known(path, path.read_bytes(), heading, trials) if path.exists() else {}
        # Written anew: what is stale, or was cut off in the middle of a line, is gone.
        self._file = path.open("w", encoding="utf-8")
        self._write(json.dumps(heading))
        for outcome in self.known.values():
            self.add(outcome)

    def add(self, outcome: Outcome) -> None:
        """Write one outcome, at once."""
        self._write(record_of(outcome).model_dump_json())

    def _write(self, line: str) -> None:
        self._file.write(line + "\n")
        self._file.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()


def _known(path: Path, raw: bytes, heading: dict[str, object], trials: Sequence[Trial]) -> dict[str, Outcome]:
    if not raw:
        return {}
    lines = raw.split(b"\n")
    try:
        found = json.loads(lines[0])
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or found.keys() != heading.keys():
        raise CaseError(f"{path}: not a file of outcomes; --resume would overwrite it, so give another name")
    if found != heading:
        return {}
    wanted = {trial.id: trial for trial in trials}
    digests = {trial.case.id: digest_of(trial.case) for trial in trials}
    known: dict[str, Outcome] = {}
    for line in lines[1:]:
        try:
            record = Record.model_validate_json(line)
        except ValidationError:
            continue  # cut off when the run was
        if record.trial_id in wanted and record.digest == digests[record.id]:
            known[record.trial_id] = outcome_of(record, wanted[record.trial_id])
    return known
