"""The process in the spawner's place: every act in every column asked for, one line of JSON each on standard output.

It begins as a spawner does (`-I -S`, empty environment, signals at their default) and sets the locks as one: first the
controls, then what the spawner does to itself, then children behind the plan of a real guest.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

from ..guest import boot
from ..guest.lockdown import landlock, libc
from ..spawner.environment import SelfView, fix_timezone, harden, reset_signals
from ..spawner.locks import Locks
from .acts import FORBIDDEN, NEEDED
from .attempt import attempt
from .stage import Stage

# The size of a real guest of STRICT.
_HEAP_BYTES, _MESSAGE_BYTES, _CPU_MS = 64 << 20, 1 << 20, 1_000

_PR_SET_DUMPABLE = 4

# What a process without Landlock and seccomp is left with: limits, and no privileges.
_LIMITS_ALONE = frozenset({"descriptors", "capabilities", "identity", "rlimits"})


def main(settings_text: str) -> None:
    """Try every act. `settings`: folder, columns, user (a number, or None to stay who we are)."""
    settings = json.loads(settings_text)
    reset_signals()
    fix_timezone()
    if settings["user"] is not None:
        _become(settings["user"])
    stage = Stage(settings["folder"])
    try:
        columns = settings["columns"]
        attempts = len((*FORBIDDEN, *NEEDED)) * (1 + len(columns))
        _tell(euid=os.geteuid(), landlock_abi=_landlock_abi(), attempts=attempts)
        _try_all(stage, columns)
    finally:
        stage.clear()


def _try_all(stage: Stage, columns: list[str]) -> None:
    acts = (*FORBIDDEN, *NEEDED)
    # Before anything is locked: the spawner's own locks, too, are not to be in the controls.
    for act in acts:
        _tell(act=act.name, theme=act.theme, column="free", outcome=attempt(act, stage, None))
    locks = Locks(harden())
    size = SelfView().read().size
    locks.prove(size)
    _tell(locks=locks.report())
    every = locks.plan(size, _HEAP_BYTES, _MESSAGE_BYTES, _CPU_MS)
    plans: dict[str, Callable[[], tuple[boot.Plan, bool]]] = {
        # A guest that waits for its script; one that runs it; single locks, of which one sees what they are worth.
        "ready": lambda: (every, False),
        "running": lambda: (every, True),
        "landlock": lambda: (every._replace(locks=every.locks & {"descriptors", "landlock"}), False),
        "rlimits": lambda: (every._replace(locks=every.locks & _LIMITS_ALONE), False),
    }
    for column in columns:
        plan, last_filter = plans[column]()
        for act in acts:
            outcome = attempt(act, stage, plan, last_filter=last_filter)
            _tell(act=act.name, theme=act.theme, column=column, outcome=outcome)


def _become(user: int) -> None:
    """Be a plain user, as if this had been started by one: such a process can be looked into by its own user."""
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    libc.prctl(_PR_SET_DUMPABLE, 1)


def _landlock_abi() -> int:
    try:
        return landlock.abi()
    except OSError:
        return 0  # SAFE: the report of the locks says why there is none


def _tell(**line: Any) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()
