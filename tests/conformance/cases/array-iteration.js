//# for-each-holes: callbacks skip holes, find and friends do not
const a = [1, , 3];
const n = { forEach: 0, map: 0, some: 0, find: 0, findLast: 0, reduce: 0 };
a.forEach(() => { n.forEach++; });
a.map(() => { n.map++; });
a.some(() => { n.some++; });
a.find(() => { n.find++; });
a.findLast(() => { n.findLast++; });
a.reduce(() => { n.reduce++; });
return n;
//=> {"forEach": 2, "map": 2, "some": 2, "find": 3, "findLast": 3, "reduce": 1}

//# map-keeps-holes: map keeps holes, filter drops them
const m = [1, , 3].map((x) => x * 2);
return [m.length, 1 in m, [1, , undefined, 3].filter(() => true).length];
//=> [3, false, 3]

//# map-parse-int: the callback gets value, index and array
return [["1", "2", "3"].map(parseInt).map(String), ["1", "2"].map(Number), [5].map((v, i, all) => [v, i, all.length])];
//=> [["1", "NaN", "NaN"], [1, 2], [[5, 0, 1]]]

//# this-argument: the second argument is this
const seen = [];
[1].forEach(function () { seen.push(this.k); }, { k: "o" });
[1].some(function () { seen.push(typeof this); }, "s");
[1].map(() => seen.push(this === undefined));
return seen;
//=> ["o", "string", true]

//# growing-while-iterating: elements added during a forEach are not visited, by for-of they are
const a = [1, 2], seen = [];
a.forEach((x) => { seen.push(x); if (a.length < 5) a.push(x + 10); });
const b = [1, 2], all = [];
for (const x of b) { all.push(x); if (b.length < 5) b.push(x + 10); }
return [seen, all];
//=> [[1, 2], [1, 2, 11, 12, 21]]

//# shrinking-while-iterating: elements removed before their turn are skipped
const a = [1, 2, 3, 4], seen = [];
a.forEach((x) => { seen.push(x); if (x === 1) a.splice(1, 2); });
return seen;
//=> [1, 4]

//# deleting-while-filtering: a changed element is seen with its new value
const a = [1, 2, 3];
return a.filter((x, i) => { a[i + 1] = 10; return x > 1; });
//=> [10, 10]

//# reduce: with and without an initial value, from the right, empty
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  [1, 2, 3].reduce((a, b) => a + b), [[1], [2]].reduceRight((a, b) => a.concat(b)), [].reduce((a, b) => a, "init"),
  err(() => [].reduce((a, b) => a)), err(() => [, ,].reduceRight((a) => a)), [7].reduce(() => "never"),
];
//=> [6, [2, 1], "init", "TypeError", "TypeError", 7]

//# reduce-undefined-initial: an explicit undefined is an initial value
const calls = [];
[1, 2].reduce((a, x, i) => { calls.push([String(a), i]); return x; }, undefined);
return calls;
//=> [["undefined", 0], ["1", 1]]

//# every-and-some: vacuous truth, early exit, truthiness
let n = 0;
return [
  [].every(() => false), [].some(() => true), [1, 2, 3].some((x) => (n++, x === 2)), n, [1, "a", {}].every((x) => x),
];
//=> [true, false, true, 2, true]

//# find-family: values and indexes from both ends
const a = [5, 12, 8, 130];
return [
  a.find((x) => x > 10), a.findIndex((x) => x > 10), a.findLast((x) => x > 10), a.findLastIndex((x) => x < 10),
  String(a.find((x) => x > 999)), a.findIndex((x) => x > 999), a.findLastIndex(() => false),
];
//=> [12, 1, 130, 2, "undefined", -1, -1]

//# callback-checked-first: a callback that is no function is refused even for an empty list
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
const methods = ["forEach", "map", "filter", "some", "every", "find", "findLast", "reduce", "flatMap"];
return [methods.every((m) => err(() => [][m]()) === "TypeError"), err(() => [].sort())];
//=> [true, "ok"]

//# iterator-live: an array iterator looks at the length each time and stays done
const a = [1], it = a[Symbol.iterator]();
it.next();
const end = it.next().done;
a.push(2);
return [end, it.next().done, it[Symbol.iterator]() === it, Object.prototype.toString.call(it)];
//=> [true, true, true, "[object Array Iterator]"]

//# entries-destructured: for-of over entries
const out = [];
for (const [i, v] of ["a", "b"].entries()) out.push(i + v);
return out;
//=> ["0a", "1b"]

//# async-callbacks: map with an async callback and Promise.all; forEach does not wait
const order = [];
[1, 2].forEach(async (x) => { await null; order.push("f" + x); });
order.push("after");
const doubled = await Promise.all([1, 2, 3].map(async (x) => x * 2));
return [order, doubled];
//=> [["after", "f1", "f2"], [2, 4, 6]]

//# array-like-generic: iteration methods on array-likes read length and has
const o = { length: "3", 0: "a", 2: "c", 3: "d" };
const { filter, every, findLastIndex } = Array.prototype;
return [filter.call(o, () => true), every.call(o, (v) => v < "d"), findLastIndex.call(o, (v) => v === undefined)];
//=> [["a", "c"], true, 1]

//# filter-species-and-index: filter packs, its callback sees the original indexes
return ["a", , "c", "d"].filter((v, i) => i !== 2);
//=> ["a", "d"]

//# pipeline-of-methods: what models write: filter, map, sort, reduce on records
const orders = [{ id: 1, sum: 30, tags: ["x"] }, { id: 2, sum: 10, tags: ["x", "y"] }, { id: 3, sum: 20, tags: [] }];
const total = orders.filter((o) => o.tags.length).map(({ sum }) => sum).reduce((a, b) => a + b, 0);
const byTag = orders.reduce((acc, o) => { for (const t of o.tags) (acc[t] ??= []).push(o.id); return acc; }, {});
return [total, byTag, [...orders].sort((a, b) => b.sum - a.sum).map((o) => o.id)];
//=> [40, {"x": [1, 2], "y": [2]}, [1, 3, 2]]

//# array-methods-shadowed: own properties named like methods of arrays can be assigned
const a = [3, 1];
a.map = "mine";
a.sort = () => "sorted";
return [a.map, a.sort(), Object.keys(a), Array.prototype.map.call(a, (x) => x + 1)];
//=> ["mine", "sorted", ["0", "1", "map", "sort"], [4, 2]]

//# subclass-fields-and-methods: a stack built on Array with methods that shadow
class Stack extends Array {
  push(x) { super.push(x * 2); return this; }
  get top() { return this.at(-1); }
}
const s = new Stack();
s.push(1).push(2);
return [[...s], s.top, s.length, s instanceof Array];
//=> [[2, 4], 4, 2, true]
