"""Regular expressions judged: what is exponential, what is slow, and the near misses that are neither."""

from __future__ import annotations

import pytest

from pyenclave.prescan.regex import PatternError, RegexRisk, judge
from pyenclave.prescan.regex.ambiguity import ADJACENT, NESTED, OVERLAPPING

# Pattern → what is wrong: the score, and the part that is to blame.
NESTED_REPEATS = {
    r"(a+)+b": r"(a+)+",
    r"(a*)*b": r"(a*)*",
    r"^(\w+\s?)*$": r"(\w+\s?)*",
    r"(.*)*x": r"(.*)*",
    r"(a|b*)*c": r"(a|b*)*",
    r"^(\d{1,30}){1,30}$": r"(\d{1,30}){1,30}",
    r"(?=(a+)+b)c": r"(a+)+",
    r"x(?!(?:\d+)*y)": r"(?:\d+)*",
    r"(?<=y(z+)+)c": r"(z+)+",
    r"(?<=^(z+)+)c": r"(z+)+",
    r"([^\s,]+,?)+;": r"([^\s,]+,?)+",
    r"(?<word>\p{L}+)+1": r"(?<word>\p{L}+)+",
    r"((a+b?)+c?)+d": r"(a+b?)+",
    r"(?:[\d.]+)*?:": r"(?:[\d.]+)*?",
}
OVERLAPPING_CHOICES = {
    r"(a|a)*b": r"(a|a)*",
    r"(a|aa)+$": r"(a|aa)+",
    r"(x+x+)+y": r"(x+x+)+",
    r"^(?:a{2,}){2,}$": r"(?:a{2,}){2,}",
    r"(?:a?b?)*c": r"(?:a?b?)*",
    r"(ab|a|b)*c": r"(ab|a|b)*",
    r"^(?:.|\s)*$": r"(?:.|\s)*",
    r"(\d{4}|\d{3})+$": r"(\d{4}|\d{3})+",
    r"(\w|\d)+!": r"(\w|\d)+",
    r"(?:[a-f]|[e-z])*0": r"(?:[a-f]|[e-z])*",
    r"^(([a-z])+.)+[A-Z]": r"(([a-z])+.)+",
    r"(?:é|[à-ü])*!": r"(?:é|[à-ü])*",
    r"(?:\u0041|A)*!": r"(?:\u0041|A)*",
    r"(?:\x41|[@-B])*!": r"(?:\x41|[@-B])*",
    r"(?:a|a){30}b": r"(?:a|a){30}",
    r"(?:aa?){25,30}b": r"(?:aa?){25,30}",
    r"(?<=y(?:a|a)*)c": r"(?:a|a)*",
    r"(?<!(?<=y(?:a|a)*)x)c": r"(?:a|a)*",
}
ADJACENT_REPEATS = {
    r"\s*,?\s*;": r"\s*",
    r"\d+\d*x": r"\d+",
    r".*.*=": r".*",
    r"^\s*(.*?)\s*$": r"\s*",
    r"(?:ab)*(?:ab)*c": r"(?:ab)*",
    r"\w+[a-z]*!": r"\w+",
}
HARMLESS = (
    r"(\w+,)*\w+$",
    r"(a+b)+c",
    r"([^,]*,)*x",
    r"\B(?=(\d{3})+(?!\d))",
    r"([0-9a-f]{2})+z",
    r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?$",
    r"^[\w.+-]+@[\w-]+\.[\w.-]+$",
    r"(?:[^\"\\]|\\.)*\"",
    r"^([0-9]{1,3}\.){3}[0-9]{1,3}$",
    r"^#?([a-f0-9]{6}|[a-f0-9]{3})$",
    r"^(?:\+?\d{1,3}[ -])?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{4}$",
    r"<[^>]+>",
    r"\$\{(\w+(\.\w+)*)\}",
    r"(foo|bar|baz)+q",
    r"(?:a|b)*c",
    r"(a|b|ab)c",
    r"^\s+|\s+$",
    r"[\s\S]*?end",
    r"(\p{Lu}\p{Ll}+)+\d",
    r"(\p{L}+\d)+x",
    r"(['\"])(?:(?!\1).)*\1",
    r"(?<y>\d{4})-(?<m>\d{2})",
    r"[a-z]{2,3}(?:-[A-Z]{2})?",
    r"(?:(?:https?|ftp):\/\/)?[\w.-]+(?:\/[\w.\/-]*)?",
    r"a?a?a?a?a?b",
    r"",
    r"|",
    r"(?:)*",
    r"^$",
    r"()*a",
    r"^(.*),(.*),(.*),(.*)$",
    r"^([^,]*),([^,]*),([^,]*),([^,]*),([^,]*),([^,]*),([^,]*)$",
    r"(\w+)\s+(\w+)\s+(\w+)\s+(\w+)\s+(\w+)\s+(\w+)\s+(\w+)$",
    r"(?<=(z+)+y)c",  # read from its end: the y first, and then everything has matched
    # Ambiguous, and never tried again: by then the pattern has matched.
    r"(a+)+",
    r"(\w+\s?)*",
    r"x|(a*)*",
    r"(?<=(z+)+y)c",  # matched from its end
    r"(?<=(?:a|a)*y)c",
    # Ambiguous, but not for long.
    r"(?:a|a){10}b",
    r"(?:a?){900}",
)


