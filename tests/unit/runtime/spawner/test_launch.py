"""What is checked before a process is started: the configuration, the platform, the engine's file."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pyenclave.errors import ConfigError
from pyenclave.runtime.spawner.launch import SpawnerConfig, find_binding

# What `sha256` of b"engine" is in a RECORD file.
ENGINE = b"engine"
ENGINE_RECORD = "sha256=7Z9vJQaGCO_UEpWNpN_BkyjKNRElH6bV-cQrryMOMvg"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of packages of its own, in place of the installed ones."""
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    return tmp_path


def install(site: Path, name: str, version: str, files: dict[str, tuple[bytes, str]]) -> None:
    info = site / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    (info / "RECORD").write_text("".join(f"{path},{digest},{len(data)}\n" for path, (data, digest) in files.items()))
    for path, (data, _) in files.items():
        (site / path).write_bytes(data)


def refusal() -> str:
    with pytest.raises(ConfigError) as caught:
        find_binding.__wrapped__()
    return str(caught.value)


def test_the_installed_engine_is_found() -> None:
    assert find_binding().name.startswith("_quickjs.")


def test_the_file_must_be_the_one_installed(site: Path) -> None:
    install(site, "quickjs-ng", "0.17.0.2", {"_quickjs.abi3.so": (ENGINE, ENGINE_RECORD)})
    assert find_binding.__wrapped__() == site / "_quickjs.abi3.so"
    (site / "_quickjs.abi3.so").write_bytes(b"changed")
    assert "is not the file that quickjs-ng installed" in refusal()
    (site / "_quickjs.abi3.so").unlink()
    assert refusal().endswith("--force-reinstall")


def test_the_old_engine_beside_it_does_not_get_in_the_way(site: Path) -> None:
    install(site, "quickjs", "1.19.4", {"_quickjs.cpython-311-x86_64-linux-gnu.so": (b"old", "")})
    install(site, "quickjs-ng", "0.18.1", {"_quickjs.abi3.so": (ENGINE, ENGINE_RECORD)})
    assert find_binding.__wrapped__().name == "_quickjs.abi3.so"


def test_the_old_engine_alone_is_refused_with_the_remedy(site: Path) -> None:
    install(site, "quickjs", "1.19.4", {"_quickjs.cpython-311-x86_64-linux-gnu.so": (b"old", "")})
    assert refusal() == (
        "quickjs-ng is not installed; the package quickjs does not serve: its engine is of 2021; "
        "pip install 'quickjs-ng>=0.17,<0.19'"
    )


def test_a_missing_engine_is_refused_with_the_remedy(site: Path) -> None:
    assert site.is_dir()
    assert refusal() == "quickjs-ng is not installed; pip install 'quickjs-ng>=0.17,<0.19'"


@pytest.mark.parametrize("version", ["0.16.9", "0.19.0", "1.0"])
def test_an_untried_version_is_refused(site: Path, version: str) -> None:
    install(site, "quickjs-ng", version, {"_quickjs.abi3.so": (ENGINE, ENGINE_RECORD)})
    assert f"quickjs-ng {version} is installed, which was never tried" in refusal()


def test_an_installation_without_a_binding_is_refused(site: Path) -> None:
    install(site, "quickjs-ng", "0.17.0", {"other.py": (b"", "")})
    assert refusal().startswith("quickjs-ng lists no binding for this platform")


def test_unknown_locks_and_malformed_templates_are_refused() -> None:
    with pytest.raises(ConfigError, match="no lock is named 'secomp'"):
        SpawnerConfig(required_locks=("secomp",))
    for name in ("javascript", "a/b/c", "a/now", "a/b/now/now", "ä/STRICT", "x" * 42 + "/STRICT"):
        with pytest.raises(ConfigError, match="is not of the form preset/LEVEL"):
            SpawnerConfig(templates=(name,))
    assert SpawnerConfig(templates=("javascript/STRICT/now",)).templates == ("javascript/STRICT/now",)
    assert SpawnerConfig(templates=("javascript/STRICT",), required_locks=("seccomp",)).js_runtime is None
