"""The differences that exist by design, as classes in a TOML file, each with its reason.

    [[class]]
    name = "trailing value"
    reason = "why a faithful product differs here"
    cause = "trailing value"     # as verdict.cause_of finds it: the class holds differences of this cause only
    message = "*"                # optional: what was thrown or refused, as a glob
    paths = ["language/*"]       # names and globs below test/; without paths cause and message decide alone

A difference in no class fails the run. So does a path of a class whose tests ran and of which none differed: it would
hide the next difference there. A path none of whose tests ran, or whose tests are all refused, says nothing.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from .crew import Result
from .verdict import Cause, Class


class LedgerError(ValueError):
    """Raised when the ledger's file is not as it should be."""


@dataclass(frozen=True)
class LedgerClass:
    """One kind of difference, and which tests show it."""

    name: str
    reason: str
    cause: Cause
    message: str = "*"
    paths: tuple[str, ...] = ()

    def holds(self, result: Result) -> bool:
        """Whether `result`, a difference, is one of these."""
        if result.cause is not self.cause or result.compiled is None:
            return False
        if not fnmatchcase(result.compiled.outcome.message, self.message):
            return False
        return not self.paths or any(fnmatchcase(result.name, path) for path in self.paths)


@dataclass(frozen=True)
class Audit:
    """A run held against the ledger."""

    ledgered: dict[str, LedgerClass]  # test → its class
    unknown: tuple[Result, ...]  # differences in no class
    stale: tuple[tuple[LedgerClass, str], ...]  # classes with paths that hold nothing any more

    @property
    def is_clean(self) -> bool:
        """Whether ledger and run agree."""
        return not self.unknown and not self.stale


# The engine itself gave the outcome for what the product promises to run: the body of an async function whose value is
# its last expression. The other causes can be faults as well.
_SPEAKS_FOR_ITSELF = frozenset({Cause.WRAPPER, Cause.TRAILING_VALUE})


def read_ledger(path: Path) -> tuple[LedgerClass, ...]:
    """Raises LedgerError, OSError."""
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["class"]
        classes = tuple(LedgerClass(**{**row, "cause": Cause(row["cause"]), "paths": _paths(row)}) for row in rows)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise LedgerError(f"{path}: {error}") from error
    names = [row.name for row in classes]
    if len(set(names)) != len(names):
        raise LedgerError(f"{path}: two classes have one name")
    for row in classes:
        if not row.reason.strip():
            raise LedgerError(f"{path}: {row.name} has no reason")
        if row.cause is Cause.DEFECT:
            raise LedgerError(f"{path}: {row.name}: a defect of ours is never by design")
        if row.cause not in _SPEAKS_FOR_ITSELF and row.message == "*" and not row.paths:
            raise LedgerError(
                f"{path}: {row.name}: the cause {row.cause} alone says too little; give paths or a message"
            )
    return classes


def audit(results: Sequence[Result], ledger: Sequence[LedgerClass]) -> Audit:
    """Find each difference's class, and what the ledger has in vain."""
    ledgered = {}
    unknown = []
    for result in results:
        if result.kind is Class.DIFFERENT:
            known = next((row for row in ledger if row.holds(result)), None)
            if known is None:
                unknown.append(result)
            else:
                ledgered[result.name] = known
    compared = [result for result in results if result.kind in (Class.EQUAL, Class.DIFFERENT)]
    stale = [(row, path) for row in ledger for path in row.paths if _is_stale(row, path, compared)]
    return Audit(ledgered, tuple(unknown), tuple(stale))


def _is_stale(row: LedgerClass, path: str, compared: Sequence[Result]) -> bool:
    met = [result for result in compared if fnmatchcase(result.name, path)]
    return bool(met) and not any(row.holds(result) for result in met)


def _paths(row: dict[str, object]) -> tuple[str, ...]:
    paths = row.get("paths", [])
    if not isinstance(paths, list) or not all(isinstance(path, str) for path in paths):
        raise LedgerError(f"{row.get('name')}: paths is not a list of names")
    return tuple(paths)
