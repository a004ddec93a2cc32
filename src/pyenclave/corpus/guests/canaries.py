"""What a program in a guest's place must not reach: a file, a folder, two listeners, a variable of the environment."""

from __future__ import annotations

import os
import secrets
import socket
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

VARIABLE = "PYENCLAVE_CANARY"
# The time of last reading of a file that nobody has read since: before its last change, so that reading moves it.
_UNREAD_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Canaries:
    """The canaries of one run. A program is told where they are: no attacker knows more."""

    folder: Path
    listeners: tuple[socket.socket, ...]
    facts: dict[str, Any]
    # Whether this file system notes when a file was read (man 8 mount: relatime, noatime).
    sees_reads: bool

    def reached(self, *seen: str) -> list[tuple[str, str]]:
        """Which of them were, as (kind, how): files made, changed or read, connections taken; `seen` is what came back.

        Whatever was reached is reported once.
        """
        return [*self._files(), *self._connections(), *self._told(seen)]

    def _files(self) -> Iterator[tuple[str, str]]:
        secret = self.folder / "secret"
        for path in sorted(self.folder.iterdir()):
            if path != secret:
                yield "file", f"the file {path.name} was made"
                path.unlink()
        was_read = self.sees_reads and secret.stat().st_atime_ns != _UNREAD_NS
        if secret.read_text("ascii") != self.facts["secret"]:
            yield "file", "the file secret was changed"
            secret.write_text(self.facts["secret"], "ascii")
        elif was_read:
            yield "file", "the file secret was read"
        _set_unread(secret)

    def _connections(self) -> Iterator[tuple[str, str]]:
        for listener in self.listeners:
            try:
                listener.accept()[0].close()
            except BlockingIOError:
                continue
            yield "listener", f"the listener {listener.getsockname()!r} was reached"

    def _told(self, seen: Sequence[str]) -> Iterator[tuple[str, str]]:
        text = "\n".join(seen)
        if self.facts["secret"] in text:
            yield "file", "the text of the file secret was told"
        if os.environ[VARIABLE] in text:
            yield "environment", f"the value of {VARIABLE} was told"


@contextmanager
def canaries() -> Iterator[Canaries]:
    """Canaries for as long as the context lasts."""
    secret = secrets.token_hex(16)
    # The variable stays: it is one of the host's process, and runs go on side by side.
    os.environ.setdefault(VARIABLE, secrets.token_hex(16))
    with (
        tempfile.TemporaryDirectory(prefix="pyenclave-canary-") as name,
        socket.socket() as inet,
        socket.socket(socket.AF_UNIX) as abstract,
    ):
        folder = Path(name)
        # Open to whomever a guest becomes, so that it is the locks that keep it out.
        folder.chmod(0o777)
        (folder / "secret").write_text(secret, "ascii")
        _set_unread(folder / "secret")
        (folder / "secret").read_bytes()
        sees_reads = (folder / "secret").stat().st_atime_ns != _UNREAD_NS
        _set_unread(folder / "secret")
        inet.bind(("127.0.0.1", 0))
        abstract.bind(f"\0pyenclave-canary-{secret}")
        for listener in (inet, abstract):
            listener.listen(8)
            listener.setblocking(False)
        facts = {
            "folder": name,
            "secret": secret,
            "port": inet.getsockname()[1],
            "abstract": f"\0pyenclave-canary-{secret}",
            "host_pid": os.getpid(),
            "variable": VARIABLE,
        }
        yield Canaries(folder, (inet, abstract), facts, sees_reads)


def _set_unread(path: Path) -> None:
    os.utime(path, ns=(_UNREAD_NS, path.stat().st_mtime_ns))
