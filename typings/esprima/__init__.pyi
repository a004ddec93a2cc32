"""Of esprima-fork 5.0.0 only what pyenclave uses, and that as strictly as it behaves."""

__version__: tuple[int, int, int]
