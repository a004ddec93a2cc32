from typing import Any

class Node:
    type: str
    _start: int | None
    _end: int | None

    # Any missing attribute reads as None.
    def __getattr__(self, name: str) -> Any: ...

class ReturnStatement(Node):
    def __init__(self, argument: Node | None) -> None: ...
