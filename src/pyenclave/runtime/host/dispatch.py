"""From a tool's name to the Python that answers: one handler for all, or a mapping of callables.

Plain callables run in a bounded pool of threads of our own, so that they cannot stall the event loop; a thread
cannot be stopped, so one that hangs keeps its place until it returns.
"""

from __future__ import annotations

import asyncio
import contextvars
import functools
import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple

from ...arguments.schemas import InvalidArguments, hints_of
from .approval import Approver, ToolRequest
from .threads import Threads

# Threads for plain tool handlers, per enclave.
_HANDLER_THREADS = 16


class NoHandler(Exception):
    """Raised when nobody answers for a tool; the script can catch it."""


class WrongArguments(InvalidArguments):
    """Raised when the arguments do not fit the tool's parameters; the script can catch it."""

    def __init__(self, message: str) -> None:
        super().__init__(message, message)


class Dispatcher:
    """Calls tools. `handler` gets (name, args); a tool of the mapping gets its arguments by keyword."""

    def __init__(self, handler: Callable[[str, dict[str, Any]], Any] | None, tools: Mapping[str, Callable[..., Any]]):
        self._handler = handler
        self._tools: dict[str, _Tool] = {name: _Tool(function) for name, function in tools.items()}
        self._all = None if handler is None else _Handler(handler)
        self._threads = Threads(_HANDLER_THREADS)

    def add(self, name: str, function: Callable[..., Any]) -> None:
        """Add a tool, or replace the one of that name."""
        self._tools[name] = _Tool(function)

    def renewed(self) -> Dispatcher:
        """The same tools with threads of its own: threads do not outlive a fork."""
        tools = {name: tool.function for name, tool in self._tools.items()}
        return Dispatcher(None if self._all is None else self._all.function, tools)

    @property
    def names(self) -> frozenset[str]:
        """Names of the mapping's tools."""
        return frozenset(self._tools)

    @property
    def functions(self) -> dict[str, Callable[..., Any]]:
        """The mapping's tools."""
        return {name: tool.function for name, tool in self._tools.items()}

    def checked(self, name: str, args: dict[str, Any]) -> dict[str, Any]:
        """The arguments as the tool is to get them. Raises WrongArguments, InvalidArguments."""
        tool = self._tools.get(name)
        return args if tool is None else tool.checked(args)

    async def call(self, name: str, args: dict[str, Any]) -> Any:
        """What the tool returns. Raises NoHandler, or what the tool raises.

        `args` are what `checked` returned.
        """
        tool = self._tools.get(name)
        if tool is not None:
            return await self._invoke(tool.is_async, functools.partial(tool.function, **args))
        if self._all is not None:
            return await self._invoke(self._all.is_async, functools.partial(self._all.function, name, args))
        known = ", ".join(sorted(self._tools)[:20])
        raise NoHandler(f"no tool is called {name!r}" + (f"; there are: {known}" if known else ""))

    async def ask(self, approver: Approver, request: ToolRequest) -> Any:
        """What an approver answers; plain ones have a thread, since they may wait for a person."""
        return await self._invoke(_is_async(approver), functools.partial(approver, request))

    async def _invoke(self, is_async: bool, call: Callable[[], Any]) -> Any:
        if is_async:
            return await call()
        context = contextvars.copy_context()
        answer = await asyncio.wrap_future(self._threads.submit(functools.partial(context.run, call)))
        return await answer if isinstance(answer, Awaitable) else answer

    def close(self) -> None:
        """Let the threads end; one that hangs in a handler is not waited for."""
        self._threads.close()


class _Handler(NamedTuple):
    """The one callable for all tools."""

    function: Callable[[str, dict[str, Any]], Any]

    @property
    def is_async(self) -> bool:
        """Whether calling it gives a coroutine."""
        return _is_async(self.function)


class _Tool:
    """A callable, looked at once."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.is_async = _is_async(function)
        try:
            self._signature: inspect.Signature | None = inspect.signature(function)
        except (TypeError, ValueError):
            self._signature = None  # some built-ins have none; their own TypeError says what is wrong
        self._keywords = None if self._signature is None else _keywords(self._signature)
        self._hints = hints_of(function)

    def checked(self, args: dict[str, Any]) -> dict[str, Any]:
        """The arguments, validated and converted by the type hints. Raises WrongArguments, InvalidArguments."""
        self._bind(args)
        return args if self._hints is None else self._hints(args)

    def _bind(self, args: dict[str, Any]) -> None:
        """Raises WrongArguments if the function does not take these."""
        if self._signature is None:
            return
        if self._keywords is not None and self._keywords.required <= args.keys() <= self._keywords.accepted:
            return  # the quick way for what is right
        try:
            self._signature.bind(**args)
        except TypeError as error:
            raise WrongArguments(str(error)) from None


def _is_async(function: Callable[..., Any]) -> bool:
    """An object with an asynchronous `__call__` is a coroutine function too, but inspect does not say so."""
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)


class _Keywords(NamedTuple):
    required: frozenset[str]
    accepted: frozenset[str]


def _keywords(signature: inspect.Signature) -> _Keywords | None:
    """The keywords a call must have and may have; None if no call by keyword fits."""
    if any(p.kind is p.POSITIONAL_ONLY and p.default is p.empty for p in signature.parameters.values()):
        return None
    named = {p.name: p for p in signature.parameters.values() if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)}
    return _Keywords(frozenset(name for name, p in named.items() if p.default is p.empty), frozenset(named))
