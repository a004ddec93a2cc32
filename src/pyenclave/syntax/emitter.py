"""What printing a tree needs whatever the kind: the output, the positions, the work still to be done.

Nothing recurses. An emitter of a kind prints what stands first and puts the rest on the stack as a list of items, to
be done in order: text to print, nodes to emit, tuples of items, and the helpers below.
Each node passes a check of its kind (`operand`, `one_of`, …) before it gets there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Never, TypeVar

from . import nodes
from .precedence import ASSIGNMENT, BY_OPERATOR, LEVELS, OPERATORS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

N = TypeVar("N", bound=nodes.Node)


class GenerateError(Exception):
    """Raised when a tree holds what the grammar table does not allow, or what may not be printed.

    Nothing was printed. `start` is the author's offset of the node at fault, None if there is none to be had.
    """

    def __init__(self, message: str, start: int | None = None) -> None:
        super().__init__(message)
        self.start = start


class Emitter:
    """The text so far in pieces, which pieces stand for which place in the author's text, and a stack of items."""

    __slots__ = (
        "author_offsets",
        "for_heads",
        "in_operators",
        "keys",
        "loop_labels",
        "marked_pieces",
        "names",
        "pieces",
        "todo",
    )

    def __init__(self) -> None:
        self.pieces: list[str] = []
        # Index of a piece, and the author's offset of the node that begins with it.
        self.marked_pieces: list[int] = []
        self.author_offsets: list[int] = []
        self.todo: list[Any] = []
        # How many `in` operators have been printed, and how many patterns in heads of for loops are being printed.
        self.in_operators = 0
        self.for_heads = 0
        # The labels around what is being printed: name, and the last label of the same statement.
        self.loop_labels: dict[str, nodes.Identifier | None] = {}
        # The texts of names that were checked, as references and as keys.
        self.names: dict[str, str] = {}
        self.keys: dict[str, str] = {}

    def token(self, node: nodes.Node, text: str) -> None:
        """Prints text, not empty, with which `node` begins."""
        self.marked_pieces.append(len(self.pieces))
        self.author_offsets.append(node.start)
        self.pieces.append(text)

    def then(self, *items: Any) -> None:
        """Puts items on the stack, to be done in this order."""
        self.todo += items[::-1]


def anchor(text: str, node: nodes.Node) -> list[Any]:
    """An item: text, not empty, with which `node` begins (or that is best told apart by its place).

    A plain list, because there is one for each member and call, and a class takes four times as long to make.
    """
    return [text, node.start]


class ForHead(NamedTuple):
    """An item: a pattern in the head of a for loop begins (1) or ends (-1)."""

    change: int


class LabelEnd(NamedTuple):
    """An item: the statement labelled `name` ends; around it the name means what it meant before it."""

    name: str
    outer: nodes.Identifier | None


class Guarded(NamedTuple):
    """An item: an expression to put in parentheses if `is_misread` says so of what was printed.

    What it is told: the emitter, the index of the expression's first piece, `in_operators` before it.
    """

    item: Any
    is_misread: Callable[[Emitter, int, int], bool]


class Closing(NamedTuple):
    """An item: the end of a guarded expression, for which the piece before `first` was kept free."""

    first: int
    in_operators: int
    is_misread: Callable[[Emitter, int, int], bool]


def emit_for_head(emitter: Emitter, head: ForHead) -> None:
    emitter.for_heads += head.change


def emit_label_end(emitter: Emitter, end: LabelEnd) -> None:
    emitter.loop_labels[end.name] = end.outer


def emit_guarded(emitter: Emitter, guarded: Guarded) -> None:
    emitter.pieces.append("")
    closing = Closing(len(emitter.pieces), emitter.in_operators, guarded.is_misread)
    emitter.todo += (closing, guarded.item)


def emit_closing(emitter: Emitter, closing: Closing) -> None:
    if closing.is_misread(emitter, closing.first, closing.in_operators):
        emitter.pieces[closing.first - 1] = "("
        emitter.pieces.append(")")


def first_token(emitter: Emitter, first: int) -> str:
    """The first text of a guarded expression. Pieces kept free for guards inside it stand before that, empty."""
    pieces = emitter.pieces
    while not pieces[first]:
        first += 1
    return pieces[first]


def holds_in(emitter: Emitter, _first: int, in_operators: int) -> bool:
    """For `Guarded`: an `in` was printed, which the head of a for loop may take for its own (out of brackets only)."""
    return emitter.in_operators > in_operators


def value_in_pattern(emitter: Emitter, node: Any) -> Any:
    """The item of a default or computed key. Here `in` is allowed even in heads, but not every parser knows."""
    item = operand(node, ASSIGNMENT)
    return Guarded(item, holds_in) if emitter.for_heads else item


def operand(node: Any, level: int) -> Any:
    """The item of an expression in a place that asks for `level`: in parentheses if it binds less tightly."""
    own = LEVELS.get(type(node))
    if own is None:
        refuse(node, "is not an expression that may be printed")
    if own >= level:
        return node
    if own == BY_OPERATOR and OPERATORS[node.operator][0] >= level:
        return node
    return ("(", node, ")")


def one_of(node: Any, kinds: Collection[type[N]]) -> N:
    """`node`, which must be of one of these kinds."""
    if type(node) not in kinds:
        refuse(node, "may not stand here")
    found: N = node
    return found


def all_of(several: Any, kinds: Collection[type[nodes.Node]]) -> tuple[nodes.Node, ...]:
    """A list of nodes, which must all be of these kinds."""
    for node in items_of(several):
        if type(node) not in kinds:
            refuse(node, "may not stand here")
    checked: tuple[nodes.Node, ...] = several
    return checked


def items_of(several: Any) -> tuple[Any, ...]:
    """A list, which must be a tuple."""
    if type(several) is not tuple:
        raise GenerateError("a list of nodes is not a tuple")
    return several


def flag(value: Any) -> bool:
    """A flag, which must be true or false."""
    if value is True:
        return True
    if value is False:
        return False
    raise GenerateError(f"{value!r} is not a flag")


def listed(items: list[Any]) -> list[Any]:
    """The items with commas between them."""
    separated: list[Any] = []
    for item in items:
        separated += (item, ", ")
    return separated[:-1]


def refuse(node: Any, why: str) -> Never:
    """Raises the error that `node` `why`."""
    start = node.start if isinstance(node, nodes.Node) else None
    raise GenerateError(f"{type(node).__name__} {why}", start)
