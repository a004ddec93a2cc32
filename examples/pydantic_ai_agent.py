"""An agent of Pydantic AI that answers with one script. Its model is a stand-in that needs no key.

pip install '.[pydantic-ai]' && python examples/pydantic_ai_agent.py
"""

from __future__ import annotations

import asyncio

from pydantic_ai import Agent
from pydantic_ai.messages import ModelMessage, ModelResponse, TextPart, ToolCallPart, ToolReturnPart
from pydantic_ai.models.function import AgentInfo, FunctionModel

from pyenclave import Enclave
from pyenclave.integrations.pydantic_ai import enclave_toolset

_STOCK = {"lamp": 4, "desk": 0, "shelf": 11}


async def stock(product: str) -> int:
    """How many of a product are in stock."""
    return _STOCK[product]


def stand_in(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
    """Writes one script, then says what came out; a real model goes in its place."""
    last = messages[-1].parts[-1]
    if isinstance(last, ToolReturnPart):
        return ModelResponse([TextPart(f"In stock: {last.content}")])
    script = (
        "const names = ['lamp', 'desk', 'shelf'];\n"
        "const counts = await parallel(names, (product) => tools.stock({ product }));\n"
        "return names.filter((name, index) => counts[index] > 0);"
    )
    return ModelResponse([ToolCallPart(info.function_tools[0].name, {"code": script})])


async def main() -> None:
    async with Enclave(tools={"stock": stock}) as enclave:
        agent = Agent(FunctionModel(stand_in), toolsets=[enclave_toolset(enclave)])
        print((await agent.run("What is in stock?")).output)


if __name__ == "__main__":
    asyncio.run(main())
