"""Spans and metrics of runs, read back from the SDK's own memory exporters."""

from __future__ import annotations

from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from pyenclave import Enclave
from pyenclave.integrations.otel import Telemetry

SECRET = "hunter2-is-not-told"


class _Kept:
    """Telemetry into memory."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self._reader = InMemoryMetricReader()
        self.telemetry = Telemetry(self.tracers, MeterProvider([self._reader]))

    @property
    def spans(self) -> dict[str, ReadableSpan]:
        return {span.name: span for span in self._spans.get_finished_spans()}

    def metrics(self) -> dict[str, list[tuple[dict[str, Any], Any]]]:
        data = self._reader.get_metrics_data()
        assert data is not None
        return {
            metric.name: [
                (dict(point.attributes or {}), getattr(point, "value", getattr(point, "count", None)))
                for point in metric.data.data_points
            ]
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
        }


def _parent(span: ReadableSpan) -> int | None:
    return None if span.parent is None else span.parent.span_id


def _id(span: ReadableSpan) -> int:
    context = span.get_span_context()
    assert context is not None
    return context.span_id


@pytest.mark.asyncio
async def test_a_run_is_a_tree_of_spans_below_its_callers() -> None:
    kept = _Kept()

    async def login(password: str) -> str:
        return password[::-1]

    async with Enclave(tools={"login": login}, on_event=kept.telemetry) as enclave:
        with kept.tracers.get_tracer("test").start_as_current_span("request"):
            result = await enclave.run(f"return await tools.login({{password: '{SECRET}'}})")
    assert result.unwrap() == SECRET[::-1]
    spans = kept.spans
    assert sorted(spans) == [
        *(
            "pyenclave.compile",
            "pyenclave.execute",
            "pyenclave.queue",
            "pyenclave.run",
            "pyenclave.tool_call",
            "request",
        ),
    ]
    run, engine = spans["pyenclave.run"], spans["pyenclave.execute"]
    assert _parent(run) == _id(spans["request"])
    assert {_parent(spans[f"pyenclave.{part}"]) for part in ("compile", "queue", "execute")} == {_id(run)}
    assert _parent(spans["pyenclave.tool_call"]) == _id(engine)
    for span in spans.values():
        assert span.start_time is not None and span.end_time is not None and span.start_time <= span.end_time
        assert span.status.status_code is not StatusCode.ERROR
        for secret in (SECRET, SECRET[::-1]):
            assert secret not in span.to_json()
    assert run.attributes is not None and run.attributes["pyenclave.code"] == "SUCCESS"


@pytest.mark.asyncio
async def test_what_goes_wrong_is_an_error_with_its_code_and_no_words() -> None:
    kept = _Kept()

    def fail() -> None:
        raise ValueError(SECRET)

    async with Enclave(tools={"fail": fail}, on_event=kept.telemetry) as enclave:
        await enclave.run("return eval('1')")
        refused = kept.spans["pyenclave.run"]
        await enclave.run("return await tools.fail({})")
    assert refused.attributes is not None
    assert dict(refused.attributes) == {
        "pyenclave.refused_by": "rules",
        "pyenclave.issues": ("NO_EVAL",),
        "pyenclave.code": "VALIDATION_ERROR",
    }
    spans = kept.spans
    assert (spans["pyenclave.tool_call"].status.status_code, spans["pyenclave.tool_call"].status.description) == (
        StatusCode.ERROR,
        "the tool failed",
    )
    assert spans["pyenclave.run"].status.description == "TOOL_ERROR"
    assert all(SECRET not in span.to_json() for span in spans.values())


@pytest.mark.asyncio
async def test_metrics_count_runs_calls_and_workers() -> None:
    kept = _Kept()
    async with Enclave(tools={"one": lambda: 1}, on_event=kept.telemetry) as enclave:
        kept.telemetry.observe(enclave, "mine")
        await enclave.run("return await tools.one({}) + await tools.one({})")
        await enclave.run("return eval('1')")
        enclave.check("return 1")
        found = kept.metrics()
    assert sorted((point["code"], count) for point, count in found["pyenclave.runs"]) == [
        ("SUCCESS", 1),
        ("VALIDATION_ERROR", 1),
    ]
    assert found["pyenclave.tool_calls"] == [({"tool": "one", "ok": True}, 2)]
    assert found["pyenclave.tool_call.duration"] == [({"tool": "one"}, 2)]
    assert found["pyenclave.pool.queue"] == [({"enclave": "mine"}, 0)]
    workers = {point["state"]: count for point, count in found["pyenclave.pool.workers"]}
    assert workers["busy"] == 0 and workers["live"] >= 1


@pytest.mark.asyncio
async def test_names_that_a_script_makes_up_are_no_labels() -> None:
    kept = _Kept()
    async with Enclave(tools={"one": lambda: 1}, on_event=kept.telemetry) as enclave:
        await enclave.run("for (const n of ['a', 'b']) await callTool(n, {}, {throwOnError: false})")
        await enclave.run("return await tools.one({})")
        assert sorted((point["tool"], count) for point, count in kept.metrics()["pyenclave.tool_calls"]) == [
            ("one", 1),
            ("other", 2),
        ]
