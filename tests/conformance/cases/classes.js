//# constructor-and-methods: fields, methods and accessors of an instance
class P {
  constructor(x) { this.x = x; }
  get double() { return this.x * 2; }
  set double(v) { this.x = v / 2; }
  add(n) { this.x += n; return this; }
}
const p = new P(1).add(2);
p.double = 20;
return [p.x, p.double, Object.keys(p)];
//=> [10,20,["x"]]

//# newline-accessors: get and set with a newline before the name are accessors
class A {
  get
  x() { return this.v; }
  set
  x(v) { this.v = v * 2; }
}
const a = new A();
a.x = 4;
return [a.x, Object.keys(a)];
//=> [8,["v"]]

//# newline-field-generator: get, set and static before a newline and a generator are fields
class A {
  get
  *a() { yield 1; }
  static
  *b() { yield 2; }
  set
  *c() { yield 3; }
}
const x = new A();
return [Object.keys(x), ...x.a(), ...A.b(), ...x.c()];
//=> [["get","set"],1,2,3]

//# newline-static: static with a newline before the name is static
class A {
  static
  x = 1;
  static
  m() { return 2; }
}
return [A.x, A.m()];
//=> [1,2]

//# newline-async-field: async with a newline is a field, then a method
class A {
  async
  m() { return 1; }
}
const a = new A();
return ["async" in a, a.m()];
//=> [true,1]

//# field-names-like-keywords: get, set, static and async can be names of fields and methods
class A {
  get;
  set = 1;
  static static = 2;
  async = 3;
  static async() { return 4; }
  'constructor2' = 5;
}
const a = new A();
return [Object.keys(a), a.set, A.static, a.async, A.async()];
//=> [["get","set","async","constructor2"],1,2,3,4]

//# field-asi: fields need no semicolons where a line ends
class A {
  a = 1
  b
  ["c"] = 3
  static d = 4
}
return [Object.keys(new A()), A.d];
//=> [["a","b","c"],4]

//# field-asi-generator: a field before a generator needs its semicolon only, and in/instanceof names are fields
class A {
  in
  instanceof
  a; *g() { yield 1; }
}
const x = new A();
return [Object.keys(x), [...x.g()]];
//=> [["in","instanceof","a"],[1]]

//# field-initialiser-this: initialisers run in order with this as the instance
class A {
  a = 1;
  b = this.a + 1;
  c = (() => this.b + 1)();
}
return { ...new A() };
//=> {"a":1,"b":2,"c":3}

//# field-each-instance: initialisers run anew for each instance
let n = 0;
class A { id = ++n; list = []; }
const a = new A(), b = new A();
a.list.push(1);
return [a.id, b.id, b.list];
//=> [1,2,[]]

//# field-defines: a field is defined, it does not call a setter of the base
let called = false;
class A { set x(v) { called = true; } }
class B extends A { x = 1; }
return [new B().x, called];
//=> [1,false]

//# field-before-constructor-body: fields are there before the constructor's body, after super in a derived one
const log = [];
class A { a = log.push("A field"); constructor() { log.push("A body"); } }
class B extends A { b = log.push("B field"); constructor() { log.push("before"); super(); log.push("B body"); } }
new B();
return log;
//=> ["before","A field","A body","B field","B body"]

//# field-base-constructor-sees-not: the base's constructor does not see fields of the derived class
let seen;
class A { constructor() { seen = this.x; } }
class B extends A { x = 1; }
new B();
return String(seen);
//=> "undefined"

//# field-computed-key-once: a computed name is evaluated when the class is made
let n = 0;
class A { ["k" + ++n] = 1; static ["s" + ++n] = 2; }
new A(); new A();
return [n, Object.keys(new A()), Object.keys(A)];
//=> [2,["k1"],["s2"]]

