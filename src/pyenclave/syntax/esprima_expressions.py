"""The commonest expressions, parsed quickly: operands and the links behind them.

Esprima goes down eleven levels of grammar to every name, and asks on each whether its operator follows. Here a look at
the next token, or at the character behind it, decides. What comes out is what Esprima's own levels give.
"""

from __future__ import annotations

import re
from typing import Final

from esprima.messages import Messages
from esprima.nodes import (
    BinaryExpression,
    CallExpression,
    ChainExpression,
    ComputedMemberExpression,
    Identifier,
    Literal,
    Node,
    StaticMemberExpression,
    TaggedTemplateExpression,
    UpdateExpression,
)
from esprima.parser import Parser
from esprima.scanner import RawToken
from esprima.token import Token

_IDENTIFIER: Final = Token.Identifier
_KEYWORD: Final = Token.Keyword
_PUNCTUATOR: Final = Token.Punctuator
_LITERALS: Final = (Token.StringLiteral, Token.NumericLiteral)
# Names that may begin something else than a reference, or may not be one.
_CONTEXTUAL: Final = frozenset({"async", "await"})
# Words with which a chain of links begins in ways of their own.
_LEFT_TO_ESPRIMA: Final = frozenset({"async", "new", "super"})
# What ends an expression, close behind its last token.
_END: Final = re.compile(r"[ \n]*[,;)\]}:]")
_UNARY: Final = frozenset({"+", "-", "~", "!", "++", "--", "delete", "void", "typeof", "await"})
_AFTER_OPERAND: Final = frozenset({"++", "--", "**"})


class QuickParser(Parser):
    """Esprima's parser with a short way for what is plain."""

    def match(self, *value: str) -> bool:
        token = self.lookahead
        return token.type == _PUNCTUATOR and token.value in value

    def matchKeyword(self, *keyword: str) -> bool:
        token = self.lookahead
        return token.type == _KEYWORD and not token.escaped and token.value in keyword

    def matchContextualKeyword(self, *keyword: str) -> bool:
        token = self.lookahead
        return token.type == _IDENTIFIER and not token.escaped and token.value in keyword

    def parse_lone_operand(self) -> Node | None:
        """The next token as a whole expression, if it is a name, a text or a number and the expression ends behind it.

        None, with nothing read, if not.
        """
        token = self.lookahead
        kind = token.type
        if kind == _IDENTIFIER:
            if token.value in _CONTEXTUAL or token.private:
                return None
        elif kind not in _LITERALS:
            return None
        return self.parsePrimaryExpression() if _END.match(self.scanner.source, self.scanner.index) else None

    def parsePrimaryExpression(self) -> Node:
        token = self.lookahead
        kind = token.type
        if kind == _IDENTIFIER and not token.private and token.value not in _CONTEXTUAL:
            self.nextToken()
            return self.finalize(token.start, Identifier(token.value))
        if kind in _LITERALS and not token.octal and token.bigint is None:
            self.context.isAssignmentTarget = self.context.isBindingElement = False
            self.nextToken()
            return self.finalize(token.start, Literal(token.value, self.scanner.source[token.start : token.end]))
        return super().parsePrimaryExpression()

    def parse_operand(self) -> Node | None:
        """An operand with the `++`, `--` or `**` behind it; None, with nothing read, if it begins with an operator."""
        start = self.lookahead
        if start.value in _UNARY:
            return None
        operand = self.parseLeftHandSideExpressionAllowCall()
        following = self.lookahead
        if following.value in _AFTER_OPERAND and following.type == _PUNCTUATOR:
            if following.value != "**" and not self.hasLineTerminator:
                operand = self._postfix(start, operand)
            if self.match("**"):
                self.nextToken()
                self.context.isAssignmentTarget = self.context.isBindingElement = False
                power = self.isolateCoverGrammar(self.parseExponentiationExpression)
                operand = self.finalize(start.start, BinaryExpression("**", operand, power))
        return operand

    def _postfix(self, start: RawToken, operand: Node) -> Node:
        if operand.type == "Identifier" and self.scanner.isRestrictedWord(operand.name):
            self.tolerateError(Messages.StrictLHSPostfix)
        if not self.context.isAssignmentTarget:
            self.tolerateError(Messages.InvalidLHSInAssignment)
        self.context.isAssignmentTarget = self.context.isBindingElement = False
        operator = self.nextToken().value
        return self.finalize(start.start, UpdateExpression(operator, operand, False))

    def parsePropertyIdentifier(self) -> Node:
        token = self.lookahead
        if token.type != _IDENTIFIER or token.private:
            return super().parsePropertyIdentifier()
        self.nextToken()
        return self.finalize(token.start, Identifier(token.value))

    def parseLeftHandSideExpressionAllowCall(self) -> Node:
        start = self.lookahead
        if start.value in _LEFT_TO_ESPRIMA:
            return super().parseLeftHandSideExpressionAllowCall()
        context = self.context
        outer_in, context.allowIn = context.allowIn, True
        expression = self.parsePrimaryExpression()
        is_chain = False
        while True:
            token = self.lookahead
            link = token.value if token.type == _PUNCTUATOR else "`" if token.head else ""
            is_optional = link == "?."
            if is_optional:
                self.nextToken()
                is_chain = True
                link = self.lookahead.value if self.match("(", "[") else "."
            elif link == ".":
                self.nextToken()
            if link == ".":
                member = self.parsePropertyIdentifier()
                expression = self.finalize(start.start, StaticMemberExpression(expression, member, is_optional))
            elif link == "(":
                arguments = self.parseArguments()
                expression = self.finalize(start.start, CallExpression(expression, arguments, is_optional))
            elif link == "[":
                self.nextToken()
                key = self.isolateCoverGrammar(self.parseExpression)
                self.expect("]")
                expression = self.finalize(start.start, ComputedMemberExpression(expression, key, is_optional))
            elif link == "`":
                if is_chain:
                    self.throwError("Optional chains cannot be tagged templates")
                text = self.parseTemplateLiteral(tagged=True)
                expression = self.finalize(start.start, TaggedTemplateExpression(expression, text))
            else:
                break
            context.isBindingElement = False
            context.isAssignmentTarget = not is_chain and (link == "." or link == "[")
        context.allowIn = outer_in
        if is_chain:
            context.isAssignmentTarget = context.isBindingElement = False
            expression = self.finalize(start.start, ChainExpression(expression))
        return expression
