"""What a script's author reads when the parser stops: Esprima's messages in plainer words, with a way out.

The validator's own messages are clear and stay as they are, but for those in `VALIDATOR_MESSAGES`.
"""

from __future__ import annotations

from typing import Final

from esprima.messages import Messages
from esprima.scanner import RawToken
from esprima.token import Token

from ..findings import Finding, Layer
from ..source import LineIndex, Span

PARSE_ERROR: Final = "PARSE_ERROR"
NESTING_OVERFLOW: Final = "PRESCANNER_NESTING_OVERFLOW"
REGEX_TOO_LONG: Final = "PRESCANNER_REGEX_TOO_LONG"


class SyntaxFault(Exception):
    """Raised when the parser stops; carries the finding. It never leaves `parse`."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def fault(message: str, start: int, end: int, hint: str = "") -> SyntaxFault:
    """The fault of a script that is not JavaScript, or not the part of it that is accepted."""
    return SyntaxFault(Finding(PARSE_ERROR, message, Layer.PARSE, Span(start, end), hint))


def overflow(code: str, message: str, start: int, end: int, hint: str) -> SyntaxFault:
    """The fault of a script that is beyond a limit of layer 0; the scanner here works for that layer."""
    return SyntaxFault(Finding(code, message, Layer.PRESCAN, Span(start, end), hint))


def shown(value: object) -> str:
    """A piece of the script for a message: quoted, short, and without anything a terminal would obey."""
    text = str(value)
    if len(text) > _SHOWN_CHARS:
        text = text[:_SHOWN_CHARS] + "…"
    return "'" + "".join(c if c.isprintable() else f"\\u{{{ord(c):x}}}" for c in text) + "'"


def translated(message: str, *args: object) -> tuple[str, str]:
    """Our words for one of Esprima's messages, and a hint; a message we have none for is taken as it is."""
    if message not in MESSAGES:
        return message[:1].lower() + message[1:], ""
    text, hint = MESSAGES[message]
    return text.format(*args), hint


def unexpected(text: str, token: RawToken, before: RawToken | None, brackets: list[RawToken]) -> SyntaxFault:
    """The fault of a token that cannot stand where it stands: after `before`, inside `brackets`."""
    start, end, value = token.start, token.end, token.value
    if token.type == Token.EOF:
        return fault("the script ends before it is complete", start, end, _unclosed(text, brackets))
    if before is not None and before.type == Token.Identifier and before.value == "await" and token is not before:
        return fault(AWAIT_MESSAGE, before.start, before.end, AWAIT_HINT)
    if token.type == Token.Identifier and value == "await":
        if before is not None and before.value == "for":
            return fault(AWAIT_MESSAGE, start, end, AWAIT_HINT)
        return fault("await is a reserved word and cannot be a name", start, end, NAME_HINT)
    if token.type == Token.Template and not token.head:
        if before is not None and before.type == Token.Template:
            return fault("${} in a template holds no expression", start, end)
        return fault("the expression in the ${…} of a template is not complete", start, end)
    hint = _HINTS.get(value, "") if isinstance(value, str) else ""
    if token.type == Token.Keyword and (value in STRICT_RESERVED or value in _OTHER_RESERVED):
        return fault(f"{shown(value)} is a reserved word and cannot stand here", start, end, hint)
    return fault(f"unexpected {_TOKEN_WORDS.get(token.type, '')}{shown(text[start:end])}", start, end, hint)


def _unclosed(text: str, brackets: list[RawToken]) -> str:
    if not brackets:
        return ""
    token = brackets[-1]
    line = LineIndex(text).position(token.start).line
    return f"The {shown('${' if token.type == Token.Template else token.value)} of line {line} is not closed."


_SHOWN_CHARS: Final = 40

