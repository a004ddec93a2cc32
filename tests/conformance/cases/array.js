//# constructor-lengths: Array with one number is a length, Array.of and literals are elements
const err = (n) => { try { return Array(n).length; } catch (e) { return e.name; } };
return [err(3), err(-1), err(1.5), err(2 ** 32), Array("3"), Array.of(3), Array(1, 2).length, 0 in Array(1)];
//=> [3, "RangeError", "RangeError", "RangeError", ["3"], [3], 2, false]

//# holes-in-literals: elisions are holes, a trailing comma is none
const a = [, 1, , 2, ,];
return [a.length, Object.keys(a), 0 in a];
//=> [5, ["1", "3"], false]

//# length-truncates: shortening deletes, lengthening makes holes
const a = [1, 2, 3];
a.length = 1;
a.length = 3;
return [1 in a, a.length, a.join("-")];
//=> [false, 3, "1--"]

//# length-invalid: a length that is no index count is a RangeError, a string of one is fine
const a = [1];
const err = (v) => { try { a.length = v; return a.length; } catch (e) { return e.name; } };
return [err(-1), err(1.5), err("2"), err(NaN), err(true)];
//=> ["RangeError", "RangeError", 2, "RangeError", 1]

//# index-keys: only canonical indexes below 2^32 - 1 lengthen an array
const a = [];
a["1"] = "b";
a["01"] = "x";
a[-1] = "y";
a[4294967295] = "z";
return [a.length, Object.keys(a)];
//=> [2, ["1", "01", "-1", "4294967295"]]

//# length-not-writable: with a read-only length nothing can be pushed, elements can change
const a = Object.defineProperty([1, 2], "length", { writable: false });
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [err(() => a.push(3)), err(() => (a[2] = 3)), err(() => (a[0] = 9)), err(() => a.pop()), a];
//=> ["TypeError", "TypeError", 9, "TypeError", [9, null]]

//# length-stops-at-fixed: shortening stops at an element that cannot be deleted
const a = [1, 2, 3, 4];
Object.defineProperty(a, 1, { configurable: false });
let name;
try { a.length = 0; } catch (e) { name = e.name; }
return [name, a];
//=> ["TypeError", [1, 2]]

//# push-pop-shift-unshift: what each returns
const a = [1];
return [a.push(2, 3), a.unshift(0), a.pop(), a.shift(), a, String([].pop()), a.push(), a.unshift()];
//=> [3, 4, 3, 0, [1, 2], "undefined", 2, 2]

//# push-on-array-like: array methods are generic
const o = { length: 1 };
Array.prototype.push.call(o, "x", "y");
return [o, Array.prototype.join.call({ length: 2, 0: "a", 1: "b" }, "+"), Array.prototype.map.call("ab", (c) => c + c)];
//=> [{"1": "x", "2": "y", "length": 3}, "a+b", ["aa", "bb"]]

//# push-beyond-safe: push refuses to lengthen past 2^53 - 1
const o = { length: 2 ** 53 - 1 };
try { Array.prototype.push.call(o, 1); } catch (e) { return [e.name, o.length === 2 ** 53 - 1]; }
//=> ["TypeError", true]

//# splice: deleting, inserting, negative starts and absent arguments
const run = (...args) => { const a = [1, 2, 3, 4, 5]; const gone = a.splice(...args); return [gone, a]; };
return [run(1, 2), run(-2), run(1, 0, "x"), run(), run(undefined), run(1, -5, "y"), run(9, 1, "z")];
//=> [[[2, 3], [1, 4, 5]], [[4, 5], [1, 2, 3]], [[], [1, "x", 2, 3, 4, 5]], [[], [1, 2, 3, 4, 5]], [[1, 2, 3, 4, 5], []], [[], [1, "y", 2, 3, 4, 5]], [[], [1, 2, 3, 4, 5, "z"]]]

//# splice-holes: splice keeps holes in what it moves and in what it removes
const a = [1, , 3, , 5];
const gone = a.splice(0, 2);
return [1 in gone, gone.length, a.length, 1 in a, a[2]];
//=> [false, 2, 3, false, 5]

