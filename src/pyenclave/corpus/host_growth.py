"""How far the memory of this process grows while something runs: the peak of its resident set over what it was."""

from __future__ import annotations

import re
from pathlib import Path

_KIB_PER_MIB = 1_024
# man 5 proc: writing 5 sets the peak back to what is resident now (Linux 4.0 and later).
_RESET_PEAK = "5"
_SELF = Path("/proc/self")


class HostGrowth:
    """Counts from its making. Where the kernel does not set peaks back, a peak of before is the least it sees."""

    def __init__(self) -> None:
        self._can_reset = _reset_peak()
        self._before_kib = _read("VmRSS" if self._can_reset else "VmHWM")

    def mib(self) -> float:
        """MiB between the start and the peak since."""
        return max(0.0, (_read("VmHWM") - self._before_kib) / _KIB_PER_MIB)


def _reset_peak() -> bool:
    try:
        (_SELF / "clear_refs").write_text(_RESET_PEAK, "ascii")
    except OSError:
        return False
    return True


def _read(name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+) kB", (_SELF / "status").read_text("ascii", "replace"), re.MULTILINE)
    return int(found[1]) if found else 0
