"""What findings count as, where the policy says so: errors, warnings, nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.findings import Refusal, Severity
from pyenclave.rules import RULES, CheckedProgram, check, policy_for
from pyenclave.rules.policy import RuleSettings, Verdict
from pyenclave.rules.presets import PRESETS
from pyenclave.syntax import ParsedProgram

Parsed = Callable[[str], ParsedProgram]


def verdicts(**by_code: Verdict) -> RuleSettings:
    return RuleSettings(verdicts=tuple(by_code.items()))


def told(program: ParsedProgram, settings: RuleSettings, preset: str = "agentscript", max_issues: int = 100) -> Any:
    """Whether it passed, and what was found."""
    verdict = check(program, policy_for(preset, "STRICT", max_issues=max_issues, settings=settings))
    found = verdict.findings if isinstance(verdict, Refusal) else verdict.warnings
    return isinstance(verdict, CheckedProgram), [(f.code, f.severity) for f in found]


def test_a_code_that_is_off_is_not_reported(allowed: Callable[..., Any], refused: Callable[..., Any]) -> None:
    off = verdicts(NO_LABEL="off", FORBIDDEN_LOOP="off")
    allowed("l: for (const k in {}) { break l }", settings=off)
    allowed("let i = 1; while (i > 0) { i-- }", settings=off)
    # Others of the same rule and at the same place stay.
    refused("while (‹true›) { break }", "INFINITE_LOOP", settings=off)
    refused("l: { ‹eval›; break l }", "NO_EVAL", settings=off)


@pytest.mark.parametrize("verdict", ["off", "warning"])
@pytest.mark.parametrize(
    ("code", "text", "codes", "preset"),
    [
        ("FORBIDDEN_LOOP", "while (true) { break }", ("FORBIDDEN_LOOP", "INFINITE_LOOP"), "agentscript"),
        ("NO_REGEX_LITERAL", "return /^(a+)+$/", ("NO_REGEX_LITERAL", "REGEX_REDOS_VULNERABLE"), "agentscript"),
        ("REGEX_TOO_LONG", f"/(a+)+{'b' * 201}/", ("REGEX_REDOS_VULNERABLE", "REGEX_TOO_LONG"), "secure"),
        (
            "NO_USER_FUNCTION_DECLARATION",
            "async function f() { }",
            ("NO_ASYNC", "NO_USER_FUNCTION_DECLARATION"),
            "agentscript",
        ),
        ("NO_CLASS", "class C { get a() { return 1 } }", ("NO_CLASS", "NO_ACCESSOR"), "agentscript"),
    ],
)
def test_a_construct_let_through_is_judged_as_in_a_preset_that_has_it(
    parsed: Parsed, code: str, text: str, codes: tuple[str, str], preset: str, verdict: Verdict
) -> None:
    program = parsed(text)
    severity = dict.fromkeys(codes, Severity.ERROR) | {code: Severity.WARNING}
    expected = [(other, severity[other]) for other in codes if other != code or verdict == "warning"]
    assert told(program, verdicts(**{code: verdict}), preset) == (False, expected)


@pytest.mark.parametrize("preset", PRESETS)
def test_an_error_made_a_warning_lets_the_script_pass(
    warned: Callable[..., Any], refused: Callable[..., Any], preset: str
) -> None:
    as_warning = verdicts(UNKNOWN_GLOBAL="warning")
    warned("return [‹nope›, ‹other›]", "UNKNOWN_GLOBAL", preset=preset, settings=as_warning)
    refused(
        "return [‹nope›, ‹eval›]",
        "UNKNOWN_GLOBAL",
        "NO_EVAL",
        preset=preset,
        settings=as_warning,
        warnings=frozenset({"UNKNOWN_GLOBAL"}),
    )


@pytest.mark.parametrize("preset", PRESETS)
def test_a_warning_made_an_error_refuses(refused: Callable[..., Any], allowed: Callable[..., Any], preset: str) -> None:
    settings = verdicts(UNREACHABLE_CODE="error", DYNAMIC_CALL_TARGET="error")
    marked = "let a = 'x'; await callTool(‹a›); return 1; ‹2›"
    refused(marked, "DYNAMIC_CALL_TARGET", "UNREACHABLE_CODE", preset=preset, settings=settings)
    off = verdicts(UNREACHABLE_CODE="off", DYNAMIC_CALL_TARGET="off")
    allowed(marked.replace("‹", "").replace("›", ""), preset=preset, settings=off)


@pytest.mark.parametrize("preset", PRESETS)
def test_codes_that_hold_only_where_asked_for(
    refused: Callable[..., Any], warned: Callable[..., Any], allowed: Callable[..., Any], preset: str
) -> None:
    marked = "let k = 'a'; const {[‹k›]: a} = ‹await› callTool('a'); return a"
    codes = ("NO_COMPUTED_DESTRUCTURING", "NO_AWAIT")
    plain = marked.replace("‹", "").replace("›", "")
    allowed(plain, preset=preset)
    refused(marked, *codes, preset=preset, settings=verdicts(NO_AWAIT="error", NO_COMPUTED_DESTRUCTURING="error"))
    warned(marked, *codes, preset=preset, settings=verdicts(NO_AWAIT="warning", NO_COMPUTED_DESTRUCTURING="warning"))
    allowed(plain, preset=preset, settings=verdicts(NO_AWAIT="off"))


def test_the_last_word_on_a_code_counts() -> None:
    settings = RuleSettings(verdicts=(("X", "off"), ("X", "warning")))
    assert policy_for("strict", "STRICT", settings=settings).severity_of("X", Severity.ERROR) is Severity.WARNING


def test_what_the_policy_says_nothing_of_is_as_the_rule_has_it() -> None:
    policy = policy_for("strict", "STRICT", settings=verdicts(NO_AWAIT="error"))
    assert policy.severity_of("NO_EVAL", Severity.ERROR) is Severity.ERROR
    assert policy.severity_of("NO_COMPUTED_DESTRUCTURING", None) is None


def test_each_severity_has_its_own_number(parsed: Parsed) -> None:
    program = parsed("let a = 'x'; " + "callTool(a); " * 5 + "nope; " * 5)
    warning, error = ("DYNAMIC_CALL_TARGET", Severity.WARNING), ("UNKNOWN_GLOBAL", Severity.ERROR)
    assert told(program, RuleSettings(), max_issues=3) == (False, [warning] * 3 + [error] * 3)
    assert told(program, RuleSettings(), max_issues=5) == (False, [warning] * 5 + [error] * 5)
    assert told(program, verdicts(UNKNOWN_GLOBAL="off"), max_issues=1) == (True, [warning])
    both = [warning] * 5 + [("UNKNOWN_GLOBAL", Severity.WARNING)] * 2
    assert told(program, verdicts(UNKNOWN_GLOBAL="warning"), max_issues=7) == (True, both)


def test_everything_off_refuses_nothing(parsed: Parsed) -> None:
    everything = RuleSettings(verdicts=tuple((code, "off") for rule in RULES for code in rule.codes))
    program = parsed("l: for (;;) { eval('1'); nope; ({}).constructor; callTool(); return 1; 2 }")
    assert told(program, everything) == (True, [])
