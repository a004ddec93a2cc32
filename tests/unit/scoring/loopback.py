"""A real HTTP server on this machine that does to a client whatever a test tells it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

# What is done to one connection whose request was read.
Act = Callable[[socket.socket], None]


@dataclass
class Loopback:
    """The requests that came, head and body, and the acts left; the last act is done again and again."""

    port: int
    acts: list[Act]
    requests: list[tuple[str, bytes]] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The endpoint."""
        return f"http://127.0.0.1:{self.port}/score"


@contextmanager
def serving(*acts: Act) -> Iterator[Loopback]:
    """Serve, in a thread; it has ended when this ends."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Loopback(listener.getsockname()[1], list(acts))
        ends = threading.Event()
        thread = threading.Thread(target=_serve, args=(listener, server, ends))
        thread.start()
        try:
            yield server
        finally:
            ends.set()
            with socket.create_connection(("127.0.0.1", server.port)):
                thread.join()


def answer(body: bytes | str, *, status: str = "200 OK", kind: str = "application/json", more: str = "") -> Act:
    """Send a whole response."""
    raw = body.encode() if isinstance(body, str) else body
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(raw)}\r\n{more}Connection: close\r\n\r\n"
    return lambda connection: connection.sendall(head.encode() + raw)


def reset(connection: socket.socket) -> None:
    """Break the connection without an answer."""
    linger = (1).to_bytes(4, "little") + (0).to_bytes(4, "little")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def silence(connection: socket.socket) -> None:
    """Say nothing until the client goes away."""
    while connection.recv(4_096):
        continue


def endless(connection: socket.socket) -> None:
    """Send a body that does not end, until the client goes away."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    try:
        while True:
            connection.sendall(b" " * 65_536)
    except OSError:
        return


def dripping(connection: socket.socket) -> None:
    """Send a body byte by byte, never ending, until the client goes away."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
    connection.settimeout(0.02)
    try:
        while True:
            connection.sendall(b" ")
            try:
                if not connection.recv(1):
                    return
            except TimeoutError:
                continue
    except OSError:
        return


def _serve(listener: socket.socket, server: Loopback, ends: threading.Event) -> None:
    while True:
        connection, _peer = listener.accept()
        with connection:
            if ends.is_set():
                return
            connection.settimeout(10)
            server.requests.append(_request(connection))
            act = server.acts.pop(0) if len(server.acts) > 1 else server.acts[0]
            act(connection)


def _request(connection: socket.socket) -> tuple[str, bytes]:
    raw = b""
    while b"\r\n\r\n" not in raw:
        raw += connection.recv(65_536)
    head, _, body = raw.partition(b"\r\n\r\n")
    lines = head.decode("ascii").lower().split("\r\n")
    length = next(int(line.partition(":")[2]) for line in lines if line.startswith("content-length:"))
    while len(body) < length:
        body += connection.recv(65_536)
    return head.decode("ascii"), body
