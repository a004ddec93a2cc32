"""Finding and selecting cases, and what the corpus of the package must be."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pyenclave.corpus.case import CaseError
from pyenclave.corpus.loader import load_corpus, packaged_corpus, select

# The categories of the corpus; a new one is a decision, a misspelt one is not.
CATEGORIES = frozenset(
    {
        *("code-injection", "constructor-obfuscation", "function-gadgets", "prototype-pollution", "global-access"),
        *("promise-and-thenable", "error-and-stack", "transform-and-guard-tampering", "parser-differential"),
        *("infinite-loop-and-recursion", "memory-exhaustion", "native-loops", "job-queue", "big-numbers"),
        *("parser-and-prescan-dos", "unicode-and-trojan-source", "serialization", "tool-abuse", "cross-run-state"),
        *("information-leak", "generators-and-async", "destructuring-and-computed-keys", "redos"),
        *("reflection-and-proxy", "symbols-and-species", "compromised-guest"),
        *("agent-prompt-smuggling", "known-cves", "sidecar", "timing-and-clock"),
        *("exfiltration-sequences", "ssrf-and-path-in-arguments", "custom-globals", "console-and-output-flood"),
    }
)
BENIGN = (
    '/*---\ntitle = "t"\nwhy = "w"\npreset = ["agentscript", "javascript"]\n[expect]\nvalue = 1\n---*/\nreturn 1;\n'
)


def write(root: Path, case_id: str, text: str = BENIGN) -> None:
    path = root / f"{case_id}.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_directory_of_ones_own_in_the_order_of_ids(tmp_path: Path) -> None:
    for case_id in ("benign/b/one", "benign/a/two", "benign/a/one"):
        write(tmp_path, case_id)
    assert [case.id for case in load_corpus(tmp_path)] == ["benign/a/one", "benign/a/two", "benign/b/one"]


def test_a_directory_without_cases(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="no case files"):
        load_corpus(tmp_path)


def test_a_case_in_the_wrong_place_is_an_error_and_not_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "benign/a/deeper/one")
    with pytest.raises(CaseError, match="benign/a/deeper/one: a case lies at"):
        load_corpus(tmp_path)


def test_one_name_is_one_case(tmp_path: Path) -> None:
    write(tmp_path, "benign/a/one")
    (tmp_path / "benign/a/one.py").write_text("pass", encoding="utf-8")
    with pytest.raises(CaseError, match=r"\Abenign/a/one: two files have this name; a case has one\Z"):
        load_corpus(tmp_path)


def test_selecting(tmp_path: Path) -> None:
    write(tmp_path, "benign/a/one")
    write(tmp_path, "benign/b/one", BENIGN.replace('["agentscript", "javascript"]', '"strict"'))
    cases = load_corpus(tmp_path)
    assert [case.id for case in select(cases, category="b")] == ["benign/b/one"]
    assert [case.id for case in select(cases, preset="javascript")] == ["benign/a/one"]
    assert select(cases, category="a", level="SECURE") == ()


def test_the_corpus_of_the_package_is_found_and_has_both_kinds() -> None:
    assert packaged_corpus().is_dir()
    kinds = Counter(case.kind for case in load_corpus())
    assert kinds["attack"] >= 30
    assert kinds["benign"] >= 15


def test_every_category_of_attacks_has_benign_twins() -> None:
    attacks = {case.category for case in load_corpus() if case.kind == "attack"}
    themes = {case.category for case in load_corpus() if case.kind == "benign"}
    assert attacks == CATEGORIES
    assert themes == CATEGORIES | {"real-world"}


def test_every_attack_has_a_control_and_no_two_cases_share_a_title_or_a_script() -> None:
    cases = load_corpus()
    assert [case.id for case in cases if case.kind == "attack" and case.head.control is None] == []
    assert [title for title, count in Counter(case.head.title for case in cases).items() if count > 1] == []
    assert [script[:60] for script, count in Counter(case.script for case in cases).items() if count > 1] == []
