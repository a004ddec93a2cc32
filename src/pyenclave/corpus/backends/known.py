"""The back ends by name: the worked examples, and one of the user's own as `file.py:Class`."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from ..case import CaseError
from .process import ProcessBackend
from .protocol import Backend, Limits

QUICKJS = "quickjs"
NODE_VM = "node-vm"
_HERE = Path(__file__).parent


def find(name: str) -> Backend:
    """The back end of that name. Raises CaseError for one that is not known, or not to be had on this machine."""
    if name == QUICKJS:
        return ProcessBackend(QUICKJS, _quickjs)
    if name == NODE_VM:
        node = shutil.which("node")
        if node is None:
            raise CaseError(f"{NODE_VM}: there is no node on the path; install Node.js, or leave this back end out")
        return ProcessBackend(NODE_VM, lambda limits: _node(node, limits))
    if ":" in name:
        return _own(name)
    raise CaseError(f"no back end {name!r}: {QUICKJS}, {NODE_VM}, or one of your own as file.py:Class")


def _quickjs(_limits: Limits) -> Sequence[str]:
    return sys.executable, "-P", "-m", "pyenclave.corpus.backends.quickjs_program"


def _node(node: str, limits: Limits) -> Sequence[str]:
    return node, f"--max-old-space-size={limits.memory_bytes // 1_048_576}", str(_HERE / "node_vm.js")


def _own(name: str) -> Backend:
    file, _, attribute = name.rpartition(":")
    if not Path(file).is_file():
        raise CaseError(f"{name}: there is no file {file}")
    spec = importlib.util.spec_from_file_location("pyenclave_backend", file)
    if spec is None or spec.loader is None:
        raise CaseError(f"{name}: {file} is no Python module")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made = getattr(module, attribute, None)
    if made is None:
        raise CaseError(f"{name}: {file} has no {attribute}")
    return cast(Backend, made())
