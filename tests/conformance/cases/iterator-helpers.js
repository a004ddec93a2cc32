//# chain: lazy map, filter, take and drop over a generator
//~ node: needs iterator helpers
function* naturals() { for (let n = 1; ; n++) yield n; }
return [...naturals().filter((n) => n % 2).map((n) => n * n).drop(1).take(3)];
//=> [9, 25, 49]

//# laziness: nothing runs before next, and element by element
//~ node: needs iterator helpers
const log = [];
const it = [1, 2].values().map((x) => { log.push("m" + x); return x; }).filter((x) => {
  log.push("f" + x);
  return true;
});
log.push("made");
it.next();
return log;
//=> ["made", "m1", "f1"]

//# take-closes: take closes its source when the count is used up
//~ node: needs iterator helpers
const log = [];
function* g() { try { yield 1; yield 2; yield 3; } finally { log.push("closed"); } }
const out = [...g().take(2)];
return [out, log, [...g().take(0)], log.length];
//=> [[1, 2], ["closed"], [], 1]

//# take-zero-closes: take of none closes a started source at the first next
//~ node: needs iterator helpers
const log = [];
const it = {
  next: () => ({ value: 1, done: false }), return() { log.push("return"); return {}; }, __proto__: Iterator.prototype,
};
return [it.take(0).next().done, log];
//=> [true, ["return"]]

//# drop-and-take-arguments: counts are converted, NaN and negatives refused, and the source is closed
//~ node: needs iterator helpers
const err = (f) => { try { return [...f([1, 2, 3].values())]; } catch (e) { return e.name; } };
return [
  err((i) => i.drop(1.9)), err((i) => i.take("2")), err((i) => i.take(NaN)), err((i) => i.drop(-1)),
  err((i) => i.take(Infinity)), err((i) => i.drop(9)),
];
//=> [[2, 3], [1, 2], "RangeError", "RangeError", [1, 2, 3], []]

//# flat-map: flattens iterables one level, closes the inner one, refuses strings
//~ node: needs iterator helpers
const log = [];
function* inner(n) { try { yield n; yield n * 10; } finally { log.push("c" + n); } }
const out = [...[1, 2].values().flatMap(inner).take(3)];
let name;
try { ["ab"].values().flatMap((s) => s).next(); } catch (e) { name = e.name; }
return [out, log, name];
//=> [[1, 10, 2], ["c1", "c2"], "TypeError"]

//# early-exit-closes: find, some and every close the source when they know
//~ node: needs iterator helpers
const log = [];
function* g() { try { yield 1; yield 2; yield 3; } finally { log.push("closed"); } }
return [
  g().find((x) => x === 2), g().some((x) => x > 1), g().every((x) => x < 2), log.length,
  g().find(() => false) === undefined,
];
//=> [2, true, false, 3, true]

//# reduce-for-each-to-array: consumers, indexes, reduce of nothing
//~ node: needs iterator helpers
const seen = [];
[5, 6].values().forEach((v, i) => seen.push([v, i]));
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  seen, [1, 2, 3].values().reduce((a, b) => a + b), [1].values().reduce((a, b) => a + b, "s"),
  err(() => [].values().reduce((a) => a)), new Set([1]).values().toArray(),
];
//=> [[[5, 0], [6, 1]], 6, "s1", "TypeError", [1]]

//# callback-throws-closes: an exception of the callback closes the source and passes on
//~ node: needs iterator helpers
const log = [];
function* g() { try { yield 1; } finally { log.push("closed"); } }
const err = (f) => { try { f(); return "ok"; } catch (e) { return e; } };
return [err(() => [...g().map(() => { throw "m"; })]), err(() => g().forEach(() => { throw "f"; })), log];
//=> ["m", "f", ["closed", "closed"]]

//# iterator-from: wraps what has next, takes iterables, strings too, keeps what inherits
//~ node: needs iterator helpers
let n = 0;
const bare = { next: () => ({ value: ++n, done: n > 3 }) };
const wrapped = Iterator.from(bare);
const own = [].values();
let name;
try { Iterator.from(5); } catch (e) { name = e.name; }
return [
  wrapped !== bare, wrapped instanceof Iterator, wrapped.map((x) => x * 2).toArray(), Iterator.from(own) === own,
  Iterator.from("ab").toArray(), name,
];
//=> [true, true, [2, 4, 6], true, ["a", "b"], "TypeError"]

//# abstract-constructor: Iterator cannot be made itself but can be subclassed
//~ node: needs iterator helpers
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
class Count extends Iterator { n = 0; next() { return { done: this.n >= 3, value: this.n++ }; } }
return [err(() => new Iterator()), err(() => Iterator()), [...new Count().map((x) => x + 1)], [...new Count()]];
//=> ["TypeError", "TypeError", [1, 2, 3], [0, 1, 2]]

//# helper-objects: tag, return before the start, exhausted helpers stay done
//~ node: needs iterator helpers
const log = [];
const src = {
  next() { log.push("next"); return { value: 1, done: false }; }, return() { log.push("return"); return {}; },
  __proto__: Iterator.prototype,
};
const h = src.map((x) => x);
const r = h.return();
return [String(h), r.done, h.next().done, log, h instanceof Iterator, typeof h.throw];
//=> ["[object Iterator Helper]", true, true, ["return"], true, "undefined"]

