"""A sample of what `make faults` does to the host: conversations of each kind, with real processes.

And that the fuzzer sees what it is there to see: it is shown a host with a fault.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from pyenclave import Enclave, ErrorCode
from pyenclave.runtime.host import worker
from pyenclave.runtime.host.heads import Head

from . import fuzzer
from .hostile import KINDS, SUCCESS, Conversation, conversation
from .impostor import LEVEL, impostors

pytestmark = pytest.mark.usefixtures("leaves_nothing")


@pytest.mark.asyncio
async def test_whatever_a_guest_says_ends_it_and_no_more() -> None:
    work = [(kind, seed) for kind in KINDS for seed in range(40 if kind == "mutated" else 4)]
    findings = await fuzzer.fuzz(work)
    assert findings.faults == []
    assert findings.endings.total() == len(work)
    assert {kind for kind, _code in findings.endings} == set(KINDS)
    assert len(findings.innocent_ms) > 3


def test_a_seed_says_all() -> None:
    assert fuzzer.tasks(300, 7) == fuzzer.tasks(300, 7)
    for kind in KINDS:
        assert conversation(kind, 3) == conversation(kind, 3)
        assert len({conversation(kind, seed) for seed in range(20)}) > (kind not in ("ready again", "too many calls"))


@pytest.mark.asyncio
async def test_a_host_with_a_fault_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_head(raw_head: bytes) -> Head:
        head: Head = honest(raw_head)
        if head.t == "untimer":
            raise ZeroDivisionError("a fault")
        return head

    honest = vars(worker)["read_head"]
    monkeypatch.setattr(worker, "read_head", read_head)
    work = [("mutated", seed) for seed in range(30)]
    faults = (await fuzzer.fuzz(work)).faults
    assert any(fault.startswith("in the loop: ") and "ZeroDivisionError" in fault for fault in faults)


@pytest.mark.asyncio
async def test_an_unexpected_end_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "ready again", lambda rng: Conversation((), frozenset({SUCCESS})))
    faults = (await fuzzer.fuzz([("ready again", 1)])).faults
    assert faults == ["ready again:1 ended with WORKER_CRASHED"]


MIB = 1 << 20


async def big() -> str:
    return "x" * (16 * MIB - 1_000)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("calls", "code", "data"),
    [
        (1, ErrorCode.TIMEOUT, {"which": "wall", "limit": 800}),
        (10, ErrorCode.MESSAGE_FLOOD, {"limit": 8 * 16 * MIB}),
    ],
)
async def test_a_guest_that_never_reads(calls: int, code: ErrorCode, data: dict[str, Any]) -> None:
    """The host holds what it would not take, up to a bound, and goes on with others."""
    with impostors("never read", str(calls)):
        given: dict[str, Any] = {"max_message_bytes": 16 * MIB, "min_workers": 0, "max_workers": 2}
        async with Enclave(security_level=LEVEL, timeout=800, tools={"big": big}, worker_pool_config=given) as enclave:
            run = asyncio.ensure_future(enclave.run("return 1"))
            async with Enclave() as innocent:
                while not run.done():
                    assert (await innocent.run("return [1, 'two']")).unwrap() == [1, "two"]
            error = run.result().error
            assert error is not None
            assert (error.code, error.data) == (code, data)
