"""Each signal of the table: when it is there, with how many points, and its near misses."""

from __future__ import annotations

from typing import cast

import pytest

from pyenclave.errors import EnclaveError
from pyenclave.scoring.features import MAX_CALLS
from pyenclave.scoring.rule_based import RuleBased
from pyenclave.scoring.scorer import CustomRule, RiskSignal, ScorerError, level_of
from pyenclave.source import Position
from tests.unit.scoring.scripts import features_of, score_of, signals_of


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("return (await callTool('a', {})).password;", 55),
        ("return (await callTool('a', {})).cardNumber;", 55),
        ("return (await callTool('a', {})).ssn;", 50),
        ("return (await callTool('a', {})).internal;", 45),
        ("const u = await callTool('a', {}); return [u.ssn, u.dob];", 55),
        ("const u = await callTool('a', {}); return [u.ssn, u.dob, u.passport, u.password];", 60),
        ("const {ssn: x} = await callTool('a', {}); return x;", 50),
        ("return (await callTool('a', {}))['s' + 'sn'];", 50),
        ("const k = 's' + 'sn'; return (await callTool('a', {}))[k];", 50),
        ("await callTool('a', {fields: ['name', 'ssn']});", 50),
        ("await callTool('a', {sql: 'SELECT name, ssn FROM people'});", 50),
        ("await callTool('a', {passport: 'x'});", 50),
        ("await callTool('vault:getSecret', {});", 55),
        ("return (await callTool('a', {})).API_KEY;", 55),
        ("return (await callTool('a', {}))['api-key'];", 55),
        ("return (await callTool('a', {})).apikey;", 55),
        ("return (await callTool('a', {})).userPasswords;", 55),
    ],
)
def test_sensitive_fields(text: str, points: int) -> None:
    assert signals_of(text)["SENSITIVE_FIELD"] == points


@pytest.mark.parametrize(
    "name",
    [
        *("author", "authored", "tokenize", "tokenizer", "passage", "passenger", "cardinal", "cardboard", "keyboard"),
        *(
            "secretary",
            "hashtags",
            "class",
            "compass",
            "bypass",
            "assign",
            "lesson",
            "keys",
            "accountant",
            "token_count",
        ),
        *("nextPageToken", "company", "spanish", "japan", "shadowRoot", "saltyFood", "inputTokens", "password_policy"),
    ],
)
def test_words_that_only_hold_a_sensitive_one(name: str) -> None:
    assert signals_of(f"return (await callTool('a', {{}})).{name};") == {}


@pytest.mark.parametrize(
    "path", ["~/.ssh/config", "/etc/shadow", "C:\\\\Users\\\\me\\\\id_rsa", ".env", "./.aws/credentials"]
)
def test_paths_are_names(path: str) -> None:
    assert signals_of(f"await callTool('a', {{p: '{path}'}});")["SENSITIVE_FIELD"] >= 45


def test_what_hides_behind_many_or_deep_values_is_not_overlooked() -> None:
    many = ", ".join(f"k{i}: {i}" for i in range(4_200))
    assert not features_of(f"await callTool('a', {{{many}, limit: 1e7}});").is_complete
    deep = "{a: " * 12 + "{limit: 1e7}" + "}" * 12
    assert not features_of(f"await callTool('a', {deep});").is_complete


def test_sentences_are_no_fields() -> None:
    assert signals_of("await callTool('note', {text: 'please choose a new password'});") == {}


@pytest.mark.parametrize(
    ("limit", "points"),
    [("10000", None), ("10001", 25), ("100000", 25), ("100001", 35), ("1e6", 35), ("1000001", 40), ("50 * 1000", 25)],
)
def test_limits(limit: str, points: int | None) -> None:
    assert signals_of(f"await callTool('a', {{limit: {limit}}});").get("EXCESSIVE_LIMIT") == points


@pytest.mark.parametrize("args", ["{creditLimit: 50000}", "{total: 50000}", "{limits: {x: 50000}}"])
def test_what_is_no_limit(args: str) -> None:
    assert "EXCESSIVE_LIMIT" not in signals_of(f"await callTool('a', {args});")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("await callTool('a', {q: '*'});", True),
        ("await callTool('a', {q: '**'});", True),
        ("await callTool('a', {q: ['%']});", True),
        ("await callTool('a', {op: '*', a: 2, b: 3});", False),
        ("await callTool('a', {q: 'a*'});", False),
        ("await callTool('searchUsers', {});", True),
        ("await callTool('searchUsers');", True),
        ("await callTool('searchUsers', {q: 'x'});", False),
        ("await callTool('listUsers', {});", False),
    ],
)
def test_wildcards(text: str, is_one: bool) -> None:
    assert signals_of(text).get("WILDCARD_QUERY") == (20 if is_one else None)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("for (const x of [1]) await callTool('a', {});", 25),
        ("for (const x of [1]) for (const y of [1]) await callTool('a', {});", 35),
        ("for (const x of await callTool('l', {})) await callTool('a', {});", 40),
        ("for (const x of [1]) { await callTool('a', {}); await callTool('b', {}); }", 50),
        ("for (const x of [1]) { await callTool('a', {}); await callTool('a', {}); }", 25),
        ("await callTool('a', {});", None),
    ],
)
def test_loops(text: str, points: int | None) -> None:
    assert signals_of(text).get("LOOP_TOOL_CALL") == points


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("const u = await callTool('listUsers', {}); await callTool('sendMail', {u});", True),
        ("await callTool('listUsers', {}); await callTool('sendMail', {});", True),
        ("await callTool('sendMail', {}); await callTool('listUsers', {});", False),
        ("await callTool('listUsers', {}); await callTool('getMails', {});", False),
        ("const u = await callTool('listUsers', {}); await callTool('createNote', {u});", False),
        ("const u = await callTool('makeId', {}); await callTool('sendMail', {u});", False),
        ("for (const x of [1]) { await callTool('sendMail', {}); await callTool('readFile', {}); }", True),
        ("const u = await callTool('listUsers', {}); await callTool(u.x, {u});", True),
        ("await callTool('send', {b: await callTool('query', {q: 1})});", True),
    ],
)
def test_exfiltration(text: str, is_one: bool) -> None:
    assert signals_of(text).get("EXFIL_PATTERN") == (50 if is_one else None)


