"""The table of limits: every preset and the ceilings."""

from dataclasses import FrozenInstanceError, asdict, fields, replace
from typing import Any

import pytest

from pyenclave.prescan import CEILINGS, PRESCAN_LIMITS, PrescanLimits
from pyenclave.prescan.limits import RegexAnalysis, Response

KIB = 1024
MIB = 1024 * 1024

COLUMNS = (
    "input_bytes",
    "line_chars",
    "line_count",
    "nesting_depth",
    "operator_run",
    "regex_count",
    "regex_chars",
    "string_bytes",
    "string_total_bytes",
)
WORDS = ("regex_analysis", "bidi_in_strings", "invisible_in_code", "homoglyphs")


@pytest.mark.parametrize(
    ("preset", "row"),
    [
        (
            "agentscript",
            (100 * KIB, 10_000, 2_000, 40, 10, 0, 0, 50 * KIB, 100 * KIB, "block", "refuse", "refuse", "refuse"),
        ),
        (
            "strict",
            (
                64 * KIB,
                5_000,
                2_000,
                30,
                10,
                10,
                100,
                50 * KIB,
                100 * KIB,
                "catastrophic",
                "refuse",
                "refuse",
                "refuse",
            ),
        ),
        (
            "secure",
            (100 * KIB, 8_000, 5_000, 40, 15, 20, 200, 100 * KIB, MIB, "catastrophic", "refuse", "refuse", "refuse"),
        ),
        (
            "standard",
            (256 * KIB, 20_000, 10_000, 60, 20, 30, 500, 256 * KIB, MIB, "polynomial", "refuse", "refuse", "refuse"),
        ),
        ("permissive", (MIB, 100_000, 100_000, 100, 50, 100, 1_000, MIB, MIB, "catastrophic", "warn", "warn", "warn")),
        ("javascript", (MIB, 100_000, 100_000, 100, 50, 100, 1_000, MIB, MIB, "catastrophic", "warn", "warn", "warn")),
    ],
)
def test_each_preset_has_the_documented_row(preset: str, row: tuple[int, ...]) -> None:
    assert asdict(PRESCAN_LIMITS[preset]) == dict(zip(COLUMNS + WORDS, row, strict=True))


def test_there_are_six_presets() -> None:
    assert list(PRESCAN_LIMITS) == ["agentscript", "strict", "secure", "standard", "permissive", "javascript"]


def changed(name: str, value: Any) -> PrescanLimits:
    return replace(PRESCAN_LIMITS["javascript"], **{name: value})


@pytest.mark.parametrize(("name", "ceiling"), CEILINGS.items())
def test_a_ceiling_may_be_reached_and_not_passed(name: str, ceiling: int) -> None:
    assert getattr(changed(name, ceiling), name) == ceiling
    with pytest.raises(ValueError, match=f"^{name} is at most {ceiling}, got {ceiling + 1}$"):
        changed(name, ceiling + 1)


def test_every_limit_but_operator_runs_has_a_ceiling() -> None:
    assert set(CEILINGS) == set(COLUMNS) - {"operator_run"}


@pytest.mark.parametrize("name", COLUMNS)
def test_a_negative_limit_is_misuse(name: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} must not be negative, got -1$"):
        changed(name, -1)


@pytest.mark.parametrize("value", [float("nan"), 1.5, True, None])
def test_what_is_no_whole_number_is_misuse(value: object) -> None:
    with pytest.raises(ValueError, match=f"^regex_count must be a whole number, got {value!r}$"):
        changed("regex_count", value)


def test_a_choice_may_be_given_by_its_word() -> None:
    assert changed("regex_analysis", "block").regex_analysis is RegexAnalysis.BLOCK
    assert changed("homoglyphs", "refuse").homoglyphs is Response.REFUSE
    with pytest.raises(ValueError, match=r"^'none' is not a valid RegexAnalysis$"):
        changed("regex_analysis", "none")


def test_limits_are_frozen() -> None:
    for limit in fields(PrescanLimits):
        with pytest.raises(FrozenInstanceError):
            setattr(PRESCAN_LIMITS["strict"], limit.name, 1)
