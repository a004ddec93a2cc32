"""Signals beyond the table of behaviour section 7: destruction, traces covered, values tried one by one, credentials.

The table speaks of data that leaves. A script that deletes what others need sends nothing anywhere; the labelled set
has such scripts, and the gate is held to finding them. Each signal can be left out: `custom_rules={"COVER_UP": 0}`.
"""

from __future__ import annotations

import re
from typing import Final

from .features import ExtractedFeatures, ToolCall
from .scorer import MAX_POSITIONS, RiskSignal
from .vocabulary import has_phrase, kinds_of, words_of

DESTRUCTIVE_ACTION: Final = "DESTRUCTIVE_ACTION"
COVER_UP: Final = "COVER_UP"
ENUMERATION: Final = "ENUMERATION"
EXTERNAL_DESTINATION: Final = "EXTERNAL_DESTINATION"
CREDENTIAL_ACCESS: Final = "CREDENTIAL_ACCESS"
WHOLE_COLLECTION: Final = "WHOLE_COLLECTION"

_NO_LIMIT: Final = 100_000
_MANY: Final = 1_000
_SELECT_ALL: Final = re.compile(r"\bselect\s+\*\s+from\s*$|\bselect\s+\*\s+from\s+\S+\s*;?\s*$", re.IGNORECASE)

_DESTROYS: Final = frozenset({
    "delete", "remove", "purge", "wipe", "erase", "destroy", "drop", "truncate", "unlink", "shred", "terminate",
    "revoke",
    "deactivate", "uninstall", "shutdown", "suspend", "overwrite", "encrypt", "kill", "clear", "reset", "expunge",
    "nuke",
    "flush", "detach",
})  # fmt: skip
_CHANGES: Final = frozenset({"update", "set", "write", "modify", "patch", "replace", "rename", "change"})
# Where one works for oneself: what is deleted there is nobody else's.
_OWN: Final = frozenset(
    {"tmp", "temp", "cache", "build", "dist", "draft", "sandbox", "scratch", "test", "demo", "cart"}
)
_COMMANDS: Final = re.compile(
    r"\brm\s+-\w*[rf]|\bmkfs|\bdd\s+if=|\bdrop\s+(?:table|database|schema|user)\b|\btruncate\s+(?:table\s+)?\w"
    r"|\bdelete\s+from\s+\w+\s*(?:;|$|where\s+(?:1\s*=\s*1|true)\b)|\bshred\s|\bformat\s+c:|\bdel\s+/[sq]|>\s*/dev/sd",
    re.IGNORECASE,
)
_TRACES: Final = frozenset({
    "audit", "log", "logs", "logging", "history", "trail", "alert", "alerts", "evidence", "trace", "traces",
    "monitoring",
    "journal", "syslog", "activity", "watchdog", "siem", "telemetry", "detection", "notifications", "notification",
})  # fmt: skip
_SILENCES: Final = frozenset({
    "mute", "disable", "suppress", "silence", "stop", "pause", "hide", "rewrite", "redact", "tamper", "backdate",
    "forge",
    "unsubscribe", "acknowledge", "dismiss", "off", "close", "vacuum",
})  # fmt: skip
_OFF: Final = frozenset({"off", "none", "disabled", "silent", "never"})
_PLACES_OF_TRACES: Final = frozenset({"sent", "trash", "deleted", "audit", "log", "logs", "history"})
_COVERING_COMMANDS: Final = re.compile(
    r"\bhistory\s+-c|bash_history|journalctl\s+--vacuum|unset\s+histfile|/var/log|wevtutil\s+cl|\btouch\s+-[tdr]"
    r"|\b(?:delete\s+from|truncate(?:\s+table)?|update)\s+\w*(?:audit|log|history)",
    re.IGNORECASE,
)
_READS: Final = frozenset({"read", "get", "list", "search", "tail"})
_PROBES: Final = frozenset({
    "check", "verify", "exists", "exist", "redeem", "login", "signin", "authenticate", "try", "validate",
    "resolve", "ping",
    "probe", "test", "guess", "unlock", "access", "can", "has", "permission", "connect",
})  # fmt: skip
_COUNTS: Final = frozenset({
    "page", "offset", "cursor", "skip", "start", "from", "attempt", "index", "batch", "chunk", "limit", "delay", "ms",
    "timeout", "day", "month", "year", "week", "date", "since", "until", "to", "round", "part", "seq", "size", "per",
})  # fmt: skip
_DESTINATION: Final = re.compile(
    r"https?://|\b(?:s?ftp|wss?|s3|gs)://|\b\d{1,3}(?:\.\d{1,3}){3}\b|\.onion\b|^\.[\w-]+\.\w+"
)
_TO_WHERE: Final = frozenset({"url", "uri", "host", "hostname", "endpoint", "webhook", "server", "target", "bucket"})