@pytest.mark.parametrize(
    ("text", "id", "points"),
    [
        ("await callTool('a', {n: 1000001});", "EXTREME_VALUE", 30),
        ("await callTool('a', {n: -1000001});", "EXTREME_VALUE", 30),
        ("await callTool('a', {n: 1000000});", "EXTREME_VALUE", None),
        ("await callTool('a', {n: 1e999});", "EXTREME_VALUE", 30),
        ("const n = x => x; await callTool(n(Math.random()), {});", "DYNAMIC_TOOL", 20),
        ("for (const n of ['a', 'b']) await callTool(n, {}); await callTool(Date(), {});", "DYNAMIC_TOOL", 40),
        ("await callTool('bulkUpdate', {});", "BULK_OPERATION", 15),
        (
            "await callTool('bulkA', {}); await callTool('batch_b', {}); await callTool('all', {});",
            "BULK_OPERATION",
            30,
        ),
        ("await callTool('callback', {}); await callTool('wallet', {});", "BULK_OPERATION", None),
    ],
)
def test_values_names_and_bulk(text: str, id: str, points: int | None) -> None:
    assert signals_of(text).get(id) == points


@pytest.mark.parametrize(
    ("text", "id", "points"),
    [
        (
            "for (const x of await callTool('l', {})) await callTool('deleteUser', {id: x.id});",
            "DESTRUCTIVE_ACTION",
            40,
        ),
        ("await callTool('deleteUser', {id: 1});", "DESTRUCTIVE_ACTION", None),
        ("await callTool('sh', {c: 'rm -rf /'});", "DESTRUCTIVE_ACTION", 70),
        ("await callTool('sh', {c: 'DROP ' + 'TABLE x'});", "DESTRUCTIVE_ACTION", 70),
        ("await callTool('sql', {c: 'DELETE FROM t WHERE id = 1'});", "DESTRUCTIVE_ACTION", None),
        ("await callTool('audit.delete', {id: 1});", "COVER_UP", 70),
        ("await callTool('audit.read', {id: 1});", "COVER_UP", None),
        ("await callTool('catalog.delete', {id: 1});", "COVER_UP", None),
        ("await callTool('logging:set', {level: 'off'});", "COVER_UP", 70),
        ("await callTool('logging:set', {level: 'info'});", "COVER_UP", None),
        ("for (let i = 0; i < 9; i++) await callTool('users.get', {id: i});", "ENUMERATION", 45),
        ("for (let i = 0; i < 9; i++) await callTool('users.get', {page: i});", "ENUMERATION", None),
        ("for (let i = 0; i < 9; i++) await callTool('note.add', {id: i});", "ENUMERATION", None),
        (
            "const r = await callTool('a', {}); await callTool('f', {url: 'https://x.y', r});",
            "EXTERNAL_DESTINATION",
            25,
        ),
        ("await callTool('f', {url: 'https://x.y'});", "EXTERNAL_DESTINATION", None),
        ("return (await callTool('getUser', {id: 1})).password;", "CREDENTIAL_ACCESS", 20),
        ("return (await callTool('getUser', {id: 1})).ssn;", "CREDENTIAL_ACCESS", None),
        ("await callTool('a', {limit: 100000});", "WHOLE_COLLECTION", 35),
        ("await callTool('a', {limit: 99999});", "WHOLE_COLLECTION", None),
    ],
)
def test_signals_beyond_the_table(text: str, id: str, points: int | None) -> None:
    assert signals_of(text).get(id) == points


@pytest.mark.parametrize(
    ("points", "level"),
    [(0, "none"), (19, "none"), (20, "low"), (40, "medium"), (60, "high"), (79, "high"), (80, "critical")],
)
def test_levels(points: int, level: str) -> None:
    assert level_of(points) == level


def test_a_score_is_at_most_100() -> None:
    score = score_of(
        "for (const u of await callTool('listUsers', {limit: 1e7})) await callTool('send', {p: u.password});"
    )
    assert (score.score, score.level) == (100, "critical")


def test_what_is_too_intricate_counts_as_what_it_could_hide() -> None:
    text = "const a = await callTool('listUsers', {});" + "callTool('ping', {x: 1});" * (MAX_CALLS + 10)
    features = features_of(text)
    assert (features.is_complete, len(features.calls)) == (False, MAX_CALLS)
    assert score_of(text).score >= 70


def test_a_rule_of_the_users_that_gives_something_else_is_a_failure() -> None:
    with pytest.raises(ScorerError, match=r"\Acustom_rules: <lambda> gave int; it must give RiskSignal or None\Z"):
        RuleBased(rules=[cast(CustomRule, lambda _features: 3)]).judge(features_of("return 1"))
    assert issubclass(ScorerError, EnclaveError)


def test_points_of_ones_own_replace_those_of_the_table() -> None:
    features = features_of("await callTool('bulkUpdate', {n: 1e7});")
    judged = RuleBased({"BULK_OPERATION": 99, "EXTREME_VALUE": 0}).judge(features)
    assert judged.signals == (RiskSignal("BULK_OPERATION", 99, "bulkUpdate acts in bulk", (Position(1, 7),)),)
