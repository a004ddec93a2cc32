"""Does the cost of layers 0 and 1 grow faster than the text?

    python -m benchmarks.growth [ROUNDS]

Texts of 10 KB to 1 MB: ordinary scripts one after the other, and texts made to be costly for one check. For each the
exponent of the growth is fitted, cost = a · sizeᵇ, by least squares over the logarithms; 1 is linear. The limits of the
presets are lifted to their ceilings, so that the checks see the whole text. Rules are all rules together on a parsed
tree, without the parser, which is measured beside them.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from pyenclave.findings import Refusal
from pyenclave.prescan import CEILINGS_ONLY, PrescanLimits, RegexAnalysis, scan
from pyenclave.rules import RULES, check, policy_for
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, parse
from pyenclave.syntax.deep_stack import on_deep_stack

from .report import Row, publish, row

T = TypeVar("T")

_SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000)
_LIMITS: PrescanLimits = replace(CEILINGS_ONLY, regex_analysis=RegexAnalysis.CATASTROPHIC)
_TEXT_TARGET_MS_PER_MB = 60
_RULES_TARGET_MS_PER_KB = 0.25

_ORDINARY = """
const orders_{n} = await callTool("orders.list", {{ page: {n}, size: 50 }});
const totals_{n} = {{}};
for (const order of orders_{n}.items ?? []) {{
  if (order.status === "cancelled" || order.amount <= 0) continue;
  const key = `${{order.customer.id}}-${{order.currency.toUpperCase()}}`;
  totals_{n}[key] = (totals_{n}[key] ?? 0) + Math.round(order.amount * 100) / 100;
}}
const rows_{n} = Object.entries(totals_{n}).map(([id, sum]) => ({{ id, sum, text: "Сумма: " + sum.toFixed(2) }}));
rows_{n}.sort((a, b) => b.sum - a.sum || a.id.localeCompare(b.id));
"""
# What a check could look at again and again: name → a piece, repeated to the size.
_PIECES = {
    "ordinary scripts": _ORDINARY,
    "names beyond ASCII": "let имя_{n} = 'ключ'; имя_{n} = имя_{n} + 1;\n",
    "strings with joiners": "x('\u200b{n}', '👩\u200d👧');\n",
    "comments with joiners": "x(); // \u200b {n}\n",
    "one long line": "x({n}, 'text'); ",
    "constants of constants": "const c{n} = 'a' + (x ? 'b' : 'c'); o[c{n}]; ",
    "operators": "x = !!-x + -x * ~x;\n",
    "keys to be read off": "o[['con' + (x ? 'a' : 'b')]] = String.fromCharCode(99, {n});\n",
}


def main() -> None:
    """Measure and print, on a stack such as the compiler's."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    publish("growth", "growth of layers 0 and 1 with the text", on_deep_stack(lambda: _measure(rounds)))


def _measure(rounds: int) -> list[Row]:
    rows: list[Row] = []
    for name, piece in _PIECES.items():
        for layer, costs in _costs(piece, rounds).items():
            largest = row(f"{layer}: {name}, 1 MB; exponent as ratio", "ms", [costs[-1][1] * 1e3], target=1.15)
            rows.append(replace(largest, ratio=_exponent(costs)))
    texts, rules = _largest(rounds)
    rows.append(row("layer 0, text checks", "ms/MB", texts, target=_TEXT_TARGET_MS_PER_MB))
    rows.append(row("layer 1, all rules", "ms/KB", rules, target=_RULES_TARGET_MS_PER_KB))
    return rows


def _costs(piece: str, rounds: int) -> dict[str, list[tuple[int, float]]]:
    """Layer → pairs of size and seconds, the best of some rounds."""
    found: dict[str, list[tuple[int, float]]] = {"text": [], "parser and tokens": [], "rules": []}
    for size in _SIZES:
        source = Source(_text(piece, size))
        scanned, seconds = _best(partial(scan, source, _LIMITS), rounds)
        assert not isinstance(scanned, Refusal), scanned
        found["text"].append((size, seconds))
        parsed, seconds = _best(partial(parse, scanned), 1)
        assert isinstance(parsed, ParsedProgram), parsed
        found["parser and tokens"].append((size, seconds))
        policy = policy_for("javascript", "STANDARD", frozenset({"x", "o"}))
        _, seconds = _best(partial(check, parsed, policy, RULES), rounds)
        found["rules"].append((size, seconds))
    return found


def _largest(rounds: int) -> tuple[list[float], list[float]]:
    """ms/MB of the text checks and ms/KB of the rules, on the ordinary text of agentscript."""
    source = Source(_text(_ORDINARY, 300_000))
    size = len(source.text.encode())
    policy = policy_for("agentscript", "STANDARD")
    texts, rules = [], []
    for _ in range(max(rounds, 5)):
        scanned, seconds = _best(partial(scan, source, _LIMITS), 1)
        assert not isinstance(scanned, Refusal)
        texts.append(seconds * 1e3 / (size / 1e6))
        parsed, _ = _best(partial(parse, scanned), 1)
        assert isinstance(parsed, ParsedProgram)
        _, seconds = _best(partial(check, parsed, policy, RULES), 1)
        rules.append(seconds * 1e3 / (size / 1e3))
    return texts, rules


def _text(piece: str, size: int) -> str:
    parts: list[str] = []
    length = 0
    while length < size:
        part = piece.format(n=len(parts))
        parts.append(part)
        length += len(part)
    return "".join(parts)


def _best(work: Callable[[], T], rounds: int) -> tuple[T, float]:
    best = math.inf
    for _ in range(rounds):
        started = time.process_time()
        result = work()
        best = min(best, time.process_time() - started)
    return result, max(best, 1e-9)


def _exponent(costs: list[tuple[int, float]]) -> float:
    xs = [math.log(size) for size, _ in costs]
    ys = [math.log(seconds) for _, seconds in costs]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    above = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return above / sum((x - mean_x) ** 2 for x in xs)


if __name__ == "__main__":
    main()
