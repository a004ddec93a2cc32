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
