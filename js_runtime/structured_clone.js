// structuredClone after the HTML Standard (2.7.3 StructuredSerializeInternal and 2.7.6), for what this realm has.
// Known differences: a proxy is cloned through its traps, and an object whose prototype was exchanged for
// Object.prototype is a plain one, since nothing tells these apart here; a view on a resizable buffer gets a fixed
// length.

const {
  Array: List, DataView, FinalizationRegistry, Iterator, WeakRef, WeakSet,
} = realm;
const mapSet = uncurry(Map.prototype.set);
const setAdd = uncurry(Set.prototype.add);
const isEnumerable = uncurry(Object.prototype.propertyIsEnumerable);
const typedPrototype = getPrototypeOf(Uint8Array.prototype);
const typedName = getter(typedPrototype, Symbol.toStringTag);
const typedBuffer = getter(typedPrototype, "buffer");
const typedOffset = getter(typedPrototype, "byteOffset");
const setTyped = uncurry(typedPrototype.set);
const viewBuffer = getter(DataView.prototype, "buffer");
const viewOffset = getter(DataView.prototype, "byteOffset");
const viewLength = getter(DataView.prototype, "byteLength");
const bufferDetached = getter(ArrayBuffer.prototype, "detached");
const bufferResizable = getter(ArrayBuffer.prototype, "resizable");
const bufferMaximum = getter(ArrayBuffer.prototype, "maxByteLength");
const transfer = uncurry(ArrayBuffer.prototype.transfer);
const exceptionName = getter(DOMException.prototype, "name");
const exceptionMessage = getter(DOMException.prototype, "message");
const typesNamed = (names) => {
  const types = { __proto__: null };
  for (const name of names) types[name] = realm[name];
  return types;
};
const errorTypes = typesNamed([
  "Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError",
]);
const typedTypes = typesNamed([
  "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array",
  "BigInt64Array", "BigUint64Array", "Float16Array", "Float32Array", "Float64Array",
]);

const newException = (message, name) => shownException(new DOMException(message, name));
const cannotClone = (what) => { throw newException(what + " could not be cloned.", "DataCloneError"); };
const newBuffer = (buffer) => {
  if (bufferDetached(buffer)) cannotClone("A detached ArrayBuffer");
  const options = bufferResizable(buffer) ? { __proto__: null, maxByteLength: bufferMaximum(buffer) } : undefined;
  return new ArrayBuffer(bufferLength(buffer), options);
};
const copyBytes = (from, to) => setTyped(new Uint8Array(to), new Uint8Array(from));

// Prototype → [brand, make]. `brand` throws or gives undefined for an object that only inherits; `make` gives the
// clone, and registers it with `remember` before it clones what is inside.
const cloners = new Map([
  [Date.prototype, [getTime, (date) => new Date(getTime(date))]],
  [RegExp.prototype, [flagGetters[1], (pattern) => {
    let flags = "";
    for (let i = 0; i < 8; i++) if (flagGetters[i](pattern)) flags += "dgimsuvy"[i];
    return new RegExp(sourceOf(pattern), flags);
  }]],
  [ArrayBuffer.prototype, [bufferLength, (buffer) => {
    const copy = newBuffer(buffer);
    copyBytes(buffer, copy);
    return copy;
  }]],
  [typedPrototype, [typedName, (typed, remember, clone) =>
    new typedTypes[typedName(typed)](clone(typedBuffer(typed)), typedOffset(typed), typedLength(typed))]],
  [DataView.prototype, [viewBuffer, (view, remember, clone) =>
    new DataView(clone(viewBuffer(view)), viewOffset(view), viewLength(view))]],
  [Map.prototype, [getter(Map.prototype, "size"), (map, remember, clone) => {
    const copy = remember(new Map()), keys = bare([]), values = bare([]);
    mapForEach(map, (value, key) => {
      keys[keys.length] = key;
      values[values.length] = value;
    });
    for (let i = 0; i < keys.length; i++) mapSet(copy, clone(keys[i]), clone(values[i]));
    return copy;
  }]],
  [Set.prototype, [getter(Set.prototype, "size"), (set, remember, clone) => {
    const copy = remember(new Set()), values = bare([]);
    setForEach(set, (value) => { values[values.length] = value; });
    for (let i = 0; i < values.length; i++) setAdd(copy, clone(values[i]));
    return copy;
  }]],
  [DOMException.prototype, [exceptionName, (error) => newException(exceptionMessage(error), exceptionName(error))]],
  [Error.prototype, [(error) => isError(error) || undefined, (error) => {
    const { name } = error;
    const Type = errorTypes[typeof name === "string" ? name : "Error"] ?? Error;
    const message = getOwnPropertyDescriptor(error, "message");
    const plain = message !== undefined && bare(message).get === undefined;
    const copy = plain ? new Type(String(message.value)) : new Type();
    define(copy, "stack", error.stack, true, false);
    return copy;
  }]],
]);
for (const { prototype } of [BigInt, Boolean, Number, String]) {
  const valueOf = uncurry(prototype.valueOf);
  cloners.set(prototype, [(box) => (valueOf(box), true), (box) => Object(valueOf(box))]);
}
const iterators = [
  [].values(), new Map().values(), new Set().values(), ""[Symbol.iterator](), "".matchAll(/x/g), [].values().take(0),
  Iterator.from({ next() {} }),
  // A generator's prototype is the function's own; the intrinsic one stands above it.
  (function* () {}).prototype, (async function* () {}).prototype,
];
for (const prototype of [
  ...[FinalizationRegistry, Promise, Symbol, WeakMap, WeakRef, WeakSet].map((type) => type.prototype),
  ...iterators.map((iterator) => getPrototypeOf(iterator)),
]) {
  cloners.set(prototype, [() => true, () => cannotClone("An object with hidden state")]);
}

