//# iterator-method: an object with Symbol.iterator works wherever syntax iterates
const range = { from: 1, to: 3, *[Symbol.iterator]() { for (let i = this.from; i <= this.to; i++) yield i; } };
const [a, ...rest] = range;
const f = (...xs) => xs.length;
function* g() { yield* range; }
return [[...range], a, rest, f(...range), [...g()], Math.max(...range), [...new Set(range)]];
//=> [[1,2,3],1,[2,3],3,[1,2,3],3,[1,2,3]]

//# iterator-result-must-be-object: Symbol.iterator has to give an object
try { [...{ [Symbol.iterator]: () => 1 }]; } catch (error) { return error.name; }
//=> "TypeError"

//# iterator-done-truthy: done is taken for a boolean, absent is false
let n = 0;
const it = { [Symbol.iterator]: () => ({ next: () => n++ < 2 ? { value: n } : { done: "yes", value: "lost" } }) };
return [...it];
//=> [1,2]

//# iterator-this: methods of iterators are called on the iterator
const it = { limit: 2, n: 0, [Symbol.iterator]() { return this; }, next() { return this.n++ < this.limit ? { value: this.n, done: false } : { done: true, value: 0 }; } };
return [...it];
//=> [1,2]

//# iterator-overridden-on-array: an array with its own Symbol.iterator is iterated by that
const xs = [1, 2];
xs[Symbol.iterator] = function* () { yield "own"; };
const [first] = xs;
return [[...xs], first, xs.length];
//=> [["own"],"own",2]

//# builtin-iterators: iterators of built-ins are iterable themselves
const m = new Map([["a", 1]]);
const it = m.entries();
return [it[Symbol.iterator]() === it, [...m.keys()], [...m.values()], [..."ab".matchAll(/./g)].length, [...[7].entries()]];
//=> [true,["a"],[1],2,[[0,7]]]

//# async-iterator-method: Symbol.asyncIterator in for await and yield*
const source = { async *[Symbol.asyncIterator]() { yield 1; yield 2; } };
async function* g() { yield* source; }
const out = [];
for await (const x of g()) out.push(x);
return out;
//=> [1,2]

//# to-primitive-everywhere: which hint each piece of syntax gives
const log = [];
const o = { [Symbol.toPrimitive](hint) { log.push(hint); return 1; } };
let c = o;
+o; -o; o + 1; o * 1; `${o}`; o == 1; o < 2; ({})[o]; ~o; c++;
return log;
//=> ["number","number","default","number","string","default","number","string","number","number"]

//# to-primitive-not-callable: a toPrimitive that is no function is a TypeError, null means absent
const a = { [Symbol.toPrimitive]: 1 }, b = { [Symbol.toPrimitive]: null, valueOf: () => 5 };
try { +a; } catch (error) { return [error.name, +b]; }
//=> ["TypeError",5]

//# to-primitive-object-result: a toPrimitive that gives an object is a TypeError
try { return `${{ [Symbol.toPrimitive]: () => ({}) }}`; } catch (error) { return error.name; }
//=> "TypeError"

//# to-string-tag: Symbol.toStringTag in Object's toString
class A { get [Symbol.toStringTag]() { return "Mine"; } }
return [String(new A()), Object.prototype.toString.call(null), `${{ [Symbol.toStringTag]: "T" }}`, Object.prototype.toString.call(function* () {}())];
//=> ["[object Mine]","[object Null]","[object T]","[object Generator]"]

//# symbol-keys: symbols as keys of objects, classes and patterns
const s = Symbol("s");
const o = { [s]: 1, get [Symbol.for("g")]() { return 2; } };
const { [s]: a } = o;
return [a, o[Symbol.for("g")], Object.keys(o), JSON.stringify(o), Object.getOwnPropertySymbols(o).length, s.description, String(s)];
//=> [1,2,[],"{}",2,"s","Symbol(s)"]

//# symbol-conversions: a symbol becomes no number and no string by itself
const s = Symbol("s");
return [() => +s, () => s + "", () => `${s}`, () => s * 1, () => s < 1].map((f) => { try { return f(); } catch (error) { return error.name; } }).concat(s == s, s === Symbol("s"), !s);
//=> ["TypeError","TypeError","TypeError","TypeError","TypeError",true,false,false]

