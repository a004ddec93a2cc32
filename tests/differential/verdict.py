"""One program under one policy: equal, refused, or different in what it did."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import _quickjs

from pyenclave.compiler import Compiler
from pyenclave.pipeline import CompilePolicy
from pyenclave.runtime.guest.prelude import Prelude
from pyenclave.source import Source
from pyenclave.transform import CompiledScript

from .machine import Told, run_compiled, run_raw
from .programs import Program

LEVEL = "STANDARD"
# With loop guards alone, and with key guards too.
PRESETS = ("javascript", "permissive")
GUARDING_KEYS = ("permissive",)
# How the event of an object begins that is made a key of. A guard makes it one where the key stands, which may be
# sooner than the language has it (test_programs.py has the ledger), so there these events are not compared.
_KEY = '"key '
# What the transform puts in where it mends: names that no program of ours has, and the spread of texts.
_MENDED = re.compile(r"\$\d|__safe_spread\(")
# How much further to look at two rows of events.
_EVENTS_SHOWN = 3


@dataclass(frozen=True)
class Verdict:
    """What came out.

    `difference` is "" where there is none; `refused` a code, where the script was: ENGINE for one that the engine's
    compiler breaks down on either way, MENDED for one that does something else compiled where the compiled text says in
    another way what the engine gets wrong: then the engine cannot be asked (test_faithful.py asks the language).
    """

    raw: Told | None  # None: the engine takes it for no program
    refused: str = ""
    difference: str = ""


class Judge:
    """Runs programs raw and compiled."""

    def __init__(self, js_runtime: Path, compiler: Compiler) -> None:
        prelude = Prelude(str(js_runtime))
        self._compiler = compiler
        self._preludes = {preset: prelude.text(f"{preset}/{LEVEL}") for preset in PRESETS}
        self._policies = {preset: CompilePolicy(preset, LEVEL, frozenset({"log"})) for preset in PRESETS}
        self._raw = functools.lru_cache(maxsize=8)(functools.partial(_engine_word, run_raw))

    def verdict(self, program: Program, preset: str) -> Verdict:
        raw = _told(self._raw(program.body))
        compiled = self._compiler.compile_blocking(Source(program.script), self._policies[preset])
        if not isinstance(compiled, CompiledScript):
            (finding, *_) = compiled.findings
            only_here = raw is not None and finding.code in ("PARSE_ERROR", "INTERNAL_ERROR")
            return Verdict(raw, finding.code, f"only here refused: {finding}" if only_here else "")
        told = _engine_word(run_compiled, compiled.text, self._preludes[preset])
        if raw is None and not isinstance(told, Told):
            return Verdict(raw, "ENGINE")
        if raw is None or not isinstance(told, Told):
            return Verdict(raw, difference=f"raw: {self._raw(program.body)}; compiled: {told}")
        if preset in GUARDING_KEYS:
            raw, told = _without_keys(raw), _without_keys(told)
        found = difference(raw, told)
        if found and _MENDED.search(compiled.text):
            return Verdict(raw, "MENDED")
        return Verdict(raw, difference=found)


def _engine_word(run: Callable[..., Told], *arguments: str) -> Told | str:
    """What a program did, or why the engine has none: a SyntaxError, or an InternalError of its compiler's own."""
    try:
        return run(*arguments)
    except _quickjs.JSException as error:
        word = str(error).partition("\n")[0]
        if not word.startswith(("SyntaxError", "InternalError: inconsistent stack size")):
            raise
        return word


def _told(word: Told | str) -> Told | None:
    return word if isinstance(word, Told) else None


def _without_keys(told: Told) -> Told:
    return replace(told, events=tuple([event for event in told.events if not event.startswith(_KEY)]))


def difference(raw: Told, compiled: Told) -> str:
    """What the compiled program did otherwise, in words; "" for nothing."""
    if raw.events != compiled.events:
        both = zip(raw.events, compiled.events, strict=False)
        at = next(
            (i for i, (one, other) in enumerate(both) if one != other), min(len(raw.events), len(compiled.events))
        )
        behind = at + _EVENTS_SHOWN
        return f"event {at}: raw {raw.events[at:behind]}, compiled {compiled.events[at:behind]}"
    if raw.calls != compiled.calls:
        return f"calls: raw {raw.calls}, compiled {compiled.calls}"
    if compiled.iterations is not None and raw.marks not in (None, compiled.iterations):
        return f"the loops made {raw.marks} iterations, the guards counted {compiled.iterations}"
    return ""


@dataclass
class Tally:
    """What came out for many programs."""

    programs: int = 0
    equal: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    # Of the programs that ran: how their main function ended, and how many had done next to nothing before.
    outcomes: Counter[str] = field(default_factory=Counter)
    stopped_at_once: int = 0
    events: int = 0
    used: Counter[str] = field(default_factory=Counter)

    def add(self, program: Program, verdict: Verdict) -> None:
        self.programs += 1
        if verdict.refused:
            self.refused[verdict.refused] += 1
            return
        if verdict.difference:
            return
        assert verdict.raw is not None
        self.equal += 1
        events = verdict.raw.events
        ends = [index for index, event in enumerate(events) if event.startswith(("value ", "error "))]
        outcome = events[ends[0]].split()[0] if ends else "none"
        self.outcomes[outcome] += 1
        self.stopped_at_once += outcome == "error" and ends[0] < 2
        self.events += len(events)
        self.used.update(set(program.used))

    def merge(self, other: Tally) -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def __str__(self) -> str:
        lines = (
            f"{self.programs} programs: {self.equal} equal, {self.refused.total()} refused"
            + "".join(f", {code} {count}" for code, count in self.refused.most_common()),
            f"outcomes: {dict(self.outcomes)}; {self.events / max(1, self.equal):.0f} events each; "
            f"{self.stopped_at_once} threw before two events",
        )
        return "\n".join(lines)
