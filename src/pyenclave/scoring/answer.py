"""What a judge outside this package may answer, read as strictly as if it were hostile: a service's or analyzer's word.

    {"score": 0 to 100, "risk": a level, "signals": [{"id", "score", "description", "level", "positions"}]}

Only `score` must be there, of a signal `id`, `score` and `description`. Whatever else it holds, or more of it, is
refused: an answer that is partly not understood is not understood. Refusals name the field and never quote it, since
what stands there may be a secret of the sender's, or an attack on who reads the log.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

from ..source import Position
from .scorer import LEVELS, MAX_POSITIONS, MAX_SCORE, RiskSignal, Score, ScorerError

MAX_SIGNALS: Final = 32
MAX_DESCRIPTION_CHARS: Final = 300

_ID: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.:-]{0,63}")
_RISKS: Final = frozenset({"none", *(level for level, _least in LEVELS)})
# Controls, formatting characters (bidirectional overrides among them), lone surrogates, line and paragraph separators:
# nothing that forges a line of a log or turns the direction of a terminal's text.
_UNPRINTABLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def read_answer(data: object, scorer: str) -> Score:
    """The score that `data` states. Raises ScorerError for anything that is not of the form above."""
    answer = _record(data, "the answer", needs={"score"}, may={"risk", "signals"})
    risk = answer.get("risk")
    if risk is not None and (not isinstance(risk, str) or risk not in _RISKS):
        raise ScorerError(f"risk is not one of {', '.join(sorted(_RISKS))}")
    signals = answer.get("signals")
    raw_signals = [] if signals is None else _list(signals, "signals", MAX_SIGNALS)
    score = _points(answer["score"], "score")
    return Score(score, tuple(_signal(raw, f"signals[{i}]") for i, raw in enumerate(raw_signals)), scorer)


def _signal(raw: object, where: str) -> RiskSignal:
    if isinstance(raw, RiskSignal):  # an analyzer in this process may well use our own type
        raw = raw.to_plain()
    fields = _record(raw, where, needs={"id", "score", "description"}, may={"level", "positions"})
    identity, description, level = fields["id"], fields["description"], fields.get("level")
    if not isinstance(identity, str) or not _ID.fullmatch(identity):
        raise ScorerError(f"{where}.id is no id: a letter, then at most 63 letters, digits and _ . : -")
    if not isinstance(description, str) or len(description) > MAX_DESCRIPTION_CHARS:
        raise ScorerError(f"{where}.description is no text of at most {MAX_DESCRIPTION_CHARS} characters")
    if any(unicodedata.category(c) in _UNPRINTABLE for c in description):
        raise ScorerError(f"{where}.description holds characters that cannot be printed")
    if level is not None and (not isinstance(level, str) or level not in _RISKS):
        raise ScorerError(f"{where}.level is no level")
    places = _list(fields.get("positions", ()), f"{where}.positions", MAX_POSITIONS)
    positions = tuple(_position(place, f"{where}.positions[{i}]") for i, place in enumerate(places))
    return RiskSignal(identity, _points(fields["score"], f"{where}.score"), description, positions)


def _position(raw: object, where: str) -> Position:
    fields = _record(raw, where, needs={"line", "column"}, may=set())
    line, column = fields["line"], fields["column"]
    if type(line) is not int or type(column) is not int or not (0 < line < 2**31 and 0 < column < 2**31):
        raise ScorerError(f"{where} is no place: line and column are whole numbers from 1")
    return Position(line, column)


def _points(raw: object, where: str) -> int:
    """Rounded to a whole number, halves up, so that 69.5 does not slip under a threshold of 70."""
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise ScorerError(f"{where} is no number")
    if not 0 <= raw <= MAX_SCORE:  # nor is NaN
        raise ScorerError(f"{where} is no number from 0 to {MAX_SCORE}")
    return int(raw + 0.5)


def _record(raw: object, where: str, *, needs: set[str], may: set[str]) -> Mapping[str, object]:
    if not isinstance(raw, Mapping):
        raise ScorerError(f"{where} is no object")
    if not needs <= raw.keys() <= needs | may:
        raise ScorerError(f"{where} has other fields than {', '.join(sorted(needs))} and, where wanted, {_names(may)}")
    return raw


def _list(raw: object, where: str, longest: int) -> Sequence[object]:
    if not isinstance(raw, list | tuple):
        raise ScorerError(f"{where} is no list")
    if len(raw) > longest:
        raise ScorerError(f"{where} has more than {longest} entries")
    return raw


def _names(fields: set[str]) -> str:
    return ", ".join(sorted(fields)) or "nothing else"
