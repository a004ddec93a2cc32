"""The long way of the differential test: `python -m tests.differential.long --programs 20000`.

Every program runs under javascript and every fourth under permissive too, in as many processes as are asked for, each
with a sample of its own; the same seed gives the same programs. A difference is shrunk and printed. Where there is a
Node, some of the programs run on it too: what differs there is the engine's, and is printed for information.
"""

from __future__ import annotations

import argparse
import faulthandler
import multiprocessing
import os
import queue
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import hypothesis

from pyenclave.compiler import Compiler

from . import node
from .programs import Program, programs, shrunk
from .verdict import PRESETS, Judge, Tally

ROOT = Path(__file__).resolve().parents[2]
# Longer than any program takes on a machine under load; one that never ends is a defect of the templates.
PATIENCE_S = 120
_REPORT_EVERY = 250
_NODE_EVERY = 20
_KEYS_EVERY = 4


def main() -> int:
    parser = argparse.ArgumentParser(description="Generated programs, raw against compiled.")
    parser.add_argument("--programs", type=int, default=20_000)
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(3)))
    given = parser.parse_args()
    print(f"{given.programs} programs, {given.jobs} processes, seed {given.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        tallies, sample, failures = _run(given, Path(folder))
    for preset, tally in tallies.items():
        print(f"\n{preset}\n{tally}")
    _ask_node(sample)
    print("\n\n".join(("", *failures)))
    print(f"{len(failures)} differences")
    return 1 if failures else 0


def _run(given: argparse.Namespace, folder: Path) -> tuple[dict[str, Tally], list[Program], list[str]]:
    context = multiprocessing.get_context("spawn")
    told: multiprocessing.Queue[Any] = context.Queue()
    share = -(-given.programs // given.jobs)
    processes = {
        job: context.Process(target=_work, args=(told, folder / str(job), job, share, given.seed + job))
        for job in range(given.jobs)
    }
    for process in processes.values():
        process.start()
    started = time.monotonic()
    tallies = {preset: Tally() for preset in PRESETS}
    sample: list[Program] = []
    failures: list[str] = []
    while processes:
        try:
            job, what, value = told.get(timeout=5)
        except queue.Empty:
            for job in [job for job, process in processes.items() if process.exitcode not in (None, 0)]:
                failures.append(f"process {processes.pop(job).pid} broke down in\n{(folder / str(job)).read_text()}")
            continue
        if what == "tallies":
            for preset in PRESETS:
                tallies[preset].merge(value[preset])
            done, elapsed = tallies[PRESETS[0]].programs, time.monotonic() - started
            print(f"{done:7} programs, {done / elapsed:5.1f} per second", flush=True)
        elif what == "sample":
            sample.append(value)
        elif what == "difference":
            print(f"\nDIFFERENCE {value}\n", flush=True)
            failures.append(value)
        else:
            processes.pop(job).join()
    return tallies, sample, failures


def _work(told: multiprocessing.Queue[Any], current: Path, job: int, count: int, seed: int) -> None:
    compiler = Compiler()
    judge = Judge(ROOT / "js_runtime", compiler)
    tallies = {preset: Tally() for preset in PRESETS}
    seen = 0

    @hypothesis.seed(seed)
    @hypothesis.settings(max_examples=count, database=None, deadline=None, phases=[hypothesis.Phase.generate])
    @hypothesis.given(programs())
    def each(program: Program) -> None:
        nonlocal seen
        faulthandler.dump_traceback_later(PATIENCE_S, exit=True)
        current.write_text(program.script, encoding="utf-8", errors="backslashreplace")
        seen += 1
        if seen % _NODE_EVERY == 0:
            told.put((job, "sample", program))
        for preset in PRESETS if seen % _KEYS_EVERY == 0 else PRESETS[:1]:
            verdict = judge.verdict(program, preset)
            tallies[preset].add(program, verdict)
            if verdict.difference:
                _tell(program, preset)
        if seen % _REPORT_EVERY == 0:
            _report()

    def _tell(program: Program, preset: str) -> None:
        plain = shrunk(program, lambda other: judge.verdict(other, preset).difference != "")
        told.put((job, "difference", f"{preset}: {judge.verdict(plain, preset).difference}\n{plain.script}"))

    def _report() -> None:
        told.put((job, "tallies", dict(tallies)))
        tallies.update({preset: Tally() for preset in PRESETS})

    each()
    faulthandler.cancel_dump_traceback_later()
    _report()
    told.put((job, "end", None))
    compiler.close()


def _ask_node(sample: list[Program]) -> None:
    found = node.differences(sample)
    if found is None:
        print("\nno Node here")
        return
    print(f"\nNode: {len(sample)} programs, {len(found)} differ")
    for program, difference in found[:5]:
        print(f"--- {difference}\n{program.script[:2_000]}")


if __name__ == "__main__":
    sys.exit(main())
