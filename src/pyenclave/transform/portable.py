"""A compiled script as plain data, on its way from the process that compiled it.

What comes back is not believed: `unpack` builds a script only of a text in the wrapper's own words, whose map stays
within it and within the author's. That the text between those words came out of the generator is not proven here but
by where it comes from, a locked process that ran layers 0 to 2 on this one source; see ARCHITECTURE.md.
"""

from __future__ import annotations

import sys
from array import array
from functools import cache
from operator import lt
from typing import NamedTuple

from ..findings import Finding
from ..scoring.features import ExtractedFeatures
from ..source import Source
from ..syntax.generate import generate
from .compiled import CompiledScript
from .entry import MAIN, wrap
from .positions import PositionMap

# Of one offset on its way, which is little-endian.
_OFFSET_BYTES = 4


class PortableScript(NamedTuple):
    """`CompiledScript` without its source, which the receiver has, and without the tree."""

    text: str
    generated_offsets: bytes
    author_offsets: bytes
    tool_names: tuple[str, ...]
    warnings: tuple[Finding, ...]
    features: ExtractedFeatures | None
    literals: tuple[str, ...]


def pack(script: CompiledScript) -> PortableScript:
    """What `unpack` makes the same script of."""
    generated, author = script.map.offsets
    return PortableScript(
        script.text,
        _to_bytes(generated),
        _to_bytes(author),
        script.tool_names,
        script.warnings,
        script.features,
        script.literals,
    )


def unpack(raw: PortableScript, source: Source) -> CompiledScript:
    """The script compiled from `source`. Raises ValueError for what no compile of it can have said."""
    text = raw.text
    if not text.isascii() or "\0" in text:
        raise ValueError("the compiled text is not ASCII")
    if not any(_is_between(text, *_wrapper(has_references=has)) for has in (False, True)):
        raise ValueError("the compiled text is not in its wrapper")
    generated, author = _from_bytes(raw.generated_offsets), _from_bytes(raw.author_offsets)
    if len(generated) != len(author):
        raise ValueError("the map has more places on one side than on the other")
    if not all(map(lt, generated, generated[1:])) or (generated and generated[-1] > len(text)):
        raise ValueError("the map leaves the compiled text, or is out of order")
    if author and max(author) > len(source.text):
        raise ValueError("the map leaves the author's text")
    if len(set(raw.tool_names)) != len(raw.tool_names):
        raise ValueError("a tool is named twice")
    if sum(map(len, raw.literals)) > len(source.text):
        raise ValueError("the literals are longer than the author's text")
    if raw.features is not None:
        _check_places(raw.features, source)
    places = PositionMap(source, text, generated, author)
    return CompiledScript(text, places, source, raw.tool_names, None, raw.warnings, raw.features, raw.literals)


def _check_places(features: ExtractedFeatures, source: Source) -> None:
    lines = source.lines
    for place in (
        *(call.position for call in features.calls),
        *(field.position for field in features.sensitive_fields),
    ):
        if place.line > lines.line_count or place.column > len(lines.line(place.line)) + 1:
            raise ValueError("a feature stands outside the author's text")


def _is_between(text: str, head: str, tail: str) -> bool:
    return len(text) >= len(head) + len(tail) and text.startswith(head) and text.endswith(tail)


@cache
def _wrapper(*, has_references: bool) -> tuple[str, str]:
    """What stands before and behind the author's statements in every compiled text."""
    text = generate(wrap((), start=0, end=0, has_references=has_references)).text
    end = text.index("{", text.index(MAIN)) + 1
    return text[:end], text[end:]


def _to_bytes(offsets: array[int]) -> bytes:
    if sys.byteorder != "little":
        offsets = array(offsets.typecode, offsets)
        offsets.byteswap()
    return offsets.tobytes()


def _from_bytes(raw: bytes) -> array[int]:
    if len(raw) % _OFFSET_BYTES:
        raise ValueError("the map is cut off within an offset")
    offsets = array("I")
    offsets.frombytes(raw)
    if sys.byteorder != "little":
        offsets.byteswap()
    return offsets
