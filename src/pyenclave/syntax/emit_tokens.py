"""The text of single tokens: names, strings, numbers, regular expressions, templates.

All are made from checked values and are ASCII, so that what the engine's scanner sees never depends on an encoding,
a Unicode version or a character that looks like another. Line ends appear in raw text of tagged templates only.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata

from .emitter import GenerateError
from .grammar import RESERVED_PREFIXES

# ECMA-262 sec-keywords-and-reserved-words: reserved always, in strict code, and in async functions.
RESERVED_WORDS = frozenset(
    {
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "import",
        "in",
        "instanceof",
        "new",
        "null",
        "return",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "var",
        "void",
        "while",
        "with",
        "implements",
        "interface",
        "let",
        "package",
        "private",
        "protected",
        "public",
        "static",
        "yield",
        "await",
    },
)


def identifier(name: object) -> str:
    """The text of a reference, binding or label."""
    text = identifier_name(name)
    if name in RESERVED_WORDS:
        raise GenerateError(f"{name} is a reserved word")
    return text


def identifier_name(name: object) -> str:
    """The text of a name after a dot or as a key, where reserved words may stand."""
    if type(name) is not str:
        raise GenerateError("a name is not text")
    if name.startswith(RESERVED_PREFIXES):
        raise GenerateError(f"{name} is a name of generated code")
    if _ASCII_NAME.fullmatch(name):
        return name
    if not name or not _starts_name(name[0]) or not all(map(_continues_name, name)):
        raise GenerateError(f"{name!r} is not an identifier")
    return "".join([char if char.isascii() else f"\\u{{{ord(char):x}}}" for char in name])


def private_name(name: object) -> str:
    """The text of a private name with its #."""
    if name == "constructor":
        raise GenerateError("#constructor is not a name")
    return f"#{identifier_name(name)}"


def string(value: object) -> str:
    """The text of a string literal."""
    if type(value) is not str:
        raise GenerateError("a string is not text")
    # JSON's escapes mean the same in JavaScript. `<` makes `<!--` and `</script` impossible.
    return _json_string(value).replace("<", "\\x3c")


def number(value: object) -> str:
    """The text of a number literal."""
    if type(value) is not float or math.isnan(value) or math.copysign(1.0, value) < 0:
        raise GenerateError(f"{value!r} has no number literal")
    if value == math.inf:
        return "1e400"
    # Both languages print the shortest text that reads as the same double.
    return repr(value).removesuffix(".0")


def big_integer(digits: object) -> str:
    """The text of a BigInt literal."""
    if type(digits) is not str or not _DECIMAL.fullmatch(digits):
        raise GenerateError("a BigInt is not decimal digits")
    return f"{digits}n"


def regular_expression(pattern: object, flags: object) -> str:
    """The text of a regular expression literal: the pattern as it is, characters beyond ASCII as escapes.

    The engine reads the same regular expression; its `source` shows the escapes.
    """
    if type(pattern) is not str or not _PATTERN.fullmatch(pattern):
        raise GenerateError("not the pattern of a regular expression literal")
    if type(flags) is not str or not _FLAGS.fullmatch(flags) or len(set(flags)) != len(flags) or {"u", "v"} <= {*flags}:
        raise GenerateError(f"{flags!r} are not flags of a regular expression")
    by_code_point = "u" in flags or "v" in flags

    def escape(match: re.Match[str]) -> str:
        backslash, char = match.group(1), match.group(2)
        if char is None:
            return match.group()
        if backslash and by_code_point:
            raise GenerateError("a regular expression with the flag u or v escapes a letter")
        # Without these flags `\é` means `é`, and `\u{…}` would be a quantifier.
        return f"\\u{{{ord(char):x}}}" if by_code_point and ord(char) > 0xFFFF else _code_units(char)

    return f"/{_PATTERN_PART.sub(escape, pattern)}/{flags}"


def template_text(raw: object, cooked: object) -> str:
    """The text between substitutions of a template without a tag: from its value, which is all that it comes to."""
    if type(raw) is not str or type(cooked) is not str:
        raise GenerateError("a template without a tag has no value")
    return string(cooked)[1:-1].replace("`", "\\`").replace("${", "\\${")


def raw_template_text(raw: object, cooked: object) -> str:
    """The text between substitutions of a tagged template, which the tag can read as it was written."""
    if not is_printable_raw(raw):
        raise GenerateError("the raw text of a tagged template is not plain ASCII template characters")
    assert isinstance(raw, str)
    if "\\" not in raw and raw != cooked:
        raise GenerateError("the raw text of a tagged template is not that of its value")
    return raw


def is_printable_raw(raw: object) -> bool:
    """True if `raw`, an element of a tagged template, can be printed: it must be ASCII, no escape may stand in."""
    return type(raw) is str and _RAW_TEMPLATE.fullmatch(raw) is not None


def _starts_name(char: str) -> bool:
    """UAX #31 ID_Start, and what ECMA-262 sec-names-and-keywords adds."""
    if char in "$_":
        return True
    if char == "\N{VERTICAL TILDE}":
        return False
    return unicodedata.category(char) in _START_CATEGORIES or char in _OTHER_START


def _continues_name(char: str) -> bool:
    return _starts_name(char) or unicodedata.category(char) in _CONTINUE_CATEGORIES or char in _OTHER_CONTINUE


def _code_units(char: str) -> str:
    """A character as one or two `\\u` escapes."""
    return _json_string(char)[1:-1] if ord(char) > 0x7F else f"\\u{ord(char):04x}"


_json_string = json.JSONEncoder(ensure_ascii=True).encode

_ASCII_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
# SAFE: Cn are characters that the Unicode of this Python does not know; parser and engine may be newer. They are
# printed as escapes, which the engine takes for part of a name or for an error, never for anything else.
_START_CATEGORIES = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Nl", "Cn"})
_CONTINUE_CATEGORIES = frozenset({"Mn", "Mc", "Nd", "Pc"})
# Unicode's PropList: Other_ID_Start, Other_ID_Continue; the last two are ECMA-262's ZWNJ and ZWJ.
_OTHER_START = frozenset("\u1885\u1886\u2118\u212e\u309b\u309c")
_OTHER_CONTINUE = frozenset(
    "\u00b7\u0387\u1369\u136a\u136b\u136c\u136d\u136e\u136f\u1370\u1371\u19da\u30fb\uff65\u200c\u200d",
)

_DECIMAL = re.compile(r"0|[1-9][0-9]*")
_FLAGS = re.compile(r"[dgimsuvy]*")
# ECMA-262 sec-literals-regular-expression-literals, RegularExpressionBody. No alternative can match in two ways.
_PATTERN = re.compile(
    r"""(?!\*)
    (?:
        [^\\/\[\n\r\u2028\u2029]
      | \\[^\n\r\u2028\u2029]
      | \[ (?: [^\\\]\n\r\u2028\u2029] | \\[^\n\r\u2028\u2029] )* \]
    )+""",
    re.VERBOSE,
)
# Backslash pairs are kept together, so that an escaped backslash never passes for the start of an escape.
_PATTERN_PART = re.compile(r"\\[\x20-\x7e]|(\\?)([^\x20-\x7e])")
# ECMA-262 sec-template-literal-lexical-components, TemplateCharacter; line ends in raw text are LF.
_RAW_TEMPLATE = re.compile(r"(?:[\x01-\x0c\x0e-\x23\x25-\x5b\x5d-\x5f\x61-\x7f]|\\[\x01-\x0c\x0e-\x7f]|\$(?!\{))*")
