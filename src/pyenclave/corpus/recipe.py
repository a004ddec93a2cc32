"""Recipes for inputs that are too large, or not text, to stand in a case file.

A recipe is a list of parts joined in order:

    generate = ["return ", { repeat = "[", count = 100 }, "1", { repeat = "]", count = 100 }]
    generate = ["const n = 1;", { code_point = 0x202E }]

`code_point` gives one character by number: surrogates, which TOML cannot write, and characters a reader
could not see.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

# A recipe is for inputs beyond the largest ceiling of layer 0 (4 MiB), not for filling the disk.
MAX_RECIPE_CHARACTERS = 64 * 1024 * 1024


class Repeat(BaseModel):
    """One text, `count` times."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    repeat: str
    count: Annotated[int, Field(ge=0)]

    @property
    def size(self) -> int:
        """Length in code points of what this part expands to."""
        return len(self.repeat) * self.count

    def expand(self) -> str:
        """The text this part stands for."""
        return self.repeat * self.count


class CodePoint(BaseModel):
    """One character by its number."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    code_point: Annotated[int, Field(ge=0, le=0x10FFFF)]

    @property
    def size(self) -> int:
        """Length in code points of what this part expands to."""
        return 1

    def expand(self) -> str:
        """The text this part stands for."""
        return chr(self.code_point)


Part = str | Repeat | CodePoint


def size_of(parts: Sequence[Part]) -> int:
    """How many code points the recipe makes, without making them."""
    return sum(len(part) if isinstance(part, str) else part.size for part in parts)


def expand(parts: Sequence[Part]) -> str:
    """The input that the recipe describes."""
    return "".join(part if isinstance(part, str) else part.expand() for part in parts)
