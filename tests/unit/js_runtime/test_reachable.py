"""What a script reaches when all it has is syntax and its globals: every object, by property, prototype, accessor."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import LEVELS, PRESETS

TEMPLATES = [f"{preset}/{level}" for preset in PRESETS for level in LEVELS]
FROZEN = [template for template in TEMPLATES if template.endswith(("STRICT", "SECURE"))]

# Captured in a realm as the engine makes it, so that it sees through whatever the prelude does.
WALKER = r"""const inspect = (() => {
const { getPrototypeOf, ownKeys, getOwnPropertyDescriptor } = Reflect, { isFrozen } = Object, { apply } = Reflect;
const source = Function.prototype.toString, realm = globalThis, { stringify } = JSON, All = Set, Wrong = TypeError;
const isObject = (v) => (typeof v === "object" && v !== null) || typeof v === "function";
const makers = [function () {}, async function () {}, function* () {}, async function* () {}]
  .map((f) => getPrototypeOf(f).constructor).concat(eval);
const walk = (roots) => {
  const reached = new All(roots.filter(isObject));
  for (const object of reached) {
    const add = (value) => isObject(value) && value !== realm && reached.add(value);
    add(getPrototypeOf(object));
    for (const key of ownKeys(object)) {
      const own = getOwnPropertyDescriptor(object, key);
      add(own.value), add(own.get), add(own.set);
      if (own.get) try { add(apply(own.get, object, [])); } catch {}
    }
  }
  return [...reached];
};
const text = (f) => apply(source, f, []);
const globalValues = () => ownKeys(realm).map((key) => realm[key]).filter((value) => value !== realm);
// All that is the engine's own, before the prelude adds anything.
const step = (x) => x;
const engines = new All(walk([
  ...globalValues(), step, async () => {}, function* () {}, async function* () {}, function () { return arguments; }(),
  [].values(), ""[Symbol.iterator](), "".matchAll(/x/g), new Map().values(), new Set().values(),
  [].values().map(step), Iterator.from({ next() {} }),
]));
const tag = Object.prototype.toString;
const nameOf = (object) => typeof object === "function" ? `function ${object.name}` : apply(tag, object, []);
return (what, scriptRoots) => {
  const reached = walk([...globalValues(), ...scriptRoots]);
  if (what === "count") return stringify(reached.length);
  if (what === "makers") return stringify(makers.filter((maker) => reached.includes(maker)).map((maker) => maker.name));
  if (what === "ours") {
    const own = reached.filter((f) => typeof f === "function" && !engines.has(f));
    return stringify([...new All(own.map((f) => f.name || text(f)))].sort());
  }
  if (what === "constructs") {
    const names = ["Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction", "eval"];
    const made = reached.filter((f) => typeof f === "function" && names.includes(f.name)).filter((f) => {
      try { f("return 1"); return true; } catch (e) { return !(e instanceof Wrong); }
    });
    return stringify(made.map((f) => f.name));
  }
  return stringify(reached.filter((object) => !isFrozen(object)).map(nameOf));
};
})(); const symbolIterator = Symbol.iterator, protoOf = Object.getPrototypeOf; 0"""

# A value of each kind that syntax alone can make, also by way of methods and of what the engine throws. What is
# declared at the top of a realm before the prelude (inspect, symbolIterator, protoOf) stays visible to the test's
# script.
SAMPLES = r"""
const thrown = [];
for (const act of [() => null.x, () => undefinedName, () => "x".repeat(-1), () => JSON.parse("{"), () => [].reduce(),
  function deep() { deep(); }, () => "x".normalize("y")]) {
  try { act(); } catch (error) { thrown.push(error); }
}
const makers = [
  function () {}, () => {}, async () => {}, function* () {}, async function* () {}, class {}, (s) => s, { m() {} }.m,
  function () { return arguments; },
];
const instances = [
  {}, [], /x/, "", 0, true, 0n, makers[2](), makers[6]`x`, makers[8](), [].values(), ""[symbolIterator](),
    "a".matchAll(/a/g), "a".match(/a/), [].values().map(makers[1]), [].values().filter(makers[1]),
  callTool("t"), parallel([]), await callTool(1).catch((error) => error), ...thrown,
];
const own = [makers[3](), makers[4](), new (makers[5])()]; // their prototypes are the script's
const generators = [protoOf(makers[3].prototype), protoOf(makers[4].prototype)];
"""


def walk(realm: Callable[..., Any], template: str, what: str, roots: str) -> Any:
    """What the walker says of a realm in which the samples were made."""
    return json.loads(realm(template, before=WALKER).start(f"{SAMPLES}\nreturn inspect({what!r}, [{roots}]);").value)


EVERYTHING = "...makers, ...instances, ...own, ...generators, callTool, parallel"
# What is the script's own may be as it likes: prototypes of the samples, not the samples.
INTRINSICS = "...[...makers, ...instances].map((v) => protoOf(v)), ...generators, callTool, parallel"


@pytest.mark.parametrize("template", TEMPLATES)
def test_nothing_that_makes_code_is_reachable(realm: Callable[..., Any], template: str) -> None:
    assert walk(realm, template, "makers", EVERYTHING) == []
    assert walk(realm, template, "constructs", EVERYTHING) == []


def test_in_a_realm_without_the_prelude_they_are(naive: Callable[[str], Any]) -> None:
    body = f"""{{ {WALKER.removesuffix("0")}
    const f = () => {{}}, g = async () => {{}}, h = function* () {{}}, i = async function* () {{}};
    return JSON.parse(inspect("makers", [f, g, h, i])); }}"""
    assert naive(body) == ["Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction", "eval"]


CODE_MAKERS = ["AsyncFunction", "AsyncGeneratorFunction", "Function", "GeneratorFunction"]
OURS = [*CODE_MAKERS, "callTool", "get stack", "parallel", "random", "toString"]
REFLECTIVE = [
    f"Object.{name}"
    for name in (
        *("create", "getPrototypeOf", "setPrototypeOf", "defineProperty", "defineProperties"),
        *("getOwnPropertyDescriptor", "getOwnPropertyDescriptors"),
    )
]


@pytest.mark.parametrize("template", TEMPLATES)
def test_of_our_own_functions_only_the_public_ones_are(
    realm: Callable[..., Any], config: Callable[[str], dict[str, Any]], template: str
) -> None:
    row = config(template)
    expected = [*OURS]
    if row["tame_object"]:
        expected += REFLECTIVE
    if row["freeze"]:
        expected += ["get", "set"]  # the pairs on frozen prototypes
    if "console" in row["globals"]:
        expected += ["log", "info", "warn", "error", "debug"]
    if "setTimeout" in row["globals"]:
        expected += ["setTimeout", "clearTimeout", "structuredClone"]
    if "atob" in row["globals"]:
        expected += ["atob", "btoa", "FinalizationRegistry"]
    assert walk(realm, template, "ours", INTRINSICS) == sorted(expected)


PUBLIC = ["callTool", "parallel", "Math.random", "console.log", "setTimeout", "structuredClone"]


@pytest.mark.parametrize("name", PUBLIC)
def test_a_function_of_ours_shows_no_line_of_the_prelude(realm: Callable[..., Any], name: str) -> None:
    shown = realm("javascript/STANDARD").start(f"return [{name}.name, `${{{name}}}`];").value
    assert shown[0] == name.rpartition(".")[2]
    assert "[native code]" in shown[1]


# As a script would do it: everything that is reachable, printed by the realm's own means.
PRINTED = """
    const { getPrototypeOf, getOwnPropertyDescriptor, getOwnPropertyNames, getOwnPropertySymbols } = Object;
    const seen = new Set([callTool, parallel, ...getOwnPropertyNames(globalThis).map((key) => globalThis[key])
      .filter((value) => Object(value) === value)]);
    try { structuredClone(() => 0); } catch (error) { seen.add(error); }
    let shown = 0;
    for (const object of seen) {
      const add = (value) => { if (Object(value) === value) seen.add(value); };
      if (typeof object === 'function') { if (!`${object}`.includes('[native code]')) return `${object}`; shown++; }
      add(getPrototypeOf(object));
      for (const key of [...getOwnPropertyNames(object), ...getOwnPropertySymbols(object)]) {
        const own = getOwnPropertyDescriptor(object, key);
        add(own.value), add(own.get), add(own.set);
      }
    }
    return shown > 300;"""


@pytest.mark.parametrize("level", LEVELS)
def test_no_accessor_or_inert_function_shows_a_line_of_the_prelude(run: Callable[..., Any], level: str) -> None:
    assert run(PRINTED, f"javascript/{level}").value is True


def test_printing_is_otherwise_as_it_was(run: Callable[..., Any]) -> None:
    body = """const f = (a) => a;
    const show = (value) => { try { return f.toString.call(value); } catch (e) { return e.name; } };
    return [`${f}`, show(f), show({}), show(undefined), f.toString.name, f.toString.length];"""
    assert run(body).value == ["(a) => a", "(a) => a", "TypeError", "TypeError", "toString", 0]


@pytest.mark.parametrize("template", FROZEN)
def test_every_intrinsic_is_frozen(realm: Callable[..., Any], template: str) -> None:
    assert walk(realm, template, "unfrozen", INTRINSICS) == []
    assert walk(realm, template, "count", INTRINSICS) > 400


def test_elsewhere_they_are_not(realm: Callable[..., Any]) -> None:
    assert len(walk(realm, "javascript/STANDARD", "unfrozen", INTRINSICS)) > 400


# Constructors that a script has without a single global name, by way of what syntax makes.
CONSTRUCTORS_BY_SYNTAX = [
    *(
        "Array",
        "AsyncFunction",
        "AsyncGeneratorFunction",
        "BigInt",
        "Boolean",
        "Error",
        "Function",
        "GeneratorFunction",
    ),
    *("Iterator", "Number", "Object", "Promise", "RangeError", "ReferenceError", "RegExp", "String", "SyntaxError"),
    "TypeError",
]


def test_constructors_that_syntax_reaches_are_listed(realm: Callable[..., Any]) -> None:
    body = f"""{SAMPLES}
    const found = [];
    for (const sample of [...makers, ...instances]) {{
      for (let proto = protoOf(sample); proto !== null; proto = protoOf(proto)) found.push(proto.constructor.name);
    }}
    return [...new Set(found)].sort();"""
    assert realm("javascript/STANDARD", before=WALKER).start(body).value == CONSTRUCTORS_BY_SYNTAX


@pytest.mark.parametrize("template", TEMPLATES)
def test_globals_are_constant_where_intrinsics_are_frozen(
    run: Callable[..., Any], config: Callable[[str], dict[str, Any]], template: str
) -> None:
    ended = run("Math = 1; return typeof Math;", template)
    if config(template)["freeze"]:
        assert ended.error["name"] == "TypeError"
    else:
        assert ended.value == "number"
