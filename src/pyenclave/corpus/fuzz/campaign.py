"""Runs mutants on the whole pipeline until the time is up, and keeps what an oracle objects to."""

from __future__ import annotations

import asyncio
import logging
import math
import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from ...enclave import Enclave
from ...result import ExecutionResult
from ..backends.known import QUICKJS, find
from ..backends.protocol import Limits
from ..guests.canaries import Canaries, canaries
from ..tools import CaseTools, tools_for
from .mutate import Mutator
from .oracles import Finding, Log, Oracle, compare, is_comparable, judge
from .seeds import Seed

# Presets under which mutants run, and the time of each run: short, so that endless loops do not eat the campaign.
PRESETS = ("agentscript", "javascript", "permissive")
LIMIT_S = 1.0
# Then a run is given up that should have been over by itself.
_PATIENCE_S = 20.0


@dataclass(frozen=True, slots=True)
class Found:
    """A finding, with all that is needed to see it again."""

    finding: Finding
    script: str
    seed_case: str
    preset: str


@dataclass
class Tally:
    """What came out so far."""

    mutants: int = 0
    compared: int = 0
    elapsed_s: float = 0.0
    outcomes: Counter[str] = field(default_factory=Counter)
    found: list[Found] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Ran:
    result: ExecutionResult
    calls: list[tuple[str, Any]]
    elapsed_s: float


async def fuzz(
    seeds: Sequence[Seed],
    seed: int,
    *,
    seconds: float = math.inf,
    mutants: float = math.inf,
    jobs: int = 2,
    on_progress: Callable[[Tally], None] | None = None,
) -> Tally:
    """Runs a campaign until its time is up or its mutants are made; the same seed makes the same mutants in order.

    Raises what an `Enclave` raises when it cannot be made.
    """
    tally, chosen = Tally(), random.Random(seed)
    mutator = Mutator([each.tree for each in seeds], seed)
    made = 0
    started = time.monotonic()
    with ExitStack() as stack:
        birds = stack.enter_context(canaries())
        log = Log()
        logger = logging.getLogger("pyenclave")
        logger.addHandler(log)
        stack.callback(logger.removeHandler, log)
        enclaves = {
            preset: Enclave(preset=preset, security_level="STRICT", timeout=LIMIT_S * 1_000) for preset in PRESETS
        }
        bench = _Bench(enclaves, log, birds)
        try:

            async def work() -> None:
                nonlocal made
                while time.monotonic() - started < seconds and made < mutants:
                    made += 1
                    origin = chosen.choice(seeds)
                    script, preset = mutator.mutant(origin.tree), chosen.choice(PRESETS)
                    await _one(bench, tally, origin, script, preset)
                    tally.elapsed_s = time.monotonic() - started
                    if on_progress is not None:
                        on_progress(tally)

            await asyncio.gather(*(work() for _ in range(jobs)))
        finally:
            for enclave in enclaves.values():
                await enclave.aclose()
    return tally


async def _one(bench: _Bench, tally: Tally, origin: Seed, script: str, preset: str) -> None:
    found, outcome, compared = await bench.look(origin, script, preset)
    if found is not None and found.oracle in (Oracle.HANG, Oracle.DIFFERENCE):
        # Once more: what does not happen again was a busy machine, or chance.
        found, _, _ = await bench.look(origin, script, preset)
    tally.mutants += 1
    tally.compared += compared
    tally.outcomes[outcome] += 1
    if found is not None:
        tally.found.append(Found(found, script, origin.case.id, preset))


class _Bench:
    """Enclaves, canaries and log of a campaign."""

    def __init__(self, enclaves: dict[str, Enclave], log: Log, birds: Canaries) -> None:
        self._enclaves, self._log, self._birds = enclaves, log, birds
        self._raw = find(QUICKJS)

    async def look(self, origin: Seed, script: str, preset: str) -> tuple[Finding | None, str, bool]:
        """What the oracles say, how the run ended, and whether the bare engine was asked."""
        n_logged = len(self._log.exceptions)
        try:
            async with asyncio.timeout(LIMIT_S + _PATIENCE_S):
                ran = await self._run(origin, script, preset)
        except TimeoutError:
            return Finding(Oracle.HANG, f"not over after {LIMIT_S + _PATIENCE_S:.0f} s"), "no result", False
        except Exception as error:  # whatever it is, no script may cause it
            return Finding(Oracle.HOST_EXCEPTION, f"{type(error).__name__}: {error}"), "no result", False
        found = judge(ran.result, ran.calls, ran.elapsed_s, LIMIT_S, self._log.exceptions[n_logged:])
        reached = self._birds.reached()
        if reached:
            found = Finding(Oracle.ESCAPE, f"{', '.join(how for _, how in reached)}: a script is out of its process")
        compared = False
        if found is None and self._may_compare(origin, script, ran.result):
            tools = tools_for(origin.case.head.tools, origin.case.id)
            failures: list[str] = []
            raw = await asyncio.to_thread(self._raw.run, script, _blocking(tools, failures), Limits())
            if not failures:
                found, compared = compare(ran.result, raw), True
        return found, outcome_of(ran.result), compared

    async def _run(self, origin: Seed, script: str, preset: str) -> _Ran:
        tools = tools_for(origin.case.head.tools, origin.case.id)
        calls: list[tuple[str, Any]] = []

        async def handler(name: str, args: dict[str, Any]) -> Any:
            calls.append((name, args))
            return await tools(name, args)

        started = time.monotonic()
        result = await self._enclaves[preset].run(script, tool_handler=handler)
        return _Ran(result, calls, time.monotonic() - started)

    def _may_compare(self, origin: Seed, script: str, result: ExecutionResult) -> bool:
        # Tools that take turns or never answer are another's story.
        is_simple = isinstance(origin.case.head.tools, dict)
        return origin.case.kind == "benign" and is_simple and is_comparable(script) and outcome_of(result) in _RAN


_RAN = ("ran", "RUNTIME_ERROR")


def outcome_of(result: ExecutionResult) -> str:
    """How a run ended, in a word: a code, or the layer that refused with its first code."""
    error = result.error
    if error is None:
        return "ran"
    issues = error.data.get("issues") or ()
    first = next(iter(issues), None)
    code = getattr(first, "code", None) or (first.get("code") if isinstance(first, dict) else None)
    return str(code or error.code.value)


def _blocking(tools: CaseTools, failures: list[str]) -> Callable[[str, dict[str, Any]], Any]:
    """As a plain function. What a tool raises is told in other words by the broker, so failures are put down."""

    def call(name: str, args: dict[str, Any]) -> Any:
        try:
            return asyncio.run(asyncio.wait_for(tools(name, args), timeout=1))
        except Exception:
            failures.append(name)
            raise

    return call
