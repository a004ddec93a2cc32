"""Many tests on several processes: each worker has a thread here that asks it, judges, and replaces it when it dies."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any, Self

from .verdict import Cause, Class, End, Judged, Outcome, Side, cause_of, compare

_ROOT = Path(__file__).resolve().parents[3]


class WorkerDefect(Exception):
    """Raised when a worker ended by an exception of its own: a defect of this runner.

    It spoils one test, and no class of the ledger can hold that.
    """


@dataclass(frozen=True)
class Result:
    """What is known of one test. Without both sides `reason` says why: not applicable, or a defect of ours."""

    name: str
    kind: Class
    reason: str = ""
    raw: Judged | None = None
    compiled: Judged | None = None
    cause: Cause | None = None

    def as_json(self) -> dict[str, Any]:
        sides = {side: judged for side, judged in (("raw", self.raw), ("compiled", self.compiled)) if judged}
        return {
            "name": self.name,
            "class": self.kind,
            **({"reason": self.reason} if self.reason else {}),
            **{side: {"passes": judged.passes, **judged.outcome.as_json()} for side, judged in sides.items()},
            **({"cause": self.cause} if self.cause else {}),
        }

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Self:
        raw, compiled = (
            Judged(Outcome.from_json(value[side]), value[side]["passes"]) if side in value else None
            for side in ("raw", "compiled")
        )
        cause = Cause(value["cause"]) if "cause" in value else None
        return cls(value["name"], Class(value["class"]), value.get("reason", ""), raw, compiled, cause)


def run(checkout: Path, names: Sequence[str], *, jobs: int, cpu_s: float) -> Generator[Result, None, None]:
    """The results as they come. Workers end with the iteration, however it ends."""
    waiting: SimpleQueue[str] = SimpleQueue()
    for name in names:
        waiting.put(name)
    results: SimpleQueue[Result | Exception] = SimpleQueue()
    stop = threading.Event()
    threads = [
        threading.Thread(target=_work, args=(checkout, cpu_s, waiting, results, stop), name=f"test262-{number}")
        for number in range(min(jobs, len(names)))
    ]
    for thread in threads:
        thread.start()
    try:
        for _name in names:
            result = results.get()
            if isinstance(result, Exception):
                raise result
            yield result
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def _work(
    checkout: Path,
    cpu_s: float,
    waiting: SimpleQueue[str],
    results: SimpleQueue[Result | Exception],
    stop: threading.Event,
) -> None:
    with tempfile.TemporaryFile() as words, _Worker(checkout, cpu_s, words) as worker:
        try:
            while not stop.is_set():
                results.put(_examine(worker, waiting.get_nowait()))
        except Empty:
            return
        except Exception as error:  # whatever it is, someone waits for this result
            results.put(error)


def _examine(worker: _Worker, name: str) -> Result:
    try:
        return _compared(worker, name)
    except WorkerDefect as error:
        return Result(name, Class.DIFFERENT, str(error), cause=Cause.DEFECT)


def _compared(worker: _Worker, name: str) -> Result:
    raw = worker.ask(name, Side.RAW)
    if isinstance(raw, str):
        return Result(name, Class.NOT_APPLICABLE, raw)
    compiled = _judged(worker.ask(name, Side.COMPILED))
    kind = compare(raw, compiled)
    cause = None
    if kind is Class.DIFFERENT:
        cause = cause_of(raw, compiled, lambda side: _judged(worker.ask(name, side)))
    return Result(name, kind, "", raw, compiled, cause)


def _judged(answer: Judged | str) -> Judged:
    if isinstance(answer, str):
        raise WorkerDefect(f"the test is not applicable on one side only: {answer}")
    return answer


class _Worker:
    """A worker process, started when it is first asked and again after each death."""

    def __init__(self, checkout: Path, cpu_s: float, words: IO[bytes]) -> None:
        """`words` takes what the process says on its standard error: a pipe would fill up with nobody reading."""
        self._command = [sys.executable, "-m", f"{__package__}.worker", str(checkout), str(cpu_s)]
        self._process: subprocess.Popen[str] | None = None
        self._words = words

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()

    def ask(self, name: str, side: Side) -> Judged | str:
        """How it went, or why the test is not applicable. Raises WorkerDefect."""
        process = self._process = self._process or self._start()
        assert process.stdin is not None and process.stdout is not None
        try:
            process.stdin.write(json.dumps({"name": name, "side": side}) + "\n")
            process.stdin.flush()
            answer = process.stdout.readline()
        except BrokenPipeError:
            answer = ""
        if not answer:
            return self._bury(process, name)
        told = json.loads(answer)
        if "not_applicable" in told:
            return str(told["not_applicable"])
        return Judged(Outcome.from_json(told["outcome"]), told["passes"])

    def _start(self) -> subprocess.Popen[str]:
        self._words.seek(0)
        self._words.truncate()
        pipe = subprocess.PIPE
        return subprocess.Popen(self._command, cwd=_ROOT, text=True, stdin=pipe, stdout=pipe, stderr=self._words)

    def _bury(self, process: subprocess.Popen[str], name: str) -> Judged:
        self._process = None
        process.communicate()
        if process.returncode >= 0:
            self._words.seek(0)
            last = (self._words.read().decode("utf-8", "replace").strip().splitlines() or ["without a word"])[-1]
            raise WorkerDefect(f"the worker ended with {process.returncode}: {last}")
        return Judged(Outcome(End.KILLED, signal.Signals(-process.returncode).name), False)
