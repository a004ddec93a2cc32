"""Every pattern of parent validation, with what it must let pass, and windows at exactly their ends."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pyenclave import ConfigError, DoubleVmConfig, OperationRecord, ParentValidationConfig
from pyenclave.operations.content import Content
from pyenclave.operations.judge import Objection, ParentValidation, ParentValidator, _Answer, _Waiting

SECRETS = ["a long line of text that nobody else has ever written"]


class Clock:
    now = 1_000.0

    def __call__(self) -> float:
        return self.now


class Run:
    """One run's calls, answered at once unless said otherwise."""

    def __init__(self, **options: Any) -> None:
        self.clock = Clock()
        options.setdefault("sequence_evidence", "order")
        self.validator = ParentValidator(ParentValidation(ParentValidationConfig(**options)), self.clock)
        self.count = 0

    def call(self, name: str, args: Any = None, result: Any = None, *, answers: bool = True) -> list[tuple[str, bool]]:
        self.count += 1
        said = self.validator.judge(self.count, name, args or {})
        if answers and not any(objection.blocks for objection in said):
            self.answer(self.count, result)
        return [(objection.id, objection.blocks) for objection in said]

    def answer(self, number: int, result: Any = None) -> None:
        text = json.dumps(result)
        self.validator.answered(number, len(text), lambda: json.loads(text))
        overdue = self.validator.overdue()
        if overdue is not None:
            overdue[1]()

    def wait(self, seconds: float) -> None:
        self.clock.now += seconds


# Names.


def test_the_allowed_pattern_and_the_blocked_ones() -> None:
    options: dict[str, Any] = {
        "allowed_operation_pattern": "/^(db|api):[a-z]+$/i",
        "blocked_operation_patterns": ["/^db:drop/i", r"secret$"],
    }
    assert Run(**options).call("db:show") == []
    assert Run(**options).call("API:Show") == []
    for name in ("shell:show", "db:show2", "db:DROP", "db:secret"):
        assert Run(**options).call(name) == [("NOT_ALLOWED", True)], name
        assert Run(**options, validate_operation_names=False).call(name) == [], name


# Rates.


def test_the_operations_of_a_second() -> None:
    run = Run(max_operations_per_second=3)
    assert [run.call(name) for name in ("a", "b", "c")] == [[], [], []]
    assert run.call("d") == [("RATE_LIMIT", True)]
    run.wait(1.0)
    assert run.call("d") == []


def test_the_second_slides() -> None:
    run = Run(max_operations_per_second=2)
    run.call("a")
    run.wait(0.75)
    run.call("b")
    run.wait(0.125)
    assert run.call("c") == [("RATE_LIMIT", True)]
    run.wait(0.125)  # a is exactly a second ago
    assert run.call("c") == []
    assert run.call("d") == [("RATE_LIMIT", True)]


def test_rapid_enumeration_at_its_threshold() -> None:
    run = Run()
    assert [run.call("show") for _ in range(30)] == [[]] * 30
    assert run.call("show") == [("RAPID_ENUMERATION", True)]
    assert run.call("other") == []
    run.wait(4.999)
    assert run.call("show") == [("RAPID_ENUMERATION", True)]
    run.wait(0.002)
    assert run.call("show") == []


def test_rapid_enumeration_by_exact_name() -> None:
    run = Run(rapid_enumeration_threshold=1, rapid_enumeration_overrides={"search": 3, "users.list": 2})
    assert [run.call("search") for _ in range(4)] == [[], [], [], [("RAPID_ENUMERATION", True)]]
    assert [run.call("users.list") for _ in range(3)] == [[], [], [("RAPID_ENUMERATION", True)]]
    assert [run.call("Search") for _ in range(2)] == [[], [("RAPID_ENUMERATION", True)]]


# Sequences by order.


@pytest.mark.parametrize("first", ["listUsers", "db:query", "read_file", "findOrders", "files.search", "fetchPage"])
@pytest.mark.parametrize("then", ["sendMail", "export", "posts:post", "upload_file", "webhook", "forward"])
def test_data_that_is_read_and_sent(first: str, then: str) -> None:
    run = Run()
    assert run.call(first) == []
    run.wait(5.0)
    assert run.call(then) == [("EXFIL_LIST_SEND", True)]
    run.wait(0.001)
    assert run.call(then) == []


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("sendMail", "listUsers"),
        ("playlist", "send"),
        ("listUsers", "poster:make"),
        ("listUsers", "compose"),
        ("listUsers", "mail.search"),
        ("widget", "send"),
        ("create", "export"),
    ],
)
def test_sequences_that_are_none(first: str, then: str) -> None:
    run = Run()
    assert (run.call(first), run.call(then)) == ([], [])


