"""The self-test run once for each user, with every column; and what cannot be tried here, with the reason."""

from __future__ import annotations

import os
import shutil
import subprocess
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
    for reason in filter(None, (_NO_ROOT, _NO_TRACE)):
        terminalreporter.write_line(f"tests/lockdown: {reason}")


def _why_no_trace() -> str | None:
    if shutil.which("strace") is None:
        return "the system calls of workers were not traced: strace is not installed"
    done = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True, text=True, check=False)
    said = done.stderr.strip()
    return (
        f"the system calls of workers were not traced: strace may not do so here: {said}" if done.returncode else None
    )


_NO_TRACE = _why_no_trace()
_NO_ROOT = (
    None if os.geteuid() == 0 else "acts were not tried as root, which cannot be become; the plain user alone tried"
)

collect_ignore = ["test_strace.py"] if _NO_TRACE else []
