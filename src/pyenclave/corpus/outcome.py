"""What came of a trial: the verdict, what stopped it in which run, and the proof that it is an attack at all.

`Peel` and `ControlSeen` are data with a JSON form of their own; the whole outcome has its in `record`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict

from ..findings import Layer
from .case import Trial


class Verdict(StrEnum):
    """How a trial ended."""

    STOPPED = "stopped"  # an attack, refused or ended by the expected layer
    HARMLESS = "harmless"  # an attack that ran to its end and reached nothing, as expected
    PASSED = "passed"  # a benign script that did what its author meant
    FAILED = "failed"


class Fault(StrEnum):
    """What kind of failure a failed trial is, the worst first."""

    ESCAPE = "escape"  # a canary was reached
    HOST_EXCEPTION = "host-exception"  # the library raised where a result was due
    HANG = "hang"  # no result at all, long after every limit
    FALSE_POSITIVE = "false-positive"  # an innocent script was refused
    FAILURE = "failure"  # stopped elsewhere than stated, another value, a bound exceeded


class Canary(StrEnum):
    """What hostile code must not reach."""

    CALL = "call"  # the tool `canary`
    FILE = "file"  # a file read or changed, or one made beside it
    ENVIRONMENT = "environment"  # the value of a variable of the host's environment was seen
    LISTENER = "listener"  # a connection to a socket of the loopback device, or of an abstract name


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Peel(_Data):
    """One run of a case with defences off, and what stopped it then.

    `off` names what was switched off, by the names of layers or of defences (see `defences`); empty is the plain run.
    `kind` says why it was run: the head states it (`stated`), to measure depth (`measured`), or with layers 0 to 3
    off (`runtime-only`). `defences` are those that stopped it, each on its own; several when a text is only read, since
    each rule reads all of it. `reasons` say what was not as stated.
    """

    kind: Literal["stated", "measured", "runtime-only"]
    off: tuple[str, ...]
    stopped: bool
    layer: Layer | None = None
    codes: tuple[str, ...] = ()
    defences: tuple[str, ...] = ()
    canaries: tuple[Canary, ...] = ()
    elapsed_ms: float = 0.0
    reasons: tuple[str, ...] = ()


class ControlSeen(_Data):
    """The run of an attack where nothing protects: what was stated, whether it was seen, and all that was."""

    on: str
    stated: str
    seen: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Observed:
    """What a result says happened: the layer that spoke and its codes, or a value."""

    layer: Layer | None
    codes: tuple[str, ...]
    name: str = ""
    message: str = ""

    @property
    def text(self) -> str:
        """The observation in one line."""
        if self.layer is None and not self.codes:
            return "it ran to its end"
        detail = ": ".join(part for part in (self.name, self.message) if part)
        return f"{self.layer or 'no layer'} {', '.join(self.codes)}" + (f" ({detail})" if detail else "")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One trial, judged. `layer` is where an attack ended; `reasons` is empty unless it failed, and `fault` None.

    `peels` are empty and `control` is None where nobody asked for them.
    """

    trial: Trial
    verdict: Verdict
    layer: Layer | None
    observed: Observed
    elapsed_ms: float
    reasons: tuple[str, ...] = ()
    fault: Fault | None = None
    canaries: tuple[Canary, ...] = ()
    peels: tuple[Peel, ...] = ()
    control: ControlSeen | None = None

    @property
    def failed(self) -> bool:
        """Whether anything was not as the case expects."""
        return self.verdict is Verdict.FAILED

    @property
    def false_positive(self) -> bool:
        """Whether an innocent script was refused before or while it ran."""
        return self.fault is Fault.FALSE_POSITIVE

    @property
    def escaped(self) -> bool:
        """Whether a canary was reached, in the plain run or in a peeled one."""
        return self.fault is Fault.ESCAPE

    @property
    def stops(self) -> tuple[str, ...]:
        """The defences that stop the attack, each on its own, as far as measured; in the order of the runs."""
        counted = (peel for peel in self.peels if peel.stopped and peel.kind != "runtime-only")
        return tuple(dict.fromkeys(name for peel in counted for name in peel.defences))

    @property
    def depth(self) -> int | None:
        """How many they are; None where it was not measured."""
        return len(self.stops) if any(peel.kind == "measured" for peel in self.peels) else None
