"""Makes foreign text safe and short enough to be shown on a terminal."""

from __future__ import annotations

import json
import re
from typing import Any

# Control characters (terminal escapes among them), bidirectional controls, line and paragraph separators, lone
# surrogates: a script's words must not move the cursor, recolour our lines or reorder them. Newline and tab stay.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def visible(text: str) -> str:
    """`text` with each character that could act on a terminal written as its \\uXXXX escape."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def compact(value: Any, limit: int = 100) -> str:
    """`value` as JSON on one line, cut with an ellipsis at `limit` characters."""
    text = visible(json.dumps(value, ensure_ascii=False, default=str))
    return text if len(text) <= limit else text[: limit - 1] + "…"


def one_line(text: str, limit: int = 200) -> str:
    """`text` safe to show, on one line, cut with an ellipsis at `limit` characters."""
    text = visible(text.replace("\n", " "))
    return text if len(text) <= limit else text[: limit - 1] + "…"


def count(number: int, noun: str) -> str:
    """'1 item', '2 items', with thousands grouped."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
