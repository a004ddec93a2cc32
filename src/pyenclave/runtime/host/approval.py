"""Approvals: somebody is asked before a tool is called."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

_LOG = logging.getLogger("pyenclave")


@dataclass(frozen=True, slots=True)
class ToolRequest:
    """A tool call that waits for approval. `args` are as the tool would get them."""

    id: int
    name: str
    args: Mapping[str, Any]


Approver = Callable[[ToolRequest], Any]
# Runs a callable, plain (in a thread) or async, and returns what it returns.
Invoke = Callable[[Approver, ToolRequest], Awaitable[Any]]


class NotApproved(Exception):
    """Raised when a call is not approved; the script can catch it."""


async def ask(approve: Approver | Mapping[str, Approver], request: ToolRequest, invoke: Invoke) -> str | None:
    """None if the call is approved or nobody is to be asked about this tool; else the reason, for the script to read.

    Only True approves. A text is a refusal and its reason; one that raises refuses, and the log says why.
    """
    approver = approve.get(request.name) if isinstance(approve, Mapping) else approve
    if approver is None:
        return None
    try:
        answer = await invoke(approver, request)
    except Exception as error:  # SAFE: the caller's code; what cannot be asked is not approved
        _LOG.warning("the approval of %s raised; the call is refused", request.name, exc_info=error)
        return "the approval failed"
    if answer is True:
        return None
    return answer if isinstance(answer, str) and answer else "the call was not approved"
