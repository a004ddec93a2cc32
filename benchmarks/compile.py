"""What do layers 0 to 2 cost, beside the parser they are built on?

    python -m benchmarks.compile [ROUNDS]

The floor is `esprima.parseScript` of the same text, unmodified and with its defaults, early errors included; the text
stands in an async function there, so that `return` and `await` are allowed. The scripts are of the kind that language
models write, in the style of two presets, from half a KB to 32 KB; the two largest are the smaller ones in blocks,
one behind the other. Floor and compile take turns, in processor time. Below each whole compile, cold, stand its
layers, timed where they are called; their ratios add up to about the whole's.

A cache hit is what a run pays for a script it knows: a new `Source` round a new text, equal to the one compiled.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch

from esprima.esprima import parseScript

from pyenclave.compiler import Compiler
from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.source import Source
from pyenclave.syntax.deep_stack import on_deep_stack
from pyenclave.transform import CompiledScript

from .report import Row, paired, publish, row

_SCRIPTS = Path(__file__).parent / "scripts"
_SEPARATOR = "// ----\n"
# KB, and how many times over all scripts of the file make as much; the smaller ones are single scripts.
_SINGLE = {0.5: 0, 1: 1, 2: 2}
_REPEATED = {8: 1, 32: 4}
_TARGET = 1.8
_HIT_TARGET_US = 30

# Layer: the module that calls it, the name by which it does, and the layers inside, whose time is not its own.
_LAYERS: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "prescan": ("pipeline", "scan", ()),
    "parse": ("pipeline", "parse", ("early errors", "lift", "scope")),
    "early errors": ("syntax.esprima_validator", "BodyValidator.body", ()),
    "lift": ("syntax.parse", "lift", ()),
    "scope": ("syntax.scope", "analyse", ()),
    "rules": ("pipeline", "check", ()),
    "transform": ("pipeline", "compile_program", ("generate",)),
    "generate": ("transform.compiled", "generate", ()),
}


def scripts(style: str) -> dict[float, str]:
    """The scripts of a style by their size in KB."""
    single = (_SCRIPTS / f"{style}.js").read_text(encoding="utf-8").split(_SEPARATOR)
    blocks = "".join(f"{{\n{text}}}\n" for text in single)
    return {kb: single[i] for kb, i in _SINGLE.items()} | {kb: blocks * times for kb, times in _REPEATED.items()}


def _floor(text: str) -> None:
    parseScript(f"async function main() {{\n{text}\n}}")


def _compile(text: str, policy: CompilePolicy) -> None:
    verdict = compile_source(Source(text), policy)
    if not isinstance(verdict, CompiledScript):
        raise SystemExit(f"a script of the benchmark was refused: {verdict.findings[0]}")


def _timed(act: Callable[..., None], *arguments: object) -> float:
    """Milliseconds of processor time, which others on the machine disturb least."""
    started = time.thread_time()
    act(*arguments)
    return (time.thread_time() - started) * 1e3


@contextmanager
def _stopwatches(spent: dict[str, float]) -> Iterator[None]:
    """While open, the time of each layer is added to `spent`, in milliseconds, those inside it included."""

    def watched(layer: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **named: Any) -> Any:
            started = time.thread_time()
            try:
                return function(*arguments, **named)
            finally:
                spent[layer] += (time.thread_time() - started) * 1e3

        return run

    with ExitStack() as stack:
        for layer, (module, path, _) in _LAYERS.items():
            owner: Any = import_module(f"pyenclave.{module}")
            *classes, name = path.split(".")
            for cls in classes:
                owner = getattr(owner, cls)
            stack.enter_context(patch.object(owner, name, watched(layer, getattr(owner, name))))
        yield


def _layers(text: str, policy: CompilePolicy) -> dict[str, float]:
    """Milliseconds that each layer takes of one compile."""
    spent = dict.fromkeys(_LAYERS, 0.0)
    with _stopwatches(spent):
        _compile(text, policy)
    return {layer: spent[layer] - sum(spent[part] for part in inside) for layer, (_, _, inside) in _LAYERS.items()}


def _measure(style: str, rounds: int) -> list[Row]:
    policy = CompilePolicy(style, "STANDARD")
    rows = []
    for kb, text in scripts(style).items():
        size = len(text.encode()) / 1024
        floor: list[float] = []
        whole: list[float] = []
        layers: dict[str, list[float]] = {layer: [] for layer in _LAYERS}
        for _ in range(max(10, int(rounds / max(kb, 1)))):
            floor.append(_timed(_floor, text) / size)
            whole.append(_timed(_compile, text, policy) / size)
            for layer, spent in _layers(text, policy).items():
                layers[layer].append(spent / size)
        rows.append(row(f"{style}, {kb:g} KB: Esprima alone", "ms/KB", floor))
        rows.append(paired(f"{style}, {kb:g} KB: layers 0 to 2", "ms/KB", whole, floor, _TARGET))
        rows += [paired(f"  {layer}", "ms/KB", samples, floor) for layer, samples in layers.items()]
    return rows


def _hits(rounds: int) -> list[Row]:
    compiler = Compiler()
    rows = []
    for style in ("agentscript", "javascript"):
        policy = CompilePolicy(style, "STANDARD")
        for kb in (1, 8):
            text = scripts(style)[kb]
            compiler.compile_blocking(Source(text), policy)
            samples = []
            for _ in range(rounds * 5):
                again = (text + " ")[:-1]  # equal, but another object, whose hash is not known yet
                started = time.perf_counter()
                known = compiler.cached(Source(again), policy)
                samples.append((time.perf_counter() - started) * 1e6)
                assert known is not None
            hit = row(f"cache hit, {style}, {kb} KB", "µs", samples)
            rows.append(Row(hit.name, hit.unit, hit.minimum, hit.median, hit.maximum, target=_HIT_TARGET_US))
    compiler.close()
    return rows


def _rows(rounds: int) -> list[Row]:
    return [*_measure("agentscript", rounds), *_measure("javascript", rounds), *_hits(rounds)]


def main() -> None:
    """Measure and print, on a stack such as the compiler's."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    publish("compile", "cost of compiling a script", on_deep_stack(lambda: _rows(rounds)))


if __name__ == "__main__":
    main()