def test_the_window_begins_with_the_answer() -> None:
    run = Run()
    run.call("listUsers", answers=False)
    run.wait(60)
    assert run.call("send") == [("EXFIL_LIST_SEND", True)]  # it is still being read
    run.answer(1)
    run.wait(5.0)
    assert run.call("send") == [("EXFIL_LIST_SEND", True)]
    run.wait(0.001)
    assert run.call("send") == []


@pytest.mark.parametrize("first", ["vault:open", "revealPassword", "api_key", "issueToken", "credentials"])
@pytest.mark.parametrize("then", ["http:call", "external", "sms", "emailCustomer", "webhooks.fire", "upload"])
def test_credentials_that_go_outside(first: str, then: str) -> None:
    run = Run()
    run.call(first)
    run.wait(10.0)
    assert run.call(then) == [("CREDENTIAL_EXFIL", True)]
    run.wait(0.001)
    assert run.call(then) == []


@pytest.mark.parametrize(
    ("first", "then"), [("tokenize", "http:call"), ("monkey", "sms"), ("vault:open", "internal:log"), ("sms", "token")]
)
def test_credentials_that_do_not(first: str, then: str) -> None:
    run = Run()
    assert (run.call(first), run.call(then)) == ([], [])


@pytest.mark.parametrize("evidence", ["order", "data_flow"])
def test_deleting_after_access(evidence: str) -> None:
    for then in ("deleteUser", "files:purge", "wipe", "remove_all"):
        run = Run(sequence_evidence=evidence)
        run.call("listUsers")
        run.wait(30.0)
        assert run.call(then) == [("DELETE_AFTER_ACCESS", True)]
        run.wait(0.001)
        assert run.call(then) == []
    run = Run(sequence_evidence=evidence)
    assert (run.call("deleteUser"), run.call("listUsers"), run.call("undelete")) == ([], [], [])


# Bulk.


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("bulkUpdate", {}),
        ("users:batch", {}),
        ("mass_mail", {}),
        ("dump", {}),
        ("exportAll", {}),
        ("show", {"limit": 10_001}),
        ("show", {"pageSize": 20_000}),
        ("show", {"options": [{"max_results": 1e9}]}),
        ("show", {"limit": "50000"}),
        ("show", {"fields": "*"}),
        ("show", {"fields": ["id", " * "]}),
    ],
)
def test_bulk_operations(name: str, args: dict[str, Any]) -> None:
    assert Run().call(name, args) == [("BULK_OPERATION", True)]


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("massage", {}),
        ("export", {}),
        ("showAll", {}),
        ("embulk", {}),
        ("show", {"limit": 10_000}),
        ("show", {"limit": "many"}),
        ("show", {"limit": True}),
        ("show", {"creditLimit": 50_000}),
        ("show", {"amount": 50_000, "id": 123_456}),
        ("show", {"query": "SELECT * FROM t"}),
        ("calc", {"op": "*", "values": [2, 3]}),
    ],
)
def test_what_is_no_bulk(name: str, args: dict[str, Any]) -> None:
    assert Run().call(name, args) == []


# Sequences by content.


def test_content_blocks_and_order_warns() -> None:
    run = Run(sequence_evidence="data_flow")
    run.call("listUsers", {}, SECRETS)
    assert run.call("send", {"text": "the weekly figures are in"}) == [("EXFIL_LIST_SEND", False)]
    run.wait(5.0)
    assert run.call("send", {"text": SECRETS[0]}) == [("EXFIL_LIST_SEND", True)]
    run.wait(0.001)
    assert run.call("send", {"text": SECRETS[0]}) == []


def test_content_of_a_call_that_is_not_answered_is_none() -> None:
    run = Run(sequence_evidence="data_flow")
    run.call("listUsers", answers=False)
    assert run.call("send", {"text": SECRETS[0]}) == [("EXFIL_LIST_SEND", False)]


