"""The gate: whatever runs has passed it, also when no scorer is set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from ..errors import ConfigError
from ..findings import Refusal
from ..transform import CompiledScript

DISABLED: Final = "disabled"

# The scorers there are. Scoring works on the author's tree (`CompiledScript.program`), not on the compiled text.
SCORERS: Final = (DISABLED,)


@dataclass(frozen=True, slots=True)
class ApprovedScript:
    """A compiled script that the gate let through: the only thing the runtime accepts.

    `scoring_result` is what the scorer said, None without one.
    """

    compiled: CompiledScript
    scoring_result: dict[str, Any] | None = None


class Gate:
    """Approves compiled scripts. One gate serves any number of runs, from any thread or loop."""

    def __init__(self, scorer: str = DISABLED) -> None:
        """Raises ConfigError if there is no scorer of that name."""
        if scorer not in SCORERS:
            raise ConfigError(f"scoring_gate.scorer: {scorer!r} is none of {', '.join(SCORERS)}")
        self._scorer = scorer

    @property
    def scorer(self) -> str:
        """The name of the scorer."""
        return self._scorer

    async def approve(self, compiled: CompiledScript) -> ApprovedScript | Refusal:
        """The script, approved, or why not. Never raises for what is in the script."""
        return ApprovedScript(compiled)