//# generic-over-next: the methods read next once and need no Symbol.iterator
//~ node: needs iterator helpers
let gets = 0;
const it = { get next() { gets++; let n = 0; return () => ({ value: n, done: n++ >= 3 }); } };
return [Iterator.prototype.map.call(it, (x) => x * 2).toArray(), gets];
//=> [[0, 2, 4], 1]

//# bad-callbacks: what is no function is refused at once, and the source is closed
//~ node: needs iterator helpers
const log = [];
const src = {
  next: () => ({ done: true }), return() { log.push("return"); return {}; }, __proto__: Iterator.prototype,
};
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  ["map", "filter", "flatMap", "forEach", "some", "every", "find", "reduce"].map((m) => err(() => src[m]())),
  log.length,
];
//=> [["TypeError", "TypeError", "TypeError", "TypeError", "TypeError", "TypeError", "TypeError", "TypeError"], 8]

//# from-validates-result: a next that gives no object is refused
//~ node: needs iterator helpers
const it = Iterator.from({ next: () => 5 });
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [err(() => it.toArray()), err(() => it.map((x) => x).next())];
//=> ["TypeError", "TypeError"]

//# prototype-accessors: toStringTag and constructor of Iterator.prototype are accessors, settable on heirs
//~ node: needs iterator helpers
const heir = Object.create(Iterator.prototype);
heir[Symbol.toStringTag] = "Mine";
const d = Object.getOwnPropertyDescriptor(Iterator.prototype, Symbol.toStringTag);
return [
  typeof d.get, Iterator.prototype[Symbol.toStringTag], heir[Symbol.toStringTag],
  Object.hasOwn(heir, Symbol.toStringTag),
];
//=> ["function", "Iterator", "Mine", true]

//# map-entries-pipeline: helpers over entries of a Map, as models write them
//~ node: needs iterator helpers
const stock = new Map([["apple", 3], ["pear", 0], ["fig", 7]]);
return Object.fromEntries(stock.entries().filter(([, n]) => n > 0).map(([k, n]) => [k.toUpperCase(), n]));
//=> {"APPLE": 3, "FIG": 7}

//# generator-return-and-throw: the methods of generators through delegation
const log = [];
function* inner() { try { yield 1; } catch (e) { log.push(e); yield "recovered"; } finally { log.push("f"); } }
function* outer() { const r = yield* inner(); yield r ?? "none"; }
const it = outer();
return [it.next().value, it.throw("boom").value, it.next().value, it.return(9), log, it.next().done];
//=> [1, "recovered", "none", {"value": 9, "done": true}, ["boom", "f"], true]

//# destructuring-closes: array patterns close an iterator that is not finished
const log = [];
const it = { [Symbol.iterator]: () => ({
  n: 0, next() { return { value: this.n++, done: this.n > 3 }; }, return() { log.push("return"); return {}; },
}) };
const [a] = it;
const [b, c, d, e] = it;
const [...all] = it;
for (const x of it) if (x === 1) break;
return [a, [b, c, d, e === undefined], all, log];
//=> [0, [0, 1, 2, true], [0, 1, 2], ["return", "return"]]

//# flat-map-return-closes-both: closing the helper closes the inner and then the outer iterator
//~ node: needs iterator helpers
const log = [];
const outer = (function* () { try { yield 1; } finally { log.push("outer"); } })();
const inner = (function* () { try { yield "a"; yield "b"; } finally { log.push("inner"); } })();
const h = outer.flatMap(() => inner);
h.next();
h.return();
return log;
//=> ["inner", "outer"]

//# helpers-are-not-reentrant: calling next of a running helper is a TypeError
//~ node: needs iterator helpers
let h, name;
h = [1].values().map(() => { try { h.next(); } catch (e) { name = e.name; } return 1; });
return [h.next().value, name];
//=> [1, "TypeError"]

//# drop-reads-lazily: drop skips at the first next, filter passes the index
//~ node: needs iterator helpers
let n = 0;
const src = { next: () => ({ value: n, done: n++ > 5 }), __proto__: Iterator.prototype };
const d = src.drop(2);
const before = n;
const idx = [];
const rest = d.filter((v, i) => { idx.push(i); return v % 2; }).toArray();
return [before, rest, idx];
//=> [0, [3, 5], [0, 1, 2, 3]]

//# result-objects: what next gives is read once for done and value, value alone when it goes on
//~ node: needs iterator helpers
const log = [];
let n = 0;
const it = Iterator.from({ next: () => ({
  get done() { log.push("done"); return n++ > 0; }, get value() { log.push("value"); return n; },
}) });
it.toArray();
return log;
//=> ["done", "value", "done"]

//# wrap-for-from: the wrapper of Iterator.from forwards return, and gives results as they are
//~ node: needs iterator helpers
const log = [];
const result = { value: 1, done: false };
const w = Iterator.from({ next: () => result, return() { log.push("return"); return { done: true, value: "r" }; } });
return [w.next() === result, w.return(), log, Iterator.from({ next: () => result }).return()];
//=> [true, {"done": true, "value": "r"}, ["return"], {"done": true}]
