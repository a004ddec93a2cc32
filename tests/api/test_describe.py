"""What a model is told holds: its examples run, its declarations name tools that can be called so."""

from __future__ import annotations

import json

import pytest

from pyenclave import ConfigError, Enclave
from pyenclave.describe.examples import EXAMPLES, TOOLS, examples_for
from pyenclave.rules.presets import PRESETS


@pytest.mark.parametrize("level", ["STRICT", "PERMISSIVE"])
@pytest.mark.parametrize("preset", PRESETS)
def test_every_example_runs_as_it_is_shown(preset: str, level: str) -> None:
    shown = examples_for(preset)
    assert [each for each in EXAMPLES if each not in shown] == [
        each for each in EXAMPLES if preset == "strict" and each.needs
    ]
    with Enclave(preset=preset, security_level=level, tools=TOOLS) as enclave:
        text = enclave.describe("full")
        for example in shown:
            assert f"```js\n{example.script}\n```" in text
            assert enclave.run_sync(example.script).unwrap() == example.value


def test_a_tool_is_called_by_its_path_and_by_its_name() -> None:
    async def send(to: str, urgent: bool = False) -> dict[str, object]:
        return {"to": to, "urgent": urgent}

    with Enclave(tools={"mail.send": send}) as enclave:
        assert "send(args: {" in enclave.describe() or "send(args: { to" in enclave.describe()
        result = enclave.run_sync(
            "const a = await tools.mail.send({to: 'x'});\n"
            "const b = await tools['mail'].send({to: 'y', urgent: true}, {throwOnError: false});\n"
            "const c = await parallel(['z'], (to) => tools.mail.send({to}));\n"
            "return [a, b, c]"
        )
    assert result.unwrap() == [
        {"to": "x", "urgent": False},
        {"success": True, "data": {"to": "y", "urgent": True}},
        [{"to": "z", "urgent": False}],
    ]
    assert result.stats.tool_call_count == 3


def test_tools_is_no_object_unless_the_caller_gives_one() -> None:
    with Enclave() as enclave:
        refused = enclave.run_sync("return tools").error
        assert refused is not None and refused.code == "VALIDATION_ERROR"
        assert [(issue["code"], issue["hint"]) for issue in refused.data["issues"]] == [
            (
                "UNKNOWN_GLOBAL",
                "Call a tool in place: await tools.mail.send({…}), or await callTool('mail.send', {…}).",
            )
        ]
    with Enclave(globals={"tools": {"hammer": 1}}) as enclave:
        assert enclave.run_sync("return tools.hammer").unwrap() == 1
        failed = enclave.run_sync("return tools.hammer()").error
        assert failed is not None and failed.name == "TypeError"


def test_the_rules_see_the_tool_behind_the_path() -> None:
    with Enclave(allowed_tool_names=["mail.send"], tool_handler=lambda name, args: name) as enclave:
        assert enclave.run_sync("return await tools.mail.send({})").unwrap() == "mail.send"
        refused = enclave.run_sync("return await tools.mail.purge({})").error
        assert refused is not None and refused.code == "VALIDATION_ERROR"


def test_large_catalogues_are_searched() -> None:
    def get_weather(city: str) -> str:
        """The weather of a city."""
        return city

    with Enclave(tools={"get_weather": get_weather, **TOOLS}) as enclave:
        assert [tool.name for tool in enclave.search_tools("weather city")] == ["get_weather"]
        assert enclave.describe_tool("get_weather") == (
            "declare const tools: {\n"
            "  /** The weather of a city. */\n"
            "  get_weather(args: { city: string }): Promise<string>;\n"
            "};"
        )
        with pytest.raises(ConfigError, match="no tool is called 'nothing'; search_tools finds tools"):
            enclave.describe_tool("nothing")


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]) -> None:
    from pyenclave.cli.app import app

    def printed(*arguments: str) -> str:
        app(["describe", "--tools", "examples/tools.py", *arguments], standalone_mode=False)
        return capsys.readouterr().out

    assert "list_orders(args: { status: string; due_before?: string })" in printed()
    assert printed("--search", "reminder").startswith("draft_reminder: Keep a reminder")
    assert printed("--tool", "double").splitlines()[2] == (
        "  double(args: { n: number }): Promise<Record<string, number>>;"
    )
    assert json.loads(printed("--size", "short", "--json"))["text"].startswith("Write one JavaScript program.")
