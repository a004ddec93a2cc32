"""The set of scripts in the style of language models: how large it is and how much of it each preset must accept.

That the scripts pass where they state it is held by `test_corpus`, case by case; here, that nothing else passes.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pyenclave import Preset, Validator
from pyenclave.corpus.acceptance import PRESET_ORDER, REAL_WORLD, size, survey
from pyenclave.corpus.case import Case
from pyenclave.corpus.command import app
from pyenclave.corpus.loader import load_corpus, select

CASES = select(load_corpus(), category=REAL_WORLD)

SUM = (
    '/*---\ntitle = "sum"\nwhy = "w"\npreset = {preset}\n[expect]\nvalue = 6\n---*/\nconst list = [1, 2, 3];\n{body}\n'
)
LOOP = "let sum = 0;\nfor (const n of list) sum += n;\nreturn sum;"
ABOVE_STRICT = '["agentscript", "secure", "standard", "permissive", "javascript"]'


def test_the_set_is_as_large_as_promised() -> None:
    assert len(CASES) >= 150
    assert {case.kind for case in CASES} == {"benign"}
    assert len({case.script for case in CASES}) == len(CASES)


def test_every_script_has_the_length_of_a_real_one() -> None:
    assert [case.id for case in CASES if not 15 <= size([case])[0] <= 60] == []


def test_all_state_javascript_and_three_in_five_agentscript() -> None:
    stated = Counter(preset for case in CASES for preset in case.head.preset)
    assert stated["javascript"] == len(CASES)
    assert stated["agentscript"] >= 0.6 * len(CASES)


def test_every_preset_has_its_row() -> None:
    assert sorted(PRESET_ORDER) == sorted(Preset)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_refused_wherever_it_is_not_stated(case: Case) -> None:
    accepted = [preset for preset in PRESET_ORDER if Validator(preset).validate(case.script).ok]
    assert accepted == [preset for preset in PRESET_ORDER if preset in case.head.preset]


def corpus_of(directory: Path, *, preset: str, body: str) -> Path:
    path = directory / "corpus" / "benign" / REAL_WORLD / "sum.js"
    path.parent.mkdir(parents=True)
    path.write_text(SUM.format(preset=preset, body=body), encoding="utf-8")
    return directory / "corpus"


def run(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["acceptance", *args])
    return result.exit_code, " ".join(result.output.split())


def test_a_survey_tries_every_preset() -> None:
    assert [trial.preset for trial in survey(CASES[:1])] == list(PRESET_ORDER)


def test_the_table_counts_what_passes_and_what_refuses(tmp_path: Path) -> None:
    code, output = run("--corpus", str(corpus_of(tmp_path, preset=ABOVE_STRICT, body=LOOP)))
    assert code == 0
    assert "strict 0 0 0 % 0 1 agentscript 1 1 100 % 0 0 secure 1 1 100 % 0 0" in output
    assert output.endswith("refused under strict: FORBIDDEN_LOOP 1 1 scripts, 4 lines, 0 KB")


def test_a_preset_left_unstated_is_no_pass(tmp_path: Path) -> None:
    code, output = run("--corpus", str(corpus_of(tmp_path, preset='"javascript"', body=LOOP)))
    assert code == 1
    assert "not as stated benign/real-world/sum[standard-STRICT]: passes, but does not state it" in output


def test_a_wrong_value_is_no_pass(tmp_path: Path) -> None:
    code, output = run("--corpus", str(corpus_of(tmp_path, preset=ABOVE_STRICT, body=LOOP.replace("= 0", "= 1"))))
    assert code == 1
    assert "not as stated benign/real-world/sum[secure-STRICT]: expected the value 6, got 7" in output


def test_an_unknown_theme_is_misuse(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, preset=ABOVE_STRICT, body=LOOP)
    assert run("--corpus", str(corpus), "--category", "none") == (3, "no benign case in a folder 'none'")
