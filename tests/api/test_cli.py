"""The command from outside: exit codes, standard output as JSON, words on standard error, nothing left running."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

TOOLS = """
import asyncio, time

def fail(): raise LookupError("no such thing")
def unsendable(): return object()
def hang(): time.sleep(600)
async def hang_async(): await asyncio.sleep(600)
def echo(value): return value
"""


@pytest.fixture
def tools(tmp_path: Path) -> str:
    file = tmp_path / "tools_of_the_test.py"
    file.write_text(TOOLS)
    return str(file)


def _pyenclave(*arguments: str, script: str | bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The command with a script on standard input, ended by a timeout of the test at the latest."""
    raw = script.encode() if isinstance(script, str) else script
    return subprocess.run([sys.executable, "-m", "pyenclave", *arguments], input=raw, capture_output=True, check=False)


def _json(*arguments: str, script: str | bytes) -> tuple[int, Any]:
    """Exit code and result of `run - --json`; nothing may stand on standard error."""
    done = _pyenclave("run", "-", "--json", *arguments, script=script)
    assert done.stderr == b""
    return done.returncode, json.loads(done.stdout)


def test_a_script_calls_tools_and_loops(root: Path) -> None:
    script = 'const xs=[];for (let i=0;i<5;i++){xs.push((await callTool("double",{n:i})).n)} return xs'
    code, result = _json("--tools", str(root / "examples" / "tools.py"), script=script)
    assert (code, result["success"], result["value"], result["error"]) == (0, True, [0, 2, 4, 6, 8], None)
    assert (result["stats"]["tool_call_count"], result["stats"]["iteration_count"]) == (5, 5)


def test_the_value_alone_goes_to_standard_output() -> None:
    done = _pyenclave("run", "-", script="return { a: [1, 'é'] }")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"a": [1, "é"]})
    assert b"4 runtime" in done.stderr


@pytest.mark.parametrize("now", ["2026-01-31T12:00:00Z", "2026-01-31T13:00:00+01:00", "1769860800000"])
def test_the_clock_can_stand_still(now: str) -> None:
    assert _json("--now", now, script="new Date().toISOString()")[1]["value"] == "2026-01-31T12:00:00.000Z"


def test_quiet_says_the_value_and_nothing_else() -> None:
    done = _pyenclave("run", "-", "--quiet", script="return 1")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"1\n", b"")


def test_json_is_ascii_on_one_line() -> None:
    done = _pyenclave("run", "-", "--json", script="return 'é\\u202e\\n'")
    assert done.stdout.isascii()
    assert done.stdout.count(b"\n") == 1
    assert json.loads(done.stdout)["value"] == "é\u202e\n"


@pytest.mark.parametrize("script", ["", "  \n// nothing\n"])
def test_an_empty_script_succeeds_with_null(script: str) -> None:
    code, result = _json(script=script)
    assert (code, result["success"], result["value"]) == (0, True, None)


def test_fences_are_stripped_and_lines_are_those_of_the_file() -> None:
    code, result = _json(script="```js\nreturn 1 + 1\n```\n")
    assert (code, result["value"]) == (0, 2)
    code, result = _json(script="```js\nreturn 1 + nowhere\n```\n")
    issue = result["error"]["data"]["issues"][0]
    assert (code, issue["code"], issue["line"], issue["column"]) == (2, "UNKNOWN_GLOBAL", 2, 12)


@pytest.mark.parametrize(
    ("script", "code", "message"),
    [
        ("throw 'no'", "RUNTIME_ERROR", "no"),
        ("const x = null; return x.y", "RUNTIME_ERROR", "cannot read property 'y' of null"),
        ("for (let i = 0; i < 1e9; i++) {}", "MAX_ITERATIONS", "the script's loops went round more often than it may"),
    ],
)
def test_a_script_that_fails_is_exit_code_1(script: str, code: str, message: str) -> None:
    exit_code, result = _json(script=script)
    assert (exit_code, result["success"], result["error"]["code"]) == (1, False, code)
    assert result["error"]["message"] == message


