"""The wheel and the source distribution hold what the folders hold: js_runtime and attack_corpus too, once each."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import pyenclave

_LINKED = ("js_runtime", "attack_corpus")


@pytest.fixture(scope="module")
def dist(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source distribution, built without isolation and so without a network."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_wheel_holds_the_package_and_both_folders(root: Path, dist: Path) -> None:
    assert sorted(_wheel_files(dist)) == sorted(_package_files(root))


def test_the_source_distribution_holds_both_folders_at_the_top(root: Path, dist: Path) -> None:
    files = _sdist_files(dist)
    for folder in _LINKED:
        assert {f for f in files if f.startswith(f"{folder}/")} == {f"{folder}/{f}" for f in _files(root / folder)}
        assert not [f for f in files if f.startswith(f"src/pyenclave/{folder}")]
    assert {"LICENSE", "README.md", "pyproject.toml", "Makefile", "src/pyenclave/py.typed"} <= files
    assert not [f for f in files if f.startswith((".venv", ".git/", "dist/")) or "__pycache__" in f]


def test_a_wheel_built_from_the_source_distribution_is_the_same(root: Path, dist: Path, tmp_path: Path) -> None:
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        for member in archive:
            target = tmp_path / member.name
            target.parent.mkdir(parents=True, exist_ok=True)
            content = archive.extractfile(member)
            assert content is not None, f"{member.name} is not a plain file"
            target.write_bytes(content.read())
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")]
    done = subprocess.run(command, cwd=next(tmp_path.iterdir()), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert sorted(_wheel_files(tmp_path / "dist")) == sorted(_package_files(root))


def test_the_comparison_can_fail(tmp_path: Path) -> None:
    package = tmp_path / "src" / "pyenclave"
    package.mkdir(parents=True)
    (package / "a.py").touch()
    for folder in _LINKED:
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.js").touch()
        (package / folder).symlink_to(Path("..", "..", folder))
    assert _package_files(tmp_path) == {
        "pyenclave/a.py", "pyenclave/js_runtime/x.js", "pyenclave/attack_corpus/x.js",
    }  # fmt: skip


def test_a_work_tree_shows_the_folders_inside_the_package(root: Path) -> None:
    package = Path(pyenclave.__file__).parent
    for folder in _LINKED:
        assert (package / folder).resolve() == root / folder
        assert not (root / "src" / "pyenclave" / folder).readlink().is_absolute()


def _package_files(root: Path) -> set[str]:
    """What a wheel must hold."""
    package = root / "src" / "pyenclave"
    own = {f"pyenclave/{f}" for f in _files(package) if f.split("/")[0] not in _LINKED}
    return own.union(*({f"pyenclave/{folder}/{f}" for f in _files(root / folder)} for folder in _LINKED))


def _files(folder: Path) -> set[str]:
    """Files below a folder, as a build sees them: links to folders are not entered, nothing compiled counts."""
    found = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in found}


def _wheel_files(dist: Path) -> list[str]:
    with zipfile.ZipFile(next(dist.glob("*.whl"))) as archive:
        return [name for name in archive.namelist() if ".dist-info/" not in name]


def _sdist_files(dist: Path) -> set[str]:
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}