def test_content_of_a_credential() -> None:
    run = Run(sequence_evidence="data_flow")
    run.call("vault:open", {"name": "db"}, {"password": "hunter2"})
    assert run.call("http:call", {"body": "hello"}) == [("CREDENTIAL_EXFIL", False)]
    run.wait(10.0)
    assert run.call("http:call", {"body": "the word is hunter2"}) == [("CREDENTIAL_EXFIL", True)]


def test_content_that_is_too_much_to_be_remembered_counts_by_order() -> None:
    run = Run(sequence_evidence="data_flow")
    run.call("read", {}, "x" * 1_048_577)
    assert run.call("send", {"text": "done"}) == [("EXFIL_LIST_SEND", True)]
    run.wait(5.001)
    assert run.call("send", {"text": "done"}) == []


def test_what_is_forgotten_to_make_room_counts_by_order() -> None:
    run = Run(sequence_evidence="data_flow")
    for letter in "abc":
        run.call("read", {}, letter * 1_000_000)
    # All of it is read for the first call that asks; then room is made.
    assert run.call("send", {"text": "done"}) == [("EXFIL_LIST_SEND", False)]
    assert run.call("send", {"text": "done"}) == [("EXFIL_LIST_SEND", True)]


def test_what_waits_unread_is_found_and_no_more_than_four_results_wait() -> None:
    run = Run(sequence_evidence="data_flow")
    for number in range(9):
        run.call("read", {}, f"the secret of number {number}")
        waiting = [answer for answer in run.validator._answers if answer.read is None]
        assert len(waiting) <= 4
    assert run.validator.unread_bytes("send") > 0
    assert run.validator.unread_bytes("other") == 0
    for number in (0, 8):
        assert run.call("send", {"text": f"the secret of number {number}"}) == [("EXFIL_LIST_SEND", True)]


class ReadMeanwhile(_Answer):
    """An answer that another thread finishes reading just when its content was looked for and not found."""

    @property
    def _content(self) -> Content | None:
        known: Content | None = self.__dict__["known"]
        if known is None:
            self.__dict__["known"] = Content(chars=7)
            self._result = None
        return known

    @_content.setter
    def _content(self, content: Content | None) -> None:
        self.__dict__["known"] = content


def test_a_result_may_be_read_by_two_threads_at_once() -> None:
    waiting = _Waiting(frozenset({"access"}), {})
    plain = _Answer(waiting, 0.0, 1, lambda: SECRETS)
    meanwhile = ReadMeanwhile(waiting, 0.0, 1, lambda: SECRETS)
    assert meanwhile.content() == plain.content()


def test_only_calls_that_may_end_a_sequence_have_their_texts_read() -> None:
    run = Run(sequence_evidence="data_flow")
    assert not run.validator.compares_for("send")
    run.call("read", {}, "the secret")
    assert run.validator.compares_for("send")
    assert not run.validator.compares_for("other")
    run.wait(5.001)
    assert not run.validator.compares_for("send")


@pytest.mark.parametrize("value", [" * ", "\u2003" * 9 + "*", " 10001 ", "\n1e9"])
def test_white_space_around_a_value_hides_nothing(value: str) -> None:
    assert [name for name, _blocks in Run().call("find", {"limit": value})] == ["BULK_OPERATION"]


# What is done about a pattern.


def test_a_pattern_can_be_off_warn_or_block() -> None:
    for severity, said in (("off", []), ("warn", [("BULK_OPERATION", False)]), ("block", [("BULK_OPERATION", True)])):
        assert Run(patterns={"BULK_OPERATION": severity}).call("dump") == said


def test_a_sequence_can_be_off_or_warn() -> None:
    for evidence in ("order", "data_flow"):
        run = Run(sequence_evidence=evidence, patterns={"EXFIL_LIST_SEND": "warn"})
        run.call("list", {}, SECRETS)
        assert run.call("send", {"text": SECRETS[0]}) == [("EXFIL_LIST_SEND", False)]
        run = Run(sequence_evidence=evidence, patterns={"EXFIL_LIST_SEND": "off"})
        run.call("list", {}, SECRETS)
        assert run.call("send", {"text": SECRETS[0]}) == []


def test_without_suspicious_sequences_the_built_in_patterns_are_off() -> None:
    own = {"id": "OWN", "detect": lambda name, args, history: name == "x"}
    run = Run(block_suspicious_sequences=False, suspicious_patterns=[own], rapid_enumeration_threshold=1)
    for name in ("list", "list", "send", "delete", "dump", "token", "http"):
        assert run.call(name) == []
    assert run.call("x") == [("OWN", True)]


