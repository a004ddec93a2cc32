"""`allowed_tool_names`: in the text before the run, and again by the host at each call."""

from __future__ import annotations

import pytest

from pyenclave import Enclave, ErrorCode, ExecutionResult
from pyenclave.events import Event, ToolDenied

CALLED: list[str] = []


def _handle(name: str, _args: dict[str, object]) -> str:
    CALLED.append(name)
    return name


def _run(code: str, *, validate: bool = True) -> tuple[ExecutionResult, list[Event]]:
    CALLED.clear()
    events: list[Event] = []
    with Enclave(
        tool_handler=_handle,
        allowed_tool_names=["orders.list", "/mail:.*/"],
        validate=validate,
        unsafe_reason="the host's own check is what is tested",
        on_event=events.append,
    ) as enclave:
        return enclave.run_sync(code), events


@pytest.mark.parametrize("name", ["orders.list", "mail:", "mail:send"])
def test_names_and_patterns_pass(name: str) -> None:
    result, _ = _run(f"return await callTool('{name}')")
    assert result.unwrap() == name


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("return await callTool('orders.drop')", "UNKNOWN_TOOL_NAME"),
        ("return await callTool('orders.list2')", "UNKNOWN_TOOL_NAME"),
        ("let n = 'orders.'; n += 'drop'; return await callTool(n)", "DYNAMIC_CALL_TARGET"),
    ],
)
def test_the_text_is_refused_before_it_runs(code: str, found: str) -> None:
    result, _ = _run(code)
    assert result.error is not None
    assert result.error.code is ErrorCode.VALIDATION_ERROR
    assert [issue["code"] for issue in result.error.data["issues"]] == [found]


@pytest.mark.parametrize("name", ["orders.drop", "orders.list2", "xmail:send", "orders"])
def test_without_rules_the_host_still_refuses(name: str) -> None:
    result, events = _run(f"try {{ await callTool('{name}') }} catch {{}} return 'went on'", validate=False)
    assert result.error is not None
    assert (result.error.code, result.error.data) == (
        ErrorCode.OPERATION_BLOCKED,
        {"operation": name, "id": "NOT_ALLOWED"},
    )
    assert CALLED == []
    detail = f"{name} is none of the tools that this script may call"
    assert ToolDenied(name, "NOT_ALLOWED", detail) in events


@pytest.mark.parametrize("name", ["tools", "callTool"])
def test_a_name_that_is_refused_cannot_be_called_through(name: str) -> None:
    with Enclave(tool_handler=_handle, additional_disallowed_identifiers=[name]) as enclave:
        result = enclave.run_sync("return await tools.orders.list({})")
    assert result.error is not None
    assert [(i["code"], i["line"], i["column"]) for i in result.error.data["issues"]] == [
        ("DISALLOWED_IDENTIFIER", 1, 14)
    ]