# ECMA-262 sec-keywords-and-reserved-words, strict mode; `let` and `yield` are keywords to Esprima already.
STRICT_RESERVED: Final = frozenset(
    {"implements", "interface", "package", "private", "protected", "public", "static"},
)
_OTHER_RESERVED: Final = frozenset({"enum", "super", "let", "yield"})
_TYPES_HINT: Final = "Types and other parts of TypeScript are not JavaScript: leave them out."
_HINTS: Final = {
    ":": "If a type begins here, leave it out: TypeScript is not JavaScript.",
    "as": _TYPES_HINT,
    "enum": _TYPES_HINT,
    "interface": _TYPES_HINT,
    "private": _TYPES_HINT,
    "protected": _TYPES_HINT,
    "public": _TYPES_HINT,
    "let": "Put a declaration into a block: { … }. No name can be let.",
    "yield": "yield works in a function* only.",
}
_TOKEN_WORDS: Final = {
    Token.Identifier: "name ",
    Token.NumericLiteral: "number ",
    Token.StringLiteral: "string ",
    Token.Template: "template ",
    Token.Keyword: "keyword ",
}

ESCAPE_HINT: Final = "Escapes are \\n, \\t, \\xHH, \\uHHHH and \\u{H…}; a backslash itself is \\\\."
CLOSE_HINT: Final = "Close it, or look for a bracket or quote too many before this place."
AWAIT_MESSAGE: Final = "await is used in a function that is not async"
AWAIT_HINT: Final = "Write async before the function: async (x) => { … }. At the top level await is allowed."
MODULE_MESSAGE: Final = "import and export declarations are not accepted: the script is no module"
MODULE_HINT: Final = "Remove the line; what a script needs comes from callTool(name, args)."
IMPORT_META: Final = "Expected import.meta"
NAME_HINT: Final = "Choose another name."

