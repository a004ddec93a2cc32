"""The self-test run once for each user, with every column."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache

import pytest

from pyenclave.runtime.selftest.run import COLUMNS, Outcomes, self_test

NOBODY = 65_534


@pytest.fixture(scope="session")
def outcomes() -> Callable[[str], Outcomes]:
    """What came out for "root" or "plain user". Who is not root can be a plain user alone."""

    @cache
    def run(who: str) -> Outcomes:
        found = Outcomes()
        for _ in self_test(found, COLUMNS, NOBODY if who == "plain user" and os.geteuid() == 0 else None):
            pass
        return found

    return run


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what could not be tried here, and why."""
    if os.geteuid() != 0:
        terminalreporter.write_line(
            "tests/lockdown: not run as root, which cannot be become; the plain user alone tried"
        )