//# slice: negative and out-of-range bounds, holes stay
const a = [1, 2, 3, , 5];
return [a.slice(-2)[1], 0 in a.slice(-2), a.slice(1, -2), a.slice(3, 1), a.slice(9), a.slice(undefined, null).length];
//=> [5, false, [2, 3], [], [], 0]

//# concat: spreads arrays and what is marked spreadable, keeps holes
const spreadable = { length: 2, 0: "s", [Symbol.isConcatSpreadable]: true };
const closed = Object.assign([9], { [Symbol.isConcatSpreadable]: false });
const r = [0].concat(1, [2, [3]], [, 4], spreadable, closed);
return [r.length, 4 in r, r[3], r[5], r[6], 7 in r, r[8] === closed];
//=> [9, false, [3], 4, "s", false, true]

//# join: null and undefined are empty, the separator is converted
const a = [1, null, undefined, [2, [3]], "x"];
return [a.join(), a.join(""), a.join(null), [].join(), [null].join(), String([[], [[]]])];
//=> ["1,,,2,3,x", "12,3x", "1nullnullnull2,3nullx", "", "", ","]

//# join-cyclic: only JSON sees no end; toString calls join and join of itself
const a = [1, 2];
a.join = () => "mine";
return [String(a), Array.prototype.toString.call({ join: () => "obj" }), Array.prototype.toString.call({})];
//=> ["mine", "obj", "[object Object]"]

//# reverse-holes: reverse is in place and moves holes
const a = [1, , 3, 4];
const r = a.reverse();
return [r === a, Object.keys(a), a[0]];
//=> [true, ["0", "1", "3"], 4]

//# index-of-includes: includes finds NaN and holes, indexOf neither; negative start
const a = [NaN, , 0, "1"];
return [
  a.includes(NaN), a.indexOf(NaN), a.includes(undefined), a.indexOf(undefined), a.includes(-0), a.indexOf(1),
  [1, 2, 1].indexOf(1, -2), [1, 2, 1].lastIndexOf(1, -2), [1].lastIndexOf(1, undefined), [1].includes(1, 1),
];
//=> [true, -1, true, -1, true, -1, 2, 0, 0, false]

//# last-index-of-undefined: an explicit undefined start is 0, an absent one the end
return [[7, 7].lastIndexOf(7), [7, 7].lastIndexOf(7, undefined), [7, 7].lastIndexOf(7, -3)];
//=> [1, 0, -1]

//# at: negative, fractional and out of range
const a = ["a", "b", "c"];
return [a.at(-1), a.at(1.9), a.at(-0.5), a.at("1"), String(a.at(3)), String(a.at(-4)), a.at(NaN)];
//=> ["c", "b", "a", "b", "undefined", "undefined", "a"]

//# fill: ranges, holes filled, one object shared
const a = Array(3).fill({});
a[0].x = 1;
return [a[2].x, [1, 2, 3, 4].fill(0, 1, -1), [1, 2].fill(9, -1), [1].fill()[0] === undefined, [1, 2, 3].fill(0, 2, 1)];
//=> [1, [1, 0, 0, 4], [1, 9], true, [1, 2, 3]]

//# copy-within: overlapping both ways, negative, holes are copied as holes
const a = [1, , 3, 4, 5];
a.copyWithin(2, 0, 2);
return [
  [1, 2, 3, 4, 5].copyWithin(0, 3), [1, 2, 3, 4, 5].copyWithin(1, 0, 3), [1, 2, 3, 4, 5].copyWithin(-2, -4, -3),
  a[2], 3 in a,
];
//=> [[4, 5, 3, 4, 5], [1, 1, 2, 3, 5], [1, 2, 3, 2, 5], 1, false]

//# flat: depth 1 by default, holes skipped, Infinity
const a = [1, , [2, , [3, [4]]]];
return [a.flat(), a.flat(0).length, a.flat(Infinity), a.flat("2"), a.flat(-1).length, a.flat(NaN).length];
//=> [[1, 2, [3, [4]]], 2, [1, 2, 3, 4], [1, 2, 3, [4]], 2, 2]

