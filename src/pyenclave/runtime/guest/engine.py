"""The engine: a QuickJS context that has run its prelude. The only module that imports `_quickjs`.

`_quickjs` and not `quickjs`: that package starts a thread when it is imported, and a spawner must have one only.
No callable given to the context may refer to it: the cycle would keep it alive for ever.
"""

from __future__ import annotations

from typing import Any

import _quickjs

from .outbox import Outbox

# The engine's own bound, well inside the kernel's (rlimits.STACK_BYTES).
STACK_BYTES = 4 * 1_024 * 1_024


class EngineError(Exception):
    """Raised when the engine ends a call with an exception that no script caught; the context is of no further use."""

    def __init__(self, name: str, message: str, *, is_memory: bool) -> None:
        super().__init__(f"{name}: {message}")
        self.name = name
        self.message = message
        self.is_memory = is_memory


def require_current_engine() -> None:
    """Raises RuntimeError if the loaded binding is not quickjs-ng: `quickjs` 1.19.4 has the same module name."""
    if _quickjs.Context().eval("typeof Float16Array") != "function":
        raise RuntimeError("the loaded _quickjs is not the engine of quickjs-ng")


class Engine:
    """One context with its prelude. Built in the spawner; each guest uses its copy for one script."""

    def __init__(self, level: str, prelude: str) -> None:
        """Run `prelude`, whose value is the function `enter`. Raises RuntimeError if it fails."""
        self.level = level
        self.outbox = Outbox()
        self._context = _quickjs.Context()
        self._context.set_max_stack_size(STACK_BYTES)
        self._context.add_callable("__host", self.outbox)
        try:
            self._enter = self._context.eval(prelude)
        except _quickjs.JSException as error:
            raise RuntimeError(f"the prelude failed: {error}") from error
        if not isinstance(self._enter, _quickjs.Object):
            raise RuntimeError("the prelude's value is not a function")
        # Stacks tell script from prelude by the line: the script's first is below the prelude's last.
        self._padding = "\n" * (prelude.count("\n") + 1)
        self.settle()

    def settle(self) -> None:
        """Collect what is not used any more, and take what is as the template's own."""
        self._context.gc()
        self.used_bytes: int = self._context.memory()["malloc_size"]

    def limit_memory(self, heap_bytes: int) -> None:
        """Allow the script `heap_bytes` on top of what the prelude uses."""
        self._context.set_memory_limit(self.used_bytes + heap_bytes)

    def evaluate(self, script: str) -> Any:
        """The function that the compiled text is. Raises EngineError."""
        try:
            return self._context.eval(self._padding + script)
        except _quickjs.JSException as error:
            raise _engine_error(error) from None

    def enter(self, operation: str, *arguments: Any) -> int:
        """Call into the prelude. May not return: the last words end the process. Raises EngineError."""
        try:
            result: int = self._enter(operation, *arguments)
        except _quickjs.JSException as error:
            raise _engine_error(error) from None
        return result

    def run_jobs(self) -> None:
        """Run jobs until there are none. Raises EngineError."""
        run_one = self._context.execute_pending_job
        try:
            while run_one():
                pass
        except _quickjs.JSException as error:
            raise _engine_error(error) from None


def _engine_error(error: _quickjs.JSException) -> EngineError:
    """Name and message out of the binding's text, `Name: message` with a stack below."""
    text = str(error)
    # While out of memory the text itself cannot be made, and is "null".
    if "out of memory" in text or text.split("\n", 1)[0] == "null":
        return EngineError("InternalError", "out of memory", is_memory=True)
    first_line = text.split("\n", 1)[0]
    name, separator, message = first_line.partition(": ")
    if not separator:
        name, message = "Error", first_line
    return EngineError(name[:100], message[:1_000], is_memory=False)
