"""What becomes of a tool call that is refused, warned about or asked about, behind real workers."""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field, field_validator

from pyenclave import ConfigError, Enclave, ErrorCode, ExecutionResult, ToolRequest
from pyenclave.events import Approval, Event, Finished, LimitHit, ToolCall, ToolDenied, ToolResult, ToolWarned

CAUGHT = "try { return await callTool('tool', ARGS) } catch (e) { return [e.name, e.code ?? null, e.message, e.tool] }"
WIDTH = (
    "let now = 0, most = 0;"
    "const one = async () => { most = Math.max(most, ++now); await 1; now--; };"
    "await parallel(Array(30).fill(0), oneOPTIONS); return most"
)
SECRET = "a line of text that nobody else has ever written"


class Tools:
    """A handler that remembers what reached it."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []

    async def __call__(self, name: str, args: dict[str, Any]) -> Any:
        self.calls.append((name, args))
        return {"rows": [SECRET]} if name.startswith("list") else args


def _run(code: str, **options: Any) -> tuple[ExecutionResult, list[Event], Tools]:
    tools = Tools()
    events: list[Event] = []
    given: dict[str, Any] = {"worker_pool_config": {"min_workers": 0, "max_workers": 1}, "preset": "javascript"}
    if "tools" not in options:
        given["tool_handler"] = tools
    with Enclave(**(given | options), on_event=events.append) as enclave:
        return enclave.run_sync(code), events, tools


def _told(events: list[Event], *kinds: type) -> list[Event]:
    return [event for event in events if isinstance(event, kinds)]


# Parent validation.


@pytest.mark.parametrize("level", ["STRICT", "SECURE"])
def test_a_refused_call_ends_the_run_and_reaches_no_handler(level: str) -> None:
    code = "await callTool('listUsers'); try { await callTool('sendMail', {text: 'hi'}) } catch {} return 'went on'"
    result, events, tools = _run(code, security_level=level)
    assert result.error is not None
    assert (result.error.code, result.error.data) == (
        ErrorCode.OPERATION_BLOCKED,
        {"operation": "sendMail", "id": "EXFIL_LIST_SEND"},
    )
    message = "sendMail sends data out soon after it was read"
    assert result.error.message == message
    assert tools.calls == [("listUsers", {})]
    assert result.stats.tool_call_count == 1
    assert _told(events, ToolDenied, LimitHit) == [
        ToolDenied("sendMail", "EXFIL_LIST_SEND", message),
        LimitHit("OPERATION_BLOCKED"),
    ]


@pytest.mark.parametrize("level", ["STANDARD", "PERMISSIVE"])
def test_at_lower_levels_order_warns_and_content_blocks(level: str) -> None:
    code = "const {rows} = await callTool('listUsers'); return await callTool('sendMail', {text: TEXT})"
    result, events, _tools = _run(code.replace("TEXT", "'all is well, see you on Monday'"), security_level=level)
    warning = "sendMail sends data out soon after it was read; none of that was found in its arguments"
    assert result.value == {"text": "all is well, see you on Monday"}
    assert result.warnings == (f"EXFIL_LIST_SEND: {warning}",)
    assert _told(events, ToolWarned) == [ToolWarned("sendMail", "EXFIL_LIST_SEND", warning)]
    result, _events, tools = _run(code.replace("TEXT", "btoa(rows.join())"), security_level=level)
    assert result.error is not None
    assert result.error.data == {"operation": "sendMail", "id": "EXFIL_LIST_SEND"}
    assert [name for name, _args in tools.calls] == ["listUsers"]


def test_without_soft_errors_either_a_refusal_is_no_error() -> None:
    code = "const r = await callTool('dump', {}, {throwOnError: false}); return r"
    result, _events, tools = _run(code)
    assert result.error is not None
    assert (result.error.code, result.error.data["id"]) == (ErrorCode.OPERATION_BLOCKED, "BULK_OPERATION")
    assert tools.calls == []


def test_switched_off_it_says_so_and_lets_pass() -> None:
    code = "for (let i = 0; i < 40; i++) await callTool('list'); return await callTool('send', {all: '*'})"
    result, _events, _tools = _run(code, double_vm={"enabled": False})
    assert result.value == {"all": "*"}
    assert result.warnings == ("double_vm is off: tool calls are not judged as operations",)


def test_each_run_is_judged_by_itself() -> None:
    tools = Tools()
    with Enclave(tool_handler=tools, security_level="STRICT") as enclave:
        assert enclave.run_sync("return (await callTool('listUsers')).rows.length").value == 1
        assert enclave.run_sync("return await callTool('sendMail', {a: 1})").value == {"a": 1}


def test_the_thirty_first_call_in_five_seconds() -> None:
    code = "let n = 0; while (true) { await callTool('show', {n}); n++ }"
    result, _events, tools = _run(code)
    assert result.error is not None
    assert result.error.data == {"operation": "show", "id": "RAPID_ENUMERATION"}
    assert len(tools.calls) == 30


def test_warnings_are_kept_once_and_counted() -> None:
    options = {"parent_validation": {"patterns": {"BULK_OPERATION": "warn"}}}
    code = "for (let i = 0; i < 25; i++) { await callTool('bulk' + i); await callTool('bulk' + i) }"
    result, _events, _tools = _run(code, double_vm=options)
    told = [warning for warning in result.warnings if "script" not in warning]
    assert len(told) == 21
    assert told[0] == "BULK_OPERATION: bulk0 is a bulk operation by its name"
    assert told[-1] == "and 5 more warnings about tool calls"


def test_a_detector_that_raises_refuses_and_the_log_says_why(caplog: pytest.LogCaptureFixture) -> None:
    own = {"id": "OWN", "detect": lambda name, args, history: 1 / 0}
    with caplog.at_level(logging.WARNING, "pyenclave"):
        result, events, tools = _run(
            "await callTool('x')", double_vm={"parent_validation": {"suspicious_patterns": [own]}}
        )
    assert result.error is not None
    assert result.error.data == {"operation": "x", "id": "OWN"}
    assert tools.calls == []
    assert _told(events, ToolDenied) == [ToolDenied("x", "OWN", "x could not be judged: the pattern OWN failed")]
    assert [record.getMessage() for record in caplog.records] == ["the pattern OWN raised on x; the call is refused"]


# The argument policy.


def test_the_argument_policy_ends_the_run() -> None:
    code = "try { await callTool('fetch', {requests: [{url: 'http://2852039166/'}]}) } catch {} return 1"
    result, events, tools = _run(code, argument_policy={})
    assert result.error is not None
    assert result.error.code is ErrorCode.OPERATION_BLOCKED
    data = {"operation": "fetch", "id": "ARGUMENT_POLICY", "argument": "$.requests[0].url"}
    assert result.error.data == data
    assert tools.calls == []
    assert len(_told(events, ToolDenied)) == 1
    result, _events, tools = _run(code)
    assert (result.value, len(tools.calls)) == (1, 1)


def test_the_argument_policy_lets_the_rest_pass() -> None:
    code = "return await callTool('fetch', {url: 'https://example.com/', path: 'a/b'})"
    result, _events, _tools = _run(code, argumentPolicy={"allowedSchemes": ["https"]})
    assert result.value == {"url": "https://example.com/", "path": "a/b"}


# Schemas.


class User(BaseModel):
    id: int
    name: str = "nobody"

    @field_validator("name")
    @classmethod
    def _known(cls, name: str) -> str:
        if name == "eve":
            raise ValueError("eve is on /srv/list")
        return name


@pytest.mark.parametrize(
    ("args", "value"),
    [
        ("{id: '7'}", {"id": 7, "name": "nobody"}),
        ("{}", ["ToolError", "INVALID_ARGUMENTS", "wrong arguments: id is missing", "tool"]),
        ("{id: 1, name: 'eve'}", ["ToolError", "INVALID_ARGUMENTS", "wrong arguments: name eve is on [path]", "tool"]),
    ],
)  # fmt: skip
def test_a_model_for_a_tool(args: str, value: Any) -> None:
    result, _events, tools = _run(CAUGHT.replace("ARGS", args), tool_schemas={"tool": User})
    assert result.value == value
    assert len(tools.calls) == (1 if isinstance(value, dict) else 0)


def test_at_strict_words_of_ones_own_validators_are_hidden() -> None:
    code = CAUGHT.replace("ARGS", "{id: 'x', name: 'eve'}")
    result, _events, _tools = _run(code, tool_schemas={"tool": User}, security_level="STRICT")
    assert result.value == [
        "ToolError",
        "INVALID_ARGUMENTS",
        "wrong arguments: id should be a valid integer, unable to parse string as an integer; name is not accepted",
        "tool",
    ]


def test_a_json_schema_for_a_tool() -> None:
    schema = {"properties": {"n": {"type": "integer", "maximum": 5}}, "required": ["n"]}
    result, _events, _tools = _run(CAUGHT.replace("ARGS", "{n: 5}"), tool_schemas={"tool": schema})
    assert result.value == {"n": 5}
    result, _events, _tools = _run(CAUGHT.replace("ARGS", "{n: 6}"), tool_schemas={"tool": schema})
    assert result.value == [
        "ToolError", "INVALID_ARGUMENTS", "wrong arguments: n : 6 is greater than the maximum of 5", "tool",
    ]  # fmt: skip


def test_type_hints_of_a_tool() -> None:
    def tool(n: Annotated[int, Field(gt=0)], factor: Annotated[float, Field(gt=1)] = 2) -> float:
        return n * factor

    result, _events, _tools = _run(CAUGHT.replace("ARGS", "{n: '4', factor: 1.5}"), tools={"tool": tool})
    assert result.value == 6
    result, _events, _tools = _run(CAUGHT.replace("ARGS", "{n: 0, factor: 0}"), tools={"tool": tool})
    assert result.value == [
        "ToolError",
        "INVALID_ARGUMENTS",
        "wrong arguments: n should be greater than 0; factor should be greater than 1",
        "tool",
    ]


def test_a_schema_for_no_tool_is_a_config_error() -> None:
    with pytest.raises(ConfigError, match="tool_schemas names tol, and no tool is called so"):
        Enclave(tools={"tool": print}, tool_schemas={"tol": User})


# Approvals.


def _yes(call: ToolRequest) -> bool:
    return True


async def _async_yes(call: ToolRequest) -> bool:
    await asyncio.sleep(0)
    return True


def _raises(call: ToolRequest) -> bool:
    raise ValueError("the desk is at /srv/desk")


@pytest.mark.parametrize("approve", [_yes, _async_yes, {"tool": _yes}, {"tool": _async_yes}, {"other": _raises}])
def test_what_is_approved_is_called(approve: Any) -> None:
    result, _events, tools = _run(CAUGHT.replace("ARGS", "{a: 1}"), approve=approve)
    assert (result.value, len(tools.calls)) == ({"a": 1}, 1)


@pytest.mark.parametrize(
    ("approve", "reason"),
    [
        (lambda call: False, "the call was not approved"),
        (lambda call: None, "the call was not approved"),
        (lambda call: 1, "the call was not approved"),
        (lambda call: "", "the call was not approved"),
        (lambda call: "ask again on Monday", "ask again on Monday"),
        (_raises, "the approval failed"),
        ({"tool": _raises}, "the approval failed"),
    ],
)
@pytest.mark.parametrize("level", ["STRICT", "STANDARD"])
def test_what_is_not_approved_is_a_tool_error(approve: Any, reason: str, level: str) -> None:
    result, events, tools = _run(CAUGHT.replace("ARGS", "{a: 1}"), approve=approve, security_level=level)
    assert result.value == ["ToolError", "NOT_APPROVED", reason, "tool"]
    assert tools.calls == []
    (approval,) = _told(events, Approval)
    assert isinstance(approval, Approval)
    assert (approval.id, approval.name, approval.approved, approval.reason) == (1, "tool", False, reason)
    assert [type(event) for event in _told(events, ToolCall, Approval, ToolResult)] == [ToolCall, Approval, ToolResult]


def test_a_refusal_that_the_script_lets_out() -> None:
    result, _events, _tools = _run("await callTool('tool')", approve=lambda call: False)
    assert result.error is not None
    assert (result.error.code, result.error.data["tool"], result.error.data["code"]) == (
        ErrorCode.TOOL_ERROR, "tool", "NOT_APPROVED",
    )  # fmt: skip


def test_the_approver_sees_what_the_tool_would_get() -> None:
    seen: list[ToolRequest] = []

    def approve(call: ToolRequest) -> bool:
        seen.append(call)
        return True

    _run("await callTool('tool', {id: '7'})", approve=approve, tool_schemas={"tool": User})
    assert seen == [ToolRequest(1, "tool", {"id": 7, "name": "nobody"})]


def test_waiting_for_approval_is_the_runs_time_and_not_the_tools() -> None:
    async def slow(call: ToolRequest) -> bool:
        await asyncio.sleep(0.2)
        return True

    result, _events, _tools = _run("return await callTool('tool', {a: 1})", approve=slow, tool_timeout=50)
    assert result.value == {"a": 1}
    result, _events, tools = _run("return await callTool('tool', {a: 1})", approve=slow, timeout=50)
    assert result.error is not None
    assert result.error.code is ErrorCode.TIMEOUT
    assert tools.calls == []


def test_an_approval_is_cancelled_when_its_run_ends() -> None:
    cancelled = threading.Event()

    async def never(call: ToolRequest) -> bool:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.set()
            raise
        return True

    result, events, _tools = _run("callTool('tool'); return 5", approve=never)
    assert result.value == 5
    assert cancelled.wait(5)
    assert _told(events, Approval) == []
    assert isinstance(events[-1], Finished)


# Calls side by side.


def test_tools_called_through_parallel_are_at_work_at_the_same_time() -> None:
    barrier = asyncio.Barrier(3)

    async def together(name: str, args: dict[str, Any]) -> int:
        return await barrier.wait()

    code = "return await parallel([1, 2, 3].map((n) => () => callTool('slow', {n})))"
    result, _events, _tools = _run(code, tool_handler=together, preset="agentscript")
    assert sorted(result.value) == [0, 1, 2]


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("return await parallel([3, 1], (n) => callTool('t', {n}))", [{"n": 3}, {"n": 1}]),
        ("return await parallel(Array(100).fill(0), (x, i) => i).then((l) => l.length)", 100),
        ("return await parallel(Array(101).fill(0), (x, i) => i).catch((e) => e.name)", "RangeError"),
        (WIDTH.replace("OPTIONS", ""), 10),
        (WIDTH.replace("OPTIONS", ", {maxConcurrency: 3}"), 3),
        (WIDTH.replace("OPTIONS", ", {maxConcurrency: 50}"), 20),
    ],
)  # fmt: skip
def test_parallel_in_both_forms(code: str, value: Any) -> None:
    result, _events, _tools = _run(code)
    assert result.value == value


def test_all_options_are_accepted_in_the_spelling_of_the_original() -> None:
    options: dict[str, Any] = {
        "doubleVm": {"parentTimeoutBuffer": 500, "parentValidation": {"blockedOperationPatterns": ["/^shell:/i"]}},
        "toolSchemas": {"tool": User},
        "argumentPolicy": {"denyHosts": ["example.com"]},
    }
    result, _events, _tools = _run("await callTool('SHELL:run')", **options)
    assert result.error is not None
    assert result.error.data == {"operation": "SHELL:run", "id": "NOT_ALLOWED"}


# Large arguments and results are compared in a thread; the order of judgement is that of arrival.


class Large:
    """A handler with large answers, that remembers which tools were called."""

    def __init__(self) -> None:
        self.names: list[str] = []

    async def __call__(self, name: str, args: dict[str, Any]) -> Any:
        self.names.append(name)
        return [f"customer {number} of the long list" for number in range(5_000)] if name.startswith("list") else "sent"


@pytest.mark.parametrize("padding", [0, 20_000])
def test_content_of_a_large_result_is_found(padding: int) -> None:
    tools = Large()
    code = f"""
        const rows = await callTool("listUsers");
        return await callTool("sendMail", {{ text: "- ".repeat({padding}) + rows[4321] }});
    """
    result, _events, _tools = _run(code, security_level="STANDARD", tool_handler=tools)
    assert result.error is not None
    assert result.error.data == {"operation": "sendMail", "id": "EXFIL_LIST_SEND"}
    assert tools.names == ["listUsers"]


def test_a_large_call_that_is_innocent_is_only_warned_about() -> None:
    tools = Large()
    code = """
        await callTool("listUsers");
        return await callTool("sendMail", { text: "- ".repeat(20000) + "the weekly report" });
    """
    result, events, _tools = _run(code, security_level="STANDARD", tool_handler=tools)
    assert (result.value, tools.names) == ("sent", ["listUsers", "sendMail"])
    assert [event.reason for event in _told(events, ToolWarned) if isinstance(event, ToolWarned)] == ["EXFIL_LIST_SEND"]


def test_a_small_call_behind_a_large_one_waits_for_its_judgement() -> None:
    tools = Large()
    code = """
        const rows = await callTool("listUsers");
        await Promise.all([
            callTool("sendMail", { text: "- ".repeat(20000) + rows[1] }),
            callTool("note", { text: "small" }),
        ]);
    """
    result, _events, _tools = _run(code, security_level="STANDARD", tool_handler=tools)
    assert result.error is not None
    assert (result.error.code, tools.names) == (ErrorCode.OPERATION_BLOCKED, ["listUsers"])


@pytest.mark.parametrize("padding", [0, 20_000])
def test_a_call_that_cannot_be_judged_ends_the_run(
    padding: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_args: Any, **_options: Any) -> Any:
        raise RecursionError("too deep")

    monkeypatch.setattr("pyenclave.operations.judge.content_of", broken)
    code = f"""
        await callTool("listUsers");
        try {{ await callTool("sendMail", {{ text: "- ".repeat({padding}) }}) }} catch {{}}
        return "went on";
    """
    with caplog.at_level(logging.ERROR, "pyenclave"):
        result, _events, tools = _run(code, security_level="STANDARD")
    assert result.error is not None
    assert (result.error.code, result.error.message) == (
        ErrorCode.INTERNAL_ERROR,
        "sendMail could not be judged, so the run was ended; see the log",
    )
    assert [name for name, _args in tools.calls] == ["listUsers"]
    assert [record.getMessage() for record in caplog.records] == [
        "the tool call sendMail could not be judged; the run ends"
    ]


def test_a_result_that_cannot_be_read_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: Any, **_options: Any) -> Any:
        raise RecursionError("too deep")

    monkeypatch.setattr("pyenclave.operations.judge.content_of", broken)
    code = "for (let i = 0; i < 9; i++) await callTool('listUsers', { i }); return 'went on'"
    result, _events, tools = _run(code, security_level="STANDARD")
    assert result.error is not None
    assert result.error.code is ErrorCode.INTERNAL_ERROR
    assert len(tools.calls) == 5
