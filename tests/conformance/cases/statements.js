//# block-scope: let and const end with their block, var does not
let a = 1;
{ let a = 2; const b = 3; var c = a + b; }
return [a, typeof b, c];
//=> [1,"undefined",5]

//# let-tdz-read: reading a let before its declaration is a ReferenceError
try {
  x;
  let x = 1;
} catch (error) {
  return error.name;
}
//=> "ReferenceError"

//# let-tdz-write: so is writing
try {
  x = 1;
  let x;
} catch (error) {
  return error.name;
}
//=> "ReferenceError"

//# typeof-tdz: even typeof is, while it is safe on a name that is nowhere
const safe = typeof nowhere;
try {
  typeof x;
  let x;
} catch (error) {
  return [safe, error.name];
}
//=> ["undefined","ReferenceError"]

//# tdz-shadows-outer: the dead zone hides the outer name of the same block
const x = "outer";
{
  let seen;
  try { seen = x; } catch (error) { seen = error.name; }
  const x = "inner";
  return seen;
}
//=> "ReferenceError"

//# tdz-closure-later: a closure may name what is declared later, if it runs later
const f = () => x;
let x = 5;
return f();
//=> 5

//# let-self-initialiser: a let is in its dead zone in its own initialiser
try {
  let x = x + 1;
} catch (error) {
  return error.name;
}
//=> "ReferenceError"

//# let-initialised-undefined: let without a value is undefined
let x;
return String(x);
//=> "undefined"

//# const-assign: assigning a const is a TypeError and leaves it
const x = 1;
try {
  x = 2;
} catch (error) {
  return [error.name, x];
}
//=> ["TypeError",1]

//# const-compound-evaluates-first: the right side is evaluated before a const refuses
const x = 1;
let n = 0;
try {
  x += ++n;
} catch (error) {
  return [error.name, n];
}
//=> ["TypeError",1]

//# const-logical-short-circuit: a logical assignment that does not assign is no error on a const
const x = 1;
return [x ||= 2, x ??= 3];
//=> [1,1]

//# var-hoisted: var is known, as undefined, from the start of the function
const before = typeof x + String(x);
if (false) { var x = 1; }
return before;
//=> "undefinedundefined"

//# var-twice: var may be declared again and keeps its value
var x = 1;
var x;
return x;
//=> 1

//# var-and-function: a function declaration wins over a var without a value
var f;
function f() { return 1; }
return f();
//=> 1

//# declarators-in-order: declarators see those before them
let a = 1, b = a + 1, c = b * 2;
return [a, b, c];
//=> [1,2,4]

//# dangling-else: else belongs to the nearest if
const run = (a, b) => { if (a) if (b) return "both"; else return "first"; return "none"; };
return [run(1, 1), run(1, 0), run(0, 0)];
//=> ["both","first","none"]

//# else-if-chain: only one branch is taken
const run = (n) => { if (n < 1) return "a"; else if (n < 2) return "b"; else return "c"; };
return [run(0), run(1), run(2)];
//=> ["a","b","c"]

//# truthiness: what if takes for false
const falsy = [false, 0, -0, 0n, "", null, undefined, NaN];
const truthy = ["0", "false", [], {}, -1, Symbol.iterator, () => {}];
return [falsy.filter((v) => { if (v) return true; }).length, truthy.filter((v) => { if (v) return true; }).length];
//=> [0,7]

//# empty-statements: empty statements do nothing, also as a body
;;
if (true);
else return "else";
for (let i = 0; i < 2; i++);
return "end";;
//=> "end"

//# return-asi: a newline after return ends the statement
const f = () => {
  return
  "text";
};
return String(f());
//=> "undefined"

//# return-asi-template: also before a template
const f = () => {
  return
  `text`;
};
return String(f());
//=> "undefined"

//# return-asi-object: also before what looks like an object
const f = () => {
  return
  { a: 1 };
};
return String(f());
//=> "undefined"

//# return-comment-newline: a newline inside a comment counts too
const f = () => {
  return /* a
  comment */ 1;
};
return String(f());
//=> "undefined"

//# return-multiline-template: a template that begins on the line of return is returned whole
const f = () => { return `a
b`; };
return f();
//=> "a\nb"

//# throw-multiline-template: throw takes a template of several lines
try {
  throw `one
two`;
} catch (thrown) {
  return thrown;
}
//=> "one\ntwo"

//# yield-multiline-template: yield takes a template of several lines
function* g() {
  const got = yield `one
two`;
  return got;
}
const it = g();
return [it.next().value, it.next("x").value];
//=> ["one\ntwo","x"]

