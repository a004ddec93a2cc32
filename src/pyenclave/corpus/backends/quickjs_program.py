"""The engine with its own limits and nothing else, in a process: `python -m pyenclave.corpus.backends.quickjs_program`.

As one would write it from the engine's documentation: a fresh context for the script, a limit of memory and stack, a
bare `callTool`, no check of the text and no change of the globals.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import _quickjs

_STACK_BYTES = 512 * 1_024
_SHIM = """
(() => {
  const call = globalThis.__call, {parse, stringify} = JSON;
  delete globalThis.__call;
  globalThis.callTool = async (name, args = {}) => {
    const answer = parse(call(stringify({call: String(name), args})));
    if ("fails" in answer) throw new Error(answer.fails);
    return answer.value;
  };
  globalThis.__watch = (promise) => {
    promise.then(
      (value) => { globalThis.__end = stringify({end: "value", value: value === undefined ? null : value}).slice(0); },
      (error) => { globalThis.__end = stringify({end: "threw", detail: String(error && error.name)}).slice(0); },
    ).catch((error) => { globalThis.__end = stringify({end: "threw", detail: String(error && error.name)}).slice(0); });
  };
})();
"""


def main() -> None:
    """Runs one script."""
    request = json.loads(sys.stdin.readline())
    try:
        _say(_run(request["script"], request["limits"]["memory_bytes"]))
    except _quickjs.JSException as error:
        _say({"end": "threw", "detail": str(error).partition(":")[0]})


def _run(script: str, memory_bytes: int) -> dict[str, Any]:
    context = _quickjs.Context()
    context.set_memory_limit(memory_bytes)
    context.set_max_stack_size(_STACK_BYTES)
    context.add_callable("__call", _call)
    context.eval(_SHIM)
    watch = context.eval("__watch")
    watch(context.eval(f'(async function () {{ "use strict";\n{script}\n}})()'))
    while context.execute_pending_job():
        pass
    word = context.eval("globalThis.__end")
    if not isinstance(word, str):
        return {"end": "pending"}
    said: dict[str, Any] = json.loads(word)
    return said


def _call(text: str) -> str:
    _say(json.loads(text))
    return sys.stdin.readline()


def _say(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
