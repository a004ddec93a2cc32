//# object-nested: nested patterns with renamed targets
const { a, b: { c: [d, e], f: g } } = { a: 1, b: { c: [2, 3], f: 4 } };
return [a, d, e, g];
//=> [1,2,3,4]

//# object-defaults: defaults on every depth
const { a = 1, b: { c = 2 } = {}, d: [e = 3] = [] } = {};
return [a, c, e];
//=> [1,2,3]

//# default-not-for-null: null is no undefined
const { a = 1 } = { a: null };
const [b = 2] = [null];
return [a, b];
//=> [null,null]

//# default-side-effects: a default runs only when it is needed, in order
const log = [];
const d = (v) => (log.push(v), v);
const { a = d("a"), b = d("b"), c = d(a + "c") } = { b: 1 };
return [a, b, c, log];
//=> ["a",1,"ac",["a","ac"]]

//# default-assigns: a default may assign another variable
let n = 1;
const [a = n++, b = n++, c = (n *= 10)] = [undefined, 5];
return [a, b, c, n];
//=> [1,5,20,20]

//# default-uses-earlier: a default sees the names bound before it, and not those after
const [x, y = x * 2] = [3];
let name;
try { const { p = q, q } = { q: 1 }; } catch (error) { name = error.name; }
return [x, y, name];
//=> [3,6,"ReferenceError"]

//# object-rest: rest takes the own enumerable properties that are left, in order
const s = Symbol();
const { a, ["b"]: b, ...rest } = { a: 1, c: 3, b: 2, 0: "zero", [s]: 4 };
return [rest, rest[s], Object.keys(rest)];
//=> [{"0":"zero","c":3},4,["0","c"]]

//# object-rest-excludes-computed: a computed key, converted once, is left out of the rest
let n = 0;
const key = { toString() { n++; return "a"; } };
const { [key]: v, ...rest } = { a: 1, b: 2 };
return [v, rest, n];
//=> [1,{"b":2},1]

//# object-rest-inherited: rest copies no inherited properties and reads getters
const { own, ...rest } = Object.create({ inherited: 1 }, { own: { value: 1, enumerable: true }, g: { get: () => 2, enumerable: true }, h: { value: 3 } });
return [own, rest];
//=> [1,{"g":2}]

//# array-holes: elisions in a pattern skip values
const [, a, , b = "default", , ] = [1, 2, 3];
return [a, b];
//=> [2,"default"]

//# array-rest-nested: a rest element can be a pattern
const [a, ...[b, ...{ length, 0: c }]] = [1, 2, 3, 4];
return [a, b, length, c];
//=> [1,2,2,3]

//# array-from-iterables: arrays are taken from any iterable
const [a, b] = "x\u{1F600}";
const [[k, v]] = new Map([["key", 1]]);
const [c, d, e] = (function* () { yield 1; yield 2; })();
return [a, b.length, k, v, c, d, String(e)];
//=> ["x",2,"key",1,1,2,"undefined"]

//# array-not-iterable: an object without iterator is a TypeError, also null
const errors = [{}, null, 1].map((v) => { try { const [a] = v; } catch (error) { return error.name; } });
return errors;
//=> ["TypeError","TypeError","TypeError"]

//# object-null: a pattern for null or undefined is a TypeError even when empty, primitives are fine
const errors = [null, undefined].map((v) => { try { const {} = v; } catch (error) { return error.name; } });
const { length } = "four";
const {} = 1;
return [errors, length];
//=> [["TypeError","TypeError"],4]

//# assignment-swap: swapping by an array pattern
let a = 1, b = 2, c = 3;
[a, b, c] = [c, a, b];
return [a, b, c];
//=> [3,1,2]

//# assignment-members: members of all kinds as targets
const o = { list: [] }, k = "key";
({ a: o.a, b: o[k], c: o.list[0], ...o.rest } = { a: 1, b: 2, c: 3, d: 4, e: 5 });
[o.first, ...o.list] = [6, 7, 8];
return o;
//=> {"list":[7,8],"a":1,"key":2,"rest":{"d":4,"e":5},"first":6}

