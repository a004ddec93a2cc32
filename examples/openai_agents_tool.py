"""The function tool of the OpenAI Agents SDK. Its model needs a key; without one, the tool as a model is shown it.

pip install '.[openai-agents]' && OPENAI_API_KEY=… python examples/openai_agents_tool.py
"""

from __future__ import annotations

import asyncio
import os

from agents import Agent, Runner

from pyenclave import Enclave
from pyenclave.integrations.openai_agents import enclave_tool


async def temperature(city: str) -> float:
    """The temperature in a city, in degrees Celsius."""
    return {"Oslo": -3.0, "Lisbon": 14.5}[city]


async def main() -> None:
    async with Enclave(tools={"temperature": temperature}) as enclave:
        tool = enclave_tool(enclave)
        if not os.environ.get("OPENAI_API_KEY"):
            print(tool.name, "is described to a model as:\n")
            print(tool.description)
            return
        agent = Agent(name="weather", tools=[tool])
        print((await Runner.run(agent, "How much warmer is Lisbon than Oslo?")).final_output)


if __name__ == "__main__":
    asyncio.run(main())
