"""A host that forks after it has compiled; run by test_compiler_fork.py."""

from __future__ import annotations

import os
import sys

from pyenclave.compiler import Compiler
from pyenclave.pipeline import CompilePolicy
from pyenclave.source import Source
from pyenclave.transform import CompiledScript

POLICY = CompilePolicy("javascript", "STANDARD")
LARGE = "const a = [1, 2, 3];{}\n".replace("{}", " " * 20_000)


def compiles(compiler: Compiler, mark: str) -> bool:
    return all(
        isinstance(compiler.compile_blocking(Source(text), POLICY), CompiledScript)
        for text in (f"return '{mark}'", f"{LARGE}return '{mark}'")
    )


compiler = Compiler()
before = compiles(compiler, "parent")
parents_spawner = compiler.spawner_pid
pid = os.fork()
if pid == 0:
    works = compiler.spawner_pid is None and compiles(compiler, "child") and compiler.spawner_pid != parents_spawner
    compiler.close()
    os._exit(0 if works else 1)
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
after = compiles(compiler, "parent again") and compiler.spawner_pid == parents_spawner
compiler.close()
print(before, status, after)
sys.exit(0)
