"""How long does a program wait before its first script has run?

    python -m benchmarks.startup [ROUNDS]

Every figure is of a fresh process, and the processes take turns. Importing is the whole process, from its start to its
end, beside the interpreter alone and beside pydantic and asyncio, which any such program has; `ratio` is to the latter.
From construction to the first result is measured inside the process, as time by the clock: the layers and the runtime
are loaded in it, the spawner and the first worker are started. "beyond imports" is the same with all that loaded ahead.
"""

from __future__ import annotations

import subprocess
import sys
import time

from .report import Row, paired, publish, row

_IMPORT_TARGET_MS = 200
_FIRST_TARGET_MS = 250

_PROGRAMS = {
    "pass": "pass",
    "import pydantic": "import pydantic",
    "import pydantic, asyncio": "import pydantic, asyncio",
    "from pyenclave import Enclave": "from pyenclave import Enclave",
}
_FLOOR = "import pydantic, asyncio"

_FIRST = """
import asyncio, time
{ahead}
from pyenclave import Enclave

async def main():
    started = time.perf_counter()
    async with Enclave() as enclave:
        result = await enclave.run("return 1 + 1")
        print((time.perf_counter() - started) * 1e3)
        assert result.value == 2, result

asyncio.run(main())
"""
_FIRSTS = {
    "construction to first result": _FIRST.format(ahead=""),
    "the same, beyond imports": _FIRST.format(ahead="import pyenclave.compiler, pyenclave.runner"),
}


def _whole(program: str) -> float:
    """Milliseconds of a process."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True)
    return (time.perf_counter() - started) * 1e3


def _inside(program: str) -> float:
    """Milliseconds as the program itself says."""
    return float(subprocess.run([sys.executable, "-c", program], check=True, capture_output=True).stdout)


def _rows(rounds: int) -> list[Row]:
    whole: dict[str, list[float]] = {name: [] for name in _PROGRAMS}
    inside: dict[str, list[float]] = {name: [] for name in _FIRSTS}
    for _ in range(rounds):
        for name, program in _PROGRAMS.items():
            whole[name].append(_whole(program))
        for name, program in _FIRSTS.items():
            inside[name].append(_inside(program))
    floor = whole[_FLOOR]
    rows = [row(name, "ms", whole[name]) for name in _PROGRAMS if name != "from pyenclave import Enclave"]
    rows.append(paired("from pyenclave import Enclave", "ms", whole["from pyenclave import Enclave"], floor))
    rows.append(row("  of it, beyond the interpreter", "ms", _beyond(whole), target=_IMPORT_TARGET_MS))
    rows.append(row("construction to first result", "ms", inside["construction to first result"]))
    beyond = inside["the same, beyond imports"]
    rows.append(row("  the same, beyond imports", "ms", beyond, target=_FIRST_TARGET_MS))
    return rows


def _beyond(whole: dict[str, list[float]]) -> list[float]:
    pairs = zip(whole["from pyenclave import Enclave"], whole["pass"], strict=True)
    return [imported - alone for imported, alone in pairs]


def main() -> None:
    """Measure and print."""
    publish("startup", "from nothing to a first result", _rows(int(sys.argv[1]) if len(sys.argv) > 1 else 20))


if __name__ == "__main__":
    main()
