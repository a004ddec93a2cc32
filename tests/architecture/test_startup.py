"""What `from pyenclave import Enclave` loads: what a program pays that may never run a script."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

# Ours: options, results and the facade over what is not loaded yet.
OURS = {
    "pyenclave",
    *(
        f"pyenclave.{name}"
        for name in (
            *(
                "enclave",
                "errors",
                "events",
                "levels",
                "option_base",
                "options",
                "original",
                "result",
                "sidecar_options",
            ),
            # Their models are options, and judge what they are given at construction.
            *("arguments", "arguments.addresses", "arguments.hosts", "arguments.paths", "arguments.policy"),
            *("arguments.schemas", "arguments.urls"),
            *("operations", "operations.name_patterns", "operations.options", "operations.words"),
            # Options of the gate: neither scorers nor what they are given.
            *("scoring", "scoring.options"),
        )
    ),
}
# Standard modules and libraries that take long, and that nothing of the above needs.
HEAVY = {
    "_quickjs", "ctypes", "difflib", "email", "esprima", "hypothesis", "importlib.metadata", "multiprocessing",
    "pydantic.v1", "rich", "sqlite3", "tempfile", "typer", "unittest", "xml", "zipfile",
}  # fmt: skip


def loaded(code: str) -> set[str]:
    program = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    # -S: without what the environment's own .pth files import; its packages are still found.
    paths = f"import sys; sys.path += {[path for path in sys.path if path]!r}\n"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", paths + program], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


def test_importing_the_facade_loads_no_layer_and_nothing_heavy() -> None:
    found = loaded("from pyenclave import Enclave")
    assert {name for name in found if name.partition(".")[0] == "pyenclave"} == OURS
    assert found & HEAVY == set()


def test_a_public_name_that_needs_the_layers_loads_them() -> None:
    assert {"pyenclave.rules", "esprima"} <= loaded("from pyenclave import Rule")


@pytest.mark.parametrize("module", ["pyenclave.compiler", "pyenclave.runner"])
def test_what_large_sources_need_is_not_loaded_ahead(module: str) -> None:
    found = loaded(f"import {module}")
    assert {name for name in found if name.startswith("pyenclave.compiling.")} == {"pyenclave.compiling.bounds"}


def test_the_parser_is_looked_at_without_importlib_metadata() -> None:
    found = loaded("import pyenclave.pipeline")
    assert "esprima" in found
    assert found & {"importlib.metadata", "email", "tempfile", "zipfile"} == set()


def test_the_law_can_fail() -> None:
    assert loaded("import zipfile, pyenclave.rules") & HEAVY >= {"zipfile", "esprima"}
