"""A Pydantic AI toolset with one tool, `run_javascript`, in place of many.

    async with Enclave(tools={"getUser": get_user}) as enclave:
        agent = Agent(model, toolsets=[enclave_toolset(enclave)])

A refused or failed script is a ModelRetry: the model is asked to mend it. Needs: pip install 'pyenclave[pydantic-ai]'.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..enclave import Enclave
from ..errors import ConfigError
from .answers import TOOL_NAME, answer_of

try:
    from pydantic_ai import FunctionToolset, ModelRetry
except ImportError as error:
    raise ConfigError(
        f"the toolset needs the package pydantic-ai-slim: pip install 'pyenclave[pydantic-ai]' ({error})"
    ) from None


def enclave_toolset(
    enclave: Enclave, *, size: str = "medium", tools: Mapping[str, Any] | None = None, max_retries: int = 3
) -> FunctionToolset[Any]:
    """The toolset. `size` and `tools` are those of `Enclave.describe`, whose text describes the tool to the model."""

    async def run_javascript(code: str) -> str:
        result = await enclave.run(code)
        if not result.success:
            raise ModelRetry(answer_of(result))
        return answer_of(result)

    toolset: FunctionToolset[Any] = FunctionToolset(max_retries=max_retries)
    toolset.add_function(run_javascript, name=TOOL_NAME, description=enclave.describe(size, tools=tools))
    return toolset
