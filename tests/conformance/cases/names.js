//# unicode-escape-identifier: an escape in an identifier is the character itself
const \u0061b = 1, c\u{64} = 2;
return [ab, cd, \u{61}\u{62}];
//=> [1,2,1]

//# unicode-identifiers: letters of any script, and names with $ and _
const größe = 1, 变量 = 2, $ = 3, _ = 4, ᾏ = 5, имя = 6;
return [größe, 变量, $, _, ᾏ, имя];
//=> [1,2,3,4,5,6]

//# identifiers-are-not-normalised: names that only look alike are two, whichever way they are spelt
const \u00e1 = "one letter", a\u0301 = "letter and mark";
const o = { \u00e1: 1, a\u0301: 2 };
return [á, á, Object.keys(o).map((k) => k.length), "á" in o, "á" in o];
//=> ["one letter","letter and mark",[1,2],true,true]

//# astral-identifier: a letter beyond the basic plane, as itself and as an escape
const 𠮷 = 1;
return [\u{20BB7}, { 𠮷 }["\u{20BB7}"]];
//=> [1,1]

//# escaped-property-names: escapes in property names, members and private names
const o = { \u0061: 1, "\u0062": 2 };
class A { #\u0070 = 3; get() { return this.#p; } st\u0061tic() { return 4; } }
return [o.a, o.\u0062, new A().get(), new A().static()];
//=> [1,2,3,4]

//# escaped-labels: a label and its use may be spelt differently
l\u0061bel: for (;;) { for (;;) break label; }
return "out";
//=> "out"

//# escaped-keyword-as-property: an escaped reserved word is a plain property name
const o = { \u0069f: 1, cl\u0061ss: 2 };
return [o.if, o.class, o.\u0069f];
//=> [1,2,1]

//# local-call-tool: a local named callTool is the local
const callTool = (name) => "local " + name;
return callTool("x");
//=> "local x"

//# parameter-call-tool: so is a parameter, in its scope only
const f = (callTool) => callTool(2);
const g = ({ parallel }) => parallel;
return [f((n) => n * 2), g({ parallel: "p" })];
//=> [4,"p"]

//# local-parallel: a function named parallel is the local, hoisted
const r = parallel([() => 1, () => 2]);
return r;
function parallel(fs) { return fs.map((f) => f()); }
//=> [1,2]

//# call-tool-in-patterns: callTool as a key, a shorthand, a label and a method is a name like any other
const o = { callTool: 1, parallel() { return 2; } };
const { callTool, parallel } = o;
callTool: for (;;) break callTool;
class A { callTool() { return 3; } #parallel = 4; get p() { return this.#parallel; } }
return [callTool, parallel(), new A().callTool(), new A().p, { callTool }];
//=> [1,2,3,4,{"callTool":1}]

//# call-tool-shadowed-in-block: an inner block may shadow it
{
  let callTool = 1;
  callTool++;
  return callTool;
}
//=> 2

//# call-tool-catch-and-loops: as the binding of catch, of loops and of classes
const out = [];
try { throw 1; } catch (callTool) { out.push(callTool); }
for (const callTool of [2]) out.push(callTool);
for (let parallel = 3; parallel < 4; parallel++) out.push(parallel);
{ class callTool { static v = 4; } out.push(callTool.v); }
out.push((function callTool(n) { return n ? callTool(n - 1) : 5; })(1));
return out;
//=> [1,2,3,4,5]

//# call-tool-var-hoisted: a var anywhere in the function makes it local everywhere in it
const f = () => { const before = typeof callTool; if (false) { var callTool = 1; } return before; };
return f();
//=> "undefined"

//# call-tool-tdz: a let of that name has its dead zone
const f = () => { try { callTool("x"); } catch (error) { return error.name; } let callTool; };
return f();
//=> "ReferenceError"

//# local-process: locals may have the names of other worlds' globals
const process = { env: { A: 1 } }, require = (x) => x, module = {}, window = { x: 2 };
module.exports = require("m");
function fetch(url) { return "got " + url; }
return [process.env.A, module.exports, window.x, fetch("u")];
//=> [1,"m",2,"got u"]

//# parameter-process: and parameters, loop variables and catch bindings
const f = (document, { Buffer }) => document + Buffer;
const out = [f(1, { Buffer: 2 })];
for (const global of [3]) out.push(global);
try { throw 4; } catch (self) { out.push(self); }
return out;
//=> [3,3,4]

//# shadowed-intrinsics: locals may shadow built-in names
const Math = { max: () => "mine" };
const f = (Object, undefined) => [Object, undefined];
const g = (NaN = 1, Infinity = 2) => NaN + Infinity;
return [Math.max(1), f(1, 2), g()];
//=> ["mine",[1,2],3]

//# eval-as-property: eval and Function as keys and methods
const o = { eval: 1, Function: 2, require() { return 3; } };
class A { eval() { return 4; } static import() { return 5; } }
return [o.eval, o.Function, o.require(), new A().eval(), A.import()];
//=> [1,2,3,4,5]

//# eval-like-names: names that only look like eval
const evaluate = (x) => x + 1, eval_ = 2, Eval = 3, $eval = 4;
return [evaluate(1), eval_, Eval, $eval];
//=> [2,2,3,4]

//# contextual-keywords: words that are keywords only in places
const of = 1, get = 2, set = 3, async = 4, from = 5, as = 6, target = 7, meta = 8, type = 9, constructor = 10;
return of + get + set + async + from + as + target + meta + type + constructor;
//=> 55

//# names-of-object-prototype: variables named like properties of Object.prototype
const toString = 1, valueOf = 2, hasOwnProperty = 3, __proto__ = 4;
const f = (isPrototypeOf) => isPrototypeOf;
return [toString, valueOf, hasOwnProperty, __proto__, f(5)];
//=> [1,2,3,4,5]

//# object-keys-like-prototype: keys named like properties of Object.prototype
const count = {};
for (const w of ["toString", "constructor", "toString"]) count[w] = Object.hasOwn(count, w) ? count[w] + 1 : 1;
return count;
//=> {"toString":2,"constructor":1}

//# typeof-unknown: typeof of names that are nowhere
return [typeof process, typeof require, typeof window, typeof nothingOfThisName];
//=> ["undefined","undefined","undefined","undefined"]

//# global-this-property: globalThis is an object that can hold properties, seen as globals by typeof
globalThis.madeHere = 5;
const r = [typeof globalThis, globalThis.madeHere, "madeHere" in globalThis];
delete globalThis.madeHere;
return [...r, "madeHere" in globalThis];
//=> ["object",5,true,false]

//# undefined-read-only: undefined, NaN and Infinity are what they are
return [undefined === void 0, NaN !== NaN, Infinity === 1 / 0, typeof undefined];
//=> [true,true,true,"undefined"]

//# same-name-everywhere: one name as variable, label, key, parameter, class and private name
const x = 1;
x: { const o = { x, y: (x) => x + 1 }; class A { x = o.x; #x = 2; get y() { return this.#x; } } return [o.x, o.y(5), new A().x, new A().y]; }
//=> [1,6,1,2]

//# many-scopes: each block, function and loop sees its own
let s = "";
let x = 0;
{ let x = 1; { let x = 2; s += x; } s += x; }
for (let x = 3; x < 4; x++) { s += x; { let x = 4; s += x; } }
(function (x) { s += x; })(5);
try { throw 6; } catch (x) { s += x; }
s += x;
return s;
//=> "2134560"

//# function-and-parameter-of-one-name: a function in the body wins over the parameter, a var does not
function f(a) { return typeof a; function a() {} }
function g(a) { var a; return typeof a; }
function h(a) { var a = "set"; return a; }
return [f(1), g(1), h(1)];
//=> ["function","number","set"]

//# body-names-shadow-function-name: a let in the body shadows the function's own name
function f() { let f = "inner"; return f; }
return [f(), typeof f];
//=> ["inner","function"]
