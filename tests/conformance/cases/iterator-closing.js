//# break-closes: break calls return once
const log = [];
const it = { [Symbol.iterator]() { return { next: () => ({ value: 1, done: false }), return() { log.push("closed"); return {}; } }; } };
for (const x of it) break;
return log;
//=> ["closed"]

//# exhausted-is-not-closed: an iterator that ended by itself is not closed
const log = [];
const it = { [Symbol.iterator]() { let n = 0; return { next: () => ({ value: n, done: n++ > 1 }), return() { log.push("closed"); return {}; } }; } };
for (const x of it) log.push(x);
return log;
//=> [0,1]

//# return-closes: return from inside closes before the function ends
const log = [];
function* g() { try { yield 1; yield 2; } finally { log.push("closed"); } }
const f = () => { for (const x of g()) return (log.push("value"), x); };
return [f(), log];
//=> [1,["value","closed"]]

//# throw-closes: a throw of the body closes, and the throw goes on
const log = [];
function* g() { try { yield 1; } finally { log.push("closed"); } }
try {
  for (const x of g()) throw new Error("body");
} catch (error) {
  log.push(error.message);
}
return log;
//=> ["closed","body"]

//# throw-wins-over-return: what return throws is lost when the body threw
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { throw new Error("return"); } }) };
try {
  for (const x of it) throw new Error("body");
} catch (error) {
  return error.message;
}
//=> "body"

//# break-lets-return-throw: what return throws comes out when the loop was left by break
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { throw new Error("return"); } }) };
try {
  for (const x of it) break;
} catch (error) {
  return error.message;
}
//=> "return"

//# return-result-not-object: a return that gives no object is a TypeError after break
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: () => 1 }) };
try {
  for (const x of it) break;
} catch (error) {
  return error.name;
}
//=> "TypeError"

//# return-result-not-object-throw: but not when the body threw
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: () => 1 }) };
try {
  for (const x of it) throw "body";
} catch (error) {
  return error;
}
//=> "body"

//# no-return-method: an iterator without return is simply left
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: null }) };
let n = 0;
for (const x of it) if (++n === 2) break;
return n;
//=> 2

//# next-throws-no-close: what next throws does not close the iterator
const log = [];
const it = { [Symbol.iterator]: () => ({ next() { throw "next"; }, return() { log.push("closed"); return {}; } }) };
try {
  for (const x of it);
} catch (error) {
  log.push(error);
}
return log;
//=> ["next"]

//# pattern-throws-closes: a pattern in the head that throws closes the iterator
const log = [];
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: null, done: false }), return() { log.push("closed"); return {}; } }) };
try {
  for (const { x } of it) log.push("body");
} catch (error) {
  log.push(error.name);
}
return log;
//=> ["closed","TypeError"]

//# continue-does-not-close: continue of the own loop goes on
const log = [];
function* g() { try { yield 1; yield 2; } finally { log.push("closed"); } }
for (const x of g()) {
  if (x === 1) continue;
  log.push(x);
}
return log;
//=> [2,"closed"]

//# continue-outer-closes-inner: continue of an outer loop closes the inner iterator only
const log = [];
function* g(name) { try { yield 1; yield 2; } finally { log.push(name); } }
outer: for (const a of g("outer")) {
  for (const b of g("inner")) {
    log.push(a * 10 + b);
    continue outer;
  }
}
return log;
//=> [11,"inner",21,"inner","outer"]

//# break-outer-closes-both: break of an outer loop closes inside out
const log = [];
function* g(name) { try { yield 1; } finally { log.push(name); } }
outer: for (const a of g("outer")) for (const b of g("inner")) break outer;
return log;
//=> ["inner","outer"]

//# break-through-finally: finally runs before the iterator is closed
const log = [];
function* g() { try { yield 1; } finally { log.push("closed"); } }
for (const x of g()) {
  try {
    break;
  } finally {
    log.push("finally");
  }
}
return log;
//=> ["finally","closed"]

//# finally-cancels-break: a continue in finally takes a break back, so nothing is closed
const log = [];
function* g() { try { yield 1; yield 2; } finally { log.push("closed"); } }
for (const x of g()) {
  try {
    log.push(x);
    break;
  } finally {
    if (x === 1) continue;
  }
}
return log;
//=> [1,2,"closed"]

