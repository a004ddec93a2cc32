"""Fixtures of every test."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parent.parent
# What a machine under load may need until the last thread and process are gone.
_PATIENCE_S = 10.0


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the work tree."""
    return _ROOT


@pytest.fixture
def leaves_nothing() -> Iterator[None]:
    """After the test there is no process, descriptor or thread that was not there before."""
    before = _held()
    yield
    gc.collect()
    give_up = time.monotonic() + _PATIENCE_S
    while (left := _held() - before) and time.monotonic() < give_up:
        time.sleep(0.01)
    assert left == set()


def _held() -> set[str]:
    """What this process holds of the machine: its descriptors, threads and descendants."""
    descriptors = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            descriptors.add(f"descriptor {entry.name}: {entry.readlink()}")
        except FileNotFoundError:
            continue  # the one with which the folder was read
    threads = {f"thread {thread.name} {thread.ident}" for thread in threading.enumerate()}
    return descriptors | threads | {f"process {pid}" for pid in _descendants()}


def _descendants() -> set[int]:
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_bytes()
            except (FileNotFoundError, ProcessLookupError):
                continue  # it ended just now
            parents[int(entry.name)] = int(stat.rpartition(b")")[2].split()[1])
    found = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in found and pid not in found}:
        found |= more
    return found - {os.getpid()}
