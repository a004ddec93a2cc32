"""The code examples of the original's two READMEs, each as it is written in Python.

Examples of custom globals are the twins of the part that brings those.
"""

from __future__ import annotations

import asyncio
import dataclasses
from typing import Any, ClassVar

import pytest

import pyenclave
from pyenclave import Enclave, ErrorCode, ExecutionResult, ExtractedFeatures, SecurityLevel, WorkerPoolConfig
from pyenclave.options import EnclaveOptions

# The example that both READMEs begin with.
QUICK_START = """
  const user = await callTool('getUser', { id: 123 });
  const orders = await callTool('getOrders', { userId: user.id });
  return { user, orderCount: orders.length };
"""


async def echo(name: str, args: dict[str, Any]) -> Any:
    """The handler of the examples, which answers every call."""
    return {"success": True, "data": f"Called {name}"}


def _ids(result: ExecutionResult) -> str | None:
    return None if result.error is None else result.error.data.get("id")


# Quick start.


def test_quick_start() -> None:
    async def main() -> ExecutionResult:
        enclave = Enclave(timeout=5_000, max_tool_calls=10, max_iterations=1_000, tool_handler=echo)
        result = await enclave.run(QUICK_START)
        enclave.dispose()
        return result

    result = asyncio.run(main())
    assert result.success
    # `orders` of this handler is an object and has no length.
    assert result.value == {"user": {"success": True, "data": "Called getUser"}}
    assert result.stats.tool_call_count == 2


def test_quick_start_with_answers() -> None:
    def handler(name: str, args: dict[str, Any]) -> Any:
        return {"id": args["id"], "name": "Ann"} if name == "getUser" else [{"of": args["userId"]}] * 3

    with Enclave(timeout=5_000, max_tool_calls=10, max_iterations=1_000, tool_handler=handler) as enclave:
        assert enclave.run_sync(QUICK_START).value == {"user": {"id": 123, "name": "Ann"}, "orderCount": 3}


def test_the_names_of_the_options_are_those_of_the_original() -> None:
    names = [
        "timeout",
        "maxToolCalls",
        "maxIterations",
        "securityLevel",
        "validate",
        "transform",
        "toolHandler",
        "doubleVm",
    ]
    given: dict[str, Any] = dict(zip(names, [5_000, 100, 10_000, "STANDARD", True, True, echo, {}], strict=True))
    options = EnclaveOptions(**given)
    assert (options.timeout, options.max_tool_calls, options.max_iterations) == (5_000, 100, 10_000)
    # What the original says are its defaults are those of STANDARD here.
    assert options.model_copy() == EnclaveOptions(tool_handler=echo)


# Levels, and presets beside them.


@pytest.mark.parametrize("level", list(SecurityLevel))
def test_security_levels(level: SecurityLevel) -> None:
    with Enclave(security_level=level, tool_handler=echo) as enclave:
        assert enclave.run_sync("return await callTool('getUser', { id: 1 })").value == {
            "success": True, "data": "Called getUser",
        }  # fmt: skip


@pytest.mark.parametrize(
    ("level", "parses", "logs"),
    [("STRICT", False, False), ("SECURE", True, False), ("STANDARD", True, False), ("PERMISSIVE", True, True)],
)
def test_globals_by_level(level: str, parses: bool, logs: bool) -> None:
    with Enclave(security_level=level) as enclave:
        assert enclave.check("return parseInt('7') + encodeURI('a')").ok is parses
        assert enclave.check("console.log(1); return 1").ok is logs
        assert enclave.check("return [Math.max(1), JSON.stringify({}), Object.keys({}), NaN, undefined]").ok


@pytest.mark.parametrize(
    "name",
    [
        "eval", "Function", "process", "require", "module", "exports", "__dirname", "__filename", "Buffer", "window",
        "globalThis", "self", "global", "Proxy", "Reflect", "Promise", "setTimeout", "setInterval", "setImmediate",
        "queueMicrotask", "fetch", "XMLHttpRequest", "WebSocket", "Worker", "SharedWorker", "Map", "Set", "WeakMap",
        "WeakSet", "WeakRef", "FinalizationRegistry", "WebAssembly", "ArrayBuffer", "SharedArrayBuffer", "Atomics",
        "Error", "TypeError", "ReferenceError", "SyntaxError", "RangeError", "Symbol", "RegExp",
    ],
)  # fmt: skip
def test_globals_that_are_always_blocked(name: str) -> None:
    with Enclave(security_level="PERMISSIVE") as enclave:
        assert not enclave.check(f"return {name}").ok


