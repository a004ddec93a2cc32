"""Makes sure, when imported, that `esprima` is the parser this package was written against.

Four distributions on PyPI install a package of that name (esprima, esprima-fork, esprima2, esprima-python), the one
installed last overwrites the others' files without a word, and the corrections in `esprima_parser` fit one release
only. So the files on disk must be those whose digests that release's RECORD gives
(https://packaging.python.org/en/latest/specifications/recording-installed-packages/).
"""

from __future__ import annotations

import base64
import hashlib
from importlib import metadata, util
from pathlib import Path
from typing import Final

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
    try:
        distribution = metadata.distribution(distribution_name)
    except metadata.PackageNotFoundError:
        raise _error(f"the parser {distribution_name} {version} is not installed") from None
    if distribution.version != version:
        raise _error(f"{distribution_name} {distribution.version} is installed, pyenclave needs {version}")
    spec = util.find_spec("esprima")
    if spec is None or spec.origin is None:
        raise _error("there is no module esprima")
    folder = Path(spec.origin).parent
    recorded = {str(entry): entry for entry in distribution.files or ()}
    for name in _FILES:
        entry = recorded.get(f"esprima/{name}")
        path = folder / name
        if entry is None or entry.hash is None or not _is_file(Path(str(entry.locate())), path):
            raise _error(f"the module esprima in {folder} is not that of {distribution_name} {version}")
        digest = hashlib.new(entry.hash.mode, path.read_bytes()).digest()
        if base64.urlsafe_b64encode(digest).decode().rstrip("=") != entry.hash.value:
            raise _error(f"{path} is not as {distribution_name} {version} brought it")


def _is_file(recorded: Path, found: Path) -> bool:
    return recorded.is_file() and found.is_file() and recorded.samefile(found)


def _error(what: str) -> ConfigError:
    return ConfigError(
        f"{what}. Several packages on PyPI are imported as esprima, and only this one reads today's JavaScript. "
        f"Run: pip uninstall -y esprima esprima2 esprima-python {DISTRIBUTION}; pip install {DISTRIBUTION}=={VERSION}"
    )


verify()
