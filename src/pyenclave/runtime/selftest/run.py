"""Host side of the self-test: start the program, hear its lines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...errors import SpawnerError
from ..spawner.launch import find_binding
from ..spawner.platforms import require_platform

_SOURCE = Path(__file__).resolve().parents[3]

# As the spawner is started. The binding is loaded because the guest's boot is imported, which knows the engine.
_BOOT = (
    "import sys; sys.path.append(sys.argv[1]); "
    "from pyenclave.runtime.spawner.main import load_binding; load_binding(sys.argv[2]); "
    "from pyenclave.runtime.selftest.program import main; main(sys.argv[3])"
)

# Columns besides "free", the control: see `program`.
COLUMNS = ("ready", "running", "landlock", "rlimits")


@dataclass(slots=True)
class Outcomes:
    """What the program said: `acts` has the outcomes by column for each act, in order. `attempts` is their number."""

    euid: int = -1
    landlock_abi: int = 0
    attempts: int = 0
    locks: dict[str, str] = field(default_factory=dict)
    themes: dict[str, str] = field(default_factory=dict)
    acts: dict[str, dict[str, str]] = field(default_factory=dict)

    def hear(self, line: dict[str, Any]) -> None:
        """Take in one line."""
        if "act" in line:
            self.themes[line["act"]] = line["theme"]
            self.acts.setdefault(line["act"], {})[line["column"]] = line["outcome"]
        elif "locks" in line:
            self.locks = line["locks"]
        else:
            self.euid, self.landlock_abi, self.attempts = line["euid"], line["landlock_abi"], line["attempts"]


def self_test(outcomes: Outcomes, columns: Sequence[str] = ("running",), user: int | None = None) -> Iterator[int]:
    """Run the program, fill `outcomes`, yield the number of attempts after each.

    `user`: who tries, instead of this process' user; takes root. Raises ConfigError where there are no locks to test,
    SpawnerError if the program fails.
    """
    require_platform()
    settings = {"columns": list(columns), "user": user}
    with tempfile.TemporaryDirectory(prefix="pyenclave-") as folder, tempfile.TemporaryFile() as complaints:
        if user is not None:
            os.chown(folder, user, user)
        command = [sys.executable, "-I", "-S", "-c", _BOOT, str(_SOURCE), str(find_binding())]
        process = subprocess.Popen(
            [*command, json.dumps({**settings, "folder": folder})],
            env={},
            cwd=folder,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=complaints,
        )
        assert process.stdout is not None
        try:
            count = 0
            with process.stdout:
                for raw_line in process.stdout:
                    line = json.loads(raw_line)
                    outcomes.hear(line)
                    if "act" in line:
                        count += 1
                        yield count
            status = process.wait()
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        complaints.seek(0)
        if status != 0:
            said = complaints.read().decode(errors="replace").strip().rpartition("\n")[2]
            raise SpawnerError(f"the self-test ended with status {status}: {said}")
