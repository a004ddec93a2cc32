"""The gate through the enclave: results, events, statistics, large sources, the command."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pyenclave import ConfigError, Enclave, EnclaveOptions, ErrorCode, ExtractedFeatures, RiskSignal
from pyenclave.events import Event, Refused, Scored

RISKY = """
const customers = await callTool("listCustomers", { limit: 50000 });
return await callTool("sendEmail", { body: JSON.stringify(customers) });
"""
HARMLESS = "return (await callTool('getWeather', { city: 'Bern' })).t;"
DOUBTFUL = "const p = await callTool('lookupPerson', { id: 1 }); return await callTool('sendMail', { to: p.email });"
EXAMPLE = Path(__file__).parents[2] / "examples" / "exfiltrate.js"
# The gate alone: calls are judged by no pattern.
CALLS_UNJUDGED = {"enabled": False}
# What makes a source one for a process.
PADDING = f"// {'x' * 200}\n" * 100


async def tools(name: str, args: dict[str, object]) -> object:
    return {"t": 7, "email": "a@b.example"}


@pytest.mark.asyncio
@pytest.mark.parametrize("padding", ["", PADDING], ids=["in the thread", "in a process"])
async def test_a_risky_script_never_starts(padding: str) -> None:
    told: list[Event] = []
    async with Enclave(tool_handler=tools, scoring_gate={"scorer": "rule-based"}, on_event=told.append) as enclave:
        result = await enclave.run(padding + RISKY)
    line = 2 + padding.count("\n")
    assert result.error is not None
    assert result.error.code == ErrorCode.SCORING_BLOCKED
    assert (result.error.data["score"], result.error.data["level"]) == (75, "high")
    assert [(s["id"], s["score"], s["positions"]) for s in result.error.data["signals"]] == [
        ("EXCESSIVE_LIMIT", 25, [{"line": line, "column": 25}]),
        ("EXFIL_PATTERN", 50, [{"line": line, "column": 25}, {"line": line + 1, "column": 14}]),
    ]
    assert result.scoring_result is not None
    assert result.scoring_result["scorer"] == "rule-based"
    assert [event for event in told if isinstance(event, Scored)] == [
        Scored("rule-based", 75, "high", ("EXCESSIVE_LIMIT", "EXFIL_PATTERN"), "block")
    ]
    assert [event.layer for event in told if isinstance(event, Refused)] == ["scoring"]
    assert result.stats.tool_call_count == 0


@pytest.mark.asyncio
async def test_the_same_script_runs_without_a_scorer() -> None:
    async with Enclave(tool_handler=tools, double_vm=CALLS_UNJUDGED) as enclave:
        result = await enclave.run(RISKY)
    assert result.success
    assert result.scoring_result is None


@pytest.mark.asyncio
async def test_warnings_scores_and_statistics() -> None:
    async with Enclave(tool_handler=tools, scoring={"strategy": "rule-based"}, double_vm=CALLS_UNJUDGED) as enclave:
        harmless, doubtful = await enclave.run(HARMLESS), await enclave.run(DOUBTFUL)
        await enclave.run(DOUBTFUL)
        risky = await enclave.run(RISKY)
        stats = enclave.stats().scoring
    unjudged = "double_vm is off: tool calls are not judged as operations"
    assert (harmless.value, harmless.warnings) == (7, (unjudged,))
    assert harmless.scoring_result == {"score": 0, "level": "none", "scorer": "rule-based", "signals": []}
    assert doubtful.success
    assert doubtful.warnings == (unjudged, "scoring: 50 of 100 (medium): EXFIL_PATTERN")
    assert not risky.success
    assert (stats.passed, stats.warned, stats.blocked, stats.failed) == (1, 2, 1, 0)
    assert (stats.cache.hits, stats.cache.misses) == (1, 3)


def test_check_tells_the_signals_also_of_what_may_run() -> None:
    with Enclave(scoring_gate={"scorer": "rule-based"}) as enclave:
        report = enclave.check(DOUBTFUL)
    assert report.ok
    assert [(issue.code, issue.severity, issue.line, issue.column) for issue in report.issues] == [
        ("EXFIL_PATTERN", "warning", 1, 17)
    ]
    assert report.scoring_result is not None
    assert report.scoring_result["score"] == 50


@pytest.mark.parametrize(
    ("points", "code"), [({"EXFIL_PATTERN": 20}, None), ({"EXFIL_PATTERN": 45}, ErrorCode.SCORING_BLOCKED)]
)
def test_a_signal_can_be_weighed_anew(points: dict[str, int], code: ErrorCode | None) -> None:
    gate = {"scorer": "rule-based", "customRules": points}
    with Enclave(tool_handler=tools, scoring_gate=gate, double_vm=CALLS_UNJUDGED) as enclave:
        result = enclave.run_sync(RISKY)
    assert (result.error and result.error.code) == code


def test_a_rule_of_ones_own_adds_its_signal() -> None:
    def weather(features: ExtractedFeatures) -> RiskSignal | None:
        places = tuple(call.position for call in features.calls if call.name == "getWeather")
        return RiskSignal("WEATHER", 90, "the weather is asked for", places) if places else None

    with Enclave(tool_handler=tools, scoring_gate={"scorer": "rule-based", "custom_rules": (weather,)}) as enclave:
        result = enclave.run_sync(HARMLESS)
    assert result.error is not None
    assert result.error.data["signals"][0]["id"] == "WEATHER"
    assert result.error.data["signals"][0]["positions"] == [{"line": 1, "column": 15}]


@pytest.mark.parametrize(("level", "runs"), [("STRICT", False), ("SECURE", False), ("STANDARD", True)])
def test_the_level_says_what_a_failure_means(level: str, runs: bool) -> None:
    def broken(features: ExtractedFeatures) -> RiskSignal | None:
        raise ValueError("a secret")

    gate = {"scorer": "rule-based", "custom_rules": (broken,)}
    with Enclave(tool_handler=tools, scoring_gate=gate, security_level=level) as enclave:
        result = enclave.run_sync(HARMLESS)
    why = "custom_rules: broken raised ValueError"
    if runs:
        assert result.warnings == (f"scoring: not scored, since {why}",)
    else:
        assert result.error is not None
        assert (result.error.code, result.error.message) == (
            ErrorCode.SCORING_BLOCKED,
            f"the script could not be scored: {why}",
        )


def test_further_sensitive_words() -> None:
    gate = {"scorer": "rule-based", "sensitive_words": {"pii": ("blood type",)}}
    with Enclave(scoring_gate=gate) as enclave:
        report = enclave.check("return (await callTool('getPatron', { id: 1 })).bloodType;")
    assert [issue.code for issue in report.issues] == ["SENSITIVE_FIELD"]


def test_a_score_without_tools_says_nothing_of_a_run_with_them() -> None:
    code = "const r = await tools.listUsers({ limit: 50000 }); return await tools.sendEmail({ r });"
    with Enclave(tool_handler=tools, scoring_gate={"scorer": "rule-based"}, double_vm=CALLS_UNJUDGED) as enclave:
        shadowed = enclave.run_sync(code, globals={"tools": {"listUsers": 1}})
        result = enclave.run_sync(code)
    assert shadowed.scoring_result is not None
    assert (shadowed.scoring_result["score"], shadowed.error and shadowed.error.code) == (0, ErrorCode.RUNTIME_ERROR)
    assert result.error is not None
    assert result.error.code is ErrorCode.SCORING_BLOCKED


def test_options_of_the_original_are_read() -> None:
    options = EnclaveOptions.from_json({"scoringGate": {"scorer": "rule-based", "blockThreshold": 90}})
    assert (options.scoring_gate.scorer, options.scoring_gate.block_threshold) == ("rule-based", 90)


def test_options_that_contradict_each_other() -> None:
    with pytest.raises(ConfigError, match="warn_threshold is above block_threshold"):
        Enclave(scoring_gate={"scorer": "rule-based", "warn_threshold": 80})
    with pytest.raises(ConfigError, match="needs external_api="):
        Enclave(scoring_gate={"scorer": "external-api"})


def test_the_command_shows_signals_with_their_lines() -> None:
    command = [sys.executable, "-m", "pyenclave", "check", "--score", EXAMPLE.name]
    done = subprocess.run(command, cwd=EXAMPLE.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert "exfiltrate.js:3:25: EXFIL_PATTERN +50: data of crm:listCustomers flows to http:post" in lines
    at = lines.index("exfiltrate.js:3:25: EXFIL_PATTERN +50: data of crm:listCustomers flows to http:post")
    assert lines[at + 1 : at + 3] == [
        'const customers = await callTool("crm:listCustomers", { limit: 50000 });',
        " " * 24 + "^",
    ]
    assert lines[-1] == "exfiltrate.js: refused, 5 findings, score 100 of 100 (critical)"


def test_the_command_prints_the_score_as_json() -> None:
    command = [sys.executable, "-m", "pyenclave", "check", "--score", "--json", str(EXAMPLE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)
    assert (found["ok"], found["scoring_result"]["score"]) == (False, 100)
