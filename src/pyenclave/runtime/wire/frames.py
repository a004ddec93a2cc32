"""Frames: how messages are cut out of a byte stream. No I/O.

A frame is an 8-byte header (two big-endian 32-bit lengths), a head (a small JSON object) and a body
(raw bytes: a script, or JSON text). The value of a message is the body, so it is never JSON inside JSON.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

_HEADER = struct.Struct(">II")
HEADER_BYTES = _HEADER.size

# A head holds an id, a tool name of at most 256 characters or an error's name and message.
MAX_HEAD_BYTES = 65_536


class FrameError(Exception):
    """Raised when bytes break the framing; the stream cannot be used any further."""


class Frame(NamedTuple):
    """One message as bytes: `head` is JSON that has not been looked at, `body` is raw."""

    head: bytes
    body: bytes


def encode_frame(head: bytes, body: bytes = b"") -> bytes:
    """The bytes of one frame."""
    return _HEADER.pack(len(head), len(body)) + head + body


def frame_lengths(header: bytes | bytearray | memoryview, max_body_bytes: int) -> tuple[int, int]:
    """Lengths of head and body from the first HEADER_BYTES bytes. Raises FrameError over a limit."""
    head_length, body_length = _HEADER.unpack_from(header)
    if head_length > MAX_HEAD_BYTES:
        raise FrameError(f"a head of {head_length} bytes; the limit is {MAX_HEAD_BYTES}")
    if body_length > max_body_bytes:
        raise FrameError(f"a body of {body_length} bytes; the limit is {max_body_bytes}")
    return head_length, body_length


class FrameDecoder:
    """Turns received chunks into frames. Holds at most one frame's bytes plus what was just fed."""

    __slots__ = ("_buffer", "_max_body_bytes", "_need")

    def __init__(self, max_body_bytes: int) -> None:
        self._max_body_bytes = max_body_bytes
        self._buffer = bytearray()
        # Bytes until the next decision: first a header, then a whole frame.
        self._need = HEADER_BYTES

    @property
    def pending_bytes(self) -> int:
        """Bytes of a frame that is not whole yet."""
        return len(self._buffer)

    def feed(self, chunk: bytes) -> list[Frame]:
        """Frames completed by `chunk`, in order. Raises FrameError as soon as a header is over a limit.

        Frames before such a header are returned first, and the next call raises; it may be given no bytes.
        """
        buffer = self._buffer
        buffer += chunk
        if len(buffer) < self._need:
            return []
        frames: list[Frame] = []
        start = 0
        with memoryview(buffer) as view:
            while True:
                if len(buffer) - start < HEADER_BYTES:
                    self._need = HEADER_BYTES
                    break
                head_start = start + HEADER_BYTES
                try:
                    head_length, body_length = frame_lengths(view[start:head_start], self._max_body_bytes)
                except FrameError:
                    if not frames:
                        raise
                    self._need = HEADER_BYTES
                    break
                body_start = head_start + head_length
                end = body_start + body_length
                if len(buffer) < end:
                    self._need = end - start
                    break
                frames.append(Frame(bytes(view[head_start:body_start]), bytes(view[body_start:end])))
                start = end
        if start:
            del buffer[:start]
        return frames