//# field-function-names: anonymous functions in fields are named
class A { f = () => {}; #p = function () {}; static s = class {}; ["c" + 1] = () => {}; p() { return this.#p.name; } }
const a = new A();
return [a.f.name, a.p(), A.s.name, a.c1.name];
//=> ["f","#p","s","c1"]

//# field-arguments-scope: a parameter of the constructor is not seen by fields
const x = "outer";
class A { f = x; constructor(x) { this.p = x; } }
return { ...new A("inner") };
//=> {"f":"outer","p":"inner"}

//# field-super: super in a field initialiser
class A { m() { return "base"; } }
class B extends A { f = super.m(); g = () => super.m() + "!"; m() { return "sub"; } }
const b = new B();
return [b.f, b.g()];
//=> ["base","base!"]

//# private-fields: private fields are per instance and hidden
class C { #n = 0; up() { return ++this.#n; } static peek(c) { return c.#n; } }
const a = new C(), b = new C();
a.up(); a.up();
return [C.peek(a), C.peek(b), Object.keys(a), "#n" in a];
//=> [2,0,[],false]

//# private-methods-and-accessors: private methods, getters and setters
class A {
  #v = 1;
  get #x() { return this.#v; }
  set #x(v) { this.#v = v * 10; }
  #m(n) { return n + this.#x; }
  run() { this.#x = 2; this.#x += 1; return this.#m(1); }
}
return new A().run();
//=> 211

//# private-getter-public: public getters over private names
class Temp {
  #c;
  constructor(c) { this.#c = c; }
  get fahrenheit() { return this.#c * 9 / 5 + 32; }
  set fahrenheit(f) { this.#c = (f - 32) * 5 / 9; }
  static #count = 0;
  static make(c) { Temp.#count++; return new Temp(c); }
  static get count() { return Temp.#count; }
}
const t = Temp.make(100);
const before = t.fahrenheit;
t.fahrenheit = 32;
return [before, t.fahrenheit, Temp.count];
//=> [212,32,1]

//# private-brand-check: reading, writing and calling on another object is a TypeError
class A { #x = 1; #m() {} get #g() { return 1; }
  static read(o) { return o.#x; } static write(o) { o.#x = 1; } static call(o) { o.#m(); } static get(o) { return o.#g; } }
return [A.read, A.write, A.call, A.get].map((f) => { try { return f({}); } catch (error) { return error.name; } });
//=> ["TypeError","TypeError","TypeError","TypeError"]

//# private-read-only: assigning a private method or a getter without setter is a TypeError
class A { #m() {} get #g() { return 1; } a() { this.#m = 1; } b() { this.#g = 1; } }
return ["a", "b"].map((k) => { try { new A()[k](); } catch (error) { return error.name; } });
//=> ["TypeError","TypeError"]

//# private-names-per-class: each evaluation of a class makes private names of its own
const make = () => class { #x = 1; static read(o) { return o.#x; } };
const A = make(), B = make();
let other;
try { other = B.read(new A()); } catch (error) { other = error.name; }
return [A.read(new A()), other];
//=> [1,"TypeError"]

//# private-shadowing: an inner class shadows a private name
class Outer {
  #x = "outer";
  run() {
    const self = this;
    class Inner { #x = "inner"; read() { return this.#x; } other(o) { return #x in o; } }
    return [new Inner().read(), new Inner().other(self), self.#x];
  }
}
return new Outer().run();
//=> ["inner",false,"outer"]

//# private-in-nested-function: private names reach into nested functions and classes
class A { #x = 1; get() { return [1].map(() => this.#x + (class { static v = 2; }).v)[0]; } nested() { return new (class { read(o) { return o.#x; } })().read(this); } }
return [new A().get(), new A().nested()];
//=> [3,1]

//# private-optional-chain: private names in optional chains
class A { #x = { y: 1 }; static f(o) { return o?.#x?.y ?? "none"; } static g(o) { return o?.a.#x.y; } }
return [A.f(null), A.f(new A()), A.g({ a: new A() }), String(A.g(undefined))];
//=> ["none",1,1,"undefined"]

//# private-static: static private members belong to the class itself, not to subclasses
class A { static #n = 1; static #m() { return this.#n; } static run() { return this.#m(); } }
class B extends A {}
let sub;
try { sub = B.run(); } catch (error) { sub = error.name; }
return [A.run(), sub];
//=> [1,"TypeError"]

//# private-update-and-logical: update and logical assignment on private names
class A { #n = null; run() { this.#n ??= 5; this.#n++; this.#n **= 2; return [this.#n--, --this.#n]; } }
return new A().run();
//=> [36,34]

//# private-async-generator-methods: private methods of every kind
class A { async #a() { return 1; } *#g() { yield 2; } async *#ag() { yield 3; }
  async run() { const out = [await this.#a(), ...this.#g()]; for await (const x of this.#ag()) out.push(x); return out; } }
return new A().run();
//=> [1,2,3]

//# private-super-return: a base that returns another object gets the private fields stamped on
class Base { constructor(o) { return o; } }
class Stamp extends Base { #x = 7; static read(o) { return o.#x; } static has(o) { return #x in o; } }
const o = { plain: true };
new Stamp(o);
let twice;
try { new Stamp(o); } catch (error) { twice = error.name; }
return [Stamp.read(o), Stamp.has({}), Object.keys(o), twice];
//=> [7,false,["plain"],"TypeError"]

//# static-members: static methods, fields and accessors, inherited by subclasses
class A { static n = 1; static m() { return this.n; } static get g() { return this.n * 2; } }
class B extends A { static n = 5; }
class C extends A {}
return [A.m(), B.m(), B.g, C.m(), Object.hasOwn(C, "n")];
//=> [1,5,10,1,false]

//# static-block: static blocks run in order with this as the class and scopes of their own
const log = [];
class A {
  static a = log.push("a");
  static { const x = "block"; log.push(x, this === A, typeof this.b); }
  static b = log.push("b");
  static { var x = 1; log.push(A.b); }
}
return [log, typeof x];
//=> [["a","block",true,"undefined","b",5],"undefined"]

//# static-block-private: a static block can share access to private names
let read;
class A { #secret = 42; static { read = (a) => a.#secret; } }
return read(new A());
//=> 42

//# static-this-arrow: this in static initialisers is the class, in arrows too
class A { static a = this; static f = () => this; static g = this.name; }
return [A.a === A, A.f() === A, A.g];
//=> [true,true,"A"]

//# inheritance-chain: methods through super over three classes
class A { hi() { return "A"; } }
class B extends A { hi() { return super.hi() + "B"; } }
class C extends B { hi() { return super.hi() + "C"; } }
return [new C().hi(), new C() instanceof A, Object.getPrototypeOf(C) === B];
//=> ["ABC",true,true]

//# super-this: super methods run with the present this
class A { who() { return this.name; } get shout() { return this.name + "!"; } }
class B extends A { name = "b"; who() { return "<" + super.who() + ">"; } get shout() { return super.shout + "!"; } }
const b = new B();
return [b.who(), b.shout];
//=> ["<b>","b!!"]

//# super-static: super in static methods
class A { static make() { return [this.name]; } static v = 1; }
class B extends A { static make() { return [...super.make(), super.v]; } static v = 2; }
return B.make();
//=> ["B",1]

//# super-assignment: assigning a super property sets it on this
class A { get x() { return "getter"; } }
class B extends A { set() { super.y = 1; return [this.y, Object.hasOwn(this, "y"), super.y ?? "none"]; } }
return new B().set();
//=> [1,true,"none"]

//# super-setter: assigning runs a setter of the base on this
class A { set x(v) { this.stored = v; } get x() { return this.stored; } }
class B extends A { set x(v) { super.x = v + 1; } get x() { return super.x * 10; } }
const b = new B();
b.x = 1;
b.x++;
return b.stored;
//=> 22

//# super-computed-and-call: super with computed keys, optional calls and tagged templates
class A { a(s) { return (s?.raw?.[0] ?? s) + this.n; } }
class B extends A { n = 1; run() { const k = "a"; return [super[k]("x"), super.a?.("y"), super.a`z`, super.none?.() ?? "none", delete this.n]; } }
return new B().run();
//=> ["x1","y1","z1","none",true]

//# super-spread: super called with spread, and implicitly
class A { constructor(...xs) { this.xs = xs; } }
class B extends A { constructor(...xs) { super(0, ...xs, 9); } }
class C extends B {}
return [new B(1, 2).xs, new C(5).xs];
//=> [[0,1,2,9],[0,5,9]]

//# super-in-arrow: super can be called in an arrow, and then this is there
class A { constructor() { this.a = 1; } }
class B extends A { constructor() { const init = () => super(); init(); this.b = this.a + 1; } }
return { ...new B() };
//=> {"a":1,"b":2}

//# super-before-this: this before super is a ReferenceError
class A {}
class B extends A { constructor() { this.x = 1; super(); } }
class C extends A { constructor() {} }
return [B, C].map((K) => { try { new K(); } catch (error) { return error.name; } });
//=> ["ReferenceError","ReferenceError"]

//# super-twice: calling super twice is a ReferenceError, after the base ran twice
let n = 0;
class A { constructor() { n++; } }
class B extends A { constructor() { super(); super(); } }
try { new B(); } catch (error) { return [error.name, n]; }
//=> ["ReferenceError",2]

//# derived-returns-object: a derived constructor may return an object without super
class A {}
class B extends A { constructor() { return { own: true }; } }
return [new B(), new B() instanceof B];
//=> [{"own":true},false]

//# derived-returns-primitive: returning a primitive but undefined is a TypeError in a derived constructor only
class A { constructor() { return 1; } }
class B extends A { constructor() { super(); return 1; } }
class C extends A { constructor() { super(); return undefined; } }
const name = (K) => { try { return new K() instanceof K; } catch (error) { return error.name; } };
return [name(A), name(B), name(C)];
//=> [true,"TypeError",true]

//# extends-null: a class that extends null has methods without Object's
class A extends null { static m() { return "static"; } }
let made;
try { new A(); } catch (error) { made = error.name; }
return [A.m(), Object.getPrototypeOf(A.prototype), made, Object.getPrototypeOf(A) === Object.getPrototypeOf(() => {})];
//=> ["static",null,"TypeError",true]

//# extends-expression: any expression can be the base, evaluated once
let n = 0;
const mix = (Base) => (n++, class extends Base { mixed() { return "mixed"; } });
class A extends mix(Object) {}
class B extends (n > 0 ? A : Object) {}
return [new B().mixed(), n];
//=> ["mixed",1]

//# extends-function: an old constructor function can be extended
function Old(x) { this.x = x; }
Old.prototype.get = function () { return this.x; };
class New extends Old { get() { return super.get() + 1; } }
return [new New(1).get(), new New(1) instanceof Old];
//=> [2,true]

//# extends-not-constructor: extending what is no constructor is a TypeError
return [() => class extends (() => {}) {}, () => class extends 1 {}, () => class extends undefined {}, () => { const o = function () {}; o.prototype = 1; return class extends o {}; }].map((f) => { try { f(); return "ok"; } catch (error) { return error.name; } });
//=> ["TypeError","TypeError","TypeError","TypeError"]

//# extends-array: a subclass of Array keeps its kind in map, and its length
class Stack extends Array { top() { return this[this.length - 1]; } }
const s = new Stack();
s.push(1, 2);
const m = s.map((x) => x * 2);
return [s.length, s.top(), m instanceof Stack, m.top(), Array.isArray(s), Stack.of(7).top()];
//=> [2,2,true,4,true,7]

//# symbol-species: Symbol.species chooses the class of what methods make
class A extends Array { static get [Symbol.species]() { return Array; } }
const a = A.from([1, 2, 3]);
const m = a.filter((x) => x > 1);
return [a instanceof A, m instanceof A, Array.isArray(m), m.length];
//=> [true,false,true,2]

//# extends-error: a subclass of Error with a name of its own
class NotFound extends Error {
  constructor(what, options) { super(`no ${what}`, options); this.name = "NotFound"; this.what = what; }
}
try { throw new NotFound("page", { cause: "c" }); } catch (error) {
  return [error instanceof NotFound, error instanceof Error, String(error), error.what, error.cause, Object.keys(error)];
}
//=> [true,true,"NotFound: no page","page","c",["name","what"]]

//# extends-builtins: subclasses of Map, Promise and Function's kin keep their powers
class Counter extends Map { up(k) { return this.set(k, (this.get(k) ?? 0) + 1); } }
class P extends Promise { both(f) { return this.then(f, f); } }
const c = new Counter([["a", 1]]).up("a").up("b");
const p = P.resolve(2);
return [[...c], p instanceof P, p.then() instanceof P, await p.both((x) => x + 1)];
//=> [[["a",2],["b",1]],true,true,3]

//# class-expression-name: the name of a class expression is known inside only and constant
const A = class Inner { static self() { return Inner; } static set() { Inner = 1; } };
let thrown;
try { A.set(); } catch (error) { thrown = error.name; }
return [A.self() === A, typeof Inner, A.name, thrown];
//=> [true,"undefined","Inner","TypeError"]

//# class-declaration-binding: a class declaration can be assigned outside, inside it keeps its own binding
class A { static self() { return A; } }
const first = A;
A = null;
return [first.self() === first, A];
//=> [true,null]

//# class-tdz: a class is in its dead zone before its declaration, and in its own heritage
const names = [];
try { new A(); } catch (error) { names.push(error.name); }
class A {}
try { class B extends B {} } catch (error) { names.push(error.name); }
try { class C { [C.x]() {} } } catch (error) { names.push(error.name); }
return names;
//=> ["ReferenceError","ReferenceError","ReferenceError"]

//# class-not-callable: a class without new is a TypeError
class A {}
try { A(); } catch (error) { return error.name; }
//=> "TypeError"

//# method-attributes: methods are not enumerable, prototype is not writable
class A { m() {} static s() {} }
const d = Object.getOwnPropertyDescriptor(A, "prototype");
return [Object.keys(A.prototype), Object.keys(A), d.writable, d.enumerable, Object.getOwnPropertyNames(A.prototype)];
//=> [[],[],false,false,["constructor","m"]]

//# own-key-order: own keys of a class in their order
class A { static b() {} static 1() {} static a = 1; static ["c"]() {} }
return Reflect.ownKeys(A);
//=> ["1","length","name","prototype","b","c","a"]

//# accessor-merge: a getter and a setter of one name make one property, a later method replaces it
class A { get x() { return 1; } m() {} set x(v) {} get y() { return 1; } y() { return 2; } }
const d = Object.getOwnPropertyDescriptor(A.prototype, "x");
return [typeof d.get, typeof d.set, typeof A.prototype.y];
//=> ["function","function","function"]

//# computed-methods: computed names of methods, accessors, generators and symbols
const k = "key";
class A { [k]() { return 1; } get [k + 2]() { return 2; } static [k + 3]() { return 3; } *[Symbol.iterator]() { yield* [4, 5]; } async [k + 6]() { return 6; } }
const a = new A();
return [a.key(), a.key2, A.key3(), [...a], await a.key6(), a.key.name];
//=> [1,2,3,[4,5],6,"key"]

//# computed-name-static-prototype: a computed static prototype is a TypeError
try { class A { static ["prototype"]() {} } } catch (error) { return error.name; }
//=> "TypeError"

//# generator-methods: generator and async generator methods with this
class A { n = 2; *g() { for (let i = 0; i < this.n; i++) yield i; } async *ag() { yield* this.g(); } }
const out = [...new A().g()];
for await (const x of new A().ag()) out.push(x);
return out;
//=> [0,1,0,1]

//# new-target-in-constructors: new.target is the class that was called with new
const seen = [];
class A { constructor() { seen.push(new.target.name); } f = new.target === undefined; }
class B extends A {}
const b = new B(); new A();
return [seen, b.f];
//=> [["B","A"],true]

//# abstract-class: new.target keeps an abstract class from being made
class Shape { constructor() { if (new.target === Shape) throw new TypeError("abstract"); } area() { return 0; } }
class Square extends Shape { constructor(s) { super(); this.s = s; } area() { return this.s ** 2; } }
try { new Shape(); } catch (error) { return [error.message, new Square(3).area()]; }
//=> ["abstract",9]

//# method-home-object: super follows the place where the method was written
class A { hi() { return "A"; } }
class B extends A { hi() { return "B>" + super.hi(); } }
class C { hi() { return "C"; } }
const o = { __proto__: C.prototype, hi: B.prototype.hi };
return o.hi();
//=> "B>A"

//# instance-to-primitive: classes with Symbol.toPrimitive, toStringTag and toJSON
class Money { constructor(n) { this.n = n; } [Symbol.toPrimitive](hint) { return hint === "number" ? this.n : `$${this.n}`; } get [Symbol.toStringTag]() { return "Money"; } toJSON() { return { money: this.n }; } }
const m = new Money(5);
return [m * 2, `${m}`, m + "", Object.prototype.toString.call(m), JSON.stringify([m])];
//=> [10,"$5","$5","[object Money]","[{\"money\":5}]"]

//# class-in-expression: classes as values in calls, arrays and conditionals
const make = (C) => new C().v;
return [make(class { v = 1; }), [class { static v = 2; }][0].v, (true ? class { static v = 3; } : null).v, new class { constructor(v) { this.v = v; } }(4).v];
//=> [1,2,3,4]

//# override-instance-of: Symbol.hasInstance as a static method
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
return [2 instanceof Even, 3 instanceof Even, new Even() instanceof Even];
//=> [true,false,false]

//# accessor-in-subclass-only: overriding only the getter leaves no setter
class A { get x() { return 1; } set x(v) { this.v = v; } }
class B extends A { get x() { return 2; } }
const b = new B();
try { b.x = 3; } catch (error) { return [error.name, b.x, "v" in b]; }
//=> ["TypeError",2,false]
