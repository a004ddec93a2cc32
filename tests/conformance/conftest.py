"""Says at the end of the run what could not be asked."""

from __future__ import annotations

import pytest

from .node import NODE, WITHOUT_NODE


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if NODE is None:
        terminalreporter.write_line(WITHOUT_NODE)
