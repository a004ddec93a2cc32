from typing import Any

class Node:
    type: str
    _start: int | None
    _end: int | None

    right: Node
    # Any missing attribute reads as None.
    def __getattr__(self, name: str) -> Any: ...

class ReturnStatement(Node):
    def __init__(self, argument: Node | None) -> None: ...

class Literal(Node):
    def __init__(self, value: object, raw: str) -> None: ...

class SequenceExpression(Node):
    def __init__(self, expressions: list[Node]) -> None: ...

class Identifier(Node):
    def __init__(self, name: str) -> None: ...

class StaticMemberExpression(Node):
    def __init__(self, object: Node, property: Node, optional: bool = ...) -> None: ...

class ComputedMemberExpression(Node):
    def __init__(self, object: Node, property: Node, optional: bool = ...) -> None: ...

class CallExpression(Node):
    def __init__(self, callee: Node, args: list[Node], optional: bool = ...) -> None: ...

class ChainExpression(Node):
    def __init__(self, expression: Node) -> None: ...

class TaggedTemplateExpression(Node):
    def __init__(self, tag: Node, quasi: Node) -> None: ...

class UpdateExpression(Node):
    def __init__(self, operator: str, argument: Node, prefix: bool) -> None: ...

class BinaryExpression(Node):
    def __init__(self, operator: str, left: Node, right: Node) -> None: ...
