"""The ways a test runs: raw, compiled, and what lies between them.

*Raw*: a bare context; host, harness files and the author's text are scripts in it, one after the other.

*Compiled*: the product. The prelude of javascript/STANDARD has run, the text has passed layers 0 to 2, and what they
printed is started as a guest starts it. The test sees the realm that a script of a user sees, with the harness's names
as custom globals. So the prelude comes first and the harness after it: a harness evaluated before the sweep would hand
out what the prelude replaces (`hidden-constructors.js` reads constructors of code off functions). But harness files
need globals that the sweep takes (`Function` in `fnGlobalObject.js`, `eval`, `Atomics`), when they are loaded and when
they are called. They are therefore evaluated as one sloppy function whose parameters are the swept globals, kept from
before; what it defines is published on the global object, as var and function would have done. The author's text
reaches none of these parameters, by name or by property.

Two things differ from a run on purpose: when main has settled the remaining jobs still run (an async test may call
$DONE from one of them), and the limit on iterations is one that no test reaches.

The other sides explain a difference; each changes one thing only (see `verdict.Side`).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import _quickjs

from pyenclave.compiler import Compiler
from pyenclave.errors import ConfigError
from pyenclave.findings import Refusal, Severity
from pyenclave.levels import LEVELS, SecurityLevel
from pyenclave.pipeline import CompilePolicy
from pyenclave.runtime.guest.engine import STACK_BYTES
from pyenclave.runtime.guest.prelude import Prelude
from pyenclave.runtime.guest.turns import limits_text
from pyenclave.source import Source

from .front_matter import Case
from .harness import Harness
from .verdict import End, Outcome, Side, thrown

PRESET: Final = "javascript"
LEVEL: Final = SecurityLevel.STANDARD
HOST_NAMES: Final = frozenset({"print", "$262"})

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parents[2]
_HEAP_BYTES = LEVELS[LEVEL].memory_limit_per_worker
_LIMITS = limits_text(
    {
        "iterations": 2_000_000_000,
        "pending_calls": LEVELS[LEVEL].max_pending_tool_calls,
        "message_bytes": LEVELS[LEVEL].max_message_bytes,
        "argument_items": LEVELS[LEVEL].max_output_items,
        "output_bytes": LEVELS[LEVEL].max_output_bytes,
        "output_depth": LEVELS[LEVEL].max_output_depth,
        "output_items": LEVELS[LEVEL].max_output_items,
        "output_string": LEVELS[LEVEL].max_output_bytes,
        "seed": 1,
        "now": 0,
        "console_bytes": LEVELS[LEVEL].max_console_bytes,
        "console_calls": LEVELS[LEVEL].max_console_calls,
    },
    LEVEL,
)
_LAST_WORDS = ("done", "fail", "halt")
_STRICT = '"use strict";\n'
_FACTORY = '(function () {{ "use strict"; return [async function () {{\n{}\n}}, () => 1]; }})'
# One line, where the compiled text's first line is: from it the prelude tells a script's lines from its own.
_OBSERVER = "(function (host, factory) { return host('observe', factory); })"
_TAMED_SIDES = (Side.TAMED, Side.TAMED_FUNCTION)


class Runner:
    """Runs the tests of one checkout, one at a time, each in a context of its own."""

    def __init__(self, checkout: Path) -> None:
        self._harness = Harness(checkout)
        self._compiler = Compiler()
        self._host = (_HERE / "host.js").read_text(encoding="utf-8")
        self._prelude = Prelude(str(_ROOT / "js_runtime")).text(f"{PRESET}/{LEVEL}")
        self._policies: dict[frozenset[str], CompilePolicy] = {}

    def run(self, case: Case, side: Side) -> Outcome:
        """Raises MissingHarnessError."""
        files = self._harness.files(case)
        names = self._harness.names(files)
        if side in (Side.COMPILED, Side.NO_VALUE):
            text = case.text if side is Side.COMPILED else f"{case.text}\n;undefined;"
            compiled = self._compile(text, case.name, names)
            return compiled if isinstance(compiled, Outcome) else self._start(compiled, files, names)
        with _Realm(self._host, self._prelude if side in _TAMED_SIDES else None) as realm:
            failed = self._load_harness(realm, files, names)
            if failed is not None:
                return failed
            if side in (Side.FUNCTION, Side.TAMED_FUNCTION):
                return realm.start(_FACTORY.format(case.text))
            return realm.script(_STRICT + case.text)

    def _compile(self, text: str, name: str, names: frozenset[str]) -> str | Outcome:
        verdict = self._compiler.compile_blocking(Source(text, name), self._policy(names))
        if not isinstance(verdict, Refusal):
            return verdict.text
        first = next(finding for finding in verdict.findings if finding.severity is Severity.ERROR)
        return Outcome(End.REFUSED, first.code, first.message)

    def _policy(self, names: frozenset[str]) -> CompilePolicy:
        policy = self._policies.get(names)
        if policy is None:
            allowed = frozenset(name for name in names | HOST_NAMES if _may_be_given(name))
            policy = self._policies[names] = CompilePolicy(PRESET, LEVEL, allowed)
        return policy

    def _start(self, compiled: str, files: tuple[str, ...], names: frozenset[str]) -> Outcome:
        with _Realm(self._host, self._prelude) as realm:
            return self._load_harness(realm, files, names) or realm.start(compiled)

    def _load_harness(self, realm: _Realm, files: tuple[str, ...], names: frozenset[str]) -> Outcome | None:
        return realm.load([self._harness.text(file) for file in files], names)


def _may_be_given(name: str) -> bool:
    """Whether a user could have a custom global of that name; a test that uses another is refused."""
    try:
        CompilePolicy(PRESET, LEVEL, frozenset({name}))
    except ConfigError:
        return False
    return True


class _Realm:
    """One context with the host's part and, where there is a prelude, as a guest has it before its script."""

    def __init__(self, host: str, prelude: str | None) -> None:
        self._printed: list[str] = []
        self._told: list[tuple[str, str]] = []
        self._last_words: list[tuple[str, str]] = []
        self._failure = ""
        context = self._context = _quickjs.Context()
        context.set_max_stack_size(STACK_BYTES)
        operations: dict[str, Callable[..., Any]] = {
            "say": self._printed.append,
            "told": lambda kind, text: self._told.append((kind, text)),
            "evaluate": self._evaluate,
            "failure": lambda: self._failure,
            "collect": context.gc,
        }
        for name, operation in operations.items():
            context.add_callable(f"__test262_{name}", operation)
        self._host = context.eval(host)
        self._enter: Any = None
        self._padding = ""
        if prelude is not None:
            context.add_callable("__host", self._hear)
            self._enter = context.eval(prelude)
            self._padding = "\n" * (prelude.count("\n") + 1)
        self._host("publish")
        context.set_memory_limit(context.memory()["malloc_size"] + _HEAP_BYTES)
        if self._enter is not None:
            self._enter("limits", _LIMITS)

    def __enter__(self) -> _Realm:
        return self

    def __exit__(self, *_error: object) -> None:
        # The callables refer to the context, which refers to them: without this it would stay for ever.
        del self._host, self._enter, self._context

    def load(self, texts: list[str], names: frozenset[str]) -> Outcome | None:
        """Evaluate the harness. An outcome is a failure."""
        try:
            if self._enter is None:
                for text in texts:
                    self._eval(text)
            else:
                swept = self._host("swept")
                published = "\n".join(f"$publish$({json.dumps(name)}, {name});" for name in sorted(names))
                body = "\n".join(texts)
                load = self._context.eval(f"{self._padding}(function ($publish$, {swept}) {{{body}\n{published}\n}})")
                self._host("harness", load)
        except _quickjs.JSException as error:
            return thrown(str(error), end=End.NO_HARNESS)
        return None

    def script(self, text: str) -> Outcome:
        """Evaluate the author's text as a script."""
        try:
            self._eval(self._padding + text)
            self._run_jobs()
        except _quickjs.JSException as error:
            return thrown(str(error), tuple(self._printed))
        return Outcome(End.COMPLETED, printed=tuple(self._printed))

    def start(self, text: str) -> Outcome:
        """Evaluate a factory of main functions and start one, as a guest does where there is a prelude."""
        try:
            factory = self._context.eval(self._padding + text)
            if self._enter is None:
                self._host("begin", factory)
            else:
                observer = self._context.eval(self._padding + _OBSERVER)
                self._enter("start", observer(self._host, factory))
            self._run_jobs()
        except _quickjs.JSException as error:
            return thrown(str(error), tuple(self._printed))
        return self._ended()

    def _ended(self) -> Outcome:
        """How the main function ended, in the prelude's words where there is one: they are what a host hears."""
        printed = tuple(self._printed)
        told = dict(self._told)
        if not (self._told if self._enter is None else self._last_words):
            return Outcome(End.PENDING, "DeadlockError", "main waits for what nothing will end", printed)
        kind, words = self._told[0] if self._enter is None else self._last_words[0]
        if kind == "done":
            return Outcome(End.COMPLETED, printed=printed)
        if kind == "halt":
            return Outcome(End.HALTED, json.loads(words)["code"], words, printed)
        if "fail" in told:
            return thrown(told["fail"], printed)
        report = json.loads(words)  # the value of main could not be encoded
        return thrown(f"{report['name']}: {report['message']}", printed)

    def _eval(self, text: str) -> None:
        """Evaluate for the effect. Raises JSException."""
        if "\0" in text:
            raise _quickjs.JSException("Error: the binding takes no NUL in source texts")
        try:
            self._context.eval(text)
        except (TypeError, UnicodeDecodeError):
            # The script has completed; its value is one that the binding cannot turn into Python's.
            return

    def _run_jobs(self) -> None:
        while self._context.execute_pending_job():
            pass

    def _hear(self, kind: str, _number: float, first: str, _second: str) -> int:
        if kind in _LAST_WORDS:
            self._last_words.append((kind, first))
        return 0

    def _evaluate(self, text: str) -> Any:
        """For $262.evalScript; what was thrown waits in `failure`, since no callable may raise into the engine."""
        self._failure = ""
        try:
            return self._context.eval(text)
        except _quickjs.JSException as error:
            self._failure = str(error)
        except (TypeError, ValueError) as error:
            self._failure = f"TypeError: {error}"
        return None