//# break-block-does-not-close: a break out of a block inside the loop closes nothing
const log = [];
function* g() { try { yield 1; yield 2; } finally { log.push("closed"); } }
for (const x of g()) {
  block: {
    if (x === 1) break block;
    log.push(x);
  }
}
return log;
//=> [2,"closed"]

//# break-in-switch-does-not-close: a break of a switch inside the loop closes nothing
const log = [];
function* g() { try { yield 1; yield 2; } finally { log.push("closed"); } }
for (const x of g()) switch (x) { case 1: break; default: log.push(x); }
return log;
//=> [2,"closed"]

//# array-pattern-closes: a pattern that takes fewer closes
const log = [];
function* g() { try { yield 1; yield 2; yield 3; } finally { log.push("closed"); } }
const [a, b] = g();
return [a, b, log];
//=> [1,2,["closed"]]

//# array-pattern-exhausts: a pattern that saw the end does not close
const log = [];
const it = { [Symbol.iterator]: () => { let n = 0; return { next: () => ({ value: n, done: n++ >= 2 }), return() { log.push("closed"); return {}; } }; } };
const [a, b, c = "default"] = it;
return [a, b, c, log];
//=> [0,1,"default",[]]

//# array-pattern-rest-does-not-close: a rest element runs to the end
const log = [];
const it = { [Symbol.iterator]: () => { let n = 0; return { next: () => ({ value: n, done: n++ >= 3 }), return() { log.push("closed"); return {}; } }; } };
const [a, ...rest] = it;
return [a, rest, log];
//=> [0,[1,2],[]]

//# empty-array-pattern-closes: even an empty pattern opens and closes
const log = [];
const it = { [Symbol.iterator]() { log.push("opened"); return { next() { log.push("next"); return {}; }, return() { log.push("closed"); return {}; } }; } };
const [] = it;
return log;
//=> ["opened","closed"]

//# array-pattern-default-throws: a default that throws closes the iterator
const log = [];
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: undefined, done: false }), return() { log.push("closed"); return {}; } }) };
try {
  const [a = (() => { throw "default"; })()] = it;
} catch (error) {
  log.push(error);
}
return log;
//=> ["closed","default"]

//# array-pattern-target-throws: an assignment target that throws closes the iterator
const log = [];
const it = { [Symbol.iterator]: () => ({ next() { log.push("next"); return { value: 1, done: false }; }, return() { log.push("closed"); return {}; } }) };
const o = { set x(v) { throw "set"; } };
try {
  [o.x] = it;
} catch (error) {
  log.push(error);
}
return log;
//=> ["next","closed","set"]

//# nested-array-pattern-closes: the inner iterator is closed before the outer one
const log = [];
function* g(name, ...values) { try { yield* values; yield 0; } finally { log.push(name); } }
const [[a]] = g("outer", g("inner", 5));
return [a, log];
//=> [5,["inner","outer"]]

//# spread-never-closes: spread takes all and closes nothing
const log = [];
const it = { [Symbol.iterator]: () => { let n = 0; return { next: () => ({ value: n, done: n++ >= 2 }), return() { log.push("closed"); return {}; } }; } };
return [[...it], Math.max(...it), log];
//=> [[0,1],1,[]]

//# map-constructor-closes: a Map whose entries are no objects closes the iterator
const log = [];
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { log.push("closed"); return {}; } }) };
try {
  new Map(it);
} catch (error) {
  log.push(error.name);
}
return log;
//=> ["closed","TypeError"]

//# array-from-closes: Array.from closes when the mapping function throws
const log = [];
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { log.push("closed"); return {}; } }) };
try {
  Array.from(it, () => { throw "map"; });
} catch (error) {
  log.push(error);
}
return log;
//=> ["closed","map"]

//# yield-star-return-closes: return on the outer generator goes to the inner iterator
const log = [];
const inner = { [Symbol.iterator]() { return this; }, next: () => ({ value: 1, done: false }), return(v) { log.push("return " + v); return { value: v + "!", done: true }; } };
function* g() { yield* inner; }
const it = g();
it.next();
return [it.return("x"), log];
//=> [{"value":"x!","done":true},["return x"]]

