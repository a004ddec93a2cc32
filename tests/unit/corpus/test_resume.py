"""Outcomes kept in a file, and which of them count the next time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pyenclave.corpus.case import CaseError, Trial, parse_case
from pyenclave.corpus.further import NO_EXTRAS, Extras
from pyenclave.corpus.judge import Measured, judge
from pyenclave.corpus.resume import Kept
from pyenclave.result import ExecutionResult


def trial(name: str, value: int = 1) -> Trial:
    text = f'/*---\ntitle = "t"\nwhy = "w"\n[expect]\nvalue = {value}\n---*/\nreturn {value};\n'
    return parse_case(text, f"benign/a/{name}").trials[0]


TRIALS = (trial("one"), trial("two"))
OUTCOMES = tuple(judge(each, ExecutionResult(success=True, value=1), Measured(1.0)) for each in TRIALS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "kept.jsonl"
    with Kept(path, TRIALS, NO_EXTRAS) as kept:
        assert kept.known == {}
        for outcome in OUTCOMES:
            kept.add(outcome)
    return path


def known(path: Path, trials: tuple[Trial, ...] = TRIALS, extras: Extras = NO_EXTRAS) -> list[str]:
    with Kept(path, trials, extras) as kept:
        return list(kept.known)


def test_what_is_there_is_known(path: Path) -> None:
    with Kept(path, TRIALS, NO_EXTRAS) as kept:
        assert kept.known == {outcome.trial.id: outcome for outcome in OUTCOMES}
    assert known(path) == [each.id for each in TRIALS]


def test_a_case_that_has_changed_is_run_again(path: Path) -> None:
    assert known(path, (trial("one", 2), TRIALS[1])) == [TRIALS[1].id]


def test_a_line_cut_off_is_run_again(path: Path) -> None:
    path.write_text(path.read_text()[:-20])
    assert known(path) == [TRIALS[0].id]
    assert len(path.read_text().splitlines()) == 2


def test_another_version_or_other_questions_are_run_again(path: Path) -> None:
    text = path.read_text()
    path.write_text(text.replace('"version": 2', '"version": 1', 1))
    assert known(path) == []
    path.write_text(text)
    assert known(path, extras=Extras(peel=True)) == []


def test_a_text_may_hold_what_other_programs_take_for_the_end_of_a_line(tmp_path: Path) -> None:
    path = tmp_path / "kept.jsonl"
    outcome = replace(OUTCOMES[0], reasons=("one\u2028two\x85three",))
    with Kept(path, TRIALS, NO_EXTRAS) as kept:
        kept.add(outcome)
    with Kept(path, TRIALS, NO_EXTRAS) as kept:
        assert kept.known == {outcome.trial.id: outcome}


@pytest.mark.parametrize(
    "raw", [b"my notes\n", b"\n", b"\xff\xfe\0", b"[" * 100_000, b"[1]\n", b'{"name": "x", "version": "1.0.0"}\n']
)
def test_another_file_is_not_overwritten(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(raw)
    with pytest.raises(CaseError, match=r"notes\.txt: not a file of outcomes"):
        Kept(path, TRIALS, NO_EXTRAS)
    assert path.read_bytes() == raw
