"""What counts as content of one call in another's arguments, what does not, and the bounds."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import quote

import pytest

from pyenclave.operations.content import MAX_ARGUMENT_CHARS, MAX_RESULT_CHARS, content_of, occurs_in

USERS = [
    {"id": 1, "name": "Ann Lee", "city": "Oslo", "note": "prefers to be called in the late afternoon, if at all"},
    {"id": 2, "name": "Bo Ek", "city": "Rome", "note": "moved"},
]
NOTE = USERS[0]["note"]


def _found(args: Any, result: Any = USERS, *, asked: Any = None, is_credential: bool = False) -> bool:
    return occurs_in([content_of(result, asked, is_credential=is_credential)], args)


@pytest.mark.parametrize(
    "args",
    [
        {"data": USERS},
        {"data": USERS[:1]},
        {"text": NOTE},
        {"text": f"By the way: {NOTE}!"},
        {"text": str(NOTE)[5:40]},
        {"text": str(NOTE).upper()},
        {"text": "-".join(str(NOTE))},
        {"text": str(NOTE).replace(" ", "\n\n")},
        {"parts": str(NOTE).split(" ")},
        {"parts": list(str(NOTE))},
        {"text": str(NOTE)[::-1]},
        {"text": json.dumps(USERS)},
        {"text": json.dumps({"rows": json.dumps(USERS)})},
        {"text": base64.b64encode(str(NOTE).encode()).decode()},
        {"text": base64.urlsafe_b64encode(json.dumps(USERS).encode()).decode().rstrip("=")},
        {"text": base64.b64encode(base64.b64encode(str(NOTE).encode())).decode()},
        {"text": str(NOTE).encode().hex()},
        {"url": "https://example.com/?q=" + quote(str(NOTE))},
        {"url": "https://example.com/?q=" + base64.b64encode(str(NOTE).encode()).decode()},
        {"a": [{"b": {"c": [NOTE]}}]},
        {"rows": [[u["id"], u["name"], u["city"], u["note"]] for u in USERS]},
        {"rows": [{str(NOTE): True}]},
        dict.fromkeys(str(NOTE).split(" "), 0),
        {base64.b64encode(str(NOTE).encode()).decode(): 0},
    ],
)  # fmt: skip
def test_content_is_found(args: Any) -> None:
    assert _found(args)


@pytest.mark.parametrize(
    "args",
    [
        {},
        {"text": "done"},
        {"text": "The weekly report is ready and waits for you in the usual place."},
        {"name": "Ann Lee"},  # shorter than a piece
        {"id": 1, "count": len(USERS)},
        {"id": "id", "name": "name", "city": "city", "note": "note"},  # keys of a result are no content
        {"text": base64.b64encode(b"The weekly report is ready").decode()},
        {"flag": True, "nothing": None},
    ],
)
def test_what_is_no_content(args: Any) -> None:
    assert not _found(args)


def test_the_shortest_piece_that_is_found() -> None:
    assert _found({"x": "abcdefghijkl"}, {"v": "abcdefghijkl"})
    assert not _found({"x": "abcdefghijk"}, {"v": "abcdefghijk"})
    text = "".join(chr(97 + i % 26) + chr(97 + i // 26) for i in range(200))
    assert all(_found({"x": text[at : at + 23]}, {"v": text}) for at in range(100))


def test_numbers_of_eight_digits_are_content() -> None:
    assert _found({"x": 12_345_678}, {"account": 12_345_678})
    assert _found({"x": "no. 12 345 678"}, {"account": 12_345_678})
    assert not _found({"x": 1_234_567}, {"account": 1_234_567})


def test_credentials_are_content_when_they_are_short() -> None:
    assert _found({"x": "hunter"}, {"password": "hunter"}, is_credential=True)
    assert not _found({"x": "hunter"}, {"password": "hunter"})
    assert not _found({"x": "hunte"}, {"password": "hunte"}, is_credential=True)


def test_what_the_earlier_call_was_given_is_not_its_content() -> None:
    mail = "jane.doe@example.com"
    assert _found({"to": mail}, {"email": mail})
    assert not _found({"to": mail}, {"email": mail, "age": 7}, asked={"email": mail})
    assert _found({"to": mail, "text": NOTE}, {"email": mail, "note": NOTE}, asked={"email": mail})


def test_a_result_that_is_too_large_is_not_remembered_whole() -> None:
    assert content_of("x" * MAX_RESULT_CHARS, {}, is_credential=False).is_whole
    content = content_of(["x" * MAX_RESULT_CHARS, "y"], {}, is_credential=False)
    assert not content.is_whole


def test_arguments_that_are_too_large_count_as_content() -> None:
    assert not _found({"x": "z" * (MAX_ARGUMENT_CHARS - len("x"))})
    assert _found({"x": "z" * MAX_ARGUMENT_CHARS})


@pytest.mark.parametrize("result", [None, True, "", [], {}, {"a": None}, "short"])
def test_results_without_content(result: Any) -> None:
    assert not _found({"x": result}, result)


@pytest.mark.parametrize("text", ["{" * 5_000, "[" * 200_000, '"', "{not json}", "%", "A" * 13, "%zz%00"])
def test_texts_that_only_look_encoded_do_no_harm(text: str) -> None:
    assert not _found({"x": text})
