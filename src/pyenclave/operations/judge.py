"""Parent validation of one run: each call is judged by its name, its arguments and the calls before it.

Windows of sequences include their end (exactly 5 s later is within 5 s) and begin when the earlier call was answered:
that is when its data was there. Counts in a time exclude it (exactly one second later is another second).
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import inf
from typing import Any, Final, NamedTuple

from .content import Content, content_of, occurs_in
from .options import (
    BULK_OPERATION,
    CREDENTIAL_EXFIL,
    DELETE_AFTER_ACCESS,
    EXFIL_LIST_SEND,
    NOT_ALLOWED,
    RAPID_ENUMERATION,
    RATE_LIMIT,
    OperationRecord,
    ParentValidationConfig,
)
from .words import LIMIT_KEYS, OPERATOR_KEYS, Kind, Vocabulary, words_of

_LOG = logging.getLogger("pyenclave")

_SECOND_S: Final = 1.0
ENUMERATION_WINDOW_S: Final = 5.0
MAX_LIMIT_ARGUMENT: Final = 10_000
# Letters and digits of results that are remembered at the same time; older ones then count by order alone.
_MAX_REMEMBERED_CHARS: Final = 2_097_152


class Sequence(NamedTuple):
    """A call of the second kind within `window_s` of one of the first."""

    id: str
    first: Kind
    then: frozenset[Kind]
    window_s: float
    by_content: bool  # with data_flow the order alone is a warning
    words: str


_AWAY: Final[frozenset[Kind]] = frozenset({"channel", "send"})
_AFTER_READING: Final = "sends data out soon after it was read"
_AFTER_CREDENTIAL: Final = "goes outside soon after a credential was read"
_COVERING: Final = "deletes soon after data was read"
SEQUENCES: Final = (
    Sequence(EXFIL_LIST_SEND, "access", frozenset({"send"}), 5.0, True, _AFTER_READING),
    Sequence(CREDENTIAL_EXFIL, "credential", _AWAY, 10.0, True, _AFTER_CREDENTIAL),
    Sequence(DELETE_AFTER_ACCESS, "access", frozenset({"delete"}), 30.0, False, _COVERING),
)
# Results that are kept as they came until somebody asks.
_MAX_UNREAD: Final = 4
# How long content is asked for.
_LONGEST_S: Final = max(sequence.window_s for sequence in SEQUENCES if sequence.by_content)


@dataclass(frozen=True, slots=True)
class Objection:
    """What a pattern has against a call. One that `blocks` ends the run."""

    id: str
    message: str
    blocks: bool


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A call that may be the first of a sequence and has no answer yet."""

    kinds: frozenset[Kind]
    args: dict[str, Any]


class _Answer:
    """An answered call that may be the first of a sequence. Its result is read when a later call asks, if ever.

    Reading a large result takes longer than the run. It may be done in any thread, and more than once.
    """

    __slots__ = ("_content", "_result", "args", "at", "kinds", "size")

    def __init__(self, call: _Waiting, at: float, size: int, result: Callable[[], Any]) -> None:
        self.kinds = call.kinds
        self.args = call.args
        self.at = at
        self.size = size
        self._result: Callable[[], Any] | None = result
        self._content: Content | None = None

    @property
    def read(self) -> Content | None:
        """What is remembered of the result, None as long as nobody has asked."""
        return self._content

    def content(self) -> Content:
        """What is to be remembered of the result."""
        # In this order: another thread sets the content before it lets the result go.
        result = self._result
        content = self._content
        if content is None:
            assert result is not None
            content = content_of(result(), self.args, is_credential="credential" in self.kinds)
            self._content = content
            self._result = None
        return content


class Evidence(NamedTuple):
    """What a call's arguments show: why it is a bulk operation, and the sequences whose first result stands in them.

    `unknown` are those of which a first result was too much to be compared.
    """

    bulk: str | None
    found: frozenset[str]
    unknown: frozenset[str]


class ParentValidation:
    """What the runs of an enclave are judged by: made once, for the vocabulary takes a tenth of a short run to make."""

    def __init__(self, config: ParentValidationConfig) -> None:
        self.config = config
        self.kinds_of = Vocabulary(config.extra_words).kinds_of
        self.compares = config.sequence_evidence == "data_flow"
        self.sequences = tuple(s for s in SEQUENCES if config.severity_of(s.id) != "off")
        self.firsts: frozenset[Kind] = frozenset(sequence.first for sequence in self.sequences)


