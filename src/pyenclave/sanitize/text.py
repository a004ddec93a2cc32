"""Messages and stacks without what belongs to the host.

The text comes from the guest, from a tool's exception or from the engine; callers show it to models, logs and
terminals. It loses paths of the host, home directories, addresses of memory and of private networks, tokens and what
has the shape of a key, and everything a terminal would obey. Prose, fractions, dates, URLs and paths of web
interfaces stay: a message that says nothing helps nobody. Nothing here raises, whatever the text.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

from .patterns import (
    CONTROLS,
    LINE_ENDS,
    LONE_SURROGATES,
    PATH_MARK,
    PATH_REST,
    PATH_START,
    REDACTIONS,
    TERMINAL_ESCAPES,
)

MAX_MESSAGE_CHARS: Final = 4_096
MAX_STACK_CHARS: Final = 16_384
MAX_NAME_CHARS: Final = 64
CUT_MARK: Final = "…[truncated]"

# How much of a text is read at all, in multiples of what may be left of it.
_READ_FACTOR = 4
_NAME = re.compile(r"(?:[^\W\d]|\$)[\w$.-]*+")


def error_text(raw_text: str, max_chars: int = MAX_MESSAGE_CHARS, *, redact: bool = True) -> str:
    """A message fit for a caller: redacted, one kind of line end, at most `max_chars` code points and a mark.

    Without `redact` it loses only what a terminal would obey and is not cut: for text that is the caller's own, such
    as console lines, which have limits of their own.
    """
    if not redact:
        return _printable(raw_text)
    text = _printable(_beginning(raw_text, _READ_FACTOR * max_chars))
    text = _own_paths().sub(PATH_MARK, text)
    for pattern, replacement in REDACTIONS:
        text = pattern.sub(replacement, text)
    if len(text) > max_chars or len(raw_text) > _READ_FACTOR * max_chars:
        text = text[:max_chars] + CUT_MARK
    return text


def stack_text(raw_stack: str) -> str:
    """A stack fit for a caller: as a message, but longer."""
    return error_text(raw_stack, MAX_STACK_CHARS)


def error_name(raw_name: str) -> str:
    """The name of an error as thrown, if it looks like a name; otherwise "Error"."""
    return raw_name if len(raw_name) <= MAX_NAME_CHARS and _NAME.fullmatch(raw_name) else "Error"


def _printable(raw_text: str) -> str:
    """The text without what a terminal would obey, and without halves of characters."""
    if raw_text.isascii() and raw_text.isprintable():
        return raw_text
    text = LONE_SURROGATES.sub("\ufffd", raw_text)
    text = LINE_ENDS.sub("\n", TERMINAL_ESCAPES.sub("", text))
    return CONTROLS.sub("", text)


def _beginning(raw_text: str, max_chars: int) -> str:
    """At most `max_chars`, and no torn word at the end: half a key does not look like one."""
    if len(raw_text) <= max_chars:
        return raw_text
    text = raw_text[:max_chars]
    end = max(text.rfind(" "), text.rfind("\n"))
    return text[:end] if end > max_chars // 2 else text


@cache
def _own_paths() -> re.Pattern[str]:
    """Paths of this very process, wherever they lie: home, working directory, interpreter, package, temporary files."""
    places = {sys.prefix, sys.base_prefix, tempfile.gettempdir(), str(Path(__file__).parents[1])}
    places |= {_place(Path.home), _place(Path.cwd)}
    names = sorted((re.escape(place.rstrip(os.sep)) for place in places if len(place) > 2), key=len, reverse=True)
    return re.compile(rf"{PATH_START}(?:{'|'.join(names)})(?:/{PATH_REST}|(?![\w.-]))")


def _place(find: Callable[[], Path]) -> str:
    try:
        return str(find())
    except (OSError, RuntimeError):
        return ""  # no home, or a working directory that was removed: there is no such path to hide
