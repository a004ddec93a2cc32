"""Defences can be switched off by the corpus runner alone: no option, no public name and no other room leads there."""

from __future__ import annotations

import ast
import inspect

import pytest

import pyenclave
from pyenclave import Enclave, WorkerPool
from pyenclave.errors import ConfigError
from pyenclave.options import EnclaveOptions, WorkerPoolConfig
from pyenclave.runner import Runner
from pyenclave.worker_pool import Sides

# What takes a defence away, by the names of the parameters; who may give them.
LOOSE = {("Runner", "policy"), ("Sides", "launch"), ("launch", "entry"), ("launch", "more")}
PEELERS = {"corpus.peeled_bench", "corpus.guests.bench"}
PEELING = {"corpus.defences", "corpus.peel", "corpus.peeled_bench", "corpus.further"}


def test_nobody_else_gives_what_takes_a_defence_away(trees: dict[str, ast.Module]) -> None:
    assert {name for name, tree in trees.items() if _gives(tree)} == PEELERS


@pytest.mark.parametrize(
    "code", ["Runner(o, c, g, p, policy=q)", "Sides(config, owner='x', launch=f)", "partial(launch, entry='x')"]
)
def test_the_law_can_fail(code: str) -> None:
    assert _gives(ast.parse(code))


def test_no_other_room_knows_of_peeling(trees: dict[str, ast.Module]) -> None:
    knowing = {name for name, tree in trees.items() if not name.startswith("corpus") and _names(tree) & PEELING}
    assert knowing == set()


def test_no_option_is_a_switch() -> None:
    fields = {*EnclaveOptions.model_fields, *WorkerPoolConfig.model_fields}
    assert fields & {"policy", "launch", "entry", "more", "js_runtime", "peel", "off", "peeled"} == set()
    for name in ("policy", "launch", "peel", "off", "js_runtime"):
        with pytest.raises(ConfigError):
            Enclave(**{name: ("rules",)})
        with pytest.raises(ConfigError):
            WorkerPool(**{name: ("rules",)})


def test_what_takes_them_is_not_public() -> None:
    assert {"Runner", "Sides", "PeeledBench", "SWITCHES"} & set(pyenclave.__all__) == set()
    assert inspect.signature(Runner).parameters["policy"].default is None
    assert {*inspect.signature(Sides).parameters} >= {"launch"}
    assert {*inspect.signature(WorkerPool).parameters} == {"config", "given"}


def _gives(tree: ast.Module) -> bool:
    return any(
        (called, keyword.arg) in LOOSE
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        for called in _called(call)
        for keyword in call.keywords
    )


def _called(call: ast.Call) -> set[str]:
    """The name called, and what `partial` is given to call."""
    said = [call.func, *call.args[:1]] if isinstance(call.func, ast.Name) and call.func.id == "partial" else [call.func]
    return {part.id for part in said if isinstance(part, ast.Name)}


def _names(tree: ast.Module) -> set[str]:
    """Modules of the package that a module imports, however it says so."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            module = (node.module or "").removeprefix("pyenclave.")
            found |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            found |= {alias.name.removeprefix("pyenclave.") for alias in node.names}
    return found
