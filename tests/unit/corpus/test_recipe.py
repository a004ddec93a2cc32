"""Recipes: their size is known before they are made."""

from __future__ import annotations

import pytest

from pyenclave.corpus.recipe import CodePoint, Part, Repeat, expand, size_of


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ((), ""),
        (("return 1",), "return 1"),
        ((Repeat(repeat="ab", count=3), "c"), "abababc"),
        ((Repeat(repeat="ab", count=0),), ""),
        (("a", CodePoint(code_point=0x202E), CodePoint(code_point=0)), "a\u202e\0"),
    ],
)
def test_expand(parts: tuple[Part, ...], text: str) -> None:
    assert expand(parts) == text
    assert size_of(parts) == len(text)
