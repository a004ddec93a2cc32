"""`pyenclave corpus run` by exit code and output, on small corpora of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pyenclave.corpus.command import app

GOOD = '/*---\ntitle = "sum"\nwhy = "w"\n[expect]\nvalue = 2\n---*/\nreturn 1 + 1;\n'
EVAL = (
    '/*---\ntitle = "eval"\nwhy = "w"\nrefs = ["CWE-95"]\n[expect]\nstopped_by = "rules"\ncode = "NO_EVAL"\n---*/\n'
    "eval('1');\n"
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for case_id, text in (("benign/a/sum", GOOD), ("attacks/code-injection/eval", EVAL)):
        path = tmp_path / "corpus" / f"{case_id}.js"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "corpus"


def run(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["run", *args])
    return result.exit_code, " ".join(result.output.split())


def test_all_as_expected(corpus: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    code, output = run("--corpus", str(corpus), "--jobs", "1", "--json", str(report))
    assert code == 0
    assert "1 attacks and 1 benign cases in 2 trials: 1 stopped, 0 made harmless, 1 benign passed, 0 failed" in output
    written = json.loads(report.read_text(encoding="utf-8"))
    assert [trial["verdict"] for trial in written["trials"]] == ["stopped", "passed"]


def test_a_failure_is_exit_code_1_and_explained(corpus: Path) -> None:
    (corpus / "benign/a/sum.js").write_text(GOOD.replace("value = 2", "value = 3"), encoding="utf-8")
    code, output = run("--corpus", str(corpus), "--category", "a")
    assert code == 1
    assert "failed benign/a/sum[agentscript-STRICT]: sum expected the value 3, got 2" in output


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--category", "none-such"), "no case matches"),
        (("--preset", "babel"), "'babel' is not a valid Preset"),
        (("--level", "LOOSE"), "'LOOSE' is not a valid SecurityLevel"),
    ],
)
def test_misuse_is_exit_code_3(corpus: Path, args: tuple[str, ...], message: str) -> None:
    code, output = run("--corpus", str(corpus), *args)
    assert code == 3
    assert message in output


def test_a_broken_case_file_is_exit_code_3(corpus: Path) -> None:
    (corpus / "benign/a/broken.js").write_text("return 1", encoding="utf-8")
    code, output = run("--corpus", str(corpus))
    assert code == 3
    assert "benign/a/broken: the file must begin with a head" in output
