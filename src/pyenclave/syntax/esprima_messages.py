"""What a script's author reads when the parser stops: Esprima's messages in plainer words, with a way out.

What Esprima itself says is kept only where a table has nothing better.
"""

from __future__ import annotations

import re
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


def judged(message: str) -> tuple[str, str]:
    """Our words for one of the messages of Esprima's validator, and a hint."""
    if message in VALIDATOR_MESSAGES:
        return VALIDATOR_MESSAGES[message]
    quoted = _QUOTED.search(message)
    key = _QUOTED.sub("{0}", message)
    if quoted is None or key not in VALIDATOR_MESSAGES:
        return translated(message)
    text, hint = VALIDATOR_MESSAGES[key]
    return text.format(quoted[1]), hint


def unexpected(text: str, token: RawToken, before: RawToken | None, brackets: list[RawToken]) -> SyntaxFault:
    """The fault of a token that cannot stand where it stands: after `before`, inside `brackets`."""
    start, end, value = token.start, token.end, token.value
    if token.type == Token.EOF:
        return fault("the script ends before it is complete", start, end, _unclosed(text, brackets))
    word, word_start = _word_before(text, start)
    if before is not None and before is not token and before.start != word_start:
        word = ""  # it stands in a comment
    if word == "await" and (token.type in _OPERANDS or value in _OPERAND_KEYWORDS):
        # Where it may stand, it would have taken this for its operand.
        return fault(AWAIT_MESSAGE, word_start, word_start + len(word), AWAIT_HINT)
    if word == "using" and token.type == Token.Identifier:
        return fault(USING_MESSAGE, word_start, end, USING_HINT)
    if before is not None and before.type == Token.Identifier and before.value == "await" and token is not before:
        return fault(AWAIT_MESSAGE, before.start, before.end, AWAIT_HINT)
    if token.type == Token.Identifier and value == "await":
        if before is not None and before.value == "for":
            return fault(AWAIT_MESSAGE, start, end, AWAIT_HINT)
        if before is not None and before is not token and (before.type in _OPERANDS or before.value in _ENDS):
            return fault("unexpected name 'await'", start, end, _MISSING_HINT)
        return fault("await is a reserved word and cannot be a name", start, end, NAME_HINT)
    if token.type == Token.Template and not token.head:
        if before is not None and before.type == Token.Template:
            return fault("${} in a template holds no expression", start, end, "Put a name or a value between ${ and }.")
        message = "the expression in the ${…} of a template is not complete"
        return fault(message, start, end, "Finish the expression before the }.")
    hint = (_HINTS.get(value, "") if isinstance(value, str) else "") or _HINTS_AFTER.get(word, "")
    if value == ":" and brackets and brackets[-1].value == "{":
        hint = f"{_OBJECT_HINT} {hint}"
    if token.type == Token.Keyword and (value in STRICT_RESERVED or value in _OTHER_RESERVED):
        return fault(f"{shown(value)} is a reserved word and cannot stand here", start, end, hint or NAME_HINT)
    if not hint:
        hint = _MISSING_HINT if token.type in _OPERANDS else _STRAY_HINT
    return fault(f"unexpected {_TOKEN_WORDS.get(token.type, '')}{shown(text[start:end])}", start, end, hint)


def _word_before(text: str, offset: int) -> tuple[str, int]:
    """The word in front of `offset`, nothing but blanks between, and where it starts; no key behind a dot."""
    end = len(text[:offset].rstrip())
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] in "_$"):
        start -= 1
    return ("", offset) if text[:start].endswith((".", "#")) else (text[start:end], start)


def _unclosed(text: str, brackets: list[RawToken]) -> str:
    if not brackets:
        return "Finish or remove the last statement."
    token = brackets[-1]
    line = LineIndex(text).position(token.start).line
    return f"The {shown('${' if token.type == Token.Template else token.value)} of line {line} is not closed."


_SHOWN_CHARS: Final = 40
# A name in a message; no name holds a quote.
_QUOTED: Final = re.compile("'([^']*)'")

