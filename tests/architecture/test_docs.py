"""What is written by `make docs` is what the tables and docstrings say."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest


@pytest.mark.parametrize("name", ["rules.md", "presets.md"])
def test_the_document_is_in_step(root: Path, name: str) -> None:
    files = runpy.run_path(str(root / "docs" / "generate.py"))["FILES"]
    assert (root / "docs" / name).read_text(encoding="utf-8") == files[name](), "run `make docs`"


def test_there_is_no_other_document_of_this_kind(root: Path) -> None:
    files = runpy.run_path(str(root / "docs" / "generate.py"))["FILES"]
    written = {
        path.name for path in (root / "docs").glob("*.md") if "Written by `make docs`" in path.read_text("utf-8")
    }
    assert written == set(files)
