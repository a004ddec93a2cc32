"""Layer 0: text checks before the parser. `ScannedSource` is made nowhere else."""

from .limits import CEILINGS, PRESCAN_LIMITS, PrescanLimits
from .text import CODES, ScannedSource, scan

__all__ = ["CEILINGS", "CODES", "PRESCAN_LIMITS", "PrescanLimits", "ScannedSource", "scan"]
