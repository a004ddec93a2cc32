//# results: Reflect gives booleans where Object throws
const frozen = Object.freeze({ a: 1 });
return [
  Reflect.set(frozen, "a", 2), Reflect.deleteProperty(frozen, "a"), Reflect.defineProperty(frozen, "b", { value: 1 }),
  Reflect.setPrototypeOf(frozen, {}),
  Reflect.isExtensible(frozen), Reflect.preventExtensions({}), Reflect.has(frozen, "toString"),
  Reflect.setPrototypeOf(frozen, Object.prototype),
];
//=> [false, false, false, false, false, true, true, true]

//# targets-must-be-objects: every function refuses primitives
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  Reflect.ownKeys, Reflect.getPrototypeOf, Reflect.has, Reflect.get, Reflect.isExtensible,
].map((f) => err(() => f("s", "length")));
//=> ["TypeError", "TypeError", "TypeError", "TypeError", "TypeError"]

//# receiver: get and set with another receiver
const base = { get twice() { return this.n * 2; }, set n2(v) { this.n = v; } };
const o = { n: 5 };
const r = {};
return [
  Reflect.get(base, "twice", o), Reflect.set(base, "n2", 7, o), o.n, Reflect.set({ a: 1 }, "a", 2, r), r,
  Reflect.set({}, "a", 1, 5),
];
//=> [10, true, 7, true, {"a": 2}, false]

//# set-on-receiver-accessor: a data property of the target is not set over an accessor of the receiver
const receiver = Object.defineProperty({}, "a", { get: () => 1, configurable: true });
const locked = Object.defineProperty({}, "a", { value: 1 });
return [Reflect.set({ a: 1 }, "a", 2, receiver), Reflect.set({ a: 1 }, "a", 2, locked), receiver.a];
//=> [false, false, 1]

//# apply: array-likes, and what is no list
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  Reflect.apply(Math.max, null, { length: 2, 0: 3, 1: 9 }), err(() => Reflect.apply(Math.max, null)),
  err(() => Reflect.apply(1, null, [])), Reflect.apply("".slice, "hello", [1, 3]),
];
//=> [9, "TypeError", "TypeError", "el"]

//# construct-new-target: the prototype comes from new.target
class A { constructor(x) { this.x = x; this.nt = new.target.name; } }
class B { hello() { return "b"; } }
const o = Reflect.construct(A, [1], B);
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  o, o instanceof B, o instanceof A, o.hello(), err(() => Reflect.construct(A, [1], () => {})),
  err(() => Reflect.construct(() => {}, [])), Reflect.construct(Array, [3], B).length,
];
//=> [{"x": 1, "nt": "B"}, true, false, "b", "TypeError", "TypeError", 3]

//# construct-built-ins: a built-in with a new.target whose prototype is no object falls back
function NT() {}
NT.prototype = 1;
return [
  Reflect.construct(Map, [], NT) instanceof Map,
  Object.getPrototypeOf(Reflect.construct(Date, [0], NT)) === Date.prototype,
  Reflect.construct(Error, ["m"], NT).message,
];
//=> [true, true, "m"]

//# own-keys-complete: non-enumerable and symbol keys too
class K { static s = 1; static #p = 2; static m() {} }
return [
  Reflect.ownKeys([1]), Reflect.ownKeys(K), Reflect.ownKeys("a".matchAll(/a/g)),
  Reflect.ownKeys(Object.create({ up: 1 })),
];
//=> [["0", "length"], ["length", "name", "prototype", "m", "s"], [], []]

//# tag: Reflect is an object with a tag
return [
  String(Reflect), typeof Reflect, Reflect.ownKeys(Reflect).length,
  Object.getPrototypeOf(Reflect) === Object.prototype,
];
//=> ["[object Reflect]", "object", 14, true]

//# define-and-get-descriptor: the pair of defineProperty and getOwnPropertyDescriptor
const o = {};
return [
  Reflect.defineProperty(o, "x", { get: () => 3, enumerable: true }), o.x,
  Reflect.getOwnPropertyDescriptor(o, "x").configurable, Reflect.getOwnPropertyDescriptor(o, "y") === undefined,
];
//=> [true, 3, false, true]
