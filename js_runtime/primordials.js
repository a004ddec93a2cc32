// What the prelude uses, captured before any script exists. Nothing of ours looks a built-in up again.

// First of all: through these a script gets every function on the stack, ours included (CallSite.getFunction),
// or runs its own code inside our throw (stackTraceLimit with a valueOf).
for (const key of ["prepareStackTrace", "captureStackTrace", "stackTraceLimit"]) delete globalThis.Error[key];

const realm = globalThis; // its own name for itself is swept in most presets
const {
  ArrayBuffer, BigInt, Boolean, Date, DOMException, Error, InternalError, JSON, Map, Math, Number, Object, Promise,
  Proxy, RangeError, RegExp, Set, String, Symbol, TypeError, Uint8Array, WeakMap,
} = realm;
const { defineProperty, freeze, getOwnPropertyDescriptor, getPrototypeOf, keys: keysOf, setPrototypeOf } = Object;
const { apply, construct, ownKeys } = realm.Reflect;
const { isArray } = realm.Array;
const { encodeURIComponent } = realm;
const { parse, stringify } = JSON;
const { isError } = Error;

const uncurry = realm.Function.prototype.bind.bind(realm.Function.prototype.call);
const getter = (object, key) => uncurry(getOwnPropertyDescriptor(object, key).get);
const slice = uncurry("".slice);
const isWellFormed = uncurry("".isWellFormed);
const toWellFormed = uncurry("".toWellFormed);
const execute = uncurry(/x/.exec);
const then = uncurry(Promise.prototype.then);
const mapGet = uncurry(Map.prototype.get);
const weakGet = uncurry(WeakMap.prototype.get);
const weakSet = uncurry(WeakMap.prototype.set);

// Records and lists of ours have no prototype, so that no accessor a script puts on Object.prototype or
// Array.prototype sees what we read from or store in them.
const bare = (object) => setPrototypeOf(object, null);
const define = (object, key, value, writable, enumerable) =>
  defineProperty(object, key, { __proto__: null, value, writable, enumerable, configurable: writable });
const utf8Extra = /[^\x00-\x7f]+/g;
const utf8Length = (text) => {
  let bytes = text.length;
  utf8Extra.lastIndex = 0;
  for (let run; (run = execute(utf8Extra, text)) !== null; ) {
    bytes += encodeURIComponent(run[0]).length / 3 - run[0].length;
  }
  return bytes;
};
// A function of ours as a script gets it: printed, it shows no line of the prelude.
const bind = uncurry(realm.Function.prototype.bind);
const native = (name, target) => defineProperty(bind(target, undefined), "name", { __proto__: null, value: name });
const quote = (text) => stringify(isWellFormed(text) ? text : toWellFormed(text));
