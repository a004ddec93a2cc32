//# keys-order: integer keys ascending, then strings in order of creation
const o = { b: 1, 2: 1, a: 1, 1: 1, "-1": 1, "01": 1, 4294967295: 1 };
return Object.keys(o);
//=> ["1", "2", "b", "a", "-1", "01", "4294967295"]

//# own-keys-symbols-last: Reflect.ownKeys gives integers, strings, then symbols
const o = { [Symbol("s")]: 1, z: 1, 0: 1 };
return Reflect.ownKeys(o).map(String);
//=> ["0", "z", "Symbol(s)"]

//# order-kept-on-reassign: assigning again keeps a key's place, deleting loses it
const o = { a: 1, b: 2, c: 3 };
o.a = 9;
delete o.b;
o.b = 8;
return Object.entries(o);
//=> [["a", 9], ["c", 3], ["b", 8]]

//# entries-of-primitives: strings have index entries, other primitives none
return [Object.entries("ab"), Object.entries(5), Object.values(true), Object.keys(1n)];
//=> [[["0", "a"], ["1", "b"]], [], [], []]

//# keys-of-nullish: Object.keys and Object.entries refuse null and undefined
const name = (f) => { try { f(); return "none"; } catch (e) { return e.name; } };
return [name(() => Object.keys(null)), name(() => Object.entries(undefined)), name(() => Object.assign(null, {}))];
//=> ["TypeError", "TypeError", "TypeError"]

//# entries-skip-deleted: a getter that deletes a later key hides it from entries
const o = { get a() { delete this.b; return 1; }, b: 2, c: 3 };
return Object.entries(o);
//=> [["a", 1], ["c", 3]]

//# entries-inherited: neither inherited nor non-enumerable properties are entries
const o = Object.create({ up: 1 }, { hidden: { value: 2 }, own: { value: 3, enumerable: true } });
return Object.entries(o);
//=> [["own", 3]]

//# from-entries: later pairs win, keys become property keys
const o = Object.fromEntries([["a", 1], [1, "n"], ["a", 2], [null, 0]]);
return [Object.keys(o), o.a];
//=> [["1", "a", "null"], 2]

//# from-entries-map-round-trip: a Map through entries and back
const m = new Map(Object.entries({ x: 1, y: 2 }));
return Object.fromEntries([...m].map(([k, v]) => [k, v * 10]));
//=> {"x": 10, "y": 20}

//# from-entries-array-likes: an entry is any object with 0 and 1; a primitive entry is refused
const o = Object.fromEntries([{ 0: "k", 1: "v" }]);
let refused;
try { Object.fromEntries(["kv"]); } catch (e) { refused = e instanceof TypeError; }
return [o, refused];
//=> [{"k": "v"}, true]

//# from-entries-defines: fromEntries defines own properties and so does not call the __proto__ setter
const o = Object.fromEntries([["__proto__", 7]]);
return [Object.hasOwn(o, "__proto__"), Object.getPrototypeOf(o) === Object.prototype, Object.keys(o).length];
//=> [true, true, 1]

//# assign-order-and-getters: getters of sources run once and setters of the target are called
const log = [];
const target = { set x(v) { log.push("set " + v); } };
const result = Object.assign(target, { get x() { log.push("get"); return 1; } }, null, undefined, 5, "q");
return [log, result === target, result[0]];
//=> [["get", "set 1"], true, "q"]

//# assign-partial: what was copied before a throw stays
const t = {};
try {
  Object.assign(t, { a: 1 }, { get b() { throw new Error("b"); }, c: 3 });
} catch {}
return t;
//=> {"a": 1}

//# assign-symbols: enumerable symbols are copied, prototypes are not
const s = Symbol("s");
const t = Object.assign({}, Object.create({ up: 1 }, { [s]: { value: 2, enumerable: true } }));
return [t[s], "up" in t];
//=> [2, false]

