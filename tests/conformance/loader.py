"""Reads the cases and the ledger, and takes nothing that it does not know."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent

_SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*"
_FAMILY = re.compile(_SLUG)
_HEAD = re.compile(rf"//# (?P<slug>{_SLUG}): (?P<shows>\S.*)")
_NEEDS = re.compile(r"//~ node: needs (?P<feature>[A-Za-z][A-Za-z0-9. ]*)")
_VALUE = "//=> "
# A line that begins so is the format's, whatever follows.
_MARKS = ("//#", "//~", "//=")
_REASON = re.compile(r"(?P<kind>engine|ours|node): \S.*")
_LEDGER_FIELDS = {"id", "reason", "at", "value", "error"}
LEVELS = ("STANDARD", "SECURE")


class CaseFileError(Exception):
    """Raised when a file is not as the format says; names the file and the line. Nothing of it is usable."""


@dataclass(frozen=True)
class Case:
    """A program, and the JSON value that it must give."""

    id: str
    shows: str
    program: str
    expected: Any
    needs: str | None

    @property
    def wanted(self) -> str:
        return given_value(self.expected)


@dataclass(frozen=True)
class LedgerEntry:
    """A case that fails: `kind` says whose fault it is, `places` at which levels, `given` what comes out instead."""

    id: str
    kind: str
    reason: str
    places: tuple[str, ...]
    given: str


def given_value(value: Any) -> str:
    """One text for one JSON value: the order of keys counts, the spelling of a number does not."""
    return "value " + json.dumps(_with_floats(value), ensure_ascii=False)


def given_error(text: str) -> str:
    """The same for a program that did not come to a value."""
    return "error " + text


def load_cases(folder: Path = HERE / "cases") -> tuple[Case, ...]:
    """Every case of every family, in the order of the files."""
    return tuple(case for path in sorted(folder.iterdir()) for case in _read_family(path))


def load_ledger(path: Path = HERE / "ledger.toml") -> tuple[LedgerEntry, ...]:
    """What is known to fail."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as fault:
        raise CaseFileError(f"{path.name}: {fault}") from fault
    if table.keys() - {"case"}:
        raise CaseFileError(f"{path.name}: unknown {sorted(table.keys() - {'case'})}")
    entries = tuple(_read_entry(path.name, entry) for entry in table.get("case", []))
    seen = [(entry.id, place) for entry in entries for place in entry.places]
    if twice := sorted({place for place in seen if seen.count(place) > 1}):
        raise CaseFileError(f"{path.name}: twice: {twice}")
    return entries


def _read_family(path: Path) -> list[Case]:
    if path.suffix != ".js" or not _FAMILY.fullmatch(path.stem):
        raise CaseFileError(f"{path.name}: a file of cases is called <family>.js")
    cases: dict[str, Case] = {}
    head: re.Match[str] | None = None
    needs: str | None = None
    program: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        place = f"{path.name}:{number}"
        if head is None:
            if line == "":
                continue
            head, needs, program = _HEAD.fullmatch(line), None, []
            if head is None:
                raise CaseFileError(f"{place}: neither the head of a case nor empty: {line}")
        elif line.startswith(_VALUE):
            case = _case(place, f"{path.stem}/{head['slug']}", head, needs, program, line)
            if case.id in cases:
                raise CaseFileError(f"{place}: there is a case {case.id} already")
            cases[case.id] = case
            head = None
        elif needed := _NEEDS.fullmatch(line):
            if program or needs:
                raise CaseFileError(f"{place}: belongs directly under the head, once")
            needs = needed["feature"]
        elif line.startswith(_MARKS):
            raise CaseFileError(f"{place}: not a line of the format: {line}")
        else:
            program.append(line)
    if head is not None:
        raise CaseFileError(f"{path.name}: {head['slug']} has no value")
    if not cases:
        raise CaseFileError(f"{path.name}: no cases")
    return list(cases.values())


def _case(place: str, case_id: str, head: re.Match[str], needs: str | None, program: list[str], line: str) -> Case:
    if not "".join(program).strip():
        raise CaseFileError(f"{place}: {case_id} has no program")
    try:
        expected = json.loads(line.removeprefix(_VALUE), parse_constant=_no_constant)
    except ValueError as fault:
        raise CaseFileError(f"{place}: the value is not JSON: {fault}") from fault
    return Case(case_id, head["shows"], "\n".join(program), expected, needs)


def _read_entry(name: str, entry: dict[str, Any]) -> LedgerEntry:
    place = f"{name}: {entry.get('id')}"
    if entry.keys() - _LEDGER_FIELDS or not all(isinstance(text, str) for text in entry.values()):
        raise CaseFileError(f"{place}: the fields are {sorted(_LEDGER_FIELDS)}, all of them strings")
    reason = _REASON.fullmatch(entry.get("reason", ""))
    if not entry.get("id") or reason is None:
        raise CaseFileError(f"{place}: wants an id, and a reason that begins with engine: or ours: or node:")
    if ("value" in entry) == ("error" in entry):
        raise CaseFileError(f"{place}: wants either a value or an error")
    if entry.get("at", LEVELS[0]) not in LEVELS or (reason["kind"] == "node" and "at" in entry):
        raise CaseFileError(f"{place}: at is one of {LEVELS}, and there is none for Node")
    places = ("NODE",) if reason["kind"] == "node" else (entry["at"],) if "at" in entry else LEVELS
    given = given_value(json.loads(entry["value"])) if "value" in entry else given_error(entry["error"])
    return LedgerEntry(entry["id"], reason["kind"], reason.string, places, given)


def _with_floats(value: Any) -> Any:
    """JSON has one kind of number; Python's decoder makes two of it."""
    match value:
        case bool():
            return value
        case int():
            return float(value)
        case list():
            return [_with_floats(item) for item in value]
        case dict():
            return {key: _with_floats(item) for key, item in value.items()}
    return value


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
