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
from ..scoring.gate import Gate
from ..worker_pool import Sides
from .case import Case
from .controls import Controls
from .defences import SWITCHES, WHOLE_PRELUDE, peeled_options, peeled_policy
from .tools import CaseTools

_PRELUDE = Path(__file__).resolve().parent.parent / "js_runtime"
# Spares for at most so many runs at once; cases come one at a time.
_POOL = {"min_workers": 1, "max_workers": 4}
# The line of tame.js that puts our own in the place of the constructors of code from text.
_TAMED = 'defineProperty(prototype, "constructor", { __proto__: null, value: inert });'
_UNBOUNDED = "pyenclave.corpus.guests.unbounded"
_REALM = ("globalThis", "eval", "Function", "callTool", "process", "require")
# As in the control program.
_GIVEN = """
realm.process = { env: { SECRET: "hunter2" } };
realm.require = (name) => ({ name, execSync: (line) => "ran " + line });
realm.callTool = (name, args) => callTool(realm.String(name), args);
"""


class PeeledBench:
    """Runners by what is off. Belongs to one event loop; leaving the context ends every process."""

    def __init__(self) -> None:
        self._stack = AsyncExitStack()
        self._compiler = Compiler()
        self._runners: dict[str, Runner] = {}
        self._sides: dict[tuple[object, ...], Sides] = {}
        self._opened: dict[tuple[str, bool], Path] = {}
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
        gives = any(SWITCHES[name].gives for name in off)
        key = opens, unbounded, gives, locks, level.value
        if key not in self._sides:
            config = WorkerPoolConfig(**{**_pool_defaults(level), **_POOL})
            started = partial(self._launch, opens=opens, unbounded=unbounded, gives=gives)
            self._sides[key] = Sides(config, owner="bench", required_locks=locks, launch=started)
        return self._sides[key]

    def _launch(self, config: SpawnerConfig, *, opens: str | None, unbounded: tuple[str, ...], gives: bool) -> Launched:
        if opens is not None:
            key = opens, gives
            if key not in self._opened:
                folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="pyenclave-peeled-")))
                self._opened[key] = open_prelude(folder / "js_runtime", but=opens, gives=gives)
            config = replace(config, js_runtime=self._opened[key])
        return launch(config, entry=_UNBOUNDED, more={"unbounded": unbounded}) if unbounded else launch(config)


def open_prelude(folder: Path, *, but: str = "", gives: bool = False) -> Path:
    """A copy of the prelude that takes nothing away but for one of PRELUDE_PARTS, or WHOLE_PRELUDE.

    With `gives` the globals hold what a careless host leaves there. Raises ValueError when the prelude is not the one
    this was written for.
    """
    shutil.copytree(_PRELUDE, folder)
    if but != WHOLE_PRELUDE:
        _open_permits(folder / "permits.json", but)
    if but not in ("constructors", WHOLE_PRELUDE):
        _cut(folder / "tame.js", _TAMED)
    if gives:
        (folder / "given.js").write_text(_GIVEN, "utf-8")
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        # Before the sweep, which is one of the parts.
        manifest["core"].insert(manifest["core"].index("sweep.js"), "given.js")
        (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    return folder


def _open_permits(path: Path, but: str) -> None:
    permits = json.loads(path.read_text("utf-8"))
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
    path.write_text(json.dumps(permits), "utf-8")


def _cut(path: Path, line: str) -> None:
    text = path.read_text("utf-8")
    if text.count(line) != 1:
        raise ValueError(f"{path.name} has changed: the line {line!r} is not there")
    path.write_text(text.replace(line, ""), "utf-8")


def _pool_defaults(level: SecurityLevel) -> dict[str, Any]:
    return {
        name: getattr(LEVELS[level], name) for name in WorkerPoolConfig.model_fields if hasattr(LEVELS[level], name)
    }