//# flat-map: one level, of arrays alone
return [[1, 2].flatMap((x) => [x, [x * 2]]), ["a b", "c"].flatMap((s) => s.split(" ")), [1, 2].flatMap((x) => "ab")];
//=> [[1, [2], 2, [4]], ["a", "b", "c"], ["ab", "ab"]]

//# from: iterables, array-likes, a mapper with this and index
const r = Array.from({ length: 3, 1: "x" }, function (v, i) { return [this.k, String(v), i]; }, { k: 0 });
return [r, Array.from("a😀"), Array.from(new Set([1, 1, 2])), Array.from(5), Array.from(new Map([[1, 2]]))];
//=> [[[0, "undefined", 0], [0, "x", 1], [0, "undefined", 2]], ["a", "😀"], [1, 2], [], [[1, 2]]]

//# from-closes-iterator: a mapper that throws closes the iterator
let closed = 0;
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: () => (closed++, {}) }) };
try { Array.from(it, () => { throw new Error("m"); }); } catch (e) { return [e.message, closed]; }
//=> ["m", 1]

//# from-constructor: from and of use this as the constructor
class L extends Array {}
const o = Array.from.call(Object, { length: 1, 0: "q" });
return [L.from([1]) instanceof L, L.of(1, 2).length, Array.isArray(o), o.length, o[0], Array.of.call(1, 2)];
//=> [true, 2, false, 1, "q", [2]]

//# from-async: from an async generator, awaiting promised elements
//~ node: needs Array.fromAsync
async function* g() { yield 1; yield 2; }
return [await Array.fromAsync(g(), async (x) => x * 10), await Array.fromAsync([Promise.resolve(7), 8])];
//=> [[10, 20], [7, 8]]

//# is-array: also of a proxy and Array.prototype, never of an array-like
return [
  Array.isArray(new Proxy([], {})), Array.isArray(Array.prototype), Array.isArray({ length: 0 }),
  Array.isArray(new Uint8Array(1)), Array.isArray(Object.create(Array.prototype)),
];
//=> [true, true, false, false, false]

//# subclass-species: map and filter of a subclass make the subclass, unless the species says otherwise
class A extends Array {}
class B extends Array { static get [Symbol.species]() { return Array; } }
return [
  new A(1, 2).map((x) => x) instanceof A, B.of(1, 2).filter(Boolean) instanceof B, A.of(1).concat() instanceof A,
  A.of(1).flat() instanceof A, A.of(1).toSorted() instanceof A, A.of(3).slice().length,
];
//=> [true, false, true, true, false, 1]

//# species-null: species null or undefined means Array, another value is refused
const make = (species) => {
  const a = [1, 2];
  a.constructor = { [Symbol.species]: species };
  try { return a.map((x) => x + 1); } catch (e) { return e.name; }
};
return [make(null), make(undefined), make(1), make(class { constructor(n) { this.n = n; } })];
//=> [[2, 3], [2, 3], "TypeError", {"0": 2, "1": 3, "n": 2}]

//# sort-default: by string units, undefined last, holes after it
const a = [10, 9, 1, undefined, "b", , "a", -1, null];
a.sort();
return [a.slice(0, 7), a[7] === undefined && 7 in a, 8 in a, a.length];
//=> [[-1, 1, 10, 9, "a", "b", null], true, false, 9]

//# sort-code-units: strings are compared by UTF-16 units, not by code points
return ["\uff5e", "\u{1f600}", "é", "z", "Z"].sort().map((c) => c.codePointAt(0));
//=> [90, 122, 233, 128512, 65374]

//# sort-stable: equal elements keep their order, also in long lists
const a = Array.from({ length: 200 }, (_, i) => ({ k: i % 3, i }));
a.sort((x, y) => y.k - x.k);
return a.every((x, i) => i === 0 || a[i - 1].k > x.k || (a[i - 1].k === x.k && a[i - 1].i < x.i));
//=> true

