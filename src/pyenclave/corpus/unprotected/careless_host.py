"""A host that believes all it hears, before a program in a guest's place without a lock. Part of the control program.

It allocates what a header announces, has one table of messages for both directions, takes every number, name and
field for what it says, answers every call, counts nothing, and waits for ever.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import struct
import time
from collections.abc import Callable, Generator
from typing import Any, NoReturn

from ..guests import kit
from ..guests.engine import compile_program

# For ever is this long here: a guest that is silent for it, and has not said its last word, hangs.
PATIENCE_S = 1.0
# After a last word: whether there is another.
SILENCE_S = 0.1
HEADER = struct.Struct(">II")
Frame = tuple[dict[str, Any], bytes]
RUN = {"t": "run"}


class Host:
    """What the host remembers of its guest."""

    def __init__(self, sock: socket.socket, tools: dict[str, Any], say: Callable[..., None]) -> None:
        self.socket = sock
        self.tools = tools
        self.say = say
        self.kept: list[Any] = []
        self.last: list[Any] = []
        self.sung = False

    def send(self, head: dict[str, Any], body: bytes = b"") -> None:
        raw = json.dumps(head).encode()
        self.socket.sendall(HEADER.pack(len(raw), len(body)) + raw + body)

    def hear(self, head: dict[str, Any], body: bytes) -> None:
        getattr(self, f"on_{head['t']}")(head, body)

    def on_ready(self, _head: dict[str, Any], _body: bytes) -> None:
        self.send(RUN)

    def on_call(self, head: dict[str, Any], body: bytes) -> None:
        args = json.loads(body)
        self.kept.append(args)
        self.say(call=head["name"])
        self.sung |= head["name"] == "canary"
        self.send(
            {"t": "settle", "id": head["id"]}, json.dumps({"ok": True, "value": self.tools.get(head["name"])}).encode()
        )

    def on_settle(self, _head: dict[str, Any], body: bytes) -> None:
        # Meant for what the host itself sends; the table does not ask who speaks.
        self.last = [json.loads(body)]

    def on_timer(self, head: dict[str, Any], _body: bytes) -> None:
        self.kept.append(time.gmtime(time.time() + head["ms"] / 1_000))

    def on_untimer(self, _head: dict[str, Any], body: bytes) -> None:
        self.kept.append(body)

    def on_console(self, _head: dict[str, Any], body: bytes) -> None:
        for level, text in json.loads(body):
            self.kept.append(f"{level}: {text}")

    def on_done(self, head: dict[str, Any], body: bytes) -> None:
        self.kept.append(range(head["iterations"])[0:1])
        self.last = [json.loads(body)]

    def on_fail(self, head: dict[str, Any], _body: bytes) -> None:
        self.last = [[head["error"]["name"], head["error"]["message"]]]

    def on_halt(self, head: dict[str, Any], _body: bytes) -> None:
        self.last = [head["code"]]


def run(request: dict[str, Any], say: Callable[..., None]) -> None:
    """Run the program and hear it out; says what a control says. Raises what the host's own code raises."""
    ours, theirs = socket.socketpair()
    facts = {**request["facts"], "host_pid": os.getpid()}
    os.environ[facts["variable"]] = "a key that every child is given"
    pid = os.fork()
    if pid == 0:
        be_guest(request["script"], facts, ours, theirs)
    theirs.close()
    host = Host(ours, request["tools"], say)
    try:
        is_over = listen(host)
    finally:
        os.kill(pid, signal.SIGKILL)
        status = os.waitpid(pid, 0)[1]
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) != signal.SIGKILL:
        say(crash=signal.Signals(os.WTERMSIG(status)).name)
    elif host.last:
        say(value=json.dumps(host.last[0]))
    else:
        say(pending=True) if is_over else say(hangs=True)


def listen(host: Host) -> bool:
    """Hear frames until the guest is gone or has said its last word, True, or has been silent for too long, False."""
    reader = frames()
    next(reader)
    while not host.sung:
        patience = SILENCE_S if host.last else PATIENCE_S
        if not select.select([host.socket], [], [], patience)[0]:
            return bool(host.last)
        try:
            chunk = host.socket.recv(1 << 20)
        except ConnectionResetError:
            return True  # it went without having read all
        if not chunk:
            return True
        for head, body in reader.send(chunk):
            host.hear(head, body)
    return True


def frames() -> Generator[list[Frame], bytes, None]:
    """Cuts frames out of what is sent to it; the room for each is made as soon as its header says how large it is."""
    data = bytearray()
    found: list[Frame] = []
    while True:
        data += yield found
        found = []
        while len(data) >= HEADER.size:
            n_head, n_body = HEADER.unpack_from(data)
            room = bytearray(n_head + n_body)
            end = HEADER.size + len(room)
            if len(data) < end:
                break
            room[:] = data[HEADER.size : end]
            found.append((json.loads(room[:n_head]), bytes(room[n_head:])))
            del data[:end]


def be_guest(program: str, facts: dict[str, Any], ours: socket.socket, theirs: socket.socket) -> NoReturn:
    """The program where a guest would be: its socket at the same number, and nothing else done to it."""
    status = 1
    try:
        os.dup2(theirs.fileno(), kit.SOCKET)
        for end in (ours, theirs):
            if end.fileno() != kit.SOCKET:
                os.close(end.detach())
        exec(compile_program(program, facts), {"__name__": "__main__"})
        status = 0
    finally:
        os._exit(status)
