"""A back end in a process of its own for each script, with a watchdog: neither a crash nor an endless loop spreads.

The program gets one line, `{"script", "limits"}`, on its standard input and writes lines on its standard output:
`{"call", "args"}`, each answered by `{"value"}` or `{"fails"}`, in order, and at last `{"end", "value", "detail"}`.
"""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import Any

from .protocol import End, Limits, Observed, Tools

# What starting a program may take on a busy machine, beyond the script's own time.
GRACE_S = 2.0
# More in one line than any case has to say: what floods is not kept.
_MAX_LINE_BYTES = 16 * 1_024 * 1_024
# Should the host itself be killed, nobody is left to end an endless loop but the kernel.
_ORPHAN_CPU_S = 60
_BOUNDED = ("/bin/sh", "-c", 'ulimit -t "$0" && exec "$@"')


class ProcessBackend:
    """Runs `command(limits)` for each script."""

    def __init__(self, name: str, command: Callable[[Limits], Sequence[str]]) -> None:
        self.name = name
        self._command = command

    def run(self, script: str, tools: Tools, limits: Limits) -> Observed:
        """What came of it; HUNG where the watchdog ended it. Raises OSError where the program cannot be started."""
        with subprocess.Popen(
            (*_BOUNDED, str(_ORPHAN_CPU_S), *self._command(limits)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as process:
            hung = threading.Event()

            def end() -> None:
                hung.set()
                process.kill()

            watchdog = threading.Timer(limits.wall_ms / 1_000 + GRACE_S, end)
            watchdog.start()
            try:
                said = _converse(process, script, tools, limits)
            finally:
                watchdog.cancel()
                process.kill()
        if said is not None:
            return said
        return (
            Observed(End.HUNG) if hung.is_set() else Observed(End.CRASHED, detail=f"exit status {process.returncode}")
        )


def _converse(process: subprocess.Popen[bytes], script: str, tools: Tools, limits: Limits) -> Observed | None:
    """The program's last word, or None where it went without one."""
    assert process.stdin is not None and process.stdout is not None
    # Past the buffer, in which what a dead program never read would wait to be written.
    asked, told = process.stdin.fileno(), process.stdout
    try:
        _say(asked, {"script": script, "limits": {"wall_ms": limits.wall_ms, "memory_bytes": limits.memory_bytes}})
        while line := told.readline(_MAX_LINE_BYTES):
            said = _read(line)
            if said is None:
                return Observed(End.CRASHED, detail="what it wrote is no message")
            if "end" in said:
                return Observed(End(said["end"]), said.get("value"), str(said.get("detail", "")))
            _say(asked, _answer(tools, said))
    except (BrokenPipeError, ValueError):
        # It died while it was spoken to, or its word is none of `End`: the script can write to its output, too.
        return None
    return None


def _read(line: bytes) -> dict[str, Any] | None:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) and ("end" in said or "call" in said) else None


def _answer(tools: Tools, said: dict[str, Any]) -> dict[str, Any]:
    args = said.get("args")
    try:
        value = tools(str(said["call"]), args if isinstance(args, dict) else {})
        return {"value": json.loads(json.dumps(value))}
    except Exception as error:  # what a tool raises is an answer
        return {"fails": str(error)}


def _say(pipe: int, message: dict[str, Any]) -> None:
    left = memoryview(json.dumps(message).encode("ascii") + b"\n")
    while left:
        left = left[os.write(pipe, left) :]
