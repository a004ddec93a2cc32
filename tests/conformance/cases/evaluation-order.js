//# binary-operands: operands left to right, then their conversions left to right
const log = [];
const v = (name, n) => (log.push(name), { valueOf() { log.push(name + ".valueOf"); return n; } });
const r = v("a", 1) + v("b", 2) * v("c", 3);
return [r, log];
//=> [7,["a","b","c","b.valueOf","c.valueOf","a.valueOf"]]

//# comparison-operands: also for > the left operand is converted first
const log = [];
const v = (name, n) => ({ valueOf() { log.push(name); return n; } });
const r = [v("a", 1) > v("b", 2), v("c", 1) <= v("d", 2)];
return [r, log];
//=> [[false,true],["a","b","c","d"]]

//# call-order: callee, then arguments, then the check whether it can be called
const log = [];
const t = (name, v) => (log.push(name), v);
try {
  t("callee", 1)(t("argument", 2));
} catch (error) {
  log.push(error.name);
}
return log;
//=> ["callee","argument","TypeError"]

//# member-call-order: object, key, method read, arguments
const log = [];
const t = (name, v) => (log.push(name), v);
const o = { get m() { log.push("get"); return () => log.push("call"); } };
t("object", o)[t("key", "m")](t("argument", 1));
return log;
//=> ["object","key","get","argument","call"]

//# assignment-order: object, key, value, then the set
const log = [];
const t = (name, v) => (log.push(name), v);
const o = { set k(v) { log.push("set"); } };
t("object", o)[t("key", "k")] = t("value", 1);
return log;
//=> ["object","key","value","set"]

//# assignment-key-conversion: the key is converted after the value was evaluated
const log = [];
const key = { toString() { log.push("toString"); return "k"; } };
const o = {};
o[key] = (log.push("value"), 1);
return [log, o];
//=> [["value","toString"],{"k":1}]

//# assignment-null-object: the value is evaluated before null is refused
const log = [];
const u = null;
try {
  u.x = log.push("value");
} catch (error) {
  log.push(error.name);
}
return log;
//=> ["value","TypeError"]

//# compound-order: object, key, get, value, set
const log = [];
const t = (name, v) => (log.push(name), v);
const o = { get k() { log.push("get"); return 1; }, set k(v) { log.push("set " + v); } };
t("object", o)[t("key", "k")] += t("value", 2);
return log;
//=> ["object","key","get","value","set 3"]

//# compound-reads-first: the old value is read before the right side can change it
let x = 1;
x += (x = 10, 5);
const o = { v: 1 };
o.v += (o.v = 10, 5);
return [x, o.v];
//=> [6,6]

//# compound-await: also across an await
let x = 1;
const f = async () => { x += await 10; };
const p = f();
x = 100;
await p;
return x;
//=> 11

//# compound-yield: also across a yield
let x = 1;
function* g() { x += yield; }
const it = g();
it.next();
x = 100;
it.next(5);
return x;
//=> 6

//# chained-assignment-order: targets from left to right, then values from right to left
const log = [];
const t = (name, v) => (log.push(name), v);
const a = { set x(v) { log.push("set a"); } }, b = { set x(v) { log.push("set b"); } };
t("a", a).x = t("b", b).x = t("value", 1);
return log;
//=> ["a","b","value","set b","set a"]

//# object-literal-order: keys and values as they are written
const log = [];
const t = (name) => (log.push(name), name);
({ [t("k1")]: t("v1"), a: t("v2"), [t("k3")]() {}, ...t("s4"), get [t("k5")]() { return 0; } });
return log;
//=> ["k1","v1","v2","k3","s4","k5"]

//# computed-key-conversion: a computed key is converted before its value is evaluated
const log = [];
const key = { toString() { log.push("toString"); return "k"; } };
const o = { [key]: log.push("value") };
return [log, o];
//=> [["toString","value"],{"k":2}]

//# array-and-arguments-order: elements and spreads from left to right
const log = [];
const t = (v) => (log.push(v), v);
function* g() { log.push("start"); yield 1; log.push("end"); }
[t("a"), ...g(), t("b")];
Math.max(t(1), ...g(), t(2));
return log;
//=> ["a","start","end","b",1,"start","end",2]

//# template-order: a value is converted before the next is evaluated
const log = [];
const v = (name) => (log.push(name), { toString() { log.push(name + ".toString"); return name; } });
const s = `${v("a")}${v("b")}`;
return [s, log];
//=> ["ab",["a","a.toString","b","b.toString"]]

//# tagged-template-order: the tag first, then the values
const log = [];
const t = (name, v) => (log.push(name), v);
t("tag", () => log.push("call"))`${t("a")}${t("b")}`;
return log;
//=> ["tag","a","b","call"]

//# new-order: constructor, arguments, then the check whether it is one
const log = [];
const t = (name, v) => (log.push(name), v);
try {
  new (t("constructor", () => {}))(t("argument", 1));
} catch (error) {
  log.push(error.name);
}
return log;
//=> ["constructor","argument","TypeError"]

//# conditional-order: the test first, one branch only
const log = [];
const t = (v) => (log.push(v), v);
t(0) ? t("then") : t("else");
return log;
//=> [0,"else"]

//# destructuring-order: source, then per property key, read, default
const log = [];
const t = (name, v) => (log.push(name), v);
const source = { get a() { log.push("get a"); }, get b() { log.push("get b"); return 2; } };
const { [t("key a", "a")]: x = t("default a", 1), [t("key b", "b")]: y = t("default b", 9) } = t("source", source);
return [x, y, log];
//=> [1,2,["source","key a","get a","default a","key b","get b"]]

