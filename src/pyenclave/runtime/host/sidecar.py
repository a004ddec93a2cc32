"""The reference sidecar of one run: large texts stay here, the script holds references and asks about them.

A text goes to the guest as a *mark*: the run's own random word and the number of a reference. The guest says the same
word where a reference stands in what it sends. A script never sees the word, nor does a tool; a guest that was taken
over knows it, and can name the references of its own run, which were its script's to pass on. See docs/sidecar.md.
"""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ...events import Event, SidecarExtracted, SidecarResolved
from ...result import ErrorCode, SidecarStats
from ...sanitize.decode import Malformed, OutputLimits, value_from
from ...sanitize.encode import UnsendableValue
from ..wire.messages import seen_frame
from .aside import LARGE_BYTES, aside
from .heads import Look
from .outcome import Verdict
from .sidecar_text import BadQuestion, Refusal, TooLong, answer, text_of, unit_count, units_of, utf8_bytes

_MARK_BYTES = 16
_NUMBER_CHARS = 9
# What a run's questions may have the host read, in characters, for each byte that it may keep.
_WORK_PER_BYTE = 32
# A guest takes no larger frame.
_MAX_ANSWER_BYTES = 16_000_000
# A question: number, operation, at most two arguments.
_QUESTION_LIMITS = (1, 8)
# Putting a text in its place copies nothing, and judging it as an argument looks at its ends; but white space or digits
# may be all of it. Of ASCII, as many bytes are gone over in the time in which one is decoded.
_ASCII_PER_DECODED = 5
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_INSTANT = frozenset({"charAt", "charCodeAt", "codePointAt", "startsWith"})
_PADDING = frozenset({"padStart", "padEnd"})


@dataclass(frozen=True, slots=True)
class SidecarSettings:
    """What is allowed. Sizes in bytes of UTF-8; `max_questions` counts those of one run."""

    extraction_threshold: int
    max_total_size: int
    max_reference_size: int
    max_resolved_size: int
    max_reference_count: int
    allow_composites: bool
    max_questions: int
    max_message_bytes: int


class SidecarFull(UnsendableValue):
    """Raised when a text cannot be kept, or references cannot be resolved: the run ends with `verdict`."""

    def __init__(self, which: str, limit: int, message: str) -> None:
        super().__init__(message, too_large=True)
        self.verdict = Verdict(ErrorCode.SIDECAR_LIMIT_EXCEEDED, message, {"which": which, "limit": limit})


class ForeignReference(Exception):
    """Raised when a guest names a reference that its run does not have."""


class _Reference:
    """One kept text: as it is, as tools get it (`sent`), and as the engine counts it."""

    __slots__ = ("_units", "bytes", "id", "sent", "text", "unit_count")

    def __init__(self, number: int, text: str, sent: str, units: str | None, size: int) -> None:
        self.id = number
        self.text = text
        self.sent = sent
        self._units = units
        self.unit_count = unit_count(text) if units is None else len(units)
        self.bytes = size

    @property
    def units(self) -> str:
        """The text as a unit string, made when first asked about."""
        if self._units is None:
            self._units = units_of(self.text)
        return self._units


class _Piece:
    """An answer that may have to be kept: what that takes is made where the answer is."""

    __slots__ = ("sent", "size", "text", "units")

    def __init__(self, units: str) -> None:
        self.units = units
        self.text = text_of(units)
        self.sent = _well_formed(self.text)
        self.size = utf8_bytes(self.text)


