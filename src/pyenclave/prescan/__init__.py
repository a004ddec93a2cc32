"""Layer 0: text checks before the parser, token checks in its scanner. `ScannedSource` is made nowhere else."""

from .limits import CEILINGS, CEILINGS_ONLY, PRESCAN_LIMITS, PrescanLimits, RegexAnalysis, Response
from .text import TEXT_CODES, ScannedSource, scan
from .tokens import TOKEN_CODES, Overrun, TokenChecks

CODES = (*TEXT_CODES, *TOKEN_CODES)

__all__ = [
    "CEILINGS",
    "CEILINGS_ONLY",
    "CODES",
    "PRESCAN_LIMITS",
    "Overrun",
    "PrescanLimits",
    "RegexAnalysis",
    "Response",
    "ScannedSource",
    "TokenChecks",
    "scan",
]
