"""The tools for agent frameworks, each in its real framework with a model that follows a script."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from agents import Agent as OpenAIAgent
from agents import ModelResponse as OpenAIResponse
from agents import RunConfig, Runner, Usage
from agents.models.interface import Model
from langchain_core.messages import ToolCall, ToolMessage
from openai.types.responses import ResponseFunctionToolCall, ResponseOutputMessage, ResponseOutputText
from pydantic_ai import Agent
from pydantic_ai.messages import ModelMessage, ModelResponse, TextPart, ToolCallPart, ToolReturnPart
from pydantic_ai.models.function import AgentInfo, FunctionModel

from pyenclave import Enclave
from pyenclave.integrations import langchain, openai_agents, pydantic_ai

WRONG = "return eval('6 * 7')"
RIGHT = "return (await tools.double({n: 21}))"


@pytest.fixture
def enclave() -> Iterator[Enclave]:
    with Enclave(tools={"double": lambda n: 2 * n}) as made:
        yield made


def _mended(told: str) -> str:
    """What a model makes of an answer: it reads the hint, and writes the right script."""
    error = json.loads(told)["error"]
    assert error["code"] == "VALIDATION_ERROR"
    assert [(issue["code"], issue["line"], issue["column"]) for issue in error["issues"]] == [("NO_EVAL", 1, 8)]
    return RIGHT


@pytest.mark.asyncio
async def test_pydantic_ai_lets_the_model_mend_its_script(enclave: Enclave) -> None:
    def model(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        (tool,) = info.function_tools
        assert tool.name == "run_javascript" and "double(args: { n: unknown })" in (tool.description or "")
        last = messages[-1].parts[-1]
        if isinstance(last, ToolReturnPart) and last.outcome == "retried":
            return ModelResponse([ToolCallPart(tool.name, {"code": _mended(str(last.content))})])
        if isinstance(last, ToolReturnPart):
            return ModelResponse([TextPart(str(last.content))])
        return ModelResponse([ToolCallPart(tool.name, {"code": WRONG})])

    agent = Agent(FunctionModel(model), toolsets=[pydantic_ai.enclave_toolset(enclave)])
    assert (await agent.run("six times seven?")).output == '{"value": 42}'


@pytest.mark.asyncio
async def test_langchain_gets_messages_with_a_status(enclave: Enclave) -> None:
    tool = langchain.enclave_tool(enclave)
    assert "double(args: { n: unknown })" in tool.description

    def call(code: str) -> ToolCall:
        return ToolCall(name=tool.name, args={"code": code}, id="1", type="tool_call")

    refused = await tool.ainvoke(call(WRONG))
    assert isinstance(refused, ToolMessage) and refused.status == "error"
    answer = await tool.ainvoke(call(_mended(str(refused.content))))
    assert (answer.status, answer.content) == ("success", '{"value": 42}')
    assert tool.invoke({"code": RIGHT}) == '{"value": 42}'


class _Scripted(Model):
    """A model that writes the wrong script first, mends it, and says what came out."""

    async def get_response(
        self, system_instructions: Any, input: Any, model_settings: Any, tools: Any, *rest: Any, **more: Any
    ) -> OpenAIResponse:
        (tool,) = tools
        outputs = [item["output"] for item in input if item.get("type") == "function_call_output"]
        part: Any
        if len(outputs) == 2:
            text = ResponseOutputText(annotations=[], text=outputs[1], type="output_text")
            part = ResponseOutputMessage(id="m", content=[text], role="assistant", status="completed", type="message")
        else:
            code = _mended(outputs[0]) if outputs else WRONG
            part = ResponseFunctionToolCall(
                arguments=json.dumps({"code": code}), call_id=str(len(outputs)), name=tool.name, type="function_call"
            )
        return OpenAIResponse(output=[part], usage=Usage(), response_id=None)

    def stream_response(self, *args: Any, **more: Any) -> AsyncIterator[Any]:
        raise AssertionError("nothing here streams")


@pytest.mark.asyncio
async def test_the_agents_sdk_lets_the_model_mend_its_script(enclave: Enclave) -> None:
    tool = openai_agents.enclave_tool(enclave)
    assert (tool.name, "double(args: { n: unknown })" in tool.description) == ("run_javascript", True)
    agent = OpenAIAgent(name="counts", tools=[tool], model=_Scripted())
    result = await Runner.run(agent, "six times seven?", run_config=RunConfig(tracing_disabled=True))
    assert result.final_output == '{"value": 42}'


@pytest.mark.asyncio
async def test_what_a_script_logged_and_was_warned_of_is_told() -> None:
    async with Enclave(preset="javascript") as enclave:
        tool = langchain.enclave_tool(enclave)
        told = json.loads(await tool.ainvoke({"code": "console.log('here'); return 1"}))
    assert told == {"value": 1, "console": [{"level": "log", "text": "here"}]}
