"""Esprima's parser for the body of a strict async function, with its faults mended and its recursion bounded.

Mended here (each has its test): a newline before a string or template after `return`; newlines inside a template or
string, taken for one before it; accessors of classes with a newline after `get`; parentheses that only an arrow
function may have, left in the tree; parentheses round a pattern inside a pattern or round a parameter; `+=` for a
default; `async({a = 1})`; `${}`; a missing `;` in the head of a for loop; `in` inside a pattern declared there.
`with`, `import.meta`, import and export are refused with a reason.

Depth is bounded twice, so that the verdict hangs on the text alone and not on how much stack there is. Brackets of all
kinds inside each other: `nesting_depth`. And what nests without brackets, `a ? b : c ? d : …`, `else if`, `a = b = c`,
`x => y => z`, `!!!a`, `new new A`: MAX_CHAIN levels in all. Only lists grow without bound: `a + b + …`, `a.b.c…`,
`a, b, …`; Esprima reads those in loops.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NoReturn, TypeVar

from esprima.messages import Messages
from esprima.nodes import Literal, Node, ReturnStatement, SequenceExpression
from esprima.parser import Params, Parser
from esprima.scanner import RawToken
from esprima.token import Token

from ..prescan import TokenChecks
from ..prescan.tokens import OPERATORS
from .esprima_expressions import QuickParser
from .esprima_messages import (
    ABOUT_NEXT_TOKEN,
    IMPORT_META,
    MESSAGES,
    MODULE_HINT,
    MODULE_MESSAGE,
    NESTING_OVERFLOW,
    PATTERN_HINT,
    PATTERN_MESSAGE,
    STRICT_RESERVED,
    SyntaxFault,
    fault,
    overflow,
    shown,
    translated,
    unexpected,
)
from .esprima_scanner import BodyScanner
from .esprima_validator import BodyValidator

# More than any readable chain of else-if needs, and few enough for the stack of the engine.
MAX_CHAIN: Final = 250

N = TypeVar("N", bound=Node)

_EOF: Final = Token.EOF
_IDENTIFIER: Final = Token.Identifier
_KEYWORD: Final = Token.Keyword
_PUNCTUATOR: Final = Token.Punctuator
_TEXTS: Final = (Token.StringLiteral, Token.Template)
_WORDS: Final = (Token.Keyword, Token.BooleanLiteral, Token.NullLiteral)
_KEY_TOKENS: Final = (Token.Identifier, Token.StringLiteral, Token.NumericLiteral, *_WORDS)
_PATTERNS_TO_BE: Final = frozenset({"ArrayExpression", "ObjectExpression", "AssignmentExpression"})
_NAMED_BY_TARGET: Final = frozenset({"FunctionExpression", "ArrowFunctionExpression", "ClassExpression"})
# Message: the word, none for the name it speaks of.
_ABOUT_TOKEN_BEFORE: Final = {Messages.MultipleDefaultsInSwitch: "default", Messages.Redeclaration: ""}
_OPENING: Final = frozenset("([{")
_CLOSING: Final = frozenset(")]}")


class BodyParser(QuickParser):
    """Parses one text once. Raises SyntaxFault for what is wrong with the script, and whatever Esprima trips over."""

    def __init__(self, text: str, nesting_depth: int, checks: TokenChecks) -> None:
        self.text = text
        self.nesting_depth = nesting_depth
        self.checks = checks
        self.consumed: RawToken | None = None
        # The tokens that opened the brackets around the current place.
        self.brackets: list[RawToken] = []
        self.chain = 0
        # The `=` of each `{a = 1}` in what may be the parameters of an async arrow function, or a call of `async`.
        self.shorthand_defaults: list[RawToken] = []
        # For each production that can contain itself without brackets: how many were open where it last began.
        self.statement_at = self.assignment_at = self.unary_at = self.power_at = self.new_at = self.class_at = -1
        # Esprima reads the first token while it is being made, in sloppy mode: let it read an empty script.
        super().__init__("")
        self.scanner = BodyScanner(text, self.errorHandler, checks)
        self.context.strict = True
        self.context.allowAwait = True
        self.context.inFunctionBody = True
        self.nextToken()

    def parse_body(self) -> Node:
        """The program as Esprima's nodes, all early errors excluded."""
        program = self.parseScript()
        self.checks.finish()
        BodyValidator(self.text).body(program)
        return program

    @property
    def offset(self) -> int:
        """Where the parser stands."""
        return min(self.startMarker.index, len(self.text))

    # Tokens.

    def nextToken(self, allowEscaped: bool = False) -> RawToken:
        token, checks = self.lookahead, self.checks
        kind = token.type
        if kind == _PUNCTUATOR:
            if token.value in OPERATORS:
                checks.operator(token.start, token.end)
            else:
                checks.operator_run = 0
                if token.value in _OPENING:
                    self._open(token)
                elif token.value in _CLOSING and self.brackets:
                    self.brackets.pop()
        elif kind in _WORDS:
            if token.escaped and not allowEscaped:
                self.throwUnexpectedToken(token, Messages.InvalidEscapedReservedWord)
            if token.value in OPERATORS:
                checks.operator(token.start, token.end)
            else:
                checks.operator_run = 0
        else:
            checks.operator_run = 0
            if kind == _IDENTIFIER:
                if checks.sees_names:
                    checks.name(token.value, token.start, token.end)
            elif kind in _TEXTS:
                checks.string(token.start, token.end)
                if token.head and not token.tail:
                    self._open(token)
                elif token.tail and not token.head and self.brackets:
                    self.brackets.pop()
        self.consumed = token
        scanner, last, start = self.scanner, self.lastMarker, self.startMarker
        last.index = scanner.index
        last.line = scanner.lineNumber
        scanner.scanComments()
        start.index = scanner.index
        start.line = scanner.lineNumber
        following = scanner.lex()
        # Esprima compares the lines on which the tokens end; strings and templates can end on a later one.
        self.hasLineTerminator = last.line != start.line
        if following.type == _IDENTIFIER and following.value in STRICT_RESERVED:
            following.type = _KEYWORD
        self.lookahead = following
        return token

    def _open(self, token: RawToken) -> None:
        self.brackets.append(token)
        if len(self.brackets) > self.nesting_depth:
            message = f"brackets nest deeper than {self.nesting_depth} levels"
            raise overflow(NESTING_OVERFLOW, message, token.start, token.end, "Put the inner part into a variable.")

    def peekToken(self) -> RawToken:
        scanner = self.scanner
        state = scanner.saveState()
        scanner.scanComments()
        line = scanner.lineNumber
        token = scanner.lex()
        scanner.restoreState(state)
        # The line on which the token starts, see nextToken.
        token.lineNumber = line
        return token

    # Positions: offsets only, and no node reaches beyond its last token.

    def createNode(self) -> int:
        return self.startMarker.index

    def startNode(self, token: RawToken) -> int:
        return token.start

    def finalize(self, marker: int, node: N) -> N:
        node._start = marker
        node._end = self.lastMarker.index
        return node

    def consumeSemicolon(self) -> None:
        if self.match(";"):
            self.nextToken()
        elif not self.hasLineTerminator and self.lookahead.type != _EOF and not self.match("}"):
            self.throwUnexpectedToken(self.lookahead)

    # Mended productions.

    def parseReturnStatement(self) -> Node:
        node = self.createNode()
        self.expectKeyword("return")
        ends = self.hasLineTerminator or self.match(";", "}") or self.lookahead.type == _EOF
        argument = None if ends else self.parseExpression()
        self.consumeSemicolon()
        return self.finalize(node, ReturnStatement(argument))

    def parseObjectPropertyKey(self) -> Node:
        is_escaped = self.lookahead.escaped
        key = super().parseObjectPropertyKey()
        # After `get` and `set` a name makes an accessor, whatever the line; Esprima asks for the same line. In object
        # literals, and where no accessor follows, nothing asks before the next token sets the flag again. Written with
        # an escape they are names of fields.
        if key.type == "Identifier" and key.name in ("get", "set") and not is_escaped:
            following = self.lookahead
            if following.type in _KEY_TOKENS or self.match("["):
                self.hasLineTerminator = False
        return key

    def parseGroupExpression(self) -> Node:
        expression = super().parseGroupExpression()
        if expression.type == "ArrowParameterPlaceHolder" and not self.match("=>"):
            # What is left is `(a,)`, which is a list of parameters and nothing else.
            self.throwUnexpectedToken(self.consumed)
        return expression

    def reinterpretExpressionAsPattern(self, expr: Node) -> None:
        # ECMA-262 sec-destructuring-assignment-static-semantics-early-errors: only names and properties may stand in
        # parentheses, and only `=` gives a default. Esprima forgets to ask inside patterns and after `async (`.
        if expr.type in _PATTERNS_TO_BE:
            if expr._parenthesized:
                raise _pattern_in_parentheses(expr)
            if expr.type == "AssignmentExpression" and expr.operator != "=":
                text, hint = MESSAGES[Messages.InvalidLHSInAssignment]
                raise fault(text, expr._start or 0, expr._end or 0, hint)
        super().reinterpretExpressionAsPattern(expr)

    def reinterpretAsCoverFormalsList(self, expr: Node) -> Params | None:
        if expr.type == "ArrowParameterPlaceHolder" and expr.isAsync:
            # They were read as the arguments of a call, where parentheses are free.
            for parameter in expr.params:
                _refuse_parentheses(parameter)
        return super().reinterpretAsCoverFormalsList(expr)

    def _keep_nameless(self, assignment: Node) -> None:
        """Makes `(f) = function () {}` an `f = (0, function () {})`.

        The tree has no parentheses, and these keep the function from being named "f" (ECMA-262
        sec-assignment-operators-runtime-semantics-evaluation); what stands behind a comma gets no name either.
        """
        value = assignment.right
        if assignment.left.type == "Identifier" and value.type in _NAMED_BY_TARGET and value.id is None:
            zero = Literal(0, "0")
            pair = SequenceExpression([zero, value])
            for node in (zero, pair):
                node._start, node._end = value._start, value._end
            assignment.right = pair

    def parseTemplateHead(self) -> Node:
        if not self.lookahead.head:
            self.throwUnexpectedToken(self.lookahead)
        return super().parseTemplateHead()

    def parseBindingList(self, kind: str, options: Params) -> list[Node]:
        declarations = super().parseBindingList(kind, options)
        if options.inFor and not self.match(";"):
            lone = len(declarations) == 1 and declarations[0].init is None
            if not (lone and (self.matchKeyword("in") or self.matchContextualKeyword("of"))):
                self.throwUnexpectedToken(self.lookahead)
        return declarations

    def parseArrayPattern(self, params: list[RawToken], kind: str | None = None) -> Node:
        return self._with_in(lambda: super(BodyParser, self).parseArrayPattern(params, kind))

    def parseObjectPattern(self, params: list[RawToken], kind: str | None = None) -> Node:
        return self._with_in(lambda: super(BodyParser, self).parseObjectPattern(params, kind))

    def _with_in(self, parse: Callable[[], Node]) -> Node:
        """In brackets `in` is an operator, also in the head of a for loop; Esprima forgets those of patterns."""
        outer = self.context.allowIn
        self.context.allowIn = True
        pattern = parse()
        self.context.allowIn = outer
        return pattern

    def parseWithStatement(self) -> Node:
        self.throwUnexpectedToken(self.lookahead, Messages.StrictModeWith)

    def parseImportMeta(self) -> Node:
        word = self.nextToken()
        self.nextToken()  # the dot
        text, hint = translated(IMPORT_META, "", shown(self.lookahead.value)[1:-1])
        raise fault(text, word.start, self.lookahead.end, hint)

    def parseAsyncArgument(self) -> Node:
        argument = self.parseAssignmentExpression()
        # `{a = 1}` is good for parameters only; whether these are any, parseAsyncArguments knows.
        default = self.context.firstCoverInitializedNameError
        if default is not None:
            self.shorthand_defaults.append(default)
        self.context.firstCoverInitializedNameError = None
        return argument

    def parseAsyncArguments(self) -> list[Node]:
        count = len(self.shorthand_defaults)
        arguments = super().parseAsyncArguments()
        if len(self.shorthand_defaults) > count and not self.match("=>"):
            self.throwUnexpectedToken(self.shorthand_defaults[count])
        del self.shorthand_defaults[count:]
        return arguments

    # Depth of what nests without brackets. Called by name, since `super()` costs each expression as much as a token.

    def parseStatement(self) -> Node:
        here, outer = len(self.brackets), self.statement_at
        self.statement_at = here
        parse = Parser.parseStatement
        result = self._link(parse) if here == outer else parse(self)
        self.statement_at = outer
        return result

    def parseAssignmentExpression(self) -> Node:
        here, outer = len(self.brackets), self.assignment_at
        if here != outer or self.chain < MAX_CHAIN:
            operand = self.parse_lone_operand()
            if operand is not None:
                return operand
        self.assignment_at = here
        result = (
            self._link(Parser.parseAssignmentExpression) if here == outer else Parser.parseAssignmentExpression(self)
        )
        self.assignment_at = outer
        if result.type == "AssignmentExpression" and result.left._parenthesized:
            self._keep_nameless(result)
        return result

    def parseUnaryExpression(self) -> Node:
        here, outer = len(self.brackets), self.unary_at
        self.unary_at = here
        parse = Parser.parseUnaryExpression
        result = self._link(parse) if here == outer else parse(self)
        self.unary_at = outer
        return result

    def parseExponentiationExpression(self) -> Node:
        here, outer = len(self.brackets), self.power_at
        self.power_at = here
        if here == outer:
            result = self._link(Parser.parseExponentiationExpression)
        else:
            result = self.parse_operand() or Parser.parseExponentiationExpression(self)
        self.power_at = outer
        return result

    def parseNewExpression(self) -> Node:
        here, outer = len(self.brackets), self.new_at
        self.new_at = here
        parse = Parser.parseNewExpression
        result = self._link(parse) if here == outer else parse(self)
        self.new_at = outer
        return result

    def parseClassDeclaration(self, identifierIsOptional: bool = False) -> Node:
        here, outer = len(self.brackets), self.class_at
        self.class_at = here
        result = super().parseClassDeclaration(identifierIsOptional)
        self.class_at = outer
        return result

    def parseClassExpression(self) -> Node:
        here, outer = len(self.brackets), self.class_at
        self.class_at = here
        parse = Parser.parseClassExpression
        result = self._link(parse) if here == outer else parse(self)
        self.class_at = outer
        return result

    def _link(self, parse: Callable[[Parser], Node]) -> Node:
        self.chain += 1
        if self.chain > MAX_CHAIN:
            token = self.lookahead
            message = f"expressions or statements stand inside each other more than {MAX_CHAIN} levels deep"
            raise overflow(NESTING_OVERFLOW, message, token.start, token.end, "Use a table, a loop or a variable.")
        result = parse(self)
        self.chain -= 1
        return result

    # Faults.

    def throwError(self, messageFormat: str, *args: object) -> NoReturn:
        if messageFormat in ABOUT_NEXT_TOKEN or (
            messageFormat == Messages.DeclarationMissingInitializer and self.match(":")
        ):
            self.throwUnexpectedToken(self.lookahead, messageFormat if messageFormat in ABOUT_NEXT_TOKEN else None)
        token = self.consumed or self.lookahead
        start, end = token.start, token.end
        text, hint = translated(messageFormat, *args)
        # Esprima has read one token more than what these are about.
        word = _ABOUT_TOKEN_BEFORE.get(messageFormat)
        if word is not None:
            word = word or str(args[-1])
            before = self.text.rfind(word, 0, start)
            if before >= 0:
                start, end = before, before + len(word)
        raise fault(text, start, end, hint)

    def tolerateError(self, messageFormat: str, *args: object) -> NoReturn:
        self.throwError(messageFormat, *args)

    def unexpectedTokenError(self, token: RawToken | Node | None = None, message: str | None = None) -> SyntaxFault:
        token = token or self.lookahead
        if isinstance(token, Node):  # a parameter
            text, hint = translated(message or Messages.UnexpectedToken, shown(token.name))
            return fault(text, token._start or 0, token._end or 0, hint)
        if token.type == _KEYWORD and token.value in ("import", "export"):
            return fault(MODULE_MESSAGE, token.start, token.end, MODULE_HINT)
        if message in MESSAGES:
            text, hint = translated(message, shown(token.value))
            return fault(text, token.start, token.end, hint)
        return unexpected(self.text, token, self.consumed, self.brackets)


def _refuse_parentheses(pattern: Node) -> None:
    """Raises SyntaxFault if a parameter, or a part of it that takes a value, stands in parentheses."""
    if pattern._parenthesized:
        raise _pattern_in_parentheses(pattern)
    match pattern.type:
        case "ArrayPattern":
            parts = [element for element in pattern.elements if element is not None]
        case "ObjectPattern":
            parts = [part.value if part.type == "Property" else part for part in pattern.properties]
        case "AssignmentPattern":
            parts = [pattern.left]
        case "RestElement":
            parts = [pattern.argument]
        case _:
            parts = []
    for part in parts:
        _refuse_parentheses(part)


def _pattern_in_parentheses(pattern: Node) -> SyntaxFault:
    return fault(PATTERN_MESSAGE, pattern._start or 0, pattern._end or 0, PATTERN_HINT)
