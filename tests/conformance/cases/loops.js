//# for-let-closures: each iteration has a binding of its own
const fs = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
return fs.map((f) => f());
//=> [0,1,2]

//# for-let-closure-sees-update: the update runs on the copy for the next iteration
const fs = [];
for (let i = 0; i < 3; fs.push(() => i), i++);
return fs.map((f) => f());
//=> [1,2,3]

//# for-let-closure-in-init: the head's own closure keeps the first copy
let f;
for (let i = 0, g = () => i; i < 3; i++) f = g;
return f();
//=> 0

//# for-let-closure-in-test: a closure made by the test belongs to the iteration it tests
const fs = [];
for (let i = 0; fs.push(() => i), i < 2; i++);
return fs.map((f) => f());
//=> [0,1,2]

//# for-let-body-assigns: an assignment in the body is carried to the next copy
const fs = [];
for (let i = 0; i < 6; i++) {
  fs.push(() => i);
  i++;
}
return fs.map((f) => f());
//=> [1,3,5]

//# for-var-closures: var is one for all iterations
const fs = [];
for (var i = 0; i < 3; i++) fs.push(() => i);
return [fs.map((f) => f()), i];
//=> [[3,3,3],3]

//# for-const-head: a const in the head is legal while nothing assigns it
let n = 0;
for (const step = 2; n < 6; ) n += step;
return n;
//=> 6

//# for-const-update-throws: assigning the const of the head is a TypeError
let n = 0;
try {
  for (const i = 0; i < 3; i++) n++;
} catch (error) {
  return [n, error instanceof TypeError];
}
//=> [1,true]

//# for-body-shadows-head: the body's scope is inside that of the head
const seen = [];
for (let i = 0; i < 2; i++) {
  let i = "inner";
  seen.push(i);
}
return seen;
//=> ["inner","inner"]

//# for-all-parts-empty: only break ends it
let n = 0;
for (;;) if (++n === 4) break;
return n;
//=> 4

//# for-order: init once, then test, body, update
const log = [];
for (log.push("init"); log.push("test"), log.length < 8; log.push("update")) log.push("body");
return log;
//=> ["init","test","body","update","test","body","update","test"]

//# for-in-operator-in-parens: "in" is legal in the head between parentheses
const o = { a: 1 };
let n = 0;
for (let has = ("a" in o); has; has = false) n++;
return n;
//=> 1

//# if-for-else-for: unbraced loops on both sides of else
const log = [];
for (const flag of [true, false])
  if (flag) for (let i = 0; i < 2; i++) log.push("t" + i);
  else for (const x of ["a", "b"]) log.push(x);
return log;
//=> ["t0","t1","a","b"]

//# if-while-else-do: while and do-while unbraced in if and else
let n = 0;
if (n) while (n < 5) n++;
else do n += 2; while (n < 5);
return n;
//=> 6

//# else-for-in: for-in unbraced in else
const keys = [];
if (false);
else for (const k in { x: 1, y: 2 }) keys.push(k);
return keys;
//=> ["x","y"]

//# dangling-else-in-loop: else belongs to the nearest if, also through a loop
const log = [];
if (true) for (const x of [0, 1]) if (x) log.push("then"); else log.push("else");
return log;
//=> ["else","then"]

//# dangling-else-while: an if without else as the body of a while
let i = 0, log = [];
if (true) while (i < 3) if (i++ % 2) log.push("odd" + i); else log.push("even" + i);
return log;
//=> ["even1","odd2","even3"]

//# nested-unbraced: loops nested in one another without a brace
let n = 0;
for (const a of [1, 2]) for (let b = 0; b < a; b++) while (n % 7 < a) n++;
return n;
//=> 2

//# do-unbraced-in-for: a do-while as the body of a for
let log = "";
for (let i = 0; i < 2; i++) do log += i; while (log.length < 3 && i);
return log;
//=> "011"

//# do-asi: no semicolon is needed after do-while, even on the same line
let n = 0; do n++; while (n < 3) return n;
//=> 3

//# loop-in-case: a loop unbraced in a case, its break is its own
const log = [];
switch (1) {
  case 1: for (const x of [1, 2, 3]) if (x === 2) break; else log.push(x);
  case 2: log.push("fell");
    break;
  default: log.push("never");
}
return log;
//=> [1,"fell"]

//# continue-in-switch: continue inside a switch belongs to the loop around it
const log = [];
for (let i = 0; i < 4; i++) {
  switch (i) {
    case 1: continue;
    case 2: log.push("two");
      break;
    default: log.push(i);
  }
  log.push("end" + i);
}
return log;
//=> [0,"end0","two","end2",3,"end3"]

//# while-test-order: the test is evaluated once more than the body
let tests = 0, bodies = 0;
while (tests++ < 3) bodies++;
return [tests, bodies];
//=> [4,3]

