"""What came of a test, whether that is what the test asks for, and what two ways of running make of each other."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final

from .front_matter import Case

COMPLETE: Final = "Test262:AsyncTestComplete"

_MESSAGE_CHARS = 300
_CONSTRUCTOR = re.compile(r"([A-Za-z_$][\w$]*)(?:: |$)")


class End(StrEnum):
    """How the author's text ended."""

    COMPLETED = "completed"
    THREW = "threw"
    REFUSED = "refused"  # by the pipeline; the name is the first error's code
    PENDING = "pending"  # main waits for what nothing will end
    HALTED = "halted"  # a guard of the prelude ended the run
    KILLED = "killed"  # the process died; the name is the signal's
    NO_HARNESS = "no harness"  # a harness file threw


@dataclass(frozen=True)
class Outcome:
    """What one way of running came to. `name` is that of a thrown error's constructor, a code or a signal."""

    end: End
    name: str = ""
    message: str = ""
    printed: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Outcome:
        return cls(End(value["end"]), value["name"], value["message"], tuple(value["printed"]))


def thrown(text: str, printed: tuple[str, ...] = (), end: End = End.THREW) -> Outcome:
    """The outcome for a thrown value's text as String(value) gives it; a stack below it is left out.

    An error of the engine, and the harness's Test262Error, begin with the name of their constructor.
    """
    line = text.split("\n", 1)[0]
    found = _CONSTRUCTOR.match(line)
    return Outcome(end, found[1] if found else "", line[:_MESSAGE_CHARS], printed)


def passes(case: Case, outcome: Outcome) -> bool:
    """Whether `outcome` is what the test asks for (test262's INTERPRETING.md)."""
    negative = case.negative
    if negative is None:
        return outcome.end is End.COMPLETED and (not case.is_async or _says_complete(outcome.printed))
    if outcome.end is End.REFUSED:
        return negative.phase == "parse" and outcome.name == "PARSE_ERROR"
    return outcome.end is End.THREW and outcome.name == negative.type


def passes_compiled(case: Case, outcome: Outcome) -> bool:
    """The same for the pipeline, which must find a parse error itself: no text that has one may be evaluated."""
    if case.negative is not None and case.negative.phase == "parse":
        return outcome.end is End.REFUSED and outcome.name == "PARSE_ERROR"
    return passes(case, outcome)


def _says_complete(printed: tuple[str, ...]) -> bool:
    said = [line for line in printed if line.startswith("Test262:Async")]
    return said == [COMPLETE]


class Class(StrEnum):
    """What two verdicts make of each other."""

    NOT_APPLICABLE = "not applicable"
    REFUSED = "refused"
    EQUAL = "equal"
    DIFFERENT = "different"


@dataclass(frozen=True)
class Judged:
    """One way of running, and whether the test passes that way."""

    outcome: Outcome
    passes: bool


def compare(raw: Judged, compiled: Judged) -> Class:
    """A refusal by a rule is policy; one by the parser is right or wrong, and a fault of ours is never policy."""
    if compiled.outcome.end is End.REFUSED:
        is_wrong = compiled.outcome.name == "PARSE_ERROR" and raw.passes and not compiled.passes
        if is_wrong or compiled.outcome.name == "INTERNAL_ERROR":
            return Class.DIFFERENT
        return Class.EQUAL if raw.passes and compiled.passes else Class.REFUSED
    return Class.EQUAL if raw.passes == compiled.passes else Class.DIFFERENT


class Side(StrEnum):
    """A way to run a test. All but the first two are there to explain a difference."""

    RAW = "raw"
    COMPILED = "compiled"
    FUNCTION = "function"  # bare realm; the author's text as the body of an async function
    TAMED = "tamed"  # the product's realm; the author's text as a script
    TAMED_FUNCTION = "tamed function"  # both
    NO_VALUE = "no value"  # compiled, with `;undefined;` behind the text: without a trailing expression of its own


class Cause(StrEnum):
    """What makes a difference: the one thing that, changed alone, turns the raw outcome into the compiled one."""

    PARSER = "parser"  # it refuses what the engine runs, or takes what is a SyntaxError to the engine
    DEFECT = "internal error"  # of the pipeline or of this runner
    TRAILING_VALUE = "trailing value"  # the program's value is its last expression, awaited and encoded
    WRAPPER = "wrapper"  # the program is the body of an async function
    PRELUDE = "prelude"  # the realm is tamed and swept
    PRELUDE_AND_WRAPPER = "prelude and wrapper"
    TRANSFORM = "transform"  # none of these: what we print does not mean what the author wrote


def cause_of(raw: Judged, compiled: Judged, ask: Callable[[Side], Judged]) -> Cause:
    """Why two verdicts differ, found by experiment; the first that explains the whole outcome."""
    if compiled.outcome.end is End.REFUSED:
        if compiled.outcome.name != "PARSE_ERROR":
            return Cause.DEFECT
        # What is no body of an async function for the engine either, such as `await` as a name.
        return Cause.WRAPPER if _is_syntax_error(ask(Side.FUNCTION)) else Cause.PARSER
    function, tamed = ask(Side.FUNCTION), ask(Side.TAMED)
    if function == compiled:
        return Cause.WRAPPER
    if tamed == compiled:
        return Cause.PRELUDE
    if ask(Side.TAMED_FUNCTION) == compiled:
        # Often one of the two decides and the other only changes the words of a message.
        by_one = ((function, Cause.WRAPPER), (tamed, Cause.PRELUDE))
        return next((cause for judged, cause in by_one if _is_like(judged, compiled)), Cause.PRELUDE_AND_WRAPPER)
    if ask(Side.NO_VALUE).passes == raw.passes:
        return Cause.TRAILING_VALUE
    return Cause.PARSER if _is_syntax_error(raw) and not _is_syntax_error(compiled) else Cause.TRANSFORM


def _is_syntax_error(judged: Judged) -> bool:
    return (judged.outcome.end, judged.outcome.name) == (End.THREW, "SyntaxError")


def _is_like(one: Judged, other: Judged) -> bool:
    return (one.passes, one.outcome.end, one.outcome.name) == (other.passes, other.outcome.end, other.outcome.name)
