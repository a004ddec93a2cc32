"""What a guest's process has loaded: everything in it is within reach of whoever takes the engine over."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import _quickjs
import pytest

# Standard modules that open, start, unpickle or talk. None is needed by a guest, so none may be there to be used.
_ABSENT = frozenset(
    {
        "asyncio", "concurrent", "email", "http", "importlib.metadata", "logging", "multiprocessing", "pickle",
        "pathlib", "pydantic", "shutil", "ssl", "subprocess", "tempfile", "unittest", "urllib",
        "zipfile",
    }
)  # fmt: skip

_CHILD = """
import importlib, json, sys
sys.path[:0] = json.loads(sys.argv[1])
before = set(sys.modules)
for name in json.loads(sys.argv[2]):
    importlib.import_module(name)
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def _loaded(root: Path, modules: list[str]) -> set[str]:
    """The modules in a bare child (`-I -S`, as the spawner's) after importing some."""
    path = [str(root / "src"), str(Path(_quickjs.__file__).parent)]
    command = [sys.executable, "-I", "-S", "-c", _CHILD, json.dumps(path), json.dumps(modules)]
    done = subprocess.run(command, env={}, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


@pytest.fixture(scope="module")
def guest_modules(root: Path) -> list[str]:
    """Every module of the guest's room."""
    package = root / "src" / "pyenclave" / "runtime" / "guest"
    names = [p.stem for p in sorted(package.glob("*.py")) if p.stem not in ("__init__", "__main__")]
    return ["pyenclave.runtime.guest", *(f"pyenclave.runtime.guest.{name}" for name in names)]


def test_a_guest_loads_its_room_the_wire_and_the_engine(root: Path, guest_modules: list[str]) -> None:
    assert _foreign(_loaded(root, guest_modules)) == set()


def test_a_guest_loads_nothing_that_opens_starts_or_talks(root: Path, guest_modules: list[str]) -> None:
    assert _loaded(root, guest_modules) & _ABSENT == set()


def test_a_spawner_loads_the_guest_and_its_own_room_besides(root: Path) -> None:
    # Everything a spawner has loaded its guests inherit. What starts a spawner is the host's, and not loaded by it.
    loaded = _loaded(root, ["pyenclave.runtime.spawner.main", "pyenclave.runtime.spawner.service"])
    assert {m for m in _foreign(loaded) if not m.startswith("pyenclave.runtime.spawner")} == set()
    assert "pyenclave.runtime.spawner.launch" not in loaded
    assert loaded & _ABSENT == set()


def test_a_spawner_of_compilers_loads_the_layers_and_nothing_that_starts_or_talks(root: Path) -> None:
    # Layers log what they fail of; paths are for looking whether the parser is the right one.
    found = subprocess.run(
        [sys.executable, "-c", "import esprima; print(esprima.__path__[0])"], capture_output=True, text=True, check=True
    )
    command = [sys.executable, "-I", "-S", "-c", _CHILD]
    path = [str(root / "src"), str(Path(found.stdout.strip()).parent)]
    arguments = [json.dumps(path), json.dumps(["pyenclave.compiling.spawner"])]
    done = subprocess.run([*command, *arguments], env={}, capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stdout))
    needed = {"logging", "pathlib", "urllib"}
    assert loaded & (_ABSENT - needed) == set()
    rooms = ("compiling.", "prescan.", "rules.", "runtime.", "syntax.", "transform.")
    ours = {name.removeprefix("pyenclave.") for name in loaded if name.startswith("pyenclave.")}
    above = {name for name in ours if not f"{name}.".startswith(rooms)}
    assert above == {"errors", "findings", "pipeline", "scoring", "scoring.features", "source"}
    assert {name for name in ours if name.startswith("runtime.guest.")} - {"runtime.guest.statuses"} == {
        f"runtime.guest.{name}" for name in ("lockdown", *(f"lockdown.{lock}" for lock in _LOCK_MODULES))
    }


_LOCK_MODULES = ("descriptors", "landlock", "libc", "privileges", "process", "rlimits", "seccomp", "table")


def test_the_law_can_fail(root: Path) -> None:
    assert "pyenclave.errors" in _foreign(_loaded(root, ["pyenclave.errors"]))
    assert _loaded(root, ["subprocess", "pathlib"]) >= {"subprocess", "pathlib"}


def _foreign(loaded: set[str]) -> set[str]:
    """What is neither the guest's own, nor the wire, nor the engine, nor of the standard library."""
    allowed = ("pyenclave.runtime.guest.", "pyenclave.runtime.wire.")
    others = {name for name in loaded if name.partition(".")[0] not in sys.stdlib_module_names}
    return {
        name for name in others - {"pyenclave", "pyenclave.runtime", "_quickjs"} if not f"{name}.".startswith(allowed)
    }
