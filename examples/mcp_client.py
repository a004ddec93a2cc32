"""Drives `pyenclave mcp` with the SDK's own client: what it offers, a script run, a script refused.

pip install '.[mcp]' && python examples/mcp_client.py
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from mcp import Client, StdioServerParameters

HERE = Path(__file__).parent

SCRIPT = """
const open = await tools.list_orders({ status: 'open' });
const items = await parallel(open, (order) => tools.list_items({ order_id: order.id }));
return items.flat().reduce((sum, item) => sum + item.quantity * item.unit_price, 0);
"""


async def main() -> None:
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "pyenclave", "mcp", "--tools", str(HERE / "tools.py")],
        env=dict(os.environ),
    )
    async with Client(server) as client:
        print("tools:", ", ".join(tool.name for tool in (await client.list_tools()).tools))
        answer = await client.call_tool("execute", {"code": SCRIPT})
        assert answer.structured_content is not None
        print("value of the open orders:", round(answer.structured_content["value"], 2))
        refused = await client.call_tool("execute", {"code": "return require('fs')"})
        assert refused.structured_content is not None
        (issue,) = refused.structured_content["error"]["data"]["issues"]
        print(f"refused: {issue['code']} at {issue['line']}:{issue['column']}: {issue['hint']}")


if __name__ == "__main__":
    asyncio.run(main())
