"""Reads a script from a file or standard input, as bytes first: the bytes are the author's, not the terminal's."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import BinaryIO, NamedTuple

from .exits import Misuse

# The ceiling of layer 0 for any preset. One byte more is refused whatever it holds, so no more need be read:
# an endless pipe must not fill the memory.
CEILING_BYTES = 4 * 1024 * 1024

# A whole text that is one fenced block, as language models answer. ``` or ~~~, three or more, the same at both ends.
_FENCED = re.compile(
    r"\A(?P<before>[ \t\r\n]*(?P<fence>`{3,}|~{3,})[^\n`]*)\n(?:(?P<body>.*)\n)?[ \t]*(?P=fence)[ \t\r\n]*\Z", re.DOTALL
)


class Script(NamedTuple):
    """What was read; `note` says what is odd about it, for people, or is empty."""

    text: str
    note: str = ""


def read_script(path: str) -> Script:
    """The script in the file `path`, `-` being standard input; fences round it are gone, line numbers kept.

    Bytes that are not UTF-8 become lone surrogates (PEP 383), which layer 0 refuses at their place. Raises Misuse for a
    file that cannot be read.
    """
    raw = _read(path)
    try:
        return Script(strip_fences(raw.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        # utf-8-sig counts from behind a byte order mark.
        byte = error.object[error.start]
        note = f"the script is not UTF-8 (byte 0x{byte:02x} at offset {error.start}); save it as UTF-8"
        return Script(strip_fences(raw.decode("utf-8-sig", "surrogateescape")), note)


def strip_fences(text: str) -> str:
    """`text` without the Markdown fences round it; its opening line stays, empty, so that lines keep their number."""
    fenced = _FENCED.match(text)
    if fenced is None:
        return text
    return "\n" * (fenced["before"].count("\n") + 1) + (fenced["body"] or "")


def _read(path: str) -> bytes:
    try:
        if path == "-":
            return _read_some(sys.stdin.buffer)
        with Path(path).open("rb") as file:
            return _read_some(file)
    except OSError as error:
        raise Misuse(f"cannot read the script {path!r}: {error.strerror or error}") from error


def _read_some(file: BinaryIO) -> bytes:
    return file.read(CEILING_BYTES + 1)
