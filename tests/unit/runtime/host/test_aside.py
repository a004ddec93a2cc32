"""Work on large messages goes aside; small ones are not worth it."""

from __future__ import annotations

import asyncio
import threading

import pytest

from pyenclave.runtime.host.aside import LARGE_BYTES, aside


@pytest.mark.asyncio
@pytest.mark.parametrize(("size", "is_aside"), [(LARGE_BYTES - 1, False), (LARGE_BYTES, True)])
async def test_large_ones_go_aside(size: int, is_aside: bool) -> None:
    assert (await aside(threading.current_thread, size) is not threading.current_thread()) is is_aside


@pytest.mark.asyncio
@pytest.mark.parametrize("size", [0, LARGE_BYTES])
async def test_what_is_raised_is_raised_here(size: int) -> None:
    def fail() -> None:
        raise ZeroDivisionError("x")

    with pytest.raises(ZeroDivisionError):
        await aside(fail, size)


@pytest.mark.asyncio
async def test_who_no_longer_waits_is_not_told() -> None:
    gate = threading.Event()
    waiting = asyncio.ensure_future(aside(gate.wait, LARGE_BYTES))
    await asyncio.sleep(0.01)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    gate.set()
    for thread in threading.enumerate():
        if thread.name == "pyenclave-decode":
            thread.join()
    await asyncio.sleep(0)
    assert waiting.cancelled()
