//# conversion-modulo: integer elements wrap, fractions are cut, NaN is zero
return [
  [...new Uint8Array([256, -1, 1.9, NaN, "7", null])], [...new Int8Array([128, 255, -129])],
  [...new Int16Array([32768, 1e10])],
  [...new Uint32Array([-1, 2 ** 32 + 5, Infinity])], [...new Int32Array([2 ** 31, -0.9])],
];
//=> [[0, 255, 1, 0, 7, 0], [-128, -1, 127], [-32768, -7168], [4294967295, 5, 0], [-2147483648, 0]]

//# clamping: rounds half to even and clamps
return [...new Uint8ClampedArray([-5, 300, 0.5, 1.5, 2.5, NaN, 254.5, Infinity, 1.4999])];
//=> [0, 255, 0, 2, 2, 0, 254, 255, 1]

//# floats: single precision, and exact doubles
const f = new Float32Array([0.1, 16777217, 1e40, NaN]);
return [f[0], f[1], String(f[2]), Number.isNaN(f[3]), new Float64Array([0.1])[0], f.includes(NaN), f.indexOf(NaN)];
//=> [0.10000000149011612, 16777216, "Infinity", true, 0.1, true, -1]

//# float16: half precision elements
//~ node: needs Float16Array
const f = new Float16Array([1.1, 65519, 65520, 2049, 6e-8]);
return [f[0], f[1], String(f[2]), f[3], f[4], Float16Array.BYTES_PER_ELEMENT];
//=> [1.099609375, 65504, "Infinity", 2048, 5.960464477539063e-8, 2]

//# bigint-elements: wrap at 64 bits, and take no numbers
const a = new BigInt64Array([2n ** 63n, -1n]), b = new BigUint64Array([-1n, "5"]);
const err = (f) => { try { return String(f()); } catch (e) { return e.name; } };
return [
  String(a[0]), String(b[0]), String(b[1]), err(() => new BigInt64Array([1])), err(() => { a[0] = 1; }),
  err(() => new Int8Array([1n])), err(() => new Int8Array(a)),
];
//=> ["-9223372036854775808", "18446744073709551615", "5", "TypeError", "TypeError", "TypeError", "TypeError"]

//# constructors: lengths, iterables, array-likes, buffers, none
const err = (f) => { try { return [...f()]; } catch (e) { return e.name; } };
return [
  err(() => new Uint8Array(2)), err(() => new Uint8Array()), err(() => new Uint8Array(new Set([1, 2]))),
  err(() => new Uint8Array({ length: 2, 1: 5 })),
  err(() => new Uint8Array(-1)), err(() => Uint8Array(1)), err(() => new Uint8Array("2")),
  err(() => new Uint8Array([[3]])), err(() => new Uint8Array(null)), err(() => new Uint8Array(1.9)),
];
//=> [[0, 0], [], [1, 2], [0, 5], "RangeError", "TypeError", [0, 0], [3], [], [0]]

//# views-on-buffers: offset and length, alignment, sharing
const buffer = new ArrayBuffer(8);
const bytes = new Uint8Array(buffer), words = new Uint16Array(buffer, 2, 2);
words[0] = 0x0102;
const err = (f) => { try { return f().length; } catch (e) { return e.name; } };
return [
  bytes[2] + bytes[3], words.byteOffset, words.byteLength, err(() => new Uint16Array(buffer, 1)),
  err(() => new Uint32Array(buffer, 4, 2)), err(() => new Uint32Array(new ArrayBuffer(5))),
  err(() => new Uint8Array(buffer, 9)), err(() => new Uint8Array(buffer, 8)),
];
//=> [3, 2, 4, "RangeError", "RangeError", "RangeError", "RangeError", 0]

//# index-semantics: out of range is undefined and not stored; canonical numeric keys are indexes
const a = new Uint8Array(2);
a[5] = 1;
a[-1] = 2;
a["1.5"] = 3;
a["-0"] = 4;
a.foo = 5;
a["01"] = 6;
return [
  a.length, Object.keys(a), 5 in a, "-0" in a, a[-1] === undefined, delete a[9], Object.getOwnPropertyDescriptor(a, 0),
];
//=> [2, ["0", "1", "foo", "01"], false, false, true, true, {"value": 0, "writable": true, "enumerable": true, "configurable": true}]

