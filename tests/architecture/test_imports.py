"""Layers import only downwards, and each dangerous import has one room.

The tables below are the laws; ARCHITECTURE.md explains them.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

import pytest

# What each room may import of the package, besides itself. A module not under a name here is a room without a law.
ALLOWED: dict[str, set[str]] = {
    # The public names, loaded on first use.
    "": {
        "arguments", "audit", "enclave", "errors", "operations", "options", "result", "rules", "runtime.host",
        "scoring", "scoring.features", "scoring.options", "sidecar_options", "stats", "validator", "worker_pool",
    },
    "__main__": {"cli"},
    "source": set(),
    "findings": {"source"},
    "errors": {"result"},  # for annotations; result imports errors
    "result": {"errors"},
    "events": set(),
    "audit": {"errors", "events"},
    "stats": set(),
    "levels": set(),
    "option_base": {"errors"},
    "options": {
        "arguments", "errors", "events", "levels", "operations", "option_base", "original", "scoring.options",
        "sidecar_options",
    },
    "sidecar_options": {"option_base"},
    # Tool calls judged: by name, rate and sequence, and by what stands in their arguments. Neither does any I/O.
    "operations": {"option_base"},
    "arguments": {"errors", "operations", "option_base"},
    "original": {"errors"},
    "excerpt": {"findings", "result", "source"},
    "prescan": {"findings", "source"},
    "syntax": {"errors", "findings", "prescan", "source"},
    "rules": {"errors", "findings", "prescan", "source", "syntax"},
    "transform": {"findings", "rules", "scoring.features", "source", "syntax"},
    # What a model is told.
    "describe": {"arguments", "errors", "rules"},
    # What is read off the tree in layer 2 and judged in layer 3, and options, which load no layer.
    "scoring.features": {"source"},
    "scoring.options": {"errors", "option_base"},
    "scoring": {
        "errors", "findings", "scoring.features", "scoring.options", "source", "stats", "syntax", "transform",
    },
    "runtime": set(),
    "runtime.wire": {"runtime"},
    # Two tables of the guest's that host and spawner read too: how a guest's end is understood, and the locks.
    "runtime.guest.lockdown.table": set(),
    "runtime.guest.statuses": {"runtime.guest.lockdown.table"},
    "runtime.guest": {"runtime", "runtime.wire", "runtime.guest.lockdown.table", "runtime.guest.statuses"},
    "runtime.spawner": {
        "errors", "runtime", "runtime.guest", "runtime.guest.lockdown.table", "runtime.guest.statuses", "runtime.wire",
    },
    # A program in the place of spawner and guest, and what starts it for a user who asks for it.
    "runtime.selftest": {
        "errors", "runtime", "runtime.guest", "runtime.guest.lockdown.table", "runtime.spawner", "runtime.wire",
    },
    "sanitize": {"result"},  # values and text: the broker judges tool arguments with them
    "runtime.host": {
        "arguments", "errors", "events", "levels", "operations", "options", "result", "runtime",
        "runtime.guest.lockdown.table", "runtime.guest.statuses", "runtime.spawner", "runtime.wire", "sanitize",
        "scoring", "stats", "transform",
    },
    "sanitize.result": {"levels", "result", "runtime.host", "sanitize", "source", "transform"},
    "pipeline": {
        "findings", "options", "prescan", "rules", "scoring", "scoring.features", "source", "syntax", "transform",
    },
    # Layers 0 to 2 in a process: it is started, locked and talked to by the runtime's own means.
    "compiling": {
        "errors", "findings", "pipeline", "prescan", "rules", "runtime.guest", "runtime.guest.lockdown.table",
        "runtime.guest.statuses", "runtime.spawner", "runtime.wire", "scoring.features", "source", "syntax",
        "transform",
    },
    "compiler": {"compiling", "errors", "findings", "pipeline", "source", "syntax", "transform"},
    "compile_options": {"errors", "options", "pipeline", "rules"},
    "validator": {
        "compile_options", "compiler", "errors", "excerpt", "findings", "options", "pipeline", "prescan", "result",
        "rules", "source",
    },
    "pages": {"compiling", "errors", "prescan", "rules", "scoring", "syntax", "transform"},
    "loop_thread": set(),
    "script_globals": {"errors", "rules", "sanitize", "syntax"},
    "runner": {
        "compile_options", "compiler", "errors", "events", "excerpt", "findings", "levels", "options",
        "pipeline", "result", "rules", "runtime.host", "runtime_options", "sanitize", "sanitize.result", "scoring",
        "script_globals", "source", "transform",
    },
    "runtime_options": {
        "errors", "levels", "operations", "options", "rules", "runtime.guest.lockdown.table", "runtime.host",
        "runtime.wire", "script_globals",
    },
    "worker_pool": {"errors", "loop_thread", "options", "runtime.host", "runtime.spawner", "stats"},
    "enclave": {"describe", "enclave_parts", "errors", "options", "result", "stats"},
    # What frameworks need: each loads the library's public side and its own framework.
    "integrations": {"describe", "enclave", "errors", "events", "options", "result"},
    "enclave_parts": {
        "compiler", "errors", "levels", "options", "runner", "runtime.host", "runtime_options", "scoring", "stats",
        "worker_pool",
    },
    "doctor": {
        "enclave", "errors", "runtime.guest.lockdown.table", "runtime.host", "runtime.selftest", "runtime.spawner",
    },
    "corpus": {
        "compile_options", "compiler", "corpus.guests", "corpus.unprotected", "enclave", "errors", "events", "findings",
        "levels", "options", "pipeline", "prescan", "result", "rules", "runner", "runtime.host", "runtime.spawner",
        "runtime_options", "sanitize", "scoring", "source", "syntax", "transform", "worker_pool",
    },
    # A program of its own, in which nothing protects.
    "corpus.unprotected": {"corpus.guests"},
    # Programs in a guest's place: on the host a pool with a spawner of their own, in that spawner the guest's parts.
    "corpus.guests": {
        "compiler", "options", "result", "runner", "runtime.guest", "runtime.host", "runtime.spawner", "runtime.wire",
        "runtime_options", "scoring", "worker_pool",
    },
    "cli": {"corpus", "doctor", "enclave", "errors", "events", "integrations", "options", "pages", "result"},
}  # fmt: skip

# Import or attribute → rooms that may use it. What is listed nowhere may be used anywhere.
DANGEROUS: dict[str, set[str]] = {
    "esprima": {"syntax.parse", "syntax.esprima", "corpus.unprotected.program"},
    "_quickjs": {"runtime.guest.engine", "corpus.unprotected.program", "corpus.backends.quickjs_program"},
    "quickjs": set(),  # starts a thread when imported; _quickjs is the engine
    # The self-test starts one program, in which each act has a process of its own; the acts are what they are.
    # So does a control run of the corpus, where nothing of ours protects, and a sandbox that is compared with ours.
    "subprocess": {"runtime.spawner", "runtime.selftest.run", "corpus.controls", "corpus.backends.process"},
    "multiprocessing": set(),
    "concurrent.futures.ProcessPoolExecutor": set(),
    "asyncio.create_subprocess_exec": set(),
    "asyncio.create_subprocess_shell": set(),
    "os.fork": {
        "runtime.spawner",
        "runtime.selftest.attempt",
        "runtime.selftest.stage",
        "runtime.selftest.acts.processes",
        "corpus.unprotected",
    },
    "os.forkpty": set(),
    "os.posix_spawn": {"runtime.spawner", "runtime.selftest.acts.processes"},
    "os.posix_spawnp": set(),
    "os.system": set(),
    "os.popen": set(),
    "os.execv": set(),
    "os.execve": {"runtime.selftest.acts.processes"},
    "os.execvp": set(),
    "os.execvpe": set(),
    "pty": set(),
    # The kit of programs in a guest's place loads it for them and uses it for nothing.
    "ctypes": {"runtime.guest.lockdown", "runtime.selftest.raw", "corpus.guests.kit"},
    "cffi": set(),
    "pickle": set(),
    "marshal": set(),
    "shelve": set(),
    "dill": set(),
    "builtins.eval": set(),
    # Constructors, from field names of the grammar table alone; programs of the corpus, in a spawner of their own.
    "builtins.exec": {"syntax.nodes", "corpus.guests.engine", "corpus.unprotected.careless_host"},
    "builtins.compile": {"corpus.guests.engine"},
    "builtins.__import__": set(),
}


def test_every_room_has_a_law(trees: dict[str, ast.Module]) -> None:
    assert {name for name in trees if _room(name) is None} == set()


def test_layers_import_only_downwards(trees: dict[str, ast.Module], packages: frozenset[str]) -> None:
    assert _upward(trees, packages) == []


def test_the_law_of_layers_can_fail() -> None:
    trees = {
        "syntax.walk": ast.parse("from ..rules import check"),
        "prescan.text": ast.parse("def f():\n    from pyenclave import enclave"),
        "runtime.guest.loop": ast.parse("import pyenclave.options as o"),
    }
    assert _upward(trees, frozenset()) == [
        "syntax.walk imports rules", "prescan.text imports enclave", "runtime.guest.loop imports options",
    ]  # fmt: skip


def test_the_table_of_layers_has_no_circle() -> None:
    below = {room: set(rooms) for room, rooms in ALLOWED.items()}
    below["errors"].remove("result")  # the one known pair: each names the other's type
    while below:
        ground = {room for room, rooms in below.items() if not rooms & below.keys()}
        assert ground, f"these rooms stand on each other: {sorted(below)}"
        below = {room: rooms for room, rooms in below.items() if room not in ground}


def test_dangerous_things_have_one_room(trees: dict[str, ast.Module], packages: frozenset[str]) -> None:
    assert _out_of_room(trees, packages) == []


@pytest.mark.parametrize(
    ("code", "use"),
    [
        ("import esprima.scanner", "esprima"),
        ("from _quickjs import Context", "_quickjs"),
        ("import importlib\nimportlib.import_module('pickle')", "pickle"),
        ("import os as o\no.fork()", "os.fork"),
        ("from os import fork", "os.fork"),
        ("import asyncio\nasyncio.create_subprocess_exec('x')", "asyncio.create_subprocess_exec"),
        ("def f():\n    import ctypes.util", "ctypes"),
        ("import multiprocessing.pool", "multiprocessing"),
        ("eval('1')", "builtins.eval"),
        ("exec('1')", "builtins.exec"),
        ("__import__('marshal')", "builtins.__import__"),
        ("compile('1', 'x', 'eval')", "builtins.compile"),
    ],
)
def test_the_law_of_dangerous_things_can_fail(code: str, use: str) -> None:
    assert f"rules.x uses {use}" in _out_of_room({"rules.x": ast.parse(code)}, frozenset())


@pytest.mark.parametrize(
    ("module", "code"),
    [
        ("syntax.parse", "import esprima"),
        ("runtime.guest.lockdown_linux", "import ctypes"),
        ("rules.x", "import re\nre.compile('x')"),
        ("rules.x", "from .other import compile\ncompile('x')"),
        ("rules.x", "import os\nos.getpid()"),
        ("rules.x", "from os import path"),
    ],
)
def test_the_law_of_dangerous_things_lets_the_rest_be(module: str, code: str) -> None:
    assert _out_of_room({module: ast.parse(code)}, frozenset()) == []


def test_the_guest_imports_the_wire_itself_and_the_standard_library(
    trees: dict[str, ast.Module], packages: frozenset[str]
) -> None:
    foreign = set()
    for name, tree in trees.items():
        if _room(name) in ("runtime.guest", "runtime.wire"):
            for target in _imports(name, tree, name in packages):
                top = target.partition(".")[0]
                if top not in ("pyenclave", "_quickjs") and top not in sys.stdlib_module_names:
                    foreign.add(f"{name} imports {target}")
    assert foreign == set()


def _upward(trees: dict[str, ast.Module], packages: frozenset[str]) -> list[str]:
    """Imports that the table of layers does not allow."""
    found = []
    for name, tree in trees.items():
        own = _room(name)
        for target in _imports(name, tree, name in packages):
            # The version is a word, not a layer.
            if own is not None and target.partition(".")[0] == "pyenclave" and target != "pyenclave.__version__":
                # What is no module is a name of the package itself.
                room = _room(target.removeprefix("pyenclave").removeprefix(".")) or ""
                if room != own and room not in ALLOWED[own]:
                    found.append(f"{name} imports {room}")
    return found


def _out_of_room(trees: dict[str, ast.Module], packages: frozenset[str]) -> list[str]:
    """Uses of dangerous things outside their rooms."""
    found = []
    for name, tree in trees.items():
        for use in {*_imports(name, tree, name in packages), *_names_used(tree)}:
            for dangerous, rooms in DANGEROUS.items():
                if f"{use}.".startswith(f"{dangerous}.") and not any(_is_in(name, room) for room in rooms):
                    found.append(f"{name} uses {dangerous}")
    return found


def _is_in(module: str, room: str) -> bool:
    """A room is a package, a module, or a family of modules with one beginning: lockdown, lockdown_linux."""
    return module == room or module.startswith((f"{room}.", f"{room}_"))


def _room(module: str) -> str | None:
    """The longest name in the table that holds the module; none is None."""
    while module and module not in ALLOWED:
        module = module.rpartition(".")[0] or "?"
        if module == "?":
            return None
    return module


def _imports(name: str, tree: ast.Module, is_package: bool) -> Iterator[str]:
    """Every module, or name in a module, that a module imports, absolute; also by importlib with a literal."""
    parts = ["pyenclave", *name.split(".")] if name else ["pyenclave"]
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                base = parts[: len(parts) - level + is_package] if level else []
                prefix = ".".join([*base, *([module] if module else [])])
                yield from (f"{prefix}.{alias.name}" for alias in names)
            case ast.Call(func=ast.Attribute(attr="import_module"), args=[ast.Constant(value=str(target)), *_]):
                yield target


def _names_used(tree: ast.Module) -> Iterator[str]:
    """Dotted names that are used, with import aliases undone, and the builtins that are called by name."""
    aliases: dict[str, str] = {}
    own: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                for alias in names:
                    first = alias.name.partition(".")[0]
                    aliases[alias.asname or first] = alias.name if alias.asname else first
            case ast.ImportFrom(names=names):
                own |= {alias.asname or alias.name for alias in names}
            case ast.FunctionDef(name=function):
                own.add(function)
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=base), attr=attribute) if base in aliases:
                yield f"{aliases[base]}.{attribute}"
            case ast.Call(func=ast.Name(id=function)) if function not in own:
                yield f"builtins.{function}"