//# spread-defines: object spread defines, so that setters of the literal are not called
let called = false;
const o = { set a(v) { called = true; }, ...{ a: 1 } };
return [called, o.a];
//=> [false, 1]

//# spread-nullish-and-strings: nullish spreads add nothing, strings spread their units
return { ...null, ...undefined, ...0, ..."hi" };
//=> {"0": "h", "1": "i"}

//# spread-of-lists: a list spreads its elements by index, a later source wins
return { a: 1, ...[7, 8], ...{ 1: 9, a: 2 } };
//=> {"0": 7, "1": 9, "a": 2}

//# descriptor-of-data: getOwnPropertyDescriptor of a literal's property
return Object.getOwnPropertyDescriptor({ a: 1 }, "a");
//=> {"value": 1, "writable": true, "enumerable": true, "configurable": true}

//# descriptors-of-accessors: accessors show get, set, enumerable and configurable
const o = { get a() { return 1; } };
const d = Object.getOwnPropertyDescriptors(o);
return [Object.keys(d.a), typeof d.a.get, typeof d.a.set, d.a.get.name];
//=> [["get", "set", "enumerable", "configurable"], "function", "undefined", "get a"]

//# descriptor-absent: an inherited or missing property has no own descriptor
return [
  typeof Object.getOwnPropertyDescriptor({}, "toString"),
  typeof Object.getOwnPropertyDescriptor([], "0"),
  Object.getOwnPropertyDescriptor("abc", "length").value,
  Object.getOwnPropertyDescriptor("abc", 1),
];
//=> ["undefined", "undefined", 3, {"value": "b", "writable": false, "enumerable": true, "configurable": false}]

//# define-property-defaults: attributes not given are false
const o = Object.defineProperty({}, "a", { value: 1 });
return [Object.getOwnPropertyDescriptor(o, "a"), Object.keys(o)];
//=> [{"value": 1, "writable": false, "enumerable": false, "configurable": false}, []]

//# define-property-keeps: attributes not given of an existing property stay
const o = { a: 1 };
Object.defineProperty(o, "a", { writable: false });
return Object.getOwnPropertyDescriptor(o, "a");
//=> {"value": 1, "writable": false, "enumerable": true, "configurable": true}

//# define-property-invariants: what may change on a non-configurable property
const o = Object.defineProperty({}, "a", { value: 1, writable: true });
const can = (d) => { try { Object.defineProperty(o, "a", d); return true; } catch (e) { return e.name; } };
return [
  can({ value: 2 }), can({ enumerable: true }), can({ configurable: true }), can({ get() {} }), can({}),
  can({ writable: false }), can({ value: 2 }), can({ value: 3 }), can({ writable: true }), o.a,
];
//=> [true, "TypeError", "TypeError", "TypeError", true, true, true, "TypeError", "TypeError", 2]

//# define-property-same-value: SameValue decides whether a read-only value may be defined again
const o = Object.freeze({ nan: NaN, zero: 0 });
const can = (k, value) => { try { Object.defineProperty(o, k, { value }); return true; } catch { return false; } };
return [can("nan", NaN), can("zero", 0), can("zero", -0)];
//=> [true, true, false]

//# define-property-bad-descriptors: mixed, non-object and non-callable descriptors are refused
const fails = (d) => { try { Object.defineProperty({}, "a", d); return false; } catch (e) { return e.name; } };
return [fails({ get() {}, value: 1 }), fails({ set() {}, writable: true }), fails({ get: 1 }), fails(1), fails()];
//=> ["TypeError", "TypeError", "TypeError", "TypeError", "TypeError"]

//# descriptor-fields-inherited: the fields of a descriptor may be inherited
const o = Object.defineProperty({}, "a", Object.create({ value: 5, enumerable: true }));
return o;
//=> {"a": 5}

//# define-properties-atomic-read: all descriptors are read before the first property is made
const o = {};
try { Object.defineProperties(o, { a: { value: 1, enumerable: true }, b: 2 }); } catch {}
return Object.keys(o);
//=> []

