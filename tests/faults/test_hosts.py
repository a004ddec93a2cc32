"""Hosts in unusual places: PID 1, one that adopts orphans, one that may have no more processes or descriptors.

Each is a program of its own, for what it does to itself cannot be undone.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_START = """
import asyncio, ctypes, os, resource, signal, sys, time
from pathlib import Path
from pyenclave import Enclave, ExecutionResult
from pyenclave.errors import SpawnerError
from tests.faults.killer import children_of, held

def spawner_of():
    (spawner,) = children_of(os.getpid())
    return spawner

async def wait():
    await asyncio.sleep(60)

async def until(is_so):
    give_up = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < give_up
        await asyncio.sleep(0.005)

async def lose_a_spawner():
    "Runs under way and spares lose their spawner; whoever inherits the guests must bury them."
    async with Enclave(tools={"wait": wait}, worker_pool_config={"min_workers": 2, "max_workers": 4}) as enclave:
        await enclave.initialize()
        run = asyncio.ensure_future(enclave.run("return await callTool('wait', {})"))
        await asyncio.sleep(0.2)
        spawner = spawner_of()
        assert len(children_of(spawner)) >= 2
        os.kill(spawner, signal.SIGKILL)
        assert (await run).error.code == "WORKER_CRASHED"
        await until(lambda: children_of(os.getpid()) == [])
        assert (await enclave.run("return 1")).unwrap() == 1
    await until(lambda: children_of(os.getpid()) == [])
"""

HOSTS = {
    "one that adopts orphans": """
assert ctypes.CDLL(None).prctl(36, 1, 0, 0, 0) == 0  # PR_SET_CHILD_SUBREAPER
asyncio.run(lose_a_spawner())
""",
    "one without processes for a spawner": """
async def main():
    async with Enclave(worker_pool_config={"min_workers": 0, "max_workers": 2}) as enclave:
        assert (await enclave.run("return 1")).unwrap() == 1
        os.kill(spawner_of(), signal.SIGKILL)
        await until(lambda: children_of(os.getpid()) == [])
        before = resource.getrlimit(resource.RLIMIT_NPROC)
        resource.setrlimit(resource.RLIMIT_NPROC, (1, before[1]))
        for _ in range(2):
            try:
                await enclave.run("return 1")
            except SpawnerError as error:
                assert str(error) == (
                    "the process that makes workers could not be started: [Errno 11] Resource temporarily unavailable"
                ), error
            else:
                raise AssertionError("it ran")
        resource.setrlimit(resource.RLIMIT_NPROC, before)
        assert (await enclave.run("return 1")).unwrap() == 1

asyncio.run(main())
""",
    "one without processes for guests": """
with Enclave(worker_pool_config={"min_workers": 0, "max_workers": 2}) as enclave:
    enclave.lockdown_report()  # a spawner, and no spare that could serve a run
    spawner = spawner_of()
    before = resource.prlimit(spawner, resource.RLIMIT_NPROC)
    resource.prlimit(spawner, resource.RLIMIT_NPROC, (1, before[1]))
    for _ in range(2):
        try:
            enclave.run_sync("return 1")
        except SpawnerError as error:
            assert str(error) == (
                "workers end before they are ready: it could not be forked: "
                "[Errno 11] Resource temporarily unavailable (errno 11)"
            ), error
        else:
            raise AssertionError("it ran")
    resource.prlimit(spawner, resource.RLIMIT_NPROC, before)
    assert enclave.run_sync("return 1").unwrap() == 1
""",
    "one whose descriptors run out at any point": """
async def main():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    kinds = set()
    for spare in range(14):
        async with Enclave(tools={"wait": wait}, worker_pool_config={"min_workers": 0, "max_workers": 2}) as enclave:
            for warm in (False, True):
                free = os.open("/dev/null", os.O_RDONLY)
                os.close(free)
                resource.setrlimit(resource.RLIMIT_NOFILE, (free + spare, hard))
                try:
                    result = await asyncio.wait_for(enclave.run("return 1"), 20)
                    kinds.add("ran" if result.success else result.error.code)
                except (SpawnerError, OSError) as error:
                    kinds.add(type(error).__name__)
                finally:
                    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
                assert (await enclave.run("return [1]")).unwrap() == [1]
        await until(lambda: children_of(os.getpid()) == [])
    assert {"ran", "SpawnerError"} <= kinds, kinds
    descriptors = [what for what in held() if what.startswith("descriptor")]
    assert descriptors == before, (before, descriptors)

async def count():
    async with Enclave() as enclave:
        await enclave.run("return 1")
    return [what for what in held() if what.startswith("descriptor")]

async def both():
    global before
    before = await count()
    await main()

asyncio.run(both())
""",
}
_LOST = "the spawner ended; a new one is started with the next run\n"
_NOT_MADE = "a worker could not be made: [Errno 11] Resource temporarily unavailable (errno 11)\n"
_NEWS = {
    "one that adopts orphans": _LOST,
    "one without processes for a spawner": _LOST,
    "one without processes for guests": _NOT_MADE * 6,  # each run tries three times
}
PID_1 = """
assert os.getpid() == 1
asyncio.run(lose_a_spawner())
"""


# A limit of processes does not bind root. This is nobody's user, whose processes are the host's alone; of root's powers
# it keeps that of reading files, for an interpreter may lie in a folder that is root's.
_AS_A_USER = (
    "setpriv", "--reuid", "54321", "--clear-groups", "--bounding-set", "-all,+dac_read_search,+dac_override,+setpcap",
    "--inh-caps", "-all,+dac_read_search,+dac_override", "--ambient-caps", "-all,+dac_read_search,+dac_override",
)  # fmt: skip


def run(program: str, root: Path, *before: str) -> tuple[int, str]:
    """Exit status and what was said on standard error."""
    done = subprocess.run(
        [*before, sys.executable, "-c", _START + program],
        env={"PYTHONPATH": os.pathsep.join([str(root / "src"), str(root), *sys.path]), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("host", HOSTS)
def test_hosts_of_every_kind_are_served(host: str, root: Path) -> None:
    before = _AS_A_USER if "processes" in host and os.getuid() == 0 else ()
    assert run(HOSTS[host], root, *before) == (0, _NEWS.get(host, ""))


def test_a_host_that_is_pid_1(root: Path) -> None:
    rights = () if os.getuid() == 0 else ("--user", "--map-root-user")
    unshare = ("unshare", *rights, "--pid", "--fork", "--mount-proc")
    tried = subprocess.run([*unshare, "true"], capture_output=True, text=True, check=False)
    if tried.returncode:
        # The host that adopts orphans, above, is in the same position wherever there are no namespaces to be had.
        print(f"this machine gives no namespace of processes: {tried.stderr}")
        return
    assert run(PID_1, root, *unshare) == (0, _LOST)