# Detectors.


def test_a_detector_sees_the_earlier_calls() -> None:
    seen: list[tuple[OperationRecord, ...]] = []

    def detect(operation_name: str, args: dict[str, Any], history: tuple[OperationRecord, ...]) -> bool:
        seen.append(history)
        return operation_name == "external:show" and any("sensitive" in h.operation_name for h in history)

    run = Run(suspiciousPatterns=[{"id": "CUSTOM_PATTERN", "description": "sensitive, then outside", "detect": detect}])
    assert run.call("external:show", {"b": 1, "a": 2}) == []
    run.wait(1)
    assert run.call("sensitive:show", {"a": 2, "b": 1}) == []
    run.wait(60)
    said = run.validator.judge(3, "external:show", {})
    assert said == (Objection("CUSTOM_PATTERN", "external:show: sensitive, then outside", True),)
    first, second = seen[-1]
    assert (first.operation_name, first.timestamp, first.arg_keys) == ("external:show", 1_000.0, ("b", "a"))
    assert (second.timestamp, second.arg_keys) == (1_001.0, ("a", "b"))
    assert first.args_digest == second.args_digest
    assert len(first.args_digest) == 64
    assert seen[0] == ()


def test_a_refused_call_is_no_history() -> None:
    seen: list[int] = []

    def detect(name: str, args: dict[str, Any], history: tuple[OperationRecord, ...]) -> bool:
        seen.append(len(history))
        return name == "bad"

    run = Run(suspicious_patterns=[{"id": "OWN", "detect": detect}], patterns={"OWN": "block"})
    assert [run.call(name) for name in ("bad", "good", "good")] == [[("OWN", True)], [], []]
    assert seen == [0, 0, 1]


def test_a_detector_that_raises_refuses() -> None:
    own = {"id": "OWN", "detect": lambda name, args, history: 1 / 0}
    run = Run(suspicious_patterns=[own], patterns={"OWN": "warn"})
    said = run.validator.judge(1, "show", {})
    assert said == (Objection("OWN", "show could not be judged: the pattern OWN failed", True),)
    assert Run(suspicious_patterns=[own], patterns={"OWN": "off"}).call("show") == []


# Options.


async def _async_detect(name: str, args: dict[str, Any], history: object) -> bool:
    return False


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"patterns": {"EXFIL": "off"}}, "no pattern has the id EXFIL"),
        ({"patterns": {"BULK_OPERATION": "allow"}}, "'off', 'warn' or 'block'"),
        ({"suspicious_patterns": [{"id": "RATE_LIMIT", "detect": print}]}, "the id RATE_LIMIT is taken"),
        ({"suspicious_patterns": [{"id": "A", "detect": print}] * 2}, "two patterns have the id A"),
        ({"suspicious_patterns": [{"id": "A", "detect": _async_detect}]}, "detect of A is async"),
        ({"max_operations_per_second": 0}, "greater than or equal to 1"),
        ({"rapid_enumeration_overrides": {"x": 0}}, "greater than or equal to 1"),
        ({"sequence_evidence": "guess"}, "'order' or 'data_flow'"),
        ({"extra_words": {"noise": ["x"]}}, "extra_words"),
        ({"max_ops": 1}, "no such option"),
    ],
)  # fmt: skip
def test_wrong_options(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        ParentValidationConfig(**options)


def test_defaults_and_names_of_the_original() -> None:
    given: dict[str, Any] = {"maxOperationsPerSecond": 7, "rapidEnumerationOverrides": {"users.list": 50}}
    options: dict[str, Any] = {"parentValidation": given}
    config = DoubleVmConfig(**options)
    validation = config.parent_validation
    assert (config.enabled, config.parent_timeout_buffer) == (True, 50)
    assert validation.max_operations_per_second == 7
    assert validation.rapid_enumeration_overrides == {"users.list": 50}
    assert (validation.validate_operation_names, validation.block_suspicious_sequences) == (True, True)
    assert (validation.rapid_enumeration_threshold, validation.sequence_evidence) == (30, None)
    assert ParentValidationConfig().max_operations_per_second == 100
    assert config.at_level("order").parent_validation.sequence_evidence == "order"
    assert config.at_level("order").parent_validation.max_operations_per_second == 7
