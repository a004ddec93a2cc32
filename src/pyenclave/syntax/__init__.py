"""The JavaScript we accept; knows no policy.

`parse` makes a `ParsedProgram` of nodes (`nodes`, one class per row of `grammar`), `walk`, `visit` and `rewrite` go
through trees, `generate` prints them.
"""

from .parse import ParsedProgram, parse

__all__ = ["ParsedProgram", "parse"]
