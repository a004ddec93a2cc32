"""The case format: what a corpus file says about the script it holds.

    /*---
    title = "dynamic code through a comma expression"
    why = "An indirect eval runs in the global scope; a check for calls named eval misses it."
    refs = ["CWE-95"]              # CVE, GHSA, CWE, ECMA-262 anchors
    preset = "agentscript"         # or a list: it runs under each
    level = "STRICT"               # or a list
    tools = { getUser = { id = 1 } }   # answers by name, or the name of a built-in set (see `tools`)
    runs = 1                       # the script is fed this often to one enclave; the last run is judged
    options = { timeout = 500 }    # further options of the Enclave
    generate = ["[", …]            # a recipe instead of a body (see `recipe`)
    [expect]
    stopped_by = "rules"           # an attack: the layer that must stop it …
    code = "NO_EVAL"               # … and with which code; or `value`, where it must have been made harmless
    id = "RATE_LIMIT"              # with the code OPERATION_BLOCKED: which judge must have refused
    within_ms = 1000               # resource attacks: the run must be over by then
    [under.javascript]             # another expectation for one of the presets
    stopped_by = "runtime"
    code = "RUNTIME_ERROR"
    [peeled]                       # the layer above switched off: what must stop it then
    rules = { stopped_by = "runtime", code = "RUNTIME_ERROR" }
    [control]                      # what is seen where nothing protects: proof that it is an attack
    canary = true
    ---*/

A benign case states `value`, `value_json` (for what TOML cannot write, such as null) or `throws`.
The head is cut off before the script is fed in, so line 1 of the script is the line after the head.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import ValidationError

from .head import Expect, Head, Kind
from .recipe import expand

_HEAD = re.compile(r"/\*---\n(?P<toml>.*?)^---\*/(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_KINDS: dict[str, Kind] = {"attacks": "attack", "benign": "benign"}


class CaseError(Exception):
    """Raised when a case file cannot be read as a case; names the file and the field. Other cases are unaffected."""


@dataclass(frozen=True)
class Trial:
    """One run of a case: under one preset and one level, with the expectation that holds there."""

    case: Case
    preset: str
    level: str
    expect: Expect

    @property
    def id(self) -> str:
        """Unique and stable: the case, the preset and the level."""
        return f"{self.case.id}[{self.preset}-{self.level}]"


@dataclass(frozen=True)
class Case:
    """One corpus file. `id` is its path inside the corpus without the ending."""

    id: str
    kind: Kind
    category: str
    head: Head
    body: str

    @cached_property
    def script(self) -> str:
        """The text that is fed in: the body, or what the recipe makes."""
        return self.body if self.head.generate is None else expand(self.head.generate)

    @property
    def trials(self) -> tuple[Trial, ...]:
        """The case under each preset and level it lists, in the order listed."""
        head = self.head
        return tuple(
            Trial(self, preset, level, head.under.get(preset, head.expect))
            for preset in head.preset
            for level in head.level
        )


def parse_case(text: str, case_id: str) -> Case:
    """Reads the text of one case file; `case_id` is its path inside the corpus without the ending.

    Raises CaseError when anything is not as the format says.
    """
    kind, category = _place(case_id)
    found = _HEAD.match(text)
    if found is None:
        raise CaseError(f"{case_id}: the file must begin with a head between the lines '/*---' and '---*/'")
    try:
        raw_head = tomllib.loads(found["toml"])
    except tomllib.TOMLDecodeError as error:
        raise CaseError(f"{case_id}: the head is not TOML: {error}") from error
    try:
        head = Head.model_validate(raw_head)
    except ValidationError as error:
        raise CaseError(f"{case_id}: {_explain(error)}") from error
    body = text[found.end() :]
    _check(case_id, kind, head, body)
    return Case(case_id, kind, category, head, body)


def read_case(path: Path, case_id: str) -> Case:
    """Reads one case file. Raises CaseError when it is not UTF-8 or not a case."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise CaseError(f"{case_id}: the file is not UTF-8: {error}") from error
    return parse_case(text, case_id)


def _place(case_id: str) -> tuple[Kind, str]:
    parts = case_id.split("/")
    if len(parts) != 3 or parts[0] not in _KINDS or not all(_SLUG.fullmatch(part) for part in parts):
        raise CaseError(f"{case_id}: a case lies at attacks/<category>/<slug>.js or benign/<theme>/<slug>.js")
    return _KINDS[parts[0]], parts[1]


def _check(case_id: str, kind: Kind, head: Head, body: str) -> None:
    tables = {"expect": head.expect}
    tables |= {f"under.{name}": table for name, table in head.under.items()}
    tables |= {f"peeled.{name}": table for name, table in head.peeled.items()}
    for field, table in tables.items():
        try:
            table.check(kind)
        except ValueError as error:
            raise CaseError(f"{case_id}: {field}: {error}") from error
    if kind == "attack" and not head.refs:
        raise CaseError(f"{case_id}: refs: an attack names at least one reference")
    if kind == "benign" and head.control is not None:
        raise CaseError(f"{case_id}: control: a benign case has none")
    if head.generate is not None and body.strip():
        raise CaseError(f"{case_id}: generate: a case has a recipe or a body, not both")


def _explain(error: ValidationError) -> str:
    """The first fault of a head as `field: reason`; the rest are counted."""
    faults = error.errors()
    first = faults[0]
    field = ".".join(str(step) for step in first["loc"]) or "head"
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    return f"{field}: {first['msg']}{more}"
