"""Layer 3: the gate between compiling and running. `ApprovedScript` is made nowhere else."""

from .gate import SCORERS, ApprovedScript, Gate

__all__ = ["SCORERS", "ApprovedScript", "Gate"]
