"""Nodes → text: the only place where JavaScript that an engine will run comes from.

Total over the grammar table and no more: an unknown kind, operator, flag or value raises. The text is ASCII, has one
statement to a line, and reads back as the same tree, with these differences:

- bodies of branches and loops are blocks;
- "use strict" is the only directive; other strings at the head of a function are in parentheses;
- `continue` names the last label of its loop, and a field named prototype has a computed key: the engine knows no
  other;
- templates without a tag are printed from their values, so their raw text may be spelt otherwise;
- characters beyond ASCII in regular expressions are escapes; characters beyond ASCII in a tagged template, whose tag
  could tell the difference, are refused.

`with`, `debugger`, `import()` and `import.meta` are kinds of the table for the sake of the rules that refuse them;
they are not printed. Trees may be of any height; parentheses are as few as need be, since the engine's own parser
does recurse.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from . import nodes
from .emit_definitions import DEFINITION_EMITTERS
from .emit_expressions import EXPRESSION_EMITTERS
from .emit_statements import STATEMENT_EMITTERS
from .emitter import (
    Closing,
    Emitter,
    ForHead,
    GenerateError,
    Guarded,
    LabelEnd,
    emit_closing,
    emit_for_head,
    emit_guarded,
    emit_label_end,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["GenerateError", "Printed", "generate"]


@dataclass(frozen=True, slots=True)
class Printed:
    """A text and where its parts come from.

    At `text[generated_offsets[i]]` begins something that stands in the author's text at `author_offsets[i]`, the
    `start` of its node. Generated offsets increase strictly; the author's need not.
    """

    text: str
    generated_offsets: tuple[int, ...]
    author_offsets: tuple[int, ...]


def generate(root: nodes.Program) -> Printed:
    """The text of a program.

    Raises GenerateError if something in the tree is not in the grammar table, may not be printed, or if a name is
    not an identifier or is reserved, in strict async code or for generated names.
    """
    if type(root) is not nodes.Program:
        raise GenerateError(f"{type(root).__name__} is not a program")
    emitter = Emitter()
    emitter.todo.append(root)
    try:
        _emit_all(emitter)
        text = "".join(emitter.pieces)
        ends = list(accumulate(map(len, emitter.pieces), initial=0))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # What a field holds is not even of the type that the check of its value works on.
        raise GenerateError(f"a field holds what it may not: {error}") from error
    if set(map(type, emitter.author_offsets)) - {int}:
        raise GenerateError("an offset is not a whole number")
    if not text.isascii():
        raise GenerateError("the text is not ASCII")
    return Printed(text, tuple([ends[piece] for piece in emitter.marked_pieces]), tuple(emitter.author_offsets))


def _emit_all(emitter: Emitter) -> None:
    todo, pieces, emitters = emitter.todo, emitter.pieces, _EMITTERS
    marked_pieces, author_offsets = emitter.marked_pieces, emitter.author_offsets
    while todo:
        item = todo.pop()
        kind = type(item)
        if kind is str:
            pieces.append(item)
        elif kind is tuple:
            todo += item[::-1]
        elif kind is list:  # an anchor
            marked_pieces.append(len(pieces))
            author_offsets.append(item[1])
            pieces.append(item[0])
        else:
            emit = emitters.get(kind)
            if emit is None:
                raise GenerateError(f"{kind.__name__} may not be printed", getattr(item, "start", None))
            emit(emitter, item)


_EMITTERS: Mapping[type, Callable[[Emitter, Any], None]] = {
    **STATEMENT_EMITTERS,
    **EXPRESSION_EMITTERS,
    **DEFINITION_EMITTERS,
    ForHead: emit_for_head,
    Guarded: emit_guarded,
    LabelEnd: emit_label_end,
    Closing: emit_closing,
}
