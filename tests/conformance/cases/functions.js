//# hoisting: a function declaration can be called before it stands
return [f(), typeof g];
function f() { return "f"; }
function g() {}
//=> ["f","function"]

//# mutual-recursion: functions see each other whatever their order
const even = (n) => n === 0 || odd(n - 1);
const odd = (n) => n !== 0 && even(n - 1);
return [even(10), odd(7), even(3)];
//=> [true,true,false]

//# closure-counter: closures share the variable they close over
const make = () => { let n = 0; return { up: () => ++n, get: () => n }; };
const a = make(), b = make();
a.up(); a.up(); b.up();
return [a.get(), b.get()];
//=> [2,1]

//# named-expression-scope: the name of a function expression is known inside only
const f = function inner(n) { return n ? n * inner(n - 1) : 1; };
return [f(5), typeof inner, f.name];
//=> [120,"undefined","inner"]

//# named-expression-constant: that name cannot be assigned
const f = function inner() { inner = 1; };
try { f(); } catch (error) { return error.name; }
//=> "TypeError"

//# named-expression-shadowed: a local of the same name shadows it
const f = function inner() { var inner = 5; return inner; };
const g = function inner(inner) { return inner; };
return [f(), g(6)];
//=> [5,6]

//# default-on-undefined-only: a default is taken for undefined, not for null
const f = (a = "default") => a;
return [f(), f(undefined), f(null), f(0), f("")];
//=> ["default","default",null,0,""]

//# default-sees-earlier: a default sees the parameters before it
const f = (a, b = a + 1, c = a + b) => [a, b, c];
return [f(1), f(1, 5)];
//=> [[1,2,3],[1,5,6]]

//# default-tdz: a default does not see the parameters after it
const f = (a = b, b = 1) => a;
try { f(); } catch (error) { return [error.name, f(2)]; }
//=> ["ReferenceError",2]

//# default-each-call: a default is evaluated anew in each call
const f = (list = []) => { list.push(1); return list.length; };
return [f(), f(), f([1, 1])];
//=> [1,1,3]

//# default-scope-var: a var of the body with a parameter's name starts with its value, and is another variable
const f = (a, get = () => a) => { var a; const before = a; a = 2; return [before, a, get()]; };
return f(1);
//=> [1,2,1]

//# default-closure-sees-assignment: a closure in a default sees what the body assigns to a parameter
const f = (a, get = () => a) => { a = 2; return get(); };
return f(1);
//=> 2

//# default-closure-assigns: the body sees what a closure in a default assigns
const f = (a, set = (v) => { a = v; }) => { set(5); return a; };
return f(1);
//=> 5

//# default-closure-function: the same in a function with a pattern between
function f(a, { b } = { b: 1 }, get = () => [a, b]) { a++; b += 10; return get(); }
return f(1);
//=> [2,11]

//# default-not-body-scope: a default does not see the variables of the body
const x = "outer";
const f = (get = () => x) => { const x = "inner"; return get(); };
return f();
//=> "outer"

//# default-function-body: a function declared in the body is not seen by a default
const g = () => "outer";
const f = (v = g()) => { function g() { return "inner"; } return [v, g()]; };
return f();
//=> ["outer","inner"]

//# default-this-and-arguments: a default sees this and arguments of its function
const o = { v: 7, f(a, b = this.v + arguments.length) { return b; } };
return [o.f(), o.f(1)];
//=> [7,8]

//# rest-parameter: a rest parameter is a true array of what is left
const f = (a, ...rest) => [a, rest, Array.isArray(rest)];
return [f(1, 2, 3), f(1), f.length];
//=> [[1,[2,3],true],[1,[],true],1]

//# rest-pattern: a rest parameter can be a pattern
const f = (...[a, b = "default", ...{ length }]) => [a, b, length];
return [f(1), f(1, 2, 3, 4)];
//=> [[1,"default",0],[1,2,2]]