//# is-concat-spreadable: Symbol.isConcatSpreadable decides what concat spreads
const like = { length: 2, 0: "a", 1: "b", [Symbol.isConcatSpreadable]: true };
const not = Object.assign([1], { [Symbol.isConcatSpreadable]: false });
const r = [].concat(like, not);
return [r.length, r[0], Array.isArray(r[2])];
//=> [3,"a",true]

//# match-protocols: string methods go by the symbols of what they get
const m = { [Symbol.match]: (s) => "match " + s, [Symbol.replace]: (s, r) => `replace ${s} ${r}`, [Symbol.search]: () => 7, [Symbol.split]: (s, n) => ["split", s, n] };
return ["x".match(m), "x".replace(m, "r"), "x".search(m), "x".split(m, 2)];
//=> ["match x","replace x r",7,["split","x",2]]

//# has-instance-inherited: a Symbol.hasInstance that is inherited counts
class Base { static [Symbol.hasInstance](v) { return v?.tag === this.name; } }
class Sub extends Base {}
return [{ tag: "Sub" } instanceof Sub, { tag: "Base" } instanceof Sub];
//=> [true,false]

//# species-promise: then of a subclass makes a promise of the subclass, or of its species
class P extends Promise {}
class Q extends Promise { static get [Symbol.species]() { return Promise; } }
return [P.resolve(1).then() instanceof P, Q.resolve(1).then() instanceof Q];
//=> [true,false]

//# proxy-traps-by-syntax: which trap each piece of syntax calls
const log = [];
const p = new Proxy({ a: 1 }, {
  get: (t, k) => (log.push("get " + String(k)), t[k]),
  set: (t, k, v) => (log.push("set " + k), t[k] = v, true),
  has: (t, k) => (log.push("has " + k), k in t),
  deleteProperty: (t, k) => (log.push("delete " + k), delete t[k]),
  ownKeys: (t) => (log.push("ownKeys"), Reflect.ownKeys(t)),
  getOwnPropertyDescriptor: (t, k) => (log.push("descriptor " + k), Reflect.getOwnPropertyDescriptor(t, k)),
});
p.a; p.b = 1; p.a++; "a" in p; delete p.b;
({ ...p });
const { a, ...rest } = p;
return log;
//=> ["get a","set b","get a","set a","has a","delete b","ownKeys","descriptor a","get a","get a","ownKeys"]

//# proxy-function-traps: call and construct of a proxy
const log = [];
const P = new Proxy(class { constructor(x) { this.x = x; } }, { apply: (t, self, xs) => (log.push("apply"), xs.length), construct: (t, xs, n) => (log.push("construct", n === P), Reflect.construct(t, xs)) });
const f = new Proxy(() => 1, { apply: (t, self, xs) => [self === undefined, ...xs] });
return [f(1, 2), new P(5).x, log];
//=> [[true,1,2],5,["construct",true]]

//# proxy-for-in: for-in over a proxy lists its keys and asks for their descriptors
const p = new Proxy({ a: 1, b: 2 }, { ownKeys: () => ["b", "a"] });
const keys = [];
for (const k in p) keys.push(k);
return keys;
//=> ["b","a"]

//# value-of-in-syntax: valueOf of wrapper objects and dates
return [new Number(5) + 1, new String("a") + "b", new Boolean(false) ? "truthy" : "falsy", typeof new Number(1), Object(1n) + 1n === 2n, new Number(1) === new Number(1), [new Number(2)] == 2];
//=> [6,"ab","truthy","object",true,false,true]

//# to-json: toJSON is asked by JSON.stringify with the key
const o = { a: { toJSON: (k) => "key " + k }, d: new Date(0), list: [{ toJSON: (k) => k }] };
return JSON.parse(JSON.stringify(o));
//=> {"a":"key a","d":"1970-01-01T00:00:00.000Z","list":["0"]}

//# thenable-protocol: a then method makes an object a promise to await, a getter is read once per await
let reads = 0;
const t = { get then() { reads++; return (resolve) => resolve("v"); } };
const a = await t;
return [a, reads];
//=> ["v",1]

//# thenable-from-async-return: what an async function returns is adopted too
const f = async () => ({ then(resolve) { resolve("adopted"); } });
return await f();
//=> "adopted"

//# unscopables-and-well-known: well-known symbols are symbols, the same everywhere
return [Symbol.iterator === Symbol["iterator"], typeof Symbol.asyncIterator, Symbol.iterator.description, Symbol.keyFor(Symbol.iterator) ?? "none", Symbol.keyFor(Symbol.for("k"))];
//=> [true,"symbol","Symbol.iterator","none","k"]
