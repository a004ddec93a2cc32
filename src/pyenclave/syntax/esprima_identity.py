"""Makes sure, when imported, that `esprima` is the parser this package was written against.

Four distributions on PyPI install a package of that name (esprima, esprima-fork, esprima2, esprima-python), the one
installed last overwrites the others' files without a word, and the corrections in `esprima_parser` fit one release
only. So the files on disk must be those whose digests that release's RECORD gives
(https://packaging.python.org/en/latest/specifications/recording-installed-packages/).
"""

from __future__ import annotations

import base64
import hashlib
from importlib import util
from pathlib import Path
from typing import Final, NoReturn

from ..errors import ConfigError

DISTRIBUTION: Final = "esprima-fork"
VERSION: Final = "5.0.0"

# All that reading a script loads, but for `compat` and the like, which hold no grammar.
_FILES: Final = (
    "__init__.py",
    "_regexp_properties.py",
    "_unicode_data.py",
    "character.py",
    "error_handler.py",
    "messages.py",
    "nodes.py",
    "parser.py",
    "regexp_validator.py",
    "scanner.py",
    "syntax.py",
    "token.py",
    "validation.py",
)


def verify(distribution_name: str = DISTRIBUTION, version: str = VERSION) -> None:
    """Raises ConfigError, with what to do, if the package that `import esprima` finds is any other."""
    spec = util.find_spec("esprima")
    if spec is None or spec.origin is None:
        raise _error("there is no module esprima")
    folder = Path(spec.origin).parent
    record = folder.parent / f"{distribution_name.replace('-', '_')}-{version}.dist-info" / "RECORD"
    if not record.is_file():
        _say_what_is_installed(distribution_name, version, folder)
    digests = _digests(record.read_text(encoding="utf-8"))
    for name in _FILES:
        path = folder / name
        algorithm, _, recorded = digests.get(f"esprima/{name}", "").partition("=")
        if algorithm != "sha256" or not path.is_file():
            raise _error(f"the module esprima in {folder} is not that of {distribution_name} {version}")
        digest = hashlib.sha256(path.read_bytes()).digest()
        if base64.urlsafe_b64encode(digest).decode().rstrip("=") != recorded:
            raise _error(f"{path} is not as {distribution_name} {version} brought it")


def _digests(record: str) -> dict[str, str]:
    """File → digest of a RECORD file. Names with commas, which are quoted, are none of ours."""
    rows = (line.rsplit(",", 2) for line in record.splitlines())
    return {row[0]: row[1] for row in rows if len(row) == 3}


def _say_what_is_installed(distribution_name: str, version: str, folder: Path) -> NoReturn:
    """There is no such distribution beside the module: raise the ConfigError that fits."""
    from importlib import metadata  # takes as long as all the rest, and is needed by nobody else

    try:
        found = metadata.version(distribution_name)
    except metadata.PackageNotFoundError:
        raise _error(f"the parser {distribution_name} {version} is not installed") from None
    if found != version:
        raise _error(f"{distribution_name} {found} is installed, pyenclave needs {version}")
    raise _error(f"the module esprima in {folder} is not that of {distribution_name} {version}")


def _error(what: str) -> ConfigError:
    return ConfigError(
        f"{what}. Several packages on PyPI are imported as esprima, and only this one reads today's JavaScript. "
        f"Run: pip uninstall -y esprima esprima2 esprima-python {DISTRIBUTION}; pip install {DISTRIBUTION}=={VERSION}"
    )


verify()
