"""Characters that make code look different from what it is: what they are, and where each may stand.

Text in any script of the world is honest text. Suspicious are characters that nobody sees, characters that reorder what
is seen, and names in which letters of another script stand for the Latin ones they look like.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# The embeddings, overrides and isolates of UAX 9, which reorder what a reader sees (CVE-2021-42574, "Trojan
# Source"). The marks U+200E, U+200F and U+061C reorder nothing but themselves and occur in honest Arabic and Hebrew.
BIDI_CONTROLS: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

# Nothing to see: zero widths and joiners, soft hyphen, word joiner and invisible operators, byte order mark, fillers
# (letters, so that names can be made of them: CVE-2021-42694), Mongolian and Khmer blanks, tags (which spell text that
# only a machine reads).
_INVISIBLE_CLASS: Final = (
    "\u200b-\u200d\u2060-\u2064\u206a-\u206f\xad\ufeff\u034f\u115f\u1160\u3164\uffa0\u180b-\u180f\u17b4\u17b5"
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
BIDI: Final = re.compile(f"[{BIDI_CONTROLS}]")
SUSPECT: Final = re.compile(f"[{BIDI_CONTROLS}{_INVISIBLE_CLASS}]")

# They choose how the character before them is drawn, which honest text does with emoji; in names they make twins.
VARIATION: Final = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# They end a line, and with it a comment, and are drawn as nothing or as a space.
HIDDEN_LINE_ENDS: Final = "\u2028\u2029"

# Zero-width joiner and non-joiner shape the letters and pictures on both sides of them.
_JOINERS: Final = "\u200c\u200d"
# Letters that they never join, so that between two of them they only hide.
_NEVER_JOINED: Final = (
    *("LATIN ", "CYRILLIC ", "GREEK ", "ARMENIAN ", "GEORGIAN ", "HEBREW ", "CJK ", "HIRAGANA ", "KATAKANA "),
    *("HANGUL ", "FULLWIDTH "),
)

# Greek letters that look like a Latin one. The others (Δ, π, λ, Σ, Ω, …) look like themselves, and formulas name their
# quantities with them: Δt, σ2, πr.
_GREEK_LOOKALIKES: Final = frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορτυχωϲϳ\u03f9\u037f")
_ALWAYS_LOOKALIKES: Final = ("CYRILLIC ", "FULLWIDTH ", "MATHEMATICAL ")


def is_invisible_in_text(text: str, offset: int) -> bool:
    """Whether the suspect character at `offset` hides there rather than joins what is on both sides of it.

    A joiner between two characters beyond ASCII is part of an emoji, or of a Persian or Indic word or name.
    """
    if text[offset] not in _JOINERS:
        return True
    around = text[max(offset - 1, 0) : offset] + text[offset + 1 : offset + 2]
    return len(around) < 2 or any(
        character.isascii() or unicodedata.name(character, "").startswith(_NEVER_JOINED) for character in around
    )


def lookalike_in(name: str) -> int | None:
    """Where in a name the first letter stands that passes for a Latin one beside Latin letters; None if nowhere."""
    if name.isascii():
        return None
    has_latin = False
    found: int | None = None
    for index, character in enumerate(name):
        if character.isascii():
            has_latin |= character.isalpha()
            continue
        named = unicodedata.name(character, "")
        if named.startswith("LATIN "):
            has_latin = True
        elif found is None and (named.startswith(_ALWAYS_LOOKALIKES) or character in _GREEK_LOOKALIKES):
            found = index
    return found if has_latin else None


def described(character: str) -> str:
    """Code point and name of a character for a message, never the character itself: "U+200B ZERO WIDTH SPACE"."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f" {name}" if name else "")
