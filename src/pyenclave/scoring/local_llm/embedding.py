"""Text → 384 numbers of length one that stand for its meaning: tokens, model, mean over the tokens, as its authors do.

The model runs on the thread that calls it and has none of its own, so that a process may fork around it, and 64 tokens
take some 18 ms. The weights are int8, the arithmetic is float32: the numbers agree between processors to about 1e-4.
"""

from __future__ import annotations

import threading
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ...errors import ConfigError
from . import files

if TYPE_CHECKING:
    import numpy as np

    # A row of float32.
    Vector = np.ndarray[Any, np.dtype[np.float32]]

DIMENSIONS: Final = 384
# The model could read 256; the time is linear in them. What is worst stands first in a summary.
MAX_TOKENS: Final = 64

_LOADING: Final = threading.Lock()


class Embedder:
    """The loaded model; may be used from any thread."""

    def __init__(self, model: bytes, tokenizer: bytes) -> None:
        """Takes 0.3 s. Raises ConfigError without the extra."""
        try:
            import numpy
            import onnxruntime
            import tokenizers
        except ModuleNotFoundError as error:
            raise ConfigError(f"the scorer local-llm needs {error.name}, which is not there; {files.HINT}") from None
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._np = numpy
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._tokenizer = tokenizers.Tokenizer.from_buffer(tokenizer)
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)

    def embed(self, text: str) -> Vector:
        """The text's vector, of its first MAX_TOKENS tokens."""
        np = self._np
        ids = np.array([self._tokenizer.encode(text).ids], np.int64)
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        (hidden,) = self._session.run(["last_hidden_state"], given)
        mean = hidden[0].mean(axis=0)
        vector: Vector = mean / np.float32(np.linalg.norm(mean))
        return vector


def load(model_path: str | None = None) -> Embedder:
    """The model, loaded once in a process for each place it is taken from; raises ConfigError."""
    with _LOADING:
        return _load(model_path)


@cache
def _load(model_path: str | None) -> Embedder:
    return Embedder(files.read(files.MODEL, model_path), files.read(files.TOKENIZER, model_path))
