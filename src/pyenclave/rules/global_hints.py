"""What to write instead of a global that a script cannot have."""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.nodes import Node
from .policy import RulePolicy
from .presets import ERROR_TYPES, GLOBALS, LEVELS, PRESETS, TYPEOF_UNKNOWN

_NO_WAITING = "A script cannot wait by itself: remove the timer, or let a tool wait."
_NO_NETWORK = "A script has no network: call a tool, await callTool('name', {…})."
_NO_MODULES = "There are no modules: use the built-ins, and callTool for everything outside the script."
_NO_PROCESS = "A script has no process and no environment: get the value from a tool or a custom global."
_NO_GLOBAL_OBJECT = "Name what you need directly: Math, not globalThis.Math."
_NO_WORKERS = "A script is one thread: for tool calls at the same time write await parallel([() => …, () => …])."
_NO_PAGE = "There is no page: compute with plain values and return the result."
_PROPERTIES = "Read and write properties directly: value[name], name in value, delete value[name]."
_PLAIN_ARRAY = "Use a plain array."

INSTEAD = {
    "process": _NO_PROCESS,
    "require": _NO_MODULES,
    "module": _NO_MODULES,
    "exports": "Return the result: return value;",
    "__dirname": _NO_PROCESS,
    "__filename": _NO_PROCESS,
    "Buffer": "Use strings.",
    "globalThis": _NO_GLOBAL_OBJECT,
    "window": _NO_GLOBAL_OBJECT,
    "self": _NO_GLOBAL_OBJECT,
    "global": _NO_GLOBAL_OBJECT,
    "document": _NO_PAGE,
    "navigator": _NO_PAGE,
    "location": _NO_PAGE,
    "localStorage": _NO_PAGE,
    "sessionStorage": _NO_PAGE,
    "alert": "Return the text: return value;",
    "constructor": "Use plain objects and arrow functions.",
    "prototype": "Use plain objects and arrow functions.",
    "__proto__": "Use plain objects; copy what should be shared with spread: {...base, own: 1}.",
    "Proxy": "Use a plain object and arrow functions.",
    "Reflect": _PROPERTIES,
    "Promise": "Await each call; for calls at the same time write await parallel([() => callTool(…), …]).",
    "setTimeout": _NO_WAITING,
    "setInterval": _NO_WAITING,
    "setImmediate": _NO_WAITING,
    "clearTimeout": _NO_WAITING,
    "clearInterval": _NO_WAITING,
    "clearImmediate": _NO_WAITING,
    "requestAnimationFrame": _NO_WAITING,
    "cancelAnimationFrame": _NO_WAITING,
    "queueMicrotask": "Run the code directly, or await a tool call before it.",
    "fetch": _NO_NETWORK,
    "XMLHttpRequest": _NO_NETWORK,
    "WebSocket": _NO_NETWORK,
    "axios": _NO_NETWORK,
    "Worker": _NO_WORKERS,
    "SharedWorker": _NO_WORKERS,
    "ServiceWorker": _NO_WORKERS,
    "importScripts": _NO_MODULES,
    "Map": "Use a plain object: const map = {}; map[key] = value; Object.entries(map).",
    "WeakMap": "Use a plain object.",
    "Set": "Use an array: list.includes(value), list.filter((v, i) => list.indexOf(v) === i).",
    "WeakSet": _PLAIN_ARRAY,
    "WeakRef": "Keep the value itself.",
    "FinalizationRegistry": "Remove it: nothing is left to clean up after a run.",
    "tools": "Call a tool in place: await tools.mail.send({…}), or await callTool('mail.send', {…}).",
    "WebAssembly": "Write the computation in JavaScript, or let a tool do it.",
    "ArrayBuffer": _PLAIN_ARRAY,
    "SharedArrayBuffer": _PLAIN_ARRAY,
    "Atomics": _NO_WORKERS,
    "Symbol": "Use a string as the key.",
    "RegExp": "Use string methods: includes, startsWith, indexOf, split, replaceAll.",
    "Boolean": "Write !!value; as a filter write list.filter((v) => v).",
    "BigInt": "Write a literal such as 10n.",
    "parseInt": "Write Math.trunc(Number(text)).",
    "parseFloat": "Write Number(text).",
    "isNaN": "Write Number.isNaN(value).",
    "isFinite": "Write Number.isFinite(value).",
    "console": "Return what should be seen: return {result, notes};",
    "structuredClone": "Write JSON.parse(JSON.stringify(value)).",
    "Intl": "Use toFixed, padStart and string methods, or let a tool format the value.",
    "Temporal": "Use Date.",
    **dict.fromkeys(ERROR_TYPES, "Throw a plain object: throw {name: 'Error', message: 'what went wrong'};"),
}


def hint_for(name: str, policy: RulePolicy) -> str:
    """What to do about the global `name`, which `policy` does not have: other words, then where it is available."""
    available = _where(name, policy)
    instead = INSTEAD.get(name, "")
    if not instead and not available:
        names = ", ".join(sorted(policy.globals))
        return f"Declare it with const or let before it is used, or use a global: {names}."
    return " ".join(filter(None, (instead, available)))


def tolerates_typeof(policy: RulePolicy, ancestors: Sequence[Node]) -> bool:
    """Whether a reference with these ancestors is `typeof name`, and the preset takes that of unknown names."""
    parent = ancestors[-1]
    return policy.preset in TYPEOF_UNKNOWN and isinstance(parent, nodes.UnaryExpression) and parent.operator == "typeof"


def _where(name: str, policy: RulePolicy) -> str:
    levels = [level for level in LEVELS if name in GLOBALS[policy.preset, level]]
    presets = [preset for preset in PRESETS if name in GLOBALS[preset, LEVELS[0]]]
    places = []
    if levels:
        places.append(f"security level {levels[0]} and above")
    if presets:
        places.append(f"preset {', '.join(presets)}")
    return f"Available with {' or '.join(places)}." if places else ""
