"""Other sandboxes: what hangs, crashes or lies is contained, and the table counts what became of the cases."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from pyenclave.corpus.backends.compare import OURS, Fate, Result, comparable, fate, markdown, run_on
from pyenclave.corpus.backends.known import NODE_VM, QUICKJS, find
from pyenclave.corpus.backends.process import ProcessBackend
from pyenclave.corpus.backends.protocol import End, Limits, Observed
from pyenclave.corpus.case import Case, CaseError, parse_case
from pyenclave.corpus.loader import load_corpus

BOTH = pytest.mark.parametrize("name", [QUICKJS, NODE_VM])
SOON = Limits(wall_ms=300)


def double(name: str, args: dict[str, Any]) -> Any:
    if name != "double":
        raise LookupError(f"no tool named {name}")
    return {"twice": 2 * args["n"]}


def attack(control: str, body: str = "x", slug: str = "one") -> Case:
    head = '/*---\ntitle = "t"\nwhy = "w"\nrefs = ["CWE-1"]\n[expect]\nstopped_by = "rules"\ncode = "NO_EVAL"\n'
    return parse_case(f"{head}[control]\n{control}\n---*/\n{body}", f"attacks/a/{slug}")


def benign(expect: str, body: str = "x") -> Case:
    return parse_case(f'/*---\ntitle = "t"\nwhy = "w"\n[expect]\n{expect}\n---*/\n{body}', "benign/a/one")


@BOTH
@pytest.mark.parametrize(
    ("script", "observed"),
    [
        ("return [1, {a: 'é'}];", Observed(End.VALUE, [1, {"a": "é"}])),
        ("return (await callTool('double', {n: 4})).twice;", Observed(End.VALUE, 8)),
        ("try { await callTool('none') } catch (e) { return e.message }", Observed(End.VALUE, "no tool named none")),
        ("throw new RangeError('r');", Observed(End.THREW, detail="RangeError")),
        ("await new Promise(() => {});", Observed(End.PENDING)),
    ],
)
def test_a_script_on_each(name: str, script: str, observed: Observed) -> None:
    assert find(name).run(script, double, Limits()) == observed


@BOTH
def test_what_never_ends_is_ended(name: str, leaves_nothing: None) -> None:
    assert find(name).run("await null; for (;;);", double, SOON) == Observed(End.HUNG)


def test_the_time_limit_of_node_holds_before_the_first_await() -> None:
    assert find(NODE_VM).run("for (;;);", double, SOON) == Observed(End.STOPPED, detail="timeout")


@pytest.mark.parametrize(
    ("program", "observed"),
    [
        ("import os; os.abort()", Observed(End.CRASHED, detail="exit status -6")),
        ("print('{}')", Observed(End.CRASHED, detail="what it wrote is no message")),
        ("print('[' * 100000)", Observed(End.CRASHED, detail="what it wrote is no message")),
    ],
)
def test_a_program_that_breaks_the_protocol(program: str, observed: Observed) -> None:
    backend = ProcessBackend("broken", lambda limits: (sys.executable, "-c", program))
    assert backend.run("1", double, Limits()) == observed


def test_a_back_end_of_the_users_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(
        "from pyenclave.corpus.backends.protocol import End, Observed\n"
        "class Backend:\n"
        "    name = 'mine'\n"
        "    def run(self, script, tools, limits):\n"
        "        return Observed(End.REFUSED)\n"
    )
    cases = [attack("canary = true"), benign("value = 1")]
    results = run_on(find(f"{path}:Backend"), cases, jobs=1, limits=Limits(), on_result=lambda result: None)
    assert results == (Result("mine", cases[0], Fate.STOPPED), Result("mine", cases[1], Fate.WRONG))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("deno", "no back end 'deno': quickjs, node-vm, or one of your own as file.py:Class"),
        ("none.py:Backend", "none.py:Backend: there is no file none.py"),
    ],
)
def test_a_back_end_that_is_not_there(name: str, message: str) -> None:
    with pytest.raises(CaseError) as raised:
        find(name)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("case", "observed", "calls", "expected"),
    [
        (attack("canary = true"), Observed(End.VALUE, 1), ["canary"], Fate.ESCAPED),
        (attack("canary = true"), Observed(End.HUNG), ["canary"], Fate.ESCAPED),
        (attack("canary = true"), Observed(End.VALUE, 1), [], Fate.STOPPED),
        (attack("value = 7"), Observed(End.VALUE, 7), [], Fate.ESCAPED),
        (attack("value = 7"), Observed(End.THREW), [], Fate.STOPPED),
        (attack("hangs = true"), Observed(End.HUNG), [], Fate.HUNG),
        (attack("hangs = true"), Observed(End.STOPPED), [], Fate.STOPPED),
        (attack("memory = true"), Observed(End.CRASHED), [], Fate.CRASHED),
        (attack("calls = 3"), Observed(End.VALUE, 1), ["a", "a", "a"], Fate.ESCAPED),
        (benign("value = 1"), Observed(End.VALUE, 1), [], Fate.PASSED),
        (benign("value = 1"), Observed(End.THREW), [], Fate.WRONG),
    ],
)
def test_fates(case: Case, observed: Observed, calls: list[str], expected: Fate) -> None:
    assert fate(case, observed, calls) is expected


def test_only_attacks_that_need_no_part_of_ours_are_compared() -> None:
    cases = comparable(load_corpus())
    grounds = {case.head.control.on for case in cases if case.head.control is not None}
    assert grounds == {"engine", "sloppy"}
    assert not any(case.is_program for case in cases)


def test_the_table_has_a_row_for_each_category_and_the_sums() -> None:
    one, two = attack("canary = true"), attack("hangs = true", slug="two")
    results = [Result(OURS, one, Fate.STOPPED), Result(OURS, two, Fate.STOPPED)]
    results += [Result("other", one, Fate.ESCAPED), Result("other", two, Fate.HUNG)]
    results += [Result(name, benign("value = 1"), Fate.PASSED) for name in (OURS, "other")]
    assert markdown(results)[2:] == [
        "| a | 2 | 2 stopped | 1 escaped, 1 hung |",
        "| all attacks | 2 | 2 stopped | 1 escaped, 1 hung |",
        "| benign that pass | 1 | 1 | 1 |",
    ]


def test_the_table_in_docs_is_of_this_form(root: Path) -> None:
    lines = (root / "docs/backends.md").read_text("utf-8").split("\n")
    first = lines.index(f"| category | cases | {OURS} | {QUICKJS} | {NODE_VM} |")
    rows = [line.split(" | ")[0].strip("| ") for line in lines[first + 2 :] if line.startswith("|")]
    known = {case.category for case in comparable(load_corpus()) if case.kind == "attack"}
    assert rows[-2:] == ["all attacks", "benign that pass"]
    assert set(rows[:-2]) <= known
