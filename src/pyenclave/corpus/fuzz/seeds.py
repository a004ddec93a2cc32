"""What the fuzzer starts from: the trees of the corpus's scripts, with the direct calls of the canary taken out.

A mutant may call any tool; that is no escape. So the canary's name is taken out wherever it stands as a text of its
own, and what is left is in texts that are code: when the canary sings then, a text was run that no check has seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...findings import Refusal
from ...prescan import CEILINGS_ONLY, scan
from ...source import Source
from ...syntax import nodes
from ...syntax.generate import GenerateError, generate
from ...syntax.parse import parse
from ...syntax.walk import rewrite
from ..case import Case
from ..tools import CANARY

_HARMLESS = "sparrow"
# Mutants of larger ones take most of the time and are no better.
_MAX_CHARACTERS = 6_000


@dataclass(frozen=True, slots=True)
class Seed:
    """A script to begin with."""

    case: Case
    tree: nodes.Program


def seeds(cases: Iterable[Case]) -> tuple[Seed, ...]:
    """The scripts of the cases that can be read at all, but for those about size."""
    found = []
    for case in cases:
        if case.is_program or case.head.generate is not None or len(case.body) > _MAX_CHARACTERS:
            continue
        scanned = scan(Source(case.body), CEILINGS_ONLY)
        parsed = scanned if isinstance(scanned, Refusal) else parse(scanned)
        if not isinstance(parsed, Refusal):
            tree = rewrite(parsed.root, {nodes.StringLiteral: _without_canary, nodes.TemplateElement: _without_quoted})
            assert isinstance(tree, nodes.Program)
            if _prints(tree):
                found.append(Seed(case, tree))
    return tuple(found)


def _prints(tree: nodes.Program) -> bool:
    """Whether it is of the kind that can be printed: `import()`, `with` and names of ours cannot."""
    try:
        generate(tree)
    except GenerateError:
        return False
    return True


def _without_canary(node: nodes.StringLiteral, _original: object) -> nodes.Node:
    return nodes.replace(node, value=_HARMLESS) if node.value == CANARY else node


def _without_quoted(node: nodes.TemplateElement, _original: object) -> nodes.Node:
    return nodes.replace(node, raw=_HARMLESS, cooked=_HARMLESS) if node.cooked == CANARY else node
