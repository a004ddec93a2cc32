"""What a program in a guest's place must not reach: a file, a folder, two listeners, a variable of the environment."""

from __future__ import annotations

import os
import secrets
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

VARIABLE = "PYENCLAVE_CANARY"


@dataclass(frozen=True, slots=True)
class Canaries:
    """The canaries of one run. A program is told where they are: no attacker knows more."""

    folder: Path
    listeners: tuple[socket.socket, ...]
    facts: dict[str, Any]

    def reached(self) -> list[str]:
        """Which of them were: files made or changed, connections taken."""
        found = [f"the file {path.name}" for path in sorted(self.folder.iterdir()) if path.name != "secret"]
        if (self.folder / "secret").read_text("ascii") != self.facts["secret"]:
            found.append("the file secret")
        for listener in self.listeners:
            try:
                listener.accept()[0].close()
            except BlockingIOError:
                continue
            found.append(f"the listener {listener.getsockname()!r}")
        return found


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
        yield Canaries(folder, (inet, abstract), facts)
