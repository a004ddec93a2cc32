"""The names a user imports, and what importing costs."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys

import pytest

import pyenclave


@pytest.mark.parametrize("name", pyenclave.__all__)
def test_public_names_are_there(name: str) -> None:
    assert getattr(pyenclave, name) is not None
    assert name in dir(pyenclave)


def test_public_names_are_found_in_their_module() -> None:
    for name in set(pyenclave.__all__) - {"__version__"}:
        value = getattr(pyenclave, name)
        assert getattr(importlib.import_module(value.__module__), name) is value
        assert value.__doc__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'pyenclave' has no attribute 'Enclav'"):
        getattr(pyenclave, "Enclav" + "")


def test_importing_the_package_loads_none_of_it() -> None:
    code = "import json, sys, pyenclave; print(json.dumps([m for m in sys.modules if m.startswith('pyenclave')]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == ["pyenclave"]


def test_misuse_speaks_of_the_option() -> None:
    with pytest.raises(pyenclave.ConfigError, match="timout"):
        pyenclave.Enclave(timout=5)
    with pytest.raises(pyenclave.ConfigError, match="security_level"):
        pyenclave.Enclave(security_level="HIGH")
    with pytest.raises(pyenclave.ConfigError, match="unsafe_reason"):
        pyenclave.Enclave(validate=False)