//# yield-asi: a newline after yield ends it
function* g() {
  yield
  "text";
}
return [String(g().next().value), [...g()].length];
//=> ["undefined",1]

//# break-asi: a newline after break ends it, the label on the next line is an expression
let n = 0, a = 5;
a: for (;;) {
  for (;;) {
    break
    a;
  }
  if (++n === 2) break;
}
return n;
//=> 2

//# continue-asi: a newline after continue ends it
const log = [];
const outer = 0;
outer: for (const x of [1, 2]) {
  for (const y of [1, 2]) {
    log.push(x * 10 + y);
    continue
    outer;
  }
}
return log;
//=> [11,12,21,22]

//# asi-increment: ++ after a newline belongs to what follows
let a = 1, b = 1;
a
++
b
return [a, b];
//=> [1,2]

//# asi-parenthesis: a parenthesis on the next line continues the expression
const f = (x) => x * 2
const r = f
(4)
return r
//=> 8

//# asi-bracket-and-template: a bracket or template on the next line continues too
const xs = ["a", "b"]
const x = xs
[1]
const tag = (s) => "tagged " + s[0]
const t = tag
`text`
return [x, t]
//=> ["b","tagged text"]

//# asi-regex-or-division: a slash on the next line divides
const a = 8, g = 2, i = 2
const b = a
/g/i
return b
//=> 2

//# asi-before-brace: no semicolon is needed before a closing brace
const f = () => { let x = 1; { x = 2 } return x }
return f()
//=> 2

//# asi-let-newline: let and its name may stand on two lines
let
x
= 3
return x
//=> 3

//# async-newline: async and function on two lines is a name and a function
let async = 0;
async
function f() { return "plain"; }
return f();
//=> "plain"

//# label-block: break leaves a labelled block
const log = [];
block: {
  log.push(1);
  if (log.length) break block;
  log.push(2);
}
return log;
//=> [1]

//# label-if: any statement can be labelled
a: if (true) {
  break a;
  return "unreachable";
}
return "end";
//=> "end"

//# label-same-name-in-sequence: a label may be used again after its statement
let n = 0;
a: { n++; break a; }
a: { n++; break a; }
return n;
//=> 2

//# label-and-variable: a label is no variable
const a = 1;
a: for (;;) break a;
return a;
//=> 1

//# label-in-function: a function inside may use the label's name for itself
let n = 0;
a: for (;;) {
  const f = () => { a: for (;;) { n++; break a; } };
  f();
  break a;
}
return n;
//=> 1

//# nested-labels-continue: continue by label through two loops
const log = [];
a: for (let i = 0; i < 3; i++) {
  b: for (let j = 0; j < 3; j++) {
    for (let k = 0; k < 3; k++) {
      if (k === 1) continue b;
      if (j === 1) continue a;
      log.push([i, j, k].join(""));
    }
  }
}
return log;
//=> ["000","100","200"]

//# two-labels-continue-inner: continue by the inner of two labels of one loop
const log = [];
a: b: for (let i = 0; i < 3; i++) {
  if (i === 1) continue b;
  log.push(i);
}
return log;
//=> [0,2]

//# two-labels-continue-outer: continue by the outer of two labels of one loop
const log = [];
a: b: for (let i = 0; i < 3; i++) {
  if (i === 1) continue a;
  log.push(i);
}
return log;
//=> [0,2]

//# two-labels-continue-outer-while: the same in a while, where the test is taken again
let i = 0, n = 0;
a: b: while (i++ < 3) {
  if (i === 2) continue a;
  n += i;
}
return n;
//=> 4

//# three-labels-continue-from-inside: the outermost of three labels, from a loop inside
const log = [];
a: b: c: for (const x of [1, 2, 3]) {
  for (const y of [1, 2]) {
    if (x === 2) continue a;
    log.push(x * 10 + y);
  }
}
return log;
//=> [11,12,31,32]

//# two-labels-break: break by either of two labels
const log = [];
a: b: for (;;) { log.push("a"); break a; }
a: b: for (;;) { log.push("b"); break b; }
return log;
//=> ["a","b"]

//# continue-outer-through-finally: continue by label through for-of and finally
const log = [];
function* g() { try { yield 1; yield 2; } finally { log.push("closed"); } }
outer: for (const a of [1, 2]) {
  for (const b of g()) {
    try {
      log.push(a * 10 + b);
      continue outer;
    } finally {
      log.push("finally");
    }
  }
}
return log;
//=> [11,"finally","closed",21,"finally","closed"]

