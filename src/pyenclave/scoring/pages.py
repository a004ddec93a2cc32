"""Scripts whose intent is too risky, or that could not be scored.

Refuses
    SCORING_BLOCKED: a score of at least `block_threshold`, or no score where the gate fails closed. The signals that
    make up the score stand beside it, each with the first place where it is seen: SENSITIVE_FIELD, EXCESSIVE_LIMIT,
    WILDCARD_QUERY, LOOP_TOOL_CALL, EXFIL_PATTERN, EXTREME_VALUE, DYNAMIC_TOOL, BULK_OPERATION, WHOLE_COLLECTION,
    DESTRUCTIVE_ACTION, COVER_UP, ENUMERATION, EXTERNAL_DESTINATION, CREDENTIAL_ACCESS; docs/scoring.md has points.

Why
    A script can be harmless to the host and still do what nobody asked for: whoever reads a poisoned document writes
    the script that the document asks for. What it is after can be read off its text before anything runs.

Leaves to others
    What the calls do in fact, to parent validation, which sees each of them with its arguments.

References
    CWE-200 (https://cwe.mitre.org/data/definitions/200.html); OWASP LLM01:2025, LLM06:2025.
"""

from __future__ import annotations

from typing import Final

from .intents import (
    COVER_UP,
    CREDENTIAL_ACCESS,
    DESTRUCTIVE_ACTION,
    ENUMERATION,
    EXTERNAL_DESTINATION,
    WHOLE_COLLECTION,
)

CODES: Final = (
    "SCORING_BLOCKED", "SENSITIVE_FIELD", "EXCESSIVE_LIMIT", "WILDCARD_QUERY", "LOOP_TOOL_CALL", "EXFIL_PATTERN",
    "EXTREME_VALUE", "DYNAMIC_TOOL", "BULK_OPERATION", WHOLE_COLLECTION, DESTRUCTIVE_ACTION, COVER_UP, ENUMERATION,
    EXTERNAL_DESTINATION, CREDENTIAL_ACCESS,
)  # fmt: skip
