//# top-level-await: await in any expression of the program
const x = await Promise.resolve(1) + await 2;
const o = { [await "k"]: await Promise.resolve([await 3]) };
return [x, o, `${await "t"}`, (await null) ?? "d"];
//=> [3,{"k":[3]},"t","d"]

//# top-level-order: code after a top-level await runs after the jobs that were waiting
const log = [];
Promise.resolve().then(() => log.push("job 1"));
log.push("sync");
await null;
log.push("after");
return log;
//=> ["sync","job 1","after"]

//# job-order-then-and-await: promise jobs run in the order in which they were queued
const log = [];
const a = async (name) => { for (let i = 0; i < 3; i++) { log.push(name + i); await null; } };
await Promise.all([a("a"), a("b")]);
return log;
//=> ["a0","b0","a1","b1","a2","b2"]

//# async-starts-synchronously: an async function runs to its first await at once
const log = [];
const f = async () => { log.push(1); await null; log.push(3); };
const p = f();
log.push(2);
await p;
return log;
//=> [1,2,3]

//# await-native-promise-one-job: awaiting a promise takes one job
const log = [];
(async () => { await Promise.resolve(); log.push("await"); })();
Promise.resolve().then(() => log.push("then 1")).then(() => log.push("then 2"));
await null; await null; await null;
return log;
//=> ["await","then 1","then 2"]

//# await-thenable: a thenable is adopted by a job of its own
const log = [];
const thenable = { then(resolve) { log.push("then"); resolve("value"); } };
const p = (async () => log.push(await thenable))();
log.push("sync");
await p;
return log;
//=> ["sync","then","value"]

//# await-thenable-rejects: a thenable that throws rejects, unless it has resolved before
const a = { then() { throw "thrown"; } };
const b = { then(resolve) { resolve("first"); throw "late"; } };
const c = { then(resolve, reject) { reject("rejected"); } };
const out = [];
for (const t of [a, b, c]) { try { out.push(await t); } catch (e) { out.push("caught " + e); } }
return out;
//=> ["caught thrown","first","caught rejected"]

//# await-thenable-nested: what a thenable resolves with is adopted in turn
const inner = { then(resolve) { resolve(7); } };
const outer = { then(resolve) { resolve(inner); } };
return await outer;
//=> 7

//# await-non-callable-then: an object whose then is no function is the value
const o = await { then: 1, v: 2 };
return o.v;
//=> 2

//# return-promise-three-jobs: returning a promise takes three jobs, returning a value one
const log = [];
const plain = async () => 1;
const wrapped = async () => Promise.resolve(2);
wrapped().then(() => log.push("wrapped"));
plain().then(() => log.push("plain"));
const p = Promise.resolve();
await p.then(() => log.push("1")).then(() => log.push("2")).then(() => log.push("3")).then(() => log.push("4"));
return log;
//=> ["plain","1","2","wrapped","3","4"]

//# return-await-in-try: return await inside try catches, return alone does not
const fail = async () => { throw "x"; };
const a = async () => { try { return await fail(); } catch { return "caught"; } };
const b = async () => { try { return fail(); } catch { return "caught"; } };
return [await a(), await b().catch((e) => "outside " + e)];
//=> ["caught","outside x"]

//# async-throws-reject: what an async function throws rejects its promise, also from its parameters
const f = async (a = (() => { throw "parameter"; })()) => a;
const g = async () => { null.x; };
let sync = "no throw";
let p;
try { p = f(); } catch { sync = "threw"; }
return [sync, await p.catch((e) => e), await g().catch((e) => e.name)];
//=> ["no throw","parameter","TypeError"]

//# async-finally-order: finally blocks with awaits run inside out
const log = [];
const f = async () => {
  try {
    try { await null; throw "x"; } finally { await null; log.push("inner"); }
  } finally { log.push("outer"); await null; log.push("outer end"); }
};
try { await f(); } catch (e) { log.push(e); }
return log;
//=> ["inner","outer","outer end","x"]

