"""Guests that die at each step of their boot and of a run: the run says so, the next one works, nothing is left."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pyenclave import Enclave, ErrorCode
from pyenclave.errors import SpawnerError

from . import deadlines, killer
from .impostor import LEVEL, impostors

pytestmark = pytest.mark.usefixtures("leaves_nothing")

# Where in the boot: room, function, and the how many-th call of it.
BOOT_STEPS = (
    "boot lock 1",
    "descriptors keep_only 1",
    "process die_with_parent 1",
    "process forbid_dumping 1",
    "process forbid_new_privileges 1",
    "rlimits bound 1",
    "landlock restrict 1",
    "rlimits forbid_descriptors 1",
    "boot _filter 1",
    "turns serve 1",
    "turns _prepare 1",
    "outbox send 1",
)
# Where in a run of `CODE`; the frames that a guest writes are its ready, then a call, a timer, a call, and the last.
RUN_STEPS = (
    "turns _run 1",
    "turns _answer 1",
    "turns _answer 2",
    "turns _answer 3",
    "outbox _write 2",
    "outbox _write 3",
    "outbox _write 4",
    "outbox _write 5",
)
CODE = """
const one = await callTool('echo', {x: 1});
await new Promise(r => setTimeout(r, 1));
return one + await callTool('echo', {x: 2});
"""


async def echo(x: Any) -> Any:
    return x


def enclave(spares: int = 0) -> Enclave:
    pool = {"min_workers": spares, "max_workers": 1}
    return Enclave(security_level=LEVEL, preset="javascript", tools={"echo": echo}, worker_pool_config=pool)


@pytest.fixture
def marker() -> Iterator[Path]:
    """A path at which guests can remove a file, though they are nobody's."""
    with tempfile.TemporaryDirectory(prefix="pyenclave-test-") as folder:
        Path(folder).chmod(0o777)
        yield Path(folder) / "first"


def dying(step: str, marker: Path) -> str:
    marker.touch()
    return json.dumps([step, str(marker)])


@pytest.mark.parametrize("step", BOOT_STEPS)
def test_a_guest_that_dies_while_it_boots_is_replaced(step: str, marker: Path) -> None:
    with impostors("die at", dying(step, marker)), enclave() as opened:
        assert opened.run_sync(CODE).unwrap() == 3
        assert not marker.exists()  # the first has died
        assert opened.run_sync(CODE).unwrap() == 3


@pytest.mark.parametrize("step", BOOT_STEPS)
def test_guests_that_all_die_while_they_boot_are_said_to(step: str) -> None:
    # From the filter of system calls on, a process that wants to kill itself is killed for that.
    number = 9 if BOOT_STEPS.index(step) <= BOOT_STEPS.index("boot _filter 1") else 31
    with impostors("die at", json.dumps([step, ""])), enclave() as opened:
        with pytest.raises(SpawnerError) as caught:
            opened.run_sync(CODE)
        assert str(caught.value) == f"workers end before they are ready: killed by signal {number}"


@pytest.mark.asyncio
async def test_a_spare_rehearses_and_a_worker_that_a_run_waits_for_does_not() -> None:
    # Whoever rehearses dies of it.
    with impostors("die at", json.dumps(["rehearsal walk 1", ""])):
        async with enclave(spares=0) as opened:
            assert (await opened.run(CODE)).unwrap() == 3
        async with enclave(spares=1) as opened:
            with pytest.raises(SpawnerError) as caught:
                await opened.initialize()
        assert str(caught.value) == "workers end before they are ready: killed by signal 31"


@pytest.mark.parametrize("step", RUN_STEPS)
def test_a_guest_that_dies_in_a_run_ends_that_run(step: str, marker: Path) -> None:
    with impostors("die at", dying(step, marker)), enclave() as opened:
        error = opened.run_sync(CODE).error
        assert error is not None
        assert error.code is ErrorCode.WORKER_CRASHED
        assert error.message == "the worker was killed: it made a forbidden system call"
        assert opened.run_sync(CODE).unwrap() == 3


def test_after_its_last_word_a_death_changes_nothing(marker: Path) -> None:
    with impostors("die at", dying("outbox _leave 1", marker)), enclave() as opened:
        assert opened.run_sync(CODE).unwrap() == 3
        assert not marker.exists()
        assert opened.run_sync(CODE).unwrap() == 3


def test_guests_that_all_die_are_said_to() -> None:
    with impostors("no such program"), enclave() as opened:
        for _ in range(2):
            with pytest.raises(SpawnerError) as caught:
                opened.run_sync("return 1")
            assert str(caught.value) == "workers end before they are ready: exit status 99"


# Samples of the long targets; `make faults` has them whole.


@pytest.mark.asyncio
async def test_kills_at_random_points_leave_nothing() -> None:
    findings = await killer.rampage(40, 1)
    assert findings.faults == []
    assert findings.kills.total() == 40
    assert findings.endings["SUCCESS"] > 0


@pytest.mark.asyncio
async def test_the_killer_sees_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    told = iter([set[str]()])
    monkeypatch.setattr(killer, "_PATIENCE_S", 0.2)
    monkeypatch.setattr(killer, "held", lambda: next(told, {"process 7"}))
    assert (await killer.rampage(0, 1)).faults == ["left: process 7"]


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", deadlines.SCRIPTS)
async def test_what_does_not_end_by_itself_is_ended(kind: str) -> None:
    found = await deadlines.sweep(1, [kind])
    assert found.faults == []
    assert len(found.overshoots_ms[kind]) == 1
    assert found.overshoots_ms[kind][0] > -1  # not before its time