//# do-continue: continue in a do-while goes to the test
let i = 0;
const log = [];
do {
  if (i === 1) continue;
  log.push(i);
} while (++i < 3);
return log;
//=> [0,2]

//# do-once: the body of do-while runs before the first test
let n = 0;
do n++; while (false);
return n;
//=> 1

//# for-in-order: integer keys ascending, then strings as they were made
const keys = [];
for (const k in { b: 1, 2: 1, a: 1, 1: 1, "-1": 1 }) keys.push(k);
return keys;
//=> ["1","2","b","a","-1"]

//# for-in-inherited: inherited enumerable keys come after own ones, shadowed ones once
const proto = { a: 1, b: 2 };
const o = Object.create(proto, { b: { value: 0, enumerable: false }, c: { value: 3, enumerable: true } });
const keys = [];
for (const k in o) keys.push(k);
return keys;
//=> ["c","a"]

//# for-in-skips-symbols: symbols and elements that were deleted meanwhile are not visited
const o = { a: 1, b: 2, c: 3, [Symbol("s")]: 4 };
const keys = [];
for (const k in o) {
  keys.push(k);
  delete o.b;
}
return keys;
//=> ["a","c"]

//# for-in-null: null and undefined have no keys and are no error
let n = 0;
for (const k in null) n++;
for (const k in undefined) n++;
return n;
//=> 0

//# for-in-string: the keys of a string are its indices
const keys = [];
for (const k in "ab") keys.push(k);
return keys;
//=> ["0","1"]

//# for-in-closures: each key has a binding of its own
const fs = [];
for (const k in { a: 1, b: 2 }) fs.push(() => k);
return fs.map((f) => f());
//=> ["a","b"]

//# for-in-member-target: the target may be a member
const o = {}, seen = [];
for (o.key in { a: 1, b: 2 }) seen.push(o.key);
return [seen, o];
//=> [["a","b"],{"key":"b"}]

//# for-in-pattern: the key, a string, can be destructured
const seen = [];
for (const [first, ...rest] in { abc: 1, d: 2 }) seen.push(first, rest);
return seen;
//=> ["a",["b","c"],"d",[]]

//# for-of-array-grows: an array iterator sees what is pushed meanwhile
const xs = [1, 2], seen = [];
for (const x of xs) {
  seen.push(x);
  if (xs.length < 4) xs.push(x * 10);
}
return seen;
//=> [1,2,10,20]

//# for-of-holes: holes are visited as undefined
const seen = [];
for (const x of [1, , 3]) seen.push(String(x));
return seen;
//=> ["1","undefined","3"]

//# for-of-string: a string is iterated by code points
const seen = [];
for (const c of "a\u{1F600}b") seen.push(c.length);
return seen;
//=> [1,2,1]

//# for-of-tdz-head: the names of the head are in their dead zone in the expression
let x = [1];
try {
  for (const x of x) return "ran";
} catch (error) {
  return error.name;
}
//=> "ReferenceError"

//# for-of-reassign: a let of the head may be assigned in the body
const seen = [];
for (let x of [1, 2]) {
  x *= 10;
  seen.push(x);
}
return seen;
//=> [10,20]

//# for-of-async-name: a variable called async works with for-of between parentheses
let async;
for ((async) of [7]);
return async;
//=> 7

//# for-of-pattern-target: an assignment pattern as target, members included
const o = {}, list = [];
for ([o.a, list[list.length]] of [[1, 2], [3, 4]]);
return [o, list];
//=> [{"a":3},[2,4]]

//# for-of-default: a default of the pattern is taken per iteration
let n = 0;
const seen = [];
for (const { v = ++n } of [{}, { v: "set" }, {}]) seen.push(v);
return seen;
//=> [1,"set",2]

//# for-of-not-iterable: an object without an iterator is a TypeError
try {
  for (const x of {}) return "ran";
} catch (error) {
  return error.name;
}
//=> "TypeError"

//# for-of-next-read-once: next is read once, before the first step
let reads = 0, n = 0;
const it = {
  [Symbol.iterator]() { return this; },
  get next() { reads++; return () => ({ done: n++ === 3, value: n }); },
};
const seen = [];
for (const x of it) seen.push(x);
return [reads, seen];
//=> [1,[1,2,3]]

//# for-of-value-not-read-when-done: the value of the last result is not read
let reads = 0;
const it = {
  [Symbol.iterator]: () => ({
    next: () => ({ done: true, get value() { reads++; } }),
  }),
};
for (const x of it);
return reads;
//=> 0

//# for-of-result-not-object: a result that is no object is a TypeError, and nothing is closed
let closed = 0;
const it = { [Symbol.iterator]: () => ({ next: () => 1, return() { closed++; } }) };
try {
  for (const x of it);
} catch (error) {
  return [error.name, closed];
}
//=> ["TypeError",0]

