//# order-of-jobs: synchronous code, then promise jobs in order, then timers
const log = [];
setTimeout(() => log.push("timer"), 0);
Promise.resolve().then(() => log.push("then1")).then(() => log.push("then2"));
(async () => { log.push("sync"); await null; log.push("await"); })();
log.push("end");
await new Promise((r) => setTimeout(r, 5));
return log;
//=> ["sync", "end", "then1", "await", "then2", "timer"]

//# executor: runs at once, the first settling counts, a throw after it is lost
const log = [];
const p = new Promise((resolve, reject) => {
  log.push("run");
  resolve(1);
  reject(2);
  resolve(3);
  throw new Error("late");
});
log.push("after");
return [log, await p];
//=> [["run", "after"], 1]

//# executor-throws: a throw rejects; the executor must be a function; new is needed
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
const caught = await new Promise(() => { throw 5; }).catch((e) => e);
return [caught, err(() => new Promise()), err(() => new Promise({})), err(() => Promise(() => {}))];
//=> [5, "TypeError", "TypeError", "TypeError"]

//# thenable-adoption: resolving with a promise takes two more jobs than a plain value
const log = [];
new Promise((r) => r(Promise.resolve())).then(() => log.push("adopted"));
Promise.resolve().then(() => log.push(1)).then(() => log.push(2)).then(() => log.push(3)).then(() => log.push(4));
await new Promise((r) => setTimeout(r, 1));
return log;
//=> [1, 2, "adopted", 3, 4]

//# await-promise-is-short: awaiting a native promise takes one job, returning one from async three
const log = [];
const a = async () => { await Promise.resolve(); log.push("await"); };
const b = async () => Promise.resolve();
a();
b().then(() => log.push("returned"));
Promise.resolve().then(() => log.push(1)).then(() => log.push(2)).then(() => log.push(3)).then(() => log.push(4));
await new Promise((r) => setTimeout(r, 1));
return log;
//=> ["await", 1, 2, "returned", 3, 4]

//# resolve-identity: Promise.resolve gives a promise of the same constructor back
const p = Promise.resolve(1);
class P extends Promise {}
return [
  Promise.resolve(p) === p, P.resolve(p) === p, P.resolve(1) instanceof P, Promise.reject(p).catch(() => {}) === p,
];
//=> [true, false, true, false]

//# thenables: called in a job with two functions; the first call wins; a throw rejects
const log = [];
const t = { then(ok, bad) { log.push("called"); ok("v"); bad("w"); throw new Error("x"); } };
const p = Promise.resolve(t);
log.push("sync");
return [await p, log, await Promise.resolve({ then() { throw 7; } }).catch((e) => e), typeof (await { then: 5 })];
//=> ["v", ["sync", "called"], 7, "object"]

//# then-getter-throws: a then that throws when read rejects
const bad = { get then() { throw new RangeError("getter"); } };
return [await Promise.resolve(bad).catch((e) => e.name), await (async () => bad)().catch((e) => e.message)];
//=> ["RangeError", "getter"]

//# self-resolution: a promise resolved with itself rejects with a TypeError
let resolve;
const p = new Promise((r) => { resolve = r; });
resolve(p);
const q = Promise.resolve().then(() => q);
return [await p.catch((e) => e.name), await q.catch((e) => e.name)];
//=> ["TypeError", "TypeError"]

//# then-arguments: what is no function passes through
return [
  await Promise.resolve(1).then(null, undefined), await Promise.reject(2).then(5).catch((e) => e),
  await Promise.resolve(3).then("x").finally(4),
];
//=> [1, 2, 3]

//# finally: passes value and reason, waits for a promise, a throw replaces
const log = [];
const slow = Promise.resolve("v").finally((...a) => {
  log.push(a.length);
  return new Promise((r) => setTimeout(() => { log.push("waited"); r("ignored"); }, 1));
});
return [
  await slow, log, await Promise.reject("r").finally(() => "x").catch((e) => e),
  await Promise.resolve(1).finally(() => { throw "t"; }).catch((e) => e),
];
//=> ["v", [0, "waited"], "r", "t"]

//# all: order of the input, values that are no promises, the first rejection, empty
const late = (v, ms) => new Promise((r) => setTimeout(r, ms, v));
return [
  await Promise.all([late("a", 4), late("b", 1), "c"]), await Promise.all([]),
  await Promise.all([late(1, 3), Promise.reject("no")]).catch((e) => e), await Promise.all("xy"),
];
//=> [["a", "b", "c"], [], "no", ["x", "y"]]

//# all-not-iterable: a refused argument rejects and does not throw
const p = Promise.all(5);
return [
  p instanceof Promise, await p.catch((e) => e.name), await Promise.race().catch((e) => e.name),
  await Promise.any({}).catch((e) => e.name),
];
//=> [true, "TypeError", "TypeError", "TypeError"]

