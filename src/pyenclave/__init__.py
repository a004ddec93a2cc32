"""pyenclave: run JavaScript written by language models safely, fast and faithfully.

Public names load on first use, so that a guest process can import its own part without the library.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .arguments.addresses import is_public_address as is_public_address
    from .arguments.policy import ArgumentPolicy as ArgumentPolicy
    from .audit import AuditLog as AuditLog
    from .enclave import Enclave as Enclave
    from .errors import ConfigError as ConfigError
    from .errors import EnclaveError as EnclaveError
    from .errors import EnclaveRunError as EnclaveRunError
    from .errors import LockdownError as LockdownError
    from .errors import SpawnerError as SpawnerError
    from .operations.options import DoubleVmConfig as DoubleVmConfig
    from .operations.options import OperationRecord as OperationRecord
    from .operations.options import ParentValidationConfig as ParentValidationConfig
    from .operations.options import SuspiciousPattern as SuspiciousPattern
    from .options import EnclaveOptions as EnclaveOptions
    from .options import Preset as Preset
    from .options import SecurityLevel as SecurityLevel
    from .options import WorkerPoolConfig as WorkerPoolConfig
    from .result import CheckReport as CheckReport
    from .result import ErrorCode as ErrorCode
    from .result import ExecutionResult as ExecutionResult
    from .rules.rule import Inspection as Inspection
    from .rules.rule import Rule as Rule
    from .rules.rule import Watch as Watch
    from .runtime.host.approval import ToolRequest as ToolRequest
    from .scoring.features import ExtractedFeatures as ExtractedFeatures
    from .scoring.options import ScoringGateConfig as ScoringGateConfig
    from .scoring.scorer import CustomAnalyzer as CustomAnalyzer
    from .scoring.scorer import RiskSignal as RiskSignal
    from .sidecar_options import ReferenceSidecarOptions as ReferenceSidecarOptions
    from .stats import EnclaveStats as EnclaveStats
    from .stats import WorkerPoolStats as WorkerPoolStats
    from .validator import PreScanner as PreScanner
    from .validator import Validator as Validator
    from .validator import validate as validate
    from .worker_pool import WorkerPool as WorkerPool

__version__ = "0.1.0"

_PUBLIC = {
    "AuditLog": "audit",
    "Enclave": "enclave",
    "EnclaveOptions": "options",
    "SecurityLevel": "options",
    "Preset": "options",
    "WorkerPoolConfig": "options",
    "ReferenceSidecarOptions": "sidecar_options",
    "ArgumentPolicy": "arguments.policy",
    "is_public_address": "arguments.addresses",
    "DoubleVmConfig": "operations.options",
    "OperationRecord": "operations.options",
    "ParentValidationConfig": "operations.options",
    "SuspiciousPattern": "operations.options",
    "ToolRequest": "runtime.host.approval",
    "CheckReport": "result",
    "ExecutionResult": "result",
    "ErrorCode": "result",
    "EnclaveError": "errors",
    "EnclaveRunError": "errors",
    "ConfigError": "errors",
    "LockdownError": "errors",
    "SpawnerError": "errors",
    "Inspection": "rules.rule",
    "Rule": "rules.rule",
    "Watch": "rules.rule",
    "CustomAnalyzer": "scoring.scorer",
    "ExtractedFeatures": "scoring.features",
    "RiskSignal": "scoring.scorer",
    "ScoringGateConfig": "scoring.options",
    "EnclaveStats": "stats",
    "WorkerPoolStats": "stats",
    "WorkerPool": "worker_pool",
    "PreScanner": "validator",
    "Validator": "validator",
    "validate": "validator",
}

__all__ = [
    "ArgumentPolicy",
    "AuditLog",
    "CheckReport",
    "ConfigError",
    "CustomAnalyzer",
    "DoubleVmConfig",
    "Enclave",
    "EnclaveError",
    "EnclaveOptions",
    "EnclaveRunError",
    "EnclaveStats",
    "ErrorCode",
    "ExecutionResult",
    "ExtractedFeatures",
    "Inspection",
    "LockdownError",
    "OperationRecord",
    "ParentValidationConfig",
    "PreScanner",
    "Preset",
    "ReferenceSidecarOptions",
    "RiskSignal",
    "Rule",
    "ScoringGateConfig",
    "SecurityLevel",
    "SpawnerError",
    "SuspiciousPattern",
    "ToolRequest",
    "Validator",
    "Watch",
    "WorkerPool",
    "WorkerPoolConfig",
    "WorkerPoolStats",
    "__version__",
    "is_public_address",
    "validate",
]


def __getattr__(name: str) -> Any:
    module = _PUBLIC.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f".{module}", __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
