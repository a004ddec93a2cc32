"""Sockets: make, connect, listen, and the two ways to smuggle a descriptor."""

from __future__ import annotations

import array
import socket
from collections.abc import Iterator

from ...guest.lockdown.descriptors import SOCKET
from ..stage import Stage
from . import _namespaces
from ._act import Acts

SOCKETS = Acts("sockets")

SOCKETS("make a socket")(lambda stage: socket.socket())
SOCKETS("make a local socket")(lambda stage: socket.socket(socket.AF_UNIX))
SOCKETS("make a socket of the kernel's")(lambda stage: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0))
SOCKETS("make a pair of sockets")(lambda stage: socket.socketpair())
SOCKETS("connect by address")(lambda stage: socket.socket().connect(stage.inet_address))
SOCKETS("connect by path")(lambda stage: socket.socket(socket.AF_UNIX).connect(stage.path_address))
SOCKETS("connect by abstract name")(lambda stage: socket.socket(socket.AF_UNIX).connect(stage.abstract_address))
SOCKETS("bind a port")(lambda stage: socket.socket().bind(("127.0.0.1", 0)))
SOCKETS("bind a path")(lambda stage: socket.socket(socket.AF_UNIX).bind(stage.path("bound")))
SOCKETS("listen")(lambda stage: socket.socket().listen())
SOCKETS("send a datagram")(
    lambda stage: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", stage.inet_address)
)


@SOCKETS("make a raw socket")
def make_a_raw_socket(stage: Stage) -> Iterator[None]:
    _namespaces.enter(_namespaces.NETWORK)
    yield
    socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)


# With a socket made before, so that the call itself is met and not the one that makes a socket.


@SOCKETS("connect an inherited socket")
def connect(stage: Stage) -> Iterator[None]:
    inherited = socket.socket()
    yield
    inherited.connect(stage.inet_address)


@SOCKETS("bind an inherited socket")
def bind(stage: Stage) -> Iterator[None]:
    inherited = socket.socket()
    yield
    inherited.bind(("127.0.0.1", 0))


@SOCKETS("listen on an inherited socket")
def listen(stage: Stage) -> Iterator[None]:
    inherited = socket.socket()
    yield
    inherited.listen()


@SOCKETS("accept on an inherited socket")
def accept(stage: Stage) -> Iterator[None]:
    client = socket.socket(socket.AF_UNIX)
    client.connect(stage.path_address)
    inherited = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, stage.inherited_listener)
    yield
    inherited.accept()


@SOCKETS("send on an inherited socket")
def send_a_datagram(stage: Stage) -> Iterator[None]:
    inherited = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    yield
    inherited.sendto(b"x", stage.inet_address)


def _own_socket() -> socket.socket:
    """The guest's socket as an object. Its kind is given, so that making it asks the kernel for nothing."""
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, SOCKET)


@SOCKETS("send from its own socket")
def send(stage: Stage) -> None:
    ours = _own_socket()
    ours.send(b"")
    ours.detach()


@SOCKETS("send a descriptor")
def send_a_descriptor(stage: Stage) -> None:
    ours = _own_socket()
    ours.sendmsg([b" "], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [SOCKET]))])
    ours.detach()


@SOCKETS("receive a descriptor")
def receive_a_descriptor(stage: Stage) -> None:
    """Nothing comes, which is an answer: the call itself went through."""
    ours = _own_socket()
    try:
        ours.recvmsg(1, socket.CMSG_SPACE(4), socket.MSG_DONTWAIT)
    except BlockingIOError:
        ours.detach()


@SOCKETS("shut its own socket down")
def shut_down(stage: Stage) -> None:
    ours = _own_socket()
    ours.shutdown(socket.SHUT_RD)
    ours.detach()


@SOCKETS("ask who is at the other end")
def ask_for_the_peer(stage: Stage) -> None:
    ours = _own_socket()
    ours.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    ours.detach()
