"""How much text each preset accepts before anything looks at its meaning.

One row per preset, one ceiling per column; the numbers and their reasons stand in ARCHITECTURE.md
under layer 0. A value equal to a limit passes, one more fails.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Final

_KIB: Final = 1024
_MIB: Final = 1024 * 1024

# The limits no configuration can go beyond: the parser's cost is bounded by them. There is none for
# operator runs, which cost nothing that the input's size does not bound already.
CEILINGS: Final[dict[str, int]] = {
    "input_bytes": 4 * _MIB,
    "line_chars": 1_000_000,
    "line_count": 1_000_000,
    "nesting_depth": 200,
    "regex_count": 500,
    "regex_chars": 2_000,
    "string_bytes": 4 * _MIB,
    "string_total_bytes": 4 * _MIB,
}


class Response(StrEnum):
    """What becomes of a script with something suspicious in it: a warning passes, and stands in the result."""

    REFUSE = "refuse"
    WARN = "warn"


class RegexAnalysis(StrEnum):
    """Which regular expression literals are refused: all; those exponential in their input; slow ones as well; none."""

    OFF = "off"
    BLOCK = "block"
    CATASTROPHIC = "catastrophic"
    POLYNOMIAL = "polynomial"


_CHOICES: Final[dict[str, type[StrEnum]]] = {
    "regex_analysis": RegexAnalysis,
    "bidi_in_strings": Response,
    "invisible_in_code": Response,
    "homoglyphs": Response,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescanLimits:
    """The limits of layer 0 for one policy. Sizes in bytes are those of UTF-8, `_chars` counts code points.

    `input_bytes` and `line_count` are held by `scan`, `nesting_depth` (brackets and statements inside each other) by
    the parser, the others by the parser's scanner, which alone knows where a string or a regex begins. `line_chars`
    counts what stands outside strings and templates, `operator_run` operators without an operand between them.

    Raises ValueError for what is no whole number, for a negative one and for one above its ceiling.
    """

    input_bytes: int
    line_chars: int
    line_count: int
    nesting_depth: int
    operator_run: int
    regex_count: int
    regex_chars: int
    string_bytes: int
    string_total_bytes: int
    regex_analysis: RegexAnalysis = RegexAnalysis.CATASTROPHIC
    # Bidirectional controls are refused outside strings in any case, invisible characters in strings warn in any case.
    bidi_in_strings: Response = Response.REFUSE
    invisible_in_code: Response = Response.REFUSE
    homoglyphs: Response = Response.REFUSE

    def __post_init__(self) -> None:
        for limit in fields(self):
            value = getattr(self, limit.name)
            kind = _CHOICES.get(limit.name)
            if kind is not None:
                # By its name as well: these are asked for with `is`, and a mere text would be none of them.
                object.__setattr__(self, limit.name, kind(value))
                continue
            if type(value) is not int:
                raise ValueError(f"{limit.name} must be a whole number, got {value!r}")
            ceiling = CEILINGS.get(limit.name)
            if value < 0:
                raise ValueError(f"{limit.name} must not be negative, got {value}")
            if ceiling is not None and value > ceiling:
                raise ValueError(f"{limit.name} is at most {ceiling}, got {value}")


_PERMISSIVE: Final = PrescanLimits(
    input_bytes=_MIB,
    line_chars=100_000,
    line_count=100_000,
    nesting_depth=100,
    operator_run=50,
    regex_count=100,
    regex_chars=1_000,
    string_bytes=_MIB,
    string_total_bytes=_MIB,
    bidi_in_strings=Response.WARN,
    invisible_in_code=Response.WARN,
    homoglyphs=Response.WARN,
)

PRESCAN_LIMITS: Final[dict[str, PrescanLimits]] = {
    "agentscript": PrescanLimits(
        input_bytes=100 * _KIB,
        line_chars=10_000,
        line_count=2_000,
        nesting_depth=40,
        operator_run=10,
        regex_count=0,
        regex_chars=0,
        string_bytes=50 * _KIB,
        string_total_bytes=100 * _KIB,
        regex_analysis=RegexAnalysis.BLOCK,
    ),
    "strict": PrescanLimits(
        input_bytes=64 * _KIB,
        line_chars=5_000,
        line_count=2_000,
        nesting_depth=30,
        operator_run=10,
        regex_count=10,
        regex_chars=100,
        string_bytes=50 * _KIB,
        string_total_bytes=100 * _KIB,
    ),
    "secure": PrescanLimits(
        input_bytes=100 * _KIB,
        line_chars=8_000,
        line_count=5_000,
        nesting_depth=40,
        operator_run=15,
        regex_count=20,
        regex_chars=200,
        string_bytes=100 * _KIB,
        string_total_bytes=_MIB,
    ),
    "standard": PrescanLimits(
        input_bytes=256 * _KIB,
        line_chars=20_000,
        line_count=10_000,
        nesting_depth=60,
        operator_run=20,
        regex_count=30,
        regex_chars=500,
        string_bytes=256 * _KIB,
        string_total_bytes=_MIB,
        regex_analysis=RegexAnalysis.POLYNOMIAL,
    ),
    "permissive": _PERMISSIVE,
    "javascript": _PERMISSIVE,
}

# Layer 0 switched off: what the parser's cost depends on still holds. A run of operators has no ceiling of its own; the
# input's is one.
CEILINGS_ONLY: Final = PrescanLimits(
    input_bytes=CEILINGS["input_bytes"],
    line_chars=CEILINGS["line_chars"],
    line_count=CEILINGS["line_count"],
    nesting_depth=CEILINGS["nesting_depth"],
    operator_run=CEILINGS["input_bytes"],
    regex_count=CEILINGS["regex_count"],
    regex_chars=CEILINGS["regex_chars"],
    string_bytes=CEILINGS["string_bytes"],
    string_total_bytes=CEILINGS["string_total_bytes"],
    regex_analysis=RegexAnalysis.OFF,
    bidi_in_strings=Response.WARN,
    invisible_in_code=Response.WARN,
    homoglyphs=Response.WARN,
)