//# all-settled: one record each, in order
return await Promise.allSettled([1, Promise.reject("r"), { then: (ok) => ok(3) }]);
//=> [{"status": "fulfilled", "value": 1}, {"status": "rejected", "reason": "r"}, {"status": "fulfilled", "value": 3}]

//# race: the first to settle, by order of jobs
return [
  await Promise.race([new Promise(() => {}), Promise.resolve("b"), Promise.resolve("c")]),
  await Promise.race([Promise.reject("x"), 1]).catch((e) => "caught " + e), await Promise.race([1, Promise.reject(2)]),
];
//=> ["b", "caught x", 1]

//# any: the first fulfilment, or an AggregateError with all reasons in order
const e = await Promise.any([Promise.reject("a"), Promise.reject("b")]).catch((x) => x);
const none = await Promise.any([]).catch((x) => x);
return [
  await Promise.any([Promise.reject("a"), "ok"]), e.name, e.errors, e instanceof AggregateError, none.errors,
  Object.keys(e),
];
//=> ["ok", "AggregateError", ["a", "b"], true, [], []]

//# with-resolvers: a promise with its two functions
//~ node: needs Promise.withResolvers
const { promise, resolve, reject } = Promise.withResolvers();
setTimeout(resolve, 1, "later");
return [await promise, typeof reject, Object.keys(Promise.withResolvers())];
//=> ["later", "function", ["promise", "resolve", "reject"]]

//# try: runs at once, a throw rejects, arguments are passed on
//~ node: needs Promise.try
const log = [];
const p = Promise.try((a, b) => { log.push("run"); return a + b; }, 1, 2);
log.push("after");
return [await p, log, await Promise.try(() => { throw "t"; }).catch((e) => e), await Promise.try(async () => 5)];
//=> [3, ["run", "after"], "t", 5]

//# rejection-handled-late: a rejection whose handler comes later ends nothing
const p = Promise.reject(new Error("late"));
p.catch(() => {});
await null;
return await p.catch((e) => e.message);
//=> "late"

//# catch-and-rethrow: errors through a chain of then and catch
const log = [];
const v = await Promise.resolve(1)
  .then((x) => { throw new TypeError("t" + x); })
  .then(() => log.push("never"))
  .catch((e) => { log.push(e.message); return 2; })
  .then((x) => x + 1);
return [v, log];
//=> [3, ["t1"]]

//# async-errors: try and catch around await; finally runs before the return is seen
const log = [];
const f = async () => { try {
  await Promise.reject(new Error("no"));
} catch (e) { log.push(e.message); return "caught"; } finally { log.push("finally"); } };
return [await f(), log];
//=> ["caught", ["no", "finally"]]

//# subclass: then and the combinators make the subclass; species decides for then
class P extends Promise {}
class Q extends Promise { static get [Symbol.species]() { return Promise; } }
return [
  P.resolve().then() instanceof P, P.all([]) instanceof P, Q.resolve().then() instanceof Q,
  P.resolve().finally(() => {}) instanceof P, (async () => {})() instanceof P,
];
//=> [true, true, false, true, false]

//# combinators-call-resolve: all looks up resolve of the constructor once and then of each value
let gets = 0, calls = 0;
class P extends Promise { static get resolve() { gets++; return (v) => { calls++; return super.resolve(v); }; } }
await P.all([1, 2, 3]);
return [gets, calls];
//=> [1, 3]

//# own-then: a promise with a then of its own is a thenable, to await it is not
const p = Promise.resolve("real");
p.then = (ok) => ok("own");
return [await p, await Promise.all([p]), await Promise.resolve().then(() => p)];
//=> ["real", ["own"], "own"]

//# sequential-and-parallel: await in a loop against Promise.all
const log = [];
const job = async (n) => { log.push("s" + n); await null; log.push("e" + n); return n; };
for (const n of [1, 2]) await job(n);
await Promise.all([3, 4].map(job));
return log;
//=> ["s1", "e1", "s2", "e2", "s3", "s4", "e3", "e4"]

//# timeout-by-race: a race against a timer, which is cleared
const withTimeout = (p, ms) => {
  let timer;
  return Promise.race([
    p, new Promise((_, no) => { timer = setTimeout(() => no(new Error("timeout")), ms); }),
  ]).finally(() => clearTimeout(timer));
};
return [
  await withTimeout(Promise.resolve("in time"), 500),
  await withTimeout(new Promise(() => {}), 1).catch((e) => e.message),
];
//=> ["in time", "timeout"]

//# retry: a retry with back-off as models write it
let tries = 0;
const flaky = async () => { if (++tries < 3) throw new Error("fail " + tries); return "ok after " + tries; };
const retry = async (f, n) => { for (let i = 1; ; i++) { try { return await f(); } catch (e) {
  if (i === n) throw e;
  await new Promise((r) => setTimeout(r, i));
} } };
return [await retry(flaky, 5), await retry(async () => { throw new Error("always"); }, 2).catch((e) => e.message)];
//=> ["ok after 3", "always"]

