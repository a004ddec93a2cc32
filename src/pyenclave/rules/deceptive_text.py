"""Characters that make a script look different from what it is.

Refuses
    UNICODE_BIDI_ATTACK: a bidirectional control anywhere in the text. UNICODE_ZERO_WIDTH and UNICODE_INVISIBLE: a
    joiner, or another character that nobody sees, in a name. UNICODE_HOMOGLYPH: a name that mixes Latin letters with
    letters of another script that look like them. Under permissive and javascript all of these are warnings.

Why
    Whoever reviews a script must see what runs: reordered text hides code in comments (CVE-2021-42574), and two names
    that look alike can be two variables (CVE-2021-42694).

Leaves to others
    Layer 0 says the same first and says more; this rule holds where layer 0 is switched off, and does not repeat a
    warning of layer 0's as another. Text in strings and comments in any script of the world.

References
    CWE-1007, CVE-2021-42574, CVE-2021-42694; UAX 9, UTS 39.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..findings import Severity
from ..prescan.characters import BIDI, SUSPECT, described, is_invisible_in_text, lookalike_in
from ..prescan.tokens import BIDI_ATTACK, HOMOGRAPH, UNICODE_SUSPICIOUS
from ..source import Span
from ..syntax import nodes
from ..syntax.nodes import Node
from .rule import Inspection, Watch

CODES = ("UNICODE_BIDI_ATTACK", "UNICODE_HOMOGLYPH", "UNICODE_INVISIBLE", "UNICODE_ZERO_WIDTH")

_ZERO_WIDTH: Final = "\u200b\u200c\u200d\u2060\ufeff"
# What layer 0 calls the same fault.
_SAID_BEFORE: Final = {
    "UNICODE_BIDI_ATTACK": BIDI_ATTACK,
    "UNICODE_HOMOGLYPH": HOMOGRAPH,
    "UNICODE_INVISIBLE": UNICODE_SUSPICIOUS,
    "UNICODE_ZERO_WIDTH": UNICODE_SUSPICIOUS,
}
_WARNS: Final = frozenset({"permissive", "javascript"})


def watch(inspection: Inspection) -> Watch:
    text = inspection.program.source.text
    severity = Severity.WARNING if inspection.policy.preset in _WARNS else Severity.ERROR
    warned = {finding.code for finding in inspection.program.warnings}

    def report(code: str, place: Node | Span, message: str, hint: str) -> None:
        is_warning = inspection.policy.severity_of(code, severity) is Severity.WARNING
        if not (is_warning and _SAID_BEFORE[code] in warned):
            inspection.report(code, place, message, hint, severity)

    def program(_node: nodes.Program, _ancestors: Sequence[Node]) -> None:
        for control in BIDI.finditer(text):
            place = Span(control.start(), control.end())
            message = f"{described(control[0])} makes the text look different from what it is"
            report("UNICODE_BIDI_ATTACK", place, message, "Remove it.")

    def name(node: nodes.Identifier | nodes.PrivateIdentifier, _ancestors: Sequence[Node]) -> None:
        if node.name.isascii():
            return
        hidden = next((s for s in SUSPECT.finditer(node.name) if is_invisible_in_text(node.name, s.start())), None)
        if hidden is not None:
            code = "UNICODE_ZERO_WIDTH" if hidden[0] in _ZERO_WIDTH else "UNICODE_INVISIBLE"
            message = f"the name holds {described(hidden[0])}, which nobody sees"
            report(code, node, message, "Remove it.")
        index = lookalike_in(node.name)
        if index is not None:
            message = f"the name mixes Latin letters with {described(node.name[index])}, which looks like one of them"
            report("UNICODE_HOMOGLYPH", node, message, "Write the whole name in one script.")

    if text.isascii() and "\\" not in text:
        return Watch()
    return Watch({nodes.Program: program, nodes.Identifier: name, nodes.PrivateIdentifier: name})
