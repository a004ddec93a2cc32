"""One act in one child, behind a set of locks or none."""

from __future__ import annotations

import inspect
import os
import signal
import socket
from collections.abc import Iterator

from ..guest import boot
from ..guest.lockdown.descriptors import SOCKET
from .acts import Act
from .acts._act import REPLACED
from .stage import Stage

SUCCEEDED = "succeeded"
_MAX_SILENCE_S = 5.0


def attempt(act: Act, stage: Stage, plan: boot.Plan | None, *, last_filter: bool = False) -> str:
    """Try an act, free if there is no plan. The child says how it went on its socket, the one thing that it may use.

    Returns "succeeded", "refused: ERRNO", "killed: SIGNAL", "unprepared: …" if the machine cannot set the act up,
    "failed: …" for an exception that is no answer of the kernel's, "exited: STATUS", or "silent".
    """
    stage.lay_out()
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        _be_tried(act, stage, plan, theirs.fileno(), last_filter=last_filter)
    theirs.close()
    ours.settimeout(_MAX_SILENCE_S)
    said = b""
    is_silent = False
    try:
        with ours:
            while chunk := ours.recv(1_000):
                said += chunk
    except ConnectionResetError:
        pass  # SAFE: the child died with data unread; its status says how
    except TimeoutError:
        is_silent = True
        os.kill(pid, signal.SIGKILL)
    status = os.waitpid(pid, 0)[1]
    if is_silent:
        return "silent"
    if os.WIFSIGNALED(status):
        return f"killed: {signal.Signals(os.WTERMSIG(status)).name}"
    if os.WEXITSTATUS(status) == REPLACED:
        return SUCCEEDED
    return said.strip().decode(errors="replace") or f"exited: {os.WEXITSTATUS(status)}"


def _be_tried(act: Act, stage: Stage, plan: boot.Plan | None, descriptor: int, *, last_filter: bool) -> None:
    try:
        try:
            step = _prepare(act, stage)
        except Exception as error:
            os.write(descriptor, f"unprepared: {type(error).__name__}: {error}".encode())
            return
        if plan is None:
            # The control is free, but its socket is where a guest's is.
            os.dup2(descriptor, SOCKET)
        else:
            boot.lock(plan, descriptor)
            if last_filter and plan.last_filter is not None:
                plan.last_filter.install()
        try:
            next(step, None)
        except OSError as error:
            os.write(SOCKET, f"refused: {error.errno}".encode())
        except Exception as error:
            os.write(SOCKET, f"failed: {type(error).__name__}: {error}".encode())
        else:
            os.write(SOCKET, SUCCEEDED.encode())
    finally:
        # SAFE: whatever was raised, this copy must not go on as a second program.
        os._exit(0)


def _prepare(act: Act, stage: Stage) -> Iterator[object]:
    """What remains of the act after its first part, which is done without locks."""
    if not inspect.isgeneratorfunction(act.perform):
        return iter(lambda: act.perform(stage), act)
    steps: Iterator[object] = act.perform(stage)
    next(steps)
    return steps
