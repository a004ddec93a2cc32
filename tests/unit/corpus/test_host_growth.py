"""How far this process grew: the peak counts, also where it is over when one looks."""

from __future__ import annotations

from pyenclave.corpus.host_growth import HostGrowth


def test_a_peak_that_is_over_is_seen() -> None:
    growth = HostGrowth()
    assert len(bytearray(64 << 20)) == 64 << 20  # written with zeros by the kernel only where it is touched
    touched = b"x" * (64 << 20)
    del touched
    assert 60 <= growth.mib() <= 80


def test_nothing_is_little() -> None:
    assert HostGrowth().mib() <= 8
