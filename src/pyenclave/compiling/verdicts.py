"""The host reads a reply and believes nothing of it: shape, bounds and places are checked before it is a verdict."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from ..findings import Finding, Layer, Refusal, Severity
from ..scoring.features import MAX_PLAIN_CHARS as MAX_FEATURES_CHARS
from ..scoring.features import ExtractedFeatures, from_plain
from ..source import Source, Span
from ..transform import CompiledScript
from ..transform.portable import PortableScript, unpack
from .replies import MAX_LOG_LINES, from_wire

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def _without_controls(text: str) -> str:
    if _CONTROL.search(text):
        raise ValueError("there is a control character in it")
    return text


# Bounded by the reply's length alone: names of tools and texts of the author's stand in them.
_Name = Annotated[str, AfterValidator(from_wire)]
_Words = Annotated[_Name, AfterValidator(_without_controls)]
_Place = Annotated[int, Field(ge=0)]


class ReplyError(Exception):
    """Raised when bytes are no verdict on this source; the process that sent them is not to be believed."""


class _Model(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class _Finding(_Model):
    code: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{0,63}$")]
    message: _Words
    layer: Layer
    span: tuple[_Place, _Place] | None
    hint: _Words
    severity: Severity


class _Compiled(_Model):
    text: str
    generated: str
    author: str
    tool_names: tuple[_Name, ...]
    warnings: tuple[_Finding, ...]
    features: Annotated[str, Field(max_length=MAX_FEATURES_CHARS)] | None
    literals: tuple[_Name, ...]


class _Refused(_Model):
    layer: Layer
    findings: Annotated[tuple[_Finding, ...], Field(min_length=1)]


class _Reply(_Model):
    compiled: _Compiled | None = None
    refused: _Refused | None = None
    log: Annotated[tuple[_Name, ...], Field(max_length=MAX_LOG_LINES)]


def decode(raw_reply: bytes, source: Source) -> tuple[CompiledScript | Refusal, tuple[str, ...]]:
    """The verdict on `source`, and what the process logged. Raises ReplyError."""
    try:
        reply = _Reply.model_validate_json(raw_reply)
        if reply.compiled is not None and reply.refused is None:
            return _script(reply.compiled, source), reply.log
        if reply.refused is not None and reply.compiled is None:
            findings = tuple(_finding(raw, source) for raw in reply.refused.findings)
            return Refusal(reply.refused.layer, findings), reply.log
    except ValueError as error:  # those of pydantic and base64 are ValueErrors too
        raise ReplyError(str(error)[:500]) from error
    raise ReplyError("a reply is one verdict, not none and not two")


def _script(raw: _Compiled, source: Source) -> CompiledScript:
    warnings = tuple(_finding(warning, source) for warning in raw.warnings)
    if any(warning.severity is not Severity.WARNING for warning in warnings):
        raise ValueError("there are errors in a script that was not refused")
    generated, author = b64decode(raw.generated, validate=True), b64decode(raw.author, validate=True)
    features = None if raw.features is None else _features(raw.features)
    return unpack(PortableScript(raw.text, generated, author, raw.tool_names, warnings, features, raw.literals), source)


def _features(raw: str) -> ExtractedFeatures:
    try:
        return from_plain(json.loads(raw))
    except RecursionError:
        raise ValueError("the features are nested too deeply") from None


def _finding(raw: _Finding, source: Source) -> Finding:
    span = None
    if raw.span is not None:
        start, end = raw.span
        if not start <= end <= len(source.text):
            raise ValueError(f"{start} to {end} is no place in the source")
        span = Span(start, end)
    return Finding(raw.code, raw.message, raw.layer, span, raw.hint, raw.severity)
