//# get-and-set: the receiver is the proxy or its heir
const log = [];
const p = new Proxy({ a: 1 }, {
  get: (t, k, r) => { log.push(["get", k, r === p]); return Reflect.get(t, k, r); },
  set: (t, k, v, r) => { log.push(["set", k, r === heir]); return Reflect.set(t, k, v, r); },
});
const heir = Object.create(p);
heir.x = 5;
return [p.a, Object.keys(heir), log];
//=> [1, ["x"], [["set", "x", true], ["get", "a", true]]]

//# negative-index: a proxy for lists with negative indexes, as models write it
const negative = (k) => typeof k === "string" && /^-\d+$/.test(k);
const list = (a) => new Proxy(a, { get: (t, k, r) => (negative(k) ? t[t.length + +k] : Reflect.get(t, k, r)) });
const p = list([1, 2, 3]);
return [p[-1], p[0], p.length, p.map((x) => x * 2), Array.isArray(p), p.at(-3)];
//=> [3, 1, 3, [2, 4, 6], true, 1]

//# defaults-and-has: a proxy with default values and its has trap
const p = new Proxy({ a: 1 }, { get: (t, k) => (k in t ? t[k] : 0), has: (t, k) => k === "magic" });
p.n += 5;
return [p.n, p.zzz, "magic" in p, "a" in p, Object.keys(p)];
//=> [5, 0, true, false, ["a", "n"]]

//# set-false: a set trap that says false throws in strict code; Reflect.set gives false
const p = new Proxy({}, { set: () => false, deleteProperty: () => false, defineProperty: () => false });
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  err(() => { p.a = 1; }), Reflect.set(p, "a", 1), err(() => { delete p.a; }),
  err(() => Object.defineProperty(p, "a", {})), Reflect.defineProperty(p, "a", {}),
];
//=> ["TypeError", false, "TypeError", "TypeError", false]

//# get-invariant: a frozen property must be told as it is
const t = Object.freeze({ a: 1 });
const u = Object.defineProperty({}, "b", { set() {} });
const err = (f) => { try { return String(f()); } catch (e) { return e.name; } };
return [
  err(() => new Proxy(t, { get: () => 2 }).a), err(() => new Proxy(t, { get: () => 1 }).a),
  err(() => new Proxy(u, { get: () => 1 }).b), err(() => new Proxy(u, { get() {} }).b),
];
//=> ["TypeError", "1", "TypeError", "undefined"]

//# has-and-delete-invariants: what is fixed cannot be hidden or said to be deleted
const t = Object.defineProperty({ x: 1 }, "a", { value: 1 });
const sealed = Object.preventExtensions({ y: 1 });
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const handler = { has: () => false, deleteProperty: () => true };
const p = new Proxy(t, handler), q = new Proxy(sealed, handler);
return [
  err(() => "a" in p), err(() => "x" in p), err(() => delete p.a), err(() => "y" in q), err(() => delete q.y),
  err(() => "z" in q),
];
//=> ["TypeError", false, "TypeError", "TypeError", "TypeError", false]

//# own-keys: strings and symbols without repeats, with all fixed keys
const err = (keys, t = {}) => { try {
  return Reflect.ownKeys(new Proxy(t, { ownKeys: () => keys })).length;
} catch (e) { return e.name; } };
const fixed = Object.defineProperty({}, "a", { value: 1 });
return [
  err(["x", "y"]), err(["x", "x"]), err([1]), err([], fixed), err(["a", "b"], fixed),
  err(["b"], Object.preventExtensions({ a: 1 })), err({ length: 1, 0: "q" }), err("ab"), err([Symbol.iterator]),
];
//=> [2, "TypeError", "TypeError", "TypeError", 2, "TypeError", 1, "TypeError", 1]

//# keys-ask-descriptors: Object.keys asks the descriptor of each key of the trap
const log = [];
const p = new Proxy({}, {
  ownKeys: () => ["a", "b"],
  getOwnPropertyDescriptor: (t, k) => {
    log.push(k);
    return k === "a" ? { value: 1, enumerable: true, configurable: true } : undefined;
  },
});
return [Object.keys(p), log];
//=> [["a"], ["a", "b"]]

