"""The loader takes what the format says, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from .loader import Case, CaseFileError, LedgerEntry, given_value, load_cases, load_ledger

GOOD = "//# a-slug: what it shows\nreturn 1;\n//=> 1\n"


def test_cases_are_read_in_order(tmp_path: Path) -> None:
    (tmp_path / "b.js").write_text(GOOD)
    (tmp_path / "a.js").write_text(
        '\n//# one: it: shows\n//~ node: needs Set.prototype.union\n// a comment\n\nreturn;\n//=> ["x"]\n\n'
        "//# two: more\nreturn 2;\n//=> 2\n"
    )
    assert load_cases(tmp_path) == (
        Case("a/one", "it: shows", "// a comment\n\nreturn;", ["x"], "Set.prototype.union"),
        Case("a/two", "more", "return 2;", 2, None),
        Case("b/a-slug", "what it shows", "return 1;", 1, None),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("return 1;\n" + GOOD, "a.js:1: neither the head of a case nor empty: return 1;"),
        (GOOD + "//=> 2\n", "a.js:4: neither the head of a case nor empty: //=> 2"),
        (GOOD.replace("a-slug", "A_slug"), "a.js:1: neither the head of a case nor empty: //# A_slug: what it shows"),
        (GOOD.replace(": what it shows", ""), "a.js:1: neither the head of a case nor empty: //# a-slug"),
        (GOOD.replace("//=> 1\n", ""), "a.js: a-slug has no value"),
        (GOOD.replace("//=> 1\n", GOOD), "a.js:3: not a line of the format: //# a-slug: what it shows"),
        (GOOD.replace("//=> 1", "//=>1"), "a.js:3: not a line of the format: //=>1"),
        (GOOD.replace("return 1;", "//~ node: wants x"), "a.js:2: not a line of the format: //~ node: wants x"),
        (GOOD.replace("return 1;", "return 1;\n//~ node: needs x"), "a.js:3: belongs directly under the head, once"),
        (
            GOOD.replace("return 1;", "//~ node: needs x\n//~ node: needs y"),
            "a.js:3: belongs directly under the head, once",
        ),
        (GOOD.replace("return 1;", "  "), "a.js:3: a/a-slug has no program"),
        (GOOD.replace("//=> 1", "//=> NaN"), "a.js:3: the value is not JSON: NaN is no JSON"),
        (GOOD.replace("//=> 1", "//=> 1 1"), "a.js:3: the value is not JSON: Extra data: line 1 column 3 (char 2)"),
        (GOOD + GOOD, "a.js:6: there is a case a/a-slug already"),
        ("\n", "a.js: no cases"),
    ],
)
def test_other_lines_are_refused(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "a.js").write_text(text)
    with pytest.raises(CaseFileError) as raised:
        load_cases(tmp_path)
    assert str(raised.value) == said


def test_other_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD)
    with pytest.raises(CaseFileError, match=r"^a\.txt: a file of cases is called <family>\.js$"):
        load_cases(tmp_path)


def test_a_ledger_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ledger.toml"
    path.write_text(
        '[[case]]\nid = "a/b"\nreason = "engine: it is wrong"\nvalue = "[1]"\n'
        '[[case]]\nid = "a/c"\nreason = "ours: too"\nat = "SECURE"\nerror = "E: x"\n'
        '[[case]]\nid = "a/c"\nreason = "node: it is old"\nvalue = "2"\n'
    )
    assert load_ledger(path) == (
        LedgerEntry("a/b", "engine", "engine: it is wrong", ("STANDARD", "SECURE"), "value [1.0]"),
        LedgerEntry("a/c", "ours", "ours: too", ("SECURE",), "error E: x"),
        LedgerEntry("a/c", "node", "node: it is old", ("NODE",), "value 2.0"),
    )


ENTRY = '[[case]]\nid = "a/b"\nreason = "ours: x"\nvalue = "1"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1", "ledger.toml: unknown ['x']"),
        ("[[case]", "ledger.toml: Expected ']]' at the end of an array declaration (at line 1, column 7)"),
        (
            ENTRY + 'why = "x"',
            "ledger.toml: a/b: the fields are ['at', 'error', 'id', 'reason', 'value'], all of them strings",
        ),
        (
            ENTRY.replace('"1"', "1"),
            "ledger.toml: a/b: the fields are ['at', 'error', 'id', 'reason', 'value'], all of them strings",
        ),
        (
            ENTRY.replace("ours", "theirs"),
            "ledger.toml: a/b: wants an id, and a reason that begins with engine: or ours: or node:",
        ),
        (ENTRY.replace('value = "1"\n', ""), "ledger.toml: a/b: wants either a value or an error"),
        (ENTRY + 'error = "x"', "ledger.toml: a/b: wants either a value or an error"),
        (ENTRY + 'at = "STRICT"', "ledger.toml: a/b: at is one of ('STANDARD', 'SECURE'), and there is none for Node"),
        (ENTRY + ENTRY.replace("value", 'at = "SECURE"\nvalue'), "ledger.toml: twice: [('a/b', 'SECURE')]"),
    ],
)
def test_other_ledgers_are_refused(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "ledger.toml"
    path.write_text(text)
    with pytest.raises(CaseFileError) as raised:
        load_ledger(path)
    assert str(raised.value) == said


def test_values_are_told_apart_as_json_tells_them() -> None:
    same = [(1, 1.0), ([1], [1.0]), ({"a": 1e3}, {"a": 1000})]
    other = [(1, True), (0, False), (0, None), ("1", 1), ({"a": 1, "b": 2}, {"b": 2, "a": 1}), ([], {}), (0, "")]
    assert [pair for pair in same if given_value(pair[0]) != given_value(pair[1])] == []
    assert [pair for pair in other if given_value(pair[0]) == given_value(pair[1])] == []
