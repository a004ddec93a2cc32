"""Runs a program in a guest's place, with the host that enclaves have: runner, pool, worker, execution and broker."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from ...compiler import Compiler
from ...options import EnclaveOptions, ToolHandler
from ...result import ExecutionResult
from ...runner import Runner
from ...runtime.host.dispatch import Dispatcher
from ...runtime.spawner.launch import launch
from ...runtime_options import required_locks
from ...scoring.gate import Gate
from ...worker_pool import Sides
from .canaries import canaries

ENTRY = "pyenclave.corpus.guests.entry"

# What the host believes to run. Its text reaches the guest, which does not look at it.
_SCRIPT = "return 1;"
# A spawner serves one program and one run: spares would be made for nobody.
_ONE_WORKER = {"min_workers": 1, "max_workers": 1}


async def run_program(
    program: str, options: Mapping[str, Any], tools: ToolHandler
) -> tuple[ExecutionResult, list[tuple[str, str]]]:
    """The result that a caller would get, and the canaries that the program reached; tools are watched by the caller.

    Raises what `Enclave.run` raises.
    """
    pool_options = {**_ONE_WORKER, **options.get("worker_pool_config", {})}
    compiler = Compiler()
    with canaries() as birds:
        started = partial(launch, entry=ENTRY, more={"program": program, "facts": birds.facts})
        given = EnclaveOptions(**{**options, "worker_pool_config": pool_options})
        sides = Sides(given.worker_pool_config, owner="bench", required_locks=required_locks(given), launch=started)
        runner = Runner(given, compiler, Gate(), sides.here())
        dispatcher = Dispatcher(tools, {})
        try:
            result = await runner.run(_SCRIPT, dispatcher)
        finally:
            sides.close()
            await sides.settled()
            runner.close()
            dispatcher.close()
            compiler.close()
        return result, birds.reached(result.model_dump_json())
