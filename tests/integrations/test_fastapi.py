"""The FastAPI router, in a real server: plain, streamed, refused, and left by its client."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import uvicorn
from fastapi import Depends, FastAPI, HTTPException

from pyenclave.integrations.fastapi import NDJSON, enclave_router


@asynccontextmanager
async def _served(**options: Any) -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI()
    app.include_router(enclave_router(**options), prefix="/scripts")
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="on"))
        task = asyncio.create_task(server.serve([listener]))
        try:
            while not server.started:
                await asyncio.sleep(0.01)
            address = f"http://127.0.0.1:{listener.getsockname()[1]}/scripts"
            async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
                yield client
        finally:
            server.should_exit = True
            await task


@pytest.mark.asyncio
async def test_a_script_is_run_and_its_problems_are_in_the_result() -> None:
    async with _served(tools={"double": lambda n: 2 * n}) as client:
        answer = await client.post("/run", json={"code": "return await tools.double({n: 4})"})
        assert (answer.status_code, answer.json()["value"]) == (200, 8)
        failed = (await client.post("/run", json={"code": "return eval('1')"})).json()
        assert (failed["success"], failed["error"]["code"]) == (False, "VALIDATION_ERROR")
        checked = (await client.post("/check", json={"code": "return eval('1')"})).json()
        assert (checked["ok"], [issue["code"] for issue in checked["issues"]]) == (False, ["NO_EVAL"])
        assert (await client.post("/run", json={"code": "return 1", "timeout": 1})).status_code == 422


@pytest.mark.asyncio
async def test_a_streamed_run_tells_what_happens_and_only_its_own() -> None:
    heard: list[str] = []
    async with _served(tools={"double": lambda n: 2 * n}, on_event=lambda event: heard.append(event.type)) as client:

        async def lines(n: int) -> list[dict[str, Any]]:
            body = {"code": f"return await tools.double({{n: {n}}})", "stream": True}
            async with client.stream("POST", "/run", json=body) as answer:
                assert answer.headers["content-type"].startswith(NDJSON)
                return [json.loads(line) async for line in answer.aiter_lines()]

        for n, told in zip((1, 2, 3), await asyncio.gather(lines(1), lines(2), lines(3)), strict=True):
            assert [line["event"] for line in told] == [
                *("scanned", "compiled", "scored", "started", "tool_call", "tool_result", "finished", "result"),
            ]
            assert told[4]["args"] == {"n": n}
            assert told[-1]["result"]["value"] == 2 * n
    assert heard.count("finished") == 3


@pytest.mark.asyncio
async def test_a_client_that_goes_away_ends_its_run() -> None:
    begun, cancelled = asyncio.Event(), asyncio.Event()

    async def wait() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    async with _served(tools={"wait": wait}) as client:
        body = {"code": "return await tools.wait({})", "stream": True}
        async with client.stream("POST", "/run", json=body):
            await begun.wait()
        async with asyncio.timeout(3):
            await cancelled.wait()


@pytest.mark.asyncio
async def test_the_application_says_who_may_call() -> None:
    def nobody() -> None:
        raise HTTPException(401)

    async with _served(dependencies=[Depends(nobody)]) as client:
        assert (await client.post("/run", json={"code": "return 1"})).status_code == 401
        assert (await client.post("/check", json={"code": "return 1"})).status_code == 401
