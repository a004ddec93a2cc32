"""Sets of characters as bits of one integer, over an alphabet of samples.

The question asked of two sets is only whether they share a character. So instead of all 1 114 112 code points it is
enough to look at some: all of ASCII, a few of each kind beyond, and every character that the pattern itself names,
with its neighbours at the ends of ranges.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from typing import Final

# Beyond ASCII: letters of several scripts in both cases and in none, digits, marks, spaces, symbols, punctuation,
# controls, a private and an unassigned character. One for each way in which classes of ECMA-262 tell characters apart.
_SAMPLES: Final = (
    "\x85\xa0\xad\xe9\xc9\xdf\u0130\u0131\u017f\u212a\u0430\u0410\u03b1\u0391\u05d0\u0627\u0905\u4e2d\u3042\u30a2\uac00"
    "\u0660\u0966\uff11\xb2\xbd\u2160\u0301\u20dd\u0903\u2003\u2028\u2029\u3000\ufeff\u200b\u200d\u20ac\xd7\xa9\u201c"
    "\u201d\xab\xbb\u2026\u2014\u203f\U0001d54f\U0001f600\U0001f1e6\ue000\u0378\U00020000"
)
# ECMA-262 sec-compiletocharset: line terminators, and white space with them.
_LINE_ENDS: Final = "\n\r\u2028\u2029"
_SPACES: Final = "\t\v\f \xa0\ufeff\u1680\u2000\u2003\u202f\u205f\u3000" + _LINE_ENDS
_DIGITS: Final = "0123456789"
_WORD: Final = _DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_"
# Long names of general categories; a name that is none of these is taken as a property of binary kind or a script.
_CATEGORIES: Final = {
    "Letter": "L", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt",
    "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M", "Nonspacing_Mark": "Mn", "Number": "N",
    "Decimal_Number": "Nd", "Letter_Number": "Nl", "Other_Number": "No", "Punctuation": "P", "Dash_Punctuation": "Pd",
    "Symbol": "S", "Currency_Symbol": "Sc", "Math_Symbol": "Sm", "Separator": "Z", "Space_Separator": "Zs",
    "Control": "Cc", "punct": "P", "digit": "Nd",
}  # fmt: skip
_BINARY: Final[dict[str, Callable[[str], bool]]] = {
    "Alphabetic": str.isalpha,
    "Alpha": str.isalpha,
    "Uppercase": str.isupper,
    "Upper": str.isupper,
    "Lowercase": str.islower,
    "Lower": str.islower,
    "White_Space": str.isspace,
    "space": str.isspace,
    "ASCII": str.isascii,
    "ASCII_Hex_Digit": lambda character: character in "0123456789abcdefABCDEF",
    "Any": lambda _character: True,
}


def alphabet_for(pattern: str, *, ignore_case: bool) -> Alphabet:
    """The alphabet of a pattern; patterns in ASCII, which nearly all are, share one."""
    return _alphabet(frozenset() if pattern.isascii() else frozenset(pattern), ignore_case)


class Alphabet:
    """The samples for patterns with the same characters. A set is an integer, one bit for each sample it holds."""

    def __init__(self, characters: frozenset[str], *, ignore_case: bool) -> None:
        own = {near for character in characters if not character.isascii() for near in _neighbours(ord(character))}
        self._characters = [*map(chr, range(128)), *sorted({*_SAMPLES, *own})]
        self._index = {character: number for number, character in enumerate(self._characters)}
        self._ignore_case = ignore_case
        self.everything: int = (1 << len(self._characters)) - 1

    def chars(self, characters: Iterable[str]) -> int:
        """The set of the given characters; a character that is no sample stands for all that are not ASCII."""
        found = 0
        for character in characters:
            index = self._index.get(character)
            found |= self._beyond_ascii if index is None else 1 << index
        return self._folded(found)

    def span(self, first: int, last: int) -> int:
        """The set of the code points from `first` to `last`, both included."""
        if last < 128:  # the samples begin with all of ASCII, in its order
            return self._folded((1 << max(first, last + 1)) - (1 << first))
        found = self._where(lambda character: first <= ord(character) <= last)
        if not found and first <= last:  # none of its characters is a sample
            found = self._beyond_ascii
        return self._folded(found)

    def without(self, chars: int) -> int:
        """Everything but `chars`."""
        return self.everything & ~chars

    @cached_property
    def digits(self) -> int:
        r"""\d"""
        return self.chars(_DIGITS)

    @cached_property
    def word(self) -> int:
        r"""\w"""
        return self.chars(_WORD)

    @cached_property
    def spaces(self) -> int:
        r"""\s"""
        return self._where(lambda character: character in _SPACES)

    @cached_property
    def line_ends(self) -> int:
        """What a dot leaves out without the flag s."""
        return self._where(lambda character: character in _LINE_ENDS)

    def property(self, name: str) -> int:
        r"""\p{name}: exact for general categories, everything for a property this table does not know."""
        key, _, value = name.rpartition("=")
        if key in ("", "General_Category", "gc"):
            category = _CATEGORIES.get(value, value)
            if len(category) <= 2:
                return self._folded(self._where(lambda character: unicodedata.category(character).startswith(category)))
            if value in _BINARY:
                return self._folded(self._where(_BINARY[value]))
            return self.everything
        script = value.upper().replace("_", " ")
        return self._where(lambda character: unicodedata.name(character, "").startswith(script)) or self.everything

    @cached_property
    def _beyond_ascii(self) -> int:
        return self.everything & ~((1 << 128) - 1)

    @cached_property
    def _both_cases(self) -> tuple[int, ...]:
        """For each sample: the samples that are its upper or lower case."""
        cases = ((self._index.get(other) for other in (char.upper(), char.lower())) for char in self._characters)
        return tuple(sum({1 << index for index in indices if index is not None}) for indices in cases)

    def _where(self, holds: Callable[[str], bool]) -> int:
        return sum(1 << number for number, character in enumerate(self._characters) if holds(character))

    def _folded(self, chars: int) -> int:
        """With the flag i a set holds both cases of its letters (ECMA-262 sec-runtime-semantics-canonicalize-ch)."""
        if not self._ignore_case:
            return chars
        both, left = chars, chars
        while left:
            lowest = left & -left
            both |= self._both_cases[lowest.bit_length() - 1]
            left ^= lowest
        return both


@lru_cache(maxsize=16)
def _alphabet(characters: frozenset[str], ignore_case: bool) -> Alphabet:
    return Alphabet(characters, ignore_case=ignore_case)


def _neighbours(point: int) -> tuple[str, str, str]:
    return chr(max(point - 1, 128)), chr(point), chr(min(point + 1, 0x10FFFF))
