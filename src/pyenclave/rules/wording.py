"""Phrases that the messages of several rules share."""

from __future__ import annotations

from .presets import LANGUAGE, PRESETS, Construct


def where_allowed(construct: Construct) -> str:
    """Which presets have `construct`, as the end of a hint; empty if none has."""
    presets = [preset for preset in PRESETS if preset in LANGUAGE[construct]]
    return f" Available with preset {', '.join(presets)}." if presets else ""


def refusal(construct: Construct, preset: str) -> str:
    """The message that `preset` has no such construct."""
    if LANGUAGE[construct]:
        return f"{construct} is not part of the preset {preset}"
    return f"{construct} is refused in every preset"
