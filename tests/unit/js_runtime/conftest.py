"""The prelude in a context of this very process, with a host that only takes down what it hears.

A host of the real thing ends the process with the last words. This one returns, so a script goes on after them;
tests look at the first last words, which are all that a real host would ever see.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import _quickjs
import pytest

STACK_BYTES = 4 * 1_024 * 1_024  # as the guest has it
MEMORY_BYTES = 64 * 1_024 * 1_024
LAST_WORDS = ("done", "fail", "halt")

LIMITS: dict[str, Any] = {
    "iterations": 1_000,
    "pending": 10,
    "level": "STANDARD",
    "output": {"bytes": 4_194_304, "depth": 64, "items": 250_000, "string": 4_194_304},
    "message_bytes": 16_777_216,
    "argument_items": 1_000_000,
    "seed": 42,
    "now": 0,
    "console": {"bytes": 1_048_576, "calls": 1_000},
}

# The helpers under the names that tests write; the compiled text has the same shape.
FACTORY = """(function (__ag_left, halt, callTool, parallel, safeKey) { "use strict";
return [async function __ag_main() {
%s
}, function () { return __ag_left; }]; })"""


class Said(NamedTuple):
    kind: str
    number: int
    first: str
    second: str


class Run:
    """One context: prelude and limits in place, no script yet."""

    def __init__(self, folder: Path, template: str, before: str, limits: dict[str, Any]) -> None:
        """`before` is evaluated first, in a realm as the engine makes it; its value is `self.before`."""
        self.said: list[Said] = []
        said = self.said

        def host(kind: str, number: float, first: str, second: str) -> int:
            said.append(Said(kind, int(number), first, second))
            return 0

        self._context = _quickjs.Context()
        self._context.set_max_stack_size(STACK_BYTES)
        self.before = self._context.eval(before)
        self._context.add_callable("__host", host)
        text = prelude_text(folder, template)
        self.padding = "\n" * (text.count("\n") + 1)
        self.enter = self._context.eval(text)
        self._context.set_memory_limit(self._context.memory()["malloc_size"] + MEMORY_BYTES)
        self.enter("limits", json.dumps(LIMITS | limits))

    def start(self, body: str) -> Run:
        self.enter("start", self._context.eval(self.padding + FACTORY % body))
        return self.pump()

    def evaluate(self, expression: str) -> Any:
        """What the top level of the realm gives, outside of any script."""
        return self._context.eval(expression)

    def pump(self) -> Run:
        while self._context.execute_pending_job():
            pass
        return self

    def settle(self, number: int, value: Any) -> Run:
        self.enter("settle", number, json.dumps({"ok": True, "value": value}))
        return self.pump()

    def reject(self, number: int, **error: Any) -> Run:
        told = {"name": "ToolError", "message": "no", "tool": "t", "code": None} | error
        self.enter("settle", number, json.dumps({"ok": False, "error": told}))
        return self.pump()

    def serve(self, answer: Callable[[str, Any], Any]) -> Run:
        """Answer every call until there are none left."""
        served = 0
        while served < len(self.calls):
            name, args = self.calls[served]
            served += 1
            self.settle(served, answer(name, args))
        return self

    @property
    def calls(self) -> list[tuple[str, Any]]:
        return [(json.loads(said.first), json.loads(said.second)) for said in self.said if said.kind == "call"]

    @property
    def last(self) -> Said:
        return next(said for said in self.said if said.kind in LAST_WORDS)

    @property
    def is_over(self) -> bool:
        return any(said.kind in LAST_WORDS for said in self.said)

    @property
    def value(self) -> Any:
        assert self.last.kind == "done", self.last
        return json.loads(self.last.second)

    @property
    def notes(self) -> list[list[str]]:
        assert self.last.kind == "done", self.last
        notes: list[list[str]] = json.loads(self.last.first)
        return notes

    @property
    def error(self) -> dict[str, Any]:
        assert self.last.kind == "fail", self.last
        error: dict[str, Any] = json.loads(self.last.first)
        return error

    @property
    def thrown(self) -> Any:
        assert self.last.kind == "fail", self.last
        return json.loads(self.last.second)

    @property
    def halted(self) -> tuple[str, dict[str, Any]]:
        assert self.last.kind == "halt", self.last
        words = json.loads(self.last.first)
        return words["code"], words["detail"]

    @property
    def lines(self) -> list[list[str]]:
        return [line for said in self.said if said.kind == "console" for line in json.loads(said.second)]


def config_of(folder: Path, template: str) -> tuple[dict[str, Any], list[str]]:
    """The config of "preset/LEVEL" and its optional files, as js_runtime/README.md has it."""
    permits = json.loads((folder / "permits.json").read_text(encoding="utf-8"))
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    preset, level, *variant = template.split("/")
    row = permits["presets"][preset]
    sets = row["sets"].get(level) or row["sets"]["*"]
    config = {
        "globals": [name for key in sets for name in permits["sets"][key]],
        "forbidden_keys": row["forbidden_keys"],
        "tame_object": row["tame_object"],
        "fixes_clock": variant == ["now"],
        **permits["levels"][level],
    }
    return config, [manifest["optional"][key] for key in sets if key in manifest["optional"]]


def prelude_text(folder: Path, template: str) -> str:
    config, optional = config_of(folder, template)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    files = [(folder / name).read_text(encoding="utf-8") for name in (*manifest["core"], *optional)]
    return "\n".join(
        (
            '(function () { "use strict";',
            "const host = globalThis.__host; delete globalThis.__host;",
            f"const config = {json.dumps(config)};",
            *files,
            "return enter; })()",
        )
    )


@pytest.fixture(scope="session")
def js_runtime(root: Path) -> Path:
    """The folder of the prelude."""
    return root / "js_runtime"


@pytest.fixture
def realm(js_runtime: Path) -> Iterator[Callable[..., Run]]:
    """Makes a run: `realm(template, before="…", **limits)`."""

    def make(template: str = "javascript/STANDARD", before: str = "0", **limits: Any) -> Run:
        return Run(js_runtime, template, before, limits)

    yield make


@pytest.fixture
def run(realm: Callable[..., Run]) -> Callable[..., Run]:
    """Runs a body: `run(body, template, **limits)`."""

    def start(body: str, template: str = "javascript/STANDARD", **limits: Any) -> Run:
        return realm(template, **limits).start(body)

    return start


@pytest.fixture
def naive() -> Callable[[str], Any]:
    """The control: what an expression gives in a realm without any prelude."""

    def evaluate(expression: str) -> Any:
        context = _quickjs.Context()
        context.set_memory_limit(MEMORY_BYTES)
        context.eval(f"globalThis.result = undefined; (async () => {expression})().then((v) => {{ result = v; }})")
        while context.execute_pending_job():
            pass
        return json.loads(context.eval("JSON.stringify(result)"))

    return evaluate


@pytest.fixture(scope="session")
def permits(js_runtime: Path) -> dict[str, Any]:
    """permits.json."""
    table: dict[str, Any] = json.loads((js_runtime / "permits.json").read_text(encoding="utf-8"))
    return table


@pytest.fixture(scope="session")
def config(js_runtime: Path) -> Callable[[str], dict[str, Any]]:
    """The config of a template."""
    return lambda template: config_of(js_runtime, template)[0]
