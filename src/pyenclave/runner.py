"""One script through all six layers, on one event loop. The facade is enclave.py."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from .compile_options import compile_policy
from .compiler import Compiler
from .errors import ConfigError
from .events import Compiled, Event, Finished, Refused, Scanned, Scored, Started, new_run
from .excerpt import report_of, to_issue
from .findings import Layer, Refusal, Severity
from .levels import SecurityLevel
from .options import EnclaveOptions
from .pipeline import CompilePolicy
from .result import CheckReport, ErrorCode, ErrorInfo, ExecutionResult, Stats
from .runtime.host import lockdown
from .runtime.host.aside import aside
from .runtime.host.asks import Asks
from .runtime.host.breaker import CRASHES, WINDOW_S, BreakerOpen
from .runtime.host.broker import Broker
from .runtime.host.dispatch import Dispatcher
from .runtime.host.execution import Execution
from .runtime.host.on_loop import do_on_loop
from .runtime.host.outcome import Verdict
from .runtime.host.pool import Pool
from .runtime.host.refusals import PoolClosed, QueueFull, QueueTimeout
from .runtime.host.sidecar import Sidecar, SidecarFull
from .runtime.host.tenant import SUCCESS, Tenant
from .runtime.host.threads import Threads
from .runtime_options import (
    ask_settings,
    broker_settings,
    guest_kind,
    loosened_by,
    required_locks,
    run_settings,
    sidecar_settings,
)
from .sanitize.decode import OutputLimits
from .sanitize.result import View, to_result
from .scoring.gate import ApprovedScript, Gate, ScoringRefusal, signal_findings, verdict_of
from .script_globals import ScriptGlobals, judge
from .source import Source
from .transform import CompiledScript

_LOG = logging.getLogger("pyenclave")

# How long closing waits for runs to end: more than handlers get to clean up.
_SETTLE_TIMEOUT_S = 2.0
# Threads for plain functions of globals, per loop.
_FUNCTION_THREADS = 16
_HIDES_DETAILS = frozenset({SecurityLevel.STRICT, SecurityLevel.SECURE})


class Runner:
    """Runs and checks scripts under one set of options, on a pool that belongs to one event loop."""

    def __init__(
        self,
        options: EnclaveOptions,
        compiler: Compiler,
        gate: Gate,
        pool: Pool,
        *,
        policy: CompilePolicy | None = None,
    ) -> None:
        """`policy` is the attack corpus's: another one for layers 0 to 2 than that of the options."""
        self._options = options
        self._compiler = compiler
        self._gate = gate
        self._given = self.judged_globals({})
        policy = compile_policy(options) if policy is None else policy
        self._policy = replace(policy, extra_globals=policy.extra_globals | self._given.names)
        self._threads = Threads(_FUNCTION_THREADS)
        self._ask_settings = ask_settings(options)
        self.tenant = Tenant(pool, guest_kind(options))
        self._run_settings = run_settings(options)
        self._broker_settings = broker_settings(options)
        self._sidecar_settings = sidecar_settings(options)
        self._view = View(
            OutputLimits(
                options.max_output_bytes, options.max_output_depth, options.max_output_items, options.max_string_length
            ),
            options.max_iterations,
            options.memory_limit,
            shows_stack=options.security_level not in _HIDES_DETAILS,
        )
        self._warnings = loosened_by(options, self._policy.settings)
        self._required_locks = required_locks(options)

    async def initialize(self) -> None:
        """Have the spares and the scorer ready. Raises ConfigError, LockdownError, SpawnerError."""
        await self._gate.initialize()
        await self.tenant.start()

    def lockdown_report(self) -> dict[str, object]:
        """The machine, and each lock that workers hold or lack there; empty before the first run."""
        return lockdown.report_of(self.tenant.report, self._required_locks) if self.tenant.report else {}

    async def check(self, code: str) -> CheckReport:
        """Layers 0, 1 and 3; runs nothing."""
        source = _source(code)
        verdict, _compile_ms = await self._approve(source, self._given)
        report = report_of(verdict if isinstance(verdict, Refusal) else verdict.compiled, source)
        if isinstance(verdict, ScoringRefusal):
            return report.model_copy(update={"scoring_result": verdict.scoring_result})
        if isinstance(verdict, Refusal) or verdict.scoring_result is None:
            return report
        signals = signal_findings(verdict.score, source) if verdict.score is not None else ()
        issues = (*report.issues, *(to_issue(signal, source) for signal in signals))
        return report.model_copy(update={"issues": issues, "scoring_result": verdict.scoring_result})

    def judged_globals(self, more: Mapping[str, Any]) -> ScriptGlobals:
        """The globals of the options, and `more`, which wins. Raises ConfigError."""
        options = self._options
        return judge(
            {**options.globals, **more},
            preset=options.preset.value,
            level=options.security_level.value,
            allows_functions=options.allow_functions_in_globals,
            max_bytes=options.worker_pool_config.max_message_bytes,
        )

    async def run(
        self, code: str, dispatcher: Dispatcher, more_globals: Mapping[str, Any] | None = None
    ) -> ExecutionResult:
        """Run a script. What the script does comes back in the result; see Enclave.run for what raises."""
        given = self.judged_globals(more_globals) if more_globals else self._given
        source = _source(code)
        self.tenant.begin()
        outcome: str = ErrorCode.CANCELLED
        with new_run():
            try:
                result = await self._run(source, dispatcher, given, time.perf_counter())
                outcome = result.error.code if result.error else SUCCESS
            except Exception as error:
                outcome = type(error).__name__
                raise
            finally:
                self.tenant.end(outcome)
            self._emit(Finished(result.success, result.error.code if result.error else None, result.stats.duration))
        return result

    def end_threads(self) -> None:
        """Let the threads for functions of the globals end; no run begins after this."""
        self._threads.close()

    def close(self, *, waits: bool = True) -> None:
        """End every run now. From another thread than the loop's, the loop does it, and is waited for or not."""
        self.end_threads()
        verdict = Verdict(ErrorCode.CANCELLED, "the enclave was closed")
        do_on_loop(self.tenant.loop, lambda: self.tenant.close(verdict), waits=waits)

    async def settled(self) -> None:
        """After `close`: wait until the runs under way have ended. On another loop than theirs there is no wait."""
        if self.tenant.loop is not asyncio.get_running_loop():
            return
        try:
            async with asyncio.timeout(_SETTLE_TIMEOUT_S):
                await self.tenant.activity.idle()
        except TimeoutError:
            _LOG.warning("%d runs have not ended with their enclave", self.tenant.activity.count)

    async def _run(
        self, source: Source, dispatcher: Dispatcher, given: ScriptGlobals, started: float
    ) -> ExecutionResult:
        verdict, compile_ms = await self._approve(source, given)
        if isinstance(verdict, Refusal):
            return _refused(verdict, source, compile_ms, started)
        emit = self._emitter()
        sidecar = None
        if self._sidecar_settings is not None:
            try:
                sidecar = Sidecar(self._sidecar_settings, verdict.compiled.literals, emit)
            except SidecarFull as full:
                over = full.verdict
                return _failure(over.code, over.message, compile_ms, started, **over.data)
        queued = time.perf_counter()
        try:
            worker = await self.tenant.acquire()
        except QueueFull:
            limit = self._options.worker_pool_config.max_queue_size
            return _failure(ErrorCode.QUEUE_FULL, f"{limit} runs wait already", compile_ms, started, limit=limit)
        except QueueTimeout:
            limit = self._options.worker_pool_config.queue_timeout_ms
            message = f"no worker was free within {limit} ms"
            return _failure(ErrorCode.QUEUE_TIMEOUT, message, compile_ms, started, limit=limit)
        except BreakerOpen as breaker:
            return _shut_out(breaker, compile_ms, started)
        except PoolClosed as closed:
            return _failure(ErrorCode.CANCELLED, f"the {closed.owner} was closed", compile_ms, started)
        try:
            queue_ms = (time.perf_counter() - queued) * 1_000
            self._emit(Started(worker.pid, queue_ms))
            broker = Broker(self._broker_settings, dispatcher, emit, worker.send, sidecar=sidecar)
            execution = Execution(worker, self._run_settings, emit, queue_ms)
            asks = None
            if given.functions:
                asks = Asks(self._ask_settings, given.functions, self._threads, emit, worker.send, sidecar)
            outcome = await execution.run(verdict, broker, self.tenant.deadline, asks, given.body, sidecar)
        finally:
            self.tenant.release(worker)
        warnings = self._warnings + tuple(finding.message for finding in verdict.compiled.warnings) + verdict.warnings
        positions = verdict.compiled.map
        result = await aside(
            lambda: to_result(
                outcome,
                self._view,
                positions,
                compile_ms=compile_ms,
                started=started,
                warnings=warnings,
                sidecar=sidecar,
            ),
            len(outcome.raw_body) + (0 if sidecar is None else sidecar.bytes_in(outcome.raw_body)),
        )
        if verdict.scoring_result is None:
            return result
        return result.model_copy(update={"scoring_result": verdict.scoring_result})

    async def _approve(self, source: Source, given: ScriptGlobals) -> tuple[ApprovedScript | Refusal, float]:
        """Layers 0 to 3, and the milliseconds that compiling took."""
        started = time.perf_counter()
        policy = self._policy
        if given is not self._given:
            policy = replace(policy, extra_globals=policy.extra_globals | given.names)
        cached = self._compiler.cached(source, policy)
        verdict = cached if cached is not None else await self._compiler.compile(source, policy)
        compile_ms = (time.perf_counter() - started) * 1_000
        if isinstance(verdict, CompiledScript):
            if self._options.on_event is not None:  # counting bytes takes as long as there are any
                self._emit(Scanned(len(source.text.encode("utf-8", "replace")), len(verdict.warnings)))
            self._emit(Compiled(compile_ms, cached is not None, verdict.tool_names))
            approved = await self._gate.approve(verdict)
            self._emit(_scored(self._gate.scorer, approved))
            if isinstance(approved, ApprovedScript):
                return approved, compile_ms
            verdict = approved
        self._emit(Refused(verdict.layer, tuple(finding.code for finding in verdict.findings)))
        return verdict, compile_ms

    def _emitter(self) -> Callable[[Event], None]:
        """What tells events: what a worker says is heard in whatever context, events are told in the caller's."""
        if self._options.on_event is None:
            return _tell_nobody
        context = contextvars.copy_context()
        return lambda event: context.copy().run(self._emit, event)

    def _emit(self, event: Event) -> None:
        handler = self._options.on_event
        if handler is None:
            return
        try:
            handler(event)
        except Exception:
            _LOG.exception("on_event raised; the run goes on")