//# define-and-freeze: elements cannot be redefined otherwise, a filled array cannot be frozen
const a = new Uint8Array(1);
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  err(() => Object.defineProperty(a, 0, { value: 7 })), err(() => Object.defineProperty(a, 0, { writable: false })),
  err(() => Object.defineProperty(a, 1, { value: 1 })),
  err(() => Object.freeze(a)), err(() => Object.freeze(new Uint8Array(0))), err(() => { delete a[0]; }), a[0],
];
//=> ["ok", "TypeError", "TypeError", "TypeError", "ok", "TypeError", 7]

//# set: from arrays with offset, overlapping views, too long
const a = new Uint8Array([1, 2, 3, 4]);
a.set(a.subarray(0, 3), 1);
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
const b = new Uint8Array(3);
b.set([7, "8"], 1);
return [
  [...a], [...b], err(() => b.set([1], 3)), err(() => b.set([1], -1)), err(() => b.set(5)), err(() => b.set("12")),
].concat([[...b]]);
//=> [[1, 1, 2, 3], [0, 7, 8], "RangeError", "RangeError", "ok", "ok", [1, 2, 8]]

//# subarray-and-slice: a view on the same bytes against a copy; negative bounds
const a = new Uint8Array([1, 2, 3, 4]);
const view = a.subarray(-3, -1), copy = a.slice(1, 3);
a[1] = 9;
return [[...view], [...copy], view.byteOffset, view.buffer === a.buffer, a.subarray(3, 1).length];
//=> [[9, 3], [2, 3], 1, true, 0]

//# sort-numeric: by value, minus zero before zero, NaN last; a comparator
const f = new Float64Array([3, NaN, -0, 0, -Infinity, 10, 2]).sort();
return [
  [...f].map((n) => (Object.is(n, -0) ? "-0" : String(n))), [...new Uint8Array([10, 9, 1]).sort()],
  [...new Int8Array([1, 3, 2]).sort((a, b) => b - a)], String(new BigInt64Array([3n, -1n, 2n]).sort()),
];
//=> [["-Infinity", "-0", "0", "2", "3", "10", "NaN"], [1, 9, 10], [3, 2, 1], "-1,2,3"]

//# methods: map keeps the type, filter, join, reverse, fill, copyWithin, lastIndexOf, at
const a = new Uint8Array([1, 2, 3]);
return [
  [...a.map((x) => x * 100)], a.map((x) => x) instanceof Uint8Array, [...a.filter((x) => x > 1)], a.join("-"),
  [...a.toReversed()], [...new Uint8Array(3).fill(257, 1)],
  [...new Uint8Array([1, 2, 3, 4]).copyWithin(0, 2)], a.at(-1), a.lastIndexOf(3), a.findLast((x) => x < 3),
  a.reduceRight((x, y) => x + "" + y), [...a.entries()].length,
];
//=> [[100, 200, 44], true, [2, 3], "1-2-3", [3, 2, 1], [0, 1, 1], [3, 4, 3, 4], 3, 2, 2, "321", 3]

//# with-and-to-sorted: copies of the same type, index checked after conversion
const a = new Int8Array([3, 1, 2]);
const err = (f) => { try { return [...f()]; } catch (e) { return e.name; } };
return [
  err(() => a.with(-1, 300)), err(() => a.with(3, 0)), err(() => a.toSorted()), a.toSorted() instanceof Int8Array,
  typeof a.toSpliced, typeof a.push, typeof a.flat, [...a],
];
//=> [[3, 1, 44], "RangeError", [1, 2, 3], true, "undefined", "undefined", "undefined", [3, 1, 2]]

//# from-and-of: with a mapper, and this as a constructor
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  [...Uint8Array.from("123", (x) => x * 2)], [...Uint8Array.of(1, 256)], err(() => Uint8Array.from.call(Array, [1])),
  [...Float32Array.from({ length: 2 }, (_, i) => i / 2)], err(() => Uint8Array.from(null)),
];
//=> [[2, 4, 6], [1, 0], "TypeError", [0, 0.5], "TypeError"]

//# abstract-parent: all share one abstract constructor
const T = Object.getPrototypeOf(Uint8Array);
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  T.name, T === Object.getPrototypeOf(Float64Array), err(() => new T()), err(() => T()), Uint8Array.BYTES_PER_ELEMENT,
  new Float64Array(1).BYTES_PER_ELEMENT, T.prototype[Symbol.toStringTag] === undefined,
  String(Object.prototype.toString.call(new Int8Array(1))),
];
//=> ["TypedArray", true, "TypeError", "TypeError", 1, 8, true, "[object Int8Array]"]

