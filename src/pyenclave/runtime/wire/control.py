"""Messages between the host and its spawner, both trusted: fixed records, one per packet. No I/O.

The socket keeps packet boundaries (SOCK_SEQPACKET). Descriptors ride along as SCM_RIGHTS: a `Spawn` carries the
guest's end of its socket pair, a `Spawned` the guest's pidfd.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

MAX_PACKET_BYTES = 16_384
MAX_TEMPLATE_CHARS = 48


class ControlError(Exception):
    """Raised when a packet is not one of the records below; the spawner is of no further use."""


class Spawn(NamedTuple):
    """Make a guest. `serial` names it from now on; sizes in bytes, processor time in milliseconds.

    `rehearses`: whether it is to walk the path of a run before it is ready. One that somebody waits for is not.
    """

    serial: int
    template: str
    heap_bytes: int
    message_bytes: int
    cpu_ms: int
    rehearses: bool = True


class Deadline(NamedTuple):
    """Kill the guest at this time of CLOCK_MONOTONIC should it still live."""

    serial: int
    monotonic_ns: int


class Kill(NamedTuple):
    """Kill the guest now; it is no error if it is gone."""

    serial: int


class Hello(NamedTuple):
    """The spawner is ready; `report` is JSON: pid and the locks it holds."""

    report: str


class Spawned(NamedTuple):
    """A guest was forked."""

    serial: int
    pid: int


class Exited(NamedTuple):
    """A guest has ended: wait status, processor time in microseconds, peak resident set in KiB."""

    serial: int
    status: int
    user_us: int
    system_us: int
    max_rss_kib: int


class Failed(NamedTuple):
    """A guest could not be made."""

    serial: int
    errno: int
    text: str


Request = Spawn | Deadline | Kill
Report = Hello | Spawned | Exited | Failed

_TAG = struct.Struct("<B")
_SPAWN = struct.Struct(f"<BQQQI?{MAX_TEMPLATE_CHARS}s")
_DEADLINE = struct.Struct("<BQQ")
_KILL = struct.Struct("<BQ")
_SPAWNED = struct.Struct("<BQQ")
_EXITED = struct.Struct("<BQIQQQ")
_FAILED = struct.Struct("<BQI")


def pack(message: Request | Report) -> bytes:
    """The packet of a message."""
    match message:
        case Spawn(serial, template, heap_bytes, message_bytes, cpu_ms, rehearses):
            name = template.encode("ascii")
            if len(name) > MAX_TEMPLATE_CHARS:
                raise ControlError(f"template name too long: {template!r}")
            return _SPAWN.pack(1, serial, heap_bytes, message_bytes, cpu_ms, rehearses, name)
        case Deadline(serial, monotonic_ns):
            return _DEADLINE.pack(2, serial, monotonic_ns)
        case Kill(serial):
            return _KILL.pack(3, serial)
        case Hello(report):
            return _TAG.pack(4) + report.encode()[: MAX_PACKET_BYTES - 1]
        case Spawned(serial, pid):
            return _SPAWNED.pack(5, serial, pid)
        case Exited(serial, status, user_us, system_us, max_rss_kib):
            return _EXITED.pack(6, serial, status, user_us, system_us, max_rss_kib)
        case Failed(serial, errno, text):
            return _FAILED.pack(7, serial, errno) + text.encode()[:1_000]


def unpack(packet: bytes) -> Request | Report:
    """The message of a packet. Raises ControlError."""
    try:
        match packet[0]:
            case 1:
                _, serial, heap, message, cpu, rehearses, name = _SPAWN.unpack(packet)
                return Spawn(serial, name.rstrip(b"\0").decode("ascii"), heap, message, cpu, rehearses)
            case 2:
                return Deadline(*_DEADLINE.unpack(packet)[1:])
            case 3:
                return Kill(*_KILL.unpack(packet)[1:])
            case 4:
                return Hello(packet[1:].decode())
            case 5:
                return Spawned(*_SPAWNED.unpack(packet)[1:])
            case 6:
                return Exited(*_EXITED.unpack(packet)[1:])
            case 7:
                _, serial, errno = _FAILED.unpack_from(packet)
                return Failed(serial, errno, packet[_FAILED.size :].decode())
            case tag:
                raise ControlError(f"unknown record {tag}")
    except (struct.error, UnicodeDecodeError, IndexError) as error:
        raise ControlError(f"a packet of {len(packet)} bytes is no record: {error}") from error
