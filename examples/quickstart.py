"""The quick start of the README."""

import asyncio

from pyenclave import Enclave

PRICES = {"tea": 4.5, "cup": 9}


async def price(item: str) -> float:
    """A tool: what the script may ask of us."""
    return PRICES[item]


SCRIPT = """
const basket = [["tea", 2], ["cup", 3]];
let total = 0;
for (const [item, count] of basket) {
  total += count * (await callTool("price", { item }));
}
return { total };
"""


async def main() -> None:
    async with Enclave(tools={"price": price}, security_level="STRICT") as enclave:
        result = await enclave.run(SCRIPT)
        print(result.value)  # {'total': 36}

        result = await enclave.run("return eval('1 + 1')")
        print(result.success, result.error)  # False, VALIDATION_ERROR: refused before anything ran


asyncio.run(main())
