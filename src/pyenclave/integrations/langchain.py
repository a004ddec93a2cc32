"""A LangChain tool, `run_javascript`, that runs a script and returns its value or what to mend.

    with Enclave(tools={"getUser": get_user}) as enclave:
        model.bind_tools([enclave_tool(enclave)])

Plain and async calls both work. Needs: pip install 'pyenclave[langchain]'.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from ..enclave import Enclave
from ..errors import ConfigError
from .answers import TOOL_NAME, answer_of

try:
    from langchain_core.tools import StructuredTool, ToolException
except ImportError as error:
    raise ConfigError(
        f"the tool needs the package langchain-core: pip install 'pyenclave[langchain]' ({error})"
    ) from None


class Script(BaseModel):
    """The argument of the tool."""

    code: str = Field(description="the JavaScript program")


def enclave_tool(enclave: Enclave, *, size: str = "medium", tools: Mapping[str, Any] | None = None) -> StructuredTool:
    """The tool. `size` and `tools` are those of `Enclave.describe`, whose text describes the tool to the model.

    A script that fails gives a ToolMessage of status "error" with what to mend.
    """

    def run(code: str) -> str:
        return _told(enclave.run_sync(code))

    async def arun(code: str) -> str:
        return _told(await enclave.run(code))

    return StructuredTool.from_function(
        func=run,
        coroutine=arun,
        name=TOOL_NAME,
        description=enclave.describe(size, tools=tools),
        args_schema=Script,
        handle_tool_error=True,
    )


def _told(result: Any) -> str:
    if not result.success:
        raise ToolException(answer_of(result))
    return answer_of(result)
