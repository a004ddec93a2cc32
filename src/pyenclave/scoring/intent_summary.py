"""A script's intent as one line of text: what the embedding model of local-llm reads, and a custom analyzer's `prompt`.

    customers, list goes to http, post; loop over results: send email; fields: ssn (pii); calls: …; text: "https…"

The author of the script is hostile and chose every name and literal, so the line is made such that he chooses little of
it. The words around are ours. A name is split into words, and of these only letters and digits stay; of literals only a
few short ones are quoted, and nothing in them can end a quotation. Counts and lengths are bounded. What is worst comes
first, in an order that does not depend on where it stands in the script, so that a hundred harmless calls before or
after cannot push it out of what the model reads. (Who writes a hundred that look as bad is found doubtful anyway.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ..source import Position
from .features import ExtractedFeatures, ToolCall
from .scorer import MAX_POSITIONS
from .vocabulary import kinds_of, words_of

MAX_CHARS: Final = 480
_MAX_FLOWS: Final = 2
_MAX_LOOPS: Final = 2
_MAX_FIELDS: Final = 5
_MAX_CALLS: Final = 5
_MAX_KEYS: Final = 6
_MAX_TEXTS: Final = 3
_MAX_WORDS: Final = 4
_MAX_WORD_CHARS: Final = 14
_MAX_TEXT_CHARS: Final = 28

# What makes a call worth a place in the line, by the words of its tool. Not what scores: rule_based.py has its own.
_DESTROYS: Final = frozenset({
    "archive", "cancel", "clear", "close", "delete", "destroy", "disable", "drop", "erase", "expire", "kill",
    "mute", "overwrite", "purge", "remove", "reset", "restart", "revoke", "rewrite", "rotate", "shutdown", "stop",
    "suspend", "terminate", "truncate", "unsubscribe", "wipe",
})  # fmt: skip
_SECRET: Final = frozenset({
    "admin", "api", "apikey", "audit", "auth", "card", "credential", "env", "history", "iban", "iam", "key",
    "keychain", "log", "logging", "password", "passwd", "private", "salary", "secret", "session", "ssh", "ssn",
    "token", "vault",
})  # fmt: skip
_SAYS_SOMETHING: Final = re.compile(r"[A-Za-z*%]")
# Addresses, URLs and paths: where something comes from or goes to is told before anything else.
_PLACE: Final = re.compile(r"[@/]")
# Statements and commands that take something away, in the languages that tools are given texts of.
_DESTROYING_TEXT: Final = re.compile(
    r"\b(?:delete\s+from|drop\s+(?:table|database|schema)|truncate\s+\w|update\s+\w+\s+set|rm\s+-\w*[rf]|mkfs|shred)\b",
    re.IGNORECASE,
)
_NOT_PLAIN: Final = re.compile(r"[^A-Za-z0-9@.:/_*%-]+")


@dataclass(frozen=True, slots=True)
class Summary:
    """The line, and the places in the script of what it speaks of, worst first."""

    text: str
    positions: tuple[Position, ...]


def summarize(features: ExtractedFeatures) -> Summary:
    """The same features give the same line; names of the script's own variables play no part in it."""
    calls = features.calls
    weights = [_weight(call) for call in calls]
    ranked = sorted(range(len(calls)), key=lambda i: (-weights[i], i))
    parts = []
    flows = _flows(calls, ranked, weights)
    if flows:
        parts.append(", ".join(flows))
    loops = _first((_named(calls[i]) for i in ranked if calls[i].loop_depth), _MAX_LOOPS)
    if loops:
        over = any(call.over_tool_result for call in calls)
        parts.append(f"{'loop over results' if over else 'loop'}: {', '.join(loops)}")
    fields = _first((f"{_words_of(f.name)} {f.category}" for f in features.sensitive_fields), _MAX_FIELDS)
    if fields:
        parts.append(f"fields: {', '.join(fields)}")
    parts += _amounts(features)
    parts.append(f"calls: {', '.join(_first(map(_named, (calls[i] for i in ranked)), _MAX_CALLS)) or 'nothing'}")
    plain = [_NOT_PLAIN.sub(" ", text).strip() for i in ranked for text in calls[i].strings]
    telling = sorted(filter(_SAYS_SOMETHING.search, plain), key=lambda text: not _PLACE.search(text))
    texts = _first((f'"{text[:_MAX_TEXT_CHARS].strip()}"' for text in telling), _MAX_TEXTS)
    if texts:
        parts.append(f"text: {' '.join(texts)}")
    keys = _first((_words_of(key) for i in ranked for key in calls[i].argument_keys), _MAX_KEYS)
    if keys:
        parts.append(f"with: {', '.join(keys)}")
    places = dict.fromkeys(calls[i].position for i in ranked)
    return Summary("; ".join(parts)[:MAX_CHARS], tuple(places)[:MAX_POSITIONS])