# ECMA-262 sec-keywords-and-reserved-words, strict mode; `let` and `yield` are keywords to Esprima already.
STRICT_RESERVED: Final = frozenset(
    {"implements", "interface", "package", "private", "protected", "public", "static"},
)
_OTHER_RESERVED: Final = frozenset({"enum", "super", "let", "yield"})
_BLOCK_HINT: Final = "A declaration stands at the beginning of a statement, and in a block: { … }."
_TYPES_HINT: Final = "Types and other parts of TypeScript are not JavaScript: leave them out."
_HINTS: Final = {
    ":": "If a type begins here, leave it out: TypeScript is not JavaScript.",
    "!": "The ! of TypeScript is not JavaScript: leave it out; not equal is written !==.",
    "**": "Put what stands on the left into parentheses: (-a) ** b.",
    "<": "JSX is not JavaScript: write text as a string.",
    "=": "To compare, write ===. A default value stands in patterns and parameters only.",
    "and": "Write &&.",
    "as": _TYPES_HINT,
    **dict.fromkeys(("class", "const", "var"), _BLOCK_HINT),
    "enum": _TYPES_HINT,
    "implements": _TYPES_HINT,
    "interface": _TYPES_HINT,
    "or": "Write ||.",
    "private": _TYPES_HINT,
    "protected": _TYPES_HINT,
    "public": _TYPES_HINT,
    "let": "Put a declaration into a block: { … }. No name can be let.",
    "yield": "yield works in a function* only.",
}
# What is written before something that cannot follow it.
_HINTS_AFTER: Final = {
    **dict.fromkeys(("abstract", "declare", "namespace", "private", "protected", "public", "type"), _TYPES_HINT),
    "def": "A function is written const name = (a, b) => { … }.",
    "elif": "Write else if.",
    **dict.fromkeys(("if", "while", "for", "switch"), "Parentheses belong round what follows: if (a) { … }."),
    "not": "Write !.",
}
_MISSING_HINT: Final = "A comma, an operator or a semicolon may be missing before it."
_STRAY_HINT: Final = "Look for something not finished before this place, or for one thing too many."
_OBJECT_HINT: Final = "An object at the beginning of a statement stands in parentheses: ({ a: 1 })."
_OPERANDS: Final = (
    Token.Identifier,
    Token.NumericLiteral,
    Token.StringLiteral,
    Token.Template,
    Token.BooleanLiteral,
    Token.NullLiteral,
)
_ENDS: Final = frozenset({")", "]", "}"})
_OPERAND_KEYWORDS: Final = frozenset({"this", "new", "function", "class", "super", "typeof", "import"})
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
USING_MESSAGE: Final = "using declarations are not accepted"
USING_HINT: Final = "Declare it with const, and put what closes it into the finally of a try."
MODULE_MESSAGE: Final = "import and export declarations are not accepted: the script is no module"
MODULE_HINT: Final = "Remove the line; what a script needs comes from callTool(name, args)."
PATTERN_MESSAGE: Final = "a part of a pattern or list of parameters stands in parentheses"
PATTERN_HINT: Final = "Leave these parentheses out: [[a], { b = 1 }] = value."
IMPORT_META: Final = "Expected import.meta"
REGEX_HINT: Final = r"Where one of ( ) [ ] { } * + ? . ^ $ | \ / stands for itself, write \ before it."
NAME_HINT: Final = "Choose another name."

_PRIVATE_ALONE: Final = (
    "a private name stands alone",
    "Write this.#name, or #name in object to ask whether it is there.",
)

