// The host's part of a realm under test: `print` and `$262` as test262's INTERPRETING.md describes them, and a way to
// watch an async main function. Evaluated before anything else; what it uses is captured here.
(function () { "use strict";
const realm = globalThis;
const { __test262_say: say, __test262_told: told, __test262_evaluate: evaluate, __test262_failure: failure,
  __test262_collect: collect } = realm;
for (const name of ["say", "told", "evaluate", "failure", "collect"]) delete realm["__test262_" + name];
const { Error, String, TypeError, Reflect: { apply, construct, ownKeys } } = realm;
const { defineProperty, getPrototypeOf } = realm.Object;
const uncurry = realm.Function.prototype.bind.bind(realm.Function.prototype.call);
const isWellFormed = uncurry("".isWellFormed), toWellFormed = uncurry("".toWellFormed);
const slice = uncurry("".slice), replaceAll = uncurry("".replaceAll), search = uncurry("".search);
const then = uncurry(realm.Promise.prototype.then);
const { transfer } = realm.ArrayBuffer.prototype;
const original = { __proto__: null };
for (const key of ownKeys(realm)) if (typeof key === "string") original[key] = realm[key];

// The binding takes flat texts only, without NUL and lone surrogates.
const plain = (value) => slice(replaceAll(toWellFormed(String(value)), "\0", "\u2400"), 0);
const describe = (thrown) => {
  try { return plain(thrown); } catch { return "not printable"; }
};
const publish = (name, value, enumerable) =>
  defineProperty(realm, name, { __proto__: null, value, writable: true, enumerable, configurable: !enumerable });

const errorOf = (text) => {
  const end = search(text, /:|\n|$/u), name = slice(text, 0, end);
  const type = original[name] ?? realm[name];
  const message = slice(text, end + 2, search(text, /\n|$/u));
  return typeof type === "function" ? construct(type, [message]) : new Error(text);
};
const host262 = {
  // One context has one realm: tests that need a second fail, raw and compiled alike. Agents there are none at all.
  createRealm() { throw new TypeError("this host has one realm"); },
  detachArrayBuffer(buffer) {
    apply(transfer, buffer, []);
    return null;
  },
  evalScript(text) {
    const source = String(text);
    if (!isWellFormed(source)) throw new TypeError("this host takes no lone surrogates in source texts");
    const value = evaluate(slice(source, 0));
    const thrown = failure();
    if (thrown !== "") throw errorOf(thrown);
    return value === null ? undefined : value; // the binding makes one of both
  },
  gc() { collect(); },
  global: realm,
};

const operations = {
  __proto__: null,
  publish() {
    publish("print", function print(value) { say(plain(value)); }, false);
    publish("$262", host262, false);
  },
  // The harness as one function, for a realm in which its own globals are no longer there.
  harness(load) {
    apply(load, undefined, [(name, value) => publish(name, value, true), ...swept().map((name) => original[name])]);
  },
  swept: () => swept().join(),
  // Call an async main function and tell how it ended. `constructor`: see `watch` in the prelude's run.js.
  watch(main) {
    const promise = main();
    defineProperty(promise, "constructor", { __proto__: null, value: undefined });
    then(promise, () => { told("done", ""); }, (error) => { told("fail", describe(error)); });
    return promise;
  },
  begin: (factory) => operations.watch(factory()[0]),
  // A compiled script's factory, watched.
  observe(factory) {
    return (left, halt, callTool, parallel, key) => {
      const pair = factory(left, halt, callTool, parallel, key), main = pair[0];
      pair[0] = () => operations.watch(main);
      return pair;
    };
  },
};
const swept = () => ownKeys(original).filter((name) => !(name in realm));
return (operation, a) => operations[operation](a);
})()
