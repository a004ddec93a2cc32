"""Any bytes end in a bounded value or a verdict; any text in a bounded text."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pyenclave.sanitize.decode import CUT_MARK, DEEP_MARK, DecodedValue, Malformed, OutputLimits, value_from
from pyenclave.sanitize.encode import UnsendableValue, encode
from pyenclave.sanitize.text import CUT_MARK as TEXT_MARK
from pyenclave.sanitize.text import error_name, error_text, stack_text

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(), inner, max_size=6), max_leaves=40
)
LIMITS = st.builds(
    OutputLimits,
    bytes=st.integers(64, 2_000),
    depth=st.integers(1, 6),
    items=st.integers(1, 30),
    string=st.integers(1, 200),
)
WIDE = OutputLimits(bytes=10**7, depth=300, items=10**6, string=10**7)
# Text as a hostile guest would build it: pieces that mean something to JSON, in any order.
FRAGMENTS = st.lists(
    st.sampled_from(
        ["[", "]", "{", "}", ",", ":", '"', "\\", '\\"', "\\u", "\\ud800", "1", "-", "1e999", "9" * 50, "null", "NaN",
         '"__proto__":', '"a":', " ", "é", "\ud800", "\x00"]
    ),
    max_size=200,
)  # fmt: skip


def has_surrogate(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def assert_bounded(value: Any, limits: OutputLimits) -> None:
    pending: list[tuple[Any, int]] = [(value, 0)]
    members = -1
    while pending:
        item, depth = pending.pop()
        members += 1
        if isinstance(item, dict):
            assert depth < limits.depth
            assert "__proto__" not in item
            for key in item:
                assert len(key) <= limits.string + len(CUT_MARK) and not has_surrogate(key)
            pending += [(member, depth + 1) for member in item.values()]
        elif isinstance(item, list):
            assert depth < limits.depth
            pending += [(member, depth + 1) for member in item]
        elif isinstance(item, str):
            assert len(item) <= max(limits.string + len(CUT_MARK), len(DEEP_MARK)) and not has_surrogate(item)
        else:
            assert item is None or isinstance(item, bool | int | float)
            assert not isinstance(item, float) or item - item == 0
    assert members <= limits.items


@given(st.binary(max_size=400) | FRAGMENTS.map(lambda parts: "".join(parts).encode("utf-8", "surrogatepass")), LIMITS)
def test_any_bytes_end_in_a_verdict(raw_body: bytes, limits: OutputLimits) -> None:
    decoded = value_from(raw_body, limits)
    if isinstance(decoded, DecodedValue):
        assert_bounded(decoded.value, limits)
    else:
        assert isinstance(decoded, Malformed)


@given(VALUES, LIMITS)
def test_any_value_is_bounded(value: Any, limits: OutputLimits) -> None:
    decoded = value_from(json.dumps(value).encode(), limits)
    if isinstance(decoded, DecodedValue):
        assert_bounded(decoded.value, limits)
        assert decoded.truncated == bool(decoded.warnings)


@given(VALUES)
def test_a_value_within_the_limits_is_unchanged(value: Any) -> None:
    def clean(item: Any) -> Any:
        if isinstance(item, dict):
            return {key: clean(member) for key, member in item.items() if key != "__proto__"}
        return [clean(member) for member in item] if isinstance(item, list) else item

    assert value_from(json.dumps(value).encode(), WIDE) == DecodedValue(clean(value))


@given(VALUES)
def test_what_is_sent_reads_back_as_itself(value: Any) -> None:
    def sent(item: Any) -> Any:
        if isinstance(item, dict):
            return {key: sent(member) for key, member in item.items() if key != "__proto__"}
        if isinstance(item, int) and not isinstance(item, bool) and abs(item) > 2**53 - 1:
            return str(item)
        return [sent(member) for member in item] if isinstance(item, list) else item

    body = encode(value, 10**6)
    assert body.isascii() and b"\x00" not in body
    assert json.loads(body) == sent(value)


@given(VALUES, st.integers(0, 300))
def test_nothing_larger_than_the_limit_is_sent_and_nothing_smaller_is_refused(value: Any, max_bytes: int) -> None:
    whole = encode(value, 10**6)
    try:
        assert len(encode(value, max_bytes)) <= max_bytes
    except UnsendableValue as error:
        assert error.too_large
        assert len(whole) > max_bytes


NASTY = st.text(
    st.sampled_from("ab1 \x1b[]();m\\/:.~@=-\"'_\n\r\x07\x9b\u202e\ud800é") | st.characters(),
    max_size=300,
)


@settings(max_examples=200)
@given(NASTY)
def test_any_text_becomes_printable_and_bounded(raw_text: str) -> None:
    for text in (error_text(raw_text), stack_text(raw_text), error_text(raw_text, redact=False)):
        assert not has_surrogate(text)
        assert all(char in "\n\t" or char.isprintable() or ord(char) > 0x9F for char in text)
    short = error_text(raw_text, 20)
    assert len(short) <= 20 + len(TEXT_MARK)
    assert error_name(raw_text)
