"""What this machine is, which locks it gives, a run, and the self-test: everything that `pyenclave doctor` tells."""

from __future__ import annotations

import os
import platform
import struct
import sys
import time
from collections import Counter
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import __version__
from .enclave import Enclave
from .errors import ConfigError, EnclaveError
from .runtime.guest.lockdown.table import LOCKS
from .runtime.host.lockdown import remedy, this_kernel
from .runtime.spawner.launch import find_binding
from .runtime.spawner.platforms import require_platform

if TYPE_CHECKING:
    from .runtime.selftest.verdicts import Line

# Attempts done, attempts in all.
Progress = Callable[[int, int], None]

# Files by which a container shows itself.
_CONTAINERS = {"docker": "/.dockerenv", "podman": "/run/.containerenv"}

_SCRIPT = "const sum = [1, 2, 3].reduce((a, b) => a + b, 0); return sum"


def examine(on_progress: Progress) -> dict[str, Any]:
    """Look at everything, as plain data that goes into JSON.

    `ok` is false if there is a problem: no worker can run here, a lock that STRICT demands is missing, an act got
    through, or a guest cannot do what a run needs. `problems` says each in words. Never raises for the machine's sake.
    """
    found: dict[str, Any] = {"ok": False, "problems": [], "facts": _facts(), "locks": {}, "run": None, "acts": []}
    problems: list[str] = found["problems"]
    if (problem := found["facts"]["engine"]["problem"]) is not None:
        problems.append(problem)
    try:
        require_platform()
        if not problems:
            _locks_and_run(found)
            found["acts"] = [line._asdict() for line in _self_test(on_progress)]
    except EnclaveError as error:
        problems.append(str(error))
    for name, row in found["locks"].items():
        if row["required"] and not row["held"]:
            problems.append(f"the lock {name} is missing: {row['why']}. Remedy: {row['remedy']}")
    for line in found["acts"]:
        if line["verdict"] == "open":
            problems.append(f"a guest can {line['act']}")
        elif line["verdict"] == "broken":
            problems.append(f"a guest cannot {line['act']}, which a run needs: {line['locked']}")
    found["counts"] = Counter(str(line["verdict"]) for line in found["acts"])
    found["ok"] = not problems
    return found


def _locks_and_run(found: dict[str, Any]) -> None:
    """The locks of real workers and what they came to in a run, at a level that demands none of them."""
    with Enclave(security_level="STANDARD") as enclave:
        report: Any = enclave.lockdown_report()
        found["facts"] |= {"landlock_abi": report["landlock_abi"], "privileges": report["privileges"]}
        demanded = {lock.name: lock.required for lock in LOCKS}
        for name, row in report["locks"].items():
            row["required"] = demanded[name]
            row["remedy"] = None if row["held"] else remedy(name, f"missing: {row['why']}", this_kernel())
        found["locks"] = report["locks"]
        begun = time.perf_counter()
        result = enclave.run_sync(_SCRIPT)
        found["run"] = {"ok": result.value == 6, "ms": round((time.perf_counter() - begun) * 1_000, 2)}
        if result.value != 6:
            found["problems"].append(f"a script that adds numbers failed: {result.error}")


def _self_test(on_progress: Progress) -> list[Line]:
    # Only here: it loads what a platform without Linux' system calls does not have.
    from .runtime.selftest.run import Outcomes, self_test
    from .runtime.selftest.verdicts import lines

    outcomes = Outcomes()
    for done in self_test(outcomes):
        on_progress(done, outcomes.attempts)
    return lines(outcomes)


def _facts() -> dict[str, Any]:
    return {
        "pyenclave": __version__,
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "bits": struct.calcsize("P") * 8,
        "library": " ".join(platform.libc_ver()).strip() or "unknown",
        "engine": _engine(),
        "platform": sys.platform,
        "processor": platform.machine(),
        "kernel": platform.release(),
        "gvisor": this_kernel().is_gvisor,
        "container": next((name for name, file in _CONTAINERS.items() if Path(file).exists()), None),
        "seccomp_actions": _words("/proc/sys/kernel/seccomp/actions_avail"),
        "host": _host(),
        # Told by the spawner, if one can be started here.
        "landlock_abi": None,
        "privileges": None,
    }


def _engine() -> dict[str, Any]:
    """The binding: its version, its file, and whether that is as it was installed; or the problem with it."""
    try:
        path = find_binding()
    except ConfigError as error:
        return {"version": None, "path": None, "intact": False, "problem": str(error)}
    return {"version": metadata.version("quickjs-ng"), "path": str(path), "intact": True, "problem": None}


def _host() -> dict[str, Any]:
    """This process' user and rights, before anything is given up; proc_pid_status(5)."""
    try:
        text = Path("/proc/self/status").read_text("ascii", "replace")
    except OSError:
        return {"user": None, "capabilities": None, "no_new_privs": None, "seccomp": None}
    status = {name: value.strip() for name, _, value in (line.partition(":") for line in text.splitlines())}
    return {
        "user": os.geteuid(),
        "capabilities": status.get("CapEff"),
        "no_new_privs": status.get("NoNewPrivs") == "1",
        "seccomp": {"0": "none", "1": "strict", "2": "filter"}.get(status.get("Seccomp", ""), "unknown"),
    }


def _words(path: str) -> list[str]:
    try:
        return Path(path).read_text("ascii", "replace").split()
    except OSError:
        return []
