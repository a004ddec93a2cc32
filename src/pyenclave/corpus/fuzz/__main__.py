"""`make fuzz MINUTES=30`: mutants of the corpus on the whole pipeline. Exit code 1 if there is any finding."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
from pathlib import Path

from ..loader import load_corpus
from .campaign import Found, Tally, fuzz
from .findings import case_file
from .seeds import seeds

_EVERY_S = 30.0


def main() -> int:
    """Runs a campaign and prints what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(3)))
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--findings", type=Path, default=Path("fuzz-findings"), help="where findings go, as case files")
    parser.add_argument("--corpus", type=Path, help="a corpus of your own to begin with")
    given = parser.parse_args()
    # Workers that die of a lock are what attacks are for.
    logging.getLogger("pyenclave").propagate = False
    known = seeds(load_corpus(given.corpus))
    print(f"{len(known)} scripts to begin with, {given.minutes:g} minutes, seed {given.seed}", flush=True)
    tally = asyncio.run(fuzz(known, given.seed, seconds=given.minutes * 60, jobs=given.jobs, on_progress=_Progress()))
    print(_summary(tally))
    for number, found in enumerate(tally.found):
        path = _keep(found, given.findings, f"{given.seed}-{number}")
        print(f"{found.finding.oracle} ({found.preset}, from {found.seed_case}): {found.finding.detail}\n  {path}")
    return 1 if tally.found else 0


class _Progress:
    def __init__(self) -> None:
        self._next_s = _EVERY_S

    def __call__(self, tally: Tally) -> None:
        if tally.elapsed_s >= self._next_s:
            self._next_s += _EVERY_S
            rate = tally.mutants / tally.elapsed_s
            print(f"{tally.mutants:7} mutants, {rate:.0f} per second, {len(tally.found)} findings", flush=True)


def _summary(tally: Tally) -> str:
    rate = tally.mutants / max(tally.elapsed_s, 1e-9)
    lines = [
        f"{tally.mutants} mutants in {tally.elapsed_s:.0f} s, {rate:.0f} per second; "
        f"{tally.compared} compared with the bare engine; {len(tally.found)} findings",
        *(f"{count:7} {name}" for name, count in tally.outcomes.most_common()),
    ]
    return "\n".join(lines)


def _keep(found: Found, folder: Path, name: str) -> Path:
    case_id, text = case_file(found, name)
    path = folder / f"{case_id}.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
