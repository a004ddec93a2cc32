"""A web application that runs scripts: POST /scripts/run, streamed if asked for.

    pip install '.[fastapi]' uvicorn
    uvicorn --app-dir examples fastapi_app:app
    curl -N localhost:8000/scripts/run -H 'content-type: application/json' \\
        -d '{"code": "return await tools.double({n: 21})", "stream": true}'
"""

from __future__ import annotations

from fastapi import FastAPI

from pyenclave.integrations.fastapi import enclave_router


async def double(n: float) -> float:
    """Twice a number."""
    return 2 * n


app = FastAPI(title="scripts")
app.include_router(enclave_router(tools={"double": double}, security_level="STRICT"), prefix="/scripts")
