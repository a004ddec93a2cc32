//# weak-map-keys: objects, functions and unregistered symbols can be keys
const w = new WeakMap();
const err = (k) => { try { w.set(k, 1); return w.get(k); } catch (e) { return e.name; } };
return [
  err({}), err(() => {}), err(Symbol("x")), err(Symbol.iterator), err(Symbol.for("x")), err("s"), err(1), err(null),
];
//=> [1, 1, 1, 1, "TypeError", "TypeError", "TypeError", "TypeError"]

//# weak-map-lookups: get, has and delete of what can be no key are false, not errors
const w = new WeakMap([[Math, "m"]]);
return [w.get(Math), w.has(1), String(w.get("x")), w.delete(null), w.delete(Math), w.has(Math), w.set(w, 2).get(w)];
//=> ["m", false, "undefined", false, true, false, 2]

//# weak-set: add, has, delete and what is refused
const o = {}, s = new WeakSet([o]);
let name;
try { s.add(1); } catch (e) { name = e.name; }
return [s.has(o), s.has({}), s.has(1), s.delete(o), s.has(o), name, typeof s[Symbol.iterator], String(s)];
//=> [true, false, false, true, false, "TypeError", "undefined", "[object WeakSet]"]

//# weak-ref: deref gives the target within the same job and as long as it is held
const o = { v: 1 };
const r = new WeakRef(o);
const err = (v) => { try { new WeakRef(v); return "ok"; } catch (e) { return e.name; } };
await null;
return [r.deref() === o, r.deref().v, err(1), err(Symbol()), err(Symbol.for("a")), String(r), o.v];
//=> [true, 1, "TypeError", "ok", "TypeError", "[object WeakRef]", 1]

//# finalization-registry: what register and unregister accept
const r = new FinalizationRegistry(() => {});
const err = (f) => { try { return String(f()); } catch (e) { return e.name; } };
const o = {}, token = {};
return [
  err(() => r.register(o, 1, token)), err(() => r.unregister(token)), err(() => r.unregister(token)),
  err(() => r.register(o, o)),
  err(() => r.register(1)), err(() => r.unregister(1)), err(() => new FinalizationRegistry(1)),
  err(() => FinalizationRegistry(() => {})), String(r),
];
//=> ["undefined", "true", "false", "TypeError", "TypeError", "TypeError", "TypeError", "TypeError", "[object FinalizationRegistry]"]

//# finalization-registry-shape: length, name, constructor and subclass
class R extends FinalizationRegistry {}
const r = new R(() => {});
return [
  FinalizationRegistry.length, FinalizationRegistry.name, r.constructor === R, r instanceof FinalizationRegistry,
  FinalizationRegistry.prototype.constructor === FinalizationRegistry,
];
//=> [1, "FinalizationRegistry", true, true, true]

//# finalization-registry-names: own names of the constructor
return Object.getOwnPropertyNames(FinalizationRegistry).sort();
//=> ["length", "name", "prototype"]

//# private-data: data kept in a WeakMap per instance
const data = new WeakMap();
class Account {
  constructor(n) { data.set(this, { n }); }
  add(x) { data.get(this).n += x; return this; }
  get total() { return data.get(this).n; }
}
const a = new Account(1).add(2);
return [a.total, Object.keys(a), JSON.stringify(a)];
//=> [3, [], "{}"]

//# weak-map-constructor: entries, null, refused entries
const err = (v) => { try { return new WeakMap(v) instanceof WeakMap; } catch (e) { return e.name; } };
return [err(null), err([]), err([[{}, 1]]), err([["k", 1]]), err([1]), err(1)];
//=> [true, true, true, "TypeError", "TypeError", "TypeError"]