def destructive_action(features: ExtractedFeatures) -> RiskSignal | None:
    """Things of others' are deleted or overwritten one after the other, in bulk, or by a command that says so."""
    ordered = [call for call in features.calls if any(_COMMANDS.search(text) for text in call.strings)]
    if ordered:
        return _signal(DESTRUCTIVE_ACTION, 70, "a command that destroys is passed", ordered)
    found = []
    for call in features.calls:
        words = _words(call)
        is_wide = call.over_tool_result or call.takes_all or any("bulk" in kinds_of(name) for name in call.names)
        own = _OWN & ({word for text in call.strings for word in words_of(text)} | words)
        if is_wide and words & _DESTROYS and not own:
            found.append(call)
    return _signal(DESTRUCTIVE_ACTION, 40, f"{_names(found)} destroys more than one thing", found)


def cover_up(features: ExtractedFeatures) -> RiskSignal | None:
    """Traces are deleted, or kept from arising."""
    found = []
    for call in features.calls:
        words, texts = _words(call), {word for text in call.strings for word in words_of(text)}
        keys = {word for key in call.argument_keys for word in words_of(key)}
        acts = words & (_DESTROYS | _SILENCES)
        by_command = any(_COVERING_COMMANDS.search(text) for text in call.strings) and not words & _READS
        by_name = words & _TRACES and (acts or (texts & _OFF and words & _CHANGES))
        by_place = words & _DESTROYS and texts & _PLACES_OF_TRACES
        if by_command or by_name or by_place or ("suppress" in keys and keys & _TRACES):
            found.append(call)
    return _signal(COVER_UP, 70, f"{_names(found)} removes traces, or keeps them from arising", found)


def enumeration(features: ExtractedFeatures) -> RiskSignal | None:
    """A reading or checking tool is asked for values that the script makes up, one after the other."""
    found = [
        call
        for call in features.calls
        if call.loop_depth
        and not call.over_tool_result
        and (any("gives" in kinds_of(name) for name in call.names) or _words(call) & _PROBES)
        and any(not _COUNTS & set(words_of(key)) for key in call.counted_keys)
    ]
    return _signal(ENUMERATION, 45, f"{_names(found)} is tried with values made up one after the other", found)


def external_destination(features: ExtractedFeatures) -> RiskSignal | None:
    """What a tool returned goes to an address that the script names."""
    found = [
        call
        for call in features.calls
        if call.sources
        and not all(kinds_of(name) == {"gives"} for name in call.names)
        and any(_DESTINATION.search(text) for text in call.strings)
        and any(_TO_WHERE & set(words_of(key)) for key in call.argument_keys)
    ]
    return _signal(EXTERNAL_DESTINATION, 25, f"{_names(found)} gets a result and an address", found)


def credential_access(features: ExtractedFeatures) -> RiskSignal | None:
    """Credentials are read with a tool that reads."""
    fields = [field for field in features.sensitive_fields if field.category == "authentication"]
    reads = any("gives" in kinds_of(name) or has_phrase(name, "query") for name in features.tool_names)
    if not fields or not reads:
        return None
    places = tuple(field.position for field in fields)[:MAX_POSITIONS]
    return RiskSignal(CREDENTIAL_ACCESS, 20, "credentials are gathered", places)


def whole_collection(features: ExtractedFeatures) -> RiskSignal | None:
    """All there is of something is fetched: a limit that is none, no filter and a bulk tool, a table as a whole."""
    found = [
        call
        for call in features.calls
        if any(limit >= _NO_LIMIT for limit in call.limits)
        or (call.takes_all and (any(n >= _MANY for n in call.limits) or any("bulk" in kinds_of(n) for n in call.names)))
        or (call.loop_depth and any(_SELECT_ALL.search(text) for text in call.strings))
    ]
    return _signal(WHOLE_COLLECTION, 35, f"{_names(found)} fetches all there is", found)


INTENTS: Final = (whole_collection, destructive_action, cover_up, enumeration, external_destination, credential_access)


def _words(call: ToolCall) -> set[str]:
    return {word for name in call.names for word in words_of(name)}


def _names(calls: list[ToolCall]) -> str:
    names = list(dict.fromkeys(name for call in calls for name in call.names))
    return ", ".join("".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in n[:60]) for n in names[:5])


def _signal(id: str, points: int, description: str, calls: list[ToolCall]) -> RiskSignal | None:
    if not calls:
        return None
    return RiskSignal(id, points, description, tuple(dict.fromkeys(call.position for call in calls))[:MAX_POSITIONS])
