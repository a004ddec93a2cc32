"""One script through one enclave, with the user's tools round it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..enclave import Enclave
from ..result import CheckReport, ExecutionResult
from .tools_file import ToolSet


async def run_script(code: str, tool_set: ToolSet, options: Mapping[str, Any]) -> ExecutionResult:
    """Run `code` with a set of tools. Every way out leaves no process behind."""
    enclave = Enclave(tools=tool_set.tools, **options)  # wrong options are told before any hook is called
    async with tool_set.ready(), enclave:
        return await enclave.run(code)


def check_script(code: str, options: Mapping[str, Any]) -> CheckReport:
    """What is wrong with `code`; nothing runs and no worker is made."""
    with Enclave(**options) as enclave:
        return enclave.check(code)
