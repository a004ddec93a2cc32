"""Layers 0 and 1 without an enclave."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from pyenclave import ConfigError, Inspection, PreScanner, Rule, Validator, Watch, validate
from pyenclave.prescan import PRESCAN_LIMITS
from pyenclave.result import CheckReport
from pyenclave.syntax import nodes
from pyenclave.syntax.nodes import Node


def codes(report: CheckReport) -> list[tuple[str, int | None, int | None]]:
    return [(issue.code, issue.line, issue.column) for issue in report.issues]


class TestValidate:
    def test_a_script_that_passes(self) -> None:
        assert validate("return 1") == CheckReport(ok=True)

    def test_every_finding_has_its_place(self) -> None:
        report = validate("const e = eval;\nwhile (1) {}")
        assert not report.ok
        assert codes(report) == [("NO_EVAL", 1, 11), ("FORBIDDEN_LOOP", 2, 1)]
        assert report.issues[1].excerpt == "while (1) {}\n^^^^^"
        assert report.issues[1].hint

    def test_the_preset_decides(self) -> None:
        assert validate("while (0) {}", preset="javascript").ok
        assert validate("while (0) {}", "javascript", security_level="STRICT").ok

    def test_warnings_do_not_refuse(self) -> None:
        report = validate("return 1; callTool('a')")
        assert report.ok
        assert codes(report) == [("UNREACHABLE_CODE", 1, 11)]

    def test_layer_0_answers_first(self) -> None:
        assert codes(validate("return /a/")) == [("PRESCANNER_REGEX_BLOCKED", 1, 8)]

    @pytest.mark.parametrize(
        ("code", "found"),
        [
            ("const имя = 'Анна'; return имя + \" привет\"", []),
            ("const p\u0430ypal = 1", [("PRESCANNER_HOMOGRAPH", 1, 8)]),
            ("const a=8,b=2,c=2; return a/b/c", []),
            ("return [" + "1234567, " * 999 + "1]", []),
            (f"return '{'x' * 40 * 1024}'", []),
            ("let y = 1; const t = callTool; await t('x'+y, {})", [("DYNAMIC_CALL_TARGET", 1, 40)]),
            ("const {constructor: C} = (x=>x); C('…')", [("NO_DANGEROUS_DESTRUCTURING", 1, 8)]),
            ("const x = {}; return x[['constr'+'uctor']]", [("NO_CONSTRUCTOR_ACCESS", 1, 24)]),
        ],
    )
    def test_examples(self, code: str, found: list[tuple[str, int, int]]) -> None:
        assert codes(validate(code)) == found


class TestValidator:
    def test_chosen_rules_only(self) -> None:
        validator = Validator(only=["dynamic_code"])
        assert codes(validator.validate("x; eval('1'); while (1) {}")) == [("NO_EVAL", 1, 4)]
        with pytest.raises(ConfigError, match=r"^only: there is no rule 'NO_EVAL'; the rules are await_expression, "):
            Validator(only=["NO_EVAL"])

    def test_options_of_layer_1(self) -> None:
        validator = Validator(
            "javascript",
            allowed_globals=["shop"],
            additional_disallowed_identifiers=["Map"],
            allowed_tool_names=["orders.list", "/mail:.*/"],
            require_call_tool=True,
            max_issues=3,
        )
        assert validator.validate("shop; await callTool('orders.list'); await callTool('mail:send')").ok
        assert codes(validator.validate("new Map(); callTool('orders.drop'); a; b")) == [
            ("DISALLOWED_IDENTIFIER", 1, 5),
            ("UNKNOWN_TOOL_NAME", 1, 21),
            ("UNKNOWN_GLOBAL", 1, 37),
        ]
        assert codes(validator.validate("return 1")) == [("REQUIRED_FUNCTION_NOT_CALLED", 1, 1)]

    def test_a_rule_made_milder_needs_a_reason(self) -> None:
        with pytest.raises(ConfigError, match=r"^rules: making NO_EVAL milder needs unsafe_reason="):
            Validator(rules={"NO_EVAL": "warning"})
        validator = Validator(rules={"NO_EVAL": "warning"}, unsafe_reason="only looked at")
        report = validator.validate("return eval")
        assert report.ok
        assert [(issue.code, issue.severity) for issue in report.issues] == [("NO_EVAL", "warning")]

    def test_a_rule_of_ones_own(self) -> None:
        validator = Validator(custom_rules=[NO_MONDAYS])
        assert codes(validator.validate("const monday = 1; return monday")) == [("NO_MONDAYS", 1, 7)]
        assert validator.validate("return 'monday'").ok

    def test_a_rule_of_ones_own_that_raises_refuses(self) -> None:
        broken = Rule("broken", ("BROKEN",), NO_MONDAYS.presets, _broken, "")
        (issue,) = Validator(custom_rules=[broken]).validate("return 1").issues
        assert (issue.code, issue.layer) == ("INTERNAL_ERROR", "rules")

    def test_rules_that_cannot_be(self) -> None:
        with pytest.raises(ConfigError, match=r"^custom_rules: 5 is no rule; make one with pyenclave.Rule"):
            Validator(custom_rules=[5])
        taken = Rule("mine", ("NO_EVAL",), NO_MONDAYS.presets, _mondays, "")
        with pytest.raises(ConfigError, match=r"^custom_rules: mine has the name or a code of a rule of pyenclave's"):
            Validator(custom_rules=[taken])

    def test_verdicts_of_ones_own_rules_are_not_remembered(self) -> None:
        seen: list[str] = []

        def watch(inspection: Inspection) -> Watch:
            seen.append(inspection.program.source.text)
            return Watch()

        validator = Validator(custom_rules=[Rule("counting", ("COUNTED",), NO_MONDAYS.presets, watch, "")])
        assert validator.validate("return 1").ok
        assert validator.validate("return 1").ok
        assert seen == ["return 1", "return 1"]


class TestPreScanner:
    def test_both_halves_of_layer_0_and_nothing_else(self) -> None:
        scanner = PreScanner("strict")
        assert scanner.scan("const __ag_x = eval; with_anything; return globalThis.constructor").ok
        assert codes(scanner.scan("a\0")) == [("PRESCANNER_NULL_BYTE", 1, 2)]
        assert codes(scanner.scan("return /(a+)+b/")) == [("PRESCANNER_REDOS", 1, 9)]

    def test_what_is_no_javascript_is_said_so(self) -> None:
        assert codes(PreScanner().scan("return (")) == [("PARSE_ERROR", 1, 9)]

    def test_limits_of_ones_own(self) -> None:
        scanner = PreScanner({"preset": "strict", "regex_count": 1})
        assert scanner.limits.line_count == PRESCAN_LIMITS["strict"].line_count
        assert codes(scanner.scan("a = /b/; a = /c/")) == [("PRESCANNER_REGEX_COUNT", 1, 14)]
        assert PreScanner(PRESCAN_LIMITS["secure"]).limits is PRESCAN_LIMITS["secure"]

    @pytest.mark.parametrize(
        ("config", "message"),
        [
            ("mild", "preset: 'mild' is none of agentscript, strict, secure, standard, permissive, javascript"),
            ({"regex_count": 501}, "regex_count is at most 500, got 501"),
            ({"regexes": 1}, "'regexes' is no limit of the pre-scanner; the limits are bidi_in_strings, "),
        ],
    )
    def test_mistakes_are_told(self, config: str | dict[str, object], message: str) -> None:
        with pytest.raises(ConfigError, match=f"^{re.escape(message)}"):
            PreScanner(config)


def _mondays(inspection: Inspection) -> Watch:
    def name(node: nodes.Identifier, _ancestors: Sequence[Node]) -> None:
        if node.name == "monday" and id(node) in inspection.bindings:
            inspection.report("NO_MONDAYS", node, "nobody likes Mondays", "Name another day.")

    return Watch({nodes.Identifier: name})


def _broken(_inspection: Inspection) -> Watch:
    raise RuntimeError("a defect of the user's")


NO_MONDAYS = Rule("no_mondays", ("NO_MONDAYS",), frozenset({"agentscript", "javascript"}), _mondays, "Mondays.")