@pytest.mark.parametrize(
    ("script", "code", "line", "column"),
    [
        (b"return eval('1')", "NO_EVAL", 1, 8),
        (b"const a = 1;\nreturn (", "PARSE_ERROR", 2, 9),
        (b"return 1;\n  '\xff'", "PRESCANNER_LONE_SURROGATE", 2, 4),
        (b"x" * 10_000_000, "PRESCANNER_INPUT_TOO_LARGE", 1, 1),
        (b"return " + b"(" * 300 + b"1" + b")" * 300, "PRESCANNER_NESTING_OVERFLOW", 1, 48),
        (b"return " + b"[" * 5_000, "PRESCANNER_NESTING_OVERFLOW", 1, 48),
        (b"return '\x00'", "PRESCANNER_NULL_BYTE", 1, 9),
    ],
)
def test_a_refused_script_is_exit_code_2_and_says_where(script: bytes, code: str, line: int, column: int) -> None:
    exit_code, result = _json(script=script)
    issue = result["error"]["data"]["issues"][0]
    assert (exit_code, result["error"]["code"]) == (2, "VALIDATION_ERROR")
    assert (issue["code"], issue["line"], issue["column"]) == (code, line, column)


def test_bytes_that_are_no_utf_8_are_called_that() -> None:
    _code, result = _json(script=b"return '\xff'")
    assert result["warnings"] == ["the script is not UTF-8 (byte 0xff at offset 8); save it as UTF-8"]


def test_a_refusal_for_people_has_place_caret_and_hint(tmp_path: Path) -> None:
    file = tmp_path / "a.js"
    file.write_text("const a = 1;\nreturn eval('a')\n")
    done = _pyenclave("run", str(file))
    words = done.stderr.decode().splitlines()
    assert (done.returncode, done.stdout) == (2, b"")
    at = next(n for n, line in enumerate(words) if line.startswith(f"{file}:2:8: NO_EVAL "))
    excerpt = "\n".join(words[at + 1 :])
    assert "return eval('a')" in excerpt
    assert "^" in excerpt
    assert "  hint: " in excerpt


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("return await callTool('fail', {})", "TOOL_ERROR"),
        ("return await callTool('unsendable', {})", "TOOL_ERROR"),
        ("return await callTool('nobody', {})", "TOOL_ERROR"),
        ("return await callTool('echo', { wrong: 1 })", "TOOL_ERROR"),
    ],
)
def test_a_tool_that_fails_fails_the_script(script: str, code: str, tools: str) -> None:
    exit_code, result = _json("--tools", tools, script=script)
    assert (exit_code, result["error"]["code"]) == (1, code)
    caught = f"try {{ {script.replace('return ', '')} }} catch (e) {{ return e.name }}"
    assert _json("--tools", tools, script=caught)[1]["value"] == "ToolError"


@pytest.mark.parametrize("tool", ["hang", "hang_async"])
def test_a_tool_that_hangs_holds_neither_the_run_nor_the_command(tool: str, tools: str) -> None:
    started = time.monotonic()
    code, result = _json("--tools", tools, "--timeout", "300", script=f"return await callTool('{tool}', {{}})")
    assert (code, result["error"]["code"]) == (1, "TIMEOUT")
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["run"], "FILE"),
        (["run", "-", "--no-such-option"], "--no-such-option"),
        (["run", "missing.js"], "pyenclave: cannot read the script 'missing.js': No such file or directory"),
        (["run", "-", "--level", "HIGH"], "security_level"),
        (["run", "-", "--preset", "es3"], "preset"),
        (["run", "-", "--timeout", "0"], "timeout"),
        (["run", "-", "--timeout", "soon"], "--timeout"),
        (["run", "-", "--now", "soon"], "--now: 'soon' is no time"),
        (["run", "-", "--now", "2026-01-31"], "without a time zone"),
        (["run", "-", "--memory-limit", "1"], "memory_limit"),
        (["run", "-", "--tools", "no_such_module_anywhere"], "no module 'no_such_module_anywhere'"),
        (["check", "missing.js"], "pyenclave: cannot read the script"),
        (["frobnicate"], "frobnicate"),
    ],
)
def test_misuse_is_exit_code_3_and_says_what(arguments: list[str], complaint: str) -> None:
    done = _pyenclave(*arguments, script="return 1")
    assert (done.returncode, done.stdout) == (3, b"")
    assert complaint in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_hooks_of_tools_are_called_once_each_and_in_order(tmp_path: Path) -> None:
    file = tmp_path / "hooked.py"
    file.write_text(
        "import sys\ndef say(): print('tool', file=sys.stderr)\n"
        "async def setup(): print('setup', file=sys.stderr)\ndef close(): print('close', file=sys.stderr)\n"
    )
    done = _pyenclave("run", "-", "--quiet", "--tools", str(file), script="await callTool('say', {})")
    assert (done.returncode, done.stderr.split()) == (0, [b"setup", b"tool", b"close"])


def test_a_hook_that_fails_is_misuse(tmp_path: Path) -> None:
    file = tmp_path / "hooked.py"
    file.write_text("def a(): ...\ndef setup():\n    raise OSError('no database')\n")
    done = _pyenclave("run", "-", "--tools", str(file), script="return 1")
    assert done.returncode == 3
    assert done.stderr.decode() == f"pyenclave: the tools' setup() failed: {file}:3: OSError: no database\n"