//# for-await-break-awaits-return: for await waits for what return gives
const log = [];
const it = {
  [Symbol.asyncIterator]: () => ({
    next: async () => ({ value: 1, done: false }),
    async return() { await null; log.push("closed"); return {}; },
  }),
};
for await (const x of it) break;
log.push("after");
return log;
//=> ["closed","after"]

//# for-await-return-not-object: and it must be an object
const it = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1, done: false }), return: async () => 1 }) };
try {
  for await (const x of it) break;
} catch (error) {
  return error.name;
}
//=> "TypeError"

//# for-await-throw-closes: a throw of the body closes an async generator
const log = [];
async function* g() { try { yield 1; } finally { await null; log.push("closed"); } }
try {
  for await (const x of g()) throw "body";
} catch (error) {
  log.push(error);
}
return log;
//=> ["closed","body"]

//# for-await-sync-break: a sync iterator under for await is closed by break
const log = [];
function* g() { try { yield Promise.resolve(1); yield 2; } finally { log.push("closed"); } }
for await (const x of g()) {
  log.push(x);
  break;
}
return log;
//=> [1,"closed"]

//# for-await-continue-outer: continue of an outer for await closes the inner async generator
const log = [];
async function* g(name) { try { yield 1; yield 2; } finally { log.push(name); } }
outer: for await (const a of g("outer")) {
  for await (const b of g("inner")) {
    log.push(a * 10 + b);
    continue outer;
  }
}
return log;
//=> [11,"inner",21,"inner","outer"]

//# return-value-before-close: the returned expression is evaluated before the iterator is closed
const log = [];
function* g() { try { yield 1; } finally { log.push("closed"); } }
const f = () => { for (const x of g()) { try { return log.push("value"); } finally { log.push("finally"); } } };
return [f(), log];
//=> [1,["value","finally","closed"]]

//# next-throws-spread: spread does not close an iterator whose next throws
const log = [];
const it = { [Symbol.iterator]: () => ({ next() { throw "next"; }, return() { log.push("closed"); return {}; } }) };
for (const f of [() => [...it], () => Math.max(...it), () => new Array(...it)]) {
  try { f(); } catch (error) { log.push(error); }
}
return log;
//=> ["next","next","next"]

//# value-throws-spread: nor one whose value throws, in spread and rest
const log = [];
const it = { [Symbol.iterator]: () => ({ next: () => ({ done: false, get value() { throw "value"; } }), return() { log.push("closed"); return {}; } }) };
for (const f of [() => [...it], () => { const [a] = it; }, () => { const [...a] = it; }, () => { for (const x of it); }]) {
  try { f(); } catch (error) { log.push(error); }
}
return log;
//=> ["value","value","value","value"]

//# next-throws-pattern: patterns do not close an iterator whose next throws
const log = [];
const it = { [Symbol.iterator]: () => ({ next() { throw "next"; }, return() { log.push("closed"); return {}; } }) };
let x;
for (const f of [() => { const [a] = it; }, () => { [x] = it; }, ([, a]) => a, () => { const [, ...a] = it; }]) {
  try { f(it); } catch (error) { log.push(error); }
}
return log;
//=> ["next","next","next","next"]

//# next-throws-collections: nor do the constructors of collections
const log = [];
const it = { [Symbol.iterator]: () => ({ next() { throw "next"; }, return() { log.push("closed"); return {}; } }) };
for (const f of [() => new Set(it), () => new Map(it), () => Array.from(it), () => Object.fromEntries(it)]) {
  try { f(); } catch (error) { log.push(error); }
}
return log;
//=> ["next","next","next","next"]

//# for-await-next-rejects: for await does not close an iterator whose next rejects
const log = [];
const it = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject("next"), return() { log.push("closed"); return {}; } }) };
try {
  for await (const x of it) log.push(x);
} catch (error) {
  log.push(error);
}
return log;
//=> ["next"]

//# for-await-throw-awaits-return: what return gives is awaited, and lost, when the body threw
const log = [];
const it = {
  [Symbol.asyncIterator]: () => ({
    next: async () => ({ value: 1, done: false }),
    async return() { await null; log.push("closed"); throw "return"; },
  }),
};
try {
  for await (const x of it) throw "body";
} catch (error) {
  log.push(error);
}
return log;
//=> ["closed","body"]
