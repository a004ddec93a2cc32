"""The journal of a long run: one line of JSON per test, so that a run that was broken off can go on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Self, TextIO

from .crew import Result


class Journal:
    """A file that is read first and then appended to. Without a path nothing is kept."""

    def __init__(self, path: Path | None) -> None:
        """Raises ValueError for a file that is no journal, OSError if it cannot be written."""
        self.known: dict[str, Result] = {}
        self._file: TextIO | None = None
        if path is not None:
            if path.exists():
                self._read(path)
            self._file = path.open("a", encoding="utf-8")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._file is not None:
            self._file.close()

    def add(self, result: Result) -> None:
        """Keep a result; it is on the disk before the next one is asked for."""
        self.known[result.name] = result
        if self._file is not None:
            self._file.write(json.dumps(result.as_json()) + "\n")
            self._file.flush()

    def _read(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        whole, _newline, rest = text.rpartition("\n")
        for number, line in enumerate(whole.splitlines(), start=1):
            try:
                result = Result.from_json(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path}, line {number}: not a journal of this runner ({error})") from error
            self.known[result.name] = result
        if rest:  # the run was killed while it wrote: that test runs again
            path.write_text(whole + "\n" if whole else "", encoding="utf-8")