//# break-outer-from-switch: break by label out of a switch in a loop
let n = 0;
loop: while (true) {
  switch (++n) {
    case 3: break loop;
    default: break;
  }
}
return n;
//=> 3

//# break-finally-order: break through nested finally blocks runs each once, inside out
const log = [];
a: {
  try {
    try { break a; } finally { log.push("inner"); }
  } finally { log.push("outer"); }
  log.push("never");
}
return log;
//=> ["inner","outer"]

//# switch-fallthrough: cases fall through until a break
const run = (v) => {
  let s = "";
  switch (v) { case 1: s += "1"; case 2: s += "2"; break; case 3: s += "3"; }
  return s;
};
return [run(1), run(2), run(3), run(4)];
//=> ["12","2","3",""]

//# switch-default-middle: default in the middle is entered last and falls on
const run = (v) => {
  let s = "";
  switch (v) { case 1: s += "1"; default: s += "d"; case 2: s += "2"; }
  return s;
};
return [run(1), run(2), run(9)];
//=> ["1d2","2","d2"]

//# switch-strict-equality: cases compare by ===
const run = (v) => { switch (v) { case 1: return "number"; case "1": return "string"; case NaN: return "nan"; case null: return "null"; default: return "none"; } };
return [run("1"), run(1), run(NaN), run(undefined), run(null)];
//=> ["string","number","none","none","null"]

//# switch-tests-lazy: tests are evaluated in order until one matches, default's place aside
const log = [];
const t = (v) => (log.push(v), v);
switch (2) { case t(1): default: case t(2): break; case t(3): }
return log;
//=> [1,2]

//# switch-scope: all cases share one scope, with a dead zone across cases
try {
  switch (1) {
    case 0: let x = "zero";
    case 1: x = 1;
  }
} catch (error) {
  return error.name;
}
//=> "ReferenceError"

//# switch-scope-outside: a let of a case is not known outside
let x = "outer";
switch (1) { case 1: let x = "inner"; }
return x;
//=> "outer"

//# switch-discriminant-scope: the discriminant is evaluated outside the scope of the cases
let x = 1;
switch (x) {
  case 1:
    let x = "inner";
    return x;
}
//=> "inner"

//# switch-function-hoisted: a function in one case is known in all
switch (1) {
  case 0: function f() { return "f"; }
  case 1: return f();
}
//=> "f"

//# switch-empty: a switch without cases evaluates its discriminant
let n = 0;
switch (n++) {}
return n;
//=> 1

//# switch-block-in-case: a block in a case has its own scope
switch (1) {
  case 1: { const x = 1; }
  case 2: { const x = 2; return x; }
}
//=> 2

//# catch-binding-scope: the catch binding shadows, and ends with its block
let e = "outer";
try { throw "inner"; } catch (e) { e += "!"; }
return e;
//=> "outer"

//# catch-optional: a catch without a binding
try { null.x; } catch { return "caught"; }
//=> "caught"

//# catch-pattern: a catch binding can be a pattern with defaults
try {
  throw { code: 7, list: [1, 2, 3] };
} catch ({ code, list: [first, ...rest], missing = "default" }) {
  return [code, first, rest, missing];
}
//=> [7,1,[2,3],"default"]

//# catch-pattern-error: the properties of an error can be taken apart
try { null.x; } catch ({ name, constructor }) { return [name, constructor === TypeError]; }
//=> ["TypeError",true]

//# catch-pattern-throws: a pattern of catch that throws leaves the statement, through finally
const log = [];
try {
  try { throw null; } catch ({ x }) { log.push("body"); } finally { log.push("finally"); }
} catch (error) { log.push(error.name); }
return log;
//=> ["finally","TypeError"]

//# catch-pattern-finally-overrides: finally may override what the pattern of catch threw
const f = () => { try { throw [1]; } catch ([a, b = null.x]) { return "catch"; } finally { return "finally"; } };
return f();
//=> "finally"

//# catch-pattern-yield: a return that comes while the pattern of catch yields goes through finally
const log = [];
function* g() { try { throw {}; } catch ({ a = yield 1 }) { log.push(a); } finally { log.push("finally"); } }
const a = g(), b = g();
a.next(); b.next();
a.next("sent"); b.return();
return log;
//=> ["sent","finally","finally"]

//# catch-pattern-closure: closures in the pattern of catch share its bindings with the block
const fs = [];
for (const v of [1, 2]) try { throw { v }; } catch ({ v, get = () => v }) { fs.push(get); v += 10; }
return fs.map((f) => f());
//=> [11,12]

