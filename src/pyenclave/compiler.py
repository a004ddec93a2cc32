"""Compiling off the event loop: one thread with a known stack, processes for large sources, and a cache.

The parser recurses in Python, deeper than the default limit allows. So it runs in a thread of our own, whose stack is
large enough whatever the caller's is, and where the caller's own depth does not count. A thread holds up the others of
its process, though, and cannot be stopped: what is large goes to a locked process (`compiling`).
"""

from __future__ import annotations

import asyncio
import os
import threading
import weakref
from collections import OrderedDict
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final, NamedTuple

from .compiling.bounds import CODES as COMPILE_CODES
from .compiling.bounds import needs_process
from .errors import ConfigError
from .findings import Refusal
from .pipeline import CompilePolicy, compile_source
from .source import Source
from .syntax.deep_stack import RAISED_LIMIT, start_deep
from .transform import CompiledScript

# What large sources need is loaded with the first of them.
if TYPE_CHECKING:
    from .compiling.keeper import Keeper

Verdict = CompiledScript | Refusal
CacheKey = tuple[str, str, CompilePolicy]

CACHE_ENTRIES: Final = 256
# A tree takes some 50 to 100 bytes per character of source: this bounds the cache at about 200 MB, in theory.
CACHE_CHARS: Final = 2 * 1_024 * 1_024


_NOT_KEPT: Final = frozenset({"INTERNAL_ERROR", *COMPILE_CODES})


class _Job(NamedTuple):
    source: Source
    policy: CompilePolicy
    verdict: Future[Verdict]


class Compiler:
    """Compiles scripts. Usable from any thread and from any event loop, and after a fork in the child too.

    Small ones one at a time, in order, in a thread; large ones each in a process of its own. Thread and processes start
    with the first script that needs them and end with `close`, or with the compiler.
    """

    def __init__(self) -> None:
        self._begin()
        _COMPILERS.add(self)

    def _begin(self) -> None:
        self._cache = _Cache()
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closing = threading.Event()
        # One keeper, or none yet.
        self._keepers: list[Keeper] = []
        # A compiler that is dropped without `close` must leave neither its thread nor processes behind.
        self._finalizer = weakref.finalize(self, _abandon, self._jobs, self._keepers)

    @property
    def spawner_pid(self) -> int | None:
        """The process that makes processes for large sources; None while there is none."""
        return self._keepers[0].spawner_pid if self._keepers else None

    def cached(self, source: Source, policy: CompilePolicy) -> Verdict | None:
        """The verdict if it is known already; takes microseconds."""
        return self._cache.get(cache_key(source, policy)) if policy.is_pure else None

    async def compile(self, source: Source, policy: CompilePolicy) -> Verdict:
        """The compiled script or the refusal; the event loop goes on meanwhile.

        Cancelling it ends the process of a large source. Raises ConfigError once closed, SpawnerError if a process is
        needed and none can be had.
        """
        known = self.cached(source, policy)
        return known if known is not None else await asyncio.wrap_future(self._submit(source, policy))

    def compile_blocking(self, source: Source, policy: CompilePolicy) -> Verdict:
        """The same for plain threads. Raises what `compile` raises."""
        known = self.cached(source, policy)
        if known is not None:
            return known
        verdict = self._submit(source, policy)
        try:
            return verdict.result()
        finally:
            verdict.cancel()  # an interrupt: nobody waits any more

    def close(self) -> None:
        """End thread and processes and wait for it: as long as the small script at hand takes, for a large one not.

        Scripts that wait get ConfigError. May be called more than once.
        """
        with self._lock:
            self._closing.set()
            thread, self._thread = self._thread, None
        self._jobs.put(None)
        for keeper in self._keepers:
            keeper.stop(waits=True)
        if thread is not None:
            thread.join()

    def _submit(self, source: Source, policy: CompilePolicy) -> Future[Verdict]:
        if needs_process(source, policy):
            return self._submit_large(source, policy)
        job = _Job(source, policy, Future())
        with self._lock:
            if self._closing.is_set():
                raise _closed()
            if self._thread is None:
                self._thread = _start(self._jobs, self._cache, self._closing)
            self._jobs.put(job)
        return job.verdict

    def _submit_large(self, source: Source, policy: CompilePolicy) -> Future[Verdict]:
        cache, key = self._cache, cache_key(source, policy)
        return self._keeper().submit(
            source,
            policy,
            known=lambda: cache.get(key),
            told=lambda verdict: cache.put(key, verdict, len(source.text)),
        )

    def _keeper(self) -> Keeper:
        from .compiling.keeper import Keeper

        with self._lock:
            if self._closing.is_set():
                raise _closed()
            if not self._keepers:
                self._keepers.append(Keeper())
            return self._keepers[0]

    def _begin_anew(self) -> None:
        """After a fork, in the child: threads, processes and locks are the parent's."""
        was_closed = self._closing.is_set()
        self._finalizer.detach()
        for keeper in self._keepers:
            keeper.forget()
        self._begin()
        if was_closed:
            self.close()


