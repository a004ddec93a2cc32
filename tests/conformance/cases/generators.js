//# basic: values, then the return value, then undefined for ever
function* g() { yield 1; yield 2; return 3; }
const it = g();
return [it.next(), it.next(), it.next(), it.next().done, [...g()]];
//=> [{"value":1,"done":false},{"value":2,"done":false},{"value":3,"done":true},true,[1,2]]

//# lazy-start: nothing of the body runs before the first next, parameters do
const log = [];
function* g(a = log.push("default")) { log.push("body"); yield; }
const it = g();
log.push("made");
it.next();
return log;
//=> ["default","made","body"]

//# sent-values: next's argument is the value of yield, the first one is lost
const got = [];
function* g() { got.push(yield 1); got.push(yield 2); }
const it = g();
it.next("lost"); it.next("a"); it.next("b");
return got;
//=> ["a","b"]

//# yield-precedence: yield takes all to its right, and needs parentheses inside an operator
function* g() { const x = yield 1 + 1; const y = (yield x) + 1; return [x, y]; }
const it = g();
return [it.next().value, it.next(10).value, it.next(20).value];
//=> [2,10,[10,21]]

//# yield-in-places: yield in arguments, arrays, templates, conditions and keys
function* g() { return [Math.max(yield "a", yield "b"), [yield "c"], `${yield "d"}`, (yield "e") ? "yes" : "no", { [yield "f"]: yield "g" }]; }
const it = g();
const asked = [];
let r = it.next();
for (let i = 1; !r.done; i++) { asked.push(r.value); r = it.next(i); }
return [asked, r.value];
//=> [["a","b","c","d","e","f","g"],[2,[3],"4","yes",{"6":7}]]

//# return-method: return ends it through finally
const log = [];
function* g() { try { yield 1; yield 2; } finally { log.push("finally"); } }
const it = g();
it.next();
return [it.return("r"), it.next(), log];
//=> [{"value":"r","done":true},{"done":true},["finally"]]

//# return-before-start: return before the start runs nothing
const log = [];
function* g() { try { log.push("body"); yield; } finally { log.push("finally"); } }
const it = g();
return [it.return(1), it.next().done, log];
//=> [{"value":1,"done":true},true,[]]

//# return-yield-in-finally: a yield in finally holds the return up
function* g() { try { yield 1; } finally { yield "cleanup"; } }
const it = g();
it.next();
return [it.return("r"), it.next(), it.next().done];
//=> [{"value":"cleanup","done":false},{"value":"r","done":true},true]

//# return-in-finally-overrides: a return in finally replaces the value of return()
function* g() { try { yield 1; } finally { return "own"; } }
const it = g();
it.next();
return it.return("given");
//=> {"value":"own","done":true}

//# return-in-finally-swallows-throw: and swallows a throw()
function* g() { try { yield 1; } finally { return "own"; } }
const it = g();
it.next();
return it.throw(new Error("lost"));
//=> {"value":"own","done":true}

//# throw-method: throw at a yield can be caught and the generator goes on
function* g() { let n = 0; for (;;) try { yield n++; } catch (e) { yield "caught " + e; } }
const it = g();
return [it.next().value, it.throw("x").value, it.next().value];
//=> [0,"caught x",1]

//# throw-uncaught: an uncaught throw ends the generator
function* g() { yield 1; yield 2; }
const it = g();
it.next();
let e;
try { it.throw("x"); } catch (thrown) { e = thrown; }
return [e, it.next().done];
//=> ["x",true]

//# throw-before-start: throw before the start ends it
function* g() { try { yield 1; } catch { yield "never"; } }
const it = g();
try { it.throw("x"); } catch (e) { return [e, it.next().done]; }
//=> ["x",true]

//# delegation: yield* yields all of another iterable and has its return value
function* inner() { yield 1; yield 2; return "value"; }
function* outer() { const r = yield* inner(); yield r; yield* "ab"; yield* [3]; }
return [...outer()];
//=> [1,2,"value","a","b",3]

