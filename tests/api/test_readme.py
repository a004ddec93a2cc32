"""What the README says is what the code has: its examples run as written, its tables are the code's tables."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from pyenclave import EnclaveOptions, ErrorCode, Preset, SecurityLevel, WorkerPoolConfig
from pyenclave.cli.exits import ExitCode
from pyenclave.levels import LEVELS, MIB

# What each python block prints, in order.
OUTPUTS = [
    r"\{'total': 36\}\nFalse name='EnclaveError' message=.* code=<ErrorCode\.VALIDATION_ERROR: .*\n",
    r"1 .+\n",
    r"1 2\n\{'SUCCESS': 2\} 0 0\n3\n",
    r"1:11 NO_EVAL: .*\nconst e = eval;\n          \^{4}\n.*\n\n2:1 INFINITE_LOOP: .*\nfor \(;;\) \{\}\n\^{3}\n.*\n\n",
    r"",
    r"",
]

# Names that options take beside their own, and the model's word for one that would hide a method.
_OTHER_NAMES = {"memory_limit"}
_RENAMED = {"validation": "validate"}


@pytest.fixture(scope="module")
def readme(root: Path) -> str:
    return (root / "README.md").read_text(encoding="utf-8")


def test_the_quick_start_is_the_example(root: Path, readme: str) -> None:
    docstring, _, code = (root / "examples" / "quickstart.py").read_text(encoding="utf-8").partition("\n\n")
    assert docstring == '"""The quick start of the README."""'
    assert _blocks(readme)[0] == code


@pytest.mark.parametrize("number", range(len(OUTPUTS)))
def test_python_blocks_run_as_written(readme: str, tmp_path: Path, number: int) -> None:
    blocks = _blocks(readme)
    assert len(blocks) == len(OUTPUTS)
    file = tmp_path / "pasted.py"
    file.write_text(blocks[number], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(file)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(OUTPUTS[number], done.stdout), done.stdout


def test_the_options_table_is_the_options(readme: str) -> None:
    names = {_RENAMED.get(name, name) for name in EnclaveOptions.model_fields}
    assert _first_column(readme, "option") == names | _OTHER_NAMES


def test_the_pool_options_are_listed(readme: str) -> None:
    row = next(line for line in readme.splitlines() if line.startswith("| `worker_pool_config`"))
    assert set(re.findall("`([a-z_]+)`", row)) - {"worker_pool_config"} == set(WorkerPoolConfig.model_fields)


def test_the_error_codes_are_the_codes(readme: str) -> None:
    assert _first_column(readme, "code") == set(ErrorCode)


def test_the_exit_codes_are_the_codes(readme: str) -> None:
    assert _first_column(readme, "exit code") == {str(code.value) for code in ExitCode}


def test_the_presets_are_the_presets(readme: str) -> None:
    rows = re.search(r"\| preset \|.*\n\|.*\n((?:\|.*\n)+)", readme)
    assert rows is not None
    firsts = " ".join(row.split("|")[1] for row in rows[1].splitlines())
    assert set(re.findall("`([a-z]+)`", firsts)) == set(Preset)


def test_the_levels_table_is_the_levels(readme: str) -> None:
    rows = {
        cells[1].strip(): [cell.strip() for cell in cells[2:-1]]
        for cells in (line.split("|") for line in readme.splitlines() if line.startswith("|"))
    }
    levels = [LEVELS[level] for level in SecurityLevel]
    assert rows["wall clock / processor time, ms"] == [
        f"{_grouped(level.timeout)} / {_grouped(level.cpu_timeout)}" for level in levels
    ]
    assert rows["loop iterations"] == [_grouped(level.max_iterations) for level in levels]
    assert rows["tool calls"] == [_grouped(level.max_tool_calls) for level in levels]
    assert rows["memory"] == [f"{level.memory_limit_per_worker // MIB} MiB" for level in levels]
    assert rows["result"] == [_size(level.max_output_bytes) for level in levels]


def test_the_commands_exist(root: Path, readme: str) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"`?make ([a-z][a-z0-9-]*)", readme))
    assert targets == set(re.findall(r"^([a-z][a-z0-9-]*):.*##", makefile, re.MULTILINE)) - {
        "setup",
        "format",
        "docs",
        "build",
        "clean",
    }


def test_links_within_the_project_lead_somewhere(root: Path) -> None:
    for name in ("README.md", "ARCHITECTURE.md", "SECURITY.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", (root / name).read_text(encoding="utf-8")):
            assert (root / target).exists(), f"{name} links to {target}"


def _blocks(text: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def _first_column(text: str, title: str) -> set[str]:
    """The cells under a title in the first column of the one table that begins with it."""
    tables = re.findall(rf"^\| {title} \|.*\n\|[-| ]+\n((?:\|.*\n)+)", text, re.MULTILINE)
    assert len(tables) == 1
    return {row.split("|")[1].strip().strip("`") for row in tables[0].splitlines()}


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def _size(number: int) -> str:
    return f"{number // MIB} MiB" if number >= MIB else f"{number // 1024} KiB"
