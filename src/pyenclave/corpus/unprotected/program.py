"""Runs scripts where nothing of ours protects, and says what happens. A program of its own, never imported.

    python -P -m pyenclave.corpus.unprotected.program < requests.jsonl

A request is a line `{"on", "script", "before", "tools", "runs", "cpu_s", "facts"}`. Each line of the answer is a JSON
object, written at once, so that what was seen before an endless loop is not lost; the last one is `{"done": true}`.
Each script runs in a child of its own with `cpu_s` seconds of processor time and 1 GiB of memory (sixteen times what
STRICT allows), after those that go `before` it, in the same engine.

A program in a guest's place runs `unlocked`, before the careless host of careless_host.py.

Two kinds of control show a reviewer deceived: `checked` runs only what a check of the text lets through, and `drawn`
runs both what the eye reads off the screen and what stands there.

The host played here is the careless one that sandboxes are written against: `callTool` uses whatever the script
left in `JSON` and `Promise`, the globals hold a `process` with a secret and a `require`, and results go through the
script's own `JSON.stringify`.
"""

from __future__ import annotations

import importlib
import json
import math
import os
import re
import resource
import signal
import sys
from collections.abc import Callable
from typing import Any

MEMORY_LIMIT_BYTES = 1024 * 1024 * 1024
ENGINE_STACK_BYTES = 512 * 1024
# More than twice the memory of a worker at STRICT counts as memory spent without bound.
MEMORY_SPENT_BYTES = 128 * 1024 * 1024

# The tool `fail` of the runner's built-in set, passed on word for word.
FAILURE = "could not open /srv/app/secrets.toml with key sk-live-0123456789abcdef"

SHIM = """
globalThis.process = { env: { SECRET: "hunter2" } };
globalThis.require = (name) => ({ name, execSync: (line) => "ran " + line });
globalThis.callTool = (name, args = {}) => {
  if (String(name) === "") throw new TypeError("a tool has a name");
  const frame = [];
  frame[0] = String(name);
  frame[1] = JSON.stringify(args);
  return Promise.resolve(null).then(() => JSON.parse(__host_call(String(frame[0]), frame[1]))).then((answer) => {
    if (answer && answer.__failed) throw new Error(answer.__failed);
    return answer;
  });
};
globalThis.setTimeout = (callback) => { Promise.resolve().then(callback); return 1; };
// slice(0): the engine hands out no text that is still a rope of pieces.
globalThis.__settled = null;
globalThis.__watch = (promise) => {
  __settled = null;
  promise.then(
    (value) => { __settled = ("value:" + JSON.stringify(value === undefined ? null : value)).slice(0); },
  ).catch((error) => { __settled = "throws:" + String(error && error.name || error); });
};
"""

# What a careless author of our own transform would print: the text between the lines of the wrapper, unchecked.
# Its halt can be caught, and its key guard looks at a key twice.
PASTED = (
    "(function (__ag_left, __ag_halt, __safe_callTool, __safe_parallel, __safe_key, __safe_spread, __ag_refs) {{\n"
    '"use strict";\n'
    "return async function __ag_main() {{\n{script}\n}};\n"
    '}})(1000, () => {{ throw new Error("halt") }}, callTool, null, (key) => {{\n'
    'if (["constructor", "prototype", "__proto__"].includes(String(key))) throw new TypeError("key");\n'
    "return key; }})()"
)
# The same author's guards, put in by regular expressions: behind the brace of a loop, and round what is in brackets.
LOOP = re.compile(r"\b(?:(?:for|while)\b[^{}]*?\)|do)\s*\{")
INDEX = re.compile(r"(?<=[\w)\]])\[([^\[\]]+)\]")
WRAPPERS = {
    "engine": '(async function () {{ "use strict";\n{script}\n}})()',
    "sloppy": "(async function () {{\n{script}\n}})()",
    "pasted": PASTED,
    "guarded": PASTED,
}
WRAPPERS |= dict.fromkeys(("boundless", "checked", "drawn"), WRAPPERS["engine"])
# The list of forbidden words by which sandboxes are first written; here no word is missing, and none is spelt out.
WORDS = re.compile(
    r"constructor|prototype|__proto__|eval|function\s*\(\s*[\"'`]|\bFunction\b|globalThis|\bprocess\b|\brequire\b"
    r"|\bimport\b|\bwith\s*\("
)


def guarded(script: str) -> str:
    """The script with guards by a careless author, who refuses the words that lead to constructors, too."""
    if re.search(r"\b(?:constructor|prototype|__proto__|eval|Function)\b", script):
        raise ValueError("the word is not allowed")
    return INDEX.sub(r"[__safe_key(\1)]", LOOP.sub(r"\g<0> if (!--__ag_left) __ag_halt();", script))


def say(**seen: Any) -> None:
    # In one piece: the process may be killed at any moment, and half a line would spoil the next.
    os.write(sys.stdout.fileno(), (json.dumps(seen) + "\n").encode("ascii"))


