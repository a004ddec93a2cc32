"""The tools a case may call: the canary, the answers its head states, and a few built-in sets.

Plain data in, plain data out; no tool here touches anything outside the run. A stated answer is given to every call.
A table with one of these keys is no answer but says how to find it, and what is found may be such a table again:

    { "$by" = "page", "$answers" = { 1 = …, 2 = … } }    by the text of an argument; "" where it is absent or null
    { "$turns" = [ …, … ] }                             the first call, the second, …; from then on the last
    { "$fails" = "message" }                            the tool fails
    { "$json" = '{"next": null}' }                      JSON text, for what TOML cannot write
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .case import CaseError

CANARY = "canary"
_MAX_SAID = 100
_MAX_SAID_CHARS = 10_000
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
    # The arguments of calls as text, as far as they are small: what a secret could be told with.
    said: list[str] = field(default_factory=list)

    @property
    def canary_count(self) -> int:
        """How often hostile code reached its goal."""
        return self.calls.count(CANARY)

    async def __call__(self, name: str, args: dict[str, Any]) -> Any:
        """Answers a call as an enclave's `tool_handler`; an unknown name fails as an unknown tool does."""
        self.calls.append(name)
        if len(self.said) < _MAX_SAID:
            self.said.append(repr(args)[:_MAX_SAID_CHARS])
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


def _answering(stated: Any) -> Tool:
    turns: dict[int, int] = {}

    async def answer(args: dict[str, Any]) -> Any:
        return _answer(stated, args, turns)

    return answer


def _answer(stated: Any, args: Mapping[str, Any], turns: dict[int, int]) -> Any:
    """What a call with these arguments gets; `turns` counts the calls that reached each list of turns."""
    if not isinstance(stated, Mapping):
        return stated
    if "$json" in stated:
        return json.loads(stated["$json"])
    if "$fails" in stated:
        raise RuntimeError(stated["$fails"])
    if "$turns" in stated:
        answers = stated["$turns"]
        turn = turns.get(id(stated), 0)
        turns[id(stated)] = turn + 1
        return _answer(answers[min(turn, len(answers) - 1)], args, turns)
    if "$by" in stated:
        return _answer(stated["$answers"][_as_key(args.get(stated["$by"]))], args, turns)
    return stated


def _as_key(value: Any) -> str:
    """The text by which a head names an argument: whole numbers without a point, truth values as JSON has them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
