"""What each preset accepts, as tables: constructs, globals, keys, and names it refuses for a reason of their own.

The tables are total: what is in none of them is refused. Every operator, literal, statement and pattern without a row
here (const, destructuring, spread, templates, `?.`, if, switch, try, arrow functions, top-level await and return) is in
every preset. The engine enforces the same sets of globals by itself, from a table of its own.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

PRESETS: Final = ("strict", "agentscript", "secure", "standard", "permissive", "javascript")
LEVELS: Final = ("STRICT", "SECURE", "STANDARD", "PERMISSIVE")


class Construct(StrEnum):
    """A part of the language that a preset may refuse. The value is what messages call it."""

    FOR = "a for loop"
    FOR_OF = "a for…of loop"
    FOR_IN = "a for…in loop"
    WHILE = "a while loop"
    DO_WHILE = "a do…while loop"
    FOR_AWAIT = "a for await loop"
    CONSTANT_TRUE_LOOP = "a loop whose condition is always true"
    FUNCTION_DECLARATION = "a function declaration"
    FUNCTION_EXPRESSION = "a function expression"
    METHOD = "a method"
    ACCESSOR = "a getter or setter"
    ASYNC_ARROW = "an async arrow function"
    ASYNC_FUNCTION = "an async function"
    GENERATOR = "a generator"
    LABEL = "a label"
    CLASS = "a class"
    THIS_IN_METHOD = "this in a method"
    THIS = "this"
    NEW_TARGET_IN_METHOD = "new.target in a method"
    NEW_TARGET = "new.target"
    USER_CONSTRUCTOR = "new of something that is no built-in"
    REGEX = "a regular expression literal"
    TAGGED_TEMPLATE = "a tagged template"
    PROGRAM_ARGUMENTS = "arguments outside a function"
    WITH = "a with statement"
    DYNAMIC_IMPORT = "import()"
    IMPORT_META = "import.meta"
    DEBUGGER = "a debugger statement"


_NONE: Final[frozenset[str]] = frozenset()
_ALL_BUT_STRICT: Final = frozenset(PRESETS) - {"strict"}
_SECURE_UP: Final = frozenset({"secure", "standard", "permissive", "javascript"})
_STANDARD_UP: Final = frozenset({"standard", "permissive", "javascript"})
_PERMISSIVE_UP: Final = frozenset({"permissive", "javascript"})

# Construct → the presets whose language has it.
LANGUAGE: Final[dict[Construct, frozenset[str]]] = {
    Construct.FOR: _ALL_BUT_STRICT,
    Construct.FOR_OF: _ALL_BUT_STRICT,
    Construct.FOR_IN: _STANDARD_UP,
    Construct.WHILE: _PERMISSIVE_UP,
    Construct.DO_WHILE: _PERMISSIVE_UP,
    Construct.FOR_AWAIT: _STANDARD_UP | {"agentscript"},
    Construct.CONSTANT_TRUE_LOOP: _PERMISSIVE_UP,
    Construct.FUNCTION_DECLARATION: _SECURE_UP,
    Construct.FUNCTION_EXPRESSION: _SECURE_UP,
    Construct.METHOD: _SECURE_UP,
    Construct.ACCESSOR: _STANDARD_UP,
    Construct.ASYNC_ARROW: _STANDARD_UP | {"agentscript"},
    Construct.ASYNC_FUNCTION: _STANDARD_UP,
    Construct.GENERATOR: _STANDARD_UP,
    Construct.LABEL: _ALL_BUT_STRICT,
    Construct.CLASS: _SECURE_UP,
    Construct.THIS_IN_METHOD: _SECURE_UP,
    Construct.THIS: _STANDARD_UP,
    Construct.NEW_TARGET_IN_METHOD: _SECURE_UP,
    Construct.NEW_TARGET: _STANDARD_UP,
    # Where neither functions nor classes exist, only a built-in can be constructed, and only by its own name.
    Construct.USER_CONSTRUCTOR: _SECURE_UP,
    Construct.REGEX: frozenset(PRESETS) - {"agentscript"},
    Construct.TAGGED_TEMPLATE: _STANDARD_UP,
    Construct.PROGRAM_ARGUMENTS: _NONE,
    Construct.WITH: _NONE,
    Construct.DYNAMIC_IMPORT: _NONE,
    Construct.IMPORT_META: _NONE,
    Construct.DEBUGGER: _NONE,
}

# Longest pattern of a regular expression literal, in code points. The presets without a row are bounded by layer 0.
REGEX_CHARS: Final[dict[str, int]] = {"strict": 100, "secure": 200}

# The presets in which `typeof name` of an unknown global is accepted; it yields "undefined", as everywhere.
TYPEOF_UNKNOWN: Final = _PERMISSIVE_UP

CALL_TARGETS: Final = frozenset({"callTool", "parallel"})

# Functions that turn text into code. The three without a global of their own are listed because models believe in them.
DYNAMIC_CODE_NAMES: Final = frozenset(
    {"eval", "Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction"}
)

# The names under which hosts offer their global object.
GLOBAL_OBJECTS: Final = frozenset({"globalThis", "window", "self", "global"})

_STRICT_LEVEL: Final = CALL_TARGETS | {
    *("Math", "JSON", "Array", "Object", "String", "Number", "Date", "undefined", "NaN", "Infinity"),
}
_SECURE_LEVEL: Final = _STRICT_LEVEL | {
    *("parseInt", "parseFloat", "isNaN", "isFinite"),
    *("encodeURI", "decodeURI", "encodeURIComponent", "decodeURIComponent"),
}
_LEVEL_GLOBALS: Final[dict[str, frozenset[str]]] = {
    "STRICT": _STRICT_LEVEL,
    "SECURE": _SECURE_LEVEL,
    "STANDARD": _SECURE_LEVEL,
    "PERMISSIVE": _SECURE_LEVEL | {"console"},
}

ERROR_TYPES: Final = frozenset(
    {
        *("Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError", "URIError"),
        "AggregateError",
    }
)
_TYPED_ARRAYS: Final = frozenset(
    {
        *("Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array"),
        *("BigInt64Array", "BigUint64Array", "Float16Array", "Float32Array", "Float64Array"),
    }
)

_SECURE_PRESET: Final = _SECURE_LEVEL | {"Boolean", "BigInt"} | ERROR_TYPES
_STANDARD_PRESET: Final = _SECURE_PRESET | {"Map", "Set", "Symbol", "RegExp", "Promise"}
_PERMISSIVE_PRESET: Final = (
    _STANDARD_PRESET | {"WeakMap", "WeakSet", "ArrayBuffer", "DataView", "Iterator", "console"} | _TYPED_ARRAYS
)
# Every global of ECMA-262 (sec-global-object, and escape and unescape of annex B) but eval, the function constructors,
# SharedArrayBuffer and Atomics; and what scripts for Node and browsers take for granted and a run can bear.
_JAVASCRIPT_PRESET: Final = _PERMISSIVE_PRESET | {
    *("globalThis", "Proxy", "Reflect", "WeakRef", "FinalizationRegistry", "escape", "unescape"),
    *("setTimeout", "clearTimeout", "structuredClone", "atob", "btoa"),
}

# (preset, level) → the globals a script may name. Two presets follow the level, the others have sets of their own.
GLOBALS: Final[dict[tuple[str, str], frozenset[str]]] = {
    **{(preset, level): _LEVEL_GLOBALS[level] for preset in ("strict", "agentscript") for level in LEVELS},
    **{("secure", level): _SECURE_PRESET for level in LEVELS},
    **{("standard", level): _STANDARD_PRESET for level in LEVELS},
    **{("permissive", level): _PERMISSIVE_PRESET for level in LEVELS},
    **{("javascript", level): _JAVASCRIPT_PRESET for level in LEVELS},
}

_FORBIDDEN_AGENTSCRIPT: Final = (
    frozenset(
        {
            *("process", "require", "module", "exports", "__dirname", "__filename", "Buffer"),
            *("constructor", "__proto__", "prototype"),
            *("Proxy", "Reflect", "Promise"),
            *("setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate"),
            *("requestAnimationFrame", "cancelAnimationFrame", "queueMicrotask"),
            *("fetch", "XMLHttpRequest", "WebSocket"),
            *("Worker", "SharedWorker", "ServiceWorker", "importScripts"),
            *("Map", "Set", "WeakMap", "WeakSet", "WeakRef", "FinalizationRegistry"),
            *("WebAssembly", "ArrayBuffer", "SharedArrayBuffer", "Atomics"),
            *("Symbol", "RegExp"),
        }
    )
    | ERROR_TYPES
)

# Preset → globals refused by name whatever the level, beside the dynamic-code names and the global objects. Elsewhere
# the same names are simply unknown, unless the preset's set has them.
FORBIDDEN_NAMES: Final[dict[str, frozenset[str]]] = {
    "strict": _FORBIDDEN_AGENTSCRIPT,
    "agentscript": _FORBIDDEN_AGENTSCRIPT,
    "secure": _NONE,
    "standard": _NONE,
    "permissive": _NONE,
    "javascript": _NONE,
}

_PROTOTYPE_KEYS: Final = frozenset(
    {
        *("constructor", "__proto__", "prototype"),
        *("__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"),
    }
)

# Preset → keys that lead from a value to its prototype or its constructor, refused where they can be read off the text.
FORBIDDEN_KEYS: Final[dict[str, frozenset[str]]] = {
    "strict": _PROTOTYPE_KEYS,
    "agentscript": _PROTOTYPE_KEYS,
    "secure": _PROTOTYPE_KEYS,
    "standard": _PROTOTYPE_KEYS,
    "permissive": _PROTOTYPE_KEYS - {"constructor"},
    "javascript": _NONE,
}

# Functions of Object that make or take apart objects behind their literals' back, refused up to the preset secure.
FORBIDDEN_OBJECT_FUNCTIONS: Final = frozenset(
    {
        *("create", "getPrototypeOf", "setPrototypeOf", "defineProperty", "defineProperties"),
        *("getOwnPropertyDescriptor", "getOwnPropertyDescriptors"),
    }
)
