"""The exit codes of `pyenclave corpus run`, by the worst that happened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .baseline import Comparison
from .outcome import Fault, Outcome

PASSED: Final = 0
FAILED: Final = 1
MISUSE: Final = 3  # 2 is the command line's own
FALSE_POSITIVE: Final = 4
REGRESSION: Final = 5
BROKEN: Final = 6
ESCAPED: Final = 7

# The table of the manual and of --help: what each code says.
MEANING: Final[dict[int, str]] = {
    PASSED: "every case went as it states",
    FAILED: "a case failed: stopped elsewhere than stated, another value, a bound exceeded",
    MISUSE: "misuse, or a broken case file",
    FALSE_POSITIVE: "an innocent script was refused",
    REGRESSION: "worse than the baseline: newly failing, stopped by fewer defences, or missing",
    BROKEN: "the library raised, or hung",
    ESCAPED: "a canary was reached",
}

_OF_FAULT: Final = {
    Fault.ESCAPE: ESCAPED,
    Fault.HOST_EXCEPTION: BROKEN,
    Fault.HANG: BROKEN,
    Fault.FALSE_POSITIVE: FALSE_POSITIVE,
    Fault.FAILURE: FAILED,
}


def exit_code(outcomes: Sequence[Outcome], comparison: Comparison | None = None) -> int:
    """The worst of them all; the higher the worse."""
    codes = [_OF_FAULT[outcome.fault or Fault.FAILURE] for outcome in outcomes if outcome.failed]
    if comparison is not None and comparison.is_worse:
        codes.append(REGRESSION)
    return max(codes, default=PASSED)
