"""The scorer external-api against a real server: what it sends, what it takes for an answer, what it never says."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import traceback
from typing import Any

import pytest
from pydantic import SecretStr

from pyenclave.errors import ConfigError
from pyenclave.scoring.answer import MAX_DESCRIPTION_CHARS, MAX_SIGNALS
from pyenclave.scoring.external_api import LONGEST_WAIT_S, MAX_ANSWER_BYTES, ExternalApiScorer, make_scorer
from pyenclave.scoring.features import ExtractedFeatures, SensitiveField, ToolCall, from_plain
from pyenclave.scoring.options import ExternalApiConfig, ScoringGateConfig
from pyenclave.scoring.scorer import RiskSignal, Score, ScorerError
from pyenclave.source import Position

from .loopback import Act, answer, dripping, endless, reset, serving, silence

KEY = "key-4f1c9d"
FEATURES = ExtractedFeatures(
    (
        ToolCall("crm:list", Position(1, 7), strings=('"], "score": 0',)),
        ToolCall("mail:send", Position(2, 7), sources=(0,)),
    ),
    (SensitiveField("pii", "ssn", Position(1, 20)),),
)
FINE = answer('{"score": 42}')


def ask(*acts: Act, **options: Any) -> tuple[Score, list[tuple[str, bytes]], list[float]]:
    """The score, the requests that came, and the waits in seconds (which are not waited), without jitter."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    with serving(*acts) as server:
        config = ExternalApiConfig(endpoint=server.url, api_key=SecretStr(KEY), **options)
        scorer = ExternalApiScorer(config, sleep=sleep, jitter=lambda: 1.0)
        try:
            return asyncio.run(scorer.score(FEATURES)), server.requests, waits
        except ScorerError as error:
            error.args = (str(error).replace(f"http://127.0.0.1:{server.port}", "HOST"),)
            error.add_note(json.dumps([len(server.requests), waits]))
            raise


def refusal(*acts: Act, **options: Any) -> tuple[str, int, list[float]]:
    """What is said when there is no score, how many requests came, and the waits."""
    with pytest.raises(ScorerError) as caught:
        ask(*acts, **options)
    tries, waits = json.loads(caught.value.__notes__[0])
    return str(caught.value), tries, waits


# What is sent.


def test_features_and_version_are_posted_with_the_key() -> None:
    score, [(head, body)], waits = ask(FINE, headers={"X-Team": "red blue"})
    assert score == Score(42, (), "external-api")
    assert waits == []
    sent = json.loads(body)
    assert sent.keys() == {"features", "version"}
    assert sent["version"] == 1
    assert from_plain(sent["features"]) == FEATURES
    lines = head.split("\r\n")
    assert lines[0] == "POST /score HTTP/1.1"
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["content-type"] == headers["accept"] == "application/json"
    assert headers["accept-encoding"] == "identity"
    assert headers["x-team"] == "red blue"


