//# map-key-equality: NaN is itself, minus zero becomes zero, objects by identity
const m = new Map([[NaN, "n"], [-0, "z"], [{}, "o"], ["1", "s"], [1, "i"]]);
return [m.get(NaN), m.get(0), Object.is([...m.keys()][1], 0), m.has({}), m.get("1"), m.get(1), m.size];
//=> ["n", "z", true, false, "s", "i", 5]

//# map-order: insertion order; setting again keeps the place, deleting and setting moves to the end
const m = new Map([["a", 1], ["b", 2], ["c", 3]]);
m.set("a", 9);
m.delete("b");
m.set("b", 8);
return [...m];
//=> [["a", 9], ["c", 3], ["b", 8]]

//# map-insert-while-iterating: additions are visited, deletions are not, deleted and added again once more
const m = new Map([[1, 1], [2, 2], [3, 3]]);
const seen = [];
for (const k of m.keys()) {
  seen.push(k);
  if (k === 1) { m.delete(2); m.set(4, 4); }
  if (k === 3) { m.delete(1); m.set(1, 1); }
  if (seen.length > 9) break;
}
return seen;
//=> [1, 3, 4, 1]

//# map-for-each: value, key, map; additions are visited
const m = new Map([["k", 1]]);
const seen = [];
m.forEach(function (v, k, all) {
  seen.push([v, k, all === m, this.t]);
  if (m.size < 3) m.set("k" + m.size, m.size + 1);
}, { t: 5 });
return seen;
//=> [[1, "k", true, 5], [2, "k1", true, 5], [3, "k2", true, 5]]

//# map-clear-while-iterating: after a clear only new entries are visited
const m = new Map([[1, 1], [2, 2]]);
const seen = [];
for (const [k] of m) { seen.push(k); if (k === 1) { m.clear(); m.set(5, 5); } }
return [seen, m.size];
//=> [[1, 5], 1]

//# map-methods-return: set gives the map, delete and has booleans, get undefined
const m = new Map();
return [m.set(1, 2).set(3, 4).size, m.delete(1), m.delete(1), m.has(3), String(m.get(9)), String(m.clear()), m.size];
//=> [2, true, false, true, "undefined", "undefined", 0]

//# map-constructor: entries must be objects; null is none; set is looked up once
const err = (v) => { try { return new Map(v).size; } catch (e) { return e.name; } };
return [
  err(), err(null), err([[1, 2], [1, 3]]), err([1]), err(5), err(["ab"]), err({}), err(new Map([[1, 2]])), err([[]]),
];
//=> [0, 0, 1, "TypeError", "TypeError", "TypeError", "TypeError", 1, 1]

//# map-constructor-closes: an entry that is refused closes the iterator
let closed = 0;
const it = { [Symbol.iterator]: () => ({
  next: () => ({ value: 1, done: false }), return() { closed++; return {}; },
}) };
let name;
try { new Map(it); } catch (e) { name = e.name; }
return [name, closed];
//=> ["TypeError", 1]

//# map-subclass-set: the constructor calls an overridden set
class M extends Map { set(k, v) { return super.set(k.toUpperCase(), v); } }
return [...new M([["a", 1], ["A", 2]])];
//=> [["A", 2]]

//# map-group-by: keys are not converted, minus zero is zero
//~ node: needs Map.groupBy
const o = {};
const g = Map.groupBy([1, 2, 3, 4], (n, i) => (n % 2 ? o : -0));
return [g instanceof Map, g.get(o), g.get(0), g.size, Object.is([...g.keys()][1], 0)];
//=> [true, [1, 3], [2, 4], 2, true]

//# map-iterators: entries is the iterator method, iterators are live and end for good
const m = new Map([[1, 2]]);
const it = m.entries();
it.next();
const end = it.next().done;
m.set(3, 4);
return [
  Map.prototype.entries === Map.prototype[Symbol.iterator], end, it.next().done, String(it),
  String(new Set().values()),
];
//=> [true, true, true, "[object Map Iterator]", "[object Set Iterator]"]

//# receivers: methods of Map refuse sets and objects
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  err(() => Map.prototype.get.call(new Set(), 1)), err(() => Set.prototype.has.call(new Map(), 1)),
  err(() => Map.prototype.size), err(() => Object.create(Map.prototype).size),
];
//=> ["TypeError", "TypeError", "TypeError", "TypeError"]

//# set-basics: unique values in order, add gives the set, keys is values is the iterator
const s = new Set("hello");
return [
  [...s], s.add("z") === s, s.size, Set.prototype.keys === Set.prototype.values, [...s.entries()][0],
  new Set([NaN, NaN, 0, -0]).size,
];
//=> [["h", "e", "l", "o"], true, 5, true, ["h", "h"], 2]

//# set-unique-and-sort: what models write to get unique sorted values
return [[...new Set([3, 1, 3, 2, 1])].sort((a, b) => a - b), Array.from(new Set(["b", "a"]), (x) => x + x)];
//=> [[1, 2, 3], ["bb", "aa"]]

//# set-algebra: union, intersection, difference and symmetric difference
//~ node: needs the methods of Set for sets
const a = new Set([1, 2, 3, 4]), b = new Set([6, 4, 2]);
return [[...a.union(b)], [...a.intersection(b)], [...a.difference(b)], [...a.symmetricDifference(b)], a.size];
//=> [[1, 2, 3, 4, 6], [4, 2], [1, 3], [1, 3, 6], 4]

//# set-intersection-order: the order is that of the smaller set, this when they are equal
//~ node: needs the methods of Set for sets
const s = (...v) => new Set(v);
return [
  [...s(1, 2, 3).intersection(s(3, 2))], [...s(1, 2).intersection(s(2, 1, 0))], [...s(1, 2).intersection(s(2, 1))],
];
//=> [[3, 2], [1, 2], [1, 2]]

