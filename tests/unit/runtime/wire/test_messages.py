"""Whose turn it is: the tables, and what a guest makes of a host that does not keep to them."""

from __future__ import annotations

import json
import typing

import pytest

from pyenclave.runtime.host import heads
from pyenclave.runtime.wire.frames import FrameDecoder
from pyenclave.runtime.wire.messages import (
    GUEST_MAY_SAY,
    HOST_MAY_SAY,
    LAST_WORDS,
    GuestState,
    OutOfTurn,
    RunLimits,
    globals_frame,
    prepare_frame,
    read_host_head,
    run_frame,
    seen_frame,
    settle_frame,
    sidecar_frame,
    timer_frame,
    told_frame,
)

LIMITS = RunLimits(*range(1, len(RunLimits._fields) + 1))
SAID = {
    "prepare": prepare_frame(LIMITS),
    "run": run_frame(b"script"),
    "globals": globals_frame(b"{}"),
    "sidecar": sidecar_frame(b"{}"),
    "settle": settle_frame(7, b"{}"),
    "told": told_frame(7, b"{}"),
    "seen": seen_frame(7, b"{}"),
    "timer": timer_frame(7),
}


def head_of(frame: bytes) -> bytes:
    return FrameDecoder(1_000).feed(frame)[0].head


def test_each_state_has_a_row_for_both_sides() -> None:
    assert set(GUEST_MAY_SAY) == set(HOST_MAY_SAY) == set(GuestState)
    assert GUEST_MAY_SAY[GuestState.ENDED] == HOST_MAY_SAY[GuestState.ENDED] == frozenset()


def test_the_host_reads_what_a_guest_may_say_and_no_more() -> None:
    readable = {typing.get_args(kind.model_fields["t"].annotation)[0] for kind in typing.get_args(heads.Head)}
    assert readable == frozenset().union(*GUEST_MAY_SAY.values())
    assert {
        typing.get_args(kind.model_fields["t"].annotation)[0] for kind in typing.get_args(heads.LastWord)
    } == LAST_WORDS


def test_a_guest_reads_what_the_host_may_say_and_no_more() -> None:
    assert frozenset().union(*HOST_MAY_SAY.values()) == set(SAID)
    for state in GuestState:
        for kind, frame in SAID.items():
            if kind in HOST_MAY_SAY[state]:
                assert read_host_head(head_of(frame), state)[0] == kind
            else:
                with pytest.raises(OutOfTurn):
                    read_host_head(head_of(frame), state)


def test_the_fields_are_the_limits() -> None:
    assert read_host_head(head_of(SAID["prepare"]), GuestState.BOOTING) == ("prepare", LIMITS._asdict())
    assert read_host_head(head_of(SAID["settle"]), GuestState.RUNNING) == ("settle", {"id": 7})


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"null",
        b"[]",
        b"7",
        b"{",
        b"[" * 60_000,
        b"\xff",
        b"{}",
        b'{"id":7}',
        b'{"t":null,"id":7}',
        b'{"t":[],"id":7}',
        b'{"t":"settle"}',
        b'{"t":"settle","id":7,"x":1}',
        b'{"t":"settle","id":"7"}',
        b'{"t":"settle","id":7.0}',
        b'{"t":"settle","id":true}',
        b'{"t":"settle","id":' + b"9" * 5_000 + b"}",
        json.dumps({"t": "exec", "id": 7}).encode(),
    ],
)
def test_what_is_no_head_is_out_of_turn(head: bytes) -> None:
    with pytest.raises(OutOfTurn):
        read_host_head(head, GuestState.RUNNING)