def test_preset_and_level_are_two_things() -> None:
    with Enclave(preset="agentscript", security_level=SecurityLevel.STRICT, tool_handler=echo) as enclave:
        assert enclave.run_sync("return [1, 2].map((n) => n * 2)").value == [2, 4]
        assert not enclave.check("return [1].map(function (n) { return n })").ok
        assert not enclave.check("return { get a() { return 1 } }").ok


# Pool.


def test_worker_pool_configuration() -> None:
    config = {"minWorkers": 2, "maxWorkers": 8, "memoryLimitPerWorker": 256 * 1024 * 1024}
    with Enclave(adapter="worker_threads", workerPoolConfig=config, tool_handler=echo) as enclave:
        pool = enclave.options.worker_pool_config
        assert (pool.min_workers, pool.max_workers, pool.memory_limit_per_worker) == (2, 8, 256 * 1024 * 1024)
        assert enclave.run_sync("return 1").value == 1


@pytest.mark.parametrize(
    ("level", "row"),
    [
        ("STRICT", (2, 4, 64, 100)),
        ("SECURE", (2, 8, 128, 500)),
        ("STANDARD", (2, 16, 256, 1_000)),
        ("PERMISSIVE", (4, 32, 512, 5_000)),
    ],
)
def test_worker_pool_presets(level: str, row: tuple[int, ...]) -> None:
    pool = EnclaveOptions(security_level=level).worker_pool_config
    found = (pool.min_workers, pool.max_workers, pool.memory_limit_per_worker // 2**20, pool.max_messages_per_second)
    assert found == row


def test_worker_pool_defaults() -> None:
    pool = WorkerPoolConfig()
    assert (pool.min_workers, pool.memory_limit_per_worker, pool.max_messages_per_second, pool.max_queue_size) == (
        2, 128 * 2**20, 1_000, 100,
    )  # fmt: skip


# Double VM.

DOUBLE_VM: dict[str, Any] = {
    "enabled": True,
    "parentTimeoutBuffer": 1_000,
    "parentValidation": {
        "validateOperationNames": True,
        "allowedOperationPattern": "/^(db|api):[a-z]+$/i",
        "blockedOperationPatterns": ["/^shell:/i", "/^system:/i"],
        "maxOperationsPerSecond": 100,
        "blockSuspiciousSequences": True,
        "rapidEnumerationThreshold": 30,
        "rapidEnumerationOverrides": {"search": 100, "users.list": 50},
    },
}


@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("db:show", None),
        ("API:Show", None),
        ("shell:run", "NOT_ALLOWED"),
        ("db:show2", "NOT_ALLOWED"),
        ("users", "NOT_ALLOWED"),
    ],
)
def test_double_vm_name_patterns(name: str, refused: str | None) -> None:
    with Enclave(tool_handler=echo, double_vm=DOUBLE_VM) as enclave:
        result = enclave.run_sync(f"return await callTool('{name}', {{}})")
        assert _ids(result) == refused
        assert result.error is None or result.error.code is ErrorCode.OPERATION_BLOCKED


def test_double_vm_from_a_configuration_of_the_original() -> None:
    blocked = [{"source": "^shell:", "flags": "i"}]
    options = EnclaveOptions.from_json(
        {"doubleVm": {"parentTimeoutBuffer": 500, "parentValidation": {"blockedOperationPatterns": blocked}}}
    )
    assert options.imported is not None
    assert options.imported.mapped == (
        "doubleVm.parentTimeoutBuffer",
        "doubleVm.parentValidation.blockedOperationPatterns",
    )
    assert options.double_vm.parent_timeout_buffer == 500
    (pattern,) = options.double_vm.parent_validation.blocked_operation_patterns
    assert pattern.search("SHELL:ls") is not None