//# freeze-shallow: freeze holds for the object itself and not for what is in it
const o = Object.freeze({ a: 1, in: { b: 1 } });
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  err(() => { o.a = 2; }), err(() => { o.c = 1; }), err(() => { delete o.a; }), err(() => { o.in.b = 2; }), o,
];
//=> ["TypeError", "TypeError", "TypeError", "ok", {"a": 1, "in": {"b": 2}}]

//# seal-and-extensions: sealed values can change, nothing can come or go
const o = Object.seal({ a: 1 });
o.a = 2;
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  o.a, err(() => { o.b = 1; }), err(() => { delete o.a; }),
  Object.isSealed(o), Object.isFrozen(o), Object.isExtensible(o),
];
//=> [2, "TypeError", "TypeError", true, false, false]

//# frozen-empty: an empty object that is not extensible is frozen and sealed
const o = Object.preventExtensions({});
return [Object.isFrozen(o), Object.isSealed(o), Object.isFrozen(1), Object.isExtensible("s"), Object.freeze(3)];
//=> [true, true, true, false, 3]

//# freeze-array: push onto a frozen array throws and the array stays
const a = Object.freeze([1, 2]);
let name;
try { a.push(3); } catch (e) { name = e.name; }
return [name, a.length, Object.isFrozen(a)];
//=> ["TypeError", 2, true]

//# freeze-accessor: a frozen accessor still calls its setter
let kept = 0;
const o = Object.freeze({ get v() { return kept; }, set v(x) { kept = x; } });
o.v = 7;
return o.v;
//=> 7

//# group-by: groups in order of first meeting, in an object without a prototype
//~ node: needs Object.groupBy
const g = Object.groupBy([5, 1, 8, 2], (n, i) => (n > 4 ? "big" : "small"));
return [g, Object.getPrototypeOf(g) === null, Object.keys(g)];
//=> [{"big": [5, 8], "small": [1, 2]}, true, ["big", "small"]]

//# group-by-keys-are-property-keys: numbers become strings and are sorted as integer keys
//~ node: needs Object.groupBy
return Object.entries(Object.groupBy("bca2", (c, i) => 3 - i));
//=> [["0", ["2"]], ["1", ["a"]], ["2", ["c"]], ["3", ["b"]]]

//# is-same-value: Object.is against strict equality
return [Object.is(NaN, NaN), Object.is(0, -0), NaN === NaN, 0 === -0, Object.is("a", "a"), Object.is({}, {})];
//=> [true, false, false, true, true, false]

//# has-own: own and inherited, also for objects without a prototype
const o = Object.assign(Object.create(null), { a: undefined });
return [Object.hasOwn(o, "a"), Object.hasOwn(o, "b"), Object.hasOwn([1], "length"), Object.hasOwn("ab", 1)];
//=> [true, false, true, true]

//# create-with-properties: create takes a prototype and descriptors
const o = Object.create({ greet() { return "hi " + this.n; } }, { n: { value: "Al" } });
let refused;
try { Object.create(undefined); } catch (e) { refused = e.name; }
return [o.greet(), Object.keys(o), refused];
//=> ["hi Al", [], "TypeError"]

//# set-prototype-of: changing the prototype, a cycle and a frozen object are refused
const a = {}, b = Object.setPrototypeOf({}, a);
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  Object.getPrototypeOf(b) === a, err(() => Object.setPrototypeOf(a, b)),
  err(() => Object.setPrototypeOf(Object.freeze({}), a)), err(() => Object.setPrototypeOf({}, 1)),
  Object.setPrototypeOf(1, null),
];
//=> [true, "TypeError", "TypeError", "TypeError", 1]

