import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyenclave.runtime.wire.frames import MAX_HEAD_BYTES, Frame, FrameDecoder, FrameError, encode_frame

FRAMES = st.lists(st.tuples(st.binary(max_size=40), st.binary(max_size=80)), max_size=8)


@given(FRAMES, st.data())
def test_frames_come_out_whole_however_cut(frames: list[tuple[bytes, bytes]], data: st.DataObject) -> None:
    stream = b"".join(encode_frame(head, body) for head, body in frames)
    decoder = FrameDecoder(max_body_bytes=100)
    got: list[Frame] = []
    at = 0
    while at < len(stream):
        size = data.draw(st.integers(1, len(stream) - at))
        got += decoder.feed(stream[at : at + size])
        at += size
    assert [(f.head, f.body) for f in got] == frames
    assert decoder.pending_bytes == 0


def test_a_tail_waits_for_the_rest() -> None:
    decoder = FrameDecoder(100)
    stream = encode_frame(b"{}", b"abc")
    assert decoder.feed(stream + stream[:9]) == [Frame(b"{}", b"abc")]
    assert decoder.pending_bytes == 9
    assert decoder.feed(stream[9:]) == [Frame(b"{}", b"abc")]


@pytest.mark.parametrize(("head", "body"), [(MAX_HEAD_BYTES + 1, 0), (0, 101), (2**32 - 1, 2**32 - 1)])
def test_a_length_over_the_limit_is_refused_before_its_bytes_arrive(head: int, body: int) -> None:
    with pytest.raises(FrameError):
        FrameDecoder(100).feed(struct.pack(">II", head, body))


def test_frames_before_a_broken_header_come_first() -> None:
    decoder = FrameDecoder(100)
    assert decoder.feed(encode_frame(b"{}", b"abc") + b"\xff" * 9) == [Frame(b"{}", b"abc")]
    for _ in range(2):
        with pytest.raises(FrameError):
            decoder.feed(b"")


def test_lengths_equal_to_the_limits_pass() -> None:
    frame = encode_frame(b"h" * MAX_HEAD_BYTES, b"b" * 100)
    assert FrameDecoder(100).feed(frame) == [Frame(b"h" * MAX_HEAD_BYTES, b"b" * 100)]