//# async-finally-overrides: return in an async finally wins over a rejection
const f = async () => { try { await Promise.reject("x"); } finally { return "finally"; } };
return await f();
//=> "finally"

//# async-arrow-forms: async arrows in all their forms
const a = async x => x + 1, b = async (x) => ({ x }), c = async () => {}, d = async ({ x }, ...[y]) => x + y;
return [await a(1), await b(2), String(await c()), await d({ x: 1 }, 2), a.name];
//=> [2,{"x":2},"undefined",3,"a"]

//# async-as-name: async as a function's name and a variable's
const async = (x) => x * 2;
const r = async(4);
const f = async (x) => x;
return [r, await f(5)];
//=> [8,5]

//# async-arrow-this: async arrows keep this and arguments
const o = { v: 7, async run() { return await (async () => { await null; return this.v + arguments[0]; })(); } };
return await o.run(1);
//=> 8

//# async-methods: async methods in objects and classes, static and computed
const o = { async a() { return 1; }, async ["b"]() { return 2; }, async *c() { yield 3; } };
class A { static async d() { return 4; } async e() { return await 5; } }
return [await o.a(), await o.b(), (await o.c().next()).value, await A.d(), await new A().e()];
//=> [1,2,3,4,5]

//# async-super: super after an await
class A { async m() { await null; return "base"; } }
class B extends A { async m() { await null; return (await super.m()) + " sub"; } }
return await new B().m();
//=> "base sub"

//# await-precedence: await binds as a unary operator
const two = async () => 2;
return [await two() * 3, -(await two()), (await two()) ** 3, typeof await two(), !await two(), (await [1, 2])[1], await (async () => "call")()];
//=> [6,-2,8,"number",false,2,"call"]

//# await-in-loop-conditions: await in every part of loops
const log = [];
for (let i = await 0; i < await 3; i += await 1) log.push(i);
let n = 0;
while (await Promise.resolve(n < 2)) n++;
do n += await 10; while (await false);
return [log, n];
//=> [[0,1,2],12]

//# await-in-switch-and-pattern: await in switch, default values and computed keys
const pick = async (v) => { switch (await v) { case await 1: return "one"; default: return "other"; } };
const { a = await 5 } = {};
return [await pick(Promise.resolve(1)), await pick(2), a];
//=> ["one","other",5]

//# for-await-async-iterator: for await over a hand-made async iterator
const it = { n: 0, [Symbol.asyncIterator]() { return this; }, async next() { return { value: this.n, done: this.n++ === 3 }; } };
const out = [];
for await (const x of it) out.push(x);
return out;
//=> [0,1,2]

//# for-await-prefers-async: asyncIterator is taken before iterator
const o = { *[Symbol.iterator]() { yield "sync"; }, async *[Symbol.asyncIterator]() { yield "async"; } };
const out = [];
for await (const x of o) out.push(x);
for (const x of o) out.push(x);
return out;
//=> ["async","sync"]

//# for-await-sync-promises: for await over a sync iterable awaits each value in order
const out = [];
for await (const x of [Promise.resolve(1), 2, new Promise((r) => setTimeout(() => r(3), 5)), Promise.resolve(4)]) out.push(x);
return out;
//=> [1,2,3,4]

//# for-await-values-of-async-iterator: values of an async iterator are not awaited again
const p = Promise.resolve(1);
const it = { [Symbol.asyncIterator]() { return this; }, done: false, next() { const r = { value: p, done: this.done }; this.done = true; return Promise.resolve(r); } };
for await (const x of it) return x === p;
//=> true

//# for-await-rejection: a rejected element of a sync iterable throws in the loop
const out = [];
try { for await (const x of [1, Promise.reject("no"), 3]) out.push(x); } catch (e) { out.push("caught " + e); }
return out;
//=> [1,"caught no"]

//# for-await-rejection-closes-sync: and closes the sync iterator that gave it
const log = [];
function* g() { try { yield Promise.reject("no"); } finally { log.push("closed"); } }
try { for await (const x of g()) log.push(x); } catch (e) { log.push(e); }
return log;
//=> ["closed","no"]

