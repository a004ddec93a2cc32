"""`pyenclave explain`, and `check --format sarif`, from outside."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from pyenclave import __version__
from pyenclave.pages import PAGES


def _pyenclave(*arguments: str, script: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pyenclave", *arguments]
    return subprocess.run(command, input=script, capture_output=True, text=True, check=False)


def test_a_page() -> None:
    done = _pyenclave("explain", "no_eval")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "NO_EVAL: Text that becomes code."
    assert [line for line in lines if line and not line.startswith(" ")][1:] == [
        "Refuses",
        "Why",
        "Leaves to others",
        "References",
    ]


def test_all_codes() -> None:
    done = _pyenclave("explain")
    assert [line.split()[0] for line in done.stdout.splitlines()] == sorted(PAGES)
    told = json.loads(_pyenclave("explain", "--json").stdout)
    assert list(told) == sorted(PAGES)


def test_a_page_for_machines() -> None:
    assert json.loads(_pyenclave("explain", "PRESCANNER_REDOS", "--json").stdout) == {
        "code": "PRESCANNER_REDOS",
        "page": PAGES["PRESCANNER_REDOS"],
    }


def test_a_code_that_is_none() -> None:
    done = _pyenclave("explain", "NO_EVL")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == "pyenclave: no issue has the code NO_EVL; did you mean NO_EVAL, NO_LABEL, NO_CLASS?\n"


@pytest.mark.parametrize("code", PAGES)
def test_every_code_of_an_issue_has_a_page_that_names_it_or_is_its_rules_only_one(code: str) -> None:
    page = PAGES[code]
    assert code in page or sum(other == page for other in PAGES.values()) == 1


def test_sarif() -> None:
    done = _pyenclave("check", "-", "--format", "sarif", script="const é = 1;\nreturn eval(é); 1")
    assert (done.returncode, done.stderr) == (2, "")
    log = json.loads(done.stdout)
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    assert run["tool"]["driver"]["version"] == __version__
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["NO_EVAL", "UNREACHABLE_CODE"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [
        (found["ruleId"], found["ruleIndex"], found["level"], found["locations"][0]["physicalLocation"])
        for found in run["results"]
    ] == [
        (
            "NO_EVAL",
            0,
            "error",
            {
                "artifactLocation": {"uri": "stdin"},
                "region": {"startLine": 2, "startColumn": 8, "endLine": 2, "endColumn": 12},
            },
        ),
        (
            "UNREACHABLE_CODE",
            1,
            "warning",
            {
                "artifactLocation": {"uri": "stdin"},
                "region": {"startLine": 2, "startColumn": 17, "endLine": 2, "endColumn": 18},
            },
        ),
    ]


def test_sarif_of_a_script_without_findings() -> None:
    done = _pyenclave("check", "-", "--format", "SARIF", script="return 1")
    assert done.returncode == 0
    assert json.loads(done.stdout)["runs"][0]["results"] == []


def test_a_form_that_is_none() -> None:
    done = _pyenclave("check", "-", "--format", "xml", script="return 1")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == "pyenclave: --format: 'xml' is none of text, json, sarif\n"
