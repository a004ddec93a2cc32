"""The reference sidecar's options. Sizes in bytes of UTF-8."""

from __future__ import annotations

from typing import Final, Self

from pydantic import Field, model_validator

from .option_base import Options

_KIB: Final = 1_024
_MIB: Final = 1_024 * _KIB


class ReferenceSidecarOptions(Options):
    """Which texts stay in the host, and how much of them is kept. A value equal to a limit passes."""

    enabled: bool = False
    max_total_size: int = Field(10 * _MIB, ge=1, le=256 * _MIB, description="all references of a run")
    max_reference_size: int = Field(_MIB, ge=1, le=16 * _MIB, description="one reference")
    extraction_threshold: int = Field(_KIB, ge=64, le=_MIB, description="texts of so many bytes and more are kept")
    max_resolved_size: int = Field(
        5 * _MIB, ge=1, le=256 * _MIB, description="content put into one call, one value, or read by the script at once"
    )
    allow_composites: bool = Field(False, description="text made of references, by + and templates, is a reference")
    max_reference_count: int = Field(500, ge=1, le=100_000)

    @model_validator(mode="after")
    def _a_reference_can_be_kept(self) -> Self:
        if self.extraction_threshold > self.max_reference_size:
            raise ValueError("extraction_threshold is larger than max_reference_size: no text could be kept")
        return self


def given_sidecar(value: object) -> object:
    """The option as given: True and False stand for the defaults, on and off."""
    if isinstance(value, bool):
        return ReferenceSidecarOptions(enabled=value)
    return value