//# set-relations: subset, superset, disjoint
//~ node: needs the methods of Set for sets
const s = (...v) => new Set(v);
return [
  s(1).isSubsetOf(s(1, 2)), s(1, 2).isSupersetOf(s(2)), s(1).isDisjointFrom(s(2)), s().isSubsetOf(s()),
  s(1, 2).isSubsetOf(s(1)), s(1).isDisjointFrom(s(1)),
];
//=> [true, true, true, true, false, false]

//# set-like-arguments: any object with size, has and keys; a map counts as its keys; an array is refused
//~ node: needs the methods of Set for sets
const err = (v) => { try { return [...new Set([1, 2]).union(v)]; } catch (e) { return e.name; } };
const like = { size: 1, has: (x) => x === 9, keys: () => [9].values() };
return [
  err(new Map([[5, 6]])), err(like), err([3]), err({ ...like, size: NaN }), err({ ...like, size: -1 }),
  err({ ...like, has: 1 }), err({ ...like, size: "2" }),
];
//=> [[1, 2, 5], [1, 2, 9], "TypeError", "TypeError", "RangeError", "TypeError", [1, 2, 9]]

//# set-methods-species: the results are plain sets, whatever the class
//~ node: needs the methods of Set for sets
class S extends Set {}
const u = new S([1]).union(new S([2]));
return [u instanceof S, u instanceof Set, u.constructor === Set];
//=> [false, true, true]

//# set-delete-while-iterating: deleting the present value, adding it again
const s = new Set([1, 2, 3]);
const seen = [];
for (const v of s) { seen.push(v); s.delete(v); if (seen.length < 5) s.add(v + 10); }
return [seen, [...s]];
//=> [[1, 2, 3, 11, 12, 13, 21], []]

//# counts-and-groups: counting with a Map, sorted by count
const counts = new Map();
for (const w of "the cat the dog the end cat".split(" ")) counts.set(w, (counts.get(w) ?? 0) + 1);
return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
//=> [["the", 3], ["cat", 2], ["dog", 1], ["end", 1]]

//# lru-by-order: a cache that relies on the order of a Map
const cache = new Map();
const touch = (k, v) => {
  cache.delete(k);
  cache.set(k, v);
  if (cache.size > 2) cache.delete(cache.keys().next().value);
};
for (const k of ["a", "b", "a", "c"]) touch(k, k + k);
return Object.fromEntries(cache);
//=> {"a": "aa", "c": "cc"}

//# species-and-tags: static species is this, tags of prototypes
return [
  Map[Symbol.species] === Map, Set.prototype[Symbol.toStringTag], Map.length, Set.length, Map.name,
  Map.prototype.set.length,
];
//=> [true, "Set", 0, 0, "Map", 2]

//# own-properties-on-maps: assigning properties does not make entries, also those named like methods
const m = new Map();
m.foo = 1;
m.size2 = 2;
m.get = () => "own";
let name;
try { m.size = 5; } catch (e) { name = e.name; }
return [Object.keys(m), m.size, m.get("x"), name];
//=> [["foo", "size2", "get"], 0, "own", "TypeError"]

//# frozen-map: freezing does not stop set
const m = Object.freeze(new Map());
m.set(1, 2);
return [m.size, Object.isFrozen(m)];
//=> [1, true]

//# set-methods-live: a set that changes while its argument is read
//~ node: needs the methods of Set for sets
const s = new Set([1, 2, 3]);
const like = { size: 5, has(x) { s.delete(2); s.add(9); return true; }, keys: () => [].values() };
return [[...s.intersection(like)], [...s]];
//=> [[1, 3, 9], [1, 3, 9]]

//# set-methods-protocol: what union reads of its argument, in order
//~ node: needs the methods of Set for sets
const log = [];
const like = {
  get size() { log.push("size"); return 1; }, get has() { log.push("has"); return () => true; },
  get keys() { log.push("keys"); return () => [5].values(); },
};
return [[...new Set([1]).union(like)], log];
//=> [[1, 5], ["size", "has", "keys"]]

//# set-relations-close: isSupersetOf and isDisjointFrom close the keys when they know
//~ node: needs the methods of Set for sets
let closed = 0;
const keys = () => ({ next: () => ({ value: 1, done: false }), return() { closed++; return {}; } });
const like = { size: 1, has: () => true, keys };
return [new Set([2]).isSupersetOf(like), new Set([1, 2]).isDisjointFrom(like), closed];
//=> [false, false, 2]

//# map-iteration-after-delete: an iterator goes on after the deletion of what it stands on
const m = new Map([[1, "a"], [2, "b"], [3, "c"]]);
const it = m.keys();
it.next();
m.delete(1);
m.delete(2);
m.set(1, "again");
return [...it];
//=> [3, 1]

//# map-group-by-closes: a callback that throws closes the iterator
//~ node: needs Map.groupBy
let closed = 0;
const it = { [Symbol.iterator]: () => ({
  next: () => ({ value: 1, done: false }), return() { closed++; return {}; },
}) };
try { Map.groupBy(it, () => { throw new Error("k"); }); } catch (e) { return [e.message, closed]; }
//=> ["k", 1]

//# set-constructor-closes: an add that throws closes the iterator
let closed = 0;
class S extends Set { add() { throw new Error("add"); } }
const it = { [Symbol.iterator]: () => ({
  next: () => ({ value: 1, done: false }), return() { closed++; return {}; },
}) };
try { new S(it); } catch (e) { return [e.message, closed]; }
//=> ["add", 1]
