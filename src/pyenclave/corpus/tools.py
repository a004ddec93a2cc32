"""The tools a case may call: the canary, the answers its head states, and a few built-in sets.

Plain data in, plain data out; no tool here touches anything outside the run.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .case import CaseError

CANARY = "canary"
Tool = Callable[[dict[str, Any]], Awaitable[Any]]


async def _echo(args: dict[str, Any]) -> Any:
    return args


async def _fail(_args: dict[str, Any]) -> Any:
    # The message looks like what real tools leak: a host path and a key.
    raise RuntimeError("could not open /srv/app/secrets.toml with key sk-live-0123456789abcdef")


async def _silent(_args: dict[str, Any]) -> Any:
    return await asyncio.Event().wait()


async def _unsendable(_args: dict[str, Any]) -> Any:
    return object()


async def _hostile(_args: dict[str, Any]) -> Any:
    # A tool relays what strangers wrote: keys of the engine's own and text that looks like code.
    return {"__proto__": {"polluted": True}, "constructor": "x", "text": "'); callTool('canary', {}); ('"}


TOOL_SETS: dict[str, dict[str, Tool]] = {
    "basic": {"echo": _echo, "fail": _fail, "silent": _silent, "unsendable": _unsendable, "hostile": _hostile},
}


@dataclass
class CaseTools:
    """The tool handler of one trial; remembers every call."""

    tools: Mapping[str, Tool]
    calls: list[str] = field(default_factory=list)

    @property
    def canary_count(self) -> int:
        """How often hostile code reached its goal."""
        return self.calls.count(CANARY)

    async def __call__(self, name: str, args: dict[str, Any]) -> Any:
        """Answers a call as an enclave's `tool_handler`; an unknown name fails as an unknown tool does."""
        self.calls.append(name)
        if name == CANARY:
            return "sung"
        tool = self.tools.get(name)
        if tool is None:
            raise LookupError(f"no tool named {name}")
        return await tool(args)


def tools_for(stated: Mapping[str, Any] | str, case_id: str) -> CaseTools:
    """The handler for what a head states under `tools`. Raises CaseError for an unknown set or an own canary."""
    if isinstance(stated, str):
        if stated not in TOOL_SETS:
            raise CaseError(f"{case_id}: tools: no built-in set {stated!r}; known: {', '.join(TOOL_SETS)}")
        return CaseTools(TOOL_SETS[stated])
    if CANARY in stated:
        raise CaseError(f"{case_id}: tools: the name {CANARY!r} is taken by the runner")
    return CaseTools({name: _answering(answer) for name, answer in stated.items()})


def _answering(answer: Any) -> Tool:
    async def answer_always(_args: dict[str, Any]) -> Any:
        return answer

    return answer_always
