"""The control socket's two ends: whole packets, exactly the descriptors that belong to them."""

from __future__ import annotations

import array
import os
import socket
from collections.abc import Iterator

import pytest

from pyenclave.runtime.spawner.channel import Channel, ChannelError
from pyenclave.runtime.wire import control

SPAWN = control.Spawn(1, "javascript/STRICT", 1 << 20, 1 << 16, 1_000)


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, Channel]]:
    host, spawner = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    host.setblocking(False)
    channel = Channel(spawner.detach())
    yield host, channel
    host.close()
    channel.close()


def send(host: socket.socket, packet: bytes, descriptors: list[int]) -> None:
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))] if descriptors else []
    host.sendmsg([packet], rights)


def test_a_spawn_brings_one_descriptor(ends: tuple[socket.socket, Channel]) -> None:
    host, channel = ends
    read_end, write_end = os.pipe()
    send(host, control.pack(SPAWN), [write_end])
    os.close(write_end)
    received = channel.receive()
    assert received is not None
    request, descriptor = received
    assert request == SPAWN
    assert descriptor is not None
    os.write(descriptor, b"x")
    assert os.read(read_end, 10) == b"x"
    assert not os.get_inheritable(descriptor)
    os.close(descriptor)
    os.close(read_end)


@pytest.mark.parametrize("count", [0, 2])
def test_a_spawn_with_another_number_of_descriptors_is_refused(ends: tuple[socket.socket, Channel], count: int) -> None:
    host, channel = ends
    send(host, control.pack(SPAWN), [host.fileno()] * count)
    with pytest.raises(ChannelError):
        channel.receive()


def test_a_descriptor_with_any_other_request_is_refused(ends: tuple[socket.socket, Channel]) -> None:
    host, channel = ends
    send(host, control.pack(control.Kill(1)), [host.fileno()])
    with pytest.raises(ChannelError):
        channel.receive()


@pytest.mark.parametrize("packet", [b"\x00", b"\x01short", control.pack(SPAWN) + b"x", b"\xff" * 20_000])
def test_what_is_no_record_is_refused(ends: tuple[socket.socket, Channel], packet: bytes) -> None:
    host, channel = ends
    host.send(packet)
    with pytest.raises(control.ControlError):
        channel.receive()


def test_a_report_from_the_host_is_refused(ends: tuple[socket.socket, Channel]) -> None:
    host, channel = ends
    host.send(control.pack(control.Hello("{}")))
    with pytest.raises(ChannelError, match="a host does not send Hello"):
        channel.receive()


def test_the_end_of_the_socket_is_none(ends: tuple[socket.socket, Channel]) -> None:
    host, channel = ends
    host.close()
    assert channel.receive() is None


def test_a_host_that_does_not_read_blocks_nothing_and_loses_nothing(ends: tuple[socket.socket, Channel]) -> None:
    host, channel = ends
    count = 0
    while not channel.has_unsent():
        channel.send(control.Exited(count, 0, 1, 2, 3))
        count += 1
    channel.send(control.Spawned(count, 77), host.fileno())
    received: list[control.Request | control.Report] = []
    descriptors = array.array("i")
    while len(received) <= count:
        packet, ancillary, _, _ = host.recvmsg(1_024, socket.CMSG_SPACE(8))
        received.append(control.unpack(packet))
        for _, _, data in ancillary:
            descriptors.frombytes(data)
        channel.flush()
    assert received == [control.Exited(n, 0, 1, 2, 3) for n in range(count)] + [control.Spawned(count, 77)]
    assert not channel.has_unsent()
    assert len(descriptors) == 1
    os.close(descriptors[0])
