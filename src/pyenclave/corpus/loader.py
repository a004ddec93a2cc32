"""Finds the case files: those of the package, or those of a directory of the user's own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .case import FENCES, Case, CaseError, read_case


def packaged_corpus() -> Path:
    """The corpus that came with the package, the same in a source tree and in a wheel."""
    return Path(__file__).resolve().parent.parent / "attack_corpus"


def load_corpus(directory: Path | None = None) -> tuple[Case, ...]:
    """Every case below `directory` (the package's own corpus when None), sorted by id.

    Raises CaseError at the first file that is not a case, and when there is no case at all.
    """
    root = packaged_corpus() if directory is None else directory
    paths = {path for suffix in FENCES for path in root.glob(f"*/**/*{suffix}")}
    if not paths:
        raise CaseError(f"{root}: no case files (attacks/<category>/<slug>.js, benign/<theme>/<slug>.js) found here")
    found: dict[str, Path] = {}
    for path in paths:
        case_id = path.relative_to(root).with_suffix("").as_posix()
        if found.setdefault(case_id, path) is not path:
            raise CaseError(f"{case_id}: two files have this name; a case has one")
    return tuple(read_case(found[case_id], case_id) for case_id in sorted(found))


def select(
    cases: Iterable[Case], *, category: str | None = None, preset: str | None = None, level: str | None = None
) -> tuple[Case, ...]:
    """The cases of a category (of attacks or benign), and of them those that run under the preset and level."""
    return tuple(
        case
        for case in cases
        if (category is None or case.category == category)
        and (preset is None or preset in case.head.preset)
        and (level is None or level in case.head.level)
    )
