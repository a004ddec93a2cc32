"""What a run of the corpus does beside the plain run of a trial, where it is asked for: peeling and controls."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from ..errors import EnclaveError
from .case import CaseError
from .controls import Controls
from .outcome import Canary, Fault, Outcome, Peel, Verdict
from .peel import Watch, measured, runtime_only, stated
from .peeled_bench import PeeledBench

_LOG = logging.getLogger("pyenclave")

# Of all peeled runs of a case together, each of which has its limits.
_HANGS_AFTER_S = 600.0


@dataclass(frozen=True, slots=True)
class Extras:
    """What is asked for: peeling, layers 0 to 3 off at once, controls."""

    peel: bool = False
    runtime_only: bool = False
    control: bool = False


NO_EXTRAS = Extras()


class Further:
    """Adds to outcomes what is asked for; the context holds the processes that this takes."""

    def __init__(self, extras: Extras, jobs: int) -> None:
        self._extras = extras
        self._bench = PeeledBench()
        self._controls = Controls(jobs if extras.control else 0)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._bench.__aexit__(kind, error, trace)
        await asyncio.to_thread(self._controls.close)

    async def add(self, outcome: Outcome, watch: Watch) -> Outcome:
        """The outcome with what was asked for. Benign cases have nothing of it, and each case has it once.

        What a head states of a layer that is off is tried in every trial that this layer stops.
        """
        if outcome.trial.case.kind == "benign" or outcome.fault in (Fault.HANG, Fault.HOST_EXCEPTION):
            return outcome
        try:
            async with asyncio.timeout(_HANGS_AFTER_S):
                return await self._added(outcome, watch)
        except (CaseError, EnclaveError):
            raise
        except TimeoutError:
            return _failed(outcome, Fault.HANG, ("no result of a peeled run long after every limit",))
        except Exception as error:
            _LOG.exception("%s: the library raised in a peeled run", outcome.trial.id)
            return _failed(
                outcome, Fault.HOST_EXCEPTION, (f"peeled, the library raised {type(error).__name__}: {error}",)
            )

    async def _added(self, outcome: Outcome, watch: Watch) -> Outcome:
        trial = outcome.trial
        is_first = trial == trial.case.trials[0]
        peels: list[Peel] = []
        if not trial.case.is_program:
            if self._extras.peel:
                peels += await stated(trial, self._bench, watch)
                peels += await measured(trial, outcome, self._bench, watch) if is_first else ()
            if self._extras.runtime_only:
                peels += await runtime_only(trial, self._bench, watch)
        outcome = _with_peels(outcome, tuple(peels))
        if self._extras.control and is_first and trial.case.head.control is not None:
            seen = await asyncio.to_thread(self._controls.run, trial.case)
            outcome = replace(outcome, control=seen)
            if not seen.seen:
                reason = f"no attack where nothing protects: {seen.stated} was not seen, but {seen.detail}"
                outcome = _failed(outcome, Fault.FAILURE, (reason,))
        return outcome


def _with_peels(outcome: Outcome, peels: tuple[Peel, ...]) -> Outcome:
    outcome = replace(outcome, peels=peels)
    for peel in peels:
        outside = [canary for canary in peel.canaries if canary is not Canary.CALL]
        off = ", ".join(peel.off) or "nothing"
        if outside:
            reason = f"with {off} off it reached what no script may: {', '.join(outside)}"
            outcome = _failed(outcome, Fault.ESCAPE, (reason,))
        elif peel.reasons:
            outcome = _failed(outcome, Fault.FAILURE, tuple(f"with {off} off: {reason}" for reason in peel.reasons))
    return outcome


def _failed(outcome: Outcome, fault: Fault, reasons: tuple[str, ...]) -> Outcome:
    order = list(Fault)
    worst = fault if outcome.fault is None else min(outcome.fault, fault, key=order.index)
    return replace(outcome, verdict=Verdict.FAILED, fault=worst, reasons=outcome.reasons + reasons)
