"""The outermost shell of the command: every way out becomes an exit code, none a traceback of ours."""

from __future__ import annotations

import io
import os
import sys
import threading
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from ..errors import EnclaveError
from .exits import ExitCode, Leave, Misuse

# What the argument parser leaves with on a usage error; 2 is taken by refusals here.
_PARSER_USAGE = 2


def run_command(arguments: Sequence[str]) -> NoReturn:
    """Run the command and end the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that lacks a character is no reason to fail
    code = _code_of(arguments)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        code = ExitCode.BROKEN_PIPE
    if code == ExitCode.BROKEN_PIPE or _has_other_threads():
        # A tool function that hangs in its thread cannot be stopped and would keep the interpreter from ending;
        # a broken pipe would be reported a second time. The enclave was closed before.
        os._exit(code)
    sys.exit(code)


def _code_of(arguments: Sequence[str]) -> int:
    from .app import app

    try:
        app(args=list(arguments), prog_name="pyenclave")
    except Leave as leave:
        return leave.code
    except Misuse as misuse:
        return _complain(str(misuse))
    except EnclaveError as error:
        return _complain(str(error))
    except BrokenPipeError:
        return ExitCode.BROKEN_PIPE
    except KeyboardInterrupt:
        return _interrupted()
    except SystemExit as leaving:
        return _of_parser(leaving.code)
    except Exception as error:
        return _own_defect(error)
    return ExitCode.SUCCESS


def _of_parser(code: object) -> int:
    if code is None:
        return ExitCode.SUCCESS
    if not isinstance(code, int):
        return _complain(str(code))
    if code == ExitCode.INTERRUPTED:
        return _interrupted()
    return ExitCode.MISUSE if code == _PARSER_USAGE else code


def _complain(words: str) -> int:
    print(f"pyenclave: {words}", file=sys.stderr)
    return ExitCode.MISUSE


def _interrupted() -> int:
    print("pyenclave: interrupted", file=sys.stderr)
    return ExitCode.INTERRUPTED


def _own_defect(error: Exception) -> int:
    if os.environ.get("PYENCLAVE_TRACEBACK"):
        traceback.print_exception(error)
    place = traceback.extract_tb(error.__traceback__)[-1]
    return _complain(
        f"internal error: {type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno}). "
        "This is a defect of pyenclave; PYENCLAVE_TRACEBACK=1 shows where"
    )


def _has_other_threads() -> bool:
    return any(t.is_alive() and not t.daemon for t in threading.enumerate() if t is not threading.main_thread())