def goes_out(call: ToolCall) -> bool:
    """Whether its tool is named like one that gives data away or writes it somewhere."""
    return any("takes" in kinds_of(name) for name in call.names)


def destroys(call: ToolCall) -> bool:
    """Whether its tool is named like one that takes something away."""
    return not _DESTROYS.isdisjoint(_words(call))


def commands_destruction(call: ToolCall) -> bool:
    """Whether a literal among its arguments is a statement or command that takes something away."""
    return any(_DESTROYING_TEXT.search(text) for text in call.strings)


def touches_secrets(call: ToolCall) -> bool:
    """Whether its tool, keys or literals speak of secrets or of records of who did what."""
    return not _SECRET.isdisjoint(_words(call) | _split(*call.argument_keys, *call.strings))


def _weight(call: ToolCall) -> int:
    """How much a call deserves a place in the line."""
    return (
        8 * (goes_out(call) and bool(call.sources))
        + 6 * (destroys(call) or commands_destruction(call))
        + 5 * touches_secrets(call)
        + 4 * goes_out(call)
        + 4 * (not call.names)
        + 3 * bool(call.loop_depth)
        + 2 * call.takes_all
        + 2 * bool(call.limits)
        + bool(call.sources)
    )


def _flows(calls: tuple[ToolCall, ...], ranked: list[int], weights: list[int]) -> list[str]:
    return _first(
        (
            f"{_named(calls[source])} goes to {_named(calls[i])}"
            for i in ranked
            for source in sorted(calls[i].sources, key=lambda s: (-weights[s], s))[:2]
            if source != i
        ),
        _MAX_FLOWS,
    )


def _amounts(features: ExtractedFeatures) -> list[str]:
    parts = []
    largest = max((limit for call in features.calls for limit in call.limits), default=0.0)
    if largest >= 1_000:
        parts.append(f"limit {_magnitude(largest)}")
    if any(call.takes_all for call in features.calls):
        parts.append("everything")
    if any(not call.names for call in features.calls):
        parts.append("hidden tool name")
    if not features.is_complete:
        parts.append("very many calls")
    return parts


def _magnitude(amount: float) -> str:
    return next(
        word for least, word in ((1e6, "million"), (1e5, "100000"), (1e4, "10000"), (0, "1000")) if amount >= least
    )


def _named(call: ToolCall) -> str:
    return " or ".join(map(_words_of, call.names[:2])) or "some tool"


def _words_of(name: str) -> str:
    """`crm:listCustomers` → crm list customers."""
    words = [word[:_MAX_WORD_CHARS] for word in words_of(name)[:_MAX_WORDS]]
    return " ".join(words) or "unreadable name"


def _words(call: ToolCall) -> set[str]:
    return _split(*call.names)


def _split(*names: str) -> set[str]:
    return set().union(*map(_words_in, names))


@lru_cache(maxsize=4_096)
def _words_in(name: str) -> frozenset[str]:
    """The words of a name; of a plural the singular too."""
    words = words_of(name)
    return frozenset((*words, *(word[:-1] for word in words if word.endswith("s"))))


def _first(texts: Iterable[str], most: int) -> list[str]:
    """The first few that differ."""
    return list(dict.fromkeys(texts))[:most]
