"""The case format: what a head may say, and how a wrong one is explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from pyenclave.corpus.case import CaseError, parse_case, read_case
from pyenclave.findings import Layer

ATTACK = "attacks/code-injection/direct-eval"
BENIGN = "benign/code-injection/eval-in-a-string"
STOPPED = 'title = "t"\nwhy = "w"\nrefs = ["CWE-95"]\n[expect]\nstopped_by = "rules"\ncode = "NO_EVAL"\n'


def case_file(head: str, body: str = "return 1;\n") -> str:
    return f"/*---\n{head}---*/\n{body}"


def explain(case_id: str, head: str, body: str = "return 1;\n") -> str:
    with pytest.raises(CaseError) as caught:
        parse_case(case_file(head, body), case_id)
    return str(caught.value)


def test_an_attack_with_defaults() -> None:
    case = parse_case(case_file(STOPPED, "eval('1');\n"), ATTACK)
    assert (case.id, case.kind, case.category) == (ATTACK, "attack", "code-injection")
    assert case.script == "eval('1');\n"
    assert (case.head.preset, case.head.level, case.head.runs) == (("agentscript",), ("STRICT",), 1)
    assert case.head.expect.stopped_by is Layer.RULES
    assert [trial.id for trial in case.trials] == [f"{ATTACK}[agentscript-STRICT]"]


def test_one_trial_for_each_preset_and_level_with_its_own_expectation() -> None:
    head = (
        'title = "t"\nwhy = "w"\nrefs = ["CWE-95"]\n'
        'preset = ["agentscript", "javascript"]\nlevel = ["STRICT", "SECURE"]\n'
        '[expect]\nstopped_by = "rules"\ncode = "NO_EVAL"\n'
        '[under.javascript]\nstopped_by = "runtime"\ncode = "RUNTIME_ERROR"\nname = "TypeError"\n'
    )
    trials = parse_case(case_file(head), ATTACK).trials
    assert [(t.preset, t.level, t.expect.code) for t in trials] == [
        ("agentscript", "STRICT", "NO_EVAL"),
        ("agentscript", "SECURE", "NO_EVAL"),
        ("javascript", "STRICT", "RUNTIME_ERROR"),
        ("javascript", "SECURE", "RUNTIME_ERROR"),
    ]


def test_the_head_is_cut_off_to_its_last_line() -> None:
    assert parse_case(case_file(STOPPED, "line1\n---*/\n"), ATTACK).script == "line1\n---*/\n"


def test_peeled_and_control_are_read() -> None:
    head = (
        f'{STOPPED}[peeled]\nrules = {{ stopped_by = "runtime", code = "RUNTIME_ERROR" }}\n[control]\ncanary = true\n'
    )
    case = parse_case(case_file(head), ATTACK)
    assert case.head.peeled["rules"].code == "RUNTIME_ERROR"
    assert case.head.control is not None
    assert (case.head.control.on, case.head.control.canary) == ("engine", True)


def test_null_is_stated_as_json() -> None:
    case = parse_case(case_file('title = "t"\nwhy = "w"\n[expect]\nvalue_json = "null"\n'), BENIGN)
    assert case.head.expect.states_value
    assert case.head.expect.stated_value is None


def test_a_recipe_makes_the_script() -> None:
    head = f'generate = ["a", {{ repeat = "[", count = 3 }}, {{ code_point = 0xD800 }}]\n{STOPPED}'
    assert parse_case(case_file(head, "\n"), ATTACK).script == "a[[[\ud800"


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        (STOPPED.replace("refs", "ref"), "ref: Extra inputs are not permitted"),
        (STOPPED.replace('title = "t"\n', ""), "title: Field required"),
        (STOPPED.replace('"w"', '""'), "why: String should have at least 1 character"),
        (STOPPED.replace('refs = ["CWE-95"]\n', ""), "refs: an attack names at least one reference"),
        (f"runs = 0\n{STOPPED}", "runs: Input should be greater than or equal to 1"),
        (f'runs = "2"\n{STOPPED}', "runs: Input should be a valid integer"),
        (f'preset = "babel"\n{STOPPED}', "preset.0: Value error, 'babel' is not one of agentscript, strict"),
        (f'level = "strict"\n{STOPPED}', "level.0: Value error, 'strict' is not one of STRICT, SECURE"),
        (STOPPED.replace('"rules"', '"luck"'), "expect.stopped_by: Value error, 'luck' is not a valid Layer"),
        (STOPPED.replace('stopped_by = "rules"\n', ""), "expect: an attack states stopped_by"),
        (STOPPED.replace('code = "NO_EVAL"\n', ""), "expect: an attack states exactly one of code, value, value_json"),
        (f"{STOPPED}value = 1\n", "expect: an attack states exactly one of code, value, value_json"),
        (f"{STOPPED}throws = {{}}\n", "expect: throws is for benign cases; an attack states code and name"),
        (f'{STOPPED}value_json = "{{"\n', "expect: Value error, Expecting property name"),
        (f"{STOPPED}within_ms = 0\n", "expect.within_ms: Input should be greater than 0"),
        (
            f'{STOPPED}[under.strict]\nstopped_by = "parse"\ncode = "X"\n',
            "head: Value error, under.strict: the case is",
        ),
        (
            f'{STOPPED}[peeled.roof]\nstopped_by = "parse"\ncode = "X"\n',
            "head: Value error, 'roof' is not a valid Layer",
        ),
        (f"{STOPPED}[control]\n", "control: Value error, state exactly one of canary, calls,"),
        (f"{STOPPED}[control]\nhangs = true\ncanary = true\n", "control: Value error, state exactly one of canary,"),
        (f'generate = ["x"]\n{STOPPED}', "generate: a case has a recipe or a body, not both"),
        (f'generate = [{{ repeat = "x", count = 99999999 }}]\n{STOPPED}', "head: Value error, generate: more than"),
        ("title = \n", "the head is not TOML: Invalid value"),
        (f"before = 1\n{STOPPED}", "before: Input should be a valid tuple"),
        (f"{STOPPED}host_mib = 0\n", "expect.host_mib: Input should be greater than 0"),
        (
            STOPPED.replace('code = "NO_EVAL"\n', 'value = 1\nmessage = "m"\n'),
            "expect: name and message go with code",
        ),
    ],
)
def test_a_wrong_attack_names_file_and_field(head: str, reason: str) -> None:
    assert explain(ATTACK, head).startswith(f"{ATTACK}: {reason}")


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ('[expect]\nstopped_by = "rules"\nvalue = 1\n', "expect: a benign case states value, value_json or throws;"),
        ("[expect]\nwithin_ms = 5\n", "expect: a benign case states exactly one of value, value_json, throws"),
        ("[expect]\nvalue = 1\nthrows = {}\n", "expect: a benign case states exactly one of value, value_json, throws"),
        ('[expect]\nvalue = 1\nvalue_json = "1"\n', "expect: Value error, state value or value_json, not both"),
        ("[expect]\nvalue = 1\n[control]\ncanary = true\n", "control: a benign case has none"),
    ],
)
def test_a_wrong_benign_case_names_file_and_field(head: str, reason: str) -> None:
    assert explain(BENIGN, f'title = "t"\nwhy = "w"\n{head}').startswith(f"{BENIGN}: {reason}")


PROGRAM_HEAD = STOPPED.replace("rules", "runtime").replace("NO_EVAL", "WORKER_CRASHED")


def program_file(body: str, head: str = PROGRAM_HEAD) -> str:
    return f'"""---\n{head}---"""\n\n{body}'


def test_a_program_in_a_guests_place() -> None:
    case = parse_case(program_file("import os\nos._exit(0)\n"), "attacks/compromised-guest/gone", ".py")
    assert case.is_program
    assert case.script == "\nimport os\nos._exit(0)\n"
    assert not parse_case(case_file(STOPPED), ATTACK).is_program


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (program_file("pass\n", f"runs = 2\n{PROGRAM_HEAD}"), "runs, before and generate are for scripts;"),
        (program_file("pass\n", f'before = "x"\n{PROGRAM_HEAD}'), "runs, before and generate are for scripts;"),
        (program_file("return 1;\n/*\n"), "the program is not Python: invalid syntax"),
        (program_file("#" * 65_536), "a program may have 65536 bytes"),
        (case_file(STOPPED), "the file must begin with a head between the lines"),
    ],
)
def test_a_wrong_program_is_explained(text: str, reason: str) -> None:
    with pytest.raises(CaseError) as caught:
        parse_case(text, ATTACK, ".py")
    assert str(caught.value).startswith(f"{ATTACK}: {reason}")


@pytest.mark.parametrize("text", ["", "return 1", " /*---\n---*/\n", "/*---\ntitle = 1\n---*/ return 1"])
def test_a_file_without_a_head(text: str) -> None:
    with pytest.raises(CaseError, match="the file must begin with a head"):
        parse_case(text, ATTACK)


@pytest.mark.parametrize(
    "case_id", ["direct-eval", "attacks/direct-eval", "attacks/a/b/c", "others/a/b", "attacks/A/b"]
)
def test_a_file_in_the_wrong_place(case_id: str) -> None:
    with pytest.raises(CaseError, match=r"a case lies at attacks/<category>/<slug>\.js"):
        parse_case(case_file(STOPPED), case_id)


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "x.js"
    path.write_bytes(b"/*---\n\xff")
    with pytest.raises(CaseError, match=f"{ATTACK}: the file is not UTF-8"):
        read_case(path, ATTACK)
