"""Source and policy arrive as they were sent, whatever is in them."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from pyenclave.compiling import bounds, orders
from pyenclave.pipeline import CompilePolicy
from pyenclave.prescan import PRESCAN_LIMITS, Response
from pyenclave.rules import RULES, RuleSettings
from pyenclave.rules.policy import CallCount, CallSignature
from pyenclave.source import Source

PLAIN = CompilePolicy("agentscript", "STANDARD")
# Every field has another value than by itself.
FULL = CompilePolicy(
    "javascript",
    "STRICT",
    extra_globals=frozenset({"config", "ключ"}),
    validate=False,
    guards=False,
    settings=RuleSettings(
        verdicts=(("NO_EVAL", "warning"), ("UNREACHABLE_CODE", "off")),
        disallowed_names=frozenset({"Date", "Math"}),
        allowed_tools=("a", "/b.*/"),
        call_counts=(CallCount("callTool", 1), CallCount("f", 0, 3)),
        signatures=(CallSignature("notify", 1, 2, ("string", "object")),),
    ),
    only_rules=frozenset({"dynamic_code"}),
    prescan=replace(PRESCAN_LIMITS["strict"], input_bytes=100_000, homoglyphs=Response.WARN),
    max_issues=7,
    extracts=True,
    sensitive_words=(("pii", ("blood type", "ключ")), ("internal", ())),
    sidecar_threshold=1_024,
    sidecar_composites=True,
)


def sent(source: Source, policy: CompilePolicy) -> tuple[Source, CompilePolicy]:
    order = orders.encode(source, policy)
    head, body = orders.lengths(order[: orders.HEADER_BYTES])
    parts = order[orders.HEADER_BYTES :]
    assert len(parts) == head + body
    return orders.decode(parts[:head], parts[head:])


def test_the_full_policy_leaves_no_field_out() -> None:
    for full, plain in ((FULL, PLAIN), (FULL.settings, PLAIN.settings)):
        same = {field.name for field in fields(plain) if getattr(full, field.name) == getattr(plain, field.name)}
        assert same <= {"custom_rules"}


@pytest.mark.parametrize("policy", [PLAIN, FULL], ids=["plain", "full"])
def test_a_policy_arrives_as_it_was(policy: CompilePolicy) -> None:
    _, arrived = sent(Source("1"), policy)
    assert arrived == policy
    assert hash(arrived) == hash(policy)
    assert arrived.limits == policy.limits


@pytest.mark.parametrize("text", ["", "return 1", "'ключ \U0001f600'", "\ud83d", "\ud83d\ude00", "a\0b\r\n\u2028"])
def test_a_source_arrives_as_it_was(text: str) -> None:
    source, _ = sent(Source(text, "мой.js"), PLAIN)
    assert source == Source(text, "мой.js")


def test_rules_of_the_users_cannot_be_sent() -> None:
    with pytest.raises(ValueError, match=r"\Aa policy with custom rules cannot be sent to a process\Z"):
        orders.encode(Source("1"), replace(PLAIN, custom_rules=(RULES[0],)))


@pytest.mark.parametrize(
    ("text", "policy", "needs"),
    [
        ("x" * bounds.LARGE_BYTES, PLAIN, False),
        ("x" * (bounds.LARGE_BYTES + 1), PLAIN, True),
        ("ж" * (bounds.LARGE_BYTES // 2), PLAIN, False),
        ("ж" * (bounds.LARGE_BYTES // 2) + "x", PLAIN, True),
        # Refused unread: no work for a process.
        ("x" * (PRESCAN_LIMITS["agentscript"].input_bytes + 1), PLAIN, False),
        ("ж" * (PRESCAN_LIMITS["agentscript"].input_bytes // 2 + 1), PLAIN, False),
        ("x" * 50_000, replace(PLAIN, custom_rules=(RULES[0],)), False),
    ],
)
def test_which_sources_need_a_process(text: str, policy: CompilePolicy, needs: bool) -> None:
    assert bounds.needs_process(Source(text), policy) is needs
