"""What a text will cost is found out without decoding it, and never told too small."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyenclave.sanitize.measure import surely_within, too_costly

MANY = 1_000_000
# Strings that look like structure, and escapes that look like ends of strings.
TEXTS = st.text(alphabet='[]{}",\\:a', max_size=6)
VALUES = st.recursive(
    TEXTS | st.integers(0, 9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=60,
)


def depth_of(value: object) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth_of, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth_of, value), default=0)
    return 0


@given(VALUES)
def test_depth_is_told_exactly(value: object) -> None:
    raw_body, depth = json.dumps(value).encode(), depth_of(value)
    assert too_costly(raw_body, max_elements=MANY, max_depth=depth) is None
    if depth:
        assert too_costly(raw_body, max_elements=MANY, max_depth=depth - 1) == "too many levels"


@pytest.mark.parametrize("depth", [1, 7, 8, 9, 20, 400])
@pytest.mark.parametrize("beside", ["", "[],", "[[[]]],", '"a",', '"]",', '"\\"",', '{"k":[]},'])
def test_levels_are_counted_however_the_text_is_read(depth: int, beside: str) -> None:
    body = "[" * depth + "]" * depth
    text = f"[{beside}{body}]".encode()
    assert too_costly(text, max_elements=MANY, max_depth=max(depth, 3) + 1) is None
    if depth > 4:
        assert too_costly(text, max_elements=MANY, max_depth=depth) == "too many levels"


def test_brackets_in_strings_hide_no_level() -> None:
    # Read without regard to strings, every level here seems to end at once.
    text = '["]",' * 500 + "0" + "]" * 500
    assert json.loads(text)[0] == "]"
    assert too_costly(text.encode(), max_elements=MANY, max_depth=400) == "too many levels"


@pytest.mark.parametrize("text", ["[[", "]]", "[]]", '["', "{]"])
def test_what_is_no_json_is_left_to_the_decoder_or_refused(text: str) -> None:
    padded = (text + " " + "[]" * 500).encode()
    assert too_costly(padded, max_elements=MANY, max_depth=400) in (None, "brackets that do not match")


@pytest.mark.parametrize(
    ("text", "elements", "depth"),
    [("[]", 1, 1), ("[1,2]", 2, 1), ('{"a":[1],"b":2}', 4, 2), ("[1e99,1e-999,0.5]", 3, 1), ('["say \\"x\\""]', 2, 1)],
)
def test_what_is_within_is_seen_to_be_within(text: str, elements: int, depth: int) -> None:
    assert surely_within(text.encode(), elements + 1, depth)
    assert not surely_within(text.encode(), 0, depth)


@pytest.mark.parametrize(
    "text",
    [
        "1e999",
        "[1E+400]",
        "[9e0000309]",
        "1" * 310,
        "1" * 250 + "e99",
        "[" * 3 + "]" * 3,
        "[" * 12 + "]" * 12,
        '["[]","["]',
    ],
)
def test_what_may_be_beyond_is_never_called_within(text: str) -> None:
    assert not surely_within(text.encode(), 100, 2)


@pytest.mark.parametrize("text", ["1e400", "-1E+309", "1" * 250 + "e99", "1" * 250 + "." + "0e+99", "9" * 309 + ".5"])
def test_every_number_that_overflows_is_seen(text: str) -> None:
    assert not math.isfinite(float(text))
    assert not surely_within(text.encode(), 10, 10)