class Sidecar:
    """The references of one run, by number from 1. Texts of the same content are one reference."""

    def __init__(
        self,
        settings: SidecarSettings,
        literals: tuple[str, ...],
        emit: Callable[[Event], None],
    ) -> None:
        """Keep the script's large literals. Raises SidecarFull."""
        self._settings = settings
        self._tell = emit
        self._loop = asyncio.get_running_loop()
        self._thread = threading.get_ident()
        self.send: Callable[[bytes], None] = _ignore
        self._mark = f"__ref:{secrets.token_hex(_MARK_BYTES)}:"
        self._raw_mark = self._mark.encode("ascii")
        self._references: list[_Reference] = []
        # Hashing a megabyte takes longer than comparing it with all that is kept of the same length.
        self._by_length: dict[int, list[_Reference]] = {}
        self._total_bytes = 0
        self._most_weight = 0
        self._question_count = 0
        self._crossed_bytes = 0
        self._last_look = 0
        self._work = 0
        self._is_asked = False
        self._task: asyncio.Task[None] | None = None
        self.end_run: Callable[[Verdict], None] = _ignore
        self._literals = [self._kept(literal, "literal", _well_formed(literal)) for literal in literals]

    @property
    def opening(self) -> bytes:
        """The body of the frame that tells the guest."""
        settings = self._settings
        told = {
            "mark": self._mark,
            "threshold": settings.extraction_threshold,
            "composites": settings.allow_composites,
            "literals": [(reference.id, reference.unit_count) for reference in self._literals],
        }
        return json.dumps(told, separators=(",", ":")).encode("ascii")

    @property
    def stats(self) -> SidecarStats:
        """What has been kept, and asked."""
        return SidecarStats(
            count=len(self._references),
            bytes=self._total_bytes,
            questions=self._question_count,
            crossed_bytes=self._crossed_bytes,
        )

    def bytes_in(self, raw_body: bytes) -> int:
        """How much content references may put into what a guest said: at most all that is kept."""
        return self._total_bytes if self.is_in(raw_body) else 0

    def weight_in(self, raw_body: bytes) -> int:
        """How long resolving what a guest said takes at most, as the bytes that could be decoded meanwhile."""
        return raw_body.count(self._raw_mark) * self._most_weight

    def extract(self, text: str) -> str:
        """What stands for a text of a tool's: itself where it is small. Raises SidecarFull."""
        threshold = self._settings.extraction_threshold
        # A character takes four bytes at most.
        if len(text) * 4 < threshold or (len(text) < threshold and utf8_bytes(text) < threshold):
            return text
        sent = _well_formed(text)
        return self._mark_of(self._kept(sent, "tool", sent))

    def resolved(self, value: Any, where: str) -> Any:
        """Plain data with the content in the place of each reference; it is changed, not copied.

        The size is known before anything is put in. Raises SidecarFull, ForeignReference.
        """
        holder = [value]
        pending: list[Any] = [holder]
        places: list[tuple[Any, Any, _Reference]] = []
        total = 0
        while pending:
            container = pending.pop()
            for key, member in container.items() if type(container) is dict else enumerate(container):
                if type(member) is str:
                    reference = self._marked(member)
                    if reference is not None:
                        places.append((container, key, reference))
                        total += reference.bytes
                elif type(member) is dict or type(member) is list:
                    pending.append(member)
        most = self._settings.max_resolved_size
        if total > most:
            raise SidecarFull(
                "max_resolved_size", most, f"references in the {where} would take {total} bytes of {most}"
            )
        for container, key, reference in places:
            container[key] = reference.sent
        if places:
            self._emit(SidecarResolved(where, len(places), total))
        return holder[0]

    def whole(self, value: Any) -> Any:
        """A result that was sent, with the content of its references: for the judges of operations."""
        if isinstance(value, str):
            reference = self._marked(value.rpartition(":")[0]) if value.startswith(self._mark) else None
            return value if reference is None else reference.text
        if isinstance(value, dict):
            return {key: self.whole(member) for key, member in value.items()}
        return [self.whole(member) for member in value] if isinstance(value, list) else value

    def is_in(self, raw_body: bytes) -> bool:
        """Whether a reference may stand in what a guest said."""
        return self._raw_mark in raw_body

    def admit(self, look: Look, raw_question: bytes) -> Verdict | None:
        """Answer a question, or say why the run ends instead. The guest waits for each answer."""
        settings = self._settings
        if look.id <= self._last_look or self._is_asked:
            return _broken("a question about a reference out of order")
        self._last_look = look.id
        if self._question_count >= settings.max_questions:
            most = settings.max_questions
            return SidecarFull("questions", most, f"the script asked more than {most} questions of references").verdict
        self._question_count += 1
        limits = OutputLimits(settings.max_message_bytes, *_QUESTION_LIMITS, len(raw_question) + 1)
        decoded = value_from(raw_question, limits, keeps_surrogates=True)
        if isinstance(decoded, Malformed) or decoded.truncated or not isinstance(decoded.value, list):
            return _broken("a question that is none")
        try:
            reference, operation, args = self._question(decoded.value)
        except (BadQuestion, ForeignReference) as error:
            return _broken(str(error))
        cost = self._cost(reference, operation, args)
        self._work += cost
        most = _WORK_PER_BYTE * settings.max_total_size
        if self._work > most:
            message = f"the questions of the script would have the host read more than {most} characters"
            return SidecarFull("work", most, message).verdict
        self._is_asked = True
        if cost < LARGE_BYTES:
            return self._answer(look.id, operation, self._worked(reference, operation, args))
        self._task = asyncio.get_running_loop().create_task(
            self._answer_aside(look.id, reference, operation, args, cost)
        )
        return None

    def cancel(self) -> None:
        """Nobody is left to hear an answer."""
        if self._task is not None:
            self._task.cancel()

    # Below: parts of the above.

    def _emit(self, event: Event) -> None:
        """Events are told on the loop, from whatever thread."""
        if threading.get_ident() == self._thread:
            self._tell(event)
        else:
            self._loop.call_soon_threadsafe(self._tell, event)

    async def _answer_aside(
        self, number: int, reference: _Reference | None, operation: str, args: list[Any], cost: int
    ) -> None:
        verdict = self._answer(number, operation, await aside(lambda: self._worked(reference, operation, args), cost))
        if verdict is not None:
            self.end_run(verdict)

    def _cost(self, reference: _Reference | None, operation: str, args: list[Any]) -> int:
        """Characters that an answer takes to be made, about."""
        length = 0 if reference is None else reference.unit_count
        cost = sum(arg.unit_count if isinstance(arg, _Reference) else len(arg) for arg in args if type(arg) is not int)
        if operation == "slice" and len(args) == 2 and type(args[0]) is type(args[1]) is int:
            return max(0, min(args[1], length) - max(args[0], 0))
        if operation in _PADDING and args and type(args[0]) is int:
            cost += min(max(args[0], 0), self._settings.max_reference_size)
        return cost if operation in _INSTANT else cost + length

    def _question(self, told: list[Any]) -> tuple[_Reference | None, str, list[Any]]:
        """What is asked about, the operation, and its arguments, in which references stand for their texts."""
        if len(told) < 2 or type(told[0]) is not int or type(told[1]) is not str:
            raise BadQuestion("a question that is none")
        number, operation, *args = told
        for at, arg in enumerate(args):
            if type(arg) is str:
                args[at] = self._marked(arg) or arg
            elif type(arg) is not int:
                raise BadQuestion("a question with other arguments than it has")
        return None if operation == "find" else self._named(number), operation, args

    def _worked(self, reference: _Reference | None, operation: str, raw_args: list[Any]) -> Any:
        """The answer to a question, or the exception that it ends in; made in any thread."""
        settings = self._settings
        units = "" if reference is None else reference.units
        args = [
            arg.units if isinstance(arg, _Reference) else units_of(arg) if isinstance(arg, str) else arg
            for arg in raw_args
        ]
        try:
            if operation == "find":
                if len(args) != 1 or type(args[0]) is not str:
                    raise BadQuestion("a question with other arguments than it has")
                return text_of(args[0])
            if operation == "text":
                if args:
                    raise BadQuestion("a question with other arguments than it has")
                size = 0 if reference is None else reference.bytes
                most = settings.max_resolved_size
                if size > most:
                    return SidecarFull("max_resolved_size", most, f"a reference of {size} bytes was to be read whole")
                return _body({"value": units})
            if operation == "join" and not settings.allow_composites:
                raise BadQuestion("a composite, and there are to be none")
            found = answer(units, operation, args, settings.max_reference_size)
            return [self._piece(one) for one in found] if isinstance(found, list) else self._piece(found)
        except TooLong:
            most = settings.max_reference_size
            return SidecarFull("max_reference_size", most, f"a text of more than {most} bytes was to be made")
        except (BadQuestion, Refusal) as error:
            return error

    def _answer(self, number: int, operation: str, found: Any) -> Verdict | None:
        self._is_asked = False
        if isinstance(found, BadQuestion):
            return _broken(str(found))
        if isinstance(found, SidecarFull):
            return found.verdict
        try:
            if isinstance(found, Refusal):
                told: dict[str, Any] = {"refusal": str(found)}
            elif operation == "find":
                reference = self._known(found)
                told = {"value": None if reference is None else self._mark_of(reference)}
            else:
                told = {"value": self._shown(found)}
        except SidecarFull as full:
            return full.verdict
        body = found if isinstance(found, bytes) else _body(told)
        if len(body) > _MAX_ANSWER_BYTES:
            return SidecarFull("max_resolved_size", _MAX_ANSWER_BYTES, "an answer is too large for the engine").verdict
        self._crossed_bytes += len(body)
        self.send(seen_frame(number, body))
        return None

    def _shown(self, found: Any) -> Any:
        """An answer as the guest gets it: what is kept is a reference again."""
        if isinstance(found, list):
            return [self._shown(piece) for piece in found]
        if not isinstance(found, _Piece):
            return found
        return self._mark_of(self._kept(found.text, "script", found.sent, found.units))

    def _piece(self, found: Any) -> Any:
        """An answer, or what is kept of it where it is large."""
        threshold = self._settings.extraction_threshold
        if not isinstance(found, str) or len(found) * 3 < threshold:
            return found
        piece = _Piece(found)
        return found if piece.size < threshold else piece

    def _kept(self, text: str, origin: str, sent: str, units: str | None = None) -> _Reference:
        """The reference to a text. Raises SidecarFull."""
        settings = self._settings
        known = self._known(text)
        if known is not None:
            return known
        size = utf8_bytes(text)
        for which, value, limit in (
            ("max_reference_size", size, settings.max_reference_size),
            ("max_reference_count", len(self._references) + 1, settings.max_reference_count),
            ("max_total_size", self._total_bytes + size, settings.max_total_size),
        ):
            if value > limit:
                raise SidecarFull(which, limit, f"{which}: large texts of this run would come to {value}, over {limit}")
        reference = _Reference(len(self._references) + 1, text, sent, units, size)
        self._references.append(reference)
        self._by_length.setdefault(len(text), []).append(reference)
        self._total_bytes += size
        self._most_weight = max(self._most_weight, size // _ASCII_PER_DECODED if text.isascii() else size)
        self._emit(SidecarExtracted(reference.id, size, origin))
        return reference

    def _known(self, text: str) -> _Reference | None:
        return next((known for known in self._by_length.get(len(text), ()) if known.text == text), None)

    def _marked(self, text: str) -> _Reference | None:
        """The reference that a mark of the guest's names; None for any other text. Raises ForeignReference."""
        if not text.startswith(self._mark):
            return None
        number = text.removeprefix(self._mark)
        if len(number) > _NUMBER_CHARS or not (number.isascii() and number.isdigit()):
            return None
        return self._named(int(number))

    def _named(self, number: int) -> _Reference:
        if not 1 <= number <= len(self._references):
            raise ForeignReference("a reference that this run does not have")
        return self._references[number - 1]

    def _mark_of(self, reference: _Reference) -> str:
        return f"{self._mark}{reference.id}:{reference.unit_count}"


def _body(told: dict[str, Any]) -> bytes:
    return json.dumps(told, separators=(",", ":")).encode("ascii")


def _well_formed(text: str) -> str:
    return text if text.isascii() else _LONE_SURROGATE.sub("\ufffd", text)


def _broken(what: str) -> Verdict:
    return Verdict(ErrorCode.WORKER_CRASHED, f"the worker broke the protocol: {what}")


def _ignore(_told: object) -> None:
    """What hears of nothing before a run begins."""