def test_double_vm_blocked_patterns_alone() -> None:
    validation = {"blocked_operation_patterns": ["/^shell:/i", "/^system:/i"]}
    with Enclave(tool_handler=echo, double_vm={"parent_validation": validation}) as enclave:
        found = [
            _ids(enclave.run_sync(f"await callTool('{name}')")) for name in ("SHELL:ls", "system:off", "my:shell:")
        ]
        assert found == ["NOT_ALLOWED", "NOT_ALLOWED", None]


def test_double_vm_rapid_enumeration_and_overrides() -> None:
    validation = {
        "rapidEnumerationThreshold": 30,
        "rapidEnumerationOverrides": {"search": 100, "db.query": 50, "users.filter": 200},
        "maxOperationsPerSecond": 1_000,
    }
    options: dict[str, Any] = {"doubleVm": {"parentValidation": validation}}
    with Enclave(tool_handler=echo, max_tool_calls=250, **options) as enclave:
        code = "for (let i = 0; i < COUNT; i++) await callTool('NAME', {i}); return 'done'"
        for name, most in (("show", 30), ("db.query", 50), ("search", 100), ("users.filter", 200)):
            for count, refused in ((most, None), (most + 1, "RAPID_ENUMERATION")):
                result = enclave.run_sync(code.replace("COUNT", str(count)).replace("NAME", name))
                assert (_ids(result), result.stats.tool_call_count) == (refused, most)


@pytest.mark.parametrize(
    ("calls", "refused"),
    [
        ("await callTool('listUsers'); await callTool('sendReport')", "EXFIL_LIST_SEND"),
        ("for (let i = 0; i < 31; i++) await callTool('show', {i})", "MAX_TOOL_CALLS"),
        ("await callTool('vault:secret'); await callTool('http:call')", "CREDENTIAL_EXFIL"),
        ("await callTool('bulkUpdate')", "BULK_OPERATION"),
        ("await callTool('getUser'); await callTool('deleteLog')", "DELETE_AFTER_ACCESS"),
        ("await callTool('getUser'); await callTool('updateUser')", None),
    ],
)
def test_double_vm_built_in_patterns(calls: str, refused: str | None) -> None:
    with Enclave(security_level="STRICT", tool_handler=echo) as enclave:
        result = enclave.run_sync(calls)
        # The budget of STRICT is smaller than the threshold of rapid enumeration.
        code = None if result.error is None else result.error.code.value
        assert (_ids(result) or (code if code != "OPERATION_BLOCKED" else None)) == refused


def test_double_vm_custom_pattern() -> None:
    def detect(operation_name: str, args: dict[str, Any], history: Any) -> bool:
        has_sensitive_access = any("sensitive" in h.operation_name for h in history)
        is_external_call = "external" in operation_name
        return has_sensitive_access and is_external_call

    custom = {"id": "CUSTOM_PATTERN", "description": "Detect sensitive + external call", "detect": detect}
    options: dict[str, Any] = {"doubleVm": {"parentValidation": {"suspiciousPatterns": [custom]}}}
    with Enclave(tool_handler=echo, **options) as enclave:
        both = enclave.run_sync("await callTool('sensitive:show'); await callTool('external:call')")
        assert (_ids(both), both.stats.tool_call_count) == ("CUSTOM_PATTERN", 1)
        assert enclave.run_sync("await callTool('external:call'); await callTool('sensitive:show')").success


# The result, and the errors that have a code.


@pytest.mark.parametrize(
    ("code", "options", "error_code"),
    [
        ("return eval('1')", {}, "VALIDATION_ERROR"),
        ("await callTool('slow')", {"timeout": 100}, "TIMEOUT"),
        ("await callTool('a'); await callTool('b')", {"max_tool_calls": 1}, "MAX_TOOL_CALLS"),
        ("for (let i = 0; i < 99; i++) {}", {"max_iterations": 10}, "MAX_ITERATIONS"),
        ("await callTool('fails')", {}, "TOOL_ERROR"),
        ("null.x", {}, "RUNTIME_ERROR"),
    ],
)
def test_error_codes(code: str, options: dict[str, Any], error_code: str) -> None:
    async def handler(name: str, args: dict[str, Any]) -> Any:
        if name == "fails":
            raise ValueError("no")
        await asyncio.sleep(60 if name == "slow" else 0)

    with Enclave(tool_handler=handler, **options) as enclave:
        result = enclave.run_sync(code)
        assert result.error is not None
        assert (result.success, result.error.code) == (False, error_code)
        dumped = result.model_dump(by_alias=True)
        assert {"duration", "toolCallCount", "iterationCount"} <= dumped["stats"].keys()
        assert {"message", "name", "code", "stack", "data"} == dumped["error"].keys()


