"""What must hold for every mutant, whatever it does."""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ...result import ErrorCode, ExecutionResult
from ..backends.protocol import End, Observed
from ..guests.canaries import VARIABLE
from ..judge import same_value
from ..tools import CANARY

# How long after its limit of time a run may take to be over.
SLACK_S = 1.0
# What a bare engine need not agree on: the clock, chance, texts of functions and stacks; what it does not have; what
# JSON cannot say; what is ours by design, such as `throwOnError`, and dynamic code; spreads, which compiled are mended
# where the engine leaves out the characters of a text.
_UNEQUAL = re.compile(
    r"Date|random|performance|Timeout|stack|toString"
    r"|console|parallel|BigInt|\dn\b|typeof"
    r"|throwOnError|Function|constructor|Descriptor|isFrozen|isSealed|isExtensible"
    r"|\.\.\."
)
# What our own part of the realm says, where a bare one has no objection.
_OURS = re.compile(r"^callTool|not available|not allowed|not extensible|read-only|not configurable")
# The text of a function, which compiled is another.
_CODE = re.compile(r"=>|function|class|callTool")
_HALF = re.compile("[\ud800-\udfff]")
# Errors of a script's own, of which both sides must tell the same; others are limits and guards of ours.
_SCRIPT_ERRORS = ("TypeError", "RangeError", "ReferenceError", "SyntaxError", "Error")


class Oracle(StrEnum):
    """The kinds of finding, the worst first."""

    ESCAPE = "escape"
    HOST_EXCEPTION = "host-exception"
    HANG = "hang"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Finding:
    """What an oracle has to say."""

    oracle: Oracle
    detail: str


class Log(logging.Handler):
    """Keeps what the library logs of exceptions: the host's own, which no script may cause."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.exceptions: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps the record if it is of an exception, or an error."""
        if record.exc_info is not None or record.levelno >= logging.ERROR:
            self.exceptions.append(record.getMessage())


def judge(
    result: ExecutionResult, calls: Sequence[tuple[str, Any]], elapsed_s: float, limit_s: float, logged: Sequence[str]
) -> Finding | None:
    """The worst that a run on the whole pipeline shows."""
    if any(name == CANARY for name, _ in calls):
        return Finding(Oracle.ESCAPE, "the canary sang: a text was run as code")
    secret = os.environ.get(VARIABLE)
    if secret is not None and secret in json.dumps([result.model_dump(mode="json"), list(calls)], default=str):
        return Finding(Oracle.ESCAPE, "a variable of the host's environment was seen")
    error = result.error
    if error is not None and (error.code is ErrorCode.INTERNAL_ERROR or "INTERNAL_ERROR" in _codes(error.data)):
        return Finding(Oracle.HOST_EXCEPTION, f"{error.code}: {error.message}")
    if logged:
        return Finding(Oracle.HOST_EXCEPTION, logged[0])
    if elapsed_s > limit_s + SLACK_S:
        return Finding(Oracle.HANG, f"took {elapsed_s:.1f} s, with a limit of {limit_s:.1f} s")
    return None


def is_comparable(script: str) -> bool:
    """Whether a bare engine must come to the same: nothing in the text depends on the moment or on the engine."""
    return _UNEQUAL.search(script) is None


def compare(result: ExecutionResult, raw: Observed) -> Finding | None:
    """Raw ≡ compiled, as far as both came to an end of the script's own."""
    if raw.end is End.VALUE and raw.value is None:
        return None  # nothing was returned: then our value is that of the last expression
    if result.success and raw.end is End.VALUE:
        if not agrees(raw.value, result.value):
            return Finding(Oracle.DIFFERENCE, f"raw {_short(raw.value)}, compiled {_short(result.value)}")
        return None
    error = result.error
    thrown = error is not None and error.code is ErrorCode.RUNTIME_ERROR and error.name in _SCRIPT_ERRORS
    thrown = thrown and error is not None and _OURS.search(error.message) is None
    if thrown and error is not None and raw.end is End.VALUE:
        return Finding(Oracle.DIFFERENCE, f"raw {_short(raw.value)}, compiled threw {error.name}: {error.message}")
    if result.success and raw.end is End.THREW:
        return Finding(Oracle.DIFFERENCE, f"raw threw {raw.detail}, compiled {_short(result.value)}")
    return None


def agrees(raw: Any, ours: Any) -> bool:
    """Whether a value as JSON says it and the same as we give it are one: we say more of what JSON leaves out."""
    if raw is None or raw == {}:
        return True  # undefined, NaN; a set, a pattern, an array of bytes
    if isinstance(raw, str) and isinstance(ours, str):
        return _HALF.sub("\ufffd", raw) == ours or _CODE.search(raw) is not None
    if isinstance(raw, dict) and isinstance(ours, dict):
        if ours.keys() == {"name", "message"}:
            return True  # an error, of which JSON says the keys that the script gave it
        return all(key in ours and agrees(value, ours[key]) for key, value in raw.items() if not _HALF.search(key))
    if isinstance(raw, list) and isinstance(ours, list | tuple):
        return len(raw) == len(ours) and all(map(agrees, raw, ours))
    return same_value(raw, ours)


def _codes(data: Mapping[str, Any]) -> set[str]:
    return {str(issue.get("code")) for issue in data.get("issues", ()) if isinstance(issue, Mapping)}


def _short(value: Any) -> str:
    text = json.dumps(value, default=str)
    return text if len(text) <= 200 else f"{text[:200]}…"