//# sort-comparator-results: results are converted to numbers, NaN is equal
return [[2, 1, 3].sort(() => NaN), [1, 2, 3].sort((a, b) => String(b - a)), [1, 2].sort(() => undefined)];
//=> [[2, 1, 3], [3, 2, 1], [1, 2]]

//# sort-undefined-not-compared: the comparator never sees undefined or holes
let seen = false;
const a = [3, undefined, 1, , 2].sort((x, y) => { seen ||= x === undefined || y === undefined; return x - y; });
return [seen, a.slice(0, 3), a.length, 4 in a];
//=> [false, [1, 2, 3], 5, false]

//# sort-bad-comparator: a comparator that is no function is refused before anything is read
const err = (c) => { try { return [2, 1].sort(c); } catch (e) { return e.name; } };
return [err(null), err({}), err("x"), err(undefined)];
//=> ["TypeError", "TypeError", "TypeError", [1, 2]]

//# sort-throwing-comparator: an exception passes through and the array has its elements still
const a = [3, 1, 2];
try { a.sort(() => { throw new Error("stop"); }); } catch (e) { return [e.message, [...a].sort()]; }
//=> ["stop", [1, 2, 3]]

//# sort-strings-once: toString runs per comparison for objects and the result is by strings
return [[5, 25, 100].sort(), [true, false, null].sort(), [[2], [1, 5], [10]].sort(), ["B", "a", "C"].sort()];
//=> [[100, 25, 5], [false, null, true], [[1, 5], [10], [2]], ["B", "C", "a"]]

//# to-sorted-reversed-spliced: copies, with holes read as undefined
const a = [3, , 1];
const s = a.toSorted(), r = a.toReversed(), p = a.toSpliced(0, 1, "x", "y");
return [s, 2 in s, r, 1 in r, p, 2 in p, 1 in a];
//=> [[1, 3, null], true, [1, null, 3], true, ["x", "y", null, 1], true, false]

//# with: replaces in a copy, negative index, out of range is a RangeError
const a = [1, 2, 3];
const err = (i) => { try { return a.with(i, 0); } catch (e) { return e.name; } };
return [a.with(-1, 9), a.with("1", 9), err(3), err(-4), err(NaN), a];
//=> [[1, 2, 9], [1, 9, 3], "RangeError", "RangeError", [0, 2, 3], [1, 2, 3]]

//# to-spliced-arguments: none copies, one cuts the rest, an undefined count removes nothing
const a = [1, 2, 3];
return [a.toSpliced(), a.toSpliced(1), a.toSpliced(1, undefined, 9), a.toSpliced(-1, 1), a.toSpliced(undefined)];
//=> [[1, 2, 3], [1], [1, 9, 2, 3], [1, 2], []]

//# delete-makes-hole: delete leaves a hole that for-in, forEach and in do not see
const a = [1, 2, 3];
delete a[1];
const seen = [];
a.forEach((x, i) => seen.push(i));
return [a.length, 1 in a, seen, JSON.stringify(a)];
//=> [3, false, [0, 2], "[1,null,3]"]

//# holes-and-prototype: a hole reads through the prototype chain
const a = [1, , 3];
Object.setPrototypeOf(a, Object.create(Array.prototype, { 1: { value: "up", writable: true } }));
return [a[1], a.join(), Object.hasOwn(a, 1), a.indexOf("up"), a.map((x) => x)[1]];
//=> ["up", "1,up,3", false, 1, "up"]

//# unscopables-and-iterator: values is the iterator method, entries and keys see holes
const a = ["x", , "z"];
const { values } = Array.prototype;
return [values === Array.prototype[Symbol.iterator], [...a.keys()], [...a.entries()].length, 1 in [...a]];
//=> [true, [0, 1, 2], 3, true]

//# to-locale-string: elements by their own toLocaleString, nullish empty
return [{ toLocaleString: () => "A" }, null, undefined, { toLocaleString: () => "B" }].map((x) => [x].toLocaleString());
//=> ["A", "", "", "B"]

