"""A FastAPI router: POST /run runs a script, and may stream what happens; POST /check says what is wrong with one.

    app = FastAPI()
    app.include_router(enclave_router(tools={"getUser": get_user}), prefix="/scripts")

The lifespan of the application opens and closes the enclave. Who may call it is for the application to say:
`enclave_router(dependencies=[Depends(…)])`. Needs the extra: pip install 'pyenclave[fastapi]'.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import asdict
from typing import Any, Final

from pydantic import BaseModel, ConfigDict

from ..enclave import Enclave
from ..errors import ConfigError
from ..events import Event
from ..options import EnclaveOptions
from ..result import CheckReport

try:
    from fastapi import APIRouter
    from fastapi.params import Depends
    from fastapi.responses import JSONResponse, Response, StreamingResponse
except ImportError as error:
    raise ConfigError(f"the router needs the package fastapi: pip install 'pyenclave[fastapi]' ({error})") from None

NDJSON: Final = "application/x-ndjson"

# Where the events of the run in this context go; None where nobody streams.
_LISTENER: ContextVar[asyncio.Queue[dict[str, Any]] | None] = ContextVar("pyenclave_listener", default=None)


class RunRequest(BaseModel):
    """The body of POST /run. With `stream` the answer is NDJSON: events as they happen, the result as the last line."""

    model_config = ConfigDict(extra="forbid")

    code: str
    stream: bool = False


class CheckRequest(BaseModel):
    """The body of POST /check."""

    model_config = ConfigDict(extra="forbid")

    code: str


def enclave_router(
    options: EnclaveOptions | None = None, /, *, dependencies: Sequence[Depends] = (), **given: Any
) -> APIRouter:
    """The router. Options are those of an Enclave; `on_event` of the options is told too. Raises ConfigError."""
    own = options if options is not None else EnclaveOptions(**given)
    enclave = Enclave(own.model_copy(update={"on_event": _teller(own.on_event)}))

    @asynccontextmanager
    async def lifespan(_app: Any) -> AsyncIterator[None]:
        async with enclave:
            await enclave.initialize()
            yield

    router = APIRouter(lifespan=lifespan, dependencies=dependencies)

    @router.post("/run")
    async def run(request: RunRequest) -> Response:
        """Run a script: an ExecutionResult as JSON. Script problems are in it, with status 200."""
        if request.stream:
            return StreamingResponse(_lines(enclave, request.code), media_type=NDJSON)
        result = await enclave.run(request.code)
        return JSONResponse(result.model_dump(mode="json"))

    @router.post("/check")
    async def check(request: CheckRequest) -> CheckReport:
        """What is wrong with a script, without running it."""
        return await asyncio.to_thread(enclave.check, request.code)

    return router


async def _lines(enclave: Enclave, code: str) -> AsyncIterator[str]:
    """The events of a run as lines of JSON, then its result. A client that goes away ends the run."""
    queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    _LISTENER.set(queue)
    task = asyncio.create_task(enclave.run(code))
    _LISTENER.set(None)
    # The task that is done is no event; this wakes the loop below for it.
    task.add_done_callback(lambda _task: queue.put_nowait({}))
    try:
        while told := await queue.get():
            yield json.dumps(told, ensure_ascii=False, default=str) + "\n"
        result = await task
        yield json.dumps({"event": "result", "result": result.model_dump(mode="json")}, ensure_ascii=False) + "\n"
    finally:
        task.cancel()


def _teller(also: Any) -> Any:
    """An event handler that tells whoever streams this run, and the handler of the options."""

    def tell(event: Event) -> None:
        queue = _LISTENER.get()
        if queue is not None:
            queue.put_nowait({"event": event.type, **asdict(event)})
        if also is not None:
            also(event)

    return tell
