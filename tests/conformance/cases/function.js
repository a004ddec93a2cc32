//# name-and-length: names are inferred, length stops at the first default
const f = function (a, b = 1, c) {};
const { g = () => {} } = {};
return [f.name, f.length, g.name, ((...r) => {}).length, (() => {}).name, ({ m() {} }).m.name];
//=> ["f", 1, "g", 0, "", "m"]

//# name-of-computed: names of symbols, accessors and computed keys
const s = Symbol("tag"), n = Symbol();
const o = { [s]() {}, [n]: () => {}, ["a" + 1]: function () {}, get x() { return 1; } };
return [o[s].name, o[n].name, o.a1.name, Object.getOwnPropertyDescriptor(o, "x").get.name];
//=> ["[tag]", "", "a1", "get x"]

//# name-descriptor: name and length are configurable and not writable
function f(a, b) {}
return [Object.getOwnPropertyDescriptor(f, "name"), Object.getOwnPropertyDescriptor(f, "length").writable];
//=> [{"value": "f", "writable": false, "enumerable": false, "configurable": true}, false]

//# own-names: the own properties of functions of each kind
class K { static s() {} }
return [
  Object.getOwnPropertyNames(function f() {}), Object.getOwnPropertyNames(() => {}),
  Object.getOwnPropertyNames(K), Object.getOwnPropertyNames(async function () {}),
];
//=> [["length", "name", "prototype"], ["length", "name"], ["length", "name", "prototype", "s"], ["length", "name"]]

//# call-and-apply: this and arguments, with array-likes
function f(...a) { return [this.n, a]; }
return [f.call({ n: 1 }, 2, 3), f.apply({ n: 4 }, { length: 2, 0: "x" }), f.apply({ n: 5 }, null)].map((r) =>
  [r[0], r[1].map(String)]);
//=> [[1, ["2", "3"]], [4, ["x", "undefined"]], [5, []]]

//# strict-this: this is what was given, also undefined and primitives
function f() { return this === undefined ? "undefined" : typeof this; }
return [f(), f.call(null), f.call(1), f.call("s"), [1].map(f), (0, { f }.f)()];
//=> ["undefined", "object", "number", "string", ["undefined"], "undefined"]

//# bind: bound this and leading arguments, name and length
function add(a, b, c) { return [this.k, a, b, c]; }
const b = add.bind({ k: 1 }, 2);
const bb = b.bind({ k: 9 }, 3);
return [bb(4), b.name, bb.name, b.length, bb.length, Object.hasOwn(b, "prototype")];
//=> [[1, 2, 3, 4], "bound add", "bound bound add", 2, 1, false]

//# bind-construct: new on a bound function constructs the target
class P { constructor(x, y) { this.x = x; this.y = y; this.t = new.target === P; } }
const B = P.bind(null, 1);
const p = new B(2);
return [p, p instanceof P, p instanceof B];
//=> [{"x": 1, "y": 2, "t": true}, true, true]

//# bind-length-overridden: bind reads length and name as properties
const f = Object.defineProperty(() => {}, "length", { value: 2.7 });
const g = Object.defineProperty(() => {}, "length", { value: -3 });
Object.defineProperty(f, "name", { value: 5 });
return [f.bind(null, 1).length, f.bind().name, g.bind().length];
//=> [1, "bound ", 0]

//# to-string-native: built-in functions show native code and their name
return [/^function push\(\) \{\s*\[native code\]\s*\}$/.test([].push.toString()), typeof String(Map)];
//=> [true, "string"]

//# to-string-callable-only: Function.prototype.toString refuses what is not callable
const toString = (() => {}).toString;
try { return toString.call({}); } catch (e) { return e.name; }
//=> "TypeError"

//# has-instance: Symbol.hasInstance decides instanceof; without it the prototype chain does
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
const arrow = () => {};
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  2 instanceof Even, 3 instanceof Even, err(() => ({}) instanceof arrow), 1 instanceof arrow, err(() => 1 instanceof 1),
];
//=> [true, false, "TypeError", false, "TypeError"]

//# arrow-not-constructor: arrows, methods and async functions cannot be constructed
const err = (f) => { try { new f(); return "ok"; } catch (e) { return e.name; } };
return [() => {}, { m() {} }.m, async function () {}, function* () {}, function () {}, Math.max].map(err);
//=> ["TypeError", "TypeError", "TypeError", "TypeError", "ok", "TypeError"]

//# class-needs-new: calling a class and many constructors without new throws
class C {}
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [C, Map, Promise, Proxy, Array, Error, RegExp, Date, ArrayBuffer].map((f) => err(() => f(1)));
//=> ["TypeError", "TypeError", "TypeError", "TypeError", "ok", "ok", "ok", "ok", "TypeError"]

//# arguments-strict: arguments is not linked with the parameters and has no callee
function f(a) {
  arguments[0] = 9;
  let callee;
  try { callee = arguments.callee; } catch (e) { callee = e.name; }
  return [a, arguments.length, callee, Array.isArray(arguments), [...arguments]];
}
return f(1, 2);
//=> [1, 2, "TypeError", false, [9, 2]]

