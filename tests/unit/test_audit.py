"""The audit log: lines of JSON, values told by digest, and what a broken target does."""

from __future__ import annotations

import io
import json
import re
import threading
from pathlib import Path
from typing import Any

import pytest

from pyenclave import AuditLog, ConfigError
from pyenclave.events import (
    Console,
    Event,
    Finished,
    FunctionCall,
    LimitHit,
    Refused,
    Started,
    ToolCall,
    ToolResult,
    current_run,
    new_run,
)

EVENTS: list[tuple[Event, dict[str, Any]]] = [
    (Refused("rules", ("NO_EVAL",)), {"event": "refused", "layer": "rules", "codes": ["NO_EVAL"]}),
    (Started(7, 1.5), {"event": "started", "pid": 7, "queue_ms": 1.5}),
    (
        ToolResult(1, "t", True, 2.5),
        {"event": "tool_result", "id": 1, "name": "t", "ok": True, "duration_ms": 2.5, "error": None},
    ),
    (LimitHit("TIMEOUT"), {"event": "limit", "code": "TIMEOUT"}),
    (Finished(True, None, 3.0), {"event": "finished", "success": True, "code": None, "duration_ms": 3.0}),
]


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_each_event_is_a_line(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    with AuditLog(path, syncs=True) as log, new_run() as run:
        for event, _told in EVENTS:
            log(event)
    found = lines(path.read_text())
    for line, (_event, told) in zip(found, EVENTS, strict=True):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line.pop("time"))
        assert line == {"run": run, **told}
    assert path.stat().st_mode & 0o777 == 0o600


def test_values_are_told_by_size_and_digest() -> None:
    file = io.StringIO()
    log = AuditLog(file)
    for args in ({"card": "wxyz"}, {"card": "wxyz"}, {"card": "wxyq"}):
        log(ToolCall(1, "pay", args))
    log(FunctionCall(2, "f", ("wxyz",)))
    log(Console("log", "wxyz"))
    log(ToolResult(3, "pay", False, 1.0, "no card wxyz"))
    assert "wxy" not in file.getvalue()
    first, again, other, call, console, failed = lines(file.getvalue())
    assert first["args"] == again["args"] != other["args"]
    assert (first["args"]["keys"], first["args"]["bytes"]) == (["card"], len('{"card":"wxyz"}'))
    assert (call["args"]["bytes"], console["text"]["bytes"], failed["error"]["bytes"]) == (8, 6, 14)
    # A digest without a key could be found by trying; another log has another key.
    second = io.StringIO()
    AuditLog(second)(ToolCall(1, "pay", {"card": "4111"}))
    assert lines(second.getvalue())[0]["args"]["digest"] != first["args"]["digest"]


def test_logs_with_one_key_can_be_compared() -> None:
    digests = set()
    for _ in range(2):
        file = io.StringIO()
        AuditLog(file, key=b"k")(ToolCall(1, "pay", {"a": 1, "b": 2}))
        AuditLog(file, key=b"k")(ToolCall(1, "pay", {"b": 2, "a": 1}))
        digests |= {line["args"]["digest"] for line in lines(file.getvalue())}
    assert len(digests) == 1


def test_values_can_be_shown() -> None:
    file = io.StringIO()
    log = AuditLog(file, shows_values=True)
    log(ToolCall(1, "pay", {"card": "4111"}))
    log(Console("log", "a\nb\u2028\x1b[2J"))
    call, console = lines(file.getvalue())
    assert (call["args"], console["text"]) == ({"card": "4111"}, "a\nb\u2028\x1b[2J")
    # However it is looked at, nothing in a text ends a line or moves a cursor.
    assert file.getvalue().isascii()
    assert file.getvalue().count("\n") == 2


def test_lines_are_appended_whole(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    logs = [AuditLog(path, shows_values=True) for _ in range(3)]

    def write(log: AuditLog, text: str) -> None:
        for _ in range(50):
            log(Console("log", text * 2_000))

    threads = [threading.Thread(target=write, args=(log, text)) for log, text in zip(logs, "abc", strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    texts = [line["text"] for line in lines(path.read_text())]
    assert sorted(texts) == [text * 2_000 for text in "abc" for _ in range(50)]
    for log in logs:
        log.close()


def test_runs_are_told_apart() -> None:
    assert current_run() is None
    with new_run() as outer:
        with new_run() as inner:
            assert current_run() == inner != outer
        assert current_run() == outer
    assert current_run() is None


def test_a_closed_log_says_so(tmp_path: Path) -> None:
    log = AuditLog(tmp_path / "audit.jsonl")
    log.close()
    log.close()
    with pytest.raises(ValueError, match=r"^this audit log is closed$"):
        log(LimitHit("TIMEOUT"))


def test_targets_and_keys_that_cannot_be(tmp_path: Path) -> None:
    target: Any = 3
    with pytest.raises(ConfigError, match=r"^target: must be a path or an open text file, not int$"):
        AuditLog(target)
    with pytest.raises(ConfigError, match=r"^key: must have 1 to 64 bytes$"):
        AuditLog(tmp_path / "x", key=b"")
    with pytest.raises(FileNotFoundError):
        AuditLog(tmp_path / "missing" / "x")


def test_a_full_disk_is_told() -> None:
    with AuditLog("/dev/full") as log, pytest.raises(OSError, match="No space left on device"):
        log(LimitHit("TIMEOUT"))