//# function-length: length counts the parameters before the first default or rest
return [((a, b) => 0).length, ((a, b = 1, c) => 0).length, ((...r) => 0).length, (({ a }, [b]) => 0).length, function (a = 1) {}.length];
//=> [2,1,0,2,0]

//# arguments-unmapped: in strict code arguments and parameters are apart
function f(a) { arguments[0] = 2; const seen = a; a = 3; return [seen, arguments[0]]; }
return f(1);
//=> [1,2]

//# arguments-object: arguments has the count, is iterable and no array
function f() { return [arguments.length, [...arguments], Array.isArray(arguments), Object.prototype.toString.call(arguments)]; }
return f(1, undefined);
//=> [2,[1,null],false,"[object Arguments]"]

//# arguments-callee: in strict code arguments.callee throws
function f() { return arguments.callee; }
try { f(); } catch (error) { return error.name; }
//=> "TypeError"

//# arguments-in-arrow: an arrow has the arguments of the function around it
function f() { return ((x) => arguments[0] + x)(10); }
return f(1, 2);
//=> 11

//# arrow-this: an arrow has the this of the place where it stands
class A { v = 1; get = () => this.v; method() { return [1].map(() => this.v); } }
const a = new A();
return [a.get.call({ v: 2 }), a.method()];
//=> [1,[1]]

//# arrow-bodies: object bodies need parentheses, a block body needs return
return [(() => ({ a: 1 }))(), String((() => { a: 1 })()), (() => [1])(), (x => y => x + y)(1)(2)];
//=> [{"a":1},"undefined",[1],3]

//# arrow-no-prototype: arrows and methods have no prototype property, functions do
const o = { m() {} };
return ["prototype" in (() => {}), "prototype" in o.m, "prototype" in function () {}, "prototype" in (async () => {}), "prototype" in function* () {}];
//=> [false,false,true,false,true]

//# names-inferred: names come from variables, properties, defaults and classes
const a = () => {}, b = function () {}, c = class {};
let d; d = () => {};
const o = { e() {}, f: () => {}, ["g" + 1]: () => {}, get h() { return 0; } };
const { i = () => {} } = {};
const [j = function () {}] = [];
return [a, b, c, d, o.e, o.f, o.g1, Object.getOwnPropertyDescriptor(o, "h").get, i, j].map((f) => f.name);
//=> ["a","b","c","d","e","f","g1","get h","i","j"]

//# names-not-inferred: members, parentheses round the value and calls
const o = {};
o.x = () => {};
const y = (0, () => {}), z = (() => () => {})();
const w = (() => {});
return [o.x.name, y.name, z.name, w.name];
//=> ["","","","w"]