//# delegation-next-and-throw: sent values and throws go to the inner generator
const log = [];
function* inner() { try { log.push(yield 1); } catch (e) { log.push("caught " + e); } return "r"; }
function* outer() { return yield* inner(); }
const a = outer(), b = outer();
a.next(); b.next();
return [a.next("sent"), b.throw("err"), log];
//=> [{"value":"r","done":true},{"value":"r","done":true},["sent","caught err"]]

//# delegation-return: return goes to the inner generator; if its finally yields, yield* goes on and has its value
function* inner() { try { yield 1; } finally { yield "cleanup"; } }
function* outer() { const r = yield* inner(); return "outer had " + r; }
const it = outer();
it.next();
return [it.return("r"), it.next()];
//=> [{"value":"cleanup","done":false},{"value":"outer had r","done":true}]

//# delegation-throw-without-method: an inner iterator without throw is closed, and the throw is a TypeError
const log = [];
const inner = { [Symbol.iterator]() { return this; }, next: () => ({ value: 1, done: false }), return() { log.push("closed"); return {}; } };
function* outer() { yield* inner; }
const it = outer();
it.next();
try { it.throw("x"); } catch (error) { return [error.name, log]; }
//=> ["TypeError",["closed"]]

//# delegation-results-pass-unread: yield* hands the inner result objects on as they are
const result = { value: 1, done: false, extra: true };
const inner = { [Symbol.iterator]() { return this; }, next: () => result };
function* outer() { yield* inner; }
return outer().next() === result;
//=> true

//# running-generator: calling next of a running generator is a TypeError
let name;
function* g() { try { it.next(); } catch (error) { name = error.name; } yield 1; }
const it = g();
return [it.next().value, name];
//=> [1,"TypeError"]

//# this-and-prototype: generators have this, inherit from their prototype and are no constructors
function* g() { yield this.v; }
g.prototype.hi = () => "hi";
const o = { v: 7, g };
const it = o.g();
let name;
try { new g(); } catch (error) { name = error.name; }
return [it.next().value, it.hi(), it instanceof g, name, it[Symbol.iterator]() === it];
//=> [7,"hi",true,"TypeError",true]

//# closures-in-generator: closures made in a generator's loop keep their own variables
function* g() { for (let i = 0; i < 3; i++) yield () => i; }
return [...g()].map((f) => f());
//=> [0,1,2]

//# infinite-and-take: an endless generator, taken from and closed
const log = [];
function* naturals() { try { for (let n = 0; ; n++) yield n; } finally { log.push("closed"); } }
function* take(n, it) { let i = 0; if (n > 0) for (const x of it) { yield x; if (++i === n) return; } }
return [[...take(3, naturals())], log];
//=> [[0,1,2],["closed"]]

//# recursive-delegation: a tree walked by yield*
function* walk(t) { if (t) { yield* walk(t.l); yield t.v; yield* walk(t.r); } }
return [...walk({ v: 2, l: { v: 1 }, r: { v: 4, l: { v: 3 } } })];
//=> [1,2,3,4]

//# yield-in-try-catch-finally: the order of everything around yields
const log = [];
function* g() {
  try { log.push("try"); yield 1; throw "e"; }
  catch (e) { log.push("catch " + e); yield 2; }
  finally { log.push("finally"); yield 3; }
  log.push("end");
}
return [[...g()], log];
//=> [[1,2,3],["try","catch e","finally","end"]]

//# labelled-loops-in-generator: labels, continue and yields together
function* g() {
  outer: for (let i = 0; i < 3; i++)
    for (let j = 0; ; j++) { if (j > i) continue outer; yield `${i}${j}`; if (i === 2 && j === 1) break outer; }
}
return [...g()];
//=> ["00","10","11","20","21"]

//# generator-arguments: arguments keep their values over yields
function* g() { yield arguments.length; yield arguments[1]; }
return [...g("a", "b")];
//=> [2,"b"]