//# assignment-private-and-super: private members and super properties as targets
class A { }
class B extends A {
  #x;
  run() { [this.#x, super.y] = [1, 2]; return [this.#x, this.y]; }
}
return new B().run();
//=> [1,2]

//# assignment-defaults: defaults in assignment patterns, nested ones too
let a, b, c;
({ a = 1, b: { c: [b = 2, c = 3] = [] } = {} } = {});
return [a, b, c];
//=> [1,2,3]

//# assignment-value: a destructuring assignment gives its right side
let a;
const source = { a: 1, b: 2 };
return ({ a } = source) === source;
//=> true

//# assignment-chained: patterns can be chained
let a, b, x;
[a] = { b } = x = Object.assign([7], { b: 8 });
return [a, b, x.length];
//=> [7,8,1]

//# assignment-parenthesised-target: a target may stand in parentheses
let a, o = {};
[(a), (o.x)] = [1, 2];
({ a: (a) } = { a: 3 });
return [a, o];
//=> [3,{"x":2}]

//# assignment-setter-order: targets are set in order
const log = [];
const o = { set a(v) { log.push("a" + v); }, set b(v) { log.push("b" + v); } };
({ x: o.b, y: o.a } = { x: 1, y: 2 });
return log;
//=> ["b1","a2"]

//# assignment-same-target: the last assignment to a target wins
let a;
[a, a, a] = [1, 2, 3];
return a;
//=> 3

//# parameter-patterns: patterns with defaults in parameters
const f = ({ a, b: { c = 3 } = {} } = {}, [d = 4, ...e] = []) => [a ?? "none", c, d, e];
return [f(), f({ a: 1, b: { c: 2 } }, [5, 6, 7])];
//=> [["none",3,4,[]],[1,2,5,[6,7]]]

//# parameter-pattern-null: a pattern parameter refuses null, the default is for undefined only
const f = ({ a } = { a: 1 }) => a;
try { f(null); } catch (error) { return [error.name, f(), f({})?.a ?? "undefined"]; }
//=> ["TypeError",1,"undefined"]

//# for-of-object-pattern: patterns in heads of for-of with defaults and rest
const seen = [];
for (const { id, tags: [first = "none", ...more] = [], ...rest } of [{ id: 1, x: 1 }, { id: 2, tags: ["a", "b"] }]) seen.push([id, first, more, rest]);
return seen;
//=> [[1,"none",[],{"x":1}],[2,"a",["b"],{}]]

//# for-pattern: a pattern in the head of a plain for
const seen = [];
for (let [i, { step }] = [0, { step: 2 }]; i < 6; i += step) seen.push(i);
return seen;
//=> [0,2,4]

//# for-await-pattern: a pattern in the head of for await
const seen = [];
for await (const { v, w = "default" } of [Promise.resolve({ v: 1 }), { v: 2, w: 3 }]) seen.push(v, w);
return seen;
//=> [1,"default",2,3]

//# catch-nested-pattern: a nested pattern with a computed key in catch
const k = "code";
try { throw { [k]: { list: [1, 2] } }; } catch ({ [k]: { list: [, second] } }) { return second; }
//=> 2

//# computed-keys: computed keys see the names bound before them
const { k, [k]: v, [`${k}2`]: w = "default" } = { k: "a", a: 1 };
return [v, w];
//=> [1,"default"]

//# string-and-number-keys: keys of every form
const { "a-b": a, 0: zero, 1.5: b, if: c } = { "a-b": 1, 0: 2, 1.5: 3, if: 4 };
return [a, zero, b, c];
//=> [1,2,3,4]

//# getters-read-once: each property is read once
let n = 0;
const { a, a: b } = { get a() { return ++n; } };
return [a, b, n];
//=> [1,2,2]

//# defaults-named: anonymous functions as defaults are named by their target
let c;
const { a = () => {}, x: b = class {} } = {};
[c = function () {}] = [];
return [a.name, b.name, c.name];
//=> ["a","b","c"]

//# var-let-const-patterns: patterns in each kind of declaration
var { a } = { a: 1 };
let [b] = [2];
const { c } = { c: 3 };
b++;
return [a, b, c];
//=> [1,3,3]

//# pattern-tdz: the names of a pattern are in their dead zone in its own source
try { const { a } = { a: 1, b: a }; } catch (error) { return error.name; }
//=> "ReferenceError"

//# array-pattern-default-is-iterator-value: an iterator that ended gives undefined, so defaults are taken
function* g() { yield; return 5; }
const [a = "a", b = "b"] = g();
return [a, b];
//=> ["a","b"]

//# array-pattern-next-count: only as many steps as there are elements
let steps = 0;
const it = { [Symbol.iterator]: () => ({ next: () => ({ value: ++steps, done: false }), return: () => ({}) }) };
const [a, , b] = it;
return [a, b, steps];
//=> [1,3,3]

//# array-pattern-no-step-after-end: after the end next is not called again
let steps = 0;
const it = { [Symbol.iterator]: () => ({ next: () => ({ done: ++steps > 0 }) }) };
const [a, b, ...c] = it;
return [steps, c];
//=> [1,[]]

//# arrow-single-pattern: an arrow with only a pattern needs parentheses, and gets its argument
return [[1, 2], [3, 4]].map(([a, b]) => a * b).concat([{ v: 5 }].map(({ v }) => v));
//=> [2,12,5]

//# shorthand-keyword-like: names such as get, of, async and as in patterns
const { get, of, async, as, from, let: l } = { get: 1, of: 2, async: 3, as: 4, from: 5, let: 6 };
return [get, of, async, as, from, l];
//=> [1,2,3,4,5,6]

//# destructure-function-result: patterns in a function's parameters are closed over separately
const make = ({ n }) => ({ up: () => ++n });
const a = make({ n: 1 }), b = make({ n: 10 });
return [a.up(), a.up(), b.up()];
//=> [2,3,11]

//# await-and-yield-in-defaults: defaults may await and yield
const { a = await Promise.resolve(1) } = {};
function* g() { const [b = yield "asked"] = []; return b; }
const it = g();
return [a, it.next().value, it.next("given").value];
//=> [1,"asked","given"]