@pytest.mark.parametrize(("pattern", "part"), NESTED_REPEATS.items())
def test_a_repeat_inside_a_repeat(pattern: str, part: str) -> None:
    assert blamed(pattern) == (NESTED, part)


@pytest.mark.parametrize(("pattern", "part"), OVERLAPPING_CHOICES.items())
def test_two_ways_through_one_repeat(pattern: str, part: str) -> None:
    assert blamed(pattern) == (OVERLAPPING, part)


@pytest.mark.parametrize(("pattern", "part"), ADJACENT_REPEATS.items())
def test_two_repeats_side_by_side(pattern: str, part: str) -> None:
    assert blamed(pattern) == (ADJACENT, part)


@pytest.mark.parametrize("pattern", HARMLESS)
def test_near_misses_pass(pattern: str) -> None:
    assert judge(pattern, "u" if r"\p" in pattern else "") is None


def test_flags_decide_what_overlaps() -> None:
    assert judge("(a|A)*b", "") is None
    assert judge("(a|A)*b", "i") is not None
    assert judge("(?i:(a|A)*)b", "") is not None
    # Without the flag s a dot does not match the end of a line.
    assert judge("(.|\\n)*x", "") is None
    assert judge("(.|\\n)*x", "s") is not None
    # Annex B: without u, \p is the letter p.
    assert judge(r"(\p|p)*x", "") is not None
    assert judge(r"(?:\p{Lu}|\p{Ll})*1", "u") is None
    assert judge(r"(?:\p{Script=Greek}|\p{Script=Latin})*1", "u") is None
    assert judge(r"(?:\p{L}|\p{Lu})*1", "u") is not None
    assert judge(r"(?:[[a-z]--[aeiou]]|a)*1", "v") is not None  # more is taken than is there, never less


def test_a_long_run_of_optional_parts_counts_as_a_loop() -> None:
    assert judge("a?" * 10 + "b", "") is None
    risk = judge("a?" * 40 + "a" * 40 + "b", "")
    assert risk == RegexRisk(OVERLAPPING, "has a long run of optional parts that match the same text", 0, 121)
    assert judge("(?:a?){50}b", "") is not None


@pytest.mark.parametrize(
    "pattern",
    [
        *(f"{'(?:' * depth}{part}{'){20}' * depth}" for depth in (6, 12) for part in ("", r"\b", "(?=a)", "a{0}")),
        "a?" * 900 + "b",
        "[a-z]*" * 300 + "!",
        ".*" * 900 + "b",
        "(?:(?:(?:(?:a{0,9}){0,9}){0,9}){0,9}){0,9}b",
    ],
)
def test_what_cannot_be_judged_in_time_counts_as_catastrophic(pattern: str) -> None:
    risk = judge(pattern, "")
    assert risk is not None
    assert (risk.score, risk.reason) == (OVERLAPPING, "has more ways to match than can be judged")


@pytest.mark.parametrize("pattern", ["(?:a|a)" * 28 + "b", "(?:aa?)" * 30 + "b", "(?:a|a){0,8}" * 4 + "b"])
def test_a_long_run_of_forks_counts_as_a_loop(pattern: str) -> None:
    assert judge("(?:a|a)" * 10 + "b", "") is None
    risk = judge(pattern, "")
    assert risk is not None
    assert (risk.score, risk.reason) == (
        OVERLAPPING,
        "has many parts in a row that can match the same text in two ways",
    )


@pytest.mark.parametrize("pattern", [r"^(.*?,){11}P", r"(.*a){12}b", r"^.*,.*,.*,.*,.*,.*;$"])
def test_a_long_run_of_repeats_counts_as_a_loop(pattern: str) -> None:
    risk = judge(pattern, "")
    assert risk is not None
    assert (risk.score, risk.reason) == (OVERLAPPING, "has many repeats that match the same text one after another")


@pytest.mark.parametrize("pattern", ["(a", "a)", "[a", "*a", "(?:", "a\\", "[a\\"])
def test_what_cannot_be_read_is_said_so(pattern: str) -> None:
    with pytest.raises(PatternError):
        judge(pattern, "")


def blamed(pattern: str) -> tuple[int, str]:
    risk = judge(pattern, "u" if r"\p" in pattern else "")
    assert risk is not None
    return risk.score, pattern[risk.start : risk.end]
