"""What the spawner gives up for itself, and what is left to its guests."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from pyenclave.runtime.guest.lockdown import privileges, process
from pyenclave.runtime.guest.lockdown.table import LOCK_NAMES
from pyenclave.runtime.spawner.locks import Locks

INHERITED = {"identity", "capabilities"}


@pytest.fixture
def given_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What `hold` did to this process, which must keep its user."""
    done: list[str] = []
    monkeypatch.setattr(privileges, "become_nobody", lambda: done.append("identity"))
    monkeypatch.setattr(privileges, "clear_capabilities", lambda: done.append("capabilities"))
    monkeypatch.setattr(process, "forbid_dumping", lambda: done.append("not_dumpable"))
    yield done


def _held(*missing: str) -> frozenset[str]:
    """The locks that a guest sets itself once its spawner holds what it can."""
    locks = Locks(dict.fromkeys(missing, "not here"))
    try:
        lacking = locks.missing.keys() - {*missing}
        locks.hold()
        return locks.plan(0, 1 << 20, 1 << 20, 1_000).locks | lacking
    finally:
        if locks.ruleset is not None:
            os.close(locks.ruleset)


def test_what_is_inherited_is_given_up_once(given_up: list[str]) -> None:
    assert _held() == {*LOCK_NAMES} - INHERITED
    assert given_up == ["identity", "capabilities", "not_dumpable"]


def test_without_a_filter_the_spawner_keeps_its_user_and_guests_lose_it(given_up: list[str]) -> None:
    # A guest of the spawner's user could end it by `kill`, and others with it.
    assert _held("seccomp") == {*LOCK_NAMES} - {"seccomp"}
    assert given_up == []


@pytest.mark.parametrize("missing", ["identity", "capabilities", "not_dumpable"])
def test_what_cannot_be_had_is_not_tried(given_up: list[str], missing: str) -> None:
    assert _held(missing) == {*LOCK_NAMES} - INHERITED - {missing}
    assert given_up == [name for name in ("identity", "capabilities", "not_dumpable") if name != missing]
