//# instance-methods: objects of each built-in kind take own properties named like inherited ones
const things = [
  {}, [], () => {}, new Map(), new Set(), /x/, new Date(0), new Error("e"), Promise.resolve(), new Uint8Array(1),
  new ArrayBuffer(1),
];
return things.map((o) => {
  o.toString = () => "mine";
  o.constructor = 5;
  return String(o) + o.constructor + Object.hasOwn(o, "constructor");
}).join(" ");
//=> "mine5true mine5true mine5true mine5true mine5true mine5true mine5true mine5true mine5true mine5true mine5true"

//# class-prototype-assignment: methods assigned to the prototype of a subclass of each kind
const made = [Object, Array, Map, Set, Error, Promise, RegExp, Date, Uint8Array].map((Base) => {
  class Sub extends Base {}
  Sub.prototype.toString = function () { return "sub of " + Base.name; };
  Sub.prototype.constructor = Sub;
  return Object.keys(Sub.prototype).join() + Sub.prototype.toString();
});
return made.every((s) => s.startsWith("toString,constructor") === false && s.includes("sub of")) ? made.length : made;
//=> 9

//# class-fields-shadow: fields named like inherited methods
class Q extends Map { size = 5; get = "g"; has = () => "h"; }
const q = new Q();
return [q.size, q.get, q.has(), Object.keys(q)];
//=> [5, "g", "h", ["size", "get", "has"]]

//# plain-function-instances: a constructor function that assigns toString, valueOf and constructor on this
function Money(n) { this.n = n; this.valueOf = () => n; this.toString = () => "$" + n; this.constructor = Money; }
const m = new Money(5);
return [m + 1, `${m}`, Object.keys(m), m > 4];
//=> [6, "$5", ["n", "valueOf", "toString", "constructor"], true]

//# object-literal-as-prototype: a prototype replaced by a literal, and assignments below it
function F() {}
F.prototype = { constructor: F, toString() { return "F"; } };
const f = new F();
f.toString = () => "own";
delete f.toString;
return [String(f), f.constructor === F];
//=> ["F", true]

//# generator-and-iterator-objects: iterators take own next, return and helpers' names
function* g() { yield 1; }
const it = g();
it.next = () => ({ done: true });
it.return = "r";
const a = [1].values();
a.next = () => ({ value: 7, done: false });
return [[...it], it.return, a.next().value, Object.keys(it)];
//=> [[], "r", 7, ["next", "return"]]

//# defaults-copied: config objects with keys named like members of Object.prototype
const defaults = { valueOf: 1, hasOwnProperty: 2 };
const config = {};
for (const [k, v] of Object.entries(defaults)) config[k] = config[k] === Object.prototype[k] ? v : config[k];
return [config, { ...config, toString: 3 }];
//=> [{"valueOf": 1, "hasOwnProperty": 2}, {"valueOf": 1, "hasOwnProperty": 2, "toString": 3}]

//# compound-assignment-on-inherited: += and ??= and ++ on inherited names make own properties
const o = {};
o.toString += "!";
o.valueOf ??= 1;
o.isPrototypeOf &&= 2;
const p = Object.create({ n: 1 });
p.n++;
return [typeof o.toString, Object.hasOwn(o, "valueOf"), o.isPrototypeOf, p.n, Object.keys(p)];
//=> ["string", false, 2, 2, ["n"]]

//# destructuring-into-inherited: patterns assign own properties named like inherited ones
const o = {};
({ a: o.toString, b: o.constructor } = { a: 1, b: 2 });
[o.valueOf] = [3];
for (o.hasOwnProperty of [4]);
return o;
//=> {"toString": 1, "constructor": 2, "valueOf": 3, "hasOwnProperty": 4}

//# reflect-set-inherited: Reflect.set and Object.assign make own properties named like inherited ones
const o = Object.assign({}, { toString: 1 });
const ok = Reflect.set(o, "valueOf", 2);
return [ok, o, Object.getOwnPropertyDescriptor(o, "valueOf").enumerable];
//=> [true, {"toString": 1, "valueOf": 2}, true]

//# non-extensible-receiver: an inherited name cannot be assigned to an object that is not extensible
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
const o = Object.preventExtensions({});
const sealed = Object.seal({ toString: 1 });
return [err(() => { o.toString = 1; }), err(() => { sealed.toString = 2; }), sealed.toString, Object.keys(o)];
//=> ["TypeError", "ok", 2, []]

//# non-extensible-reflect: Reflect.set of an inherited name on an object that is not extensible is false
const o = Object.preventExtensions({});
try { return Reflect.set(o, "toString", 1); } catch (e) { return e.name; }
//=> false

//# primitive-receiver: a property cannot be assigned to a primitive, whatever its name
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  err(() => { "s".toString = 1; }), err(() => { (5).valueOf = 1; }), err(() => { true.x = 1; }),
  err(() => { null.x = 1; }),
];
//=> ["TypeError", "TypeError", "TypeError", "TypeError"]

