"""The host starts a spawner of compiler processes."""

from __future__ import annotations

import os
import socket
from importlib.util import find_spec
from pathlib import Path

from ..errors import ConfigError, SpawnerError
from ..runtime.spawner.interpreter import start_bare
from ..runtime.spawner.launch import Launched

_BOOT = (
    "import sys; sys.path += sys.argv[3:]; from pyenclave.compiling.spawner import main; "
    "main(int(sys.argv[1]), int(sys.argv[2]))"
)


def launch() -> Launched:
    """A running spawner; its `Hello` comes over the control socket. Raises SpawnerError, ConfigError."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    try:
        with theirs:
            process = start_bare(_BOOT, theirs, str(theirs.fileno()), str(os.getpid()), *_folders())
    except OSError as error:
        ours.close()
        raise SpawnerError(f"the process that compiles large sources could not be started: {error}") from error
    except ConfigError:
        ours.close()
        raise
    return Launched(process, ours)


def _folders() -> list[str]:
    """Where this package and the parser are. The spawner looks by itself whether it is the right parser."""
    parser = find_spec("esprima")
    if parser is None or parser.origin is None:
        raise ConfigError("the parser is not installed: pip install esprima-fork==5.0.0")
    package = Path(__file__).resolve().parents[2]
    return list(dict.fromkeys((str(package), str(Path(parser.origin).parents[1]))))