//# descriptor-invariants: a descriptor must be compatible with the target
const err = (d, t = {}) => { try {
  return typeof Object.getOwnPropertyDescriptor(new Proxy(t, { getOwnPropertyDescriptor: () => d }), "a");
} catch (e) { return e.name; } };
return [
  err({ value: 1, configurable: true }), err({ value: 1, configurable: false }), err(undefined), err(1),
  err(undefined, Object.freeze({ a: 1 })), err({ value: 2 }, Object.freeze({ a: 1 })),
  err({ configurable: true }, Object.preventExtensions({})),
];
//=> ["object", "TypeError", "undefined", "TypeError", "TypeError", "TypeError", "TypeError"]

//# prototype-traps: getPrototypeOf is free for extensible targets; instanceof asks it
const p = new Proxy({}, { getPrototypeOf: () => Array.prototype });
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const q = new Proxy(Object.preventExtensions({}), {
  getPrototypeOf: () => null, setPrototypeOf: () => true, isExtensible: () => true,
});
return [
  p instanceof Array, Array.isArray(p), err(() => Object.getPrototypeOf(q)), err(() => Object.setPrototypeOf(q, null)),
  err(() => Object.isExtensible(q)), err(() => Object.getPrototypeOf(new Proxy({}, { getPrototypeOf: () => 1 }))),
];
//=> [true, false, "TypeError", "TypeError", "TypeError", "TypeError"]

//# prevent-extensions-trap: true only for a target that is not extensible
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const p = new Proxy({}, { preventExtensions: () => true }), q = new Proxy({}, { preventExtensions: () => false });
const r = new Proxy({}, { preventExtensions: (t) => Reflect.preventExtensions(t) });
return [
  err(() => Object.preventExtensions(p)), err(() => Object.preventExtensions(q)), Reflect.preventExtensions(q),
  Reflect.preventExtensions(r), Object.isExtensible(r),
];
//=> ["TypeError", "TypeError", false, true, false]

//# apply-and-construct: traps for calls and new; construct must give an object
const f = new Proxy(function (a) { return a; }, {
  apply: (t, self, args) => ["call", ...args], construct: (t, args, nt) => ({ made: args, same: nt === f }),
});
const bad = new Proxy(class {}, { construct: () => 1 });
const err = (g) => { try { return g(); } catch (e) { return e.name; } };
return [
  f(1), f.call(null, 2), new f(3), err(() => new bad()), typeof f, err(() => new (new Proxy(() => {}, {}))()),
  err(() => new Proxy({}, { apply() {} })()),
];
//=> [["call", 1], ["call", 2], {"made": [3], "same": true}, "TypeError", "function", "TypeError", "TypeError"]

//# revocable: a revoked proxy throws for everything but typeof and identity
const { proxy, revoke } = Proxy.revocable(function () {}, {});
revoke();
revoke();
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  typeof proxy, err(() => proxy.x), err(() => proxy()), err(() => Array.isArray(proxy)), err(() => Object.keys(proxy)),
  err(() => new Proxy(proxy, {})), err(() => ({}) instanceof proxy),
];
//=> ["function", "TypeError", "TypeError", "TypeError", "TypeError", "ok", "TypeError"]

//# traps-must-be-functions: null and undefined mean none, others are refused when used
const err = (get) => { try { return new Proxy({ a: 1 }, { get }).a; } catch (e) { return e.name; } };
return [err(null), err(undefined), err(5), err({})];
//=> [1, 1, "TypeError", "TypeError"]

//# constructor-arguments: target and handler must be objects, new is needed, there is no prototype
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [
  err(() => new Proxy(1, {})), err(() => new Proxy({}, 1)), err(() => Proxy({}, {})), err(() => new Proxy({})),
  "prototype" in Proxy, Proxy.length,
];
//=> ["TypeError", "TypeError", "TypeError", "TypeError", false, 2]

