"""Values and functions of the caller's that a script finds as globals: judged once, then bytes for every run.

Data is copied when the enclave (or the run) is made: what the caller changes afterwards no script sees, and nothing a
script does to its copy comes back. A datetime becomes a Date. A callable becomes a function: a plain one answers on the
spot, as the script waits for it; an `async def` gives a promise. Both run in this process, see runtime/host/asks.py.

The frame's body: `{"values": {…}, "dates": [path, …], "functions": [[path, waits], …]}`. At the places of dates stand
milliseconds since 1970, at those of functions null; a path is a list of keys, the first of them the global's name. The
functions are numbered as they come, from 0.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from .errors import ConfigError
from .rules import policy_for
from .sanitize.encode import DECLINED, UnsendableValue, encode
from .sanitize.paths import path_text
from .syntax.emit_tokens import RESERVED_WORDS

# Behaviour section 10: levels of a global's value.
MAX_DEPTH: Final = 10
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# ECMA-262 sec-identifier-names; escapes are a way of writing them, not names.
_IDENTIFIER = re.compile(r"[^\W\d][\w]*")

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class GlobalFunction:
    """A callable of the caller's; `name` is its path as a script writes it. `waits`: the script waits on the spot."""

    name: str
    call: Callable[..., Any]
    waits: bool


@dataclass(frozen=True, slots=True)
class ScriptGlobals:
    """What a run is given: names for the rules, bytes for the worker, functions for the host. Made by `judge`."""

    names: frozenset[str] = frozenset()
    body: bytes = b""
    functions: tuple[GlobalFunction, ...] = ()


NO_GLOBALS: Final = ScriptGlobals()


def judge(
    given: Mapping[str, Any], *, preset: str, level: str, allows_functions: bool, max_bytes: int
) -> ScriptGlobals:
    """The globals of a mapping of name to value.

    Values: what `sanitize.encode` takes, in at most MAX_DEPTH levels, and aware datetimes; own `__proto__` keys are
    dropped. Raises ConfigError with the place of what cannot be given.
    """
    if not given:
        return NO_GLOBALS
    taken = policy_for(preset, level).globals
    for name in given:
        _check_name(name, taken)
    policy_for(preset, level, frozenset(given))  # names that the language keeps for itself
    functions: list[GlobalFunction] = []
    places: list[tuple[Path, bool]] = []
    dates: list[Path] = []

    def stand_in(value: Any, path: Path) -> Any:
        if isinstance(value, datetime):
            dates.append(path)
            return milliseconds(value, path_text("globals", path))
        if not callable(value):
            return DECLINED
        name = path_text(str(path[0]), path[1:])
        if not allows_functions:
            raise UnsendableValue(
                f"{path_text('globals', path)} is a function; scripts may be given functions with "
                "allow_functions_in_globals=True"
            )
        function = GlobalFunction(name, value, not _is_async(value))
        functions.append(function)
        places.append((path, function.waits))
        return None

    try:
        values = encode(dict(given), max_bytes, max_depth=MAX_DEPTH + 1, root="globals", stand_in=stand_in)
    except UnsendableValue as error:
        raise ConfigError(f"globals: {error}") from error
    table = json.dumps({"dates": dates, "functions": places}, separators=(",", ":"))
    return ScriptGlobals(frozenset(given), b'{"values":' + values + b"," + table[1:].encode("ascii"), tuple(functions))


def milliseconds(moment: datetime, place: str) -> float:
    """A moment as a Date has it. Raises UnsendableValue for one without a time zone."""
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise UnsendableValue(f"{place} is a datetime without a time zone, which is no moment; give it a tzinfo")
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def _check_name(name: object, taken: frozenset[str]) -> None:
    if not isinstance(name, str):
        raise ConfigError(f"globals: the name {name!r} is no string")
    reason = None
    if not _IDENTIFIER.fullmatch(name.replace("$", "_")):
        reason = "it is no JavaScript name; use letters, digits, _ and $"
    elif name in RESERVED_WORDS:
        reason = "it is a word of the language"
    elif name in taken:
        reason = "the preset has a global of that name"
    if reason is not None:
        raise ConfigError(f"globals: {name!r} cannot be given to a script: {reason}; choose another name")


def _is_async(function: Callable[..., Any]) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)