def checked(script: str) -> str:
    """The script, if none of the forbidden words stands in it."""
    word = WORDS.search(script)
    if word is not None:
        raise ValueError(f"the word {word[0]} is not allowed")
    return script


def host_call(tools: dict[str, Any]) -> Callable[[str, str], str]:
    def call(name: str, args: str) -> str:
        say(call=name)
        if name == "fail":
            return json.dumps({"__failed": FAILURE})
        return json.dumps(tools[name]) if name in tools else args

    return call


def run_in_engine(on: str, script: str, tools: dict[str, Any], scripts: list[str]) -> None:
    if on == "drawn":
        from .drawn import drawn

        texts = (drawn(script), script)
        say(value=json.dumps([outcome(on, text, tools) for text in texts]))
        return
    texts_of = {"guarded": guarded, "checked": checked}
    last = texts_of[on](script) if on in texts_of else script
    settled = settle(on, [*scripts, last], tools)
    if settled is None:
        say(pending=True)
    else:
        kind, _, text = settled.partition(":")
        say(**{kind: text})


def outcome(on: str, script: str, tools: dict[str, Any]) -> Any:
    """What a script came to: its value, or the name of what it threw."""
    try:
        settled = settle(on, [script], tools) or "pending:"
    except Exception as error:  # the engine's own class has no name: the text says what it was
        settled = f"throws:{str(error).partition(':')[0]}"
    kind, _, text = settled.partition(":")
    return json.loads(text) if kind == "value" else f"{kind} {text}".strip()


def settle(on: str, scripts: list[str], tools: dict[str, Any]) -> str | None:
    """Runs scripts in one fresh engine. What became of the last one's promise, as `kind:text`; None if nothing has."""
    import _quickjs

    context = _quickjs.Context()
    context.set_max_stack_size(0 if on == "boundless" else ENGINE_STACK_BYTES)
    context.add_callable("__host_call", host_call(tools))
    context.eval(SHIM)
    for script in scripts:
        promise = context.eval(WRAPPERS[on].format(script=script))
        context.eval("__watch")(promise)
        while context.execute_pending_job():
            pass
    settled: str | None = context.eval("__settled")
    return settled


def run_in_parser(script: str, on: str) -> None:
    # By name: the type stubs know only what the library itself uses.
    esprima = importlib.import_module("esprima")
    usual = sys.getrecursionlimit()
    # As a host does that wants to read more than eighty brackets deep.
    sys.setrecursionlimit(1_000_000_000)
    tree = esprima.parseScript(f"async () => {{\n{script}\n}}" if on == "read" else script)
    sys.setrecursionlimit(usual)
    if on == "walk":
        walk(tree)
    say(value=json.dumps(kinds(tree.body[0].expression.body.body)) if on == "read" else "null")


def walk(node: Any) -> None:
    """The walk that everybody writes first."""
    parts = node if isinstance(node, list) else vars(node).values()
    for part in parts:
        if isinstance(part, list) or hasattr(part, "__dict__"):
            walk(part)


def kinds(node: Any) -> list[str]:
    """What Esprima alone takes a text for: the kind of each node, parents first."""
    if isinstance(node, list):
        return [kind for part in node for kind in kinds(part)]
    fields = vars(node) if hasattr(node, "type") else {}
    own = [fields["type"]] if "type" in fields else []
    return own + [kind for key, part in fields.items() if not key.startswith("_") for kind in kinds(part)]


def run_limited(request: dict[str, Any]) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT_BYTES, MEMORY_LIMIT_BYTES))
    # Whole seconds are the limit's unit; the timer counts what engine and kernel do for it as well.
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(request["cpu_s"]) + 1, math.ceil(request["cpu_s"]) + 2))
    signal.setitimer(signal.ITIMER_PROF, request["cpu_s"])
    try:
        if request["on"] == "unlocked":
            from . import careless_host

            careless_host.run(request, say)
        elif request["on"] in ("parser", "walk", "read"):
            run_in_parser(request["script"], request["on"])
        else:
            script = request["script"]
            earlier = [*request["before"], *([script] * (request["runs"] - 1))]
            run_in_engine(request["on"], script, request["tools"], earlier)
    except Exception as error:  # whatever it was is what this program is here to report
        text = str(error)
        say(throws=text.partition(":")[0] if type(error).__module__ == "_quickjs" else type(error).__name__)
        if isinstance(error, MemoryError) or "out of memory" in text:
            say(memory=True)


def answer(request: dict[str, Any]) -> None:
    child = os.fork()
    if child == 0:
        run_limited(request)
        os._exit(0)
    _, status, usage = os.wait4(child, 0)
    if usage.ru_maxrss * 1024 > MEMORY_SPENT_BYTES:
        say(memory=True)
    if os.WIFSIGNALED(status):
        died_of = os.WTERMSIG(status)
        say(hangs=True) if died_of == signal.SIGPROF else say(crash=signal.Signals(died_of).name)
    say(done=True)


if __name__ == "__main__":
    for line in sys.stdin:
        answer(json.loads(line))
