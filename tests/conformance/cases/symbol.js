//# registry: Symbol.for shares by key, keyFor gives it back
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  Symbol.for("a") === Symbol.for("a"), Symbol("a") === Symbol("a"), Symbol.keyFor(Symbol.for("k")),
  String(Symbol.keyFor(Symbol("k"))), err(() => Symbol.keyFor("k")), Symbol.for().description,
];
//=> [true, false, "k", "undefined", "TypeError", "undefined"]

//# description: absent, empty and given
return [
  Symbol("d").description, Symbol("").description, String(Symbol().description), Symbol(null).description,
  Symbol.iterator.description, String(Symbol(undefined).description),
];
//=> ["d", "", "undefined", "null", "Symbol.iterator", "undefined"]

//# conversions: text by String alone, never a number, always true
const s = Symbol("x");
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  String(s), s.toString(), err(() => +s), err(() => "" + s), !!s, err(() => s | 0), typeof s, err(() => new Symbol()),
  err(() => isNaN(s)),
];
//=> ["Symbol(x)", "Symbol(x)", "TypeError", "TypeError", true, "TypeError", "symbol", "TypeError", "TypeError"]

//# boxes: Object(symbol) is loosely equal and names the same property
const s = Symbol("x"), o = Object(s);
return [
  typeof o, o == s, o === s, { [s]: 1 }[o], o.valueOf() === s, Object.prototype.toString.call(s),
  Object.keys({ [s]: 1 }),
];
//=> ["object", true, false, 1, true, "[object Symbol]", []]

//# properties-on-primitive: assigning a property to a symbol throws in strict code
try { Symbol("a").x = 1; } catch (e) { return e.name; }
//=> "TypeError"

//# well-known-names: the well-known symbols of the edition
const names = [
  "asyncIterator", "hasInstance", "isConcatSpreadable", "iterator", "match", "matchAll", "replace", "search", "species",
  "split", "toPrimitive", "toStringTag", "unscopables",
];
return [
  names.filter((n) => typeof Symbol[n] !== "symbol"), names.every((n) => String(Symbol[n]) === `Symbol(Symbol.${n})`),
  Symbol.keyFor(Symbol.iterator) === undefined,
];
//=> [[], true, true]

//# well-known-read-only: the properties of Symbol cannot be changed
const d = Object.getOwnPropertyDescriptor(Symbol, "iterator");
return [d.writable, d.enumerable, d.configurable];
//=> [false, false, false]

//# iterator-protocol: an object with Symbol.iterator spreads, destructures and loops
const range = { from: 1, to: 4, *[Symbol.iterator]() { for (let i = this.from; i <= this.to; i++) yield i; } };
const [a, , b] = range;
return [[...range], a, b, Math.max(...range), Array.from(range, (x) => x * x), new Set(range).size];
//=> [[1, 2, 3, 4], 1, 3, 4, [1, 4, 9, 16], 4]

//# species-getters: constructors that have a species
return [
  Array, Map, Set, Promise, RegExp, ArrayBuffer, Uint8Array, Date, WeakMap, String,
].map((c) => c[Symbol.species] === c);
//=> [true, true, true, true, true, true, true, false, false, false]

//# async-iterator: for await over an object with Symbol.asyncIterator
const source = { [Symbol.asyncIterator]() { let n = 0; return { next: async () => ({ done: n >= 3, value: n++ }) }; } };
const out = [];
for await (const x of source) out.push(x);
return out;
//=> [0, 1, 2]

//# to-string-tag-of-classes: a getter on a class names its instances
class Money { get [Symbol.toStringTag]() { return "Money"; } }
return [String(new Money()), Object.prototype.toString.call(new Money()), String(new (class extends Money {})())];
//=> ["[object Money]", "[object Money]", "[object Money]"]

//# own-symbols: getOwnPropertySymbols in order of creation, copied by assign and spread
const a = Symbol("a"), b = Symbol("b");
const o = { [b]: 1, x: 0, [a]: 2 };
return [
  Object.getOwnPropertySymbols(o).map((s) => s.description), Object.getOwnPropertySymbols({ ...o }).length,
  JSON.stringify(o), a in o,
];
//=> [["b", "a"], 2, "{\"x\":0}", true]

//# is-concat-spreadable-read: it is read from this and every argument, in order
const log = [];
const mark = (n) => ({ get [Symbol.isConcatSpreadable]() { log.push(n); return undefined; } });
[].concat(mark(1), mark(2));
return log;
//=> [1, 2]

//# match-false: a regex whose Symbol.match is false is a text to startsWith; an object with it true is refused
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  err(() => "x".startsWith({ [Symbol.match]: true })),
  err(() => "[object Object]".includes({ [Symbol.match]: false })),
];
//=> ["TypeError", true]

//# to-primitive-date-and-symbol: the built-in toPrimitive methods and their descriptors
return [Date, Symbol].map(({ prototype }) => {
  const { value, writable, enumerable } = Object.getOwnPropertyDescriptor(prototype, Symbol.toPrimitive);
  return [writable, enumerable, value.name, value.length];
});
//=> [[false, false, "[Symbol.toPrimitive]", 1], [false, false, "[Symbol.toPrimitive]", 1]]

//# species-descriptor: species are accessors without setters, named get [Symbol.species]
const d = Object.getOwnPropertyDescriptor(Array, Symbol.species);
return [typeof d.get, typeof d.set, d.get.name, d.enumerable];
//=> ["function", "undefined", "get [Symbol.species]", false]
