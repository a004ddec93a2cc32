"""What helps whoever writes cases: new, minimise, resumed and compared runs, the plugin for pytest."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pyenclave.corpus.command import app
from pyenclave.corpus.exits import ESCAPED, FAILED, FALSE_POSITIVE, MEANING, MISUSE, PASSED, REGRESSION
from pyenclave.corpus.loader import load_corpus

SUM = '/*---\ntitle = "sum"\nwhy = "w"\n[expect]\nvalue = 2\n---*/\nreturn 1 + 1;\n'


def run(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, [*args])
    return result.exit_code, " ".join(result.output.split())


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "own" / "benign" / "a" / "sum.js"
    path.parent.mkdir(parents=True)
    path.write_text(SUM, encoding="utf-8")
    return tmp_path / "own"


def test_a_new_case_is_a_case_and_passes(tmp_path: Path) -> None:
    where = ("--corpus", str(tmp_path / "own"))
    assert run("new", "code/attack", *where)[0] == 0
    assert run("new", "code/twin", "--benign", *where)[0] == 0
    assert [case.id for case in load_corpus(tmp_path / "own")] == ["attacks/code/attack", "benign/code/twin"]
    code, output = run("run", *where, "--control")
    assert (code, "1 of 1 seen to be attacks where nothing protects" in output) == (PASSED, True)


def test_a_new_case_overwrites_none(tmp_path: Path) -> None:
    where = ("--corpus", str(tmp_path / "own"))
    run("new", "code/attack", *where)
    path = tmp_path / "own/attacks/code/attack.js"
    path.write_text("mine")
    code, output = run("new", "code/attack", *where)
    assert (code, path.read_text()) == (MISUSE, "mine")
    assert "there is such a case already" in output


@pytest.mark.parametrize("name", ["../x/y", "Code/x", "x", "a/b/c", "a/.."])
def test_a_name_that_no_case_can_have(name: str, tmp_path: Path) -> None:
    assert run("new", name, "--corpus", str(tmp_path / "own"))[0] == MISUSE
    assert not (tmp_path / "own").exists()


def test_minimise_a_script(tmp_path: Path) -> None:
    path = tmp_path / "script.js"
    path.write_text("const list = [1, 2];\nfor (const n of list) { eval('1'); }\nreturn list;\n")
    code, output = run("minimise", str(path))
    assert (code, (tmp_path / "script.min.js").read_text()) == (0, "eval\n")
    assert output.endswith("script.min.js: 4 characters of 71, still: false-positive rules NO_EVAL")


def test_minimise_a_case_keeps_its_head(corpus: Path) -> None:
    path = corpus / "benign/a/sum.js"
    path.write_text(SUM.replace("return 1 + 1;", "const one = 1;\nreturn one + 2;"))
    run("minimise", str(path))
    shorter = path.with_suffix(".min.js").read_text()
    head = SUM.partition("return")[0]
    assert shorter.startswith(head)
    assert len(shorter) < len(head) + 10


def test_resumed_and_compared(corpus: Path, tmp_path: Path) -> None:
    kept, report = tmp_path / "kept.jsonl", tmp_path / "run.json"
    where = ("run", "--corpus", str(corpus))
    assert run(*where, "--resume", str(kept), "--json", str(report))[0] == PASSED
    # Were it run again, it would have a time of its own.
    kept.write_text(kept.read_text().replace('"elapsed_ms":', '"elapsed_ms":12345'))
    assert run(*where, "--resume", str(kept), "--json", str(report))[0] == PASSED
    assert json.loads(report.read_text())["trials"][0]["elapsed_ms"] > 10_000
    (corpus / "benign/a/sum.js").write_text(SUM.replace("1 + 1", "1 + 2"))
    code, output = run(*where, "--resume", str(kept), "--baseline", str(report))
    assert (code, "newly failing: benign/a/sum[agentscript-STRICT]" in output) == (REGRESSION, True)


def test_exit_codes_by_kind(corpus: Path) -> None:
    path = corpus / "benign/a/sum.js"
    for body, code in (("return 1;", FAILED), ("eval('1');", FALSE_POSITIVE), ("callTool('canary', {});", ESCAPED)):
        path.write_text(SUM.replace("return 1 + 1;", body))
        assert run("run", "--corpus", str(corpus))[0] == code


def test_a_baseline_that_is_none(corpus: Path) -> None:
    assert run("run", "--corpus", str(corpus), "--baseline", str(corpus / "benign/a/sum.js"))[0] == MISUSE


def pytest_run(*args: str, cwd: Path) -> tuple[int, str]:
    # By its entry point, as users have it.
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *args]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=50, check=False)
    return done.returncode, done.stdout


def test_the_plugin_runs_each_trial_as_an_item(corpus: Path) -> None:
    (corpus / "benign/a/wrong.js").write_text(SUM.replace("value = 2", "value = 3"))
    (corpus / "benign/a/broken.js").write_text("return 1;")
    code, output = pytest_run("--enclave-corpus", "own", "--continue-on-collection-errors", "-q", cwd=corpus.parent)
    assert code == 1
    assert "benign/a/broken: the file must begin with a head" in output
    assert "benign/a/wrong[agentscript-STRICT]: sum\n  expected the value 3, got 2\nwhy it is a case: w" in output
    assert "1 failed, 1 passed, 1 error" in output


def test_the_plugin_loads_nothing_until_it_is_asked(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import sys\ndef test_it():\n    assert [m for m in sys.modules if m.startswith('pyenclave')] == "
        "['pyenclave', 'pyenclave.corpus', 'pyenclave.corpus.pytest_plugin']\n"
    )
    assert pytest_run("-q", cwd=tmp_path)[0] == 0


def test_the_manual_has_the_exit_codes() -> None:
    manual = Path(__file__).resolve().parents[2] / "docs" / "corpus.md"
    rows = [line for line in manual.read_text("utf-8").splitlines() if line.startswith("| ") and line[2].isdigit()]
    assert rows == [f"| {code} | {said} |" for code, said in MEANING.items()]