//# destructuring-assignment-order: the target's object before the value is read
const log = [];
const t = (name, v) => (log.push(name), v);
const target = { set x(v) { log.push("set " + v); } };
const source = { get a() { log.push("get"); return undefined; } };
({ a: t("target", target)[t("key", "x")] = t("default", 5) } = t("source", source));
return log;
//=> ["source","target","key","get","default","set 5"]

//# array-assignment-order: the target's object before the iterator steps
const log = [];
const t = (name, v) => (log.push(name), v);
const target = { set x(v) { log.push("set " + v); }, set y(v) { log.push("set " + v); } };
const it = { [Symbol.iterator]: () => ({ next() { log.push("next"); return { value: 1, done: false }; }, return() { log.push("return"); return {}; } }) };
[t("first", target).x, t("second", target).y] = it;
return log;
//=> ["first","next","set 1","second","next","set 1","return"]

//# parameter-order: arguments first, then defaults from left to right, then the body
const log = [];
const t = (name, v) => (log.push(name), v);
const f = (a = t("default a", 1), { b = t("default b", 2) } = t("default object", {}), c = t("default c", a + b)) => log.push("body " + c);
f(t("argument", undefined));
return log;
//=> ["argument","default a","default object","default b","default c","body 3"]

//# class-order: heritage, computed keys, then static fields and blocks
const log = [];
const t = (name, v = name) => (log.push(name), v);
class A extends t("heritage", Object) {
  static [t("k1")] = t("static 1");
  [t("k2")] = t("field");
  static { t("block"); }
  [t("k3")]() {}
  static [t("k4")] = t("static 4");
}
log.push("made");
new A();
return log;
//=> ["heritage","k1","k2","k3","k4","static 1","block","static 4","made","field"]

//# in-instanceof-order: left before right
const log = [];
const t = (name, v) => (log.push(name), v);
t("key", "a") in t("object", {});
t("value", {}) instanceof t("class", Object);
return log;
//=> ["key","object","value","class"]

//# delete-order: object, key, then the conversion of the key
const log = [];
const t = (name, v) => (log.push(name), v);
delete t("object", {})[t("key", { toString: () => (log.push("toString"), "k") })];
return log;
//=> ["object","key","toString"]

//# exponent-order: left, right, then conversions
const log = [];
const v = (name, n) => (log.push(name), { valueOf() { log.push(name + "!"); return n; } });
const r = v("a", 2) ** v("b", 3) ** v("c", 2);
return [r, log];
//=> [512,["a","b","c","b!","c!","a!"]]

//# equality-order: conversions for == from left to right
const log = [];
const v = (name, n) => ({ valueOf() { log.push(name); return n; } });
const r = [v("a", 1) == 1, 2 == v("b", 2)];
return [r, log];
//=> [[true,true],["a","b"]]

//# declarator-order: each declarator is evaluated before the next is bound
const log = [];
const t = (v) => (log.push(v), v);
const { a } = t({ a: 1 }), b = t(a + 1), [c] = t([b + 1]);
return [a, b, c, log.length];
//=> [1,2,3,3]

//# for-of-order: expression, iterator, then target per step
const log = [];
const o = { set x(v) { log.push("set " + v); } };
const t = (name, v) => (log.push(name), v);
for (t("target", o).x of t("expression", [1, 2])) log.push("body");
return log;
//=> ["expression","target","set 1","body","target","set 2","body"]

//# key-of-null: null is refused before the key is converted, on reading, writing and deleting
const log = [];
const key = { toString() { log.push("toString"); return "k"; } };
const u = null;
for (const f of [() => u[key], () => { u[key] = log.push("value"); }, () => delete u[key], () => u[key]()]) {
  try { f(); } catch (error) { log.push(error.name); }
}
return log;
//=> ["TypeError","value","TypeError","TypeError","TypeError"]

//# destructuring-target-key-conversion: the key of a target is converted after the default was evaluated
const log = [];
const key = (name) => ({ toString() { log.push(name); return name; } });
const o = {};
({ [key("source")]: o[key("target")] = log.push("default") } = {});
return [log, o];
//=> [["source","default","target"],{"target":2}]

//# super-key-conversion: the key of a super property is converted after the value was evaluated
const log = [];
class B extends Object {
  run() { super[{ toString() { log.push("toString"); return "k"; } }] = log.push("value"); return this.k; }
}
return [new B().run(), log];
//=> [1,["value","toString"]]

//# compound-key-once: a compound assignment converts its key once
const log = [];
const key = { toString() { log.push("toString"); return "k"; } };
const o = { k: 1 };
o[key] += (log.push("value"), 1);
o[key] ||= log.push("never");
return [o, log];
//=> [{"k":2},["toString","value","toString"]]

//# class-key-conversion: a computed name of a class is converted where it stands
const log = [];
const key = (name) => (log.push(name), { toString() { log.push(name + "!"); return name; } });
class A { [key("a")]() {} static [key("b")] = log.push("value"); get [key("c")]() { return 1; } [key("d")]; }
return log;
//=> ["a","a!","b","b!","c","c!","d","d!","value"]

//# pattern-key-conversion: the key of a pattern is converted before the property is read and defaulted
const log = [];
const key = (name) => (log.push(name), { toString() { log.push(name + "!"); return name; } });
const { [key("a")]: x = log.push("default"), [key("b")]: y } = { get b() { log.push("get"); return 1; } };
return [log, y];
//=> [["a","a!","default","b","b!","get"],1]
