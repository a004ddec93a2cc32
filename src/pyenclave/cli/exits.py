"""How the command ends: exit codes, and the exceptions that carry them."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..result import ExecutionResult


class ExitCode(IntEnum):
    """The exit codes of `pyenclave`; they are part of the public interface."""

    SUCCESS = 0
    FAILED = 1  # the script ran and did not succeed; doctor: the machine does not hold workers
    REFUSED = 2  # a layer refused the script; nothing ran
    MISUSE = 3  # wrong arguments, files, options, or a machine that cannot do it
    INTERRUPTED = 130  # 128 + SIGINT, as shells count
    BROKEN_PIPE = 141  # 128 + SIGPIPE: whoever read our output went away


# Codes of results that say: this script was never started.
_REFUSALS = frozenset({"VALIDATION_ERROR", "SCORING_BLOCKED"})


class Leave(Exception):
    """Raised when a command is finished and says how; the text, if any, was written already."""

    def __init__(self, code: ExitCode) -> None:
        super().__init__(code)
        self.code = code


class Misuse(Exception):
    """Raised when the command cannot be carried out as asked; the message is for the user, the remedy in it."""


def exit_code(result: ExecutionResult) -> ExitCode:
    """The exit code that a result stands for."""
    if result.success:
        return ExitCode.SUCCESS
    if result.error is not None and result.error.code in _REFUSALS:
        return ExitCode.REFUSED
    return ExitCode.FAILED