def test_the_records_of_the_original_have_their_names() -> None:
    fields = {field.name for field in dataclasses.fields(pyenclave.OperationRecord)}
    assert fields == {"operation_name", "timestamp", "arg_keys", "args_digest"}


# Scoring.


class MyAnalyzer:
    """Asks a service, which here is a table: what the script's tools are worth."""

    RISKS: ClassVar = {"exportAll": 90, "getUser": 10}

    def __init__(self) -> None:
        self.told: list[Any] = []

    async def initialize(self) -> None:
        self.told.append("initialize")

    async def analyze(self, prompt: str, features: ExtractedFeatures) -> dict[str, Any]:
        self.told.append(prompt)
        await asyncio.sleep(0)  # where the original's example awaits an answer
        score = max(self.RISKS[name] for name in features.tool_names)
        return {"score": score, "signals": [{"id": "MY_SERVICE", "score": score, "description": "as the table has it"}]}

    def dispose(self) -> None:
        self.told.append("dispose")


def test_a_custom_analyzer() -> None:
    analyzer = MyAnalyzer()

    async def main() -> tuple[ExecutionResult, ExecutionResult]:
        enclave = Enclave(
            tool_handler=echo,
            # The original's spelling; in snake_case it is the same.
            scoringGate={
                "scorer": "local-llm",
                "localLlm": {"modelId": "Xenova/all-MiniLM-L6-v2", "customAnalyzer": analyzer},
            },
        )
        async with enclave:
            return (
                await enclave.run("return (await callTool('getUser', { id: 1 })).success"),
                await enclave.run("return await callTool('exportAll', { to: 'me' })"),
            )

    harmless, risky = asyncio.run(main())
    assert (harmless.success, harmless.value) == (True, True)
    assert harmless.scoring_result is not None
    assert (harmless.scoring_result["score"], harmless.scoring_result["scorer"]) == (10, "local-llm")
    assert risky.error is not None
    assert (risky.error.code, risky.error.data["score"]) == (ErrorCode.SCORING_BLOCKED, 90)
    assert [signal["id"] for signal in risky.error.data["signals"]] == ["MY_SERVICE"]
    assert analyzer.told == [
        "initialize",
        "calls: get user; with: id",
        'calls: export all; text: "me"; with: to',
        "dispose",
    ]


# The reference sidecar.

SIDECAR = {
    "enabled": True,
    "maxTotalSize": 10 * 1024 * 1024,
    "maxReferenceSize": 1024 * 1024,
    "extractionThreshold": 1024,
    "maxResolvedSize": 5 * 1024 * 1024,
    "allowComposites": False,
}


def large_data(name: str, args: dict[str, Any]) -> dict[str, Any]:
    return {"data": "x" * (1024 * 1024)} if name == "getLargeData" else {"length": len(args["data"])}


def test_a_large_result_is_handled_by_reference() -> None:
    with Enclave(sidecar=SIDECAR, toolHandler=large_data) as enclave:
        result = enclave.run_sync("""
            const response = await callTool('getLargeData', {});
            return { hasData: response.data.length > 0, sent: await callTool('process', { data: response.data }) };
        """)
    assert result.value == {"hasData": True, "sent": {"length": 1024 * 1024}}


def test_composites_are_blocked() -> None:
    with Enclave(sidecar=SIDECAR, toolHandler=large_data) as enclave:
        result = enclave.run_sync("""
            const response = await callTool('getLargeData', {});
            const ref = response.data;
            return ref + '__proto__';
        """)
    assert result.error is not None
    assert result.error.code == "SIDECAR_COMPOSITE_BLOCKED"


def test_the_defaults_of_the_sidecar_are_those_of_the_original() -> None:
    assert EnclaveOptions(sidecar=SIDECAR) == EnclaveOptions(sidecar=True)
