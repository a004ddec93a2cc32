"""The test262 runner, on the sample and on checkouts made to go wrong."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.differential.test262 import crew
from tests.differential.test262.__main__ import LEDGER, main
from tests.differential.test262.crew import Result
from tests.differential.test262.front_matter import Case, FrontMatterError, Negative, list_tests, parse_case
from tests.differential.test262.harness import Harness
from tests.differential.test262.journal import Journal
from tests.differential.test262.ledger import LedgerClass, LedgerError, audit, read_ledger
from tests.differential.test262.verdict import Cause, Class, End, Judged, Outcome, Side, cause_of, compare

# Test → what the report says of it: the reason, the code, whether both sides pass, or the class in the ledger.
SAMPLE = """
annexB/built-ins/escape/escapes.js                      equal: pass
annexB/language/comments/html-open.js                   ledgered: HTML-like comments
built-ins/ArrayBuffer/detached.js                       equal: pass
built-ins/AsyncFunction/hidden-arrow-name.js            ledgered: no code from text
built-ins/AsyncFunction/hidden-name.js                  refused: NO_EVAL
built-ins/Atomics/blocks.js                             not applicable: CanBlockIsTrue
built-ins/Atomics/refused.js                            refused: UNKNOWN_GLOBAL
built-ins/Error/agent-absent.js                         equal: fail
built-ins/Function/instance-constructor.js              ledgered: no code from text
built-ins/Function/makes-code.js                        refused: NO_EVAL
built-ins/Function/prototype/toString/source-text.js    ledgered: source text
built-ins/Math/random/descriptor.js                     equal: pass
built-ins/Object/eval-script-global.js                  equal: pass
built-ins/Proxy/create-realm.js                         equal: fail
built-ins/RegExp/prototype/source/non-ascii.js          ledgered: source of a pattern
built-ins/WeakRef/host-gc.js                            equal: pass
built-ins/global/own-names.js                           ledgered: swept globals
built-ins/global/property-descriptor.js                 equal: pass
intl402/Collator/no-intl.js                             not applicable: no Intl
language/comments/crlf.js                               equal: pass
language/comments/no-front-matter.js                    not applicable: front matter: no front matter
language/directive-prologue/raw-text.js                 not applicable: raw
language/expressions/arguments/at-top.js                refused: NO_ARGUMENTS
language/expressions/arrow-function/await-as-parameter.js  ledgered: top of a script
language/expressions/assignment/fn-name-cover.js        equal: pass
language/expressions/await/async-after-the-end.js       equal: pass
language/expressions/await/async-fail.js                equal: fail
language/expressions/await/async-pass.js                equal: pass
language/expressions/await/async-silent.js              equal: fail
language/expressions/await/name-of-a-parameter.js       ledgered: await as a name
language/expressions/await/name-of-a-variable.js        ledgered: top of a script
language/expressions/await/pending-value.js             ledgered: trailing value
language/expressions/await/thenable-value.js            ledgered: trailing value
language/expressions/call/helper-name.js                refused: RESERVED_PREFIX
language/expressions/call/tool-name-declared.js         equal: pass
language/expressions/dynamic-import/refused.js          refused: NO_IMPORT
language/expressions/new.target/at-top.js               ledgered: top of a script
language/expressions/new/new-of-new.js                  ledgered: mended by printing
language/expressions/object/harness-class.js            equal: pass
language/expressions/tagged-template/non-ascii.js       refused: TAGGED_TEMPLATE_NOT_ASCII
language/expressions/this/global-script.js              ledgered: top of a script
language/expressions/typeof/swept-global.js             ledgered: swept globals
language/global-code/await-at-top.js                    ledgered: top of a script
language/global-code/function-makes-property.js         ledgered: top of a script
language/global-code/lexical-redeclaration.js           ledgered: top of a script
language/global-code/restricted-name.js                 ledgered: top of a script
language/global-code/return-at-top.js                   ledgered: top of a script
language/global-code/var-makes-property.js              ledgered: top of a script
language/identifiers/harness-name-declared.js           equal: pass
language/identifiers/non-deterministic.js               equal: pass
language/identifiers/unknown-global.js                  refused: UNKNOWN_GLOBAL
language/includes/missing-file.js                       not applicable: harness file not-there.js is missing
language/includes/unknown-flag.js                       not applicable: front matter: unknown flag onlyTuesdays
language/module-code/flagged.js                         not applicable: module
language/module-code/unresolvable.js                    not applicable: module
language/statements/await-using/feature-of-tomorrow.js  equal: fail
language/statements/class/private-accessor-brand.js     equal: pass
language/statements/for-of/closes-iterator.js           equal: pass
language/statements/for/per-iteration-binding.js        equal: pass
language/statements/function/arguments-unmapped.js      equal: pass
language/statements/function/this-undefined.js          equal: pass
language/statements/generators/return-through-finally.js  equal: pass
language/statements/labeled/continue-through-finally.js  equal: pass
language/statements/labeled/continue-outer-label.js     ledgered: labels of one loop
language/statements/let/early-error-redeclaration.js    equal: pass
language/statements/let/function-redeclared.js          refused: PARSE_ERROR
language/statements/let/tdz-in-closure.js               equal: pass
language/statements/throw/negative-runtime-harness-error.js  equal: pass
language/statements/throw/negative-runtime-other-error.js  equal: fail
language/statements/throw/negative-runtime.js           equal: pass
language/statements/try/completion-value.js             equal: pass
language/statements/while/iterations-many.js            equal: pass
language/statements/with/refused-by-strict-mode.js      equal: pass
language/statements/with/sloppy.js                      not applicable: noStrict
staging/iterator-sequence.js                            equal: pass
"""

HANG = "for (;;);"
# The binding asks a thrown object for its text where no callable may run; compiled, no thrown object gets that far.
CRASH = 'throw { toString() { print("from nowhere"); return ""; } };'
PLANTED = 'assert.sameValue(String(function () { /* seen */ }).includes("seen"), true);'
PASSES = "assert(true);"

HEAD = "/*---\ndescription: made for a test of the runner\n---*/\n"


@pytest.fixture
def sample(root: Path) -> Path:
    return root / "tests" / "differential" / "test262_sample"


@pytest.fixture
def checkout(sample: Path, tmp_path: Path) -> Callable[..., Path]:
    """A checkout with the sample's harness and the given tests, `name="text"`."""

    def make(**tests: str) -> Path:
        (tmp_path / "test").mkdir()
        (tmp_path / "harness").symlink_to(sample / "harness")
        for name, text in tests.items():
            (tmp_path / "test" / f"{name}.js").write_text(HEAD + text, encoding="utf-8")
        return tmp_path

    return make