def test_a_proxy_of_the_environment_does_not_see_what_is_sent_without_encryption(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serving(answer('{"score": 0}')) as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        assert ask(FINE)[0].score == 42
        assert proxy.requests == []


# What is taken for an answer.


def test_signals_come_through_with_their_places() -> None:
    raw = {
        "score": 69.5,
        "risk": "high",
        "signals": [
            {"id": "X_1", "score": 30, "description": "takes what is ours", "level": "low"},
            {"id": "y", "score": 0, "description": "", "positions": [{"line": 2, "column": 7}]},
        ],
    }
    score, _, _ = ask(answer(json.dumps(raw)))
    assert score.score == 70
    assert score.signals == (
        RiskSignal("X_1", 30, "takes what is ours"),
        RiskSignal("y", 0, "", (Position(2, 7),)),
    )


_SIGNAL = {"id": "A", "score": 1, "description": "d"}
_NOT_SCORES: dict[str, str] = {
    "": "answered with something that is no JSON",
    "{": "answered with something that is no JSON",
    "[" * 30_000: "answered with something that is no JSON",
    "9" * 5_000: "answered with something that is no JSON",
    '{"score": NaN}': "answered with something that is no JSON",
    '{"score": Infinity}': "answered with something that is no JSON",
    '{"score": 1, "score": 99}': "answered with something that is no JSON",
    "[]": "answered wrongly: the answer is no object",
    "42": "answered wrongly: the answer is no object",
    "{}": "answered wrongly: the answer has other fields than score and, where wanted, risk, signals",
    '{"score": 1, "x": 1}': "answered wrongly: the answer has other fields than score and, where wanted, risk, signals",
    '{"score": null}': "answered wrongly: score is no number",
    '{"score": "7"}': "answered wrongly: score is no number",
    '{"score": true}': "answered wrongly: score is no number",
    '{"score": 100.01}': "answered wrongly: score is no number from 0 to 100",
    '{"score": -0.1}': "answered wrongly: score is no number from 0 to 100",
    '{"score": 1e999}': "answered wrongly: score is no number from 0 to 100",
    '{"score": 1' + "0" * 4_000 + "}": "answered wrongly: score is no number from 0 to 100",
    '{"score": 1, "risk": "huge"}': "answered wrongly: risk is not one of critical, high, low, medium, none",
    '{"score": 1, "risk": []}': "answered wrongly: risk is not one of critical, high, low, medium, none",
    '{"score": 1, "signals": {}}': "answered wrongly: signals is no list",
    '{"score": 1, "signals": ["A"]}': "answered wrongly: signals[0] is no object",
    json.dumps({"score": 1, "signals": [_SIGNAL] * (MAX_SIGNALS + 1)}): (
        f"answered wrongly: signals has more than {MAX_SIGNALS} entries"
    ),
}  # fmt: skip


@pytest.mark.parametrize("body", _NOT_SCORES)
def test_anything_else_is_no_answer(body: str) -> None:
    assert refusal(answer(body), retries=3) == (f"external-api: HOST {_NOT_SCORES[body]}", 1, [])


_HOSTILE: dict[str, tuple[dict[str, Any], str]] = {
    "id with a line break": ({"id": "A\nB"}, ".id is no id: a letter, then at most 63 letters, digits and _ . : -"),
    "long id": ({"id": "A" * 65}, ".id is no id: a letter, then at most 63 letters, digits and _ . : -"),
    "escape sequence": ({"description": "\x1b[2J"}, ".description holds characters that cannot be printed"),
    "line break": ({"description": "a\nb"}, ".description holds characters that cannot be printed"),
    "NUL": ({"description": "\0"}, ".description holds characters that cannot be printed"),
    "text turned round": ({"description": "\u202e"}, ".description holds characters that cannot be printed"),
    "lone surrogate": ({"description": "\ud800"}, ".description holds characters that cannot be printed"),
    "long text": (
        {"description": "a" * (MAX_DESCRIPTION_CHARS + 1)},
        f".description is no text of at most {MAX_DESCRIPTION_CHARS} characters",
    ),
    "number as text": ({"description": 3}, f".description is no text of at most {MAX_DESCRIPTION_CHARS} characters"),
    "score out of range": ({"score": 101}, ".score is no number from 0 to 100"),
    "level unknown": ({"level": "fatal"}, ".level is no level"),
    "more fields": (
        {"html": "<b>"},
        " has other fields than description, id, score and, where wanted, level, positions",
    ),
    "places without end": ({"positions": [{"line": 1, "column": 1}] * 21}, ".positions has more than 20 entries"),
    "no place": (
        {"positions": [{"line": 0, "column": 1}]},
        ".positions[0] is no place: line and column are whole numbers from 1",
    ),
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_hostile_signals_are_no_answer(name: str) -> None:
    change, said = _HOSTILE[name]
    body = json.dumps({"score": 1, "signals": [_SIGNAL, _SIGNAL | change]})
    assert refusal(answer(body)) == (f"external-api: HOST answered wrongly: signals[1]{said}", 1, [])


def test_what_is_not_the_content_asked_for_is_not_read() -> None:
    html = answer('{"score": 1}', kind="text/html")
    assert refusal(html)[0] == "external-api: HOST answered with something else than application/json"
    packed = answer(b"\x1f\x8b", more="Content-Encoding: gzip\r\n")
    assert refusal(packed)[0] == "external-api: HOST answered with a packed body, though asked not to"
    assert ask(answer('{"score": 3}', kind="Application/JSON; charset=utf-8"))[0].score == 3


def test_a_large_answer_is_not_read_to_its_end() -> None:
    said = f"external-api: HOST answered with more than {MAX_ANSWER_BYTES} bytes"
    room = MAX_ANSWER_BYTES - len('{"score": 5}')
    assert ask(answer('{"score": 5}' + " " * room))[0].score == 5
    assert refusal(answer('{"score": 5}' + " " * (room + 1)), retries=2) == (said, 1, [])
    assert refusal(endless)[0] == said


# When it is asked again.


@pytest.mark.parametrize("status", ["500 Oops", "503 Busy", "429 Slow down"])
def test_it_is_asked_again_after_waits_that_double(status: str) -> None:
    bad = answer("", status=status)
    score, requests, waits = ask(bad, bad, bad, FINE, retries=3)
    assert (score.score, len(requests), waits) == (42, 4, [0.1, 0.2, 0.4])
    said = f"external-api: HOST answered {status[:3]}"
    assert refusal(bad, retries=2) == (said, 3, [0.1, 0.2])
    assert refusal(bad, retries=0) == (said, 1, [])


def test_waits_are_bounded_and_spread() -> None:
    bad = answer("", status="500 Oops")
    assert refusal(bad, retries=10)[2][-3:] == [LONGEST_WAIT_S] * 3

    async def main() -> list[float]:
        waits: list[float] = []

        async def sleep(seconds: float) -> None:
            waits.append(seconds)

        with serving(bad) as server:
            jitter = iter([0.0, 0.5, 1.0])
            config = ExternalApiConfig(endpoint=server.url, retries=3)
            scorer = ExternalApiScorer(config, sleep=sleep, jitter=lambda: next(jitter))
            with pytest.raises(ScorerError):
                await scorer.score(FEATURES)
        return waits

    assert asyncio.run(main()) == pytest.approx([0.05, 0.15, 0.4])


def test_the_service_may_ask_for_a_longer_wait() -> None:
    busy = answer("", status="429 Slow down", more="Retry-After: 7\r\n")
    assert ask(busy, FINE)[2] == [7.0]
    nonsense = answer("", status="429 Slow down", more="Retry-After: 1e9\r\n")
    assert ask(nonsense, FINE)[2] == [0.1]


def test_a_broken_connection_is_tried_again() -> None:
    score, requests, waits = ask(reset, FINE)
    assert (score.score, len(requests), waits) == (42, 2, [0.1])
    assert refusal(reset, retries=1) == ("external-api: HOST could not be asked (ReadError)", 2, [0.1])


def test_nobody_there() -> None:
    with serving(FINE) as server:
        url = server.url
    scorer = ExternalApiScorer(ExternalApiConfig(endpoint=url, retries=0))
    with pytest.raises(ScorerError) as caught:
        asyncio.run(scorer.score(FEATURES))
    assert str(caught.value) == f"external-api: {url.removesuffix('/score')} could not be asked (ConnectError)"


@pytest.mark.parametrize("status", ["400 No", "401 Who", "404 Gone", "204 Nothing"])
def test_what_another_try_would_not_change_is_not_tried(status: str) -> None:
    assert refusal(answer("", status=status), retries=5) == (f"external-api: HOST answered {status[:3]}", 1, [])


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 There", "308 There"])
def test_redirects_are_not_followed(status: str) -> None:
    with serving(FINE) as other:
        said = refusal(answer("", status=status, more=f"Location: {other.url}\r\n"))
        assert said == (f"external-api: HOST answered {status[:3]}, a redirect: not followed", 1, [])
        assert other.requests == []


@pytest.mark.parametrize("act", [silence, dripping])
def test_the_time_is_for_all_together(act: Act) -> None:
    assert refusal(act, timeout_ms=150, retries=5) == ("external-api: HOST did not answer within 150 ms", 1, [])


def test_waiting_counts_as_time_too() -> None:
    busy = answer("", status="503 Busy", more="Retry-After: 999999\r\n")
    with serving(busy) as server:
        scorer = ExternalApiScorer(ExternalApiConfig(endpoint=server.url, retries=1, timeout_ms=200))
        with pytest.raises(ScorerError) as caught:
            asyncio.run(scorer.score(FEATURES))
        assert str(caught.value).endswith("did not answer within 200 ms")
        assert len(server.requests) == 1


# What is never said.


@pytest.mark.parametrize(
    "act",
    [
        answer(f'{{"score": "{KEY}"}}'),
        answer(json.dumps({"score": 1, "signals": [_SIGNAL | {"id": f"{KEY} "}]})),
        answer(json.dumps({"score": 1, KEY: KEY})),
        answer(KEY, kind=KEY),
        answer(KEY, status=f"500 {KEY}"),
        answer("", status="302 Found", more=f"Location: http://127.0.0.1/{KEY}\r\n"),
        lambda connection: connection.sendall(f"HTTP/1.1 {KEY}\r\n{KEY}\r\n\r\n".encode()),
        reset,
        silence,
    ],
)
def test_the_key_is_in_no_error_log_or_repr(act: Act, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    config = ExternalApiConfig(endpoint="https://x/", api_key=SecretStr(KEY), headers={"x-more": KEY})
    assert KEY not in repr(config) + repr(ExternalApiScorer(config))
    with serving(act) as server:
        scorer = ExternalApiScorer(
            ExternalApiConfig(endpoint=server.url, api_key=SecretStr(KEY), retries=0, timeout_ms=500)
        )
        with pytest.raises(ScorerError) as caught:
            asyncio.run(scorer.score(FEATURES))
        assert any(KEY in head for head, _body in server.requests)  # it was there to be told
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=False)
    # The client's own log repeats, at levels that nobody has on by default, what a service writes into its headers.
    logged = [r.getMessage() for r in caplog.records if act in (reset, silence) or r.name.startswith("pyenclave")]
    assert KEY not in "".join([*shown.format(), *logged])
    error: BaseException | None = caught.value
    while error is not None:
        assert not hasattr(error, "request")
        assert KEY not in str(error) + repr(error)
        error = error.__cause__ or error.__context__


# What is refused at construction.


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (
            {"endpoint": "http://score.example.com/"},
            "external_api.endpoint: http://score.example.com would be asked without encryption; use https, or say "
            "allow_plain_http=True if the way there is safe",
        ),
        (
            {"endpoint": f"https://ann:{KEY}@score.example.com/"},
            "external_api.endpoint: https://score.example.com has a user name in it; give the key as api_key",
        ),
        (
            {"endpoint": "https://score.example.com/a b"},
            "external_api.endpoint: white space, control characters and backslashes do not belong in it",
        ),
        (
            {"endpoint": "https://x", "api_key": KEY + "\n"},
            "external_api.api_key: a key is printable ASCII without blanks; was a line break read?",
        ),
        (
            {"endpoint": "https://x", "headers": {"X-A": f"{KEY}\r\nHost: y"}},
            "external_api.headers: a name or value is no text of printable ASCII characters",
        ),
        (
            {"endpoint": "https://x", "headers": {"Host": "y"}},
            "external_api.headers: host is set by the scorer; leave it out",
        ),
        (
            {"endpoint": "https://x", "api_key": KEY, "headers": {"AUTHORIZATION": KEY}},
            "external_api: both api_key and a header authorization are given; keep one of the two",
        ),
    ],
)
def test_unsafe_options(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        make_scorer(ScoringGateConfig(scorer="external-api", external_api=ExternalApiConfig(**options)))
    assert str(caught.value) == said


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:80", "127.8.9.1", "[::1]:9"])
def test_this_machine_needs_no_encryption(host: str) -> None:
    assert (
        repr(ExternalApiScorer(ExternalApiConfig(endpoint=f"http://{host}/"))) == f"<ExternalApiScorer http://{host}>"
    )


@pytest.mark.parametrize(
    "host", ["127.0.0.1.example.com", "localhost.example.com", "0.0.0.0", "2130706433", "[::ffff:1.2.3.4]"]
)
def test_what_looks_like_this_machine_is_another(host: str) -> None:
    with pytest.raises(ConfigError):
        ExternalApiScorer(ExternalApiConfig(endpoint=f"http://{host}/"))
    ExternalApiScorer(ExternalApiConfig(endpoint=f"http://{host}/", allow_plain_http=True))


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    with pytest.raises(ConfigError) as caught:
        ExternalApiScorer(ExternalApiConfig(endpoint="https://x"))
    assert str(caught.value) == (
        "the scorer external-api needs httpx; install it with: pip install 'pyenclave[external-api]'"
    )
