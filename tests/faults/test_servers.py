"""Under the servers that people use: gunicorn that loads the program and then forks, uvicorn with worker processes."""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from .bench import PATIENCE_S, children_of, is_dead

pytestmark = pytest.mark.usefixtures("leaves_nothing")

_WSGI = """
import os
from pyenclave import Enclave
enclave = Enclave(tools={"pid": os.getpid})
assert enclave.run_sync("return 1").unwrap() == 1  # used before the fork
def app(environ, start_response):
    answer = enclave.run_sync("return await callTool('pid', {})")
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(answer.unwrap()).encode()]
"""
_ASGI = """
import os
from pyenclave import Enclave, WorkerPool
pool = WorkerPool(min_workers=1, max_workers=2)
enclave = Enclave(pool=pool, tools={"pid": os.getpid})
async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        while (await receive())["type"] != "lifespan.shutdown":
            await send({"type": "lifespan.startup.complete"})
        await pool.aclose(grace_s=1)
        await send({"type": "lifespan.shutdown.complete"})
        return
    answer = await enclave.run("return await callTool('pid', {})")
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(answer.unwrap()).encode()})
"""
_SERVERS = {
    "gunicorn, loaded before the fork": (_WSGI, ["gunicorn", "--preload", "--workers=2", "--bind=unix:{}", "web:app"]),
    "gunicorn, threads": (_WSGI, ["gunicorn", "--preload", "--workers=1", "--threads=4", "--bind=unix:{}", "web:app"]),
    "uvicorn, one process": (_ASGI, ["uvicorn", "--uds={}", "web:app"]),
    "uvicorn, two workers": (_ASGI, ["uvicorn", "--workers=2", "--uds={}", "web:app"]),
}


class Unix(http.client.HTTPConnection):
    """HTTP over a socket that is a file."""

    def __init__(self, path: Path) -> None:
        super().__init__("localhost", timeout=PATIENCE_S)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(PATIENCE_S)
        self.sock.connect(str(self._path))


def ask(path: Path) -> tuple[int, str]:
    with contextlib.closing(Unix(path)) as connection:
        connection.request("GET", "/")
        response = connection.getresponse()
        return response.status, response.read().decode()


def ask_when_up(path: Path) -> tuple[int, str]:
    give_up = time.monotonic() + 2 * PATIENCE_S
    while True:
        try:
            return ask(path)
        except (FileNotFoundError, ConnectionError, http.client.HTTPException):
            assert time.monotonic() < give_up
            time.sleep(0.05)


def family_of(pid: int) -> list[int]:
    children = children_of(pid)
    return [*children, *(each for child in children for each in family_of(child))]


@contextlib.contextmanager
def served(name: str, root: Path, folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    program, command = _SERVERS[name]
    (folder / "web.py").write_text(program, encoding="utf-8")
    path = folder / "web"
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", *(part.format(path) for part in command)],
            cwd=folder,
            env={"PYTHONPATH": os.pathsep.join([str(root / "src"), *sys.path])},
            stdout=log,
            stderr=log,
        )
    try:
        yield server, path
    finally:
        server.kill()
        server.wait()


@pytest.mark.parametrize("name", _SERVERS)
def test_a_server_answers_and_ends_clean(name: str, root: Path, tmp_path: Path) -> None:
    with served(name, root, tmp_path) as (server, path):
        answers = {ask_when_up(path)} | {ask(path) for _ in range(20)}
        family = family_of(server.pid)
        assert {status for status, _ in answers} == {200}
        # Each answer is of a process that serves, never of one that was copied.
        assert {int(text) for _, text in answers} <= {server.pid, *family}
        server.send_signal(signal.SIGTERM)
        assert server.wait(2 * PATIENCE_S) in (0, -signal.SIGTERM)
        give_up = time.monotonic() + PATIENCE_S
        while not all(is_dead(pid) for pid in family):
            assert time.monotonic() < give_up
            time.sleep(0.01)
    assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")
