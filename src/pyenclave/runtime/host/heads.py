"""What a guest may say, checked field by field before anyone believes a word of it.

pydantic in strict mode: no conversion, no unknown field. A head is at most `frames.MAX_HEAD_BYTES` long, so
the cost of checking one is bounded whatever it holds. Of a field that is there twice the last counts, as in bodies:
nobody reads these bytes in another way afterwards.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

_ID_LIMIT = 2**53 - 1

Id = Annotated[int, Field(ge=1, le=_ID_LIMIT)]
Count = Annotated[int, Field(ge=0, le=_ID_LIMIT)]


class _Head(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Ready(_Head):
    """The guest is locked and waits for its script."""

    t: Literal["ready"]


class LockedOut(_Head):
    """A lock failed while the guest was booting; it exits with the status of that lock."""

    t: Literal["locked_out"]
    lock: str
    errno: int
    reason: str


class Call(_Head):
    """A tool call; the arguments are the frame's body."""

    t: Literal["call"]
    id: Id
    name: str


class Ask(_Head):
    """A call of a global function, by its number; the arguments are the frame's body."""

    t: Literal["ask"]
    id: Id
    function: Count


class Look(_Head):
    """A question about a reference; it is the frame's body."""

    t: Literal["look"]
    id: Id


class Timer(_Head):
    """The guest wants to hear of this timer after `ms` milliseconds."""

    t: Literal["timer"]
    id: Id
    ms: Annotated[float, Field(ge=0, le=2**31, allow_inf_nan=False)]


class Untimer(_Head):
    """The guest no longer wants to hear of this timer."""

    t: Literal["untimer"]
    id: Id


class ConsoleLines(_Head):
    """Console lines; the frame's body is a JSON array of [level, text]."""

    t: Literal["console"]


class Done(_Head):
    """The script's value is the frame's body. `notes` says what the encoder left out, and where."""

    t: Literal["done"]
    iterations: Count
    notes: Annotated[list[tuple[str, str]], Field(max_length=200)]


class Thrown(_Head):
    """What the script threw, as the guest tells it."""

    name: str
    message: str
    stack: str | None
    tool_call: Id | None
    memory: bool


class Fail(_Head):
    """The script threw; the frame's body is the thrown value when it was not an Error."""

    t: Literal["fail"]
    iterations: Count
    error: Thrown


class Detail(_Head):
    """What a guard found: the limit that was crossed and which of two it was, or the key that was reached for."""

    limit: Count | None = None
    which: str | None = None
    key: str | None = None


class Halt(_Head):
    """A guard ended the run."""

    t: Literal["halt"]
    iterations: Count
    code: Literal[
        "MAX_ITERATIONS",
        "SECURITY_VIOLATION",
        "CONSOLE_LIMIT_EXCEEDED",
        "MESSAGE_FLOOD",
        "SIDECAR_COMPOSITE_BLOCKED",
    ]
    detail: Detail


Head = Ready | LockedOut | Call | Ask | Look | Timer | Untimer | ConsoleLines | Done | Fail | Halt
LastWord = Done | Fail | Halt

_HEADS: TypeAdapter[Head] = TypeAdapter(Annotated[Head, Field(discriminator="t")])


class BadHead(Exception):
    """Raised when a guest's head is not one of the above; that guest is done for."""


def read_head(raw_head: bytes) -> Head:
    """The head as a checked object. Raises BadHead, with a reason that quotes nothing of the guest's."""
    try:
        return _HEADS.validate_json(raw_head)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(str(part) for part in first["loc"])[:100]
        raise BadHead(f"{first['type']} at {where or 'the head'}") from None