def test_the_sample_has_exactly_these_verdicts_and_the_command_is_content(sample: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    assert main([str(sample), "--jobs", "2", "--json", str(report)]) == 0
    told = json.loads(report.read_text(encoding="utf-8"))
    expected = dict(line.split(maxsplit=1) for line in SAMPLE.strip().splitlines())
    assert {test["name"]: _verdict(test) for test in told["tests"]} == expected
    assert told["stale"] == []
    assert told["folders"]["language/global-code"] == {"tests": 6, "accepted": 6, "ledgered": 6}
    assert told["folders"]["language/statements"] == {
        "tests": 19, "n/a": 1, "refused": 1, "accepted": 17, "equal": 16, "both fail": 2, "ledgered": 1,
    }  # fmt: skip


def _verdict(test: dict[str, Any]) -> str:
    if "ledger" in test:
        return f"ledgered: {test['ledger']}"
    match test["class"]:
        case "not applicable":
            return f"not applicable: {test['reason']}"
        case "refused":
            return f"refused: {test['compiled']['name']}"
        case "equal":
            return f"equal: {'pass' if test['raw']['passes'] else 'fail'}"
        case other:
            return str(other)


def test_a_difference_in_no_class_fails_the_run(
    checkout: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(checkout(planted=PLANTED, fine=PASSES)), "--jobs", "1"]) == 1
    assert capsys.readouterr().out.splitlines()[-3:] == [
        "different  planted.js  (cause: transform)",
        "    raw       pass: completed",
        "    compiled  fail: threw Test262Error Test262Error: values: expected true, got false",
    ]


