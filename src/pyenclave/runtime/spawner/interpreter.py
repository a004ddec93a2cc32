"""Starting a bare interpreter: it gets one socket of the host's, and nothing else."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile

# man 8 ld.so: the C library's names are resolved at once. Else each child would look up anew what it calls first.
_ENVIRONMENT = {"LD_BIND_NOW": "1"}


def start_bare(boot: str, control: socket.socket, *arguments: str) -> subprocess.Popen[bytes]:
    """A Python process that runs `boot` with the arguments; `control` keeps its number there. Raises OSError.

    It has a session of its own, nothing of the host's environment, an empty working directory, and of modules the
    standard library alone (`-I -S`). Blocked and ignored signals it inherits: to reset them is its first act.
    """
    # The directory is gone as soon as the process stands in it: nothing can be made there.
    with tempfile.TemporaryDirectory(prefix="pyenclave-") as workdir:
        return subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", boot, *arguments],
            pass_fds=(control.fileno(),),
            env=_ENVIRONMENT,
            cwd=workdir,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