//# proto-literal: __proto__ in a literal sets the prototype unless it is computed or shorthand
const p = { q: 1 };
const __proto__ = p;
const a = { __proto__: p }, b = { ["__proto__"]: p }, c = { __proto__ }, d = { __proto__: 1 };
return [a, b, c, d].map((o) => [o.q === 1, Object.hasOwn(o, "__proto__")]);
//=> [[true, false], [false, true], [false, true], [false, false]]

//# proto-accessor: reading and writing obj.__proto__ is getting and setting the prototype
const o = {};
const p = { q: 2 };
o.__proto__ = p;
o.__proto__ = 5;
return [o.q, o.__proto__ === p, Object.keys(o)];
//=> [2, true, []]

//# define-getter: the legacy methods of annex B define and look up accessors
const o = {};
o.__defineGetter__("x", () => 4);
return [o.x, typeof o.__lookupGetter__("x"), typeof o.__lookupSetter__("x"), Object.keys(o)];
//=> [4, "function", "undefined", ["x"]]

//# to-string-tags: Object.prototype.toString by kind
const t = (v) => Object.prototype.toString.call(v);
return [
  t(undefined), t(null), t(1), t(""), t([]), t(() => {}), t(new Error()), t(/x/), t(new Date(0)),
].map((s) => s.slice(8, -1));
//=> ["Undefined", "Null", "Number", "String", "Array", "Function", "Error", "RegExp", "Date"]

//# to-string-tags-by-symbol: Symbol.toStringTag names the kind where it is a string; arguments have a name of their own
const t = (v) => Object.prototype.toString.call(v).slice(8, -1);
const args = (function () { return arguments; })();
const mine = (tag) => ({ [Symbol.toStringTag]: tag });
return [new Map(), mine("Mine"), Promise.resolve(), args, 1n, Math, mine(1)].map(t);
//=> ["Map", "Mine", "Promise", "Arguments", "BigInt", "Math", "Object"]

//# own-to-string-assigned: a method named like one of Object.prototype can be assigned
const o = {};
o.toString = () => "mine";
o.valueOf = () => 42;
o.hasOwnProperty = 1;
o.constructor = "c";
return [`${o}`, o + 1, o.hasOwnProperty, o.constructor, Object.keys(o)];
//=> ["mine", 43, 1, "c", ["toString", "valueOf", "hasOwnProperty", "constructor"]]

//# own-to-string-descriptor: what assignment makes is an ordinary data property
const o = {};
o.toString = 1;
return Object.getOwnPropertyDescriptor(o, "toString");
//=> {"value": 1, "writable": true, "enumerable": true, "configurable": true}

//# dictionary-of-words: counting words that are names of Object.prototype's methods
const count = {};
for (const w of ["toString", "constructor", "a", "valueOf", "a"]) {
  count[w] = (Object.hasOwn(count, w) ? count[w] : 0) + 1;
}
return count;
//=> {"toString": 1, "constructor": 1, "a": 2, "valueOf": 1}

//# override-in-create: assignment on an object that inherits twice makes an own property
const base = Object.create(Object.prototype);
const o = Object.create(base);
o.toLocaleString = 3;
return [Object.hasOwn(o, "toLocaleString"), Object.hasOwn(base, "toLocaleString"), o.toLocaleString];
//=> [true, false, 3]

//# override-on-frozen-object: assignment to a frozen object throws for an inherited name too
const o = Object.freeze({});
try { o.toString = 1; return "assigned"; } catch (e) { return e.name; }
//=> "TypeError"

//# prototype-descriptor-shape: the methods of Object.prototype are writable data properties
const d = Object.getOwnPropertyDescriptor(Object.prototype, "hasOwnProperty");
return [typeof d.value, "get" in d, d.enumerable];
//=> ["function", false, false]

//# property-is-enumerable: own enumerable properties alone
const o = Object.create({ up: 1 }, { a: { value: 1 }, b: { value: 1, enumerable: true } });
return ["a", "b", "up"].map((k) => o.propertyIsEnumerable(k));
//=> [false, true, false]

