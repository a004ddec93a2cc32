"""The interface of a rule: what it is shown, and how it objects.

A rule is a module with `CODES`, a docstring that documents it, and `watch(inspection)`, which says once per program
what it wants to see. Everything is then shown in a single walk over the tree, in the order of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

from ..findings import Finding, Layer, Severity
from ..source import Span
from ..syntax import ParsedProgram
from ..syntax.nodes import Identifier, Node
from .constants import Constants
from .policy import RulePolicy
from .static_text import StaticTexts, Texts

# Called with a node and its ancestors, the parent last. The list of ancestors is only valid during the call.
Handler = Callable[[Any, Sequence[Node]], None]


@dataclass(frozen=True, slots=True)
class Watch:
    """What one rule wants to be shown: nodes by their class, and references to names that no scope declares.

    `finish` is called when everything has been shown.
    """

    nodes: Mapping[type[Node], Handler] = field(default_factory=dict)
    free_name: Handler | None = None
    finish: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name, the codes it may report, the presets it holds in, and its page of documentation."""

    name: str
    codes: tuple[str, ...]
    presets: frozenset[str]
    watch: Callable[[Inspection], Watch]
    page: str


class RuleModule(Protocol):
    """A module under rules/ that is a rule."""

    __name__: str
    __doc__: str | None

    @property
    def CODES(self) -> tuple[str, ...]: ...

    def watch(self, inspection: Inspection, /) -> Watch: ...


class Inspection:
    """One program under one policy, and what the rules found in it so far."""

    def __init__(self, program: ParsedProgram, policy: RulePolicy) -> None:
        self.program = program
        self.policy = policy
        # The same fault is reported once, also where a tree shows one place twice (the key and value of `{a}`).
        self._found: dict[tuple[str, int, int], Finding] = {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was reported, in order of position."""
        return tuple(self._found[key] for key in sorted(self._found, key=_by_position))

    @cached_property
    def bindings(self) -> frozenset[int]:
        """The identities of the identifiers that declare a name."""
        return frozenset(map(id, self.program.scopes.bindings))

    @cached_property
    def constants(self) -> Constants:
        """What names stand for that are bound once, as constants."""
        return Constants(self.program)

    @cached_property
    def texts(self) -> StaticTexts:
        """What the texts of expressions are, where the script's own text decides it."""
        return StaticTexts(self.program, self.constants)

    @cached_property
    def exact_texts(self) -> StaticTexts:
        """The same for what must be right whatever else the script does."""
        return StaticTexts(self.program, self.constants, exact=True)

    def keys_of(self, key: Node, *, computed: bool) -> Texts:
        """All texts that a property key can have; none where they are not known."""
        if not computed and isinstance(key, Identifier):
            return (key.name,)
        return self.texts.of(key) or ()

    def key_among(self, names: AbstractSet[str], key: Node, *, computed: bool) -> str | None:
        """The first text of `names` that a property key can have."""
        if not computed and isinstance(key, Identifier):
            return key.name if key.name in names else None
        return next((text for text in self.texts.of(key) or () if text in names), None)

    def has_own_methods(self, node: Node) -> bool:
        """Whether the methods of `node` are not those of a built-in, by all that the text shows.

        True for objects that the script wrote down itself, and for globals of the user's.
        """
        if isinstance(node, Identifier) and node.name in self.policy.extra_globals:
            return self.program.scopes.is_free(node)
        return self.constants.object_of(node) is not None

    def is_free(self, node: Node, *names: str) -> bool:
        """Whether `node` is a reference to one of the globals `names`, or with none to any global."""
        return isinstance(node, Identifier) and (not names or node.name in names) and self.program.scopes.is_free(node)

    def refuses(self, code: str) -> bool:
        """Whether a finding of `code`, an error by itself, refuses the script; the policy may have it otherwise."""
        return self.policy.severity_of(code, Severity.ERROR) is Severity.ERROR

    def report(
        self,
        code: str,
        place: Node | Span,
        message: str,
        hint: str,
        severity: Severity | None = Severity.ERROR,
    ) -> None:
        """Object to `place`. `message` says what is wrong and why, `hint` what to write instead.

        `severity` is what the finding counts as if the policy says nothing else; None for a rule that only holds where
        the policy asks for it.
        """
        counts_as = self.policy.severity_of(code, severity)
        key = (code, place.start, place.end)
        if counts_as is not None and key not in self._found:
            self._found[key] = Finding(code, message, Layer.RULES, Span(place.start, place.end), hint, counts_as)


def keyword_span(node: Node, keyword: str) -> Span:
    """The span of the keyword that `node` begins with; a keyword cannot be written with escapes."""
    return Span(node.start, node.start + len(keyword))


def _by_position(key: tuple[str, int, int]) -> tuple[int, int, str]:
    code, start, end = key
    return start, end, code