# Esprima's text: message, hint. {0} and {1} are what Esprima fills in.
MESSAGES: Final[dict[str, tuple[str, str]]] = {
    Messages.BadGetterArity: ("a getter takes no parameters", "Remove them, or write a method."),
    Messages.BadSetterArity: ("a setter takes exactly one parameter", "Write set name(value) { … }."),
    Messages.BadSetterRestParameter: (
        "the parameter of a setter cannot be a rest parameter",
        "Write set name(value) { … }.",
    ),
    Messages.ConstructorIsAsync: ("a class constructor cannot be async", "Move what waits into an async method."),
    Messages.ConstructorSpecialMethod: ("a class constructor must be a plain method", "Write constructor(a, b) { … }."),
    Messages.DeclarationMissingInitializer: ("a {0} declaration needs a value", "Write = and a value, or use let."),
    Messages.DefaultRestParameter: (
        "a rest parameter or property cannot have a default value",
        "Remove the default: what is missing is an empty list or object.",
    ),
    Messages.DuplicateBinding: ("the name '{0}' is declared twice", NAME_HINT),
    Messages.DuplicateConstructor: ("a class has one constructor at most", "Give its parameters defaults instead."),
    Messages.DuplicateProtoProperty: ("an object literal has one __proto__ at most", "Remove one of them."),
    Messages.ForInOfLoopInitializer: (
        "the variable of a {0} loop cannot have a value of its own",
        "Remove = and the value.",
    ),
    Messages.GeneratorInLegacyContext: ("a generator cannot be declared here", "Put it into a block."),
    Messages.IllegalBreak: ("break is used outside a loop or switch", "In a function use return."),
    Messages.IllegalContinue: ("continue is used outside a loop", "In a callback use return."),
    Messages.IllegalLanguageModeDirective: (
        "'use strict' cannot stand in a function with defaults, destructuring or rest parameters",
        "Remove it: the script is strict anyway.",
    ),
    Messages.IllegalReturn: ("return is used outside a function", "A static block of a class just ends."),
    Messages.ImportMissingSpecifier: ("import() is not accepted: the script is no module", MODULE_HINT),
    Messages.InvalidEscapedReservedWord: ("a keyword is written with an escape", "Write it in plain letters."),
    Messages.InvalidHexEscapeSequence: ("the escape \\x needs two hexadecimal digits", ESCAPE_HINT),
    Messages.InvalidLHSInAssignment: ("this cannot be assigned to", "To compare, write ===."),
    Messages.InvalidLHSInForIn: ("this cannot be the variable of a for-in loop", "Write for (const key in object)."),
    Messages.InvalidLHSInForLoop: ("this cannot be the variable of a for-of loop", "Write for (const item of list)."),
    Messages.InvalidRegExp: ("the regular expression is not valid", REGEX_HINT),
    Messages.LetInLexicalBinding: ("let cannot be a variable's name", NAME_HINT),
    Messages.MultipleDefaultsInSwitch: ("a switch has one default at most", "Join the two."),
    Messages.NewlineAfterThrow: ("the line ends after throw", "Write the value on the same line."),
    Messages.NoCatchOrFinally: ("a try block has neither catch nor finally", "Add catch (error) { … }."),
    Messages.ParameterAfterRestParameter: ("a rest parameter must be the last one", "Move the others before it."),
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
    Messages.UnexpectedReserved: ("{0} is a reserved word and cannot stand here", NAME_HINT),
    Messages.UnknownLabel: (
        "there is no label '{0}' around this statement",
        "Put the label before the loop around it; no jump leads out of a function.",
    ),
    Messages.UnterminatedRegExp: ("the regular expression that starts here has no closing /", CLOSE_HINT),
    IMPORT_META: ("import.{1} is not accepted: the script is no module", MODULE_HINT),
    "Invalid escape sequence in template literal": ("the template holds an invalid escape", ESCAPE_HINT),
    "Nullish coalescing requires parentheses when mixed with logical operators": (
        "?? is mixed with || or && without parentheses",
        "Write (a ?? b) || c or a ?? (b || c).",
    ),
    "Optional chains cannot be tagged templates": (
        "an optional chain cannot be the tag of a template",
        "Put the function into a variable first.",
    ),
    "Rest parameters cannot have a trailing comma": ("no comma may follow a rest parameter", "Remove it."),
    "for await requires an of loop": ("for await needs of", "Write for await (const item of items)."),
}

# Faults that Esprima places at the token before the one they are about. The first is "Unexpected token".
ABOUT_NEXT_TOKEN: Final = frozenset({Messages.BadImportCallArity, Messages.StrictFunction})

