"""Paths in texts: traversal in every spelling, and whether a path is below one of the roots.

Judged by the text alone: a symbolic link below a root that leads elsewhere is the file system's, and
a handler's to see.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from typing import Final
from urllib.parse import unquote_to_bytes

from .hosts import MAX_DECODINGS

# Bytes that old decoders of UTF-8 take for . / and \.
_OVERLONG: Final = {
    b"\xc0\xae": b".", b"\xe0\x80\xae": b".", b"\xc0\xaf": b"/", b"\xe0\x80\xaf": b"/", b"\xc1\x9c": b"\\",
}  # fmt: skip
_WIDE_ESCAPE: Final = re.compile(r"%u([0-9a-fA-F]{4})")
# Characters that best-fit tables turn into separators, beyond what compatibility folding does.
_SLASHES: Final = str.maketrans(
    {"\u2044": "/", "\u2215": "/", "\u29f8": "/", "\u29f5": "\\", "\u2216": "\\", "\u2571": "/"}
)
_SEPARATOR: Final = re.compile(r"[/\\]")
_UPWARDS: Final = re.compile(r"\.{2,}")
_ABSOLUTE: Final = re.compile(r"[/\\~]|[A-Za-z]:")


def objection_to_path(text: str, roots: tuple[str, ...], *, is_path: bool) -> str | None:
    """Why a text must not be used as a path, or None. Where its key does not say that it `is_path`, one with spaces
    in it is none, and one without separators neither."""
    if not is_path and any(char.isspace() for char in text.strip()):
        return None
    for form in _forms(text):
        if "\0" in form:
            return "a path with a NUL in it"
        segments = [segment.partition(";")[0].strip() for segment in _SEPARATOR.split(form.strip())]
        if (is_path or len(segments) > 1) and any(_UPWARDS.fullmatch(segment) for segment in segments):
            return "a path that goes upwards"
        if (
            roots
            and _ABSOLUTE.match(form.strip())
            and (is_path or not form.startswith("//"))
            and not _is_below(form, roots)
        ):
            return "a path outside of the roots"
    return None


def _forms(text: str) -> list[str]:
    """The text as it stands, and after each round of decoding, as far as that changes anything."""
    forms = [_folded(text)]
    for _ in range(MAX_DECODINGS):
        raw = unquote_to_bytes(
            _WIDE_ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), forms[-1]).encode("utf-8", "replace")
        )
        for overlong, plain in _OVERLONG.items():
            raw = raw.replace(overlong, plain)
        form = _folded(raw.decode("utf-8", "replace"))
        if form == forms[-1]:
            break
        forms.append(form)
    return forms


def _folded(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFKC", text).translate(_SLASHES)


def _is_below(path: str, roots: tuple[str, ...]) -> bool:
    plain = posixpath.normpath(path.strip().replace("\\", "/"))
    return any(plain == root or plain.startswith(root.rstrip("/") + "/") for root in roots)
