"""The LangChain tool, called as an agent's loop calls it: a tool call in, a tool message out.

pip install '.[langchain]' && python examples/langchain_tool.py
"""

from __future__ import annotations

from langchain_core.messages import ToolCall

from pyenclave import Enclave
from pyenclave.integrations.langchain import enclave_tool


def exchange_rate(currency: str) -> float:
    """How many euros one unit of a currency is worth."""
    return {"USD": 0.92, "GBP": 1.17}[currency]


def main() -> None:
    with Enclave(tools={"exchange_rate": exchange_rate}) as enclave:
        tool = enclave_tool(enclave)
        code = "return 100 * await tools.exchange_rate({ currency: 'USD' })"
        message = tool.invoke(ToolCall(name=tool.name, args={"code": code}, id="1", type="tool_call"))
        print(message.status, message.content)


if __name__ == "__main__":
    main()
