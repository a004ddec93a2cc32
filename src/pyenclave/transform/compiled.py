"""The stage: options, the compiled script, and the order in which the parts of layer 2 come."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..findings import Finding, Layer, Refusal
from ..rules import CheckedProgram
from ..scoring.features import ExtractedFeatures
from ..source import Source
from ..syntax import ParsedProgram, nodes
from ..syntax.generate import generate
from ..syntax.nodes import Node
from ..syntax.walk import CHILDREN_LAST_FIRST, rewrite
from .abandoned import Scopes
from .continues import Jumps
from .entry import unwrap_main, with_value, wrap
from .fresh import FreshNames
from .guards import LOOP_GUARDS
from .keys import KEY_GUARDS
from .mentions import Mentions, is_within
from .names import Names
from .parameters import Parameters
from .positions import PositionMap
from .sidecar import References
from .spreads import SPREADS

if TYPE_CHECKING:
    from ..syntax.walk import Rewriter

# The presets whose scripts reach objects' keys unguarded: the engine's tamed constructors are the wall there
# (behaviour section 3, last row). Under permissive the engine lets `constructor` pass the guard.
_UNGUARDED_KEYS = frozenset({"javascript"})


# Apart, since a pattern that begins with its letters is searched for twenty times as fast.
_WORDS = (re.compile(r"continue\b"), re.compile(r"try\b"))


@dataclass(frozen=True, slots=True)
class TransformOptions:
    """Which guards are put in. The wrapper, the helpers and the refusal of reserved names always hold."""

    guard_loops: bool = True
    guard_keys: bool = True
    sidecar_threshold: int | None = None  # bytes from which on a text stays in the host, if there is a sidecar
    sidecar_composites: bool = False


def options_for(
    preset: str, *, guards: bool = True, sidecar_threshold: int | None = None, sidecar_composites: bool = False
) -> TransformOptions:
    """The guards of a preset, or none at all."""
    return TransformOptions(guards, guards and preset not in _UNGUARDED_KEYS, sidecar_threshold, sidecar_composites)


@dataclass(frozen=True)
class CompiledScript:
    """Text printed by our generator from our tree: the only text that is ever run.

    `text` is one expression in ASCII, the function that makes `[main, left]` out of a run's helpers. `map` leads back
    to the author's positions. `tool_names` are the tools named in the text, in its order; others may be called by
    names made at run time. `program` is the author's tree; None where the script was compiled in a process of its own,
    from which no tree comes back. `features` are what scoring asks for, None where there is no scorer. `literals` are
    the texts that stay in the host, as the text numbers them.
    """

    text: str
    map: PositionMap = field(repr=False, compare=False)
    source: Source
    tool_names: tuple[str, ...]
    program: ParsedProgram | None = field(repr=False, compare=False)
    warnings: tuple[Finding, ...] = ()
    features: ExtractedFeatures | None = field(default=None, repr=False, compare=False)
    literals: tuple[str, ...] = ()

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the text as hexadecimal."""
        return hashlib.sha256(self.text.encode("ascii")).hexdigest()


def compile_program(
    checked: CheckedProgram, options: TransformOptions, features: ExtractedFeatures | None = None
) -> CompiledScript | Refusal:
    """Put in what the options ask for, wrap, and print. The checked tree itself stays as it is.

    Refuses reserved names, assignments to `callTool` and `parallel`, and what the generator never prints, each with
    its place: all refused by the rules before, unless these were switched off. Raises GenerateError on a tree that
    is not of the grammar, which is a defect of ours.
    """
    program = checked.program
    names = Names(program.scopes, checked.policy.globals, checked.policy.max_issues)
    root = unwrap_main(program.root)
    fresh = FreshNames(root, program.scopes)
    mentions = Mentions(root, program.scopes.closures)
    parameters = Parameters(mentions, fresh)
    jumps, scopes = Jumps(mentions), Scopes(mentions, fresh)
    _look_at(root, program.source.text, jumps, scopes)
    references = None
    if options.sidecar_threshold is not None:
        references = References(root, program.scopes, options.sidecar_threshold, composites=options.sidecar_composites)
    table = _joined(
        names.rewriters(),
        {} if references is None else references.rewriters(),
        # What the engine gets wrong, before guards are put in.
        SPREADS,
        parameters.rewriters(),
        jumps.rewriters(fresh),
        LOOP_GUARDS if options.guard_loops else {},
        KEY_GUARDS if options.guard_keys else {},
        # Last, since it puts something else in the place of a loop.
        scopes.rewriters(),
    )
    rewritten = rewrite(root, table)
    findings = (*names.findings, *parameters.findings)
    if findings:
        return Refusal(Layer.TRANSFORM, (*checked.warnings, *findings[: checked.policy.max_issues]))
    if not isinstance(rewritten, nodes.Program):
        raise TypeError("rewriting a program must end in a program")
    body = with_value(rewritten.body)
    printed = generate(wrap(body, start=root.start, end=root.end, has_references=references is not None))
    return CompiledScript(
        printed.text,
        PositionMap(program.source, printed.text, printed.generated_offsets, printed.author_offsets),
        program.source,
        names.tool_names,
        program,
        checked.warnings,
        features,
        () if references is None else references.literals,
    )


def _look_at(root: Node, text: str, jumps: Jumps, scopes: Scopes) -> None:
    """Show each what it asks for: every `continue`, every `try`, parents first. Goes where such a word stands only."""
    # A word of the language may not be written with escapes. These may also stand in names, texts and comments.
    offsets = sorted(found.start() for word in _WORDS for found in word.finditer(text))
    ancestors: list[Node] = []
    stack: list[Any] = [root] if offsets else []
    while stack:
        item = stack.pop()
        kind = type(item)
        if kind is tuple:
            stack += item[::-1]
        elif item is _LEAVE:
            ancestors.pop()
        elif item is not None and is_within(offsets, item.start, item.end):
            if kind is nodes.ContinueStatement:
                jumps.note(item, ancestors)
            elif kind is nodes.TryStatement:
                scopes.note(item, ancestors)
            if kind in CHILDREN_LAST_FIRST:
                ancestors.append(item)
                stack.append(_LEAVE)
                stack += CHILDREN_LAST_FIRST[kind](item)


# A mark on the stack: all below the innermost ancestor is done.
_LEAVE = object()


def _joined(*tables: Mapping[type[Node], Rewriter]) -> dict[type[Node], Rewriter]:
    """One table that does for each kind what all tables say, in their order."""
    joined: dict[type[Node], Rewriter] = {}
    for table in tables:
        for kind, step in table.items():
            joined[kind] = _in_turn(joined[kind], step) if kind in joined else step
    return joined


def _in_turn(first: Rewriter, second: Rewriter) -> Rewriter:
    return lambda node, original: second(first(node, original), original)