//# prototype-property: a function's prototype links back, and is not enumerable
function F() {}
const d = Object.getOwnPropertyDescriptor(F, "prototype");
return [F.prototype.constructor === F, d.writable, d.enumerable, d.configurable, Object.keys(F.prototype)];
//=> [true, true, false, false, []]

//# class-prototype-read-only: the prototype of a class cannot be assigned
class C { m() {} }
try { C.prototype = {}; } catch (e) { return [e.name, Object.keys(C.prototype), C.prototype.m.name]; }
//=> ["TypeError", [], "m"]

//# constructor-returns-object: an object returned by a constructor replaces this
function F() { this.a = 1; return { b: 2 }; }
function G() { this.a = 1; return 5; }
return [new F(), new G()];
//=> [{"b": 2}, {"a": 1}]

//# old-style-inheritance: Object.create, constructor and call, as before classes
function Animal(name) { this.name = name; }
Animal.prototype.toString = function () { return "<" + this.name + ">"; };
function Dog(name) { Animal.call(this, name); }
Dog.prototype = Object.create(Animal.prototype);
Dog.prototype.constructor = Dog;
Dog.prototype.speak = function () { return `${this} barks`; };
const d = new Dog("Rex");
return [d.speak(), d instanceof Animal, d.constructor.name, Object.keys(d)];
//=> ["<Rex> barks", true, "Dog", ["name"]]

//# function-properties-assigned: name on a class, and own properties named like inherited ones
class C { static name = "other"; }
function f() {}
f.toString = () => "f!";
f.call = 1;
return [C.name, `${f}`, f.call, Object.keys(f)];
//=> ["other", "f!", 1, ["toString", "call"]]

//# constructor-of-functions: f instanceof f.constructor, and kinds of functions differ
const kinds = [() => {}, async () => {}, function* () {}, async function* () {}];
return [kinds.map((f) => f instanceof f.constructor), kinds.map((f) => Object.prototype.toString.call(f).slice(8, -1))];
//=> [[true, true, true, true], ["Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction"]]

//# constructor-names: the constructors of functions of each kind have their names and length 1
const kinds = [() => {}, async () => {}, function* () {}, async function* () {}];
return kinds.map((f) => [f.constructor.name, f.constructor.length]);
//=> [["Function", 1], ["AsyncFunction", 1], ["GeneratorFunction", 1], ["AsyncGeneratorFunction", 1]]

//# constructor-chain: the prototypes of the function kinds and of their constructors
const F = (() => {}).constructor, A = (async () => {}).constructor;
return [
  F.prototype === Object.getPrototypeOf(() => {}), A.prototype === Object.getPrototypeOf(async () => {}),
  Object.getPrototypeOf(A) === F, F.constructor === F, Object.getPrototypeOf(F) === F.prototype,
  Object.getPrototypeOf(Map) === F.prototype,
];
//=> [true, true, true, true, true, true]

//# default-constructor-parent: class K extends null and extends a function
class N extends null {}
class F extends function () { this.k = 1; } {}
return [Object.getPrototypeOf(N.prototype) === null, new F().k];
//=> [true, 1]

//# prototype-of-function-prototype: Function.prototype is callable, gives undefined, has name "" and length 0
const fp = Object.getPrototypeOf(() => {});
return [typeof fp, String(fp(1, 2)), fp.name, fp.length, Object.hasOwn(fp, "prototype")];
//=> ["function", "undefined", "", 0, false]

//# to-string-source: a function prints as the text it was written as
function add(a,b) { return a+b; }
const double = x=>x*2;
return [String(add), String(double), String(class { m ( ) {} })];
//=> ["function add(a,b) { return a+b; }", "x=>x*2", "class { m ( ) {} }"]

//# to-string-source-of-loops: a function with a loop prints as it was written, comments too
const f = function () { while (false) { /* none */ } };
return String(f);
//=> "function () { while (false) { /* none */ } }"

//# to-string-native-kinds: bound functions, proxies, getters and constructors print as native code
const getter = Object.getOwnPropertyDescriptor(Map.prototype, "size").get;
return [(() => 1).bind(), new Proxy(() => 1, {}), Math.random, isNaN, Object, getter].map((f) =>
  /\{\s*\[native code\]\s*\}\s*$/.test(String(f)));
//=> [true, true, true, true, true, true]

//# built-in-functions-not-constructors: built-in methods have no prototype and cannot be constructed
const err = (f) => { try { new f(); return "ok"; } catch (e) { return e.name; } };
const fs = [Math.random, [].push, parseInt, isNaN, Object.keys, JSON.parse, Promise.resolve, "".slice];
return [fs.filter((f) => Object.hasOwn(f, "prototype")).length, fs.filter((f) => err(f) !== "TypeError").length];
//=> [0, 0]
