"""OpenTelemetry: a span for each run with its layers and tool calls below it, and metrics of runs and of the pool.

    telemetry = Telemetry()
    async with Enclave(on_event=telemetry, tools=…) as enclave:
        telemetry.observe(enclave)

No argument, result, console line or message of an error is told: names, counts, codes and times only. The span of a run
is a child of whatever span its caller is in. Needs: pip install 'pyenclave[otel]'.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from .. import events
from ..errors import ConfigError

try:
    from opentelemetry import context, metrics, trace
    from opentelemetry.metrics import CallbackOptions, MeterProvider, Observation
    from opentelemetry.trace import Span, Status, StatusCode, TracerProvider
except ImportError as error:
    raise ConfigError(
        f"telemetry needs the package opentelemetry-api: pip install 'pyenclave[otel]' ({error})"
    ) from None

if TYPE_CHECKING:
    from ..enclave import Enclave

SCOPE: Final = "pyenclave"
# Scripts make names up: of names that never answered, and of more than so many that did, metrics say "other".
_MAX_TOOLS: Final = 200
# Runs that never finished in our hearing (a cancelled loop) must not stay for ever.
_MAX_RUNS: Final = 10_000


@dataclass
class _Run:
    """The open spans of a run. `engine` is the span of layer 4, from the worker's start to the end."""

    span: Span
    engine: Span | None = None
    calls: dict[int, Span] = field(default_factory=dict)


class Telemetry:
    """An event handler: give it as `on_event`. One may serve any number of enclaves."""

    def __init__(
        self, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        self._tracer = trace.get_tracer(SCOPE, tracer_provider=tracer_provider)
        meter = metrics.get_meter(SCOPE, meter_provider=meter_provider)
        self._meter = meter
        self._runs = meter.create_counter("pyenclave.runs", description="runs, by the code of their end")
        self._duration = meter.create_histogram("pyenclave.run.duration", unit="ms", description="whole calls of run")
        self._tool_calls = meter.create_counter("pyenclave.tool_calls", description="tool calls, by tool and outcome")
        self._tool_duration = meter.create_histogram("pyenclave.tool_call.duration", unit="ms")
        self._tools: set[str] = set()
        self._open: OrderedDict[str, _Run] = OrderedDict()
        self._scanned: OrderedDict[str, events.Scanned] = OrderedDict()

    def observe(self, enclave: Enclave, name: str = "default") -> None:
        """Let gauges tell of an enclave's pool whenever metrics are read; `name` tells several apart."""

        def workers(_options: CallbackOptions) -> Iterable[Observation]:
            counts = enclave.stats().pool.workers
            for state in ("live", "booting", "spare", "busy"):
                yield Observation(getattr(counts, state), {"enclave": name, "state": state})

        def queue(_options: CallbackOptions) -> Iterable[Observation]:
            yield Observation(enclave.stats().queue.length, {"enclave": name})

        def killed(_options: CallbackOptions) -> Iterable[Observation]:
            for cause, count in enclave.stats().killed.items():
                yield Observation(count, {"enclave": name, "cause": cause})

        self._meter.create_observable_gauge("pyenclave.pool.workers", [workers])
        self._meter.create_observable_gauge("pyenclave.pool.queue", [queue])
        self._meter.create_observable_counter("pyenclave.workers.killed", [killed])

    def __call__(self, event: events.Event) -> None:
        """Hear one event."""
        run = events.current_run()
        if run is None:
            return  # a check: it ran nothing
        now = time.time_ns()
        if isinstance(event, events.Scanned):
            _keep(self._scanned, run, event)
        elif isinstance(event, events.Compiled):
            self._compiled(run, event, now)
        elif isinstance(event, events.Finished):
            self._finished(run, event, now)
        elif isinstance(event, events.Refused):
            self._begun(run, now).span.set_attributes(
                {"pyenclave.refused_by": event.layer, "pyenclave.issues": list(event.codes)}
            )
        elif run in self._open:
            self._heard(self._open[run], event, now)

    def _begun(self, run: str, start: int) -> _Run:
        known = self._open.get(run)
        if known is None:
            known = _Run(self._tracer.start_span("pyenclave.run", start_time=start))
            _keep(self._open, run, known)
        return known

    def _compiled(self, run: str, event: events.Compiled, now: int) -> None:
        start = now - round(event.duration_ms * 1e6)
        begun = self._begun(run, start)
        attributes: dict[str, Any] = {"pyenclave.cached": event.cached, "pyenclave.tools": list(event.tool_names)}
        scanned = self._scanned.pop(run, None)
        if scanned is not None:
            attributes["pyenclave.source_bytes"] = scanned.source_bytes
        self._child(begun.span, "pyenclave.compile", start, attributes).end(now)

    def _heard(self, run: _Run, event: events.Event, now: int) -> None:
        if isinstance(event, events.Scored):
            score = {} if event.score is None else {"pyenclave.score": event.score}
            run.span.set_attributes({"pyenclave.scorer": event.scorer, **score})
        elif isinstance(event, events.Started):
            queued = now - round(event.queue_ms * 1e6)
            self._child(run.span, "pyenclave.queue", queued, {}).end(now)
            run.engine = self._child(run.span, "pyenclave.execute", now, {"process.pid": event.pid})
        elif isinstance(event, events.ToolCall):
            attributes = {"pyenclave.tool": event.name, "pyenclave.call_id": event.id}
            run.calls[event.id] = self._child(run.engine or run.span, "pyenclave.tool_call", now, attributes)
        elif isinstance(event, events.ToolResult):
            if event.ok and len(self._tools) < _MAX_TOOLS:
                self._tools.add(event.name)
            self._tool_calls.add(1, {"tool": self._label(event.name), "ok": event.ok})
            self._tool_duration.record(event.duration_ms, {"tool": self._label(event.name)})
            _end(run.calls.pop(event.id, None), event.ok, "the tool failed", now)
        elif isinstance(event, events.ToolDenied):
            self._tool_calls.add(1, {"tool": self._label(event.name), "ok": False})
            run.span.add_event("tool denied", {"pyenclave.tool": event.name, "pyenclave.reason": event.reason})
        elif isinstance(event, events.Approval):
            run.span.add_event("approval", {"pyenclave.tool": event.name, "pyenclave.approved": event.approved})
        elif isinstance(event, events.LimitHit):
            run.span.add_event("limit", {"pyenclave.code": event.code})

    def _finished(self, run: str, event: events.Finished, now: int) -> None:
        outcome = event.code or "SUCCESS"
        self._runs.add(1, {"code": outcome})
        self._duration.record(event.duration_ms, {"code": outcome})
        begun = self._begun(run, now - round(event.duration_ms * 1e6))
        del self._open[run]
        self._scanned.pop(run, None)
        for span in (*begun.calls.values(), begun.engine):
            _end(span, event.success, outcome, now)
        begun.span.set_attribute("pyenclave.code", outcome)
        _end(begun.span, event.success, outcome, now)

    def _label(self, tool: str) -> str:
        return tool if tool in self._tools else "other"

    def _child(self, parent: Span, name: str, start: int, attributes: dict[str, Any]) -> Span:
        inside = trace.set_span_in_context(parent, context.get_current())
        return self._tracer.start_span(name, inside, start_time=start, attributes=attributes)


def _end(span: Span | None, ok: bool, why: str, now: int) -> None:
    if span is not None:
        if not ok:
            span.set_status(Status(StatusCode.ERROR, why))
        span.end(now)


def _keep(table: OrderedDict[str, Any], run: str, value: Any) -> None:
    table[run] = value
    if len(table) > _MAX_RUNS:
        table.popitem(last=False)