# Whoever forks (gunicorn, multiprocessing) may have compilers, which the child can use as well.
_COMPILERS: Final[weakref.WeakSet[Compiler]] = weakref.WeakSet()


def _after_fork() -> None:
    for compiler in list(_COMPILERS):
        compiler._begin_anew()


os.register_at_fork(after_in_child=_after_fork)


def _abandon(jobs: SimpleQueue[_Job | None], keepers: list[Keeper]) -> None:
    jobs.put(None)
    for keeper in keepers:
        keeper.stop(waits=False)


def cache_key(source: Source, policy: CompilePolicy) -> CacheKey:
    """All that decides the verdict within one process, where the version of this package and its parser are given.

    The text itself, not its digest: Python hashes a string once, and a short run has no time for SHA-256.
    """
    return source.text, source.name, policy


def _closed() -> ConfigError:
    return ConfigError("this compiler is closed; make a new enclave")


class _Cache:
    """The verdicts used last. Bounded by number and by size of the sources; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: OrderedDict[CacheKey, tuple[Verdict, int]] = OrderedDict()
        self._chars = 0

    def get(self, key: CacheKey) -> Verdict | None:
        with self._lock:
            entry = self._entries.get(key)
            if entry is None:
                return None
            self._entries.move_to_end(key)
            return entry[0]

    def put(self, key: CacheKey, verdict: Verdict, chars: int) -> None:
        if chars > CACHE_CHARS or _is_defect(verdict):
            return
        with self._lock:
            _old, old_chars = self._entries.pop(key, (None, 0))
            self._entries[key] = (verdict, chars)
            self._chars += chars - old_chars
            while len(self._entries) > CACHE_ENTRIES or self._chars > CACHE_CHARS:
                _key, (_verdict, gone_chars) = self._entries.popitem(last=False)
                self._chars -= gone_chars


def _is_defect(verdict: Verdict) -> bool:
    """Whether a refusal says more about us, or the machine at that moment, than about the script."""
    return isinstance(verdict, Refusal) and any(finding.code in _NOT_KEPT for finding in verdict.findings)


def _start(jobs: SimpleQueue[_Job | None], cache: _Cache, closing: threading.Event) -> threading.Thread:
    # Without a reference to the compiler: the thread must not keep alive what its end depends on. A daemon, so that
    # a program that closes nothing can end.
    thread = threading.Thread(target=_serve, args=(jobs, cache, closing), name="pyenclave-compiler", daemon=True)
    start_deep(thread)
    return thread


def _serve(jobs: SimpleQueue[_Job | None], cache: _Cache, closing: threading.Event) -> None:
    while (job := jobs.get()) is not None:
        if not job.verdict.set_running_or_notify_cancel():
            continue
        if closing.is_set():
            job.verdict.set_exception(_closed())
            continue
        try:
            job.verdict.set_result(_compile(job, cache))
        except BaseException as error:  # whatever it is, someone waits for an answer
            job.verdict.set_exception(error)


def _compile(job: _Job, cache: _Cache) -> Verdict:
    key = cache_key(job.source, job.policy)
    known = cache.get(key) if job.policy.is_pure else None
    if known is not None:  # the same script came twice before its first verdict
        return known
    with RAISED_LIMIT:
        verdict = compile_source(job.source, job.policy)
    if job.policy.is_pure:
        cache.put(key, verdict, len(job.source.text))
    return verdict