def test_only_and_the_exit_code_of_a_folder_that_is_no_checkout(
    checkout: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = checkout(planted=PLANTED, fine=PASSES)
    assert main([str(folder), "--jobs", "1", "--only", "fi*"]) == 0
    assert main([str(folder / "harness")]) == 2
    assert capsys.readouterr().err == (
        f"test262: no tests in {(folder / 'harness').resolve() / 'test'} match '*'; is it a checkout?\n"
    )


def test_a_crash_and_a_hang_harm_only_themselves(checkout: Callable[..., Path]) -> None:
    folder = checkout(a=PASSES, crash=CRASH, hang=HANG, z=PASSES)
    results = {result.name: result for result in crew.run(folder, list_tests(folder), jobs=1, cpu_s=0.2)}
    passed = Judged(Outcome(End.COMPLETED), True)
    assert results["a.js"] == Result("a.js", Class.EQUAL, "", passed, passed)
    assert results["z.js"] == Result("z.js", Class.EQUAL, "", passed, passed)
    crash, hang = results["crash.js"], results["hang.js"]
    assert crash.raw == Judged(Outcome(End.KILLED, "SIGABRT"), False)
    assert crash.compiled == Judged(Outcome(End.THREW, printed=("from nowhere",)), False)
    assert crash.kind is Class.EQUAL
    assert hang.raw == hang.compiled == Judged(Outcome(End.KILLED, "SIGPROF"), False)


def test_nothing_is_left_of_a_run_that_is_broken_off(checkout: Callable[..., Path], leaves_nothing: None) -> None:
    folder = checkout(a=PASSES, b=PASSES, c=PASSES)
    results = crew.run(folder, list_tests(folder), jobs=2, cpu_s=5)
    next(results)
    results.close()


def test_a_worker_that_ends_by_its_own_fault_is_a_difference_that_no_ledger_holds(
    checkout: Callable[..., Path], tmp_path: Path
) -> None:
    absent, fine = crew.run(checkout(fine=PASSES), ["absent.js", "fine.js"], jobs=1, cpu_s=5)
    assert (absent.name, absent.kind, absent.cause, absent.raw) == (
        "absent.js",
        Class.DIFFERENT,
        Cause.DEFECT,
        None,
    )
    missing = tmp_path / "test" / "absent.js"
    assert absent.reason == (
        f"the worker ended with 1: FileNotFoundError: [Errno 2] No such file or directory: '{missing}'"
    )
    assert fine.kind is Class.EQUAL
    assert audit([absent], read_ledger(LEDGER)).unknown == (absent,)


def test_a_text_that_is_no_text_is_not_applicable(checkout: Callable[..., Path]) -> None:
    folder = checkout()
    (folder / "test" / "bytes.js").write_bytes(b"/*---\n---*/\xff")
    assert list(crew.run(folder, ["bytes.js"], jobs=1, cpu_s=5)) == [
        Result("bytes.js", Class.NOT_APPLICABLE, "front matter: not UTF-8")
    ]


def test_a_run_goes_on_where_its_journal_ends(checkout: Callable[..., Path], tmp_path: Path) -> None:
    folder, journal = checkout(a=PASSES, b=PASSES), tmp_path / "journal"
    command = [str(folder), "--jobs", "1", "--resume", str(journal)]
    assert main([*command, "--only", "a.js"]) == 0
    first = journal.read_text(encoding="utf-8")
    assert [json.loads(line)["name"] for line in first.splitlines()] == ["a.js"]
    # What is known is not run again; what was being written when the run was killed is.
    (folder / "test" / "a.js").write_text(HEAD + PLANTED, encoding="utf-8")
    journal.write_text(first + first.replace("a.js", "b.js")[:20], encoding="utf-8")
    assert main(command) == 0
    assert journal.read_text(encoding="utf-8").startswith(first)
    with Journal(journal) as known:
        assert {name: result.kind for name, result in known.known.items()} == {
            "a.js": Class.EQUAL,
            "b.js": Class.EQUAL,
        }


def test_a_file_that_is_no_journal_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "notes"
    other.write_text("my notes\nof today", encoding="utf-8")
    with pytest.raises(ValueError, match=r"notes, line 1: not a journal of this runner"):
        Journal(other)
    assert other.read_text(encoding="utf-8") == "my notes\nof today"


def test_a_result_survives_the_journal() -> None:
    raw = Judged(Outcome(End.THREW, "TypeError", "TypeError: x", ("a", "b")), False)
    whole = Result("x.js", Class.DIFFERENT, "", raw, Judged(Outcome(End.COMPLETED), True), Cause.WRAPPER)
    for result in (whole, Result("y.js", Class.NOT_APPLICABLE, "raw")):
        assert Result.from_json(json.loads(json.dumps(result.as_json()))) == result


def test_make_needs_to_be_told_where_the_checkout_is(root: Path) -> None:
    made = subprocess.run(["make", "test262", "TEST262_DIR="], cwd=root, capture_output=True, text=True, check=False)
    assert made.stderr.splitlines()[0] == "make: say where test262 is: make test262 TEST262_DIR=/path/to/checkout"
    assert made.returncode == 2


# Causes.

FAILED = Judged(Outcome(End.THREW, "Test262Error", "Test262Error: x"), False)
PASSED = Judged(Outcome(End.COMPLETED), True)
OTHER_WORDS = Judged(Outcome(End.THREW, "Test262Error", "Test262Error: y"), False)
WRONG_SYNTAX = Judged(Outcome(End.THREW, "SyntaxError", "SyntaxError: x"), True)


@pytest.mark.parametrize(
    ("raw", "compiled", "sides", "cause"),
    [
        (PASSED, FAILED, {Side.FUNCTION: FAILED}, Cause.WRAPPER),
        (PASSED, FAILED, {Side.TAMED: FAILED}, Cause.PRELUDE),
        (PASSED, FAILED, {Side.TAMED_FUNCTION: FAILED}, Cause.PRELUDE_AND_WRAPPER),
        (PASSED, FAILED, {Side.TAMED_FUNCTION: FAILED, Side.FUNCTION: OTHER_WORDS}, Cause.WRAPPER),
        (PASSED, FAILED, {Side.TAMED_FUNCTION: FAILED, Side.TAMED: OTHER_WORDS}, Cause.PRELUDE),
        (PASSED, FAILED, {}, Cause.TRAILING_VALUE),
        (PASSED, FAILED, {Side.NO_VALUE: FAILED}, Cause.TRANSFORM),
        (WRONG_SYNTAX, FAILED, {Side.NO_VALUE: FAILED}, Cause.PARSER),
        (PASSED, Judged(Outcome(End.REFUSED, "PARSE_ERROR"), False), {}, Cause.PARSER),
        (PASSED, Judged(Outcome(End.REFUSED, "PARSE_ERROR"), False), {Side.FUNCTION: WRONG_SYNTAX}, Cause.WRAPPER),
        (PASSED, Judged(Outcome(End.REFUSED, "INTERNAL_ERROR"), False), {}, Cause.DEFECT),
    ],
)
def test_a_cause_is_what_explains_the_whole_outcome(
    raw: Judged, compiled: Judged, sides: dict[Side, Judged], cause: Cause
) -> None:
    assert compare(raw, compiled) is Class.DIFFERENT
    assert cause_of(raw, compiled, lambda side: sides.get(side, PASSED)) is cause


@pytest.mark.parametrize(
    ("raw", "compiled", "kind"),
    [
        (PASSED, PASSED, Class.EQUAL),
        (FAILED, FAILED, Class.EQUAL),
        (PASSED, Judged(Outcome(End.REFUSED, "NO_EVAL"), False), Class.REFUSED),
        (FAILED, Judged(Outcome(End.REFUSED, "PARSE_ERROR"), False), Class.REFUSED),
        (WRONG_SYNTAX, Judged(Outcome(End.REFUSED, "PARSE_ERROR"), True), Class.EQUAL),
        # The engine takes what is an early error: the parser knows better.
        (FAILED, Judged(Outcome(End.REFUSED, "PARSE_ERROR"), True), Class.REFUSED),
        (FAILED, PASSED, Class.DIFFERENT),
    ],
)
def test_what_two_verdicts_make_of_each_other(raw: Judged, compiled: Judged, kind: Class) -> None:
    assert compare(raw, compiled) is kind


# The ledger.


def _difference(name: str, cause: Cause = Cause.PRELUDE, message: str = "") -> Result:
    compiled = Judged(Outcome(End.THREW, "TypeError", message), False)
    return Result(name, Class.DIFFERENT, "", Judged(Outcome(End.COMPLETED), True), compiled, cause)


def _equal(name: str) -> Result:
    passed = Judged(Outcome(End.COMPLETED), True)
    return Result(name, Class.EQUAL, "", passed, passed)


def test_a_class_holds_differences_of_its_cause_message_and_paths() -> None:
    swept = LedgerClass("swept", "…", Cause.PRELUDE, "*gone*", ("a/*",))
    assert swept.holds(_difference("a/b/x.js", message="it is gone now"))
    assert not swept.holds(_difference("a/b/x.js", message="it is here"))
    assert not swept.holds(_difference("b/x.js", message="it is gone now"))
    assert not swept.holds(_difference("a/b/x.js", Cause.TRANSFORM, "it is gone now"))


def test_a_path_is_stale_when_its_tests_ran_and_none_differs() -> None:
    ledger = (LedgerClass("swept", "…", Cause.PRELUDE, paths=("a/*", "b/*", "c/*")),)
    refused = Result("c/x.js", Class.REFUSED)
    run = audit([_difference("a/x.js"), _equal("a/y.js"), _equal("b/x.js"), refused], ledger)
    assert run.ledgered == {"a/x.js": ledger[0]}
    assert run.stale == ((ledger[0], "b/*"),)
    assert run.unknown == ()
    assert not run.is_clean
    assert audit([_difference("a/x.js")], ledger).is_clean
    assert audit([_difference("a/x.js", Cause.TRANSFORM)], ledger).unknown == (_difference("a/x.js", Cause.TRANSFORM),)


def test_a_stale_path_fails_the_run(
    checkout: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = tmp_path / "ledger.toml"
    row = '[[class]]\nname = "n"\nreason = "r"\ncause = "transform"\npaths = ["planted.js", "{}"]\n'
    command = [str(checkout(planted=PLANTED, fine=PASSES)), "--jobs", "1", "--ledger", str(ledger)]
    ledger.write_text(row.format("elsewhere/*"), encoding="utf-8")
    assert main(command) == 0
    ledger.write_text(row.format("fine.js"), encoding="utf-8")
    assert main(command) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "stale  ledger class 'n': nothing differs in fine.js"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("class = [", "Invalid value (at end of document)"),
        ("", "'class'"),
        ('[[class]]\nname = "n"\nreason = " "\ncause = "wrapper"', "n has no reason"),
        ('[[class]]\nname = "n"\nreason = "r"\ncause = "magic"', "'magic' is not a valid Cause"),
        ('[[class]]\nname = "n"\nreason = "r"\ncause = "wrapper"\npaths = "x"', "n: paths is not a list of names"),
        ('[[class]]\nname = "n"\nreason = "r"\ncause = "internal error"', "n: a defect of ours is never by design"),
        (
            '[[class]]\nname = "n"\nreason = "r"\ncause = "transform"',
            "n: the cause transform alone says too little; give paths or a message",
        ),
        ('[[class]]\nname = "n"\nreason = "r"\ncause = "wrapper"\n' * 2, "two classes have one name"),
    ],
)
def test_a_ledger_with_a_fault_is_not_read(text: str, fault: str, tmp_path: Path) -> None:
    path = tmp_path / "ledger.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LedgerError) as raised:
        read_ledger(path)
    assert str(raised.value) == f"{path}: {fault}"


