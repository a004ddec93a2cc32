"""What does the scoring gate cost, and does the cost grow faster than the text?

    python -m benchmarks.scoring [ROUNDS]

Features and rules on scripts of the kind that models write, in ms for each KB and as a share of compiling them; what an
approved script costs that was scored before; and the exponent of the growth, cost = a · sizeᵇ, on texts made to be
costly for the analysis of flow. 1 is linear.
"""

from __future__ import annotations

import asyncio
import math
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.scoring.extract import extract
from pyenclave.scoring.gate import Gate
from pyenclave.scoring.options import ScoringGateConfig
from pyenclave.scoring.rule_based import RuleBased
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram
from pyenclave.syntax.deep_stack import on_deep_stack
from pyenclave.transform import CompiledScript

from .report import Row, publish, row

_TARGET_MS_PER_KB: Final = 0.2
_HIT_TARGET_US: Final = 20.0
_GROWTH_TARGET: Final = 1.3
_HITS: Final = 2_000
_SIZES: Final = (4_000, 8_000, 16_000, 32_000, 64_000)
_SCRIPTS: Final = Path(__file__).parent / "scripts"
# A piece that is repeated to the size; {n} is its number, {m} that of the piece before.
PIECES: Final = {
    "calls": "callTool('getA', {{n: {n}}});\n",
    "chain of aliases": "const a{n} = {n} ? a{m} : callTool;\n",
    "chain of results": "const r{n} = await callTool('getA', {{x: r{m}}});\n",
    "nested objects": "const o{n} = {{a: o{m}, b: [o{m}]}};\n",
    "functions of functions": "const f{n} = (x) => f{m}(f{m}(x));\n",
    "wrappers": "const w{n} = (n, a) => w{m}(n, a); w{n}('getA', {{}});\n",
    "one box for all": "box['k{n}'] = callTool('getA', {{x: box}});\n",
    "pushes": "list.push((x) => callTool('a{n}', {{x: list}}));\n",
    "spreads": "const s{n} = {{...s{m}, k{n}: 1}};\n",
    "texts of texts": "const t{n} = x ? t{m} + '' + t{m} : '' + t{m};\n",
    "callbacks": "const c{n} = c{m}.map((x) => x.map((y) => y));\n",
}
START: Final = (
    "const a0 = callTool, r0 = 0, o0 = {}, f0 = (x) => x, w0 = callTool, box = {}, list = [], s0 = {};\n"
    "const c0 = [], t0 = '', x = 1;\n"
)


def hostile(piece: str, size: int) -> str:
    """A text of about `size` characters made of one piece."""
    parts, length, number = [START], len(START), 0
    while length < size:
        number += 1
        parts.append(PIECES[piece].format(n=number, m=number - 1))
        length += len(parts[-1])
    return "".join(parts)


def program_of(text: str, preset: str = "javascript") -> ParsedProgram:
    """The tree, whatever the layers object to."""
    policy = CompilePolicy(preset, "STANDARD", frozenset({"box"}), validate=False)
    found = on_deep_stack(lambda: compile_source(Source(text), policy))
    if not isinstance(found, CompiledScript) or found.program is None:
        raise TypeError(f"not compiled: {found}")
    return found.program


def growth(piece: str, rounds: int) -> float:
    """The exponent, by least squares over the logarithms."""
    points = []
    for size in _SIZES:
        program = program_of(hostile(piece, size))
        points.append((math.log(size), math.log(min(_samples(partial(extract, program), rounds)))))
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    rows: list[Row] = []
    for name in ("agentscript", "javascript"):
        text = (_SCRIPTS / f"{name}.js").read_text(encoding="utf-8")
        kb = len(text) / 1_024
        program = program_of(text)
        scored = [1_000 * sample / kb for sample in _samples(partial(_score, program), rounds)]
        compiled = [1_000 * sample / kb for sample in _samples(partial(program_of, text), rounds)]
        # The ratio is the share of compiling the same script.
        rows.append(row(f"{name}: features and rules", "ms/KB", scored, min(compiled), _TARGET_MS_PER_KB))
    rows.append(row("a score remembered", "µs", asyncio.run(_hits_us()), target=_HIT_TARGET_US))
    for piece in PIECES:
        rows.append(row(f"growth: {piece}", "exponent", [growth(piece, max(rounds // 2, 2))], target=_GROWTH_TARGET))
    publish("scoring", "The scoring gate", rows)


def _score(program: ParsedProgram) -> None:
    RuleBased().judge(extract(program))


async def _hits_us() -> list[float]:
    text = (_SCRIPTS / "agentscript.js").read_text(encoding="utf-8")
    policy = CompilePolicy("agentscript", "STANDARD", extracts=True)
    found = on_deep_stack(lambda: compile_source(Source(text), policy))
    if not isinstance(found, CompiledScript):
        raise TypeError(f"not compiled: {found}")
    gate = Gate(ScoringGateConfig(scorer="rule-based"), fail_open=False)
    await gate.approve(found)
    samples = []
    for _ in range(5):
        started = time.thread_time()
        for _ in range(_HITS):
            await gate.approve(found)
        samples.append((time.thread_time() - started) / _HITS * 1e6)
    return samples


def _samples(act: Callable[[], object], rounds: int) -> list[float]:
    """Seconds, of each round."""
    samples = []
    for _ in range(rounds):
        started = time.thread_time()
        act()
        samples.append(time.thread_time() - started)
    return samples


if __name__ == "__main__":
    main()
