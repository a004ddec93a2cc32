"""A function tool for the OpenAI Agents SDK, `run_javascript`.

    async with Enclave(tools={"getUser": get_user}) as enclave:
        agent = Agent(name="…", tools=[enclave_tool(enclave)])

A script that fails gives the model what to mend. Needs: pip install 'pyenclave[openai-agents]'.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..enclave import Enclave
from ..errors import ConfigError
from .answers import TOOL_NAME, answer_of

try:
    from agents import FunctionTool, function_tool
except ImportError as error:
    raise ConfigError(
        f"the tool needs the package openai-agents: pip install 'pyenclave[openai-agents]' ({error})"
    ) from None


def enclave_tool(enclave: Enclave, *, size: str = "medium", tools: Mapping[str, Any] | None = None) -> FunctionTool:
    """The tool. `size` and `tools` are those of `Enclave.describe`, whose text describes the tool to the model."""

    async def run_javascript(code: str) -> str:
        return answer_of(await enclave.run(code))

    return function_tool(
        run_javascript, name_override=TOOL_NAME, description_override=enclave.describe(size, tools=tools)
    )