# Esprima's text: message, hint. {0} and {1} are what Esprima fills in.
MESSAGES: Final[dict[str, tuple[str, str]]] = {
    Messages.BadGetterArity: ("a getter takes no parameters", ""),
    Messages.BadSetterArity: ("a setter takes exactly one parameter", ""),
    Messages.BadSetterRestParameter: ("the parameter of a setter cannot be a rest parameter", ""),
    Messages.ConstructorIsAsync: ("a class constructor cannot be async", "Move what waits into an async method."),
    Messages.ConstructorSpecialMethod: ("a class constructor must be a plain method", ""),
    Messages.DeclarationMissingInitializer: ("a {0} declaration needs a value", "Write = and a value, or use let."),
    Messages.DefaultRestParameter: ("a rest parameter or property cannot have a default value", ""),
    Messages.DuplicateBinding: ("the name '{0}' is declared twice", NAME_HINT),
    Messages.DuplicateConstructor: ("a class has one constructor at most", ""),
    Messages.DuplicateProtoProperty: ("an object literal has one __proto__ at most", ""),
    Messages.ForInOfLoopInitializer: ("the variable of a {0} loop cannot have a value of its own", ""),
    Messages.GeneratorInLegacyContext: ("a generator cannot be declared here", "Put it into a block."),
    Messages.IllegalBreak: ("break is used outside a loop or switch", "In a function use return."),
    Messages.IllegalContinue: ("continue is used outside a loop", "In a callback use return."),
    Messages.IllegalLanguageModeDirective: (
        "'use strict' cannot stand in a function with defaults, destructuring or rest parameters",
        "Remove it: the script is strict anyway.",
    ),
    Messages.IllegalReturn: ("return is used outside a function", ""),
    Messages.ImportMissingSpecifier: ("import() needs a module's name", ""),
    Messages.InvalidEscapedReservedWord: ("a keyword is written with an escape", "Write it in plain letters."),
    Messages.InvalidHexEscapeSequence: ("the escape \\x needs two hexadecimal digits", ESCAPE_HINT),
    Messages.InvalidLHSInAssignment: ("this cannot be assigned to", "To compare, write ===."),
    Messages.InvalidLHSInForIn: ("this cannot be the variable of a for-in loop", "Write for (const key in object)."),
    Messages.InvalidLHSInForLoop: ("this cannot be the variable of a for-of loop", "Write for (const item of list)."),
    Messages.InvalidRegExp: ("the regular expression is not valid", ""),
    Messages.LetInLexicalBinding: ("let cannot be a variable's name", NAME_HINT),
    Messages.MultipleDefaultsInSwitch: ("a switch has one default at most", ""),
    Messages.NewlineAfterThrow: ("the line ends after throw", "Write the value on the same line."),
    Messages.NoCatchOrFinally: ("a try block has neither catch nor finally", "Add catch (error) { … }."),
    Messages.ParameterAfterRestParameter: ("a rest parameter must be the last one", ""),
    Messages.Redeclaration: ("the label '{1}' is declared twice", NAME_HINT),
    Messages.StaticPrototype: ("a static member cannot be named prototype", NAME_HINT),
    Messages.StrictCatchVariable: ("eval and arguments cannot be names", NAME_HINT),
    Messages.StrictDelete: ("delete cannot remove a variable", "Only a property can be deleted: delete object.key."),
    Messages.StrictFunction: (
        "a function declaration cannot stand alone as the body of a statement",
        "Put it into a block: { … }.",
    ),
    Messages.StrictFunctionName: ("eval and arguments cannot be names", NAME_HINT),
    Messages.StrictLHSAssignment: ("eval and arguments cannot be assigned to", NAME_HINT),
    Messages.StrictLHSPostfix: ("eval and arguments cannot be assigned to", NAME_HINT),
    Messages.StrictLHSPrefix: ("eval and arguments cannot be assigned to", NAME_HINT),
    Messages.StrictModeWith: ("the with statement is not accepted: the script is strict", "Write object.name."),
    Messages.StrictOctalLiteral: (
        "numbers and escapes with a leading zero are not accepted: the script is strict",
        "Write 0o17 for an octal number, 17 for a decimal one, \\x0f for an escape.",
    ),
    Messages.StrictParamDupe: ("two parameters have the same name", NAME_HINT),
    Messages.StrictParamName: ("eval and arguments cannot be names", NAME_HINT),
    Messages.StrictReservedWord: ("{0} is a reserved word and cannot be a name", NAME_HINT),
    Messages.StrictVarName: ("eval and arguments cannot be names", NAME_HINT),
    Messages.TemplateOctalLiteral: ("octal escapes are not accepted in templates", "Write \\x0f instead."),
    Messages.UnexpectedReserved: ("{0} is a reserved word and cannot stand here", ""),
    Messages.UnknownLabel: ("there is no label '{0}' around this statement", ""),
    Messages.UnterminatedRegExp: ("the regular expression that starts here has no closing /", CLOSE_HINT),
    IMPORT_META: ("import.meta is not accepted: the script is no module", MODULE_HINT),
    "Invalid escape sequence in template literal": ("the template holds an invalid escape", ESCAPE_HINT),
    "Nullish coalescing requires parentheses when mixed with logical operators": (
        "?? is mixed with || or && without parentheses",
        "Write (a ?? b) || c or a ?? (b || c).",
    ),
    "Optional chains cannot be tagged templates": ("an optional chain cannot be the tag of a template", ""),
    "Rest parameters cannot have a trailing comma": ("no comma may follow a rest parameter", ""),
    "for await requires an of loop": ("for await needs of", "Write for await (const item of items)."),
}

# Faults that Esprima places at the token before the one they are about. The first is "Unexpected token".
ABOUT_NEXT_TOKEN: Final = frozenset({Messages.BadImportCallArity, Messages.StrictFunction})

# The validator's text, where it can be said better.
VALIDATOR_MESSAGES: Final[dict[str, tuple[str, str]]] = {
    "await is a reserved word in this context": (AWAIT_MESSAGE, AWAIT_HINT),
    "await is not valid in this context": (
        "await cannot stand in the default value of a parameter",
        "Await in the body of the function.",
    ),
    "await cannot be a binding in this context": ("await is a reserved word and cannot be a name", NAME_HINT),
    "await cannot be a module binding name": ("await is a reserved word and cannot be a name", NAME_HINT),
    "await cannot be a label in this context": ("await is a reserved word and cannot be a label", NAME_HINT),
    "for await is only valid in async functions or modules": (
        "for await is used in a function that is not async",
        AWAIT_HINT,
    ),
}
