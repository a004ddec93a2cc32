"""Scripts that change what the prelude stands on, in the preset that lets them, beside what that does to naive code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

# Each act records in `seen` whatever reaches it. Afterwards every service of the prelude is used once.
ACTS = {
    "toJSON": """for (const proto of protos) proto.toJSON = function () { see('toJSON', this); return 'taken'; };""",
    "index setters": """for (const proto of [Array.prototype, Object.prototype]) for (let i = 0; i < 120; i++) {
      defineProperty(proto, i, { set() { see('set', this); }, get() { see('get', this); }, configurable: true }); }""",
    "then of objects": "defineProperty(Object.prototype, 'then', { get() { see('then', this); }, configurable: "
    "true });",
    "promise methods": """for (const key of ['then', 'catch', 'finally']) Promise.prototype[key] = function () {
      see(key, this); };
      for (const key of ['resolve', 'reject', 'all', 'race', 'withResolvers']) Promise[key] = () => { see(key); };""",
    "promise constructor": """defineProperty(Promise.prototype, 'constructor', { get() { see('constructor', this);
      } });""",
    "species": """for (const type of [Promise, Array, RegExp, Map, Set, ArrayBuffer]) {
      defineProperty(type, Symbol.species, { get() { see('species'); return null; } }); }""",
    "iterators": """const next = () => { see('next'); return { done: true }; };
      const iterators = [[].values(), ''[Symbol.iterator](), new Map().keys(),
        new Set().keys()].map(Object.getPrototypeOf);
      const types = [Array, String, Map, Set, RegExp], keys = [Symbol.iterator, 'entries', 'values', 'keys', 'forEach'];
      for (let i = 0; i < types.length; i++) for (let j = 0; j < keys.length; j++) {
        types[i].prototype[keys[j]] = function () { see('iterate', this); return { next }; }; }
      for (let i = 0; i < iterators.length; i++) iterators[i].next = next;""",
    "descriptor fields": """for (const key of ['get', 'set', 'value', 'writable', 'enumerable', 'configurable']) {
      defineProperty(Object.prototype, key, { __proto__: null, configurable: true,
        get() { see(key, this); }, set() { see(key, this); } }); }""",
    "fields of ours": """for (const key of ['bytes', 'depth', 'items', 'string', 'ok', 'error', 'soft', 'reject',
      'resolve', 'text',
        'count', 'truncated', 'keys', 'iterations', 'pending', 'console', 'tool', 'code', 'callback', 'values',
          'flush', 'done',
        'id', 'length', 'index', 'input', 'groups', 'indices', 'lastIndex', 'throwOnError', 'maxConcurrency', 'data']) {
      defineProperty(Object.prototype, key, { __proto__: null, configurable: true,
        get() { see(key, this); }, set() { see(key, this); } }); }""",
    "methods": """for (const proto of protos) for (const key of Object.getOwnPropertyNames(proto)) {
      if (typeof Object.getOwnPropertyDescriptor(proto, key).value !== 'function' || key === 'constructor') continue;
      proto[key] = function () { see(key, this); }; }
      for (const key of [Symbol.match, Symbol.replace, Symbol.split, Symbol.search, Symbol.matchAll]) {
        RegExp.prototype[key] = function () { see('regex', this); }; }""",
    "functions": """const { getOwnPropertyNames } = Object;
      for (const holder of [JSON, Math, Object, Reflect, Array, String, Number, Error, Promise, Symbol, Map]) {
        for (const key of getOwnPropertyNames(holder)) {
          const own = getOwnPropertyDescriptor(holder, key);
          if (own.writable && typeof own.value === 'function') defineProperty(holder, key, { value() { see(key);
            } }); } }""",
    "globals": """for (const key of Object.getOwnPropertyNames(globalThis)) {
      if (key !== 'globalThis' && typeof globalThis[key] !== 'undefined') {
        try { globalThis[key] = function () { see(key); }; } catch { /* NaN and Infinity */ } } }""",
    "regex accessors": """for (const key of ['flags', 'source', 'global', 'lastIndex', 'sticky', 'unicode',
      'hasIndices', 'ignoreCase']) {
      defineProperty(RegExp.prototype, key, { configurable: true,
        get() { see(key, this); return ''; }, set() { see(key, this); } }); }""",
    "errors": """for (const key of ['stack', 'name', 'message', 'cause', 'tool', 'code']) {
      defineProperty(Error.prototype, key, { configurable: true, get() { see(key, this); }, set() { see(key, this);
        } }); }
      for (const key of ['prepareStackTrace', 'captureStackTrace', 'stackTraceLimit']) {
        defineProperty(Error, key, { get() { see(key, this); } }); }
      for (const type of [Error, TypeError, Promise, Object, Array]) {
        defineProperty(type, Symbol.hasInstance, { value() { see('instance'); } }); }""",
    "conversion": """for (const proto of protos) for (const key of ['toString', 'valueOf', Symbol.toPrimitive,
      Symbol.toStringTag]) {
      defineProperty(proto, key, { configurable: true, value() { see('convert', this); return 'x'; } }); }""",
}

# What the script itself uses is made before the act. `see` records what comes from anywhere but the script's own
# values.
USES = """
  let seen = '';
  const { defineProperty, getOwnPropertyDescriptor } = Object, { apply } = Reflect, { has } = WeakSet.prototype;
  const mine = new WeakSet(), isObject = (v) => (typeof v === 'object' && v !== null) || typeof v === 'function';
  const see = (key, object) => { if (!isObject(object) || !apply(has, mine, [object])) seen += key + ' '; };
  const args = { list: [1, 'x', [2]], map: new Map([['k', 1]]), set: new Set([1]), date: new Date(0), re: /a/g,
    typed: new Uint8Array(2), boxed: Object(1), text: 'sur\\ud800rogate', deep: { a: { b: [] } },
      error: new Error('e') };
  const protos = [Object, Array, String, Number, Boolean, BigInt, Symbol, Date, RegExp, Map, Set, WeakMap, Promise,
    Error,
    TypeError, ArrayBuffer, Object.getPrototypeOf(Uint8Array)].map((type) => type.prototype);
  protos.push(Object.getPrototypeOf(() => 0));
  const { console, setTimeout, clearTimeout, structuredClone } = globalThis; // used by the test, not by what is tested
  const later = () => 0, key = 'some' + 'key', wrong = 5, jobs = [later];
  const own = [args, args.list, args.list[2], args.deep, args.deep.a, args.deep.a.b, args.boxed, args.map, args.set,
    args.date,
    args.re, args.typed, args.error, jobs, later, ...protos];
  for (const object of own) mine.add(object);
