"""A verdict on its way back, as bytes: JSON, to the end of the stream. `verdicts` reads it.

    {"compiled": {text, generated, author, tool_names, warnings, features, literals}, "log": […]}
    {"refused": {layer, findings}, "log": […]}

`generated` and `author` are offsets in base64, `features` null or JSON in ASCII. Words and names go as the bytes
of their UTF-8, one character for each: a script's own texts stand in them, with lone surrogates too, which JSON has no
way to tell from pairs.
"""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any, Final

from ..findings import Finding, Refusal
from ..transform import CompiledScript
from ..transform.portable import pack

MAX_LOG_LINES: Final = 10
MAX_LOG_CHARS: Final = 2_000


def encode(verdict: CompiledScript | Refusal, log: list[str]) -> bytes:
    """The bytes of a reply; of `log` the first lines."""
    lines = [to_wire(line[:MAX_LOG_CHARS]) for line in log[:MAX_LOG_LINES]]
    if isinstance(verdict, Refusal):
        refused = {"layer": verdict.layer, "findings": [_finding(finding) for finding in verdict.findings]}
        return json.dumps({"refused": refused, "log": lines}).encode("ascii")
    script = pack(verdict)
    compiled = {
        "text": script.text,
        "generated": b64encode(script.generated_offsets).decode("ascii"),
        "author": b64encode(script.author_offsets).decode("ascii"),
        "tool_names": [to_wire(name) for name in script.tool_names],
        "warnings": [_finding(finding) for finding in script.warnings],
        "features": None if script.features is None else json.dumps(script.features.to_plain()),
        "literals": [to_wire(text) for text in script.literals],
    }
    return json.dumps({"compiled": compiled, "log": lines}).encode("ascii")


def to_wire(text: str) -> str:
    """A text as the bytes of its UTF-8."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


def from_wire(raw: str) -> str:
    """The text of such bytes. Raises ValueError if they are none."""
    return raw.encode("latin-1").decode("utf-8", "surrogatepass")


def _finding(finding: Finding) -> dict[str, Any]:
    span = finding.span
    return {
        "code": finding.code,
        "message": to_wire(finding.message),
        "layer": finding.layer,
        "span": None if span is None else (span.start, span.end),
        "hint": to_wire(finding.hint),
        "severity": finding.severity,
    }
