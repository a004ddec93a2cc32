//# index-arguments: arguments of slice and splice are converted after the length, in order
const log = [];
const v = (name, n) => ({ valueOf() { log.push(name); return n; } });
const o = { get length() { log.push("length"); return 3; }, 0: "a", 1: "b", 2: "c" };
const r = Array.prototype.slice.call(o, v("start", 1), v("end", 2));
return [r, log];
//=> [["b"], ["length", "start", "end"]]

//# date-setters: the arguments are converted in order, even for an invalid date
const log = [];
const v = (name, n) => ({ valueOf() { log.push(name); return n; } });
const d = new Date(NaN);
d.setHours(v("h", 1), v("m", 2), v("s", 3), v("ms", 4));
return log;
//=> ["h", "m", "s", "ms"]

//# date-setter-reads-first: the time is read before the argument is converted
const d = new Date(Date.UTC(2024, 0, 1));
d.setDate({ valueOf() { d.setFullYear(1999); return 5; } });
return d.toISOString();
//=> "2024-01-05T00:00:00.000Z"

//# date-constructor: all arguments are converted in order
const log = [];
const v = (name, n) => ({ valueOf() { log.push(name); return n; } });
new Date(v("y", 2024), v("mo", 0), v("d", NaN), v("h", 0));
return log;
//=> ["y", "mo", "d", "h"]

//# date-setter-nan: a setter given NaN makes the date invalid
const setters = ["Date", "Month", "FullYear", "Hours", "Minutes", "Seconds", "Milliseconds", "UTCDate"];
return setters.map((name) => {
  const d = new Date(0);
  d["set" + name](NaN);
  return String(d.getTime());
});
//=> ["NaN", "NaN", "NaN", "NaN", "NaN", "NaN", "NaN", "NaN"]

//# spread-string-in-object: the units of a string are its own enumerable properties
return [{ ..."ab" }, Object.assign({}, "cd"), { ...new String("e") }];
//=> [{"0": "a", "1": "b"}, {"0": "c", "1": "d"}, {"0": "e"}]

//# rest-of-string: rest in an object pattern takes what is left of a string
const { 0: first, ...rest } = "abc";
const { length, ...all } = "xy";
return [first, rest, length, all];
//=> ["a", {"1": "b", "2": "c"}, 2, {"0": "x", "1": "y"}]

//# regexp-flags-order: flags reads its parts in the order of the alphabet
const log = [];
const get = Object.getOwnPropertyDescriptor(RegExp.prototype, "flags").get;
const text = get.call(new Proxy({}, { get: (t, k) => { log.push(k); return true; } }));
return [text, log];
//=> ["dgimsuvy", ["hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode", "unicodeSets", "sticky"]]

//# replace-protocol: what replace reads from a regex and its result
const log = [];
const re = new Proxy(/x/, { get: (t, k) => { log.push(String(k)); return k === "exec" ? () => null : t[k]; } });
"abc".replace(re, "y");
return log;
//=> ["Symbol(Symbol.replace)", "flags", "exec"]

//# split-protocol: split makes a sticky copy by the species
const log = [];
class R extends RegExp { constructor(p, f) { super(p, f); log.push(f ?? "none"); } }
const parts = "a-b".split(new R("-"));
return [parts, log];
//=> [["a", "b"], ["none", "y"]]

//# json-stringify-order: toJSON, replacer, then keys in order; the space is converted before
const log = [];
const o = {
  get a() { log.push("a"); return { toJSON(k) { log.push("toJSON " + k); return 1; } }; },
  get b() { log.push("b"); return 2; },
};
JSON.stringify(o, (k, v) => { log.push("r" + k); return v; });
return log;
//=> ["r", "a", "toJSON a", "ra", "b", "rb"]

//# array-length-conversion: a length is converted twice, as the specification has it
let n = 0;
const a = [1, 2];
a.length = { valueOf() { n++; return 1; } };
return [a, n];
//=> [[1], 2]

//# has-before-get: iteration methods of arrays ask has and then get
const log = [];
const p = new Proxy([1, , 3], {
  has: (t, k) => { log.push("has " + String(k)); return k in t; },
  get: (t, k) => { log.push("get " + String(k)); return t[k]; },
});
Array.prototype.forEach.call(p, () => {});
return log;
//=> ["get length", "has 0", "get 0", "has 1", "has 2", "get 2"]

//# includes-without-has: includes and find get without asking has
const log = [];
const p = new Proxy([1, , 3], {
  has: (t, k) => { log.push("has"); return k in t; }, get: (t, k) => { log.push(String(k)); return t[k]; },
});
Array.prototype.includes.call(p, 9);
Array.prototype.find.call(p, () => false);
return log.join();
//=> "length,0,1,2,length,0,1,2"

//# sort-protocol: sort reads everything, then writes everything, then deletes holes
const log = [];
const p = new Proxy([2, , 1], {
  get: (t, k) => { if (k !== "sort") log.push("get " + String(k)); return t[k]; },
  set: (t, k, v) => { log.push("set " + k); t[k] = v; return true; },
  has: (t, k) => { log.push("has " + k); return k in t; },
  deleteProperty: (t, k) => { log.push("delete " + k); return delete t[k]; },
});
p.sort();
return log.join();
//=> "get length,has 0,get 0,has 1,has 2,get 2,set 0,set 1,delete 2"

