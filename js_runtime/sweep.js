// The global object keeps the names the permits list, and nothing else: an allow list, so that what a newer
// engine adds is absent until somebody lists it.

const sampleSyntax = () => {
  const iterators = [
    [].values(), new Map().values(), new Set().values(), "".matchAll(/x/g), ""[Symbol.iterator](),
    [].values().map(() => 0), realm.Iterator.from({ next() {} }),
  ];
  const functions = [() => {}, async () => {}, function* () {}, async function* () {}, class {}];
  const thrown = [];
  try { null.x; } catch (error) { thrown.push(error); }
  return [
    {}, [], /x/, functions[1](), functions[2](), functions[3](), (function () { return arguments; })(),
    ...iterators, ...functions, ...thrown,
  ];
};

if (config.freeze) {
  const values = ownKeys(realm).map((key) => realm[key]);
  freezeIntrinsics([...values.filter((value) => value !== realm), ...sampleSyntax()]);
}
for (const key of ownKeys(realm)) {
  if (!config.globals.includes(key)) delete realm[key];
  else if (config.freeze) defineProperty(realm, key, { __proto__: null, writable: false, configurable: false });
}
// Else `toString`, or worse `constructor`, would resolve as a global name.
if (!config.globals.includes("globalThis")) setPrototypeOf(realm, null);

// For the optional files, which run after this one.
const publish = (name, published) => {
  let value = published;
  if (typeof value === "function") value = native(name, value);
  else for (const key of keysOf(value)) value[key] = native(key, value[key]);
  if (config.freeze) for (const part of [value, ...Object.values(value)]) freeze(part);
  define(realm, name, value, !config.freeze, false);
};