def _scored(scorer: str, approved: ApprovedScript | ScoringRefusal) -> Scored:
    score = approved.score
    if score is None:
        return Scored(scorer, None, verdict=verdict_of(approved))
    return Scored(scorer, score.score, score.level, tuple(each.id for each in score.signals), verdict_of(approved))


def _tell_nobody(_event: Event) -> None:
    """Nobody has asked for events."""


def _source(code: object) -> Source:
    if not isinstance(code, str):
        raise ConfigError(f"code must be a str, not {type(code).__name__}")
    return Source(code)


def _refused(refusal: Refusal, source: Source, compile_ms: float, started: float) -> ExecutionResult:
    errors = [finding for finding in refusal.findings if finding.severity is Severity.ERROR]
    code = ErrorCode.VALIDATION_ERROR
    if refusal.layer is Layer.SCORING:
        code = ErrorCode.SCORING_BLOCKED
    elif all(finding.code == "INTERNAL_ERROR" for finding in errors):
        code = ErrorCode.INTERNAL_ERROR
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    issues = [to_issue(finding, source).model_dump() for finding in refusal.findings]
    if not isinstance(refusal, ScoringRefusal):
        return _failure(code, errors[0].message + more, compile_ms, started, issues=issues)
    scored = refusal.scoring_result or {}
    data = {name: scored.get(name) for name in ("score", "level", "signals")}
    failure = _failure(code, errors[0].message, compile_ms, started, issues=issues, **data)
    return failure.model_copy(update={"scoring_result": refusal.scoring_result})


def _shut_out(breaker: BreakerOpen, compile_ms: float, started: float) -> ExecutionResult:
    when = f"in {breaker.retry_after_s:.0f} s" if breaker.retry_after_s else "when the run that tries again has ended"
    message = (
        f"workers of this enclave crashed {CRASHES} times within {WINDOW_S:.0f} s; it may run scripts again {when}"
    )
    retry_after_ms = round(breaker.retry_after_s * 1_000)
    return _failure(ErrorCode.WORKER_CRASHED, message, compile_ms, started, retry_after_ms=retry_after_ms)


def _failure(code: ErrorCode, message: str, compile_ms: float, started: float, **data: object) -> ExecutionResult:
    duration = (time.perf_counter() - started) * 1_000
    return ExecutionResult(
        success=False,
        error=ErrorInfo(name="EnclaveError", message=message, code=code, data=data),
        stats=Stats(duration=duration, compile_ms=compile_ms),
    )
