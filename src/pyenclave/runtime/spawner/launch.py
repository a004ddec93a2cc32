"""Host side: find the engine's binding, start a spawner, end it."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import socket
import subprocess
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from ...errors import ConfigError, SpawnerError
from ..guest.lockdown.table import LOCK_NAMES
from ..wire.control import MAX_TEMPLATE_CHARS
from ..wire.messages import VARIANTS
from .interpreter import start_bare
from .platforms import require_platform

_PACKAGE = Path(__file__).resolve().parents[2]

# The module whose `main` the spawner's process runs.
_ENTRY = "pyenclave.runtime.spawner.main"
# What its interpreter runs: our source is the only addition to the standard library's path.
_BOOT = "import sys; sys.path.append(sys.argv[1]); from {entry} import main; main(int(sys.argv[2]), sys.argv[3])"

# The versions that were tried; the pin in pyproject.toml says the same.
_ENGINE_SINCE = (0, 17)
_ENGINE_BEFORE = (0, 19)
_INSTALL_ENGINE = "pip install 'quickjs-ng>=0.17,<0.19'"


@dataclass(frozen=True, slots=True)
class SpawnerConfig:
    """What a spawner is to be.

    `templates` ("preset/LEVEL", "preset/LEVEL/now" with a clock that stands still, either with "/sidecar" behind) are
    built at start, others when first asked for. `required_locks` must hold, or no guest is made. `js_runtime` is the
    folder of the prelude, the package's own if None.
    """

    templates: tuple[str, ...] = ()
    required_locks: tuple[str, ...] = ()
    js_runtime: Path | None = None

    def __post_init__(self) -> None:
        unknown = sorted(set(self.required_locks) - set(LOCK_NAMES))
        if unknown:
            raise ConfigError(f"required_locks: no lock is named {unknown[0]!r}; there are {', '.join(LOCK_NAMES)}")
        for name in self.templates:
            _preset, _, rest = name.partition("/")
            level, slash, variant = rest.partition("/")
            is_known = slash + variant in VARIANTS and f"/{level}" not in VARIANTS and level
            if not name.isascii() or len(name) > MAX_TEMPLATE_CHARS or not is_known:
                raise ConfigError(f"templates: {name!r} is not of the form preset/LEVEL")


class Launched:
    """A running spawner: its process and the host's end of the control socket."""

    def __init__(self, process: subprocess.Popen[bytes], control: socket.socket) -> None:
        self.process = process
        self.control = control

    def stop(self, grace_s: float = 1.0) -> int:
        """Close the control socket, on which the spawner kills and reaps its guests and ends; wait for that.

        After `grace_s` it is killed, and its guests die with it. May be repeated. Returns its exit code.
        """
        self.control.close()
        try:
            return self.process.wait(grace_s)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()

    def forget(self) -> None:
        """In a forked copy of the host: let go of the control socket and of the process, which is not its child."""
        self.control.close()
        self.process.returncode = 0  # else subprocess would look after it


def launch(config: SpawnerConfig, *, entry: str = _ENTRY, more: Mapping[str, object] | None = None) -> Launched:
    """Start a spawner; its `Hello` comes over the control socket, which does not block.

    The corpus has an `entry` of its own, which puts programs in the place of the engine, and tells it `more` settings.
    Raises ConfigError when the platform or the installation cannot do it at all, SpawnerError when starting failed.
    """
    require_platform()
    settings = json.dumps(
        {
            "binding": str(find_binding()),
            "js_runtime": str(config.js_runtime or _PACKAGE / "js_runtime"),
            "templates": config.templates,
            "required_locks": config.required_locks,
            "host": os.getpid(),
            **(more or {}),
        }
    )
    boot = _BOOT.format(entry=entry)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.setblocking(False)
    try:
        with theirs:
            process = start_bare(boot, theirs, str(_PACKAGE.parent), str(theirs.fileno()), settings)
    except OSError as error:
        ours.close()
        raise SpawnerError(f"the process that makes workers could not be started: {error}") from error
    return Launched(process, ours)


@functools.cache
def find_binding() -> Path:
    """The file of quickjs-ng's binding, unchanged since its installation.

    It is loaded by this path, so that `quickjs` installed beside it, whose file of another name an import would
    prefer, cannot take its place. Raises ConfigError with the remedy.
    """
    try:
        found = metadata.distribution("quickjs-ng")
    except metadata.PackageNotFoundError:
        old = "the package quickjs does not serve: its engine is of 2021; " if _is_installed("quickjs") else ""
        raise ConfigError(f"quickjs-ng is not installed; {old}{_INSTALL_ENGINE}") from None
    version = tuple(int(part) for part in found.version.split(".")[:2] if part.isdigit())
    if not _ENGINE_SINCE <= version < _ENGINE_BEFORE:
        raise ConfigError(f"quickjs-ng {found.version} is installed, which was never tried; {_INSTALL_ENGINE}")
    for entry in found.files or ():
        if entry.name.startswith("_quickjs.") and entry.name.endswith(".so") and len(entry.parts) == 1:
            path = Path(str(entry.locate())).resolve()
            if entry.hash is not None and path.is_file() and entry.hash.value == _record_digest(path):
                return path
            raise ConfigError(f"{path} is not the file that quickjs-ng installed; {_INSTALL_ENGINE} --force-reinstall")
    raise ConfigError(f"quickjs-ng lists no binding for this platform; {_INSTALL_ENGINE} --force-reinstall")


def _record_digest(path: Path) -> str:
    """SHA-256 in the spelling of RECORD files: URL-safe base64 without padding (PEP 376)."""
    return urlsafe_b64encode(hashlib.sha256(path.read_bytes()).digest()).rstrip(b"=").decode()


def _is_installed(distribution: str) -> bool:
    try:
        metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return False
    return True
