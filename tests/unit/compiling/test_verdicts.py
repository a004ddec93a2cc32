"""The host believes no reply: what no compile of the source can have said is none."""

from __future__ import annotations

import json
from array import array
from base64 import b64encode
from typing import Any

import pytest

from pyenclave.compiler import Compiler
from pyenclave.compiling import replies, verdicts
from pyenclave.findings import Refusal
from pyenclave.pipeline import CompilePolicy
from pyenclave.scoring.features import (
    MAX_CALLS,
    MAX_PLAIN_CHARS,
    ExtractedFeatures,
    SensitiveField,
    ToolCall,
)
from pyenclave.source import Position, Source
from pyenclave.transform import CompiledScript

POLICY = CompilePolicy("agentscript", "STANDARD")
SOURCE = Source("const a = await callTool('t\\ud83d', { k: [1] });\nreturn a.b;")
REFUSED = Source("return eval('1')")


def offsets(*values: int) -> str:
    return b64encode(array("I", values).tobytes()).decode()


def verdict_of(source: Source) -> CompiledScript | Refusal:
    compiler = Compiler()
    try:
        return compiler.compile_blocking(source, POLICY)
    finally:
        compiler.close()


@pytest.fixture(scope="module")
def script() -> CompiledScript:
    verdict = verdict_of(SOURCE)
    assert isinstance(verdict, CompiledScript)
    return verdict


def test_a_script_comes_back_as_it_was(script: CompiledScript) -> None:
    again, log = verdicts.decode(replies.encode(script, ["a line"]), SOURCE)
    assert isinstance(again, CompiledScript)
    assert again == script
    assert again.tool_names == ("t\ud83d",)
    assert again.map.offsets == script.map.offsets
    assert again.map.position(4, 1) == script.map.position(4, 1) is not None
    assert log == ("a line",)


def test_a_refusal_comes_back_as_it_was() -> None:
    refusal = verdict_of(REFUSED)
    assert isinstance(refusal, Refusal)
    assert verdicts.decode(replies.encode(refusal, []), REFUSED) == (refusal, ())


def test_of_a_log_some_comes_back() -> None:
    refusal = verdict_of(REFUSED)
    _, log = verdicts.decode(replies.encode(refusal, ["ж" * 3_000] * 50), REFUSED)
    assert log == ("ж" * replies.MAX_LOG_CHARS,) * replies.MAX_LOG_LINES


FINDING = {"code": "A", "message": "m", "layer": "rules", "span": [0, 1], "hint": "h", "severity": "error"}
# What is changed in a true reply; None takes the field out.
CHANGES: dict[str, dict[str, Any]] = {
    "no text": {"text": None},
    "another field": {"more": 1},
    "a number for a text": {"text": 1},
    "a text beyond ASCII": {"text": "é"},
    "a text outside its wrapper": {"text": "process.exit()"},
    "offsets that are no base64": {"generated": "?"},
    "half an offset": {"generated": "AAA=", "author": "AAA="},
    "one side only": {"generated": offsets(1, 2)},
    "out of order": {"generated": offsets(120, 110), "author": offsets(0, 1)},
    "twice the same place": {"generated": offsets(110, 110), "author": offsets(0, 1)},
    "a place behind the compiled text": {"generated": offsets(4_000_000_000), "author": offsets(0)},
    "a place behind the source": {"generated": offsets(110), "author": offsets(4_000)},
    "a tool twice": {"tool_names": ["a", "a"]},
    "a tool without a name": {"tool_names": [None]},
    "a name that is no UTF-8": {"tool_names": ["\u00ff"]},
    "a name beyond bytes": {"tool_names": ["ж"]},
    "an error among the warnings": {"warnings": [FINDING]},
    "a warning of nowhere": {"warnings": [FINDING | {"severity": "warning", "span": [0, 4_000]}]},
    "a warning that ends before it begins": {"warnings": [FINDING | {"severity": "warning", "span": [5, 3]}]},
    "a warning before the source": {"warnings": [FINDING | {"severity": "warning", "span": [-1, 3]}]},
    "a warning of no layer": {"warnings": [FINDING | {"severity": "warning", "layer": "mine"}]},
    "a warning of no code": {"warnings": [FINDING | {"severity": "warning", "code": "a b"}]},
    "a warning that speaks to a terminal": {"warnings": [FINDING | {"severity": "warning", "message": "\x1b[2J"}]},
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_reply_that_was_tampered_with_is_none(script: CompiledScript, name: str) -> None:
    reply = json.loads(replies.encode(script, []))
    verdicts.decode(json.dumps(reply).encode(), SOURCE)  # the control: without the change it is one
    for field, value in CHANGES[name].items():
        reply["compiled"][field] = value
    reply["compiled"] = {field: value for field, value in reply["compiled"].items() if value is not None}
    with pytest.raises(verdicts.ReplyError):
        verdicts.decode(json.dumps(reply).encode(), SOURCE)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff\x00",
        b"[" * 100_000,
        b"null",
        b"{}",
        b'{"log": []}',
        b'{"log": [], "compiled": null, "refused": null}',
        b'{"log": [], "refused": {"layer": "rules", "findings": []}}',
        json.dumps(
            {"log": [], "refused": {"layer": "rules", "findings": [FINDING | {"severity": "warning"}]}}
        ).encode(),
        json.dumps({"log": [""] * 11, "refused": {"layer": "rules", "findings": [FINDING]}}).encode(),
    ],
    ids=range(11),
)
def test_rubbish_is_no_verdict(raw: bytes) -> None:
    with pytest.raises(verdicts.ReplyError):
        verdicts.decode(raw, SOURCE)


