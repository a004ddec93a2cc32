"""What a JSON text will cost to decode, found out without decoding it.

16 MiB of `[[],[],…` cost a JSON decoder a second and 420 MB. So hostile text is measured first: a handful of
passes in C over the bytes, no object per element.
"""

from __future__ import annotations

from itertools import accumulate

_BRACKETS = b"[]{}"
_NOT_BRACKETS = bytes(byte for byte in range(256) if byte not in _BRACKETS)
# Opening is +1; closing is 255, which a view of signed bytes reads as -1.
_STEPS = bytes(1 if byte in b"[{" else 255 if byte in b"]}" else byte for byte in range(256))


def too_costly(raw_body: bytes, *, max_elements: int, max_depth: int) -> str | None:
    """Why `raw_body` must not be decoded, or None.

    An element is a member of an array or of an object. A text with at most `max_elements` of them in at most
    `max_depth` levels always passes; one that is not JSON may pass too, the decoder will say so. Whatever passes
    has at most twice as many elements.
    """
    # Each bracket but the first opens an element, and each comma parts two: at most twice the elements, plus one.
    max_marks = 2 * max_elements + 1
    if _marks(raw_body) <= max_marks and _opened(raw_body) <= max_depth:
        return None  # what stands in strings is counted too, so the truth is smaller still
    # Without escapes, quotes part the text into outside, string, outside, ... Should a backslash stand outside a
    # string, this view differs from the decoder's only behind it, and the decoder never comes that far.
    unescaped = raw_body.replace(rb"\\", b"").replace(rb"\"", b"")
    # A string is an element or the key of one, or the whole text.
    if unescaped.count(b'"') // 2 > 2 * max_marks:
        return "too many strings"
    outside = b"".join(unescaped.split(b'"')[::2])
    if _marks(outside) > max_marks:
        return "too many elements"
    brackets = outside.translate(_STEPS, _NOT_BRACKETS)
    if brackets.count(1) * 2 != len(brackets):
        return "brackets that do not match"
    if max(accumulate(memoryview(brackets).cast("b")), default=0) > max_depth:
        return "too many levels"
    return None


def _opened(text: bytes) -> int:
    return text.count(b"[") + text.count(b"{")


def _marks(text: bytes) -> int:
    return _opened(text) + text.count(b",")