//# primitive-reflect: Reflect.set of an inherited name with a primitive receiver is false
try { return Reflect.set({}, "toString", 1, "s"); } catch (e) { return e.name; }
//=> false

//# proxy-receiver: assigning an inherited name through a proxy asks its defineProperty
const log = [];
const p = new Proxy({}, { defineProperty: (t, k, d) => {
  log.push(k, Object.keys(d));
  return Reflect.defineProperty(t, k, d);
} });
p.toString = 1;
return [log, Object.keys(p)];
//=> [["toString", ["value", "writable", "enumerable", "configurable"]], ["toString"]]

//# own-accessor-wins: an own accessor is called by assignment, an inherited one of a class too
const log = [];
class A { set toString(v) { log.push("class " + v); } get toString() { return () => "a"; } }
const a = new A();
a.toString = 1;
const o = { set valueOf(v) { log.push("own " + v); } };
o.valueOf = 2;
return [log, String(a), Object.keys(a)];
//=> [["class 1", "own 2"], "a", []]

//# read-only-own: an own read-only property with an inherited name refuses assignment
const o = Object.defineProperty({}, "toString", { value: () => "fixed" });
let name;
try { o.toString = 1; } catch (e) { name = e.name; }
return [name, String(o), Reflect.set(o, "toString", 1)];
//=> ["TypeError", "fixed", false]

//# super-assignment: super.x = v makes an own property of this
class A { m() { return 1; } }
class B extends A { set() { super.m = 5; super.toString = 6; return Object.entries(this); } }
return new B().set();
//=> [["m", 5], ["toString", 6]]

//# extending-prototypes: a method added to the prototype of a built-in is seen by all
Array.prototype.last = function () { return this[this.length - 1]; };
String.prototype.shout = function () { return this.toUpperCase() + "!"; };
const results = [[1, 2].last(), "hi".shout()];
delete Array.prototype.last;
delete String.prototype.shout;
return results;
//=> [2, "HI!"]

//# polyfill-guard: the polyfill that models write changes nothing where the method exists
if (!Array.prototype.includes) { Array.prototype.includes = function (x) { return this.indexOf(x) >= 0; }; }
if (typeof Object.entries !== "function") Object.entries = () => [];
return [[1].includes(1), Object.entries({ a: 1 })];
//=> [true, [["a", 1]]]

//# replaced-built-in: a built-in method that is replaced is used by the program and by built-ins that look it up
const { push } = Array.prototype;
const log = [];
Array.prototype.push = function (...a) {
  log.push === push || (log[log.length] = "pushed");
  return push.apply(this, a);
};
const a = [];
a.push(1);
Array.prototype.push = push;
return [a, log];
//=> [[1], ["pushed"]]

//# prototype-descriptors: methods of the built-in prototypes are hidden writable data properties
const protos = [Object, Array, Map, Set, Promise, RegExp, Date, Error, Uint8Array, WeakMap];
return protos.filter((C) => {
  const d = Object.getOwnPropertyDescriptor(C.prototype, "constructor");
  return d.value !== C || d.enumerable;
}).map((C) => C.name);
//=> []

//# prototype-descriptors-mixin: copying the methods of a built-in by their descriptors
const target = Object.create({}, Object.getOwnPropertyDescriptors(Array.prototype));
target.push("a", "b");
target.join = () => "own";
return [
  target.length, target.indexOf("b"), target.join(), typeof Object.getOwnPropertyDescriptor(target, "push").value,
];
//=> [2, 1, "own", "function"]

//# prototypes-not-frozen: the prototypes of built-ins are extensible
return [
  Object.isFrozen(Array.prototype), Object.isExtensible(Object.prototype), Object.isFrozen(Math),
  Object.isExtensible(Map),
];
//=> [false, true, false, true]

//# own-names-of-prototypes: names of a small prototype, in the order of definition or not
return [Object.getOwnPropertyNames(Boolean.prototype).sort(), Object.getOwnPropertyNames(WeakSet.prototype).sort()];
//=> [["constructor", "toString", "valueOf"], ["add", "constructor", "delete", "has"]]

//# for-in-sees-no-built-in: enumerating an instance of a built-in gives own names alone
const seen = [];
for (const o of [{}, [1], new Map(), new Error("m"), () => {}, new Date(0), /x/]) for (const k in o) seen.push(k);
return seen;
//=> ["0"]

//# static-names-of-subclasses: a subclass of a built-in takes static properties named like inherited ones
class M extends Map {}
class D extends Date {}
class P extends Promise {}
M.groupBy = 1;
D.now = () => 2;
P.resolve = "r";
return [M.groupBy, D.now(), P.resolve, Object.hasOwn(D, "now"), typeof Date.now()];
//=> [1, 2, "r", true, "number"]