//# for-await-break-continue-labels: labels, break and continue in for await
async function* g(n) { for (let i = 0; i < n; i++) yield i; }
const out = [];
outer: for await (const a of g(4)) {
  for await (const b of g(4)) {
    if (b > a) continue outer;
    if (a === 3) break outer;
    out.push(`${a}${b}`);
  }
}
return out;
//=> ["00","10","11","20","21","22"]

//# for-await-closures: each iteration of for await has its own binding
const fs = [];
for await (const x of [1, 2, 3]) fs.push(() => x);
return fs.map((f) => f());
//=> [1,2,3]

//# for-await-unbraced: for await unbraced in if and else
const out = [];
if (true) for await (const x of [1]) out.push(x);
else for await (const x of [2]) out.push(x);
return out;
//=> [1]

//# promise-executor-order: the executor runs at once, handlers later, in order of their adding
const log = [];
const p = new Promise((resolve) => { log.push("executor"); resolve("v"); log.push("after resolve"); });
p.then((v) => log.push("first " + v));
p.then((v) => log.push("second " + v));
log.push("sync");
await p;
return log;
//=> ["executor","after resolve","sync","first v","second v"]

//# promise-chain-recovery: catch recovers, finally passes through
const log = [];
const r = await Promise.reject("x").finally(() => log.push("finally")).catch((e) => { log.push(e); return "ok"; }).then((v) => v + "!");
return [r, log];
//=> ["ok!",["finally","x"]]

//# parallel-awaits: promises started together are awaited in any order
const later = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
const a = later(10, "a"), b = later(1, "b");
return [await a, await b, await Promise.race([later(20, "slow"), later(1, "fast")])];
//=> ["a","b","fast"]

//# timers-order: timers run by their time, equal ones in order, after all promise jobs
const log = [];
setTimeout(() => log.push("timer 2"), 8);
setTimeout(() => log.push("timer 1a"), 1);
setTimeout(() => log.push("timer 1b"), 1);
Promise.resolve().then(() => log.push("job"));
log.push("sync");
await new Promise((r) => setTimeout(r, 30));
return log;
//=> ["sync","job","timer 1a","timer 1b","timer 2"]

//# await-keeps-evaluated-operands: operands evaluated before an await keep their values
let x = 1;
const set = async () => { x = 10; return 1; };
const list = [x, await set(), x];
return [list, x + await (async () => { x = 50; return 1; })()];
//=> [[1,1,10],11]

//# await-reads-constructor-once: a native promise is awaited as it is, without a call of its then
let called = false;
const p = Promise.resolve(1);
p.then = () => { called = true; };
return [await p, called];
//=> [1,false]

//# unhandled-later: a rejection handled only later is still caught
const p = Promise.reject(new Error("late"));
await null; await null;
try { await p; } catch (e) { return e.message; }
//=> "late"

//# async-recursion: recursion through awaits
const sum = async (n) => n === 0 ? 0 : n + await sum(n - 1);
return await sum(50);
//=> 1275

//# async-generator-pipeline: async generators chained
async function* source() { for (let i = 1; i <= 5; i++) yield i; }
async function* map(it, f) { for await (const x of it) yield f(x); }
async function* filter(it, f) { for await (const x of it) if (await f(x)) yield x; }
const out = [];
for await (const x of filter(map(source(), async (x) => x * x), (x) => x % 2)) out.push(x);
return out;
//=> [1,9,25]

//# async-iterator-symbol-method: a class with an async generator as Symbol.asyncIterator
class Pages { constructor(n) { this.n = n; } async *[Symbol.asyncIterator]() { for (let p = 1; p <= this.n; p++) { await null; yield { p }; } } }
let sum = 0;
for await (const { p } of new Pages(4)) sum += p;
return sum;
//=> 10

//# promise-resolve-self: a promise resolved with itself rejects with a TypeError
let resolve;
const p = new Promise((r) => { resolve = r; });
resolve(p);
return await p.catch((e) => e.name);
//=> "TypeError"
