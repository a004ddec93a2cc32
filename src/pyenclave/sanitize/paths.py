"""Places inside a value, for messages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

_PLAIN_KEY = re.compile(r"[A-Za-z_$][\w$]{0,63}")
_MAX_KEY_CHARS = 40


def path_text(root: str, keys: Iterable[str | int]) -> str:
    """`root.name[3]["odd name"]`. Keys may be hostile: what is no plain name is shortened and quoted in ASCII."""
    parts = [root]
    for key in keys:
        if isinstance(key, int):
            parts.append(f"[{key}]")
        elif _PLAIN_KEY.fullmatch(key):
            parts.append(f".{key}")
        else:
            parts.append(f"[{json.dumps(key[:_MAX_KEY_CHARS])}]")
    return "".join(parts)
