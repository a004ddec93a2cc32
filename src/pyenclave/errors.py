"""What the caller or the machine did wrong; scripts never raise.

EnclaveError
├── ConfigError        an option, its value or the way of use is wrong
├── LockdownError      the machine cannot give a lock that the policy demands
├── SpawnerError       the process that makes workers could not be started or died
└── EnclaveRunError    asked for by `ExecutionResult.unwrap()`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .result import ExecutionResult


class EnclaveError(Exception):
    """Base of every exception of this package."""


class ConfigError(EnclaveError):
    """Raised when an option or a use is wrong; names the option and says what to do. Nothing was started."""


class LockdownError(EnclaveError):
    """Raised when a required lock cannot be had on this machine; says which, and the remedy. No script has run."""


class SpawnerError(EnclaveError):
    """Raised when the process that makes workers cannot be started; the enclave may be tried again."""


class EnclaveRunError(EnclaveError):
    """Raised when `unwrap()` is called on a result that is not a success; the result is in `result`."""

    def __init__(self, result: ExecutionResult) -> None:
        self.result = result
        error = result.error
        super().__init__(f"{error.code}: {error.message}" if error else "the run failed")
