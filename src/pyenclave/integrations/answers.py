"""What a model gets to read of a run: the value, or the error with all it needs to mend the script."""

from __future__ import annotations

import json
from typing import Any, Final

from ..result import ExecutionResult

TOOL_NAME: Final = "run_javascript"
_SHOWN: Final = ("line", "column", "code", "message", "hint")


def answer_of(result: ExecutionResult) -> str:
    """A run as one JSON text: `{"value", "console"?, "warnings"?}` or `{"error": {…}, …}`."""
    told: dict[str, Any] = {"value": result.value} if result.success else {"error": _error(result)}
    if result.console:
        told["console"] = [line.model_dump(mode="json") for line in result.console]
    if result.warnings:
        told["warnings"] = list(result.warnings)
    return json.dumps(told, ensure_ascii=False)


def _error(result: ExecutionResult) -> dict[str, Any]:
    error = result.error
    assert error is not None
    told: dict[str, Any] = {"code": error.code, "name": error.name, "message": error.message}
    issues = (error.data or {}).get("issues")
    if issues:
        told["issues"] = [{key: issue[key] for key in _SHOWN if issue.get(key) is not None} for issue in issues]
    if error.stack:
        told["stack"] = error.stack
    return told
