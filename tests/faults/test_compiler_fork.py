"""A host may fork (gunicorn, multiprocessing): parent and child both go on compiling, each with its own processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_parent_and_child_both_compile_after_a_fork(root: Path) -> None:
    program = Path(__file__).with_name("forked_compiler.py")
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", str(program)],
        env=os.environ | {"PYTHONPATH": str(root / "src")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("True 0 True\n", "", 0)
