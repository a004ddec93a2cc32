"""Loads the Python functions that a script may call: the `--tools` of a command line."""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from .exits import Misuse

Tool = Callable[..., Any]

# Functions with these names are called by us, never by a script.
_HOOKS = ("setup", "close")


@dataclass(frozen=True)
class ToolSet:
    """Tools by name, and what to call before and after their use."""

    tools: Mapping[str, Tool] = field(default_factory=dict)
    setup: Tool | None = None
    close: Tool | None = None

    @asynccontextmanager
    async def ready(self) -> AsyncIterator[None]:
        """The time between the hooks. A hook that raises is Misuse: it is the user's own code."""
        await _hook(self.setup, "setup")
        try:
            yield
        finally:
            await _hook(self.close, "close")


def load_tools(where: str | None) -> ToolSet:
    """The tools of a module name or a .py file; none without a name.

    A `tools` mapping in the module is taken as it is, else every public function the module itself defines. Raises
    Misuse with the user's own file and line when it cannot be imported.
    """
    if where is None:
        return ToolSet()
    module = _import(where)
    hooks = {name: getattr(module, name, None) for name in _HOOKS}
    for name, hook in hooks.items():
        if hook is not None and not callable(hook):
            raise Misuse(f"{where}: {name!r} must be a function, it is of type {type(hook).__name__}")
    return ToolSet(_tools_of(module, where), **hooks)


def _tools_of(module: ModuleType, where: str) -> Mapping[str, Tool]:
    declared = getattr(module, "tools", None)
    if declared is None:
        found = {name: value for name, value in vars(module).items() if _is_tool(name, value, module)}
        if not found:
            raise Misuse(f"{where}: no tools in it; define public functions, or a mapping named 'tools'")
        return found
    if not isinstance(declared, Mapping):
        raise Misuse(f"{where}: 'tools' must map names to functions, it is of type {type(declared).__name__}")
    for name, tool in declared.items():
        if not isinstance(name, str) or not callable(tool):
            raise Misuse(f"{where}: 'tools' must map names to functions; the entry {name!r} does not")
    return declared


def _is_tool(name: str, value: object, module: ModuleType) -> bool:
    own = inspect.isfunction(value) and value.__module__ == module.__name__
    return own and not name.startswith("_") and name not in _HOOKS


def _import(where: str) -> ModuleType:
    try:
        if where.endswith(".py"):
            return _import_file(Path(where))
        # As `python -m` does: a module beside the place where the user stands is found.
        sys.path.insert(0, str(Path.cwd()))
        return importlib.import_module(where)
    except Misuse:
        raise
    except ModuleNotFoundError as error:
        if error.name != where:
            raise Misuse(f"cannot load the tools {where!r}: {_place(error)}{error}") from error
        raise Misuse(f"cannot load the tools: no module {where!r} here; a file is given with its .py") from error
    except (Exception, SystemExit) as error:
        # The user's code may raise anything; its own last line says more than a stack of ours.
        raise Misuse(f"cannot load the tools {where!r}: {_place(error)}{type(error).__name__}: {error}") from error


def _import_file(path: Path) -> ModuleType:
    if not path.is_file():
        raise Misuse(f"no such tools file: {path}")
    # The name is in sys.modules because dataclasses and pydantic look their module up there.
    name = f"pyenclave_tools_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise Misuse(f"{path} is not a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    sys.path.insert(0, str(path.resolve().parent))
    spec.loader.exec_module(module)
    return module


def _place(error: BaseException) -> str:
    """Where in the user's code an exception came up, for people: "file:line: "."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if not file.startswith("<frozen") and file not in (__file__, importlib.__file__):
            place = f"{file}:{trace.tb_lineno}: "
        trace = trace.tb_next
    return place


async def _hook(hook: Tool | None, name: str) -> None:
    if hook is None:
        return
    try:
        outcome = hook()
        if inspect.isawaitable(outcome):
            await outcome
    except Exception as error:
        raise Misuse(f"the tools' {name}() failed: {_place(error)}{type(error).__name__}: {error}") from error
