"""Only the release that the corrections were written for is used."""

from __future__ import annotations

import ast
import hashlib
import importlib.machinery
import shutil
import sys
from base64 import urlsafe_b64encode
from importlib import metadata, util
from pathlib import Path

import esprima
import pytest

from pyenclave.errors import ConfigError
from pyenclave.syntax import ParsedProgram, esprima_identity
from pyenclave.syntax.esprima_identity import verify

HOME = Path(str(esprima.__file__)).parent
ADVICE = (
    "Several packages on PyPI are imported as esprima, and only this one reads today's JavaScript. "
    "Run: pip uninstall -y esprima esprima2 esprima-python esprima-fork; pip install esprima-fork==5.0.0"
)


def found_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes `import esprima` find the package in `folder`."""
    spec = importlib.machinery.ModuleSpec("esprima", None, origin=str(folder / "__init__.py"))
    monkeypatch.setattr(util, "find_spec", lambda name: spec if name == "esprima" else None)


def refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    found_in(folder, monkeypatch)
    with pytest.raises(ConfigError) as caught:
        verify()
    return str(caught.value)


def test_the_installed_one_is_right() -> None:
    verify()


def test_another_version_is_refused() -> None:
    with pytest.raises(ConfigError) as caught:
        verify(version="5.0.1")
    assert str(caught.value) == f"esprima-fork 5.0.0 is installed, pyenclave needs 5.0.1. {ADVICE}"


def test_no_distribution_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"^the parser esprima-knife 5\.0\.0 is not installed\. "):
        verify("esprima-knife")


def test_no_module_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(util, "find_spec", lambda name: None)
    with pytest.raises(ConfigError, match=r"^there is no module esprima\. "):
        verify()


def test_a_module_of_another_place_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(HOME, tmp_path / "esprima")
    message = refused(tmp_path / "esprima", monkeypatch)
    assert message == f"the module esprima in {tmp_path / 'esprima'} is not that of esprima-fork 5.0.0. {ADVICE}"


def test_a_file_that_another_package_overwrote_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = tmp_path / "parser.py"
    shutil.copy(HOME / "parser.py", changed)
    changed.write_bytes(changed.read_bytes() + b"\n")
    genuine = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: genuine(changed if path.name == "parser.py" else path))
    with pytest.raises(ConfigError) as caught:
        verify()
    assert str(caught.value) == f"{HOME / 'parser.py'} is not as esprima-fork 5.0.0 brought it. {ADVICE}"


def test_a_distribution_whose_record_names_no_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(HOME, tmp_path / "esprima")
    information = tmp_path / "esprima_fork-5.0.0.dist-info"
    information.mkdir()
    (information / "RECORD").write_text("esprima/__init__.py,,\nesprima/parser.py,md5=abc,3\nrubbish\n")
    message = refused(tmp_path / "esprima", monkeypatch)
    assert message == f"the module esprima in {tmp_path / 'esprima'} is not that of esprima-fork 5.0.0. {ADVICE}"


def test_every_module_that_reading_a_script_loads_is_checked() -> None:
    loaded = {name.removeprefix("esprima.") + ".py" for name in sys.modules if name.startswith("esprima.")}
    # What importing the package loads besides, and a Parser never calls: other front ends and helpers.
    unused = {
        *("_version.py", "comment_handler.py", "compat.py", "esprima.py", "jsx_nodes.py", "jsx_parser.py"),
        *("jsx_syntax.py", "objects.py", "tokenizer.py", "utils.py", "visitor.py", "xhtml_entities.py"),
    }
    assert loaded - unused == set(esprima_identity._FILES) - {"__init__.py"}


def test_the_digests_are_those_of_the_record() -> None:
    entry = next(f for f in metadata.files("esprima-fork") or () if str(f) == "esprima/parser.py")
    digest = urlsafe_b64encode(hashlib.sha256((HOME / "parser.py").read_bytes()).digest()).decode().rstrip("=")
    assert entry.hash is not None
    assert (entry.hash.mode, entry.hash.value) == ("sha256", digest)


def test_the_check_comes_before_the_first_use() -> None:
    # `parse` is how the package gets at Esprima; importing the check runs it.
    source = sys.modules[ParsedProgram.__module__].__file__
    assert source is not None
    imports = [node for node in ast.parse(Path(source).read_bytes()).body if isinstance(node, ast.ImportFrom)]
    ours = [node.module for node in imports if (node.module or "").startswith("esprima")]
    assert ours[0] == "esprima_identity"
    assert all(name and name.startswith("esprima_") for name in ours)
    checks = [
        node for node in ast.parse(Path(esprima_identity.__file__).read_bytes()).body if isinstance(node, ast.Expr)
    ]
    assert ast.unparse(checks[-1]) == "verify()"
