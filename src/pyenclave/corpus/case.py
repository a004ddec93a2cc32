"""The case format: what a corpus file says about the script, or the program in a guest's place, that it holds.

    /*---
    title = "dynamic code through a comma expression"
    why = "An indirect eval runs in the global scope; a check for calls named eval misses it."
    refs = ["CWE-95"]              # CVE, GHSA, CWE, ECMA-262 anchors
    preset = "agentscript"         # or a list: it runs under each
    level = "STRICT"               # or a list
    tools = { getUser = { id = 1 } }   # answers by name, or the name of a built-in set (see `tools`)
    runs = 1                       # the script is fed this often to one enclave; the last run is judged
    before = ["…", …]              # other scripts that run in that enclave first; each must have run, however it ended
    options = { timeout = 500 }    # further options of the Enclave
    generate = ["[", …]            # a recipe instead of a body (see `recipe`)
    [expect]
    stopped_by = "rules"           # an attack: the layer that must stop it …
    code = "NO_EVAL"               # … and with which code; or `value`, where it must have been made harmless
    message = "…"                  # and the error's message, where a code has several causes
    id = "RATE_LIMIT"              # with the code OPERATION_BLOCKED: which judge must have refused
    within_ms = 1000               # resource attacks: the run must be over by then
    host_mib = 16                  # and the host's own memory must not have grown by more
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

A file that ends in .py is a program in a guest's place (see `guests`): the guest is made, locked and given a script as
ever, and then it is this program. Its head is the module's docstring, between --- and ---; what it imports was loaded
before the locks were set (see `guests.kit`).
"""

from __future__ import annotations

import ast
import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import ValidationError

from .head import Expect, Head, Kind
from .recipe import expand

# The endings of case files, and what encloses their heads.
FENCES = {".js": ("/*---", "---*/"), ".py": ('"""---', '---"""')}
_HEADS = {
    suffix: re.compile(rf"{re.escape(first)}\n(?P<toml>.*?)^{re.escape(last)}(?:\n|\Z)", re.DOTALL | re.MULTILINE)
    for suffix, (first, last) in FENCES.items()
}
# It reaches the spawner as an argument of its process, of which each may have 128 KiB (man 2 execve).
_MAX_PROGRAM_BYTES = 65_536
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
    is_program: bool = False

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


def parse_case(text: str, case_id: str, suffix: str = ".js") -> Case:
    """Reads the text of one case file; `case_id` is its path inside the corpus without the ending, `suffix` that.

    Raises CaseError when anything is not as the format says.
    """
    kind, category = _place(case_id)
    found = _HEADS[suffix].match(text)
    if found is None:
        first, last = FENCES[suffix]
        raise CaseError(f"{case_id}: the file must begin with a head between the lines {first!r} and {last!r}")
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
    if suffix == ".py":
        _check_program(case_id, head, body)
    return Case(case_id, kind, category, head, body, is_program=suffix == ".py")


def read_case(path: Path, case_id: str) -> Case:
    """Reads one case file. Raises CaseError when it is not UTF-8 or not a case."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise CaseError(f"{case_id}: the file is not UTF-8: {error}") from error
    return parse_case(text, case_id, path.suffix)


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


def _check_program(case_id: str, head: Head, body: str) -> None:
    if head.runs != 1 or head.before or head.generate is not None:
        raise CaseError(f"{case_id}: runs, before and generate are for scripts; a program runs once, as it stands")
    if len(body.encode()) > _MAX_PROGRAM_BYTES:
        raise CaseError(f"{case_id}: a program may have {_MAX_PROGRAM_BYTES} bytes")
    try:
        ast.parse(body)
    except SyntaxError as error:
        raise CaseError(f"{case_id}: the program is not Python: {error}") from error


def _explain(error: ValidationError) -> str:
    """The first fault of a head as `field: reason`; the rest are counted."""
    faults = error.errors()
    first = faults[0]
    field = ".".join(str(step) for step in first["loc"]) or "head"
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    return f"{field}: {first['msg']}{more}"
