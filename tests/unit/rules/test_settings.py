"""What a user writes about single rules, and every way to write it wrongly."""

from __future__ import annotations

import re
from typing import Any

import pytest

from pyenclave.errors import ConfigError
from pyenclave.rules import RULES, RuleSettings, loosened, settings_for
from pyenclave.rules.policy import CallCount, CallSignature
from pyenclave.rules.settings import MILDER


def settings(given: dict[str, Any], **more: Any) -> RuleSettings:
    return settings_for(RULES, given, **more)


def test_without_a_word_nothing_changes() -> None:
    assert settings({}) == RuleSettings()


@pytest.mark.parametrize(
    ("value", "verdict"),
    [
        ("error", "error"),
        ("warning", "warning"),
        ("warn", "warning"),
        ("OFF", "off"),
        (True, "error"),
        (False, "off"),
        ({"severity": "warning"}, "warning"),
    ],
)
def test_one_code(value: Any, verdict: str) -> None:
    assert settings({"NO_EVAL": value}).verdicts == (("NO_EVAL", verdict),)


def test_a_rule_by_its_name_is_all_its_codes() -> None:
    assert settings({"forbidden_loop": "warning"}).verdicts == (
        ("FORBIDDEN_LOOP", "warning"),
        ("INFINITE_LOOP", "warning"),
    )


def test_the_later_word_counts() -> None:
    assert dict(settings({"forbidden_loop": "off", "INFINITE_LOOP": "error"}).verdicts) == {
        "FORBIDDEN_LOOP": "off",
        "INFINITE_LOOP": "error",
    }


def test_calls_that_must_be() -> None:
    given = {"required_call": {"functions": {"callTool": {"min": 1, "max": 5}, "parallel": {"max": 2}}}}
    assert settings(given).call_counts == (CallCount("callTool", 1, 5), CallCount("parallel", 0, 2))
    assert settings({}, require_call_tool=True).call_counts == (CallCount("callTool", 1),)


def test_signatures() -> None:
    given = {"call_target": {"signatures": {"notify": {"min": 1, "kinds": ["string", "object"]}}}}
    assert settings(given).signatures == (CallSignature("notify", 1, 2, ("string", "object")),)


def test_names_of_tools() -> None:
    assert settings({}, allowed_tools=["a.b", "/db:.*/"]).allowed_tools == ("a.b", "/db:.*/")
    assert settings({}, allowed_tools=[]).allowed_tools == ()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"NO_EVL": "off"}, "rules: there is no rule or code 'NO_EVL'; did you mean 'NO_EVAL'?"),
        ({"zzz": "off"}, "rules: there is no rule or code 'zzz'; `pyenclave explain` lists them"),
        ({"NO_EVAL": "loud"}, "rules: NO_EVAL is set to 'loud'; write 'error', 'warning' or 'off'"),
        ({"NO_EVAL": 2}, "rules: NO_EVAL is set to 2; write 'error', 'warning' or 'off'"),
        ({"NO_EVAL": {"depth": 2}}, "rules: NO_EVAL has no option 'depth'"),
        (
            {"required_call": {"functions": ["callTool"]}},
            "rules: required_call wants functions as a mapping of function name to its numbers",
        ),
        (
            {"required_call": {"functions": {"f": {"min": -1}}}},
            "rules: min of f must be a number of calls or arguments, not -1",
        ),
        (
            {"required_call": {"functions": {"f": {"min": True}}}},
            "rules: min of f must be a number of calls or arguments, not True",
        ),
        ({"required_call": {"functions": {"f": {"min": 3, "max": 2}}}}, "rules: min of f is larger than its max"),
        (
            {"required_call": {"functions": {"f": {"least": 3}}}},
            "rules: required_call: f has no 'least'; it has min, max",
        ),
        (
            {"call_target": {"signatures": {"f": {"arity": 3}}}},
            "rules: call_target: f has no 'arity'; it has min, max and kinds",
        ),
    ],
)
def test_mistakes_are_told(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=f"^{re.escape(message)}$"):
        settings(given)


def test_a_kind_that_is_none() -> None:
    with pytest.raises(ConfigError, match=r"^rules: call_target: f: 'text' is no kind; the kinds are string, number,"):
        settings({"call_target": {"signatures": {"f": {"kinds": ["text"]}}}})


def test_names_that_no_tool_can_have() -> None:
    with pytest.raises(ConfigError, match=r"^allowed_tool_names: 'a b' can be no tool's name"):
        settings({}, allowed_tools=["a b"])
    with pytest.raises(ConfigError, match=r"^allowed_tool_names: /\(/ is no pattern"):
        settings({}, allowed_tools=["/(/"])


def test_what_needs_a_reason() -> None:
    given = {"NO_EVAL": "warning", "NO_META_PROGRAMMING": "off", "FORBIDDEN_LOOP": "error"}
    assert loosened(settings(given)) == ("NO_EVAL", "NO_META_PROGRAMMING")
    # These are mild by themselves: a warning may go, and what nobody asked for may stay away.
    assert loosened(settings({"UNREACHABLE_CODE": "warning", "NO_AWAIT": "off"})) == ()
    assert loosened(settings({"UNREACHABLE_CODE": "error", "NO_AWAIT": "error"})) == ()
    assert loosened(settings({"UNREACHABLE_CODE": "off"})) == ("UNREACHABLE_CODE",)


def test_the_table_of_mild_codes_names_codes() -> None:
    assert set(MILDER) <= {code for rule in RULES for code in rule.codes}
