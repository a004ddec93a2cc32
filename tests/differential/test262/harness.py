"""The files a test builds on: test262's own `harness/`, and which names they give to the test."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

import _quickjs

from .front_matter import Case

ALWAYS: Final = ("assert.js", "sta.js")
FOR_ASYNC: Final = ("doneprintHandle.js",)

_WORD = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_NEW_KEYS = "JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => typeof key === 'string'))"


class MissingHarnessError(Exception):
    """Raised when the checkout has no file of that name; the test cannot be run."""


class Harness:
    """The harness files of one checkout, read once each."""

    def __init__(self, checkout: Path) -> None:
        self._folder = checkout / "harness"
        self._texts = cache(self._read)
        self._names = cache(self._find_names)

    def files(self, case: Case) -> tuple[str, ...]:
        """The files of a test, in the order of their evaluation."""
        wanted = (*ALWAYS, *(FOR_ASYNC if case.is_async else ()), *case.includes)
        return tuple(dict.fromkeys(wanted))

    def text(self, file: str) -> str:
        """Raises MissingHarnessError."""
        return self._texts(file)

    def names(self, files: tuple[str, ...]) -> frozenset[str]:
        """The globals these files define, those of let, const and class included. Raises MissingHarnessError.

        Asked of the engine, which knows better than any reading of the text.
        """
        return self._names(files)

    def _read(self, file: str) -> str:
        try:
            return (self._folder / file).read_bytes().decode("utf-8")
        except OSError as error:
            raise MissingHarnessError(file) from error

    def _find_names(self, files: tuple[str, ...]) -> frozenset[str]:
        context = _quickjs.Context()
        # The host's part, as far as harness files ask for it when they are loaded.
        context.eval("globalThis.print = () => {}; globalThis.$262 = {}; 0")
        before = set(_WORD.findall(context.eval(_NEW_KEYS)))
        for file in files:
            _evaluate(context, self.text(file))
        names = set(_WORD.findall(context.eval(_NEW_KEYS))) - before
        words = set(_WORD.findall("\n".join(self.text(file) for file in files)))
        return frozenset(names | {word for word in words - names - before if _is_lexical(context, word)})


def _is_lexical(context: _quickjs.Context, word: str) -> bool:
    """Whether an earlier script has declared `word` by let, const or class: then no later one may."""
    is_name = _evaluate(context, f"(function () {{ var {word}; }})")
    return is_name and _evaluate(context, word) and not _evaluate(context, f"let {word}")


def _evaluate(context: _quickjs.Context, text: str) -> bool:
    """Whether it ran to its end."""
    try:
        context.eval(f"{text}\n;void 0")
    except _quickjs.JSException:
        return False
    return True
