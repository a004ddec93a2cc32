"""The parts of the command that need no process: reading scripts, loading tools, words for a terminal."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pyenclave.cli.exits import ExitCode, Misuse, exit_code
from pyenclave.cli.script_file import CEILING_BYTES, read_script, strip_fences
from pyenclave.cli.tools_file import load_tools
from pyenclave.cli.words import compact, count, one_line, visible
from pyenclave.result import ErrorCode, ErrorInfo, ExecutionResult


@pytest.fixture(autouse=True)
def _own_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading tools adds their folder to the path; that ends with the test."""
    monkeypatch.setattr(sys, "path", list(sys.path))


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("return 1", "return 1"),
        ("```js\nreturn 1\n```", "\nreturn 1"),
        ("```\nreturn 1\n```\n", "\nreturn 1"),
        ("\n\n```javascript title=x\r\nreturn 1\r\n```\r\n", "\n\n\nreturn 1\r"),
        ("~~~~js\nreturn `~~~`\n~~~~", "\nreturn `~~~`"),
        ("```js\n```", "\n"),
        ("````md\n```js\nx\n```\n````", "\n```js\nx\n```"),
        # Not one fenced block: left as it is.
        ("Here it is:\n```js\nreturn 1\n```", "Here it is:\n```js\nreturn 1\n```"),
        ("```js\nreturn 1\n```\nDone.", "```js\nreturn 1\n```\nDone."),
        ("```js\nreturn 1\n~~~", "```js\nreturn 1\n~~~"),
        ("return `a\n```\n`", "return `a\n```\n`"),
    ],
)
def test_fences_go_and_lines_keep_their_number(text: str, script: str) -> None:
    assert strip_fences(text) == script


def test_fences_are_found_in_linear_time() -> None:
    text = "```js\n" + "```\n \n" * 200_000 + "x"
    assert strip_fences(text) == text


def test_a_byte_order_mark_is_no_part_of_the_script(tmp_path: Path) -> None:
    file = tmp_path / "x.js"
    file.write_bytes(b"\xef\xbb\xbfreturn 1")
    assert read_script(str(file)) == ("return 1", "")


def test_bytes_that_are_no_text_stay_where_they_are(tmp_path: Path) -> None:
    file = tmp_path / "x.js"
    file.write_bytes(b"return '\xff'")
    assert read_script(str(file)) == (
        "return '\udcff'",
        "the script is not UTF-8 (byte 0xff at offset 8); save it as UTF-8",
    )


def test_no_more_is_read_than_could_be_accepted(tmp_path: Path) -> None:
    file = tmp_path / "x.js"
    with file.open("wb") as sparse:
        sparse.truncate(100 * CEILING_BYTES)
    assert len(read_script(str(file)).text) == CEILING_BYTES + 1


@pytest.mark.parametrize("path", ["missing.js", "."])
def test_a_file_that_cannot_be_read_is_misuse(path: str, tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="cannot read the script"):
        read_script(str(tmp_path / path))


def test_public_functions_of_a_file_are_tools(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(
        "from os.path import join\nimport json\nclass C: ...\nX = 1\n"
        "def a(): ...\nasync def b(): ...\ndef _c(): ...\ndef setup(): ...\n"
    )
    loaded = load_tools(str(file))
    assert sorted(loaded.tools) == ["a", "b"]
    assert loaded.setup is not None
    assert loaded.close is None


def test_a_tools_mapping_is_taken_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text("def a(): ...\ntools = {'db:get': a, 'len': len}\n")
    assert sorted(load_tools(str(file)).tools) == ["db:get", "len"]


def test_without_a_name_there_are_no_tools() -> None:
    assert load_tools(None).tools == {}


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ("x = 1", "no tools in it"),
        ("tools = [1]", "'tools' must map names to functions, it is of type list"),
        ("tools = {'a': 1}", "the entry 'a' does not"),
        ("setup = 1\ndef a(): ...", "'setup' must be a function, it is of type int"),
        ("\n1 / 0", r"mine\.py:2: ZeroDivisionError: division by zero"),
        ("def a(:", "SyntaxError"),
        ("import no_such_module_anywhere", r"mine\.py:1: No module named 'no_such_module_anywhere'"),
        ("raise SystemExit(0)", "SystemExit: 0"),
    ],
)
def test_faults_of_a_tools_file_are_misuse_and_say_where(code: str, complaint: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(code)
    with pytest.raises(Misuse, match=complaint):
        load_tools(str(file))


@pytest.mark.parametrize("where", ["no_such_module_anywhere", "missing.py"])
def test_tools_that_are_not_there_are_misuse(where: str) -> None:
    with pytest.raises(Misuse, match=r"no module 'no_such_module_anywhere' here|no such tools file: missing\.py"):
        load_tools(where)


def test_words_cannot_act_on_a_terminal() -> None:
    assert visible("a\x1b[31m\x07\r\x9b\u202eb\ud800\n\tc é") == (
        "a\\u001b[31m\\u0007\\u000d\\u009b\\u202eb\\ud800\n\tc é"
    )
    assert compact({"a": "\x7f"}) == '{"a": "\\u007f"}'
    assert one_line("a\nb\x00") == "a b\\u0000"


def test_words_are_cut_with_a_mark() -> None:
    assert one_line("x" * 300) == "x" * 199 + "…"
    assert len(compact("x" * 300)) == 100
    assert [count(n, "item") for n in (0, 1, 2_000)] == ["0 items", "1 item", "2,000 items"]


@pytest.mark.parametrize("code", ErrorCode)
def test_each_error_code_has_an_exit_code(code: ErrorCode) -> None:
    result = ExecutionResult(success=False, error=ErrorInfo(name="E", message="m", code=code))
    refused = code in (ErrorCode.VALIDATION_ERROR, ErrorCode.SCORING_BLOCKED)
    assert exit_code(result) is (ExitCode.REFUSED if refused else ExitCode.FAILED)


def test_success_is_zero() -> None:
    assert exit_code(ExecutionResult(success=True)) is ExitCode.SUCCESS