//# species: map asks the species, which must give a long enough typed array
class S extends Uint8Array { static get [Symbol.species]() { return Uint16Array; } }
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const a = new Uint8Array(2);
a.constructor = { [Symbol.species]: function () { return new Uint8Array(1); } };
const b = new Uint8Array(2);
b.constructor = { [Symbol.species]: Array };
return [
  new S([1]).map((x) => x * 300)[0], new S(2).subarray(0, 1) instanceof Uint16Array, err(() => a.map((x) => x)),
  err(() => b.map((x) => x)),
];
//=> [300, true, "TypeError", "TypeError"]

//# json-and-keys: JSON shows an object of indexes; Array.from and spread give lists
const a = new Uint8Array([5, 6]);
return [
  JSON.stringify(a), JSON.stringify(Array.from(a)), Object.entries(a), Array.isArray(a), [].concat(a).length, { ...a },
];
//=> ["{\"0\":5,\"1\":6}", "[5,6]", [["0", 5], ["1", 6]], false, 1, {"0": 5, "1": 6}]

//# conversion-can-shrink: converting the value runs first, even for an index out of range
let n = 0;
const a = new Uint8Array(1);
a[5] = { valueOf() { n++; return 1; } };
let name;
try { a[7] = Symbol(); } catch (e) { name = e.name; }
return [n, name, a.length];
//=> [1, "TypeError", 1]

//# inherited-index: an index is never looked up on the prototype
const a = new Uint8Array(1);
Object.setPrototypeOf(a, Object.create(Uint8Array.prototype, { 3: { value: "up" }, named: { value: "up" } }));
return [String(a[3]), a.named, 3 in a, Reflect.has(a, "named")];
//=> ["undefined", "up", false, true]

//# search-methods: includes finds undefined nowhere, indexOf compares strictly
const a = new Uint8Array([1, 2]), f = new Float32Array([NaN, 0]);
return [
  a.includes(undefined), a.includes("1"), a.indexOf("1"), f.includes(NaN), f.includes(-0), a.includes(1, -1),
  a.lastIndexOf(2, -1),
];
//=> [false, false, -1, true, true, false, 1]

//# resized-by-argument: an argument that shrinks the buffer is seen by fill, slice and with
const make = () => { const b = new ArrayBuffer(4, { maxByteLength: 4 }); return [b, new Uint8Array(b)]; };
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const [b, a] = make(), [d, c] = make(), [f, e] = make();
return [
  err(() => a.fill({ valueOf() { b.resize(2); return 7; } }).join()),
  err(() => c.slice(0, { valueOf() { d.resize(1); return 4; } }).join()),
  err(() => e.with(3, { valueOf() { f.resize(2); return 1; } })),
];
//=> ["7,7", "0,0,0,0", "RangeError"]

//# from-iterable-order: from reads an iterator to its end before it makes the array
const log = [];
class A extends Uint8Array { constructor(n) { super(n); log.push("make " + n); } }
function* g() { log.push("a"); yield 1; log.push("b"); yield 2; }
A.from(g(), (x) => { log.push("map"); return x; });
return log;
//=> ["a", "b", "make 2", "map", "map"]

//# set-typed-conversion: set between types converts; BigInts and numbers do not mix
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
const a = new Int8Array(2);
a.set(new Float64Array([1.9, 300]));
return [
  [...a], err(() => a.set(new BigInt64Array(1))), err(() => new BigInt64Array(1).set([1])),
  err(() => new BigInt64Array(1).set(["1"])),
];
//=> [[1, 44], "TypeError", "TypeError", "ok"]

//# sort-comparator: a comparator may give BigInt differences only as numbers; NaN is equal
const err = (f) => { try { return String(f()); } catch (e) { return e.name; } };
return [
  err(() => new Int8Array([2, 1]).sort(null)), err(() => new Int8Array([2, 1]).sort(() => NaN)),
  err(() => new BigInt64Array([2n, 1n]).sort((a, b) => a - b)),
  err(() => new BigInt64Array([2n, 1n]).sort((a, b) => Number(a - b))),
];
//=> ["TypeError", "2,1", "TypeError", "1,2"]

//# to-locale-string-and-to-string: toString is that of Array, joined by commas
const a = new Uint8Array([1, 2]);
return [a.toString === [].toString, String(a), a.join(), `${new Float32Array([0.5])}`];
//=> [true, "1,2", "1,2", "0.5"]
