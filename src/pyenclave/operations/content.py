"""Whether the content of one call's result stands in the arguments of another: evidence that data flowed.

Both are reduced to streams of letters and digits: case, spaces, punctuation, quotes and separators are gone, so that
joining, formatting and splitting hide nothing. Of the result every piece of `PIECE` characters is remembered, one
behind the other (a stream of all its values in order, and each value from its beginning), and every place of the
arguments is looked up. So is found: any text of the result that has at least 2 * PIECE - 1 letters and digits in a
row, and a whole value of at least PIECE. Of credentials whole values of six suffice, of numbers eight digits.
The arguments are also read backwards, and as what base64, hexadecimal, percent-encoding and JSON in them decode to.

Not found: shorter values by themselves, what was encrypted, compressed, translated or summarised, and pieces
spread over several calls that are each too short. What the earlier call was itself given is not its content.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import unquote

PIECE: Final = 12
SHORTEST_CREDENTIAL: Final = 6
SHORTEST_NUMBER: Final = 8
# Letters and digits of one result that are remembered, and of arguments that are looked at.
MAX_RESULT_CHARS: Final = 1_048_576
MAX_ARGUMENT_CHARS: Final = 65_536
# How often what was decoded is looked into again.
_MAX_DECODINGS: Final = 3

_SEPARATORS: Final = re.compile(r"[\W_]+")
_BASE64: Final = re.compile(r"[A-Za-z0-9+/_-]{12,}={0,2}")
_HEXADECIMAL: Final = re.compile(r"(?:[0-9a-fA-F]{2}){6,}")
_URL_SAFE: Final = str.maketrans("-_", "+/")


@dataclass(slots=True)
class Content:
    """What is remembered of one result. `is_whole` is false where it was too large.

    `pieces` have `PIECE` characters each; `short` holds whole values of fewer.
    """

    pieces: set[str] = field(default_factory=set)
    short: set[str] = field(default_factory=set)
    is_whole: bool = True
    chars: int = 0


def occurs_in(contents: Sequence[Content], args: Any) -> bool:
    """Whether any of it stands in the arguments; arguments too large to be looked at count as if it did."""
    if not any(content.pieces or content.short for content in contents):
        return False
    looked_at = 0
    for stream in _readings(args):
        looked_at += len(stream)
        if looked_at > MAX_ARGUMENT_CHARS or _is_in(contents, stream) or _is_in(contents, stream[::-1]):
            return True
    return False


def content_of(result: Any, asked: Any, *, is_credential: bool) -> Content:
    """What to remember of a result (plain data, as the script gets it); `asked` are the arguments that it answers."""
    shortest = SHORTEST_CREDENTIAL if is_credential else PIECE
    content = Content()
    values = []
    for value in _values(result):
        text = _stream(value)
        content.chars += len(text)
        if content.chars > MAX_RESULT_CHARS:
            content.is_whole = False
            break
        values.append(text)
        least = shortest if isinstance(value, str) else min(shortest, SHORTEST_NUMBER)
        if len(text) >= PIECE:
            content.pieces |= _pieces(text, PIECE)
        elif len(text) >= least:
            content.short.add(text)
    content.pieces |= _pieces("".join(values), PIECE)
    looked_at = 0
    for stream in _readings(asked):
        looked_at += len(stream)
        if looked_at > MAX_ARGUMENT_CHARS:
            break
        content.pieces -= _pieces(stream, 1)
        content.short = {text for text in content.short if text not in stream}
    return content


def _is_in(contents: Sequence[Content], stream: str) -> bool:
    pieces = _pieces(stream, 1)
    if any(not content.pieces.isdisjoint(pieces) for content in contents):
        return True
    if not any(content.short for content in contents):
        return False
    # Few short values begin like any place of the stream, and only those are searched for.
    size = SHORTEST_CREDENTIAL
    beginnings = {stream[at : at + size] for at in range(len(stream) - size + 1)}
    return any(text[:size] in beginnings and text in stream for content in contents for text in content.short)


def _pieces(stream: str, step: int) -> set[str]:
    """The pieces of a stream that begin at every `step`th place."""
    return {stream[at : at + PIECE] for at in range(0, len(stream) - PIECE + 1, step)}


def _readings(data: Any) -> Iterator[str]:
    """The streams that arguments can be read as: all values in a row, all keys, then what is encoded in each."""
    yield _stream("".join(str(value) for value in _values(data)))
    keys = list(_keys(data))
    yield _stream("".join(keys))
    texts = [*keys, *(value for value in _values(data) if isinstance(value, str))]
    for _ in range(_MAX_DECODINGS):
        texts = [decoded for text in texts for decoded in _decoded(text)]
        for text in texts:
            yield _stream(text)


def _values(data: Any) -> Iterator[str | int | float]:
    """Texts and numbers in the order in which they stand. Keys of a result are no content of it; see `_keys`."""
    stack = [data]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            stack.extend(reversed(value.values()))
        elif isinstance(value, list):
            stack.extend(reversed(value))
        elif isinstance(value, str | int | float) and not isinstance(value, bool):
            yield value


def _keys(data: Any) -> Iterator[str]:
    """The keys, which a script can make of anything as it can values."""
    stack = [data]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            yield from value
            stack.extend(reversed(value.values()))
        elif isinstance(value, list):
            stack.extend(reversed(value))


def _stream(value: object) -> str:
    return _SEPARATORS.sub("", str(value)).casefold()


def _decoded(text: str) -> Iterator[str]:
    """What a text may be the encoding of."""
    if "%" in text and (plain := unquote(text)) != text:
        yield plain
    if text.lstrip()[:1] in ("{", "[", '"'):
        values = _values_of_json(text)
        if values is not None:
            yield values
    for run in _HEXADECIMAL.finditer(text):
        yield bytes.fromhex(run[0]).decode("utf-8", "ignore")
    for run in _BASE64.finditer(text):
        letters = run[0].rstrip("=").translate(_URL_SAFE)
        try:
            raw = base64.b64decode(letters + "=" * (-len(letters) % 4))
        except binascii.Error:  # one letter over: no length of bytes gives that
            continue
        yield raw.decode("utf-8", "ignore")


def _values_of_json(text: str) -> str | None:
    try:
        return " ".join(str(value) for value in _values(json.loads(text)))
    except (ValueError, RecursionError):
        return None
