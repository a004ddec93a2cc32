//# console-returns-undefined: the methods print and give undefined
return [
  console.log("a", 1, { b: 2 }), console.error(new Error("x")), console.warn(), console.info(null),
  console.debug(Symbol("s")),
].map(String);
//=> ["undefined", "undefined", "undefined", "undefined", "undefined"]

//# console-detached: the methods work without their object, as callbacks
const { log } = console;
[1, 2].forEach(console.log);
return [typeof log, String(log("x")), await Promise.resolve("v").then(console.log).then(String)];
//=> ["function", "undefined", "undefined"]

//# console-never-throws: what cannot be printed does not end the program
const cyclic = {};
cyclic.self = cyclic;
console.log(cyclic, new Proxy({}, {}), Object.create(null), 10n, () => {}, new Map([[cyclic, 1]]), [undefined, , null]);
return "alive";
//=> "alive"

//# timers-order: by time, equal times by order of setting
const log = [];
for (const [name, ms] of [["c", 20], ["a", 1], ["b", 10], ["d", 20]]) setTimeout(() => log.push(name), ms);
await new Promise((r) => setTimeout(r, 40));
return log;
//=> ["a", "b", "c", "d"]

//# timers-arguments: further arguments are passed on
return await new Promise((resolve) => setTimeout((...a) => resolve(a), 1, "x", 2, [3]));
//=> ["x", 2, [3]]

//# timers-clear: a cleared timer does not fire; clearing nothing is no error
const log = [];
const id = setTimeout(() => log.push("never"), 1);
clearTimeout(id);
clearTimeout(id);
clearTimeout(undefined);
clearTimeout(99999);
await new Promise((r) => setTimeout(r, 5));
return [log, String(clearTimeout(null))];
//=> [[], "undefined"]

//# timers-jobs-between: promise jobs run between two timers
const log = [];
setTimeout(() => { log.push("t1"); Promise.resolve().then(() => log.push("job")); }, 1);
setTimeout(() => log.push("t2"), 1);
await new Promise((r) => setTimeout(r, 10));
return log;
//=> ["t1", "job", "t2"]

//# timers-not-synchronous: a timer of no time waits for the running code
const log = [];
setTimeout(() => log.push("timer"), 0);
for (let i = 0; i < 1000; i++) if (i === 999) log.push("loop");
await new Promise((r) => setTimeout(r, 2));
return log;
//=> ["loop", "timer"]

//# timers-odd-delays: absent, negative, NaN and textual delays
const fire = (ms) => new Promise((r) => setTimeout(r, ms, String(ms)));
return await Promise.all([undefined, -5, NaN, "1", null, {}].map(fire));
//=> ["undefined", "-5", "NaN", "1", "null", "[object Object]"]

//# timers-nested-clear: a timer may clear another one of the same time
const log = [];
setTimeout(() => { log.push("first"); clearTimeout(second); }, 5);
const second = setTimeout(() => log.push("second"), 5);
await new Promise((r) => setTimeout(r, 20));
return log;
//=> ["first"]

//# sleep-and-poll: the waiting loop that models write
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
let ready = false;
setTimeout(() => { ready = true; }, 3);
let polls = 0;
while (!ready && polls < 1000) { await sleep(1); polls++; }
return [ready, polls > 0];
//=> [true, true]

//# debounce: the last call of several wins
const debounce = (f, ms) => { let t; return (...a) => { clearTimeout(t); t = setTimeout(f, ms, ...a); }; };
const calls = [];
const d = debounce((x) => calls.push(x), 5);
d(1);
d(2);
d(3);
await new Promise((r) => setTimeout(r, 20));
return calls;
//=> [3]

//# timers-this-and-errors: exceptions of jobs after a timer reach their catch
const p = new Promise((_, reject) => setTimeout(() => reject(new RangeError("late")), 1));
return await p.catch((e) => e.name + ": " + e.message);
//=> "RangeError: late"