//# splice-protocol: species first, then the removed elements, then the moves
const log = [];
const p = new Proxy(["a", "b", "c"], {
  get: (t, k) => { if (k !== "splice") log.push("get " + String(k)); return t[k]; },
  has: (t, k) => { log.push("has " + k); return k in t; },
  set: (t, k, v) => { log.push("set " + k); t[k] = v; return true; },
  deleteProperty: (t, k) => { log.push("delete " + k); return delete t[k]; },
});
p.splice(0, 1);
return log.join();
//=> "get length,get constructor,has 0,get 0,has 1,get 1,set 0,has 2,get 2,set 1,delete 2,set length"

//# concat-protocol: what concat asks of a proxy of a list
const log = [];
const p = new Proxy([1, 2], {
  get: (t, k) => { log.push(String(k)); return t[k]; }, has: (t, k) => { log.push("has " + k); return k in t; },
});
const r = [].concat(p);
return [r, log.join()];
//=> [[1, 2], "Symbol(Symbol.isConcatSpreadable),length,has 0,0,has 1,1"]

//# reverse-protocol: reverse swaps pairs from both ends and asks has for each
const log = [];
const p = new Proxy([1, , 3, 4], {
  get: (t, k) => { if (k !== "reverse") log.push("get " + String(k)); return t[k]; },
  has: (t, k) => { log.push("has " + k); return k in t; },
  set: (t, k, v) => { log.push("set " + k); t[k] = v; return true; },
  deleteProperty: (t, k) => { log.push("delete " + k); return delete t[k]; },
});
p.reverse();
return log.join();
//=> "get length,has 0,get 0,has 3,get 3,set 0,set 3,has 1,has 2,get 2,set 1,delete 2"

//# map-constructor-protocol: the adder is read once, before the iterator
const log = [];
class M extends Map { get set() { log.push("set"); return super.set; } }
const entries = { get [Symbol.iterator]() {
  log.push("iterator");
  return Array.prototype.values.bind([[1, 2], [3, 4]]);
} };
new M(entries);
return log;
//=> ["set", "iterator"]

//# iterator-next-read-once: for-of, spread and destructuring read next once
let gets = 0;
const make = () => ({ [Symbol.iterator]() {
  let n = 0;
  return { get next() { gets++; return () => ({ value: n, done: n++ > 2 }); } };
} });
for (const x of make());
[...make()];
const [a, b] = make();
return [gets, a, b];
//=> [3, 0, 1]

//# close-on-bad-entry: fromEntries and WeakSet close an iterator at a failure
let closed = 0;
const it = (value) => ({ [Symbol.iterator]: () => ({
  next: () => ({ value, done: false }), return() { closed++; return {}; },
}) });
const err = (f) => { try { f(); } catch (e) { return e.name ?? e; } };
return [err(() => Object.fromEntries(it(5))), err(() => new WeakSet(it(1))), closed];
//=> ["TypeError", "TypeError", 2]

//# close-error-precedence: an error of the body wins over one of return, a break lets return's error through
const it = () => ({ [Symbol.iterator]: () => ({
  next: () => ({ value: 1, done: false }), return() { throw new Error("return"); },
}) });
const err = (f) => { try { f(); } catch (e) { return e.message; } };
return [
  err(() => { for (const x of it()) throw new Error("body"); }), err(() => { for (const x of it()) break; }),
  err(() => { const [a] = it(); }),
];
//=> ["body", "return", "return"]

//# return-must-give-object: return of an iterator that gives no object is an error on break alone
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: () => 5 }) };
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [err(() => { for (const x of it) break; }), err(() => { for (const x of it) throw new RangeError(); })];
//=> ["TypeError", "RangeError"]

//# promise-all-protocol: resolve once read, then called on each value, while the iterator is stepped
const log = [];
const thenable = (n) => ({ then(ok) { log.push("then " + n); ok(n); } });
function* values() { log.push("step 1"); yield thenable(1); log.push("step 2"); yield thenable(2); log.push("end"); }
const r = await Promise.all(values());
return [r, log];
//=> [[1, 2], ["step 1", "step 2", "end", "then 1", "then 2"]]

//# instance-of-protocol: instanceof reads Symbol.hasInstance, then prototype
const log = [];
const p = new Proxy(function () {}, { get: (t, k) => { log.push(String(k)); return t[k]; } });
return [({}) instanceof p, log];
//=> [false, ["Symbol(Symbol.hasInstance)", "prototype"]]

//# define-properties-order: all descriptors are read before any is applied
const log = [];
const target = new Proxy({}, { defineProperty: (t, k, d) => {
  log.push("define " + k);
  return Reflect.defineProperty(t, k, d);
} });
Object.defineProperties(target, {
  get a() { log.push("read a"); return { value: 1 }; }, get b() { log.push("read b"); return { value: 2 }; },
});
return log;
//=> ["read a", "read b", "define a", "define b"]

//# assign-protocol: Object.assign asks keys, then descriptor and value of each, and sets
const log = [];
const source = new Proxy({ a: 1 }, {
  ownKeys: (t) => { log.push("keys"); return Reflect.ownKeys(t); },
  getOwnPropertyDescriptor: (t, k) => { log.push("desc " + k); return Reflect.getOwnPropertyDescriptor(t, k); },
  get: (t, k) => { log.push("get " + k); return t[k]; },
});
Object.assign({ set a(v) { log.push("set " + v); } }, source);
return log;
//=> ["keys", "desc a", "get a", "set 1"]

//# for-in-deletion: a property deleted before its turn is not visited, one added may not be
const o = { a: 1, b: 2, c: 3 };
const seen = [];
for (const k in o) { seen.push(k); delete o.b; }
return seen;
//=> ["a", "c"]