class ParentValidator:
    """Judges the calls of one run, in the order in which they come. `clock` gives seconds and never goes back."""

    def __init__(self, validation: ParentValidation, clock: Callable[[], float]) -> None:
        self._config = validation.config
        self._clock = clock
        self._kinds_of = validation.kinds_of
        self._compares = validation.compares
        self._sequences = validation.sequences
        self._firsts = validation.firsts
        self._recent: deque[float] = deque()
        self._recent_by_name: dict[str, deque[float]] = {}
        self._waiting: dict[int, _Waiting] = {}
        self._last_answer: dict[Kind, float] = {}
        self._answers: deque[_Answer] = deque()
        # When the last call was answered whose result could not be remembered: these count by order.
        self._last_unknown: dict[Kind, float] = {}
        self._history: tuple[OperationRecord, ...] = ()

    def examination(self, name: str) -> Callable[[dict[str, Any]], Evidence]:
        """The part of judging that takes long where arguments or results are large: of the arguments, in any thread.

        It knows the answers that there are now. No later one can stand in the arguments.
        """
        asked = self._asked_by(name, self._clock())

        def examine(args: dict[str, Any]) -> Evidence:
            contents = {i: [answer.content() for answer in answers] for i, answers in asked.items()}
            return Evidence(
                self._bulk(name, args),
                frozenset(i for i, known in contents.items() if occurs_in([c for c in known if c.is_whole], args)),
                frozenset(i for i, known in contents.items() if not all(c.is_whole for c in known)),
            )

        return examine

    def unread_bytes(self, name: str) -> int:
        """The size of the results that judging a call of this name has to read."""
        asked = self._asked_by(name, self._clock())
        return sum(answer.size for answers in asked.values() for answer in answers if answer.read is None)

    def compares_for(self, name: str) -> bool:
        """Whether judging a call of this name reads the texts in its arguments, and not only how they begin and end."""
        return any(self._asked_by(name, self._clock()).values())

    def judge(
        self, call_id: int, name: str, args: dict[str, Any], evidence: Evidence | None = None
    ) -> tuple[Objection, ...]:
        """What is to be said against a call. If nothing blocks, it is taken to be admitted."""
        if evidence is None:
            evidence = self.examination(name)(args)
        now = self._clock()
        objections = []
        for objection in self._objections(name, args, evidence, now):
            objections.append(objection)
            if objection.blocks:
                return tuple(objections)
        self._admit(call_id, name, args, now)
        self._forget_answers(now)
        return tuple(objections)

    def answered(self, call_id: int, size: int = 0, result: Callable[[], Any] | None = None) -> None:
        """The call has its answer; `result` gives it as plain data, of about `size` bytes; None if it failed."""
        call = self._waiting.pop(call_id, None)
        if call is None:
            return
        now = self._clock()
        self._last_answer |= dict.fromkeys(call.kinds, now)
        by_content = (sequence.first for sequence in self._sequences if sequence.by_content)
        if result is not None and self._compares and not call.kinds.isdisjoint(by_content):
            self._answers.append(_Answer(call, now, size, result))
            self._forget_answers(now)

    def overdue(self) -> tuple[int, Callable[[], object]] | None:
        """What to do before more results are kept unread, in any thread, and the bytes it reads; mostly None."""
        unread = [answer for answer in self._answers if answer.read is None]
        if len(unread) <= _MAX_UNREAD:
            return None
        oldest = unread[:-_MAX_UNREAD]
        return sum(answer.size for answer in oldest), lambda: [answer.content() for answer in oldest]

    # Below: parts of the above.

    def _objections(self, name: str, args: dict[str, Any], evidence: Evidence, now: float) -> Iterator[Objection]:
        yield from self._by_name(name)
        yield from self._by_rate(name, now)
        if evidence.bulk is not None:
            yield from self._object(BULK_OPERATION, f"{name} {evidence.bulk}")
        for sequence in self._sequences:
            yield from self._by_sequence(sequence, name, evidence, now)
        yield from self._by_detectors(name, args)

    def _object(self, pattern_id: str, message: str) -> Iterator[Objection]:
        severity = self._config.severity_of(pattern_id)
        if severity != "off":
            yield Objection(pattern_id, message, severity == "block")

    def _by_name(self, name: str) -> Iterator[Objection]:
        config = self._config
        if not config.validate_operation_names:
            return
        allowed = config.allowed_operation_pattern
        if allowed is not None and allowed.search(name) is None:
            yield Objection(NOT_ALLOWED, f"{name} is not what allowed_operation_pattern allows", True)
        if any(blocked.search(name) is not None for blocked in config.blocked_operation_patterns):
            yield Objection(NOT_ALLOWED, f"{name} is one of the names that are blocked", True)

    def _by_rate(self, name: str, now: float) -> Iterator[Objection]:
        most = self._config.max_operations_per_second
        _forget(self._recent, now - _SECOND_S)
        if len(self._recent) >= most:
            yield Objection(RATE_LIMIT, f"more than {most} tool calls in a second", True)
        threshold = self._config.rapid_enumeration_overrides.get(name, self._config.rapid_enumeration_threshold)
        calls = self._recent_by_name.setdefault(name, deque())
        _forget(calls, now - ENUMERATION_WINDOW_S)
        if len(calls) >= threshold:
            message = f"{name} was called more than {threshold} times in {ENUMERATION_WINDOW_S:.0f} seconds"
            yield from self._object(RAPID_ENUMERATION, message)

    def _bulk(self, name: str, args: dict[str, Any]) -> str | None:
        if "bulk" in self._kinds_of(name):
            return "is a bulk operation by its name"
        for key, member in _members(args):
            # Once: white space by the megabyte takes a millisecond.
            value = member.strip() if isinstance(member, str) else member
            number = _number(value)
            if number is not None and number > MAX_LIMIT_ARGUMENT and " ".join(words_of(key)) in LIMIT_KEYS:
                return f"asks for more than {MAX_LIMIT_ARGUMENT} with {key!r}"
            if value == "*" and OPERATOR_KEYS.isdisjoint(words_of(key)):
                return f"asks for everything with * in {key!r}"
        return None

    def _by_sequence(self, sequence: Sequence, name: str, evidence: Evidence, now: float) -> Iterator[Objection]:
        if self._kinds_of(name).isdisjoint(sequence.then):
            return
        if not self._came_before(sequence, now):
            return
        message = f"{name} {sequence.words}"
        if not (self._compares and sequence.by_content):
            yield from self._object(sequence.id, message)
        elif sequence.id in evidence.unknown or now - self._last_unknown.get(sequence.first, -inf) <= sequence.window_s:
            yield from self._object(sequence.id, f"{message}, and that was too much to be compared")
        elif sequence.id in evidence.found:
            yield from self._object(sequence.id, f"{message}, and has content of that in its arguments")
        else:
            yield Objection(sequence.id, f"{message}; none of that was found in its arguments", False)

    def _asked_by(self, name: str, now: float) -> dict[str, list[_Answer]]:
        """For each sequence that a call of this name would end, by its id: the answers whose content matters."""
        if not self._compares:
            return {}
        kinds = self._kinds_of(name)
        return {
            sequence.id: [
                answer
                for answer in self._answers
                if sequence.first in answer.kinds and now - answer.at <= sequence.window_s
            ]
            for sequence in self._sequences
            if sequence.by_content and not kinds.isdisjoint(sequence.then)
        }

    def _came_before(self, sequence: Sequence, now: float) -> bool:
        if now - self._last_answer.get(sequence.first, -inf) <= sequence.window_s:
            return True
        return any(sequence.first in call.kinds for call in self._waiting.values())

    def _by_detectors(self, name: str, args: dict[str, Any]) -> Iterator[Objection]:
        for pattern in self._config.suspicious_patterns:
            if self._config.severity_of(pattern.id) == "off":
                continue
            try:
                found = bool(pattern.detect(name, args, self._history))
            except Exception as error:  # SAFE: the caller's code; a judge that cannot judge must not let pass
                _LOG.warning("the pattern %s raised on %s; the call is refused", pattern.id, name, exc_info=error)
                yield Objection(pattern.id, f"{name} could not be judged: the pattern {pattern.id} failed", True)
                continue
            if found:
                yield from self._object(pattern.id, f"{name}: {pattern.description or pattern.id}")

    def _admit(self, call_id: int, name: str, args: dict[str, Any], now: float) -> None:
        self._recent.append(now)
        self._recent_by_name[name].append(now)
        kinds = self._kinds_of(name)
        if not kinds.isdisjoint(self._firsts):
            self._waiting[call_id] = _Waiting(kinds, args if self._compares else {})
        if self._config.suspicious_patterns:
            text = json.dumps(args, sort_keys=True, separators=(",", ":"))
            digest = hashlib.sha256(text.encode()).hexdigest()
            self._history += (OperationRecord(name, now, tuple(args), digest),)

    def _forget_answers(self, now: float) -> None:
        """Keep content as long as a sequence can ask for it, and no more of all than `_MAX_REMEMBERED_CHARS`."""
        while self._answers and now - self._answers[0].at > _LONGEST_S:
            self._answers.popleft()
        while sum(a.read.chars for a in self._answers if a.read is not None) > _MAX_REMEMBERED_CHARS:
            lost = self._answers.popleft()
            for kind in lost.kinds:
                self._last_unknown[kind] = max(lost.at, self._last_unknown.get(kind, -inf))


def _forget(times: deque[float], until: float) -> None:
    while times and times[0] <= until:
        times.popleft()


def _members(args: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every value at any depth with the key it stands under; those of a list under the list's."""
    stack: list[tuple[str, Any]] = list(args.items())
    while stack:
        key, value = stack.pop()
        if isinstance(value, dict):
            stack.extend(value.items())
        elif isinstance(value, list):
            stack.extend((key, member) for member in value)
        else:
            yield key, value


def _number(value: Any) -> float | None:
    """A number, also one that is written as a text, without white space around it."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str):
        first = value[:1]
        # Trying to read a megabyte that is no number takes a millisecond.
        if not (first.isdigit() or first in "+-.iInN"):
            return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return float("inf") if isinstance(value, int) else None
