"""The vocabulary of "no": what a layer has to say against a script.

What a script does is data: a layer returns the next stage type or a `Refusal`, and never raises for
something the author wrote.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .source import Span


class Layer(StrEnum):
    """Where a finding comes from; the names are those of the corpus format's `stopped_by`."""

    PRESCAN = "prescan"
    PARSE = "parse"
    RULES = "rules"
    TRANSFORM = "transform"
    SCORING = "scoring"
    RUNTIME = "runtime"
    BROKER = "broker"
    SANITIZE = "sanitize"


class Severity(StrEnum):
    """An error refuses the script, a warning goes into the result."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in a script.

    `code` is stable and documented; `message` says what is wrong, `hint` what to write instead.
    `span` holds offsets of the author's text, None where there is no place to point at.
    """

    code: str
    message: str
    layer: Layer
    span: Span | None = None
    hint: str = ""
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Refusal:
    """The verdict of a layer that stopped a script: at least one finding of severity error."""

    layer: Layer
    findings: tuple[Finding, ...]

    def __post_init__(self) -> None:
        if not any(f.severity is Severity.ERROR for f in self.findings):
            raise ValueError("a refusal needs a finding of severity error")
