"""local-llm with `custom_analyzer`: a judge of the user's own in the model's place. No model and no extra is needed."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Any, Final

from ..errors import ConfigError
from .answer import read_answer
from .features import ExtractedFeatures
from .intent_summary import summarize
from .scorer import Score, ScorerError

NAME: Final = "local-llm"


class CustomAnalyzerScorer:
    """Calls `analyze(prompt, features)`, and `initialize` and `dispose` where they are there.

    Each may be async; a plain one runs in a thread, since it may block. What comes back is judged by answer.py.
    """

    name = NAME

    def __init__(self, analyzer: Any) -> None:
        """`analyzer` is an object, or a class that can be called without arguments. Raises ConfigError."""
        self._analyzer = _made(analyzer) if isinstance(analyzer, type) else analyzer
        if not callable(getattr(self._analyzer, "analyze", None)):
            raise ConfigError("local_llm.custom_analyzer: a custom analyzer has a method analyze(prompt, features)")
        self._preparation = _Once()

    async def initialize(self) -> None:
        """Let the analyzer prepare, once. Raises ScorerError if it raises; the next call tries again."""
        await self._preparation.do(lambda: self._call("initialize"))

    async def score(self, features: ExtractedFeatures) -> Score:
        """What the analyzer says. Raises ScorerError if it raises, or says what is no answer."""
        await self.initialize()
        answer = await self._call("analyze", summarize(features).text, features)
        try:
            return read_answer(answer, NAME)
        except ScorerError as error:
            raise ScorerError(f"custom analyzer: {error}") from None

    async def dispose(self) -> None:
        """Let the analyzer clean up."""
        await self._call("dispose")

    async def _call(self, name: str, *arguments: object) -> object:
        method = getattr(self._analyzer, name, None)
        if method is None:
            return None
        try:
            if inspect.iscoroutinefunction(method):
                return await method(*arguments)
            answer = await asyncio.to_thread(method, *arguments)
            return await answer if inspect.isawaitable(answer) else answer
        except Exception as error:
            # Its text may hold what the analyzer knows: for who reads the traceback, not for results and events.
            raise ScorerError(f"custom analyzer: {name} raised {type(error).__name__}") from error


class _Once:
    """Something done once, whichever event loop or thread asks first; the others wait for it."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._under_way: Future[None] | None = None
        self._is_done = False

    async def do(self, act: Callable[[], Awaitable[object]]) -> None:
        """Do it, unless it is done. Raises what `act` raises; whoever waited then tries for himself."""
        while True:
            with self._guard:
                if self._is_done:
                    return
                other = self._under_way
                if other is None:
                    mine = self._under_way = Future()
                    break
            await asyncio.shield(asyncio.wrap_future(other))
        try:
            await act()
            self._is_done = True
        finally:
            self._under_way = None
            mine.set_result(None)


def _made(analyzer: type) -> object:
    try:
        return analyzer()
    except Exception as error:
        raise ConfigError(
            f"local_llm.custom_analyzer: {analyzer.__name__}() raised {type(error).__name__}; give an object instead"
        ) from error
