"""The package as syntax trees: laws look at the code, they do not run it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def trees(root: Path) -> dict[str, ast.Module]:
    """The tree of every module by its dotted name below the package; "" is the package itself."""
    package = root / "src" / "pyenclave"
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return found


@pytest.fixture(scope="session")
def packages(root: Path) -> frozenset[str]:
    """The dotted names that are packages, not modules: relative imports count from them differently."""
    package = root / "src" / "pyenclave"
    return frozenset(".".join(p.parent.relative_to(package).parts) for p in package.rglob("__init__.py"))
