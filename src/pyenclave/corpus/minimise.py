"""Makes a script shorter while it comes to the same: what is left shows what it takes.

The cuts are made along our own tree: a node is left out, or one of its children, or nothing much (`0`), stands in its
place; the largest first. Where there is no tree, as our parser refuses the text, lines and then tokens are left out.
What a shorter text comes to is found by running it, and nothing else is believed.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator
from typing import Final, NamedTuple

from ..findings import Refusal
from ..prescan import CEILINGS_ONLY, scan
from ..source import Source
from ..syntax.parse import parse
from ..syntax.walk import walk

# A run takes some milliseconds; what is not short by then is short enough.
MAX_RUNS: Final = 3_000

Keeps = Callable[[str], Awaitable[bool]]
_TOKEN: Final = re.compile(r"\w+|\s+|[^\w\s]")


class Cut(NamedTuple):
    """A part of the text, and what stands in its place."""

    start: int
    end: int
    put: str

    @property
    def saves(self) -> int:
        """How many characters the text gets shorter."""
        return self.end - self.start - len(self.put)


async def minimise(
    text: str, keeps: Keeps, on_step: Callable[[int, int], None] | None = None, max_runs: int = MAX_RUNS
) -> str:
    """The shortest text found for which `keeps` still says yes.

    `keeps` runs a text; it has said yes to `text`. `on_step` hears how many characters are left after how many runs.
    """
    tried = {text}
    runs = 0
    found = True
    while found:
        found = False
        # After a cut the places have moved: the cuts are found anew, and go on below the size of the last one.
        below = len(text) + 1
        cuts = _largest_first(text, below)
        while cuts and runs < max_runs:
            cut = cuts.pop(0)
            shorter = text[: cut.start] + cut.put + text[cut.end :]
            if shorter in tried or not shorter.strip():
                continue
            tried.add(shorter)
            runs += 1
            if await keeps(shorter):
                text, found, below = shorter, True, cut.saves + 1
                cuts = _largest_first(text, below)
            if on_step is not None:
                on_step(len(text), runs)
    return text


def _largest_first(text: str, below: int) -> list[Cut]:
    cuts = {cut for cut in (*_along_the_tree(text), *_along_the_text(text)) if 0 < cut.saves < below}
    return sorted(cuts, key=lambda cut: (-cut.saves, cut))


def _along_the_tree(text: str) -> Iterator[Cut]:
    scanned = scan(Source(text), CEILINGS_ONLY)
    parsed = scanned if isinstance(scanned, Refusal) else parse(scanned)
    if isinstance(parsed, Refusal):
        return
    for node, parent in walk(parsed.root):
        yield Cut(node.start, node.end, "")
        yield Cut(node.start, node.end, "0")
        if parent is not None:
            yield Cut(parent.start, parent.end, text[node.start : node.end])


def _along_the_text(text: str) -> Iterator[Cut]:
    for pieces in (text.splitlines(keepends=True), _TOKEN.findall(text)):
        places = [0]
        for piece in pieces:
            places.append(places[-1] + len(piece))
        length = len(pieces)
        while length > 0:
            for i in range(0, len(pieces), length):
                yield Cut(places[i], places[min(i + length, len(pieces))], "")
            length //= 2