//# names-symbols: symbols give names in brackets, private names with their sign
const s = Symbol("s"), e = Symbol();
const o = { [s]() {}, [e]: () => {} };
class A { #p() {} static name1() { return new A().#p.name; } }
return [o[s].name, o[e].name, A.name1(), o[s].bind().name];
//=> ["[s]","","#p","bound [s]"]

//# names-parameter-default: an anonymous default of a parameter takes its name
const f = (cb = () => {}, K = class {}) => [cb.name, K.name];
return f();
//=> ["cb","K"]

//# names-assignment-parenthesised-target: parentheses round the target keep it from naming
let f, g;
(f) = function () {};
g = (function () {});
return [f.name, g.name];
//=> ["","g"]

//# class-static-name: a static member called name wins over the inferred name
const A = class { static name = "own"; };
const B = class { static name() { return 1; } };
return [A.name, typeof B.name];
//=> ["own","function"]

//# function-properties: name and length are not writable but configurable
const f = (a) => a;
try { f.name = "x"; } catch (error) { return [error.name, delete f.length, "length" in Object.getOwnPropertyDescriptors(f)]; }
//=> ["TypeError",true,false]

//# call-apply-bind: this and arguments handed over
function f(...xs) { return [this, xs]; }
const bound = f.bind(1, 2);
return [f.call(0, 1, 2), f.apply(null, [1, 2]), bound(3), bound.call(9, 4), bound.length, bound.name];
//=> [[0,[1,2]],[null,[1,2]],[1,[2,3]],[1,[2,4]],0,"bound f"]

//# immediately-invoked: functions called where they stand
return [(function () { return 1; })(), (() => 2)(), !function () { return false; }(), (async () => 3)() instanceof Promise, new (class { v = 4; })().v];
//=> [1,2,true,true,4]

//# deep-recursion-caught: too deep a recursion is an error that can be caught
const f = () => f() + 1;
try { f(); } catch (error) { return error instanceof RangeError; }
//=> true

//# getter-setter-pair: accessors in literals work on this
const o = { _v: 1, get v() { return this._v; }, set v(x) { this._v = x * 2; } };
o.v = 5;
o.v += 1;
return [o.v, Object.keys(o)];
//=> [22,["_v","v"]]

//# getter-inherited-receiver: an inherited accessor runs on the receiver
const proto = { get double() { return this.n * 2; }, set double(v) { this.n = v / 2; } };
const o = { __proto__: proto, n: 4 };
const before = o.double;
o.double = 20;
return [before, o];
//=> [8,{"n":10}]

//# super-in-object: super in a method of a literal
const base = { hi() { return "base " + this.n; } };
const o = { __proto__: base, n: 1, hi() { return "sub " + super.hi(); } };
return [o.hi(), o.hi.call({ n: 2 })];
//=> ["sub base 1","sub base 2"]

//# setter-parameter-forms: a setter's parameter can have a default or be a pattern
const log = [];
const o = { set a(v = 5) { log.push(v); }, set b({ x }) { log.push(x); } };
o.a = undefined; o.b = { x: 1 };
return log;
//=> [5,1]

//# block-function-closure: functions of blocks keep the block's variables
const fs = [];
for (const x of [1, 2]) { function f() { return x; } fs.push(f); }
return fs.map((f) => f());
//=> [1,2]

//# return-nothing: a function without return gives undefined, return may stand alone
const f = () => {}, g = () => { return; };
return [String(f()), String(g())];
//=> ["undefined","undefined"]

//# trailing-commas: trailing commas in parameters and arguments
const f = (a, b,) => a + b;
function g(a,) { return g.length + a; }
return [f(1, 2,), g(1,)];
//=> [3,2]

//# function-to-string: a function's text begins as a function's
return [typeof String(() => 1), String(function f() {}).startsWith("function f")];
//=> ["string",true]

//# default-assigns-earlier: a default may assign a parameter before it, and all see it
const f = (a, get = () => a, b = (a = 2)) => [a, get(), b];
return f(1);
//=> [2,2,2]

//# default-closure-pattern: a closure in the default of a pattern sees what the body assigns
const f = ({ a, get = () => a }) => { a = 5; return get(); };
const g = (...[a, get = () => a]) => { a = 5; return get(); };
return [f({ a: 1 }), g(1)];
//=> [5,5]

//# default-closure-nested: closures of the body and of a default share the parameter
function f(a, get = () => a) { const up = () => ++a; up(); { a += 10; } return [a, get()]; }
return f(1);
//=> [12,12]

//# default-closure-async: the same in an async function, across an await
const f = async (a, get = () => a) => { await null; a = 2; return get(); };
return await f(1);
//=> 2

//# default-closure-generator: and in a generator
function* g(a, get = () => a) { a = yield get(); yield get(); }
const it = g(1);
return [it.next().value, it.next(2).value];
//=> [1,2]

//# default-closure-constructor: and in a constructor and a setter
class A { constructor(a, get = () => a) { a = 2; this.v = get(); } set s([a, get = () => a]) { a = 3; this.v += get(); } }
const a = new A(1);
a.s = [1];
return a.v;
//=> 5

//# default-closure-unassigned: where nothing assigns a parameter, closures in defaults just see it
const f = ({ a }, [b] = [a + 1], get = (x = b) => [a, b, x]) => get();
return [f({ a: 1 }), f({ a: 1 }, [5])];
//=> [[1,2,2],[1,5,5]]