def test_two_verdicts_are_none(script: CompiledScript) -> None:
    both = json.loads(replies.encode(script, [])) | {"refused": {"layer": "rules", "findings": [FINDING]}}
    with pytest.raises(verdicts.ReplyError, match=r"\Aa reply is one verdict, not none and not two\Z"):
        verdicts.decode(json.dumps(both).encode(), SOURCE)


FEATURES = {
    "no JSON": "{",
    "too deep": "[" * 100_000,
    "another shape": "[]",
    "a field too many": json.dumps(ExtractedFeatures().to_plain() | {"x": 1}),
    "a place outside the text": json.dumps(ExtractedFeatures((ToolCall("a", Position(99, 1)),)).to_plain()),
    "a column outside its line": json.dumps(ExtractedFeatures((ToolCall("a", Position(1, 999_999)),)).to_plain()),
    "a source that is no call": json.dumps(
        ExtractedFeatures((ToolCall("a", Position(1, 1), sources=(1,)),)).to_plain()
    ),
    "too many calls": json.dumps(
        ExtractedFeatures(tuple(ToolCall("a", Position(1, 1)) for _ in range(MAX_CALLS + 1))).to_plain()
    ),
    "a name too long": json.dumps(ExtractedFeatures((ToolCall("a" * 201, Position(1, 1)),)).to_plain()),
    "an infinite number": json.dumps(ExtractedFeatures((ToolCall("a", Position(1, 1), numbers=(1e999,)),)).to_plain()),
    "a number that is no float": json.dumps(
        ExtractedFeatures((ToolCall("a", Position(1, 1), limits=(10**400,)),)).to_plain()
    ),
    "a negative depth": json.dumps(ExtractedFeatures((ToolCall("a", Position(1, 1), loop_depth=-1),)).to_plain()),
    "an unknown category": json.dumps(
        ExtractedFeatures().to_plain() | {"sensitive_fields": [{"category": "x", "name": "a", "line": 1, "column": 1}]}
    ),
    "a true that is a number": json.dumps(ExtractedFeatures().to_plain() | {"is_complete": 1}),
    "longer than features are": " " * (MAX_PLAIN_CHARS + 1),
}


@pytest.mark.parametrize("raw", FEATURES.values(), ids=FEATURES.keys())
def test_features_that_no_extraction_gives_are_no_verdict(raw: str, script: CompiledScript) -> None:
    reply = json.loads(replies.encode(script, []))
    reply["compiled"]["features"] = raw
    with pytest.raises(verdicts.ReplyError):
        verdicts.decode(json.dumps(reply).encode(), SOURCE)


def test_features_arrive_as_they_were(script: CompiledScript) -> None:
    name = "t\ud83d \N{CYRILLIC SMALL LETTER ZHE}"
    features = ExtractedFeatures(
        (ToolCall(None, Position(1, 1), possible_names=(name,), numbers=(1.5,), sources=(0,)),),
        (SensitiveField("pii", name, Position(1, 2)),),
        fan_out=3,
        is_complete=False,
    )
    reply = json.loads(replies.encode(script, []))
    reply["compiled"]["features"] = json.dumps(features.to_plain())
    verdict, _log = verdicts.decode(json.dumps(reply).encode(), SOURCE)
    assert isinstance(verdict, CompiledScript)
    assert verdict.features == features
