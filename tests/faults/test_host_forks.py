"""Hosts that fork: the copy has workers of its own, leaves the original's alone, and keeps none of them alive."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from .bench import PATIENCE_S, children_of, is_dead

pytestmark = pytest.mark.usefixtures("leaves_nothing")

# Each host prints nothing and raises nothing. Forking beside threads is what this tries; Python 3.12 warns of it.
_USE = """
import asyncio, gc, multiprocessing, os, signal, sys, threading, time, warnings
from pathlib import Path
from pyenclave import Enclave, WorkerPool

warnings.simplefilter("ignore", DeprecationWarning)

def children(pid):
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if int((entry / "stat").read_bytes().rpartition(b")")[2].split()[1]) == pid:
                    found.add(int(entry.name))
            except (FileNotFoundError, ProcessLookupError):
                pass
    return found

def inherited():
    kinds = ("socket:", "anon_inode:[pidfd]", "/proc/")
    found = []
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except FileNotFoundError:
            continue
        if target.startswith(kinds) and not target.endswith("/fd"):
            found.append(target)
    return sorted(found)

def in_copy(act):
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            act()
            status = 0
        except BaseException:
            import traceback
            traceback.print_exc()
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0

def served(enclave):
    for number in range(3):
        assert enclave.run_sync(f"return {number}").unwrap() == number

def settled(enclave):
    # The spawners and the spares, when nothing is under way.
    give_up = time.monotonic() + 10
    while (workers := enclave.stats().pool.workers).live != 2 or workers.spare != 2:
        assert time.monotonic() < give_up
        time.sleep(0.01)
    spawners = children(os.getpid())
    return spawners, children(*spawners)

def calls(enclave):
    assert enclave.run_sync("return await callTool('tool', {})").unwrap() == os.getpid()
"""

_HOSTS = {
    "a copy that uses and closes it": """
with Enclave(tools={"tool": os.getpid}) as enclave:
    calls(enclave)
    (spawner,) = children(os.getpid())
    def act():
        calls(enclave)
        served(enclave)
        (own,) = children(os.getpid())
        assert own != spawner
        assert enclave.stats().runs == {"SUCCESS": 4}
        enclave.close()
        assert children(os.getpid()) == set()
    for _ in range(2):
        in_copy(act)
    assert children(os.getpid()) == {spawner}
    calls(enclave)
    assert enclave.stats().runs == {"SUCCESS": 2}
    assert enclave.stats().pool.killed == {}
""",
    "a copy that closes it unused": """
with Enclave() as enclave:
    served(enclave)
    before = settled(enclave)
    in_copy(enclave.close)
    in_copy(lambda: enclave.__exit__(None, None, None))
    assert settled(enclave) == before
    served(enclave)
""",
    "a copy that drops it": """
enclave = Enclave()
served(enclave)
before = settled(enclave)
def act():
    global enclave
    del enclave
    gc.collect()
in_copy(act)
assert settled(enclave) == before
served(enclave)
enclave.close()
""",
    "a copy that ends as a program ends": """
enclave = Enclave()
served(enclave)
before = settled(enclave)
pid = os.fork()
if pid == 0:
    sys.exit()
assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
assert settled(enclave) == before
served(enclave)
enclave.close()
""",
    "a copy holds nothing of the pool": """
bare = inherited()
with Enclave() as enclave:
    served(enclave)
    private = inherited()
    assert len(private) > len(bare) + 4
    def act():
        held = [target for target in inherited() if not target.startswith("socket:")]
        assert held == [target for target in bare if not target.startswith("socket:")], held
        # What is left is the pair of sockets with which threads wake the private loop.
        assert len(inherited()) - len(bare) == 2, inherited()
    in_copy(act)
    served(enclave)
""",
    "a copy that lets go of nothing holds it all: the control": """
from pyenclave.runtime.host import fork_watch
fork_watch._STATE.held.clear()
bare = inherited()
with Enclave() as enclave:
    served(enclave)
    fork_watch._STATE.held.clear()
    settled(enclave)
    private = inherited()
    def act():
        assert inherited() == private
        assert sum(target == "anon_inode:[pidfd]" for target in private) == 2
        assert len(private) - len(bare) > 2 + 2
    in_copy(act)
    served(enclave)
""",
    "a copy of a copy": """
with Enclave() as enclave:
    served(enclave)
    def act():
        served(enclave)
        in_copy(lambda: (served(enclave), enclave.close()))
        served(enclave)
        enclave.close()
    in_copy(act)
    served(enclave)
""",
    "a copy of a program with a shared pool": """
with WorkerPool(min_workers=1, max_workers=2) as pool:
    first, second = Enclave(pool=pool), Enclave(pool=pool, security_level="STRICT")
    served(first)
    def act():
        served(second)
        served(first)
        assert len(children(os.getpid())) == 1
        assert pool.stats().runs == {"SUCCESS": 6}
        pool.close()
        assert children(os.getpid()) == set()
    in_copy(act)
    served(first)
    served(second)
