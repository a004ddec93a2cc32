"""All rules in one walk: order, limits, failures, and the table of rules."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import pyenclave.rules
from pyenclave.findings import Finding, Layer, Refusal, Severity
from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource
from pyenclave.rules import RULES, CheckedProgram, Inspection, Rule, Watch, check, policy_for
from pyenclave.rules.presets import PRESETS
from pyenclave.source import Source, Span
from pyenclave.syntax import ParsedProgram, nodes, parse

Parsed = Callable[[str], ParsedProgram]
AGENTSCRIPT = policy_for("agentscript", "STRICT")
EVERY = frozenset(PRESETS)


def spans_of(verdict: object) -> list[tuple[str, int]]:
    assert isinstance(verdict, Refusal)
    return [(f.code, f.span.start if f.span else -1) for f in verdict.findings]


def test_findings_come_in_order_of_position(parsed: Parsed) -> None:
    verdict = check(parsed("do { nope; class C {} } while (eval('1')); process"), AGENTSCRIPT)
    assert spans_of(verdict) == [
        ("FORBIDDEN_LOOP", 0),
        ("UNKNOWN_GLOBAL", 5),
        ("NO_CLASS", 11),
        ("NO_EVAL", 31),
        ("DISALLOWED_IDENTIFIER", 43),
    ]


def test_at_most_max_issues_are_reported(parsed: Parsed) -> None:
    program = parsed("; ".join(["nope"] * 150))
    assert spans_of(check(program, AGENTSCRIPT)) == [("UNKNOWN_GLOBAL", 6 * i) for i in range(100)]
    two = policy_for("agentscript", "STRICT", max_issues=2)
    assert spans_of(check(program, two)) == [("UNKNOWN_GLOBAL", 0), ("UNKNOWN_GLOBAL", 6)]


def _noticing(severity: Severity, name: str = "noticing") -> Rule:
    def watch(inspection: Inspection) -> Watch:
        def identifier(node: nodes.Identifier, _ancestors: Sequence[nodes.Node]) -> None:
            inspection.report(f"SEEN_{severity.name}", node, "message", "hint", severity)

        return Watch({nodes.Identifier: identifier})

    return Rule(name, (f"SEEN_{severity.name}",), EVERY, watch, "page")


def test_a_warning_lets_the_program_pass(parsed: Parsed) -> None:
    program = parsed("a; b")
    verdict = check(program, AGENTSCRIPT, [_noticing(Severity.WARNING)])
    assert verdict == CheckedProgram(
        program,
        AGENTSCRIPT,
        (
            Finding("SEEN_WARNING", "message", Layer.RULES, Span(0, 1), "hint", Severity.WARNING),
            Finding("SEEN_WARNING", "message", Layer.RULES, Span(3, 4), "hint", Severity.WARNING),
        ),
    )


def test_warnings_never_push_an_error_out(parsed: Parsed) -> None:
    one = policy_for("agentscript", "STRICT", max_issues=1)
    rules = [_noticing(Severity.WARNING), _noticing(Severity.ERROR)]
    assert spans_of(check(parsed("a; b"), one, rules)) == [("SEEN_ERROR", 0), ("SEEN_WARNING", 0)]


def test_warnings_of_earlier_layers_are_kept() -> None:
    program = parse(ScannedSource(Source("return 1 // \u200b"), PRESCAN_LIMITS["strict"], (12,)))
    assert isinstance(program, ParsedProgram)
    verdict = check(program, AGENTSCRIPT)
    assert isinstance(verdict, CheckedProgram)
    assert [warning.code for warning in verdict.warnings] == ["PRESCANNER_UNICODE_SUSPICIOUS"]


def test_the_same_fault_is_reported_once(parsed: Parsed) -> None:
    # The key and the value of a shorthand are one place.
    assert spans_of(check(parsed("return {nope}"), AGENTSCRIPT)) == [("UNKNOWN_GLOBAL", 8)]
    assert spans_of(check(parsed("return {__ag_x}"), AGENTSCRIPT)) == [("RESERVED_PREFIX", 8)]


def _fails_at_once(_inspection: Inspection) -> Watch:
    raise KeyError("secret")


def _fails_later(_inspection: Inspection) -> Watch:
    def handler(_node: nodes.Node, _ancestors: Sequence[nodes.Node]) -> None:
        raise RecursionError

    return Watch({nodes.ReturnStatement: handler})


def _fails_on_names(_inspection: Inspection) -> Watch:
    def handler(_node: nodes.Node, _ancestors: Sequence[nodes.Node]) -> None:
        raise ValueError

    return Watch(free_name=handler)


@pytest.mark.parametrize(
    ("watch", "error"),
    [(_fails_at_once, "KeyError"), (_fails_later, "RecursionError"), (_fails_on_names, "ValueError")],
)
def test_a_rule_that_raises_refuses_the_script(
    parsed: Parsed, caplog: pytest.LogCaptureFixture, watch: Callable[[Inspection], Watch], error: str
) -> None:
    rule = Rule("failing", ("X",), EVERY, watch, "page")
    with caplog.at_level(logging.ERROR, "pyenclave"):
        verdict = check(parsed("return Math"), AGENTSCRIPT, [*RULES, rule])
    assert verdict == Refusal(
        Layer.RULES,
        (
            Finding(
                "INTERNAL_ERROR",
                f"a rule failed on this script ({error}), so the script was refused",
                Layer.RULES,
                hint="This is a defect of pyenclave: please report it with the script.",
            ),
        ),
    )
    assert [record.message for record in caplog.records] == ["a rule failed on script.js; the script was refused"]


def test_a_rule_holds_only_in_its_presets(parsed: Parsed) -> None:
    rule = Rule("failing", ("X",), frozenset({"strict"}), _fails_at_once, "page")
    assert isinstance(check(parsed("return 1"), AGENTSCRIPT, [rule]), CheckedProgram)


def test_the_table_lists_every_rule_file_in_order() -> None:
    folder = Path(pyenclave.rules.__file__).parent
    files = {path.stem for path in folder.glob("*.py") if "\nCODES = " in path.read_text(encoding="utf-8")}
    names = [rule.name for rule in RULES]
    assert names == sorted(files)


def test_codes_belong_to_one_rule() -> None:
    codes = [code for rule in RULES for code in rule.codes]
    assert len(codes) == len(set(codes))
    for rule in RULES:
        assert list(rule.codes) == sorted(rule.codes)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_page_of_a_rule_has_its_headings(rule: Rule) -> None:
    title, *_ = rule.page.splitlines()
    assert title.endswith(".")
    headings = re.findall(r"^(\w[\w ]*)$", rule.page, re.MULTILINE)
    assert headings == ["Refuses", "Why", "Leaves to others", "References"]
    # The codes are named where what they refuse is described; a rule with one code is named by it.
    if len(rule.codes) > 1:
        refuses = rule.page.split("\nWhy\n")[0]
        assert [code for code in rule.codes if code not in refuses] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_a_case_file(rule: Rule) -> None:
    assert (Path(__file__).parent / f"test_{rule.name}.py").is_file()