//# static-names-of-array-subclass: from and of of a subclass of Array can be assigned
class A extends Array {}
A.from = (x) => "from " + x;
A.isArray = 1;
return [A.from(1), A.isArray, typeof Array.isArray];
//=> ["from 1", 1, "function"]

//# object-below-math: an object that inherits from Math takes a random of its own
const M = Object.create(Math);
M.random = () => 0.5;
return [M.random(), M.max(1, 2), Object.keys(M)];
//=> [0.5, 2, ["random"]]

//# object-below-json-and-reflect: objects that inherit from JSON and Reflect
const J = { __proto__: JSON }, R = Object.create(Reflect);
J.parse = (t) => "parsed " + t;
R.has = 1;
return [J.parse("x"), J.stringify([1]), R.has];
//=> ["parsed x", "[1]", 1]

//# string-objects: String objects and heirs of String.prototype take methods of their own
const s = new String("ab");
s.trim = () => "trimmed";
const o = Object.create(String.prototype);
o.toString = () => "text";
return [s.trim(), `${o}`, o.at(0)];
//=> ["trimmed", "text", "t"]

//# primitive-subclasses: methods assigned to prototypes of subclasses of String, Number and Boolean
class S extends String {}
class N extends Number {}
S.prototype.toUpperCase = function () { return "upper"; };
N.prototype.toFixed = () => "fixed";
const n = new N(5);
n.valueOf = () => 7;
return [new S("x").toUpperCase(), n.toFixed(), n + 1];
//=> ["upper", "fixed", 8]

//# number-and-boolean-objects: wrapper objects take toString and valueOf of their own
const n = Object(1), b = Object(true), i = Object(1n), y = Object(Symbol("s"));
for (const o of [n, b, i, y]) o.toString = () => "own";
return [n, b, i, y].map((o) => o.toString());
//=> ["own", "own", "own", "own"]

//# array-heirs: an object below Array.prototype gets a length and elements of its own
function List() {}
List.prototype = Object.create(Array.prototype);
const l = new List();
l.push("a", "b");
return [l.length, l[1], Object.keys(l), l.join("+"), Array.isArray(l)];
//=> [2, "b", ["0", "1", "length"], "a+b", false]

//# array-heirs-length: assigning the length of an object below Array.prototype
const o = Object.create(Array.prototype);
o.length = 5;
return [o.length, Object.getOwnPropertyDescriptor(o, "length")];
//=> [5, {"value": 5, "writable": true, "enumerable": true, "configurable": true}]

//# function-heirs: objects below functions and constructors take names of their own
const o = Object.create(Object);
o.keys = () => "mine";
o.call = 1;
const c = Object.create(Array);
c.of = 2;
return [o.keys(), o.call, c.of, typeof o.entries];
//=> ["mine", 1, 2, "function"]

//# global-heirs: objects below globalThis take names of their own
const g = Object.create(globalThis);
g.Map = 1;
g.parseInt = 2;
return [g.Map, g.parseInt, typeof Map, Object.keys(g)];
//=> [1, 2, "function", ["Map", "parseInt"]]

//# symbol-keyed-names: Symbol.iterator and other writable symbols of prototypes can be overridden by assignment
const a = [1, 2];
a[Symbol.iterator] = function* () { yield "mine"; };
class M extends Map {}
M.prototype[Symbol.iterator] = function* () { yield 7; };
return [[...a], [...new M([[1, 2]])], [...[1]]];
//=> [["mine"], [7], [1]]

//# read-only-symbols: toStringTag of built-in prototypes is read-only, so that assignment below it throws
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  err(() => { new Map()[Symbol.toStringTag] = "x"; }), err(() => { Promise.resolve()[Symbol.toStringTag] = "x"; }),
  err(() => { [][Symbol.toStringTag] = "x"; }), err(() => { (() => {})[Symbol.hasInstance] = 1; }),
  err(() => { (() => {}).name = "x"; }),
];
//=> ["TypeError", "TypeError", "ok", "TypeError", "TypeError"]

//# accessor-only-names: assigning size, flags or description throws, as they have no setter
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  err(() => { new Map().size = 1; }), err(() => { /x/.flags = 1; }), err(() => { new ArrayBuffer(1).byteLength = 1; }),
  err(() => { new Uint8Array(1).length = 1; }), err(() => { Object.create(new Set()).size = 1; }),
];
//=> ["TypeError", "TypeError", "TypeError", "TypeError", "TypeError"]

//# define-on-subclass-prototype: defineProperty, mixins and Object.assign to class prototypes
const Serializable = { toJSON() { return "json"; }, toString() { return "text"; } };
class A {}
Object.assign(A.prototype, Serializable);
class B extends Array {}
Object.assign(B.prototype, Serializable);
return [JSON.stringify(new A()), String(new B()), Object.keys(A.prototype)];
//=> ["\"json\"", "text", ["toJSON", "toString"]]