const clonerOf = (object) => {
  let prototype = getPrototypeOf(object);
  for (let hop = 0; hop < 64 && prototype !== null && prototype !== objectPrototype; hop++) {
    const cloner = mapGet(cloners, prototype);
    if (cloner !== undefined) {
      // SAFE: a brand that throws says that the object only inherits: a plain one.
      try { return cloner[0](object) === undefined ? undefined : cloner[1]; } catch { return undefined; }
    }
    prototype = getPrototypeOf(prototype);
  }
  return undefined;
};

const cloneWith = (memory) => function clone(value) {
  if (hooks.shown?.(value, false) !== undefined) return value; // a reference is a text, and a text its own clone
  if (typeof value === "symbol") cannotClone("A symbol");
  if (typeof value === "function") cannotClone("A function");
  if (typeof value !== "object" || value === null) return value;
  const known = mapGet(memory, value);
  if (known !== undefined) return known;
  const remember = (copy) => (mapSet(memory, value, copy), copy);
  const list = isArray(value);
  const make = list ? undefined : clonerOf(value);
  if (make !== undefined) return remember(make(value, remember, clone));
  const copy = remember(list ? new List(value.length) : {});
  const keys = keysOf(value);
  for (let i = 0; i < keys.length; i++) {
    // A getter that ran before can have removed it.
    if (isEnumerable(value, keys[i])) define(copy, keys[i], clone(value[keys[i]]), true, true);
  }
  return copy;
};

const takeTransfers = (options, memory) => {
  const buffers = bare([]);
  const asked = options === undefined || options === null ? undefined : options.transfer;
  if (asked === undefined) return buffers;
  if (!isArray(asked)) throw new TypeError("structuredClone: transfer must be an array");
  for (let i = 0; i < asked.length; i++) {
    const buffer = asked[i];
    // SAFE: what is no ArrayBuffer cannot be transferred, and that is the error to throw.
    try { bufferLength(buffer); } catch { cannotClone("A value in transfer"); }
    if (mapGet(memory, buffer) !== undefined) cannotClone("An ArrayBuffer listed twice");
    mapSet(memory, buffer, newBuffer(buffer));
    buffers[i] = buffer;
  }
  return buffers;
};

publish("structuredClone", ({
  structuredClone(value, options = undefined) {
    if (arguments.length === 0) throw new TypeError("structuredClone: a value is needed");
    const memory = new Map();
    const buffers = takeTransfers(options, memory);
    const copy = cloneWith(memory)(value);
    for (let i = 0; i < buffers.length; i++) {
      const buffer = buffers[i];
      if (bufferDetached(buffer)) cannotClone("A detached ArrayBuffer");
      copyBytes(buffer, mapGet(memory, buffer));
      transfer(buffer);
    }
    return copy;
  },
}).structuredClone);
