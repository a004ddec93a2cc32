"""Making scripts shorter, with a judge that only looks at the text."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from pyenclave.corpus.minimise import minimise

SCRIPT = """const list = [1, 2, 3];
let total = 0;
for (const n of list) {
  total += n;
  if (n > 2) { eval("1 + 1"); }
}
return total;
"""


def shortest(text: str, keeps: Callable[[str], bool]) -> str:
    async def asked(shorter: str) -> bool:
        assert len(shorter) < len(text)
        return keeps(shorter)

    return asyncio.run(minimise(text, asked))


def test_down_to_what_it_takes() -> None:
    assert shortest(SCRIPT, lambda text: "eval(" in text) == "eval("
    assert shortest(SCRIPT, lambda text: "for" in text and "eval" in text) == "forofeval"


def test_a_node_takes_the_place_of_what_it_stands_in() -> None:
    assert shortest("f(g(h(1, x), 2), 3);", lambda text: "h(1" in text and text.count("(") == text.count(")")) == (
        "h(1)"
    )


def test_what_our_parser_refuses_is_cut_along_lines_and_tokens() -> None:
    assert shortest("let a = ;\nwith (x) {\n  y;\n}\n", lambda text: "with" in text) == "with"


def test_nothing_shorter_will_do() -> None:
    assert shortest(SCRIPT, lambda _text: False) == SCRIPT


def test_runs_are_bounded_and_told() -> None:
    steps: list[tuple[int, int]] = []

    async def never(_text: str) -> bool:
        return False

    asyncio.run(minimise(SCRIPT, never, lambda left, runs: steps.append((left, runs)), max_runs=5))
    assert steps == [(len(SCRIPT), number) for number in range(1, 6)]


@pytest.mark.parametrize("text", ["", " ", "x"])
def test_what_cannot_be_shorter(text: str) -> None:
    assert shortest(text, lambda _text: True) == text
