"""One process that runs tests for the crew: a line of JSON in, a line of JSON out.

The time of each side is bounded by the kernel: both timers have their deadly default action, which neither an endless
loop nor a long native call of the engine can put off. A test that crashes the engine takes this process with it, and
the crew starts another.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

from .applicable import reason_not_applicable
from .front_matter import Case, FrontMatterError, read_case
from .harness import MissingHarnessError
from .realms import Runner
from .verdict import Side, passes, passes_compiled

# A process that waits (for a page, for its turn on a busy machine) uses no processor time.
_WALL_PER_CPU = 6


def main(checkout: Path, cpu_s: float) -> None:
    """Answer requests until there are no more."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # What the engine or a library prints must not get between the answers.
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as answers:
        os.dup2(2, 1)
        runner = Runner(checkout)
        read = lru_cache(1)(lambda name: read_case(checkout, name))
        for line in sys.stdin:
            request = json.loads(line)
            _arm(cpu_s)
            answer = _answer(runner, read, request["name"], Side(request["side"]))
            _arm(0)
            answers.write(json.dumps(answer) + "\n")
            answers.flush()


def _answer(runner: Runner, read: Any, name: str, side: Side) -> dict[str, Any]:
    try:
        case: Case = read(name)
        reason = reason_not_applicable(case)
        if reason is not None:
            return {"not_applicable": reason}
        outcome = runner.run(case, side)
    except FrontMatterError as error:
        return {"not_applicable": f"front matter: {error}"}
    except MissingHarnessError as error:
        return {"not_applicable": f"harness file {error} is missing"}
    judge = passes_compiled if side in (Side.COMPILED, Side.NO_VALUE) else passes
    return {"outcome": outcome.as_json(), "passes": judge(case, outcome)}


def _arm(cpu_s: float) -> None:
    signal.setitimer(signal.ITIMER_PROF, cpu_s)
    signal.setitimer(signal.ITIMER_REAL, cpu_s * _WALL_PER_CPU)


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