//# private-names-bypass: private names are not forwarded through a proxy
class C { #x = 1; get x() { return this.#x; } static has(o) { return #x in o; } }
const p = new Proxy(new C(), {});
let name;
try { p.x; } catch (e) { name = e.name; }
return [name, C.has(p), new Proxy(new C(), { get: (t, k) => Reflect.get(t, k) }).x];
//=> ["TypeError", false, 1]

//# internal-slots: a proxy of a Map or Date has no slots of its own
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const bound = new Proxy(new Map([[1, 2]]), { get: (t, k) => (typeof t[k] === "function" ? t[k].bind(t) : t[k]) });
return [
  err(() => new Proxy(new Map(), {}).size), err(() => new Proxy(new Date(0), {}).getTime()), bound.get(1), bound.size,
];
//=> ["TypeError", "TypeError", 2, 1]

//# observed-writes: a deep observing proxy as models write it
const changes = [];
const observe = (o, path) => new Proxy(o, {
  get: (t, k, r) => {
    const v = Reflect.get(t, k, r);
    return typeof v === "object" && v !== null ? observe(v, path + "." + String(k)) : v;
  },
  set: (t, k, v, r) => { changes.push(`${path}.${k}=${v}`); return Reflect.set(t, k, v, r); },
  deleteProperty: (t, k) => { changes.push(`-${path}.${k}`); return Reflect.deleteProperty(t, k); },
});
const o = observe({ a: { b: 1 }, list: [] }, "o");
o.a.b = 2;
o.list.push("x");
delete o.a.b;
return changes;
//=> ["o.a.b=2", "o.list.0=x", "o.list.length=1", "-o.a.b"]

//# trap-order-of-spread: which traps object spread and assign run, in order
const log = [];
const p = new Proxy({ a: 1, b: 2 }, new Proxy({}, { get: (t, k) => { log.push(k); } }));
({ ...p });
return log;
//=> ["ownKeys", "getOwnPropertyDescriptor", "get", "getOwnPropertyDescriptor", "get"]

//# trap-order-of-assignment: an ordinary set with a proxy as receiver's target
const log = [];
const p = new Proxy({}, new Proxy({}, { get: (t, k) => { log.push(k); } }));
p.x = 1;
p.x++;
"x" in p;
delete p.x;
return log;
//=> ["set", "getOwnPropertyDescriptor", "defineProperty", "get", "set", "getOwnPropertyDescriptor", "defineProperty", "has", "deleteProperty"]

//# for-in-over-proxy: keys of the proxy and then of its prototype
const p = new Proxy(Object.create({ up: 1 }, { a: {
  value: 1, enumerable: true, configurable: true,
} }), { ownKeys: () => ["a", "ghost"] });
const seen = [];
for (const k in p) seen.push(k);
return seen;
//=> ["a", "up"]

//# array-proxy-length: a proxy of a list sets length through defineProperty of the target
const log = [];
const p = new Proxy([], {
  set: (t, k, v, r) => { log.push(k); return Reflect.set(t, k, v, r); },
  defineProperty: (t, k, d) => { log.push("define " + k); return Reflect.defineProperty(t, k, d); },
});
p.push(7);
return log;
//=> ["0", "define 0", "length", "define length"]

//# proxy-as-prototype: a proxy in the prototype chain sees missing reads, has and sets of its heirs
const log = [];
const proto = new Proxy({}, {
  get: (t, k, r) => { log.push("get " + String(k)); return 5; }, has: (t, k) => { log.push("has " + k); return false; },
  set: (t, k, v, r) => { log.push("set " + k); return true; },
});
const heir = { __proto__: proto, own: 1 };
const r = [heir.own, heir.other, "x" in heir];
heir.y = 1;
heir.own = 2;
return [r, log, Object.keys(heir)];
//=> [[1, 5, false], ["get other", "has x", "set y"], ["own"]]

//# construct-trap-new-target: class heritage through a proxy keeps new.target
class A { constructor() { this.t = new.target.name; } }
const P = new Proxy(A, { construct: (t, args, nt) => Reflect.construct(t, args, nt) });
class B extends P {}
return [new B(), new P(), new B() instanceof A, Object.getPrototypeOf(B) === P];
//=> [{"t": "B"}, {"t": "A"}, true, true]

//# define-writable-fixed: the value of a writable property that is not configurable can be defined through the trap
const t = Object.defineProperty({}, "a", { value: 1, writable: true });
const p = new Proxy(t, { defineProperty: (t, k, d) => Reflect.defineProperty(t, k, d) });
try { Object.defineProperty(p, "a", { value: 3 }); return t.a; } catch (e) { return [e.name, t.a]; }
//=> 3