""",
    "a copy made on a running loop": """
async def main():
    async with Enclave() as enclave:
        assert (await enclave.run("return 1")).unwrap() == 1
        run = asyncio.ensure_future(enclave.run("return await callTool('wait', {})", tool_handler=wait))
        await asyncio.sleep(0.1)
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                def act():
                    async def use():
                        assert (await enclave.run("return 2")).unwrap() == 2
                        await enclave.aclose()
                    asyncio.run(use())
                thread = threading.Thread(target=act)
                thread.start()
                thread.join()
                status = 0 if children(os.getpid()) == set() else 3
            finally:
                os._exit(status)
        while (ended := os.waitpid(pid, os.WNOHANG)) == (0, 0):
            await asyncio.sleep(0.01)
        assert os.waitstatus_to_exitcode(ended[1]) == 0
        assert (await run).unwrap() == "waited"
        assert (await enclave.run("return 3")).unwrap() == 3

async def wait(name, args):
    await asyncio.sleep(1)
    return "waited"

asyncio.run(main())
""",
    "copies made while threads run scripts": """
with Enclave(worker_pool_config={"min_workers": 2, "max_workers": 4}) as enclave:
    served(enclave)
    stop = threading.Event()
    wrong = []
    def work():
        while not stop.is_set():
            if enclave.run_sync("return 4").value != 4:
                wrong.append(True)
    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(10):
        in_copy(lambda: (served(enclave), enclave.close()))
    stop.set()
    for thread in threads:
        thread.join()
    assert not wrong
""",
    "a plain tool in a copy": """
with Enclave(tools={"tool": lambda: 1}) as enclave:
    assert enclave.run_sync("return await callTool('tool', {})").unwrap() == 1
    @enclave.tool
    def later():
        return 2
    in_copy(lambda: enclave.run_sync("return await callTool('later', {})").unwrap() == 2 or 1 / 0)
""",
}


def run(code: str, *arguments: str, root: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env={"PYTHONPATH": os.pathsep.join([str(root / "src"), *sys.path])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_until(is_so: Callable[[], bool]) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < give_up
        time.sleep(0.01)


@pytest.mark.parametrize("host", _HOSTS)
def test_hosts_that_fork(host: str, root: Path) -> None:
    with run(_USE + _HOSTS[host], root=root) as process:
        try:
            out, err = process.communicate(timeout=50)
        finally:
            process.kill()
    assert (process.returncode, out, err) == (0, "", "")


_MULTIPROCESSING = """
import multiprocessing, os, sys, warnings
from pyenclave import Enclave

warnings.simplefilter("ignore", DeprecationWarning)
enclave = Enclave()

def work(number):
    return os.getpid(), enclave.run_sync(f"return {number}").unwrap()

if __name__ == "__main__":
    assert enclave.run_sync("return 1").unwrap() == 1
    with multiprocessing.get_context(sys.argv[1]).Pool(2) as pool:
        answers = pool.map(work, range(8), chunksize=1)
        pool.close()
        pool.join()
    assert [value for _, value in answers] == list(range(8))
    assert os.getpid() not in {pid for pid, _ in answers}
    assert enclave.run_sync("return 2").unwrap() == 2
    enclave.close()
"""


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_multiprocessing(method: str, root: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(_MULTIPROCESSING, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(program), method],
        env={"PYTHONPATH": os.pathsep.join([str(root / "src"), *sys.path])},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


_KILLED = """
import os, sys, time, warnings
from pyenclave import Enclave
warnings.simplefilter("ignore", DeprecationWarning)
enclave = Enclave(worker_pool_config={"min_workers": 2, "max_workers": 2})
enclave.run_sync("return 1" + "// as long as a source for a process of its own\\n" * 500)
pid = os.fork()
if pid == 0:
    time.sleep(60)
    os._exit(0)
print(pid, flush=True)
time.sleep(60)
"""


@pytest.mark.parametrize("copy", ["a copy", "a copy that knows nothing"])
def test_workers_end_with_the_original_though_a_copy_lives(copy: str, root: Path) -> None:
    code = _KILLED
    if copy == "a copy that knows nothing":
        # Python's handlers are taken away before ours can be put in: a fork in C, which runs none of them.
        code = "import os\nos.register_at_fork = lambda **_: None\n" + _KILLED
    with run(code, copy, root=root) as host:
        assert host.stdout is not None
        copied = int(host.stdout.readline())
        try:
            # That of the guests, and that of the compilers.
            spawners = set(children_of(host.pid)) - {copied}
            assert len(spawners) == 2
            wait_until(lambda: sum(len(children_of(spawner)) for spawner in spawners) == 2)
            guests = [guest for spawner in spawners for guest in children_of(spawner)]
            host.kill()
            host.wait()
            wait_until(lambda: all(is_dead(pid) for pid in (*spawners, *guests)))
            assert not is_dead(copied)
        finally:
            host.kill()
            os.kill(copied, signal.SIGKILL)
