"""Hostile JSON to bounded values: what is kept, what is cut, what is refused."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from pyenclave.sanitize.decode import CUT_MARK, DEEP_MARK, DecodedValue, Malformed, OutputLimits, value_from

LIMITS = OutputLimits(bytes=10_000, depth=8, items=100, string=1_000)


def decode(text: str | bytes, limits: OutputLimits = LIMITS) -> DecodedValue:
    decoded = value_from(text.encode() if isinstance(text, str) else text, limits)
    assert isinstance(decoded, DecodedValue), decoded
    return decoded


def refused(text: str | bytes, limits: OutputLimits = LIMITS) -> str:
    decoded = value_from(text.encode() if isinstance(text, str) else text, limits)
    assert isinstance(decoded, Malformed), decoded
    return decoded.reason


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        0,
        -1.5,
        "",
        'text, [with] {brackets} and "quotes" and \\ backslashes \\"',
        [],
        {},
        [[], {}],
        {"a": [1, 2, {"b": None}], "c": "é \U0001f600", "": 1},
        10**300,
    ],
)
def test_an_honest_value_comes_through_unchanged(value: Any) -> None:
    assert decode(json.dumps(value)) == DecodedValue(value, truncated=False, warnings=())


def test_bytes_that_are_not_ascii_are_read_as_utf8() -> None:
    assert decode('"é"').value == "é"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"", "not JSON: Expecting value at character 0"),
        (b"[1,", "not JSON: Expecting value at character 3"),
        (b"[1] 2", "not JSON: Extra data at character 4"),
        (b"{'a': 1}", "not JSON: Expecting property name enclosed in double quotes at character 1"),
        (b'"\xff"', "not UTF-8"),
        (b"\xff\xfe[\x001\x00]\x00", "not UTF-8"),
        (b'"\xed\xa0\x80"', "not UTF-8"),
        (b"[NaN]", "a number that JSON does not have"),
        (b"[-Infinity]", "a number that JSON does not have"),
    ],
)
def test_what_is_not_json_is_malformed(text: bytes, reason: str) -> None:
    assert refused(text) == reason


def test_an_integer_of_4300_digits_passes_and_one_more_is_refused() -> None:
    assert decode("9" * 4_300).value == int("9" * 4_300)
    assert refused("9" * 4_301) == "a number that JSON does not have"


def test_the_digits_are_bounded_also_where_the_program_lifted_pythons_own_limit() -> None:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        assert refused("9" * 4_301) == "a number that JSON does not have"
        assert decode("[9, 1.5]").value == [9, 1.5]
    finally:
        sys.set_int_max_str_digits(before)


def test_a_number_that_overflows_becomes_none() -> None:
    assert decode('[1e999, -1e999, {"a": 1e400}, 1e308]').value == [None, None, {"a": None}, 1e308]


def test_own_proto_keys_are_dropped_however_they_are_spelt() -> None:
    text = r'{"__proto__": 1, "a": {"\u005f_proto__": {"x": 1}, "b": [{"__proto__": null}]}, "proto": 2}'
    assert decode(text).value == {"a": {"b": [{}]}, "proto": 2}


def test_of_equal_keys_the_last_counts() -> None:
    assert decode('{"a": 1, "a": 2}').value == {"a": 2}


def test_lone_surrogates_become_replacement_characters_in_values_and_keys() -> None:
    text = r'{"a\ud800": "\udc00x", "pair": "\ud83d\ude00", "list": ["\uDBFF"]}'
    assert decode(text).value == {"a\ufffd": "\ufffdx", "pair": "\U0001f600", "list": ["\ufffd"]}


def test_a_key_that_becomes_proto_by_cutting_is_dropped() -> None:
    limits = OutputLimits(bytes=1_000, depth=8, items=100, string=9)
    decoded = decode('{"__proto__x": 1, "__proto__": 2, "b": 3}', limits)
    assert decoded.value == {"__proto__" + CUT_MARK: 1, "b": 3}


def test_a_string_at_the_limit_passes_and_a_longer_one_is_cut_with_a_mark() -> None:
    limits = OutputLimits(bytes=1_000, depth=8, items=100, string=5)
    assert decode('["12345"]', limits) == DecodedValue(["12345"])
    assert decode('{"a": [0, "123456"]}', limits) == DecodedValue(
        {"a": [0, "12345" + CUT_MARK]},
        truncated=True,
        warnings=("the value was cut at $.a[1]: 5 of 6 characters are accepted",),
    )


def test_a_string_that_the_guest_cut_already_is_not_cut_again() -> None:
    limits = OutputLimits(bytes=1_000, depth=8, items=100, string=5)
    assert decode(json.dumps(["12345" + CUT_MARK]), limits) == DecodedValue(["12345" + CUT_MARK])
    assert decode(json.dumps(["123456" + CUT_MARK]), limits).value == ["12345" + CUT_MARK]
    assert decode(json.dumps(["12345" + CUT_MARK + CUT_MARK]), limits).value == ["12345" + CUT_MARK]


def test_a_level_at_the_limit_passes_and_a_deeper_one_is_marked() -> None:
    limits = OutputLimits(bytes=1_000, depth=2, items=100, string=100)
    assert decode('{"a": [1]}', limits) == DecodedValue({"a": [1]})
    assert decode('{"a": [1, [2]], "b": {"c": {}}}', limits) == DecodedValue(
        {"a": [1, DEEP_MARK], "b": {"c": DEEP_MARK}},
        truncated=True,
        warnings=(
            "the value was cut at $.a[1]: 2 levels are accepted",
            "the value was cut at $.b.c: 2 levels are accepted",
        ),
    )


def test_members_at_the_limit_pass_and_one_more_ends_the_value_in_the_order_of_the_text() -> None:
    limits = OutputLimits(bytes=1_000, depth=8, items=5, string=100)
    assert decode('{"a": [1, 2], "b": [3]}', limits) == DecodedValue({"a": [1, 2], "b": [3]})
    assert decode('{"a": [1, 2], "b": [3, 4], "c": 5}', limits) == DecodedValue(
        {"a": [1, 2], "b": [3]},
        truncated=True,
        warnings=("the value was cut at $.b[1]: ended early: 5 members in all are accepted",),
    )


def test_what_follows_an_early_end_is_dropped_on_every_level() -> None:
    limits = OutputLimits(bytes=1_000, depth=8, items=4, string=100)
    assert decode('{"a": [{"x": 1, "y": 2, "z": 3}, 4], "b": 5}', limits).value == {"a": [{"x": 1, "y": 2}]}


def test_a_value_over_the_bytes_ends_early_and_a_string_is_cut_to_what_is_left() -> None:
    limits = OutputLimits(bytes=64, depth=8, items=100, string=1_000)
    decoded = decode(json.dumps({"a": "x" * 20, "b": "y" * 50, "c": 1}), limits)
    assert decoded.value == {"a": "x" * 20, "b": "y" * 27 + CUT_MARK}
    assert decoded.truncated
    assert decoded.warnings == ("the value was cut at $.b: ended early: 64 bytes in all are accepted",)


def test_a_cut_never_leaves_half_a_character() -> None:
    limits = OutputLimits(bytes=64, depth=8, items=100, string=1_000)
    decoded = decode(json.dumps("é" * 100), limits)
    assert decoded.value == "é" * 30 + CUT_MARK


def test_escapes_do_not_count_against_the_bytes() -> None:
    limits = OutputLimits(bytes=64, depth=8, items=100, string=1_000)
    assert decode(json.dumps("é" * 30), limits) == DecodedValue("é" * 30)


def test_a_number_may_be_too_large_for_the_bytes() -> None:
    limits = OutputLimits(bytes=64, depth=8, items=100, string=1_000)
    assert decode("9" * 1_000, limits).value is None
    assert decode(f"[1, {'9' * 1_000}, 2]", limits).value == [1]


def test_warnings_name_odd_keys_in_quotes_and_stop_after_twenty() -> None:
    limits = OutputLimits(bytes=10_000, depth=1, items=1_000, string=1_000)
    text = json.dumps({f"odd key {number}\n": [] for number in range(30)})
    warnings = decode(text, limits).warnings
    assert len(warnings) == 21
    assert warnings[0] == 'the value was cut at $["odd key 0\\n"]: 1 levels are accepted'
    assert warnings[-1] == "the value was cut at further places"


def test_elements_in_strings_are_not_counted() -> None:
    text = json.dumps(["[[[[,,,,{{{{" * 60, '\\"[[[[', '"'])
    limits = OutputLimits(bytes=10_000, depth=2, items=3, string=1_000)
    assert decode(text, limits) == DecodedValue(json.loads(text))


def test_a_body_far_over_the_bytes_is_refused_undecoded() -> None:
    limits = OutputLimits(bytes=100, depth=8, items=1_000, string=1_000)
    assert refused("[" + " " * 1_700 + "]", limits) == "too many bytes"


def test_nesting_far_over_the_depth_is_refused_undecoded() -> None:
    limits = OutputLimits(bytes=10_000, depth=8, items=10_000, string=1_000)
    assert decode("[" * 400 + "]" * 400, limits).truncated
    assert refused("[" * 401 + "]" * 401, limits) == "too many levels"
    assert refused("[" * 401 + "{" * 10 + "]" * 411, limits) == "too many levels"
    assert refused('["' + "[" * 401 + '", "", ' + "[" * 401, limits) == "brackets that do not match"


def test_a_caller_deep_in_its_own_recursion_gets_a_verdict_too() -> None:
    body = b"[" * 400 + b"]" * 400
    limits = OutputLimits(bytes=10_000, depth=8, items=10_000, string=1_000)

    def descend(depth: int) -> DecodedValue | Malformed:
        return descend(depth - 1) if depth else value_from(body, limits)

    frame, used = sys._getframe(), 0
    while frame.f_back is not None:
        frame, used = frame.f_back, used + 1
    verdict = descend(sys.getrecursionlimit() - used - 100)
    assert isinstance(verdict, Malformed | DecodedValue)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"[" + b"[]," * (5 * 2**20) + b"[]]", "too many elements"),
        (b'["",' + b'"",' * (5 * 2**20) + b'""]', "too many strings"),
        (b"[" * (16 * 2**20), "too many elements"),
        (b"{" + b'"a":1,' * (2 * 2**20) + b'"a":1}', "too many strings"),
    ],
)
def test_a_bomb_of_sixteen_megabytes_is_refused_cheaply(body: bytes, reason: str) -> None:
    limits = OutputLimits(bytes=16 * 2**20, depth=128, items=100_000, string=16 * 2**20)
    started = time.process_time()
    assert refused(body, limits) == reason
    # Measured 0.03 to 0.06 s; decoding takes 1.7 s and 420 MB.
    assert time.process_time() - started < 0.6


def test_a_string_that_both_limits_cut_is_cut_to_the_smaller() -> None:
    decoded = value_from(json.dumps("é" * 40).encode(), OutputLimits(bytes=64, depth=1, items=1, string=1))
    assert isinstance(decoded, DecodedValue)
    assert decoded.value == "é" + CUT_MARK
    assert decoded.truncated


def test_a_string_that_the_guest_has_cut_is_not_cut_again(root: Path) -> None:
    assert f'const MARK = "{CUT_MARK}";' in (root / "js_runtime" / "encode.js").read_text(encoding="utf-8")
    cut = "x" * 20 + CUT_MARK
    limits = OutputLimits(bytes=1_000, depth=3, items=10, string=20)
    assert value_from(json.dumps([cut]).encode(), limits) == DecodedValue([cut])