//# switch-no-match-default-first: default in first place is taken only when no case matches
const run = (v) => {
  const log = [];
  switch (v) {
    default: log.push("d");
    case 1: log.push(1);
      break;
    case 2: log.push(2);
  }
  return log;
};
return [run(1), run(2), run(3)];
//=> [[1],[2],["d",1]]

//# while-with-closure-let: a let in the body is new for each iteration
const fs = [];
let i = 0;
while (i < 3) {
  let j = i++;
  fs.push(() => j++);
}
return [fs[0](), fs[0](), fs[1](), fs[2]()];
//=> [0,1,1,2]

//# loop-body-function: a function declared in the body is hoisted to its head, per iteration
const seen = [], fs = [];
for (const x of [1, 2]) {
  seen.push(f());
  fs.push(f);
  function f() { return x; }
}
return [seen, fs[0](), fs[0] === fs[1]];
//=> [[1,2],1,false]

//# loop-body-class: a class declared in the body is another for each iteration
const made = [];
for (let i = 0; i < 2; i++) {
  class A { static id = i; }
  made.push(A);
}
return [made[0] === made[1], made.map((c) => c.id)];
//=> [false,[0,1]]

//# loop-completion-tdz: a let in the body is in its dead zone again in each iteration
const log = [];
for (let i = 0; i < 2; i++) {
  try {
    log.push(x);
  } catch (error) {
    log.push(error.name);
  }
  let x = i;
  log.push(x);
}
return log;
//=> ["ReferenceError",0,"ReferenceError",1]

//# loop-let-without-value: a let without a value is undefined anew in each iteration
const seen = [];
for (let i = 0; i < 2; i++) {
  let x;
  seen.push(String(x));
  x = 1;
}
return seen;
//=> ["undefined","undefined"]

//# loop-var-without-value: a var without a value keeps what it had
const seen = [];
for (let i = 0; i < 2; i++) {
  var x;
  seen.push(String(x));
  x = 1;
}
return seen;
//=> ["undefined","1"]

//# for-let-closure-continue: an iteration that ends by continue gets its own binding too
const fs = [];
for (let i = 0; i < 3; i++) {
  fs.push(() => i);
  continue;
}
return fs.map((f) => f());
//=> [0,1,2]

//# for-let-closure-continue-if: so does one of several
const fs = [];
for (let i = 0; i < 4; i++) {
  fs.push(() => i);
  if (i === 1) continue;
  fs.push(() => -i);
}
return fs.map((f) => f());
//=> [0,0,1,2,-2,3,-3]

//# for-let-closure-continue-assigns: closures of one iteration share its binding, and no other
const fs = [];
for (let i = 0; i < 2; i++) {
  fs.push(() => i++, () => i);
  if (i === 0) continue;
}
return fs.map((f) => f());
//=> [0,1,1,2]

//# for-let-closure-continue-finally: continue through finally
const fs = [];
for (let i = 0; i < 3; i++) {
  try {
    fs.push(() => i);
    continue;
  } finally {
    fs.push(() => i * 10);
  }
}
return fs.map((f) => f());
//=> [0,0,1,10,2,20]

//# for-let-closure-continue-switch: continue from inside a switch
const fs = [];
for (let i = 0; i < 3; i++) {
  switch (i) {
    case 1: fs.push(() => i);
      continue;
    default: fs.push(() => -i);
  }
}
return fs.map((f) => f());
//=> [0,1,-2]

//# for-let-closure-continue-outer: continue of an outer loop from an inner one
const fs = [];
outer: for (let i = 0; i < 2; i++) {
  for (let j = 0; ; j++) {
    fs.push(() => `${i}${j}`);
    if (j === 1) continue outer;
  }
}
return fs.map((f) => f());
//=> ["00","01","10","11"]

//# for-let-closure-continue-outer-for-of: the same through for-of, in a generator
function* g() {
  outer: for (let i = 0, n = 2; i < n; i++) for (const x of ["a"]) {
    yield () => x + i;
    continue outer;
  }
}
return [...g()].map((f) => f());
//=> ["a0","a1"]

//# for-let-closure-head-continue: closures of the test and of the update, with continue in the body
const fs = [];
for (let i = 0; fs.push(() => i), i < 2; fs.push(() => i), i++) continue;
return fs.map((f) => f());
//=> [0,1,1,2,2]

//# for-of-closure-continue: bindings of for-of and of the body, with continue
const fs = [];
for (let x of [1, 2]) {
  const y = x * 10;
  fs.push(() => x, () => y);
  if (y) continue;
}
return fs.map((f) => f());
//=> [1,10,2,20]

//# while-closure-continue-outer: bindings of the body of a while, left by continue of an outer loop
const fs = [];
let n = 0;
outer: while (n < 2) {
  const x = n++;
  for (;;) {
    const y = x + 10;
    fs.push(() => [x, y]);
    continue outer;
  }
}
return fs.map((f) => f());
//=> [[0,10],[1,11]]
