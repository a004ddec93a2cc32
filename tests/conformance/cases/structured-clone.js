//# plain-data: a deep copy with undefined, dates and big numbers
const o = { a: [1, { b: undefined }], d: new Date(5), n: 5n, z: -0, nan: NaN };
const c = structuredClone(o);
return [
  c !== o, c.a !== o.a, "b" in c.a[1], c.d.getTime(), String(c.n), Object.is(c.z, -0), Number.isNaN(c.nan),
  c.d instanceof Date,
];
//=> [true, true, true, 5, "5", true, true, true]

//# cycles-and-sharing: cycles stay cycles, a shared part stays shared
const shared = { s: 1 };
const o = { x: shared, y: shared };
o.self = o;
const c = structuredClone(o);
return [c.self === c, c.x === c.y, c.x !== shared, c !== o];
//=> [true, true, true, true]

//# map-and-set: keys and values are cloned, order is kept, extra properties are lost
const key = { k: 1 };
const m = new Map([[key, [1]], ["b", key]]);
m.extra = 5;
const c = structuredClone(m);
const [[k, v]] = c;
return [k !== key, k.k, v, c.get("b") === k, "extra" in c, [...structuredClone(new Set([1, "a"]))], c.size];
//=> [true, 1, [1], true, false, [1, "a"], 2]

//# errors: name, message and cause-free copies of the native kinds
const c = structuredClone(new RangeError("m"));
const odd = structuredClone(Object.assign(new Error("o"), { name: "Odd", extra: 1 }));
return [
  c instanceof RangeError, c.name, c.message, odd.name, odd.constructor === Error, "extra" in odd, Object.keys(c),
];
//=> [true, "RangeError", "m", "Error", true, false, []]

//# not-cloneable: functions, symbols and objects with hidden state are a DataCloneError
const err = (v) => { try { structuredClone(v); return "ok"; } catch (e) { return e.name + e.code; } };
return [
  () => {}, Symbol("s"), { m() {} }, [class {}], new WeakMap(), Promise.resolve(), new WeakSet(), [].values(),
  new WeakRef({}),
].map(err);
//=> ["DataCloneError25", "DataCloneError25", "DataCloneError25", "DataCloneError25", "DataCloneError25", "DataCloneError25", "DataCloneError25", "DataCloneError25", "DataCloneError25"]

//# boxes-and-regexes: wrapper objects, regexes without lastIndex
const re = /a+/gi;
re.lastIndex = 3;
const c = structuredClone({ re, n: new Number(5), s: new String("x"), b: new Boolean(false), i: Object(7n) });
return [
  String(c.re), c.re.lastIndex, typeof c.n, c.n + 1, c.s instanceof String, c.b.valueOf(), typeof c.i, String(c.i),
];
//=> ["/a+/gi", 0, "object", 6, true, false, "object", "7"]

//# arrays: holes, length and extra properties stay
const a = [1, , 3];
a.extra = "e";
a.length = 5;
const c = structuredClone(a);
return [c.length, 1 in c, c.extra, Array.isArray(c), Object.keys(c)];
//=> [5, false, "e", true, ["0", "2", "extra"]]

//# classes-become-plain: instances lose their class, accessors become values, symbols and hidden ones vanish
class P { constructor() { this.x = 1; } get y() { return 2; } }
const o = Object.defineProperty({ get g() { return 7; }, [Symbol("s")]: 1 }, "hidden", { value: 1 });
const c = structuredClone(new P());
return [
  c, c instanceof P, Object.getPrototypeOf(c) === Object.prototype, structuredClone(o),
  Object.getOwnPropertyDescriptor(structuredClone(o), "g").writable,
];
//=> [{"x": 1}, false, true, {"g": 7}, true]

//# buffers-and-views: views of one buffer share the clone of it
const buffer = new ArrayBuffer(4);
const a = new Uint8Array(buffer, 1, 2), v = new DataView(buffer);
a[0] = 9;
const c = structuredClone({ a, v });
return [
  [...c.a], c.a.buffer === c.v.buffer, c.a.buffer !== buffer, c.a.byteOffset, c.v.getUint8(1),
  c.a instanceof Uint8Array,
];
//=> [[9, 0], true, true, 1, 9, true]

//# transfer: a transferred buffer moves and is detached; twice or not transferable is refused
const b = new Uint8Array([1, 2]).buffer;
const c = structuredClone({ b }, { transfer: [b] });
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
const d = new ArrayBuffer(1);
return [
  [...new Uint8Array(c.b)], b.byteLength, err(() => structuredClone(b)),
  err(() => structuredClone(d, { transfer: [d, d] })), d.byteLength,
];
//=> [[1, 2], 0, "DataCloneError", "DataCloneError", 1]

//# primitives: come back as they are; an argument is needed
const err = (f) => { try { return String(f()); } catch (e) { return e.name; } };
return [
  err(() => structuredClone(undefined)), err(() => structuredClone(null)), err(() => structuredClone("s")),
  err(() => structuredClone(1n)), err(() => structuredClone()),
];
//=> ["undefined", "null", "s", "1", "TypeError"]

//# getters-throw: an exception of a getter passes through
try { structuredClone({ get x() { throw new TypeError("g"); } }); } catch (e) { return [e.name, e.message]; }
//=> ["TypeError", "g"]

//# frozen-and-null-prototype: the copy is ordinary and changeable
const c = structuredClone(Object.freeze({ a: 1 })), n = structuredClone(Object.assign(Object.create(null), { b: 2 }));
c.a = 2;
return [c, Object.isFrozen(c), Object.getPrototypeOf(n) === Object.prototype, n];
//=> [{"a": 2}, false, true, {"b": 2}]

//# proto-key: an own __proto__ key is copied as an own key
const c = structuredClone(JSON.parse('{"__proto__": {"x": 1}, "y": 2}'));
return [Object.hasOwn(c, "__proto__"), c.x === undefined, Object.keys(c)];
//=> [true, true, ["__proto__", "y"]]

//# aggregate-error: an AggregateError becomes an Error
const c = structuredClone(new AggregateError([1], "m"));
return [c.constructor === Error, c.message, c.name];
//=> [true, "m", "Error"]

//# exception-shape: the DataCloneError is an Error with a legacy code, and not a native one
try { structuredClone(() => {}); } catch (e) {
  return [e instanceof Error, e.constructor.name, typeof e.message, Object.prototype.toString.call(e), Object.keys(e)];
}
//=> [true, "DOMException", "string", "[object DOMException]", []]
