"""The way of an order and its reply walked before there is a source, so that all it loads is there at the fork.

A locked child can open no file: a module or codec first asked for there could not be had.
"""

from __future__ import annotations

from typing import Final

from ..pipeline import CompilePolicy, compile_source
from ..source import Source
from ..syntax.deep_stack import RAISED_LIMIT
from ..transform import CompiledScript
from . import orders, replies

# Name, preset, and whether it is to be compiled: every layer, in both outcomes, text beyond ASCII too.
_TEXTS: Final = (
    (
        True,
        "javascript",
        "for (const [a, b] of Object.entries(x ?? {})) { try { y[a] = /ä+/u.test(`${b}é`) } catch {} }",
    ),
    (
        True,
        "agentscript",
        "const r = await callTool('a.b', { 'ключ': 1 }); return r.items.map(({ x }) => x.toFixed(2));",
    ),
    (False, "agentscript", "return eval('1') + constructor['a' + 'b']; // \N{ZERO WIDTH SPACE}"),
    (False, "standard", "return '\ud800' +"),
    (False, "standard", "return (1 +"),
)
_POLICIES: Final = {
    preset: CompilePolicy(preset, "STANDARD", frozenset({"x", "y"}), extracts=True)
    for preset in ("agentscript", "javascript", "standard")
}


def walk() -> None:
    """Raises RuntimeError if a layer does not do what it should."""
    with RAISED_LIMIT:
        for is_script, preset, text in _TEXTS:
            order = orders.encode(Source(text), _POLICIES[preset])
            head, body = orders.lengths(order[: orders.HEADER_BYTES])
            parts = order[orders.HEADER_BYTES :]
            verdict = compile_source(*orders.decode(parts[:head], parts[head : head + body]))
            replies.encode(verdict, [])
            if isinstance(verdict, CompiledScript) is not is_script:
                raise RuntimeError(f"the rehearsal came to another end: {verdict}")