def test_what_a_script_says_cannot_act_on_the_terminal() -> None:
    script = "console.log('\\u001b[31mred'); throw new Error('\\u001b]0;title\\u0007')"
    done = _pyenclave("run", "-", "--preset", "javascript", script=script)
    assert done.returncode == 1
    assert b"\x1b" not in done.stderr
    assert b"\x07" not in done.stderr


def test_check_accepts() -> None:
    done = _pyenclave("check", "-", "--json", script="return await callTool('x', {})")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"ok": True, "issues": []})


def test_check_refuses_for_machines_and_for_people() -> None:
    done = _pyenclave("check", "-", "--json", script="return 1 +")
    report = json.loads(done.stdout)
    assert (done.returncode, report["ok"]) == (2, False)
    assert [(i["code"], i["line"], i["column"]) for i in report["issues"]] == [("PARSE_ERROR", 1, 11)]
    done = _pyenclave("check", "-", script="return 1 +")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines()[-1] == "-: refused, 1 finding"


def test_the_corpus_runs_by_category_and_counts_failures(tmp_path: Path) -> None:
    done = _pyenclave("corpus", "run", "--category", "code-injection")
    assert done.returncode == 0, done.stdout + done.stderr
    case = tmp_path / "attacks" / "code-injection" / "wrong.js"
    case.parent.mkdir(parents=True)
    case.write_text(
        '/*---\ntitle = "wrong"\nwhy = "It expects what will not come."\nrefs = ["CWE-95"]\n'
        'preset = "agentscript"\nlevel = "STRICT"\n[expect]\nstopped_by = "runtime"\ncode = "TIMEOUT"\n---*/\n'
        "eval('1')\n"
    )
    assert _pyenclave("corpus", "run", "--corpus", str(tmp_path)).returncode == 1


@pytest.mark.parametrize("arguments", [[], ["run", "--nope"], ["run", "--category", "nope"]])
def test_misuse_of_the_corpus_is_misuse(arguments: list[str]) -> None:
    assert _pyenclave("corpus", *arguments).returncode == 3


def test_version_names_engine_and_parser() -> None:
    done = _pyenclave("version")
    assert done.returncode == 0
    assert done.stdout.startswith(b"pyenclave 0.1.0 (quickjs-ng 0.")
    assert b"esprima-fork 5.0.0" in done.stdout


def test_help_lists_the_commands() -> None:
    done = _pyenclave("--help")
    assert done.returncode == 0
    words = done.stdout.decode()
    assert all(f"\n  {command} " in words for command in ("run", "check", "corpus", "version"))


@pytest.mark.parametrize("form", ["--quiet", "--json"])
def test_an_output_nobody_reads_is_no_defect(form: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "pyenclave", "run", "-", form],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        process.stdin.write(b"return 'x'.repeat(100000)")
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


@pytest.mark.parametrize("tool", ["hang", "hang_async"])
def test_an_interrupt_ends_everything_without_a_traceback(tool: str, tools: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "pyenclave", "run", "-", "--tools", tools, "--timeout", "60000"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin and process.stdout and process.stderr
        process.stdin.write(f"return await callTool('{tool}', {{}})".encode())
        process.stdin.close()
        words = b""
        while f"→ {tool}".encode() not in words:
            line = process.stderr.readline()
            assert line, words
            words += line
        family = _descendants(process.pid)
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read()
        assert (process.wait(), process.stdout.read()) == (130, b"")
    assert rest.decode().splitlines()[-1] == "pyenclave: interrupted"
    assert b"Traceback" not in rest
    assert family, "a spawner and a worker were there"
    _await_gone(family)


def _descendants(pid: int) -> set[int]:
    """All processes below one, by the kernel's word."""
    children: dict[int, set[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
            except (FileNotFoundError, ProcessLookupError):
                continue  # ended while we looked
            children.setdefault(int(stat.rpartition(")")[2].split()[1]), set()).add(int(entry.name))
    found: set[int] = set()
    new = children.get(pid, set())
    while new:
        found |= new
        new = set().union(*(children.get(child, set()) for child in new)) - found
    return found


def _await_gone(pids: set[int]) -> None:
    """Wait, a little, until every process is gone; a zombie waiting for its reaper counts as gone."""
    deadline = time.monotonic() + 5
    while left := {pid for pid in pids if _lives(pid)}:
        assert time.monotonic() < deadline, f"still running: {left}"
        time.sleep(0.02)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
