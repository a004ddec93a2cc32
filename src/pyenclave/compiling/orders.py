"""An order: one source, and the policy it is held to, as bytes. No I/O.

    two big-endian 32-bit lengths, the policy and the source's name as JSON, the text as UTF-8

Both ends are trusted in this direction. The text is not part of the JSON: two lone surrogates side by side, which
layer 0 refuses, would be read as one character.
"""

from __future__ import annotations

import json
import struct
from dataclasses import asdict
from typing import Any

from ..pipeline import CompilePolicy
from ..prescan import PrescanLimits
from ..rules import RuleSettings
from ..rules.policy import CallCount, CallSignature
from ..source import Source

_HEADER = struct.Struct(">II")
HEADER_BYTES = _HEADER.size
_ENCODING = ("utf-8", "surrogatepass")


def encode(source: Source, policy: CompilePolicy) -> bytes:
    """The bytes of an order. The policy must be pure: code of the user's does not cross."""
    if not policy.is_pure:
        raise ValueError("a policy with custom rules cannot be sent to a process")
    head = json.dumps({"name": source.name, "policy": asdict(policy)}, default=sorted).encode("ascii")
    body = source.text.encode(*_ENCODING)
    return _HEADER.pack(len(head), len(body)) + head + body


def lengths(header: bytes) -> tuple[int, int]:
    """Lengths of the JSON and of the text."""
    head, body = _HEADER.unpack(header)
    return head, body


def decode(head: bytes, body: bytes) -> tuple[Source, CompilePolicy]:
    """The order of these bytes."""
    data = json.loads(head)
    return Source(body.decode(*_ENCODING), data["name"]), _policy(data["policy"])


def _policy(data: dict[str, Any]) -> CompilePolicy:
    only_rules, prescan = data["only_rules"], data["prescan"]
    return CompilePolicy(
        **data
        | {
            "extra_globals": frozenset(data["extra_globals"]),
            "settings": _settings(data["settings"]),
            "custom_rules": (),
            "sensitive_words": tuple((category, tuple(words)) for category, words in data["sensitive_words"]),
            "only_rules": None if only_rules is None else frozenset(only_rules),
            "prescan": None if prescan is None else PrescanLimits(**prescan),
        }
    )


def _settings(data: dict[str, Any]) -> RuleSettings:
    tools = data["allowed_tools"]
    return RuleSettings(
        verdicts=tuple((code, verdict) for code, verdict in data["verdicts"]),
        disallowed_names=frozenset(data["disallowed_names"]),
        allowed_tools=None if tools is None else tuple(tools),
        call_counts=tuple(CallCount(**count) for count in data["call_counts"]),
        signatures=tuple(CallSignature(**row | {"kinds": tuple(row["kinds"])}) for row in data["signatures"]),
    )
