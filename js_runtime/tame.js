// Intrinsics that syntax reaches whatever the globals: made harmless here, and frozen where the config says so.

const refusal = (name, why, prototype) => {
  const target = () => { throw new TypeError(name + " is not available: " + why); };
  const inert = native(name, target);
  // Keeps `f instanceof f.constructor` true, for which the engine asks the bound one.
  if (prototype !== undefined) {
    define(target, "prototype", prototype, false, false);
    define(inert, "prototype", prototype, false, false);
  }
  return inert;
};

// Code from text: with these four slots replaced and the names swept, no such constructor is reachable.
for (const [name, sample] of [
  ["Function", () => {}],
  ["AsyncFunction", async () => {}],
  ["GeneratorFunction", function* () {}],
  ["AsyncGeneratorFunction", async function* () {}],
]) {
  const prototype = getPrototypeOf(sample);
  const inert = refusal(name, "no code can be made from text", prototype);
  defineProperty(prototype, "constructor", { __proto__: null, value: inert });
}
// Engine extras that show positions in generated code.
const lineOf = getter(realm.Function.prototype, "lineNumber");
for (const key of ["fileName", "lineNumber", "columnNumber"]) delete realm.Function.prototype[key];

for (const key of config.forbidden_keys) {
  if (key !== "constructor") delete Object.prototype[key];
}
if (config.tame_object) {
  for (const name of [
    "create", "getPrototypeOf", "setPrototypeOf", "defineProperty", "defineProperties",
    "getOwnPropertyDescriptor", "getOwnPropertyDescriptors",
  ]) {
    define(Object, name, refusal("Object." + name, "use plain objects and spread"), true, false);
  }
}

// Accessors cannot be bound, since they need their receiver: printing one of ours shows nothing either.
const concealed = new WeakMap();
const conceal = (accessor) => (weakSet(concealed, accessor, true), accessor);
const sourceText = uncurry(realm.Function.prototype.toString);
const shownText = conceal({
  toString() { return weakGet(concealed, this) ? "function () {\n    [native code]\n}" : sourceText(this); },
}.toString);
define(realm.Function.prototype, "toString", shownText, true, false);

// What a script sees of a stack is its own frames: no function, name or line of ours. The raw text is for `describe`.
const stackAccessor = getOwnPropertyDescriptor(Error.prototype, "stack");
const stackOf = uncurry(stackAccessor.get);
const shownStack = {
  get stack() {
    const stack = stackOf(this);
    return typeof stack === "string" ? scriptFrames(stack, lineOffset, "<main>") : stack;
  },
};
defineProperty(Error.prototype, "stack", {
  __proto__: null, get: conceal(getOwnPropertyDescriptor(shownStack, "stack").get), set: stackAccessor.set,
});

// The engine gives a DOMException its raw stack as a property of its own.
const shownException = (exception) => {
  define(exception, "stack", scriptFrames(exception.stack, lineOffset, "<main>"), true, false);
  return exception;
};
for (const name of ["atob", "btoa"]) {
  const convert = realm[name];
  define(realm, name, native(name, function (text) {
    if (arguments.length === 0) throw new TypeError(name + ": a text is needed");
    if (typeof text === "symbol") throw new TypeError(name + ": a symbol is no text");
    const asked = String(text);
    try {
      return convert(asked);
    } catch (error) {
      throw error !== null && getPrototypeOf(error) === DOMException.prototype ? shownException(error) : error;
    }
  }), true, false);
}

// A constructor of ours in the place of the engine's.
const replaceConstructor = (name, make) => {
  const original = realm[name], { prototype } = original;
  const target = function (...values) {
    if (new.target === undefined) throw new TypeError("constructor requires 'new'");
    return make(original, values, new.target);
  };
  const replaced = native(name, defineProperty(target, "prototype", { __proto__: null, value: prototype }));
  for (const key of ownKeys(original)) {
    if (key !== "name") defineProperty(replaced, key, bare(getOwnPropertyDescriptor(original, key)));
  }
  defineProperty(prototype, "constructor", { __proto__: null, value: replaced });
  define(realm, name, replaced, true, false);
};
replaceConstructor("DOMException", (original, values, type) => shownException(construct(original, values, type)));
// What a finaliser throws the engine would print where no host can be called: a script's toString that calls a tool
// would crash the process.
replaceConstructor("FinalizationRegistry", (original, values, type) => {
  const callback = values[0];
  if (typeof callback === "function") {
    values[0] = (held) => {
      try { callback(held); } catch (error) { fail(error); }
    };
  }
  return construct(original, values, type);
});

// Math.random is sfc32 (C. Doty-Humphrey, PractRand), seeded for each run, 53 bits a number.
const random = new realm.Int32Array(4);
const word = () => {
  const sum = random[0] + random[1] + random[3]++;
  random[0] = random[1] ^ (random[1] >>> 9);
  random[1] = random[2] + (random[2] << 3);
  random[2] = ((random[2] << 21) | (random[2] >>> 11)) + sum;
  return sum >>> 0;
};
const seedRandom = (seed) => {
  random[0] = seed;
  random[1] = seed / 4294967296;
  random[2] = random[3] = 1;
  for (let round = 0; round < 15; round++) word();
};
const randomMethod = { random: () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992 };
define(Math, "random", native("random", randomMethod.random), true, false);

// Accessors whose getters are known not to run a script's code; `dataText` may call them.
const trusted = new WeakMap();
for (const key of ["name", "message"]) trusted.set(getOwnPropertyDescriptor(DOMException.prototype, key).get, true);

// On a frozen prototype an inherited data property makes `err.name = "X"` throw (the "override mistake").
// Such a property becomes a pair that reads as before and whose setter defines an own property on the receiver,
// which is what ECMA-262 OrdinarySet does where nothing is frozen.
const allowOverride = (prototype, key, own) => {
  const { get, set } = {
    get() { return own.value; },
    set(value) {
      const mine = getOwnPropertyDescriptor(this, key);
      if (mine === undefined) define(this, key, value, true, true);
      else if (mine.writable) defineProperty(this, key, { __proto__: null, value });
      else throw new TypeError("cannot assign to read only property");
    },
  };
  trusted.set(freeze(conceal(get)), true);
  freeze(conceal(set));
  defineProperty(prototype, key, { __proto__: null, get, set, enumerable: own.enumerable, configurable: true });
};

const isObject = (value) => (typeof value === "object" && value !== null) || typeof value === "function";
const freezeIntrinsics = (roots) => {
  const reached = new Set(roots.filter(isObject));
  const prototypes = new Set();
  for (const object of reached) { // a Set's iteration goes on over what is added meanwhile
    const up = getPrototypeOf(object);
    if (up !== null) prototypes.add(up) && reached.add(up);
    for (const key of ownKeys(object)) {
      const own = getOwnPropertyDescriptor(object, key);
      for (const value of [own.value, own.get, own.set]) if (isObject(value)) reached.add(value);
      if (key === "prototype" && isObject(own.value)) prototypes.add(own.value);
    }
  }
  // Nothing can be assigned to a primitive anyway, and its methods stay as fast as they are.
  for (const value of ["", 0, true, 0n, Symbol.iterator]) prototypes.delete(getPrototypeOf(value));
  for (const prototype of prototypes) {
    for (const key of ownKeys(prototype)) {
      const own = getOwnPropertyDescriptor(prototype, key);
      if (own.writable && own.configurable) allowOverride(prototype, key, own);
    }
  }
  for (const object of reached) freeze(object);
};
