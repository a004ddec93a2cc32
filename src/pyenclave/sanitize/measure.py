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
# Brackets of both kinds as one kind, and quotes.
_NO_PART_OF_SHAPE = bytes(byte for byte in range(256) if byte not in _BRACKETS + b'"')
_ONE_KIND = bytes.maketrans(b"{}", b"[]")
# Marks as they are, each digit as 0 and each e as the sign of an exponent; what else parts two numbers stays.
_SKETCH = bytes(ord("0") if byte in b"0123456789" else ord("e") if byte in b"eE" else byte for byte in range(256))
_NOT_IN_SKETCH = bytes(byte for byte in range(256) if byte not in _BRACKETS + b'",:eE0123456789- \t\r\n')
_LONG_NUMBER = b"0" * 200
_PEELED_LEVELS = 8


def too_costly(raw_body: bytes, *, max_elements: int, max_depth: int) -> str | None:
    """Why `raw_body` must not be decoded, or None.

    An element is a member of an array or of an object. A text with at most `max_elements` of them in at most
    `max_depth` levels always passes; one that is not JSON may pass too, the decoder will say so. Whatever passes
    has at most twice as many elements.
    """
    # Each bracket but the first opens an element, and each comma parts two: at most twice the elements, plus one.
    max_marks = 2 * max_elements + 1
    # What stands in strings is counted too, so the truth is smaller still.
    opened = _opened(raw_body)
    if opened + raw_body.count(b",") <= max_marks and (opened <= max_depth or _is_shallow(raw_body, max_depth)):
        return None
    # Without escapes, quotes part the text into outside, string, outside, ... Should a backslash stand outside a
    # string, this view differs from the decoder's only behind it, and the decoder never comes that far.
    unescaped = _unescaped(raw_body)
    # A string is an element or the key of one, or the whole text.
    if unescaped.count(b'"') // 2 > 2 * max_marks:
        return "too many strings"
    outside = b"".join(unescaped.split(b'"')[::2])
    if _opened(outside) + outside.count(b",") > max_marks:
        return "too many elements"
    brackets = outside.translate(_STEPS, _NOT_BRACKETS)
    if brackets.count(1) * 2 != len(brackets):
        return "brackets that do not match"
    if _deepest(brackets) > max_depth:
        return "too many levels"
    return None


def surely_within(raw_body: bytes, max_elements: int, max_depth: int) -> bool:
    """Whether what the bytes decode to has, for certain, at most so many elements and levels, and finite numbers.

    False where that is not easily told, as of strings that hold brackets or look like exponents.
    """
    sketch = raw_body.translate(_SKETCH, _NOT_IN_SKETCH)
    # Each element but the first of an array or object has a comma before it; the first has a bracket.
    opened = _opened(sketch)
    if opened + sketch.count(b",") > max_elements:
        return False
    # What overflows has an exponent of three digits or more, or more than 200 digits before one of two.
    if b"0e000" in sketch or _LONG_NUMBER in sketch:
        return False
    return opened <= max_depth or _is_shallow(raw_body if b"\\" in raw_body else sketch, max_depth)


def _is_shallow(raw_body: bytes, max_depth: int) -> bool:
    """Whether a text whose strings hold no bracket has at most `max_depth` levels; False if that is not easily told.

    Only brackets and quotes are looked at. Where every run of quotes between two brackets is even, no bracket has an
    odd number of quotes before it: none stands in a string.
    """
    shape = _unescaped(raw_body).translate(_ONE_KIND, _NO_PART_OF_SHAPE).replace(b'""', b"")
    if b'"' in shape:
        return False
    # The innermost level goes with each turn. Most values have few, and what has many is not turned often.
    for level in range(min(_PEELED_LEVELS, max_depth)):
        if not shape:
            return True
        before, shape = len(shape), shape.replace(b"[]", b"")
        if len(shape) > before // 2:
            return level + 1 + _deepest(shape.translate(_STEPS)) <= max_depth
    return not shape or _PEELED_LEVELS + _deepest(shape.translate(_STEPS)) <= max_depth


def _deepest(steps: bytes) -> int:
    return max(accumulate(memoryview(steps).cast("b")), default=0)


def _unescaped(text: bytes) -> bytes:
    return text.replace(rb"\\", b"").replace(rb"\"", b"") if b"\\" in text else text


def _opened(text: bytes) -> int:
    return text.count(b"[") + text.count(b"{")
