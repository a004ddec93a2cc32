"""What a guest says of references is hostile: strict, bounded, and of its own run alone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from pyenclave.result import ErrorCode
from pyenclave.runtime.host.heads import Look
from pyenclave.runtime.host.outcome import Verdict
from pyenclave.runtime.host.sidecar import ForeignReference, Sidecar, SidecarFull, SidecarSettings
from pyenclave.runtime.host.sidecar_text import answer, text_of, units_of

SETTINGS = SidecarSettings(
    extraction_threshold=64,
    max_total_size=1_000_000,
    max_reference_size=500_000,
    max_resolved_size=200_000,
    max_reference_count=10,
    allow_composites=False,
    max_questions=20,
    max_message_bytes=65_536,
)
TEXT = "abc\U0001f600" * 20


def on_loop(test: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    def run() -> None:
        asyncio.run(test())

    run.__name__ = test.__name__
    return run


class Asked:
    """A sidecar with one reference to TEXT, and what it answers."""

    def __init__(self, *texts: str) -> None:
        self.answers: list[Any] = []
        self.sidecar = Sidecar(SETTINGS, (TEXT, *texts), lambda _event: None)
        self.sidecar.send = lambda frame: self.answers.append(json.loads(frame[frame.index(b"}") + 1 :]))
        self.mark = json.loads(self.sidecar.opening)["mark"]
        self._number = 0

    def ask(self, *question: Any, number: int | None = None) -> Verdict | None:
        self._number = self._number + 1 if number is None else number
        return self.sidecar.admit(Look(t="look", id=self._number), json.dumps(question).encode())


def codes(verdict: Verdict | None) -> str | None:
    return None if verdict is None else str(verdict.code)


@on_loop
async def test_questions_are_answered_in_units() -> None:
    asked = Asked()
    assert asked.ask(1, "slice", 2, 5) is None
    assert asked.ask(1, "charCodeAt", 3) is None
    assert asked.ask(1, "codePointAt", 3) is None
    assert asked.ask(1, "indexOf", "\ude00", 0) is None
    assert asked.answers == [{"value": "c\U0001f600"}, {"value": 0xD83D}, {"value": 0x1F600}, {"value": 4}]


@on_loop
async def test_what_no_honest_guest_asks_ends_the_run() -> None:
    for question in (
        (), (1,), ("1", "slice", 0, 1), (1, "slice"), (1, "slice", 0), (1, "slice", 0, 1, 2), (1, "slice", -1, 2),
        (1, "slice", 0.5, 2), (1, "slice", True, 2), (1, "slice", 0, 2**60), (1, "__class__"), (1, "join", "a", "b"),
        (2, "slice", 0, 1), (0, "slice", 0, 1), (-1, "slice", 0, 1), (1, "indexOf", 5, 0), (1, "indexOf", ["a"], 0),
        (1, "charCodeAt", 10_000), (1, "codePointAt", 10_000), (1, "padStart", 3, "x"), (1, "padEnd", 300, ""),
        (0, "find"), (0, "find", 1), (True, "trim"), (1, "text", 1),
    ):  # fmt: skip
        assert codes(Asked().ask(*question)) == ErrorCode.WORKER_CRASHED, question
    asked = Asked()
    assert codes(asked.ask(1, "indexOf", f"{asked.mark}7", 0)) == ErrorCode.WORKER_CRASHED
    for body in (b"", b"[", b"\xff", b"[[[[[[1]]]]]]", b"[1,NaN]", b'{"a":1}', b"null"):
        assert codes(Asked().sidecar.admit(Look(t="look", id=1), body)) == ErrorCode.WORKER_CRASHED


@on_loop
async def test_questions_come_one_by_one_and_in_order() -> None:
    asked = Asked("y" * 300_000)
    assert asked.ask(1, "trim", number=5) is None
    assert codes(asked.ask(1, "trim", number=5)) == ErrorCode.WORKER_CRASHED
    asked = Asked("y" * 300_000)
    assert asked.ask(2, "toUpperCase") is None  # in a thread
    assert codes(asked.ask(1, "trim")) == ErrorCode.WORKER_CRASHED


@on_loop
async def test_one_question_too_many() -> None:
    asked = Asked()
    assert [asked.ask(1, "charAt", 0) for _ in range(20)] == [None] * 20
    verdict = asked.ask(1, "charAt", 0)
    assert verdict is not None
    assert (verdict.code, verdict.data) == ("SIDECAR_LIMIT_EXCEEDED", {"which": "questions", "limit": 20})


@on_loop
async def test_marks_are_replaced_and_nothing_that_looks_like_one() -> None:
    asked = Asked()
    mark = asked.mark
    value = {"a": [f"{mark}1"], "b": f"x{mark}1", "c": f"{mark}1 ", "d": "__ref_1", f"{mark}1": f"{mark}x", "e": mark}
    assert asked.sidecar.resolved(value, "value") == {
        "a": [TEXT], "b": f"x{mark}1", "c": f"{mark}1 ", "d": "__ref_1", f"{mark}1": f"{mark}x", "e": mark,
    }  # fmt: skip
    with pytest.raises(ForeignReference):
        asked.sidecar.resolved([f"{mark}2"], "value")
    assert Asked().mark != mark


@on_loop
async def test_the_size_is_known_before_anything_is_put_in() -> None:
    asked = Asked("y" * 150_000)
    value = [f"{asked.mark}2", f"{asked.mark}2"]
    with pytest.raises(SidecarFull) as raised:
        asked.sidecar.resolved(value, "value")
    assert raised.value.verdict.data == {"which": "max_resolved_size", "limit": 200_000}
    assert value == [f"{asked.mark}2", f"{asked.mark}2"]


def test_unit_strings_and_texts() -> None:
    for text in ("", "abc", "é\uffff", TEXT, "\ud83d", "\ude00\ud83d"):
        assert text_of(units_of(text)) == text
        assert len(units_of(text)) == len(text.encode("utf-16-le", "surrogatepass")) // 2
    assert text_of("\ud83d\ude00") == "\U0001f600"


@on_loop
async def test_what_the_host_reads_for_a_run_is_bounded() -> None:
    asked = Asked("y" * 200_000)
    asked._number = 0
    verdicts = [asked.ask(2, "indexOf", "z", 0) for _ in range(19)]
    assert verdicts == [None] * 19  # 3.8 of 32 million
    asked.sidecar._work = 32_000_000
    verdict = asked.ask(2, "slice", 0, 1)
    assert verdict is not None
    assert verdict.data == {"which": "work", "limit": 32_000_000}


@pytest.mark.parametrize("needle", ["", "a", "ab", "ba", "aab", "\ud83d", "z", "abaab" * 3])
def test_the_last_place_is_the_one_that_searching_backwards_finds(needle: str) -> None:
    units = units_of("abaab\U0001f600aba")
    for at in range(len(units) + 1):
        assert answer(units, "lastIndexOf", [needle, at], 1_000) == units.rfind(needle, 0, at + len(needle))


def test_searching_for_the_last_place_takes_time_in_proportion_to_the_text() -> None:
    # Searching a megabyte backwards with str.rfind would take minutes, in which no other thread of the host runs.
    units, needle = "a" * 1_048_576, "ab" + "a" * 524_286
    assert answer(units, "lastIndexOf", [needle, len(units)], 2_000_000) == -1


@on_loop
async def test_content_weighs_by_what_going_over_it_takes() -> None:
    ascii_only = Asked("a" * 100_000)
    two = json.dumps([f"{ascii_only.mark}2", f"{ascii_only.mark}2"]).encode()
    assert ascii_only.sidecar.weight_in(two) == 2 * (100_000 // 5)
    assert ascii_only.sidecar.weight_in(b'["__ref_2"]') == 0
    # The heaviest of the run counts, whichever is named.
    wide = Asked("\u2003" * 30_000)
    assert wide.sidecar.weight_in(f'["{wide.mark}1"]'.encode()) == 90_000


@on_loop
async def test_a_tool_gets_no_half_of_a_character() -> None:
    asked = Asked("\ud83d" + "b" * 70)
    assert asked.ask(2, "charCodeAt", 0) is None
    assert asked.answers == [{"value": 0xD83D}]
    assert asked.sidecar.resolved([f"{asked.mark}2"], "arguments") == ["\ufffd" + "b" * 70]
    assert asked.ask(2, "slice", 0, 70) is None
    assert asked.sidecar.resolved([f"{asked.mark}3"], "arguments") == ["\ufffd" + "b" * 69]
