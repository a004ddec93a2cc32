"""Programs in a guest's place: the spawner that runs them, and that of an enclave, which cannot."""

from __future__ import annotations

import asyncio
import os
import socket
from functools import partial
from typing import Any

import pytest

from pyenclave.compiler import Compiler
from pyenclave.corpus.case import parse_case
from pyenclave.corpus.guests.bench import run_program
from pyenclave.corpus.guests.canaries import VARIABLE, canaries
from pyenclave.corpus.runner import run_trials
from pyenclave.errors import ConfigError
from pyenclave.options import EnclaveOptions
from pyenclave.result import ExecutionResult
from pyenclave.runner import Runner
from pyenclave.runtime.host.dispatch import Dispatcher
from pyenclave.runtime.spawner.launch import launch
from pyenclave.scoring.gate import Gate
from pyenclave.worker_pool import Sides

DONE = "from pyenclave.corpus.guests import kit\nkit.done('the program')\nkit.wait()\n"
OPTIONS: dict[str, Any] = {"preset": "agentscript", "security_level": "STRICT", "timeout": 2_000}


async def _no_tool(name: str, args: dict[str, Any]) -> None:
    raise LookupError(name)


def run(program: str) -> ExecutionResult:
    result, reached = asyncio.run(run_program(program, OPTIONS, _no_tool))
    assert reached == []
    return result


def test_the_program_speaks_in_the_place_of_the_script() -> None:
    assert run(DONE).unwrap() == "the program"


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("1 / 0", "the worker ended early: exit status 99"),
        ("import decimal", "the worker was killed: it made a forbidden system call"),
        ("pass", "the worker ended early: its last frame was written"),
    ],
)
def test_how_a_program_may_end(program: str, message: str) -> None:
    error = run(program).error
    assert error is not None
    assert error.message == message


def test_the_spawner_of_an_enclave_runs_the_script_whatever_it_is_told() -> None:
    async def result() -> ExecutionResult:
        compiler = Compiler()
        told = partial(launch, more={"program": DONE, "facts": {}})
        options = EnclaveOptions(**OPTIONS)
        sides = Sides(options.worker_pool_config, owner="bench", launch=told)
        runner = Runner(options, compiler, Gate(), sides.here())
        try:
            return await runner.run("return 'the script';", Dispatcher(_no_tool, {}))
        finally:
            sides.close()
            await sides.settled()
            runner.close()
            compiler.close()

    assert asyncio.run(result()).unwrap() == "the script"


def test_canaries_say_what_was_reached() -> None:
    with canaries() as birds:
        assert birds.reached() == []
        (birds.folder / "song").touch()
        (birds.folder / "secret").write_text("another", "ascii")
        assert birds.reached() == [("file", "the file song was made"), ("file", "the file secret was changed")]
        assert birds.reached() == []


def test_canaries_notice_what_was_read_heard_and_told() -> None:
    with canaries() as birds:
        assert birds.sees_reads, "this file system does not note when a file was read"
        (birds.folder / "secret").read_bytes()
        socket.create_connection(("127.0.0.1", birds.facts["port"])).close()
        kinds = [kind for kind, _how in birds.reached(f"key={os.environ[VARIABLE]}", f"[{birds.facts['secret']}]")]
        assert kinds == ["file", "listener", "file", "environment"]


def test_a_case_with_an_option_that_does_not_exist_is_misuse() -> None:
    head = 'title = "t"\nwhy = "w"\noptions = { no_such = 1 }\n[expect]\nvalue = 1\n'
    trials = parse_case(f"/*---\n{head}---*/\nreturn 1;\n", "benign/a/b").trials
    with pytest.raises(ConfigError, match=r"\Ano_such: Extra inputs are not permitted"):
        asyncio.run(run_trials(trials))


def test_a_script_before_it_must_have_run() -> None:
    head = 'title = "t"\nwhy = "w"\nbefore = ["return 1;", "return missing;"]\n[expect]\nvalue = 1\n'
    trials = parse_case(f"/*---\n{head}---*/\nreturn 1;\n", "benign/a/b").trials
    (outcome,) = asyncio.run(run_trials(trials))
    assert outcome.reasons == (
        "a script before it was refused: missing is not declared and is no global of this script",
    )
