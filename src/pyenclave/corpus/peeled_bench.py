"""Runs scripts with defences switched off. Nothing but the corpus runner can: an enclave has no part of this.

A runner is made from the same parts as that of an enclave, with another policy for layers 0 to 2, other options, and a
spawner whose prelude is an opened copy. The processes and their locks are those of every run.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ..compile_options import compile_policy
from ..compiler import Compiler
from ..levels import LEVELS, SecurityLevel
from ..options import EnclaveOptions, WorkerPoolConfig
from ..result import ExecutionResult
from ..runner import Runner
from ..runtime.host.dispatch import Dispatcher
from ..runtime.spawner.launch import Launched, SpawnerConfig, launch
from ..runtime_options import required_locks
from ..scoring import Gate
from ..worker_pool import Sides
from .case import Case
from .controls import Controls
from .defences import SWITCHES, peeled_options, peeled_policy
from .tools import CaseTools

_PRELUDE = Path(__file__).resolve().parent.parent / "js_runtime"
# Spares for at most so many runs at once; cases come one at a time.
_POOL = {"min_workers": 1, "max_workers": 4}
# The line of tame.js that puts our own in the place of the constructors of code from text.
_TAMED = 'defineProperty(prototype, "constructor", { __proto__: null, value: inert });'
_UNBOUNDED = "pyenclave.corpus.guests.unbounded"
_REALM = ("globalThis", "eval", "Function")


class PeeledBench:
    """Runners by what is off. Belongs to one event loop; leaving the context ends every process."""

    def __init__(self) -> None:
        self._stack = AsyncExitStack()
        self._compiler = Compiler()
        self._runners: dict[str, Runner] = {}
        self._sides: dict[tuple[object, ...], Sides] = {}
        self._opened: dict[str, Path] = {}
        self._controls = Controls(1)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for sides in self._sides.values():
            sides.close()
            await sides.settled()
        for runner in self._runners.values():
            runner.end_threads()
        self._compiler.close()
        await asyncio.to_thread(self._controls.close)
        await self._stack.aclose()
        await asyncio.sleep(0)

    async def run(
        self, scripts: tuple[str, ...], options: Mapping[str, Any], off: tuple[str, ...], tools: CaseTools
    ) -> ExecutionResult:
        """The result of the last of the scripts. Raises what `Enclave.run` raises."""
        runner = self._runner(options, off)
        dispatcher = Dispatcher(tools, {})
        try:
            for script in scripts[:-1]:
                await runner.run(script, dispatcher)
            return await runner.run(scripts[-1], dispatcher)
        finally:
            dispatcher.close()

    async def engine_refuses(self, case: Case) -> bool:
        """Whether an engine that is given the author's text finds that it is no JavaScript."""
        return await asyncio.to_thread(self._controls.engine_refuses, case)

    def _runner(self, options: Mapping[str, Any], off: tuple[str, ...]) -> Runner:
        key = repr((sorted(options.items()), sorted(off)))
        # One whose workers crash, as they do without the engine's limits, is soon shut out by the breaker.
        if key not in self._runners or any(SWITCHES[name].unbounded for name in off):
            given = peeled_options(options, off)
            policy = peeled_policy(compile_policy(given), off)
            sides = self._sides_for(given, off)
            if key in self._runners:
                self._runners[key].close()
            self._runners[key] = Runner(given, self._compiler, Gate(), sides.here(), policy=policy)
        return self._runners[key]

    def _sides_for(self, options: EnclaveOptions, off: tuple[str, ...]) -> Sides:
        locks = required_locks(options)
        level = SecurityLevel(options.security_level)
        opens = next((SWITCHES[name].opens for name in off if SWITCHES[name].opens is not None), None)
        unbounded = tuple(sorted(limit for name in off if (limit := SWITCHES[name].unbounded) is not None))
        key = opens, unbounded, locks, level.value
        if key not in self._sides:
            config = WorkerPoolConfig(**{**_pool_defaults(level), **_POOL})
            started = partial(self._launch, opens=opens, unbounded=unbounded)
            self._sides[key] = Sides(config, owner="bench", required_locks=locks, launch=started)
        return self._sides[key]

    def _launch(self, config: SpawnerConfig, *, opens: str | None, unbounded: tuple[str, ...]) -> Launched:
        if opens is not None:
            if opens not in self._opened:
                folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="pyenclave-peeled-")))
                self._opened[opens] = open_prelude(folder / "js_runtime", but=opens)
            config = replace(config, js_runtime=self._opened[opens])
        return launch(config, entry=_UNBOUNDED, more={"unbounded": unbounded}) if unbounded else launch(config)


def open_prelude(folder: Path, *, but: str = "") -> Path:
    """A copy of the prelude that takes nothing away but for one of PRELUDE_PARTS.

    Raises ValueError when the prelude is not the one this was written for.
    """
    shutil.copytree(_PRELUDE, folder)
    permits = json.loads((folder / "permits.json").read_text("utf-8"))
    sets = permits["sets"]
    sets["realm"] = list(_REALM)
    for preset in permits["presets"].values():
        if but != "globals":
            preset["sets"] = {"*": list(sets)}
        if but != "keys":
            preset["forbidden_keys"] = []
        preset["tame_object"] &= but == "objects"
    for level in permits["levels"].values():
        level["freeze"] &= but == "frozen"
    (folder / "permits.json").write_text(json.dumps(permits), "utf-8")
    tame = (folder / "tame.js").read_text("utf-8")
    if tame.count(_TAMED) != 1:
        raise ValueError("tame.js has changed: the line that tames constructors is not there")
    if but != "constructors":
        (folder / "tame.js").write_text(tame.replace(_TAMED, ""), "utf-8")
    return folder


def _pool_defaults(level: SecurityLevel) -> dict[str, Any]:
    return {
        name: getattr(LEVELS[level], name) for name in WorkerPoolConfig.model_fields if hasattr(LEVELS[level], name)
    }
