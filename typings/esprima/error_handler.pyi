from typing import NoReturn

class Error(Exception):
    message: str
    index: int | None
    lineNumber: int | None
    column: int | None

class ErrorHandler:
    def tolerate(self, error: Exception) -> NoReturn: ...
