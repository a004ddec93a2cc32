"""Bounds on what is read: depth without regard to the stack, and cost that is linear in the text."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from pyenclave.compiler import Compiler
from pyenclave.findings import Finding, Layer, Refusal
from pyenclave.pipeline import CompilePolicy
from pyenclave.prescan import CEILINGS, CEILINGS_ONLY, PRESCAN_LIMITS, ScannedSource
from pyenclave.source import Source, Span
from pyenclave.syntax import ParsedProgram, deep_stack, parse
from pyenclave.syntax.esprima_parser import MAX_CHAIN
from pyenclave.syntax.esprima_scanner import (
    MAX_NUMBER_CHARS,
    MAX_REGEX_NAMED_GROUPS,
    MAX_REGEX_NESTING,
)
from pyenclave.syntax.parse import REQUIRED_RECURSION_LIMIT

DEEPEST = CEILINGS["nesting_depth"]


def parsed(text: str, nesting_depth: int = DEEPEST) -> ParsedProgram | Refusal:
    limits = dataclasses.replace(CEILINGS_ONLY, nesting_depth=nesting_depth)
    return parse(ScannedSource(Source(text), limits))


def accepted(text: str, nesting_depth: int = DEEPEST) -> bool:
    return isinstance(parsed(text, nesting_depth), ParsedProgram)


def refused(text: str, nesting_depth: int = DEEPEST) -> Finding:
    verdict = parsed(text, nesting_depth)
    assert isinstance(verdict, Refusal)
    return verdict.findings[0]


@pytest.fixture(autouse=True)
def _recursion_limit() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, REQUIRED_RECURSION_LIMIT))
    yield
    sys.setrecursionlimit(before)


# What opens, what stands inside, what closes; each opens one bracket.
BRACKETS = {
    "parentheses": ("(", "a", ")"),
    "calls": ("f(", "a", ")"),
    "new": ("new A(", "a", ")"),
    "arrays": ("[", "a", "]"),
    "keys": ("a[", "b", "]"),
    "objects": ("x = {a: ", "b", "}"),
    "templates": ("`${", "a", "}`"),
    "blocks": ("{", "a", "}"),
    "if": ("if (a) {", "b", "}"),
    "loops": ("for (;;) {", "a", "}"),
    "switches": ("switch (a) { case 1: ", "b", "}"),
    "try": ("try {", "a", "} finally {}"),
    "functions": ("x = function () {", "a", "}"),
    "arrows": ("a => {", "b", "}"),
    "fields": ("x = class { a = ", "b", "}"),
    "array patterns": ("[", "a", "] = b"),
    "defaults": ("[a = ", "b", "]"),
}


@pytest.mark.parametrize("brackets", BRACKETS)
@pytest.mark.parametrize("depth", [1, 40, DEEPEST])
def test_brackets_as_deep_as_the_limit_and_one_more(brackets: str, depth: int) -> None:
    opening, inside, closing = BRACKETS[brackets]
    assert accepted(opening * depth + inside + closing * depth, depth)
    finding = refused(opening * (depth + 1) + inside + closing * (depth + 1), depth)
    assert (finding.code, finding.layer) == ("PRESCANNER_NESTING_OVERFLOW", Layer.PRESCAN)
    assert finding.message == f"brackets nest deeper than {depth} levels"
    # The bracket that is one too many: the last of the prefix for most, so before what stands inside.
    assert finding.span is not None
    assert depth * len(opening) <= finding.span.start < (depth + 1) * len(opening)


def test_brackets_of_all_kinds_count_together_and_close_again() -> None:
    assert accepted("f({a: [`${b}`]})", 4)
    assert refused("f({a: [`${b}`]})", 3).span == Span(7, 10)
    assert accepted("(a); [b]; {c} `${d}e${f}`; g(h); i = {j: k}", 1)


def test_brackets_in_texts_comments_and_regexes_do_not_count() -> None:
    assert accepted("'((((' + `[[[[` /* {{{{ */ + /[(][(][(]/.b // ((((", 0)


def test_a_limit_of_none_refuses_the_first_bracket() -> None:
    assert refused("a; (b)", 0).span == Span(3, 4)


# What nests without brackets: what is repeated, what follows, and what closes.
CHAINS = {
    "else if": ("if (a) b; else ", "c", ""),
    "if": ("if (a) ", "b", ""),
    "while": ("while (a) ", "b", ""),
    "for": ("for (;;) ", "a", ""),
    "do": ("do ", "a", "; while (b)"),
    "conditional": ("a ? b : ", "c", ""),
    "conditional inside": ("a ? ", "b", " : c"),
    "assignment": ("a = ", "b", ""),
    "arrow": ("a => ", "b", ""),
    "async arrow": ("async a => ", "b", ""),
    "not": ("!", "a", ""),
    "typeof": ("typeof ", "a", ""),
    "await": ("await ", "a", ""),
    "power": ("a ** ", "b", ""),
    "new": ("new ", "A", ""),
    "extends": ("class extends ", "A", " {}"),
}


@pytest.mark.parametrize("chain", CHAINS)
def test_chains_as_long_as_the_limit_and_one_more(chain: str) -> None:
    step, last, closing = CHAINS[chain]
    start = "x = " if chain == "extends" else ""

    def text(count: int) -> str:
        return start + step * count + last + closing * count

    assert accepted(text(MAX_CHAIN), 1)
    finding = refused(text(MAX_CHAIN + 2), 1)
    assert (finding.code, finding.layer) == ("PRESCANNER_NESTING_OVERFLOW", Layer.PRESCAN)
    assert finding.message == "expressions or statements stand inside each other more than 250 levels deep"
    assert finding.span is not None
    assert 0 < finding.span.start < len(text(MAX_CHAIN + 2))


def test_labels_nest_too() -> None:
    assert accepted("".join(f"a{i}: " for i in range(MAX_CHAIN)) + "b")
    assert refused("".join(f"a{i}: " for i in range(MAX_CHAIN + 2)) + "b").code == "PRESCANNER_NESTING_OVERFLOW"


def test_a_chain_of_else_if_is_no_nesting_of_brackets() -> None:
    agentscript = PRESCAN_LIMITS["agentscript"].nesting_depth
    assert accepted("if (a) { b() }" + " else if (c) { d() }" * 100 + " else { e() }", agentscript)


def test_chains_one_after_the_other_do_not_add_up() -> None:
    assert accepted(("a = b = c; !!d; if (e) f; else if (g) h;\n") * MAX_CHAIN)


def test_chains_inside_each_other_add_up() -> None:
    half = "!" * (MAX_CHAIN // 2)
    assert accepted(f"{half}(({half}a))")
    assert refused(f"{half}((!!{half}a))").code == "PRESCANNER_NESTING_OVERFLOW"


@pytest.mark.parametrize(
    "text",
    [
        "a" + " + a" * 3_000,
        "a" + " || a && b" * 3_000,
        "a" + ".b().c[d]" * 3_000,
        "a" + "?.b" * 3_000,
        "class A { #a; b() { this" + ".#a" * 3_000 + " } }",
        "a" + "``" * 3_000,
        "a" + ", a" * 3_000,
        "[" + "a, " * 5_000 + "]",
        "a;" * 3_000,
        "switch (a) {" + "case 1:" * 3_000 + "}",
    ],
)
def test_lists_have_no_depth(text: str) -> None:
    assert accepted(text, 2)


# The costliest ways, in frames of Python, from one bracket to the next, with as many chains as there may be.
BINARY = "a || b && c | d ^ e & f == g < h << i + j * "
COSTLY = {
    "fields": (f"x = {BINARY} new class {{ a = ", DEEPEST),
    "functions": (f"if (1) return {BINARY} new function () {{ ", DEEPEST),
    "templates": (f"{BINARY} new a`${{", DEEPEST),
    "arguments": (f"{BINARY} f(", DEEPEST),
}


def deeper(levels: int, act: Callable[[], Any]) -> Any:
    return deeper(levels - 1, act) if levels else act()


@pytest.mark.parametrize("way", COSTLY)
def test_the_verdict_does_not_hang_on_the_stack(way: str) -> None:
    opening, depth = COSTLY[way]
    inside = "!" * 40 + "a"
    closing = {"fields": "}", "functions": "}", "templates": "}`", "arguments": ")"}[way]
    good = opening * depth + inside + closing * depth
    bad = opening * (depth + 1) + inside + closing * (depth + 1)
    sys.setrecursionlimit(REQUIRED_RECURSION_LIMIT)
    verdicts: list[object] = []

    def judge() -> None:
        verdicts.append((accepted(good), refused(bad)))

    judge()
    deeper(900, judge)
    threads = [threading.Thread(target=judge)]
    before = threading.stack_size(512 * 1024)
    try:
        for thread in threads:
            thread.start()
    finally:
        threading.stack_size(before)
    for thread in threads:
        thread.join()
    assert len(verdicts) == 3
    assert verdicts[0] == verdicts[1] == verdicts[2]
    assert verdicts[0] == (True, refused(bad))


# Texts with their verdict, which must be the same wherever the parser is called.
ANYWHERE = {
    "deep and good": ("(" * DEEPEST + "a" + ")" * DEEPEST, None),
    "deep and bad at the bottom": ("(" * DEEPEST + "a b" + ")" * DEEPEST, ("PARSE_ERROR", DEEPEST + 2)),
    "too deep": ("[" * (DEEPEST + 1), ("PRESCANNER_NESTING_OVERFLOW", DEEPEST)),
    "a long chain": ("a => " * MAX_CHAIN + "let", ("PARSE_ERROR", len("a => ") * MAX_CHAIN)),
    "costly": (COSTLY["functions"][0] * DEEPEST + "a" + "}" * DEEPEST, None),
}


def verdict_of(text: str) -> tuple[str, int] | None:
    verdict = parsed(text)
    if isinstance(verdict, ParsedProgram):
        return None
    finding = verdict.findings[0]
    assert finding.span is not None
    return finding.code, finding.span.start


# The least that a system gives a thread by itself (macOS). With half of it CPython 3.13 cannot even free a deep tree.
SMALL_STACK_BYTES = 512 * 1024


def in_thread(stack_bytes: int, act: Callable[[], Any]) -> Any:
    results: list[Any] = []
    # The size is one setting of the process, and the parser may start a thread too.
    is_restored = threading.Event()

    def serve() -> None:
        is_restored.wait()
        results.append(act())

    thread = threading.Thread(target=serve)
    before = threading.stack_size(stack_bytes)
    try:
        thread.start()
    finally:
        threading.stack_size(before)
        is_restored.set()
    thread.join()
    return results[0]


async def in_a_task(act: Callable[[], Any]) -> Any:
    return await asyncio.create_task(asyncio.sleep(0, act()))


@pytest.mark.parametrize("limit", [1_000, REQUIRED_RECURSION_LIMIT])
@pytest.mark.parametrize("name", ANYWHERE)
def test_the_verdict_is_the_same_wherever_the_parser_is_called(name: str, limit: int) -> None:
    text, expected = ANYWHERE[name]
    sys.setrecursionlimit(limit)

    def judge() -> tuple[str, int] | None:
        return verdict_of(text)

    used = len(inspect.stack(0))
    # A hundred frames below the limit there is room for the parser's first steps only.
    for frames in (0, limit - used - 150, limit - used - 100):
        assert deeper(frames, judge) == expected
        assert in_thread(SMALL_STACK_BYTES, partial(deeper, min(frames, 700), judge)) == expected
    assert asyncio.run(in_a_task(judge)) == expected
    assert sys.getrecursionlimit() == limit


@pytest.mark.parametrize("name", ANYWHERE)
def test_the_verdict_is_the_same_wherever_the_compiler_is_called(name: str) -> None:
    text, expected = ANYWHERE[name]
    sys.setrecursionlimit(1_000)
    policy = CompilePolicy("javascript", "STANDARD", validate=False)

    def judge() -> tuple[str, int] | None:
        compiler = Compiler()
        try:
            verdict = compiler.compile_blocking(Source(text), policy)
        finally:
            compiler.close()
        return place_of(verdict)

    async def in_a_loop() -> tuple[str, int] | None:
        compiler = Compiler()
        try:
            return place_of(await compiler.compile(Source(text), policy))
        finally:
            compiler.close()

    def place_of(verdict: object) -> tuple[str, int] | None:
        if not isinstance(verdict, Refusal):
            return None
        span = verdict.findings[0].span
        assert span is not None
        return verdict.findings[0].code, span.start

    assert judge() == expected
    assert deeper(850 - len(inspect.stack(0)), judge) == expected
    assert in_thread(SMALL_STACK_BYTES, judge) == expected
    assert asyncio.run(in_a_loop()) == expected


def test_a_system_without_threads_is_our_own_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(deep_stack, "start_deep", none_left)
    sys.setrecursionlimit(1_000)
    finding = refused("(" * DEEPEST + "a" + ")" * DEEPEST)
    assert (finding.code, finding.message) == ("INTERNAL_ERROR", "pyenclave failed to parse the script (RuntimeError)")
    assert finding.span is None


def test_a_regex_as_long_as_the_limit_and_one_more() -> None:
    assert accepted("a = /" + "b" * CEILINGS["regex_chars"] + "/g")
    finding = refused("a = /" + "b" * (CEILINGS["regex_chars"] + 1) + "/g")
    assert (finding.code, finding.layer) == ("PRESCANNER_REGEX_TOO_LONG", Layer.PRESCAN)
    assert finding.message == "the regular expression has 2001 characters, at most 2000 are accepted"
    assert finding.span == Span(4, 4 + 2001 + 2)


def test_a_regex_with_as_many_named_groups_as_the_limit_and_one_more() -> None:
    assert accepted("/" + "|".join(["(?<a>b)"] * MAX_REGEX_NAMED_GROUPS) + "/")
    finding = refused("/" + "|".join(["(?<a>b)"] * (MAX_REGEX_NAMED_GROUPS + 1)) + "/")
    assert (finding.code, finding.layer) == ("PRESCANNER_REGEX_TOO_LONG", Layer.PRESCAN)
    assert finding.message == "the regular expression has 33 named groups, at most 32 are accepted"
    assert accepted("/" + "(?<=a)(?<!b)" * MAX_REGEX_NAMED_GROUPS + "/")


@pytest.mark.parametrize(
    ("opening", "closing", "flag"),
    [("(", ")", ""), ("(?:", ")", "u"), ("(?=", ")", ""), ("[", "]", "v")],
)
def test_a_regex_nested_as_deep_as_the_limit_and_one_more(opening: str, closing: str, flag: str) -> None:
    def text(depth: int) -> str:
        return f"/{opening * depth}a{closing * depth}/{flag}"

    assert accepted(text(MAX_REGEX_NESTING))
    finding = refused(text(MAX_REGEX_NESTING + 1))
    assert (finding.code, finding.layer) == ("PRESCANNER_NESTING_OVERFLOW", Layer.PRESCAN)
    assert finding.message == "the regular expression nests deeper than 50 levels"


@pytest.mark.parametrize(
    "pattern",
    [
        "[" + ")" * 100 + "]" + "(" * 51 + "a" + ")" * 51,
        "\\)" * 100 + "(" * 51 + "a" + ")" * 51,
        "(" * 51 + "[" + ")" * 51 + "]" + ")" * 51,
    ],
)
def test_closing_brackets_that_close_nothing_do_not_hide_nesting(pattern: str) -> None:
    assert refused(f"/{pattern}/").code == "PRESCANNER_NESTING_OVERFLOW"


@pytest.mark.parametrize("pattern", ["[" + "(" * 100 + "]", "\\(" * 100, "(a)" * 100, "[a][b]" * 50, "[[" * 20 + "]"])
def test_brackets_of_a_regex_that_do_not_nest(pattern: str) -> None:
    assert accepted(f"/{pattern}/")


def test_a_number_as_long_as_the_limit_and_one_more() -> None:
    assert accepted("0x" + "f" * (MAX_NUMBER_CHARS - 3) + "n")
    finding = refused("a + 0x" + "f" * (MAX_NUMBER_CHARS - 2) + "n")
    assert (finding.code, finding.layer) == ("PARSE_ERROR", Layer.PARSE)
    assert finding.message == "the number has 10001 characters, at most 10000 are accepted"
    assert finding.span == Span(4, 4 + MAX_NUMBER_CHARS + 1)


def test_zeros_before_a_code_point_are_free() -> None:
    assert accepted("'\\u{" + "0" * 100_000 + "41}'")


# The bound is more than ten times what these cost; where they were quadratic they took minutes.
@pytest.mark.parametrize(
    "text",
    [
        "'" + "\\n" * 50_000 + "'",
        "'\\u{" + "f" * 100_000 + "}'",
        "`\\u{" + "f" * 100_000 + "}`",
        "0x" + "f" * 100_000 + "n",
        "[" + "0xffffffffffffffffn," * 5_000 + "]",
        ("/" + "|".join(["(?<a>b)"] * 32) + "/;") * 100,
        "async " * 16_000,
        "async /* */ " * 8_000,
        "a =" * 33_000,
        "(" * 100_000,
        "/*" * 50_000,
        "\\u0061" * 16_000,
        "{" * 100 + "var a;" * 4_000 + "}" * 100,
        "`" * 20_000,
    ],
)
def test_the_cost_is_linear(text: str) -> None:
    start = time.process_time()
    parsed(text)
    assert time.process_time() - start < 5
