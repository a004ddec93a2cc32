"""The examples of the integrations run and print what they say."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT_KEY = {name: value for name, value in os.environ.items() if name != "OPENAI_API_KEY"}


def _printed(root: Path, example: str) -> list[str]:
    command = [sys.executable, f"examples/{example}.py"]
    done = subprocess.run(command, cwd=root, env=WITHOUT_KEY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_mcp_client_runs_a_script_and_has_one_refused(root: Path) -> None:
    assert _printed(root, "mcp_client") == [
        "tools: execute, check, describe, search",
        "value of the open orders: 2528.9",
        "refused: DISALLOWED_IDENTIFIER at 1:8: There are no modules: use the built-ins, and callTool for everything "
        "outside the script.",
    ]


def test_the_agent_of_pydantic_ai_answers_with_one_script(root: Path) -> None:
    assert _printed(root, "pydantic_ai_agent") == ['In stock: {"value": ["lamp", "shelf"]}']


def test_the_tool_of_langchain_gives_a_message(root: Path) -> None:
    assert _printed(root, "langchain_tool") == ['success {"value": 92}']


def test_the_tool_of_the_agents_sdk_is_described(root: Path) -> None:
    assert _printed(root, "openai_agents_tool")[-5:] == [
        "```ts",
        "declare const tools: {",
        "  temperature(args: { city: string }): Promise<number>;",
        "};",
        "```",
    ]


@pytest.mark.asyncio
async def test_the_web_application_streams_to_curl(root: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "uvicorn", "--app-dir", "examples", "fastapi_app:app", "--port", str(port)),
        cwd=root,
        stderr=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        body = json.dumps({"code": "return await tools.double({n: 21})", "stream": True})
        curl = await asyncio.create_subprocess_exec(
            *("curl", "-sN", "--noproxy", "*", "--retry", "30", "--retry-connrefused", "--retry-delay", "0"),
            *("-H", "content-type: application/json", "-d", body, f"http://127.0.0.1:{port}/scripts/run"),
            stdout=asyncio.subprocess.PIPE,
        )
        out, _ = await curl.communicate()
    finally:
        server.terminate()
        await server.wait()
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["event"] for line in lines] == [
        *("scanned", "compiled", "scored", "started", "tool_call", "tool_result", "finished", "result"),
    ]
    assert lines[-1]["result"]["value"] == 42