//# catch-var: a var in a catch block belongs to the function
try { throw 1; } catch (e) { var v = e + 1; }
return v;
//=> 2

//# catch-closure: closures over a catch binding keep it
const fs = [];
for (const x of [1, 2]) try { throw x; } catch (e) { fs.push(() => e); }
return fs.map((f) => f());
//=> [1,2]

//# throw-anything: any value can be thrown, and comes unchanged
const o = { a: 1 };
const caught = [1, "s", null, undefined, o].map((v) => { try { throw v; } catch (e) { return e === v; } });
return caught;
//=> [true,true,true,true,true]

//# finally-overrides-return: a return in finally wins
const f = () => { try { return "try"; } finally { return "finally"; } };
return f();
//=> "finally"

//# finally-overrides-throw: a return in finally swallows a throw
const f = () => { try { throw 1; } finally { return "finally"; } };
return f();
//=> "finally"

//# finally-throw-overrides: a throw in finally replaces an earlier one
try { try { throw 1; } finally { throw 2; } } catch (e) { return e; }
//=> 2

//# finally-keeps-value: the value to return is fixed before finally runs
const f = () => { let x = 1; try { return x; } finally { x = 2; } };
return f();
//=> 1

//# finally-break-cancels-return: break in finally takes the return back
const f = () => { for (;;) { try { return "try"; } finally { break; } } return "after"; };
return f();
//=> "after"

//# finally-continue-cancels-throw: continue in finally takes a throw back
let n = 0;
for (let i = 0; i < 3; i++) { try { n++; throw i; } finally { continue; } }
return n;
//=> 3

//# finally-labelled-break: a labelled break in finally takes a return back
const f = () => { a: { try { return 1; } finally { break a; } } return 2; };
return f();
//=> 2

//# catch-return-finally: finally runs after a return in catch
const log = [];
const f = () => { try { throw 1; } catch { return log.push("catch"); } finally { log.push("finally"); } };
return [f(), log];
//=> [1,["catch","finally"]]

//# nested-finally-returns: the outermost return wins
const f = () => { try { try { return 1; } finally { return 2; } } finally { return 3; } };
return f();
//=> 3

//# finally-after-normal-end: finally without return lets the rest go on
const log = [];
try { log.push("try"); } finally { log.push("finally"); }
log.push("after");
return log;
//=> ["try","finally","after"]

//# rethrow-keeps-identity: what is thrown again is the same object
const error = new Error("x");
try { try { throw error; } catch (e) { throw e; } } catch (e) { return e === error; }
//=> true

//# block-function-scope: in strict code a function in a block is known in the block only
{ function f() { return 1; } }
return typeof f;
//=> "undefined"

//# block-function-hoisted: and there from the start
{
  const early = f();
  function f() { return "early"; }
  return early;
}
//=> "early"

//# block-function-shadows: it shadows an outer function inside the block
function f() { return "outer"; }
let inner;
{ inner = f(); function f() { return "inner"; } }
return [inner, f()];
//=> ["inner","outer"]

//# function-last-wins: of two function declarations of one name the last counts
const first = f();
function f() { return 1; }
function f() { return 2; }
return first;
//=> 2

//# strict-frozen-assignment: writing what is not writable is a TypeError
const o = Object.freeze({ a: 1 });
const errors = [];
for (const f of [() => { o.a = 2; }, () => { o.b = 2; }, () => { delete o.a; }, () => { "s".length = 2; }, () => { "s".x = 2; }, () => { undefined.x = 1; }]) {
  try { f(); } catch (error) { errors.push(error.name); }
}
return [errors, o];
//=> [["TypeError","TypeError","TypeError","TypeError","TypeError","TypeError"],{"a":1}]

//# strict-getter-only: writing a property that has only a getter is a TypeError
const o = { get x() { return 1; } };
try { o.x = 2; } catch (error) { return [error.name, o.x]; }
//=> ["TypeError",1]

//# comments-everywhere: comments stand between any two tokens
const /*a*/ x /*b*/ = /*c*/ [1 /*d*/, /*e*/ 2 // f
]/*g*/;/*h*/
return/*i*/x/*j*/[/*k*/1/*l*/]
//=> 2

//# line-separator-ends-line: U+2028 in the text ends a line comment and a statement, and stands in a string as itself
const s = "a b"; // comment const x = 1 return [s.length, s.charCodeAt(1), x];
//=> [3,8232,1]