//# async-generator-queue: next calls are queued, return ends
async function* g() { try { yield 1; yield Promise.resolve(2); yield 3; } finally { log.push("closed"); } }
const log = [], it = g();
const both = await Promise.all([it.next(), it.next()]);
return [both, await it.return("r"), await it.next().then((x) => x.done), log];
//=> [[{"value": 1, "done": false}, {"value": 2, "done": false}], {"value": "r", "done": true}, true, ["closed"]]

//# names-and-lengths: functions of Promise
return [
  Promise.length, Promise.all.length, Promise.prototype.then.length, Promise.prototype.finally.length,
  String(Promise.resolve()), Promise.prototype[Symbol.toStringTag],
];
//=> [1, 1, 2, 1, "[object Promise]", "Promise"]

//# top-level-await-values: await of values, of thenables and in expressions
const x = (await 1) + (await Promise.resolve(2)) * (await { then: (ok) => ok(3) });
return [x, [await "a", await null], await (async () => { throw 9; })().catch((e) => e)];
//=> [7, ["a", null], 9]

//# own-constructor: then reads constructor, a bad species throws
const p = Promise.resolve(1);
p.constructor = { [Symbol.species]: 5 };
const q = Promise.resolve(1);
q.constructor = undefined;
let name;
try { p.then(() => {}); } catch (e) { name = e.name; }
return [name, await q.then((v) => v + 1)];
//=> ["TypeError", 2]

//# await-own-constructor: awaiting reads the constructor and wraps where it differs
let reads = 0;
const p = Promise.resolve(1);
Object.defineProperty(p, "constructor", { get() { reads++; return Promise; } });
return [await p, reads];
//=> [1, 1]

//# all-settled-called-twice: a thenable that settles twice counts once
const t = { then(ok, bad) { ok(1); ok(2); bad(3); } };
return [await Promise.allSettled([t, t]), await Promise.all([t])];
//=> [[{"status": "fulfilled", "value": 1}, {"status": "fulfilled", "value": 1}], [1]]

//# any-errors-property: errors of an AggregateError is an own hidden property
const e = await Promise.any([Promise.reject(1)]).catch((x) => x);
const d = Object.getOwnPropertyDescriptor(e, "errors");
return [d.writable, d.enumerable, d.configurable, e.constructor === AggregateError];
//=> [true, false, true, true]

//# resolve-functions: names, lengths, and no prototype
let fs;
new Promise((...f) => { fs = f; });
return fs.map((f) => [f.name, f.length, Object.hasOwn(f, "prototype")]);
//=> [["", 1, false], ["", 1, false]]

//# race-keeps-order-of-thenables: a thenable needs one more job than a promise
const log = [];
await Promise.all([
  Promise.resolve({ then(ok) { ok(); } }).then(() => log.push("thenable")),
  Promise.resolve().then(() => log.push("promise")),
]);
return log;
//=> ["promise", "thenable"]

//# finally-order: finally takes as many jobs as then twice over
const log = [];
Promise.resolve().finally(() => {}).then(() => log.push("finally"));
Promise.resolve().then(() => {}).then(() => {}).then(() => log.push("3")).then(() => log.push("4"));
await new Promise((r) => setTimeout(r, 1));
return log;
//=> ["3", "finally", "4"]

//# async-return-in-finally: a return in finally overrides a rejection
const f = async () => { try { throw 1; } finally { return "kept"; } };
const g = async () => { for (const x of [1, 2]) { try { await x; continue; } finally { if (x === 2) return x; } } };
return [await f(), await g()];
//=> ["kept", 2]

//# async-iteration-of-promises: for await unwraps promises of a list, in order
const out = [];
for await (const x of [new Promise((r) => setTimeout(r, 3, "slow")), "plain", Promise.resolve("quick")]) out.push(x);
return out;
//=> ["slow", "plain", "quick"]

//# combinators-close: a resolve that throws closes the iterator, and all rejects
let closed = 0;
class P extends Promise { static resolve() { throw new Error("resolve"); } }
const it = { [Symbol.iterator]: () => ({
  next: () => ({ value: 1, done: false }), return() { closed++; return {}; },
}) };
const messages = [];
for (const m of ["all", "race", "any", "allSettled"]) messages.push(await P[m](it).catch((e) => e.message));
return [messages, closed];
//=> [["resolve", "resolve", "resolve", "resolve"], 4]

//# combinators-next-throws: an iterator whose next throws is not closed, and all rejects
let closed = 0;
const it = { [Symbol.iterator]: () => ({ next() { throw new Error("next"); }, return() { closed++; return {}; } }) };
return [await Promise.all(it).catch((e) => e.message), await Promise.race(it).catch((e) => e.message), closed];
//=> ["next", "next", 0]