//# generator-expression-name: generator expressions, methods and names
const a = function* () { yield 1; };
const o = { *m() { yield 2; }, *["c" + 1]() { yield 3; } };
return [a.name, o.m.name, o.c1.name, ...a(), ...o.m(), ...o.c1()];
//=> ["a","m","c1",1,2,3]

//# iterator-result-reuse: each next gives a new object
function* g() { yield 1; yield 1; }
const it = g();
return it.next() === it.next();
//=> false

//# yield-undefined: yield without a value gives undefined
function* g() { yield; const x = yield; return x; }
const it = g();
return ["value" in it.next(), String(it.next().value), it.next(5).value];
//=> [true,"undefined",5]

//# async-basic: an async generator awaits what it yields and returns
async function* g() { yield Promise.resolve(1); yield 2; return Promise.resolve(3); }
const it = g();
return [await it.next(), await it.next(), await it.next(), (await it.next()).done];
//=> [{"value":1,"done":false},{"value":2,"done":false},{"value":3,"done":true},true]

//# async-queue: requests made at once are answered in order
async function* g() { for (let i = 0; i < 3; i++) yield i; }
const it = g();
const rs = await Promise.all([it.next(), it.next(), it.next(), it.next()]);
return rs.map((r) => r.done ? "done" : r.value);
//=> [0,1,2,"done"]

//# async-yield-rejected: a yielded rejection is thrown at the yield
async function* g() { try { yield Promise.reject("no"); } catch (e) { yield "caught " + e; } }
return (await g().next()).value;
//=> "caught no"

//# async-return-finally: return runs finally, which may await
const log = [];
async function* g() { try { yield 1; } finally { await null; log.push("finally"); } }
const it = g();
await it.next();
const r = await it.return(Promise.resolve("r"));
return [r, log];
//=> [{"value":"r","done":true},["finally"]]

//# async-throw: throw rejects what is not caught, and ends it
async function* g() { yield 1; }
const it = g();
await it.next();
const r = await it.throw("x").catch((e) => "rejected " + e);
return [r, (await it.next()).done];
//=> ["rejected x",true]

//# async-delegation: yield* in an async generator takes async and sync iterables
async function* inner() { yield 1; return "r"; }
async function* outer() { const r = yield* inner(); yield r; yield* [Promise.resolve(2), 3]; }
const out = [];
for await (const x of outer()) out.push(x);
return out;
//=> [1,"r",2,3]

//# async-is-own-async-iterator: an async generator is its own async iterator and no sync one
async function* g() {}
const it = g();
return [it[Symbol.asyncIterator]() === it, Symbol.iterator in it, Object.prototype.toString.call(it)];
//=> [true,false,"[object AsyncGenerator]"]

//# async-await-in-loop: awaits and yields in loops with closures
async function* g() { for (let i = 0; i < 3; i++) { const v = await Promise.resolve(i * 2); yield () => v + i; } }
const out = [];
for await (const f of g()) out.push(f());
return out;
//=> [0,3,6]

//# async-queue-after-return: requests made while a return is still awaited are answered after it
async function* g() { yield 1; }
const it = g();
const log = [];
it.return(Promise.resolve("r")).then((r) => log.push(r.value));
it.next().then((r) => log.push(r.done));
it.throw("x").catch((e) => log.push(e));
for (let i = 0; i < 9; i++) await null;
return log;
//=> ["r",true,"x"]

//# async-return-rejected: return of a rejected promise rejects on a finished generator, and is thrown in a running one
async function* g() { try { yield 1; } catch (e) { yield "caught " + e; } }
const fresh = await g().return(Promise.reject("a")).catch((e) => e);
const it = g();
await it.next();
return [fresh, (await it.return(Promise.reject("b"))).value];
//=> ["a","caught b"]

//# return-break-in-finally: a break in finally takes a return of the caller back
function* g() { end: try { yield 1; } finally { break end; } yield "went on"; }
const it = g();
it.next();
return it.return("r");
//=> {"value":"went on","done":false}
