"""The JSON form of an outcome, for reports, for baselines and for going on with a run that was interrupted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, ValidationError

from ..findings import Layer
from .case import Case, CaseError, Trial
from .outcome import Canary, ControlSeen, Fault, Observed, Outcome, Peel, Verdict

# Raised with every change of meaning; a file of another version is refused.
RECORD_VERSION: Final = 2


class Record(BaseModel):
    """An outcome as plain data. `layer` is None for benign cases; `digest` is that of the case, head included."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    preset: str
    level: str
    kind: str
    category: str
    title: str
    digest: str
    verdict: Verdict
    fault: Fault | None = None
    layer: Layer | None = None
    codes: tuple[str, ...] = ()
    error_name: str = ""
    error_message: str = ""
    elapsed_ms: float
    reasons: tuple[str, ...] = ()
    canaries: tuple[Canary, ...] = ()
    control: ControlSeen | None = None
    peels: tuple[Peel, ...] = ()
    stops: tuple[str, ...] = ()
    depth: int | None = None

    @property
    def trial_id(self) -> str:
        """As `Trial.id`."""
        return f"{self.id}[{self.preset}-{self.level}]"


def digest_of(case: Case) -> str:
    """SHA-256 of all that decides how a case runs and is judged, as hexadecimal digits."""
    stated = case.head.model_dump(mode="json", exclude_none=True)
    text = json.dumps([case.id, stated, case.body], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def record_of(outcome: Outcome) -> Record:
    """The data of an outcome."""
    trial, observed = outcome.trial, outcome.observed
    case = trial.case
    return Record(
        id=case.id,
        preset=trial.preset,
        level=trial.level,
        kind=case.kind,
        category=case.category,
        title=case.head.title,
        digest=digest_of(case),
        verdict=outcome.verdict,
        fault=outcome.fault,
        layer=outcome.layer if case.kind == "attack" else None,
        codes=observed.codes,
        error_name=observed.name,
        error_message=observed.message,
        elapsed_ms=round(outcome.elapsed_ms, 1),
        reasons=outcome.reasons,
        canaries=outcome.canaries,
        control=outcome.control,
        peels=outcome.peels,
        stops=outcome.stops,
        depth=outcome.depth,
    )


def outcome_of(record: Record, trial: Trial) -> Outcome:
    """The outcome again; `trial` is that of the same id, whose case has not changed."""
    seen_layer = record.layer if record.codes else None
    return Outcome(
        trial,
        record.verdict,
        record.layer,
        Observed(seen_layer, record.codes, record.error_name, record.error_message),
        record.elapsed_ms,
        record.reasons,
        record.fault,
        record.canaries,
        record.peels,
        record.control,
    )


def records_json(outcomes: Iterable[Outcome]) -> list[dict[str, Any]]:
    """What stands under `trials` in the JSON of a run."""
    return [record_of(outcome).model_dump(mode="json") for outcome in outcomes]


def read_records(path: Path) -> tuple[Record, ...]:
    """The records of a file that `--json` wrote. Raises CaseError when it is none, or one of another version."""
    try:
        data = json.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        raise CaseError(f"{path}: not the JSON of a corpus run: {error}") from error
    if not isinstance(data, dict) or data.get("version") != RECORD_VERSION or not isinstance(data.get("trials"), list):
        raise CaseError(f"{path}: not the JSON of a corpus run in version {RECORD_VERSION}; write it anew with --json")
    try:
        return tuple(Record.model_validate(entry) for entry in data["trials"])
    except ValidationError as error:
        raise CaseError(f"{path}: {error.errors()[0]['loc']}: {error.errors()[0]['msg']}") from error
