"""What a program in a guest's place has at hand: its socket, and where the canaries are.

Standard library only. A program may import the modules named here: they are loaded before the locks are set.
"""

from __future__ import annotations

import array
import ctypes
import fcntl
import gc
import json
import mmap
import os
import resource
import select
import signal
import socket
import struct
import sys
import threading
import time
from typing import Any, NoReturn

from ...runtime.guest.lockdown.descriptors import SOCKET
from ...runtime.wire.frames import FrameDecoder, encode_frame

__all__ = ["SOCKET", "call", "done", "facts", "hear", "raw", "say", "sing", "wait"]

# Loaded for programs to import.
MODULES = (array, ctypes, fcntl, gc, mmap, os, resource, select, signal, socket, struct, sys, threading, time)

# Where the canaries are (canaries.Facts); filled by whoever runs the program.
facts: dict[str, Any] = {}

_RECEIVE_BYTES = 65_536
_decoder = FrameDecoder(1 << 30)
_frames: list[tuple[dict[str, Any], bytes]] = []


def raw(data: bytes) -> None:
    """Write bytes to the host, whole."""
    while data:
        data = data[os.write(SOCKET, data) :]


def say(head: dict[str, Any] | bytes, body: bytes = b"") -> None:
    """Write one frame to the host; a head as bytes goes as it is."""
    raw(encode_frame(head if isinstance(head, bytes) else json.dumps(head).encode(), body))


def done(value: object, iterations: int = 0) -> None:
    """Say that the script has ended with a value."""
    say({"t": "done", "iterations": iterations, "notes": []}, json.dumps(value).encode())


def call(number: int, name: str, args: object) -> None:
    """Call a tool and do not wait."""
    say({"t": "call", "id": number, "name": name}, json.dumps(args).encode())


def hear() -> tuple[dict[str, Any], bytes]:
    """The next frame of the host, head and body; ends the process when the host has hung up."""
    while not _frames:
        chunk = os.read(SOCKET, _RECEIVE_BYTES)
        if not chunk:
            os._exit(0)
        _frames.extend((json.loads(frame.head), frame.body) for frame in _decoder.feed(chunk))
    return _frames.pop(0)


def wait() -> NoReturn:
    """Say nothing more, and go with the host."""
    while True:
        hear()


def sing(what: object = None) -> NoReturn:
    """The goal is reached: tell the canary, and stay until the host lets go."""
    call(1, "canary", {"what": what})
    wait()