//# is-prototype-of: along the whole chain, false for primitives
class A {}
class B extends A {}
return [
  A.prototype.isPrototypeOf(new B()), Object.prototype.isPrototypeOf(Object.create(null)),
  String.prototype.isPrototypeOf("s"), A.isPrototypeOf(B),
];
//=> [true, false, false, true]

//# value-of-and-boxing: Object() boxes primitives and gives objects back
const o = {};
return [Object(o) === o, typeof Object(1), Object("ab").length, Object(1n) === 1n, new Object(null) instanceof Object];
//=> [true, "object", 2, false, true]

//# to-locale-string: it calls this.toString
return [Object.prototype.toLocaleString.call({ toString: () => "T" }), ({}).toLocaleString()];
//=> ["T", "[object Object]"]

//# for-in-order-and-shadow: for-in walks up the chain, each name once, hidden names hide
const up = { a: 1, b: 1, c: 1 };
const o = Object.create(up, { b: { value: 1, enumerable: false }, 1: { value: 1, enumerable: true } });
const seen = [];
for (const k in o) seen.push(k);
return seen;
//=> ["1", "a", "c"]

//# to-primitive-order: hints choose the order of valueOf and toString
const log = [];
const o = { valueOf() { log.push("v"); return {}; }, toString() { log.push("s"); return "7"; } };
return [o * 1, `${o}`, o + "", log.join("")];
//=> [7, "7", "7", "vssvs"]

//# to-primitive-symbol: Symbol.toPrimitive gets the hint, and an object result is refused
const o = { [Symbol.toPrimitive]: (hint) => hint };
let refused;
try { +{ [Symbol.toPrimitive]: () => ({}) }; } catch (e) { refused = e.name; }
return [`${o}`, o + "", +o === +o, [o] + "", refused];
//=> ["string", "default", false, "string", "TypeError"]

//# group-by-closes: a callback that throws closes the iterator
//~ node: needs Object.groupBy
let closed = 0;
const it = { [Symbol.iterator]: () => ({
  next: () => ({ value: 1, done: false }), return() { closed++; return {}; },
}) };
try { Object.groupBy(it, () => { throw new Error("k"); }); } catch (e) { return [e.message, closed]; }
//=> ["k", 1]

//# to-string-of-proxies: a proxy of an array is an array to toString, one of a function a function
const t = (v) => Object.prototype.toString.call(v).slice(8, -1);
return [t(new Proxy([], {})), t(new Proxy(() => {}, {})), t(new Proxy(new Date(0), {})), t(new Proxy(new Error(), {}))];
//=> ["Array", "Function", "Object", "Object"]

//# integer-key-limit: integer keys are sorted up to 2^53 - 1 as the order of own keys has it
const o = { z: 1, 4294967294: 1, 4294967295: 1, 4294967296: 1, 10: 1 };
return Object.keys(o).slice(0, 2);
//=> ["10", "4294967294"]

//# accessor-inheritance: getters of the prototype see the heir as this; setters without getter give undefined
const base = { get me() { return this.name; }, set only(v) { this.kept = v; } };
const heir = { __proto__: base, name: "heir" };
heir.only = 3;
return [heir.me, heir.kept, String(heir.only), Object.keys(heir)];
//=> ["heir", 3, "undefined", ["name", "kept"]]

//# read-only-inherited: an inherited read-only property cannot be assigned over
const base = Object.defineProperty({}, "a", { value: 1 });
const heir = Object.create(base);
let name;
try { heir.a = 2; } catch (e) { name = e.name; }
Object.defineProperty(heir, "a", { value: 3 });
return [name, heir.a, base.a];
//=> ["TypeError", 3, 1]

//# entries-order-with-proxies-and-getters: values are read one by one, after the keys
const log = [];
const o = { get b() { log.push("b"); return 1; }, get a() { log.push("a"); this.c = 3; return 2; } };
return [Object.values(o), log, Object.keys(o)];
//=> [[1, 2], ["b", "a"], ["b", "a", "c"]]