# The validator's text, {0} for what it quotes: message, hint.
VALIDATOR_MESSAGES: Final[dict[str, tuple[str, str]]] = {
    "A binding pattern cannot contain a member expression": (
        "a property cannot be declared",
        "Declare a name, or assign without const, let and parameters.",
    ),
    "A class expression statement requires parentheses": (
        "a class declaration cannot stand alone as the body of a statement",
        "Put it into a block: { … }.",
    ),
    "A class may only have one constructor": MESSAGES[Messages.DuplicateConstructor],
    "A private name expression requires the in operator": _PRIVATE_ALONE,
    "Assigning to eval or arguments is forbidden in strict mode": (
        "eval and arguments cannot be assigned to",
        NAME_HINT,
    ),
    "Binding eval or arguments is forbidden in strict mode": ("eval and arguments cannot be names", NAME_HINT),
    "Class constructor may not be a private name": ("#constructor cannot be a name", NAME_HINT),
    "Class constructors cannot be async, generators or accessors": MESSAGES[Messages.ConstructorSpecialMethod],
    "Class fields may not be named constructor": ("a field cannot be named constructor", NAME_HINT),
    "Classes may not have a static property named prototype": MESSAGES[Messages.StaticPrototype],
    "Deleting an unqualified identifier is forbidden in strict mode": MESSAGES[Messages.StrictDelete],
    "Duplicate __proto__ fields are not allowed in object literals": MESSAGES[Messages.DuplicateProtoProperty],
    "Duplicate private name {0}": ("the private name '{0}' is declared twice", NAME_HINT),
    "Functions in statement position require the sloppy Annex B ordinary-function grammar": (
        MESSAGES[Messages.StrictFunction]
    ),
    "Getter must not have any formal parameters": MESSAGES[Messages.BadGetterArity],
    "Identifier {0} has already been declared": ("the name '{0}' is declared twice", NAME_HINT),
    "Illegal 'use strict' directive in function with non-simple parameter list": (
        MESSAGES[Messages.IllegalLanguageModeDirective]
    ),
    "Illegal break statement": MESSAGES[Messages.IllegalBreak],
    "Illegal break target {0}": MESSAGES[Messages.UnknownLabel],
    "Illegal continue statement": MESSAGES[Messages.IllegalContinue],
    "Illegal continue target {0}": (
        "the label '{0}' that continue names is not that of a loop around it",
        "Use break to leave a block, or put the label before the loop.",
    ),
    "Illegal return statement": MESSAGES[Messages.IllegalReturn],
    "Invalid binding or assignment pattern": (
        "this cannot stand in a pattern",
        "Only names, properties and patterns can.",
    ),
    "Invalid left-hand side in assignment": MESSAGES[Messages.InvalidLHSInAssignment],
    "Label {0} has already been declared": ("the label '{0}' is declared twice", NAME_HINT),
    "Labelled functions are not valid in this statement position": (
        "a function declaration cannot have a label",
        "Remove the label.",
    ),
    "Lexical declarations require a statement list or block": (
        "a declaration cannot stand alone as the body of a statement",
        "Put it into a block: { … }.",
    ),
    "Missing initializer in const declaration": (
        "a const declaration needs a value",
        "Write = and a value, or use let.",
    ),
    "More than one default clause in switch": MESSAGES[Messages.MultipleDefaultsInSwitch],
    "Object rest requires a binding identifier or simple assignment target": (
        "what is left of an object goes to a name or a property only",
        "Write { a, ...rest } and take rest apart in a line of its own.",
    ),
    "Private fields may not be deleted": ("a private member cannot be deleted", "Assign undefined to it."),
    "Private methods and properties are only valid in class bodies": (
        "only a class has private members",
        "Write the name without #.",
    ),
    "Private name {0} is not declared in an enclosing class": (
        "the private name '{0}' is not declared in a class around it",
        "Declare it there as a field or method, or write the name without #.",
    ),
    "Private names are only valid as class keys, member properties or an in operand": _PRIVATE_ALONE,
    "Private names cannot be accessed through super": ("super has no private members", "Write this.#name."),
    "Reserved word {0} cannot be a binding in strict mode": (
        "'{0}' is a reserved word and cannot be a name",
        NAME_HINT,
    ),
    "Rest elements may not have a trailing comma": ("no comma may follow a rest element", "Remove it."),
    "Rest elements may not have an initializer": MESSAGES[Messages.DefaultRestParameter],
    "Rest elements must be last in a pattern": ("a rest element must be the last one", "Move the others before it."),
    "Rest parameters may not have a trailing comma": ("no comma may follow a rest parameter", "Remove it."),
    "Rest properties may not have a trailing comma": ("no comma may follow a rest property", "Remove it."),
    "Rest properties must be last in a pattern": ("a rest property must be the last one", "Move the others before it."),
    "Setter must have exactly one non-rest formal parameter": MESSAGES[Messages.BadSetterArity],
    "Strict mode code may not contain a with statement": MESSAGES[Messages.StrictModeWith],
    "arguments is forbidden in class field initializers and static blocks": (
        "arguments cannot be used in the value of a field or in a static block",
        "Name the values, or use a method with (...args).",
    ),
    "await cannot be a binding in this context": ("await is a reserved word and cannot be a name", NAME_HINT),
    "await cannot be a label in this context": ("await is a reserved word and cannot be a label", NAME_HINT),
    "await cannot be a module binding name": ("await is a reserved word and cannot be a name", NAME_HINT),
    "await is a reserved word in this context": (AWAIT_MESSAGE, AWAIT_HINT),
    "await is not valid in this context": (
        "await cannot stand in the default value of a parameter",
        "Await in the body of the function.",
    ),
    "for await is only valid in async functions or modules": (
        "for await is used in a function that is not async",
        AWAIT_HINT,
    ),
    "for-in/of bindings must not have an initializer": (
        "the variable of such a loop cannot have a value of its own",
        "Remove = and the value.",
    ),
    "for-in/of requires exactly one binding": (
        "such a loop declares one variable",
        "Write for (const [a, b] of pairs) to take each item apart.",
    ),
    "let cannot be a lexical binding name": MESSAGES[Messages.LetInLexicalBinding],
    "new.target is only valid in functions or class initialization": (
        "new.target is used outside a function",
        "Remove it.",
    ),
    "super must be a valid property access or constructor call": (
        "super stands alone",
        "Write super.name, super[key] or, in the constructor of a class with extends, super().",
    ),
    "super property access is not valid in this context": (
        "super.name is used outside a method",
        "Only methods of classes and of object literals, { name() { … } }, have super.",
    ),
    "super() is only valid in a derived class constructor": (
        "super() is used outside the constructor of a class with extends",
        "Remove it, or write class A extends B.",
    ),
    "yield cannot be a binding in a generator": ("yield is a reserved word and cannot be a name", NAME_HINT),
    "yield is a reserved word in this context": ("yield is used outside a generator", "Write function* name() { … }."),
    "yield is not valid in this context": (
        "yield cannot stand in the default value of a parameter",
        "Yield in the body of the function.",
    ),
}
