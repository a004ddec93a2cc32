"""Text → tree: the only way to a `ParsedProgram`.

The text is read as the body of an async function in strict mode: `return` and `await` are allowed at the top level,
`new.target` too. Esprima reads it (`esprima_parser`), `lift` turns its objects into our nodes, `scope` finds the names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..findings import Finding, Layer, Refusal
from ..prescan import Overrun, ScannedSource, TokenChecks
from ..source import Source, Span
from . import nodes, scope
from .deep_stack import REQUIRED_RECURSION_LIMIT, on_deep_stack

# Importing this one verifies that the right Esprima is installed; its name puts it before the ones that use Esprima.
from .esprima_identity import DISTRIBUTION
from .esprima_messages import NESTING_OVERFLOW, PARSE_ERROR, REGEX_TOO_LONG, SyntaxFault
from .esprima_parser import BodyParser
from .lift import LiftError, lift

__all__ = ["CODES", "INTERNAL_ERROR", "PAGE", "REQUIRED_RECURSION_LIMIT", "ParsedProgram", "parse"]

INTERNAL_ERROR: Final = "INTERNAL_ERROR"
CODES: Final = (PARSE_ERROR, NESTING_OVERFLOW, REGEX_TOO_LONG, INTERNAL_ERROR)
PAGE: Final = """Text that is no JavaScript, or none of the part that a script may be.

Refuses
    PARSE_ERROR: a text that ECMA-262 does not accept as the body of a strict async function, and module syntax, `with`
    and HTML-like comments. INTERNAL_ERROR: a script on which a layer of pyenclave's failed; nothing is skipped then,
    the script is refused.

Why
    Only a text whose every part is known can be checked, and only what was checked is run.

Leaves to others
    Constructs that JavaScript has and the preset has not to the rules.

References
    ECMA-262 sec-ecmascript-language-source-code, sec-strict-mode-of-ecmascript.
"""


@dataclass(frozen=True, slots=True)
class ParsedProgram:
    """A tree of our own nodes, every kind and field of it in the grammar table, and the names in it.

    `warnings` are those of layer 0.
    """

    source: Source
    root: nodes.Program
    scopes: scope.ScopeTree
    warnings: tuple[Finding, ...] = ()


def parse(scanned: ScannedSource) -> ParsedProgram | Refusal:
    """Parses a script; whatever its text, the answer is a program or a refusal with one finding.

    The verdict depends on the text and the nesting limit alone. Where the caller's stack is not deep enough (its
    recursion limit below REQUIRED_RECURSION_LIMIT, many frames on it already), the script is read again in a thread of
    its own; a caller with many scripts does better to call from such a thread, as `Compiler` does.
    """
    try:
        return _parse(scanned)
    except RecursionError:
        pass  # out of the handler first, whose traceback holds the whole stack
    try:
        return on_deep_stack(lambda: _parse_to_the_end(scanned))
    except RuntimeError as error:
        return _refusal(_internal(error))


def _parse_to_the_end(scanned: ScannedSource) -> ParsedProgram | Refusal:
    try:
        return _parse(scanned)
    except RecursionError as error:
        return _refusal(_internal(error))


def _parse(scanned: ScannedSource) -> ParsedProgram | Refusal:
    """Raises RecursionError where the stack runs out."""
    source = scanned.source
    parser: BodyParser | None = None
    checks = TokenChecks(source, scanned.limits, scanned.suspects)
    try:
        parser = BodyParser(source.text, scanned.limits.nesting_depth, checks)
        tree = parser.parse_body()
    except (SyntaxFault, Overrun) as stop:
        return _refusal(stop.finding)
    except RecursionError:
        raise
    except MemoryError as error:
        return _refusal(_internal(error))
    except Exception as error:
        # SAFE: the parser is not ours and trips over some texts that are no JavaScript; the script is refused.
        offset = parser.offset if parser is not None else 0
        return _refusal(
            Finding(
                PARSE_ERROR,
                f"the parser {DISTRIBUTION} cannot read the script from here ({type(error).__name__})",
                Layer.PARSE,
                Span(offset, offset),
                "Write this place in another, simpler way.",
            ),
        )
    try:
        root = lift(tree)
        return ParsedProgram(source, root, scope.analyse(root), checks.warnings)
    except LiftError as error:
        return _refusal(Finding(PARSE_ERROR, str(error), Layer.PARSE, Span(error.start, error.end)))
    except RecursionError:
        raise
    except Exception as error:
        return _refusal(_internal(error))


def _refusal(finding: Finding) -> Refusal:
    return Refusal(finding.layer, (finding,))


def _internal(error: Exception) -> Finding:
    return Finding(INTERNAL_ERROR, f"pyenclave failed to parse the script ({type(error).__name__})", Layer.PARSE)