"""


def served(run: Callable[..., Any], act: str, after: str) -> Any:
    return run(f"{USES}\n{act}\n{after}")


@pytest.mark.parametrize("act", ACTS)
def test_calls_are_sent_as_if_nothing_had_happened(run: Callable[..., Any], act: str) -> None:
    outcome = served(run, ACTS[act], "callTool('t', args); callTool('n'); throw 'end';")
    sent = {
        "list": [1, "x", [2]],
        "map": {"k": 1},
        "set": [1],
        "date": "1970-01-01T00:00:00.000Z",
        "re": "/a/g",
        "typed": [0, 0],
        "boxed": 1,
        "text": "sur\ufffdrogate",
        "deep": {"a": {"b": []}},
        "error": {"name": "Error", "message": "e"},
    }
    if act == "errors":  # there the script has taken the name away
        sent["error"] = {"message": "e"}
    assert outcome.calls == [("t", sent), ("n", {})]


@pytest.mark.parametrize("act", ACTS)
def test_a_script_sees_nothing_of_ours(run: Callable[..., Any], act: str) -> None:
    # Promises of ours are not awaited after the act: what the language does with them is the script's to see.
    after = """callTool('t', args); callTool(wrong); parallel(wrong); parallel(jobs); safeKey(key); safeKey(wrong);
    structuredClone(args); console.log(args, later, 1n, null); console.error(args.error); setTimeout(later, 1);
      clearTimeout(1); Math.random;
    throw seen;"""
    assert served(run, ACTS[act], after).thrown == ""


@pytest.mark.parametrize("act", ACTS)
def test_what_settles_a_call_sees_nothing_of_ours(run: Callable[..., Any], act: str) -> None:
    body = f"""{USES}
    callTool('a'); callTool('b'); callTool('c', {{}}, {{ throwOnError: false }}); setTimeout(() => {{
      {ACTS[act]} }}, 1);
    setTimeout(() => {{ throw seen; }}, 2);"""
    outcome = run(body.replace("callTool('a');", "const wait = callTool('a');") + " await new Promise(later);")
    outcome.enter("timer", 1)
    outcome.settle(1, 5).reject(2).settle(3, 6)
    outcome.enter("timer", 2)
    # Resolving looks for a `then` on what it is given: on data and on errors that are the script's from here on.
    assert outcome.thrown.replace("then ", "") == ""


@pytest.mark.parametrize(
    "act", [act for act in ACTS if act not in ("then of objects", "promise constructor", "globals")]
)
def test_answers_come_and_the_end_is_told(run: Callable[..., Any], act: str) -> None:
    body = f"""{USES}
    const first = callTool('a'), second = callTool('b');
    {ACTS[act]}
    const a = await first; let name = ''; try {{ await second; }} catch (e) {{ name = 'rejected'; }}
    return {{ a, name }};"""
    outcome = run(body).settle(1, {"then": 1, "list": [1, 2]}).reject(2)
    value = outcome.value
    assert value == {"a": {"then": 1, "list": [1, 2]}, "name": "rejected"}


@pytest.mark.parametrize("act", ACTS)
def test_a_thrown_error_is_described(run: Callable[..., Any], act: str) -> None:
    outcome = served(run, "const thrown = new TypeError('mine'); thrown.name = 'Mine';" + ACTS[act], "throw thrown;")
    assert (outcome.error["name"], outcome.error["message"]) == ("Mine", "mine"), act
    assert outcome.error["stack"].startswith("    at __ag_main (<input>:")


# The tricks work on code that is not careful.
CONTROLS = {
    "index setters": "Object.defineProperty(Array.prototype, 1, { set(v) { seen[0] = v; } }); const list = [0]; "
    "list[1] = 'secret';",
    "then of objects": """Object.defineProperty(Object.prototype, 'then', { get() { seen.push(this.hidden); } });
      await new Promise((resolve) => resolve({ hidden: 'secret' }));""",
    "promise methods": """const { then } = Promise.prototype; Promise.prototype.then = function () {
      seen.push('secret'); };
      Promise.resolve(1).then(() => 0); Promise.prototype.then = then;""",
    "promise constructor": """Object.defineProperty(Promise.prototype, 'constructor', { get() { seen.push('secret');
      } });
      await Promise.resolve();""",
    "species": """Object.defineProperty(Array, Symbol.species, { get() { seen.push('secret'); } });
      [1].map(() => 0);""",
    "iterators": "Array.prototype[Symbol.iterator] = function* () { seen.push(this[0]); }; const [x] = ['secret'];",
    "descriptor fields": """Object.defineProperty(Object.prototype, 'get', { get() { seen.push('secret'); } });
      try { Object.defineProperty({}, 'x', { value: 1 }); } catch {}""",
    "methods": "Array.prototype.push = function (v) { seen[seen.length] = v; }; const list = []; list.push('secret');",
    "functions": "JSON.parse = (v) => { seen.push(v); }; JSON.parse('secret');",
    "regex accessors": """Object.defineProperty(RegExp.prototype, 'flags', { get() { seen.push('secret'); return '';
      } });
      'a'.replaceAll(/a/g, 'b');""",
    "errors": "Object.defineProperty(Error.prototype, 'name', { get() { seen.push('secret'); } }); `${new Error()}`;",
    "conversion": "Array.prototype.toString = () => { seen.push('secret'); return ''; }; `${[1]}`;",
}


@pytest.mark.parametrize("control", CONTROLS)
def test_careless_code_is_seen(naive: Callable[[str], Any], control: str) -> None:
    first = "const first = seen[0]; delete Object.prototype.then; return first;"
    assert naive(f"{{ const seen = []; try {{ {CONTROLS[control]} }} catch {{ }} {first} }}") == "secret"