//# destructuring-and-spread: rest after holes, swapping, spread of strings and sets
let [a, , b = 5, ...rest] = [1, 2, undefined, ..."xy", ...new Set([7])];
[a, b] = [b, a];
return [a, b, rest];
//=> [5, 1, ["x", "y", 7]]

//# last-index-of-zero: a found index is never minus zero
return [Object.is([1].lastIndexOf(1, -0), 0), Object.is([1].indexOf(1, -0), 0), [1, 2].lastIndexOf(2, -Infinity)];
//=> [true, true, -1]

//# unscopables: the names that with statements must not see
const u = Array.prototype[Symbol.unscopables];
return [Object.getPrototypeOf(u) === null, u.flat, u.toSorted, u.findLast, "concat" in u, "with" in u];
//=> [true, true, true, true, false, false]

//# from-sets-length: Array.from with a constructor defines elements and sets the length at the end
const log = [];
function C() {
  return new Proxy(this, { defineProperty(t, k, d) { log.push(k); return Reflect.defineProperty(t, k, d); } });
}
Array.from.call(C, [5, 6]);
return log;
//=> ["0", "1", "length"]

//# concat-length-limit: concat and flat of nested subclass lists keep order
class L extends Array {}
const r = new L(1, 2).concat(new L(3, 4), [[5]]);
return [r instanceof L, r.length, r.flat() instanceof L, [...r.flat()]];
//=> [true, 5, true, [1, 2, 3, 4, 5]]

//# array-like-large-index: generic methods on lengths beyond 2^32
const o = { length: 2 ** 53 - 1, [2 ** 53 - 2]: "end" };
const { at, lastIndexOf, pop } = Array.prototype;
return [at.call(o, -1), lastIndexOf.call(o, "end", -1) === 2 ** 53 - 2, pop.call(o), o.length === 2 ** 53 - 2];
//=> ["end", true, "end", true]

//# slice-species-length: slice sets the length of what the species gives
const a = [1, 2, 3];
a.constructor = { [Symbol.species]: function (n) { this.asked = n; } };
const r = a.slice(1);
return [r, Array.isArray(r)];
//=> [{"0": 2, "1": 3, "asked": 2, "length": 2}, false]

//# sort-inherited: sort of an array-like with holes moves values to the front
const o = { length: 4, 0: "d", 3: "a" };
Array.prototype.sort.call(o);
return o;
//=> {"0": "a", "1": "d", "length": 4}

//# find-last-mutating: findLast reads values as it goes, from the end
const a = [1, 2, 3];
const seen = [];
a.findLast((x, i) => { seen.push(x ?? null); a.length = 1; return false; });
return seen;
//=> [3, null, 1]

//# flat-map-this-and-index: flatMap gives value, index and list, with this
const r = [7].flatMap(function (v, i, all) { return [v, i, all.length, this.k]; }, { k: "t" });
return r;
//=> [7, 0, 1, "t"]

//# with-holes-and-order: with reads holes as undefined and converts the index first
const a = [1, , 3];
const b = a.with(0, 9);
return [1 in b, b.length, Object.keys(b)];
//=> [true, 3, ["0", "1", "2"]]

//# from-async-closes: a mapper that rejects closes the async iterator
//~ node: needs Array.fromAsync
const log = [];
async function* g() { try { yield 1; yield 2; } finally { log.push("closed"); } }
const r = await Array.fromAsync(g(), async () => { throw new Error("map"); }).catch((e) => e.message);
return [
  r, log, await Array.fromAsync({ length: 2, 0: Promise.resolve("a"), 1: "b" }),
  await Array.fromAsync(null).catch((e) => e.name),
];
//=> ["map", ["closed"], ["a", "b"], "TypeError"]

//# destructuring-holes-and-defaults: undefined takes the default, null does not
const [a = 1, b = 2, c = 3] = [, null, undefined];
const [d, [e = "deep"] = []] = ["x"];
return [a, b, c, d, e];
//=> [1, null, 3, "x", "deep"]