# The format.


def test_front_matter_as_it_comes() -> None:
    text = (
        "// Copyright\r\n/*---\r\ndescription: >\r\n  two\r\n  lines\r\nflags: [onlyStrict, async]\r\n"
        "includes:\r\n  - a.js\r\n  - b.js\r\nnegative:\r\n  phase: runtime\r\n  type: TypeError\r\n"
        "features: [BigInt]\r\nlocale: [en, de]\r\n---*/\r\nbody"
    )
    assert parse_case("x/y.js", text) == Case(
        "x/y.js",
        text,
        frozenset({"onlyStrict", "async"}),
        ("a.js", "b.js"),
        Negative("runtime", "TypeError"),
        ("BigInt",),
        ("en", "de"),
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("body", "no front matter"),
        ("/*---\n[\n---*/", "front matter is not YAML: while parsing a flow node"),
        ("/*---\n- a\n---*/", "front matter is not a mapping"),
        ("/*---\nflags: [onlyMondays]\n---*/", "unknown flag onlyMondays"),
        ("/*---\nincludes: a.js\n---*/", "includes is not a list of names"),
        ("/*---\nnegative: SyntaxError\n---*/", "negative needs a phase and a type"),
        ("/*---\nnegative: {phase: early, type: SyntaxError}\n---*/", "negative needs a phase and a type"),
    ],
)
def test_front_matter_with_a_fault(text: str, fault: str) -> None:
    with pytest.raises(FrontMatterError) as raised:
        parse_case("x.js", text)
    assert str(raised.value) == fault


def test_fixtures_are_no_tests(sample: Path) -> None:
    names = list_tests(sample)
    assert names == sorted(names)
    assert "language/expressions/dynamic-import/refused.js" in names
    assert [name for name in names if "FIXTURE" in name] == []


def test_names_of_harness_files_are_those_the_engine_binds(sample: Path) -> None:
    harness = Harness(sample)
    assert harness.names(("assert.js", "sta.js")) == {"assert", "Test262Error", "$DONOTEVALUATE"}
    assert harness.names(("lexical.js",)) == {"FLOATS", "resizable", "Counter", "indirectEval"}
