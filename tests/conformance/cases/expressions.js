//# precedence-arithmetic: multiplication before addition before shift before comparison
return [2 + 3 * 4, (2 + 3) * 4, 1 + 1 << 2, 1 << 2 < 5, 7 - 2 - 1, 100 / 5 / 2];
//=> [14,20,8,true,4,10]

//# precedence-bitwise: & before ^ before |, all after equality
return [1 | 2 ^ 3 & 1, (1 | 2) ^ 3 & 1, 6 & 3 == 3, (6 & 3) == 2];
//=> [3,2,0,true]

//# precedence-logical: && before ||, both before the conditional
return [true || false && false, (true || false) && false, 0 || 1 ? "a" : "b"];
//=> [true,false,"a"]

//# exponent-right-associative: ** groups from the right and binds tighter than unary on its right
return [2 ** 3 ** 2, (2 ** 3) ** 2, 2 ** -1, (-2) ** 2, -(2 ** 2)];
//=> [512,64,0.5,4,-4]

//# exponent-assign: **= raises the target
let x = 3;
x **= 2 ** 1;
return x;
//=> 9

//# exponent-nan: 1 ** Infinity is NaN, x ** 0 is 1 even for NaN
return [String(1 ** Infinity), NaN ** 0, String((-8) ** (1 / 3))];
//=> ["NaN",1,"NaN"]

//# remainder-sign: the remainder has the sign of the dividend, also for zero
return [5 % -3, -5 % 3, Object.is(-4 % 2, -0), 5.5 % 2, String(1 % 0)];
//=> [2,-2,true,1.5,"NaN"]

//# shift-operators: shift counts are taken modulo 32, >>> gives an unsigned number
return [1 << 33, -1 >> 1, -1 >>> 0, -1 >>> 31, 2 ** 32 >> 0, 5 >> 32];
//=> [2,-1,4294967295,1,0,5]

//# bitwise-to-int32: bitwise operators take 32 bits
return [~~3.7, ~~-3.7, 2 ** 31 | 0, NaN | 0, ~5, 4294967296.5 ^ 1];
//=> [3,-3,-2147483648,0,-6,1]

//# addition-strings: + joins if either side becomes a string, from the left
return [1 + 2 + "3", "1" + 2 + 3, 1 + null, "a" + null + undefined, [] + {}, [1, 2] + [3]];
//=> ["33","123",1,"anullundefined","[object Object]","1,23"]

//# unary-plus-minus: conversions by unary plus and minus
return [+"", +" 12 ", +"0x1f", +"0b11", -"3", +true, +null, String(+undefined), String(+"1_0"), +[], +[5], String(+{})];
//=> [0,12,31,3,-3,1,0,"NaN","NaN",0,5,"NaN"]

//# signed-zero: -0 is made by unary minus and kept apart by Object.is and division
return [Object.is(-0, 0), -0 === 0, 1 / -0 === -Infinity, Object.is(0 * -1, -0), Object.is(-0 + 0, 0), `${-0}`];
//=> [false,true,true,true,true,"0"]

//# loose-equality: == across types
return [null == undefined, null == 0, "1" == 1, "" == 0, [1] == 1, NaN == NaN, true == "1", 1n == 1, 1n == "1", ({}) == "[object Object]"];
//=> [true,false,true,true,true,false,true,true,true,true]

//# strict-equality: === never converts
return [1 === 1n, "a" === "a", NaN === NaN, null === undefined, [] === [], 0 === -0];
//=> [false,true,false,false,false,true]

//# comparison-strings: strings compare by code units, mixed ones as numbers
return ["a" < "B", "10" < "9", "10" < 9, "\u{1F600}" < "\uFFFF", null >= 0, undefined >= 0, "b" > "a", "x" < 1];
//=> [false,true,false,true,true,false,true,false]

//# comparison-bigint: BigInts and numbers compare by value
return [1n < 2, 2 > 1n, 2n ** 64n > 2 ** 64, 2n ** 64n >= 2 ** 64, 1n < 1.5, 1n < NaN, "2" > 1n, 0n < -0];
//=> [true,true,false,true,true,false,true,false]

//# bigint-arithmetic: division truncates, remainder has the sign of the dividend
return [7n / 2n, -7n / 2n, -7n % 3n, 2n ** 70n, -1n >> 1n, 5n & 3n, ~5n, -(-3n)].map(String);
//=> ["3","-3","-1","1180591620717411303424","-1","1","-6","3"]

//# bigint-mixing-throws: arithmetic on a BigInt and a number is a TypeError
const errors = [() => 1n + 1, () => 1 * 1n, () => 1n << 1, () => +1n, () => 1n >>> 0n, () => Math.max(1n), () => 1n / 0n, () => 2n ** -1n].map((f) => {
  try { return f(); } catch (error) { return error.name; }
});
return errors;
//=> ["TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","RangeError","RangeError"]

//# bigint-string: a BigInt joins with a string, and is falsy when zero
let n = 9007199254740993n;
return ["" + n, `${n++}`, String(n), typeof n, 0n ? "t" : "f", 0n || "or", 1n + "1"];
//=> ["9007199254740993","9007199254740993","9007199254740994","bigint","f","or","11"]

//# comma: the comma evaluates all and gives the last
let n = 0;
const x = (n++, n++, n * 10);
return [x, n];
//=> [20,2]

//# conditional-nested: conditionals group from the right, one branch runs
const log = [];
const pick = (n) => n < 0 ? (log.push("neg"), "a") : n > 0 ? (log.push("pos"), "b") : "c";
return [pick(-1), pick(1), pick(0), log];
//=> ["a","b","c",["neg","pos"]]

//# conditional-assignment: a conditional's branches are assignment expressions
let a = 0, b = 0;
true ? a = 1 : b = 2;
false ? a = 3 : b = 4;
return [a, b];
//=> [1,4]

//# logical-values: && and || give an operand, not a boolean
return [0 && "x", 1 && "x", "" || "y", "z" || "y", null ?? "d", 0 ?? "d", !!"a", !"a"];
//=> [0,"x","y","z","d",0,true,false]

//# nullish-with-parentheses: ?? goes with && and || between parentheses
return [(null || undefined) ?? "d", null ?? (0 || "x"), (0 && 1) ?? "no"];
//=> ["d","x",0]

//# short-circuit: the right side is not evaluated when the left decides
let n = 0;
const t = () => ++n;
true || t(); false && t(); 1 ?? t(); null?.[t()]; null?.x(t());
return n;
//=> 0

//# logical-assignment: each assigns only when it must
let a = 0, b = 1, c = null, d = 0;
a ||= 5; b &&= 6; c ??= 7; d ??= 8;
return [a, b, c, d];
//=> [5,6,7,0]

//# logical-assignment-setter: a logical assignment that decides early does not set
const log = [];
const o = { get x() { log.push("get"); return 1; }, set x(v) { log.push("set " + v); } };
const r = [o.x ||= 2, o.x &&= 3, o.x ??= 4];
return [r, log];
//=> [[1,3,1],["get","get","set 3","get"]]

//# logical-assignment-evaluates-once: object and key are evaluated once
let n = 0;
const o = { k1: null };
const key = () => "k" + ++n;
o[key()] ??= "set";
return [o, n];
//=> [{"k1":"set"},1]

//# logical-assignment-name: a function assigned to a name by a logical assignment is named
let f, g = 1, h;
f ??= () => {}; g &&= function () {}; h ||= class {};
return [f.name, g.name, h.name];
//=> ["f","g","h"]

//# optional-chain-full: a?.b?.[c]?.(d) for all it can meet
const run = (a, c, d) => a?.b?.[c]?.(d);
return [run(null), run({}), run({ b: {} }, "x"), run({ b: { x: (d) => d * 2 } }, "x", 4), run({ b: [(d) => d] }, 0, "zero")].map((v) => v ?? String(v));
//=> ["undefined","undefined","undefined",8,"zero"]

//# optional-chain-cuts-all: a chain that ends early evaluates nothing of the rest
let n = 0;
const u = undefined;
return [String(u?.a.b.c(++n)[++n]), n];
//=> ["undefined",0]

//# optional-chain-parentheses: parentheses end what a chain can cut
const u = undefined;
let kept;
try { kept = (u?.a).b; } catch (error) { kept = error.name; }
return [String(u?.a.b), kept];
//=> ["undefined","TypeError"]

//# optional-call-this: an optional call keeps this, also behind parentheses
const o = { v: 7, f() { return this?.v; } };
return [o.f?.(), o?.f(), (o.f)(), (o?.f)(), (0, o.f)?.() ?? "none", o["f"]?.()];
//=> [7,7,7,7,"none",7]

//# optional-chain-null-values: only null and undefined cut
return [0?.toFixed(1), ""?.length, false?.toString(), (null)?.x ?? "cut", NaN?.toString()];
//=> ["0.0",0,"false","cut","NaN"]

//# optional-number-conditional: ?. before a digit is a conditional
const a = true;
return a?.5:1;
//=> 0.5

//# optional-call-not-function: an optional call of what is no function is a TypeError
const o = { f: 1 };
try { o.f?.(); } catch (error) { return error.name; }
//=> "TypeError"

//# delete-chain: delete of a chain
const o = { a: { b: 1, c: 2 } };
const u = null;
const r = [delete o?.a?.b, delete u?.a.b, delete o.missing?.x];
return [r, o];
//=> [[true,true,true],{"a":{"c":2}}]

//# delete-values: delete gives true for what is no reference and for what is absent
const o = { x: 1 };
return [delete 1, delete o.x, delete o.nothing, "x" in o, delete (() => {})()];
//=> [true,true,true,false,true]

//# delete-array-element: delete leaves a hole
const xs = [1, 2, 3];
delete xs[1];
return [xs.length, 1 in xs, String(xs[1])];
//=> [3,false,"undefined"]

//# typeof-all: typeof of every type
return [typeof undefined, typeof null, typeof true, typeof 1, typeof 1n, typeof "", typeof Symbol(), typeof {}, typeof [], typeof (() => {}), typeof class {}, typeof /x/];
//=> ["undefined","object","boolean","number","bigint","string","symbol","object","object","function","function","object"]

//# typeof-precedence: typeof binds tighter than binary operators
return [typeof 1 + 1, typeof (1 + 1), typeof typeof 1];
//=> ["number1","number","string"]

//# void: void evaluates and gives undefined
let n = 0;
return [String(void n++), n, typeof void 0];
//=> ["undefined",1,"undefined"]

//# in-operator: in looks at keys, inherited ones too
const s = Symbol();
const o = { a: undefined, [s]: 1 };
return ["a" in o, "toString" in o, "b" in o, s in o, 0 in ["x"], 1 in ["x"], "length" in []];
//=> [true,true,false,true,true,false,true]

//# in-primitive-throws: in on a primitive is a TypeError
try { return "length" in "text"; } catch (error) { return error.name; }
//=> "TypeError"

//# instanceof-basic: instanceof follows the prototype chain
class A {}
class B extends A {}
const o = Object.create(B.prototype);
return [o instanceof A, new A() instanceof B, 1 instanceof Number, Object.create(null) instanceof Object, (() => {}) instanceof Object];
//=> [true,false,false,false,true]

//# instanceof-has-instance: Symbol.hasInstance decides, as a boolean
const even = { [Symbol.hasInstance]: (n) => n % 2 === 0 && "yes" };
return [2 instanceof even, 3 instanceof even];
//=> [true,false]

//# instanceof-not-callable: instanceof of what is no function is a TypeError
try { return {} instanceof {}; } catch (error) { return error.name; }
//=> "TypeError"

//# instanceof-bound: a bound function stands for its target
class A {}
const B = A.bind(null);
return new A() instanceof B;
//=> true

//# private-in: #x in o asks for the brand
class A {
  #x;
  static has(o) { return #x in o; }
}
let thrown;
try { A.has(1); } catch (error) { thrown = error.name; }
return [A.has(new A()), A.has({}), A.has(Object.create(new A())), thrown];
//=> [true,false,false,"TypeError"]

//# update-prefix-postfix: prefix gives the new value, postfix the old one as a number
let a = "5", b = 5, c = null;
return [a++, a, ++b, b--, b, c++, c, typeof a];
//=> [5,6,6,6,5,0,1,"number"]

//# update-member-accessor: update reads once and writes once
const log = [];
const o = { get x() { log.push("get"); return 1; }, set x(v) { log.push("set " + v); } };
const r = [o.x++, --o.x];
return [r, log];
//=> [[1,0],["get","set 2","get","set 0"]]

//# update-key-once: the key of an update is converted once
let n = 0;
const key = { toString() { n++; return "k"; } };
const o = { k: 1 };
o[key]++;
return [o, n];
//=> [{"k":2},1]

//# update-bigint: update of a BigInt adds 1n
let n = 1n;
return [String(n++), String(--n), String(-n)];
//=> ["1","1","-1"]

//# spread-call: spread arguments anywhere in a call
const f = (...xs) => xs;
return [f(...[1, 2], 3, ..."ab", ...new Set([4, 4])), f(...[]), Math.max(...[1, 5], 3)];
//=> [[1,2,3,"a","b",4],[],5]

//# spread-array-holes: spread turns holes into undefined
const xs = [...[1, , 3]];
return [1 in xs, xs.length, 1 in [1, , 3]];
//=> [true,3,false]

//# spread-object: later properties win, null and undefined give nothing
return { a: 1, ...{ a: 2, b: 3 }, b: 4, ...null, ...undefined, ...1, ...true };
//=> {"a":2,"b":4}

//# spread-object-string: a string gives its characters by index
return { ..."hi" };
//=> {"0":"h","1":"i"}

//# spread-object-string-mixed: a string among others, and a String object
return [{ a: 1, ..."x", b: 2 }, { ...new String("yz") }, { ...["v"] }];
//=> [{"0":"x","a":1,"b":2},{"0":"y","1":"z"},{"0":"v"}]

//# spread-object-getters: spread reads getters and makes plain properties, own enumerable ones only
let n = 0;
const source = Object.create({ inherited: 1 }, { hidden: { value: 1 }, g: { get: () => ++n, enumerable: true } });
const o = { ...source };
return [o, n, typeof Object.getOwnPropertyDescriptor(o, "g").get];
//=> [{"g":1},1,"undefined"]

//# spread-object-no-setters: spread defines and does not call a setter that stands before
let called = false;
const o = { set x(v) { called = true; }, ...{ x: 1 } };
return [o, called];
//=> [{"x":1},false]

//# spread-object-symbols: symbols are copied too
const s = Symbol();
return { ...{ [s]: 1 } }[s];
//=> 1

//# array-literal-holes: elisions make holes, a trailing comma does not
const xs = [, 1, , 2, ];
return [xs.length, Object.keys(xs), [,].length, [, ,].length];
//=> [4,["1","3"],1,2]

//# template-literal: values are converted to strings, nested templates too
const o = { toString: () => "str", valueOf: () => 1 };
return [`a${1 + 1}b${`c${"d"}`}`, `${o}`, "" + o, `${[1, [2]]}`, `${null} ${undefined}`, `\${x}`, `$`];
//=> ["a2bcd","str","1","1,2","null undefined","${x}","$"]

//# template-symbol-throws: a symbol in a template is a TypeError
try { return `${Symbol("s")}`; } catch (error) { return error.name; }
//=> "TypeError"

//# template-newlines: a line break is one line feed, a continuation none
return [`a
b`, `a\
b`];
//=> ["a\nb","ab"]

//# tagged-template: the tag gets cooked and raw strings and the values
const tag = (strings, ...values) => [[...strings], [...strings.raw], values];
return tag`a${1}\n${2}\u0041`;
//=> [["a","\n","A"],["a","\\n","\\u0041"],[1,2]]

//# tagged-template-invalid-escape: an invalid escape is undefined cooked and stays raw
const tag = (strings) => [String(strings[0]), strings.raw[0]];
return tag`\unicode and \xerxes \01`;
//=> ["undefined","\\unicode and \\xerxes \\01"]

//# tagged-template-caching: one site gives one object, two sites give two
const tag = (strings) => strings;
const site = () => tag`x`;
return [site() === site(), site() === tag`x`, Object.isFrozen(site()), Object.isFrozen(site().raw)];
//=> [true,false,true,true]

//# tagged-template-this: a member as tag keeps this, tags can be chained
const o = { v: 1, tag(strings) { return this.v + strings[0]; } };
const chain = (s) => (t) => s[0] + t[0];
return [o.tag`a`, chain`x``y`, new (class { constructor(s) { this.s = s?.[0] ?? "none"; } })().s];
//=> ["1a","xy","none"]

//# tagged-template-new: new takes the tag's result, not the tag
const tag = () => class { x = 1; };
return new tag`a`().x;
//=> 1

//# string-raw: String.raw leaves escapes alone
return [String.raw`a\n${1}\\`, String.raw`\``];
//=> ["a\\n1\\\\","\\`"]

//# regex-flags: flags, in any order of writing, come sorted
const r = /a/yusgmid;
return [r.flags, r.source, String(/\//), String(/[/]/), /(?:)/.source];
//=> ["dgimsuy","a","/\\//","/[/]/","(?:)"]

//# regex-new-each-time: a regex literal is a new object each time
const f = () => /x/g;
return [f() === f(), f().lastIndex];
//=> [false,0]

//# regex-v-flag: sets can be intersected and subtracted under v
return ["aZ5é".match(/[\p{L}--[a-z]]/gv), "abc".match(/[\w&&[b-z]]/gv), /^\p{RGI_Emoji}$/v.test("👍🏽")];
//=> [["Z","é"],["b","c"],true]

//# regex-d-flag: d gives the places of the groups
const m = /b(?<n>c)?/d.exec("abcd");
return [m.indices[0], m.indices.groups.n];
//=> [[1,3],[2,3]]

//# regex-named-groups: named groups and back references by name
const m = /(?<y>\d{4})-(?<m>\d\d)-\k<y>/.exec("2024-05-2024");
return [m.groups.y, m.groups.m, Object.getPrototypeOf(m.groups), "ab".replace(/(?<a>.)(?<b>.)/, "$<b>$<a>")];
//=> ["2024","05",null,"ba"]

//# regex-duplicate-groups: one name in two alternatives
//~ node: needs duplicate named groups
const r = /(?<y>\d{4})-\d\d|\d\d\/(?<y>\d{4})/;
return [r.exec("2024-05").groups.y, r.exec("05/1999").groups.y];
//=> ["2024","1999"]

//# regex-modifiers: modifiers hold inside their group only
//~ node: needs regular expression modifiers
return [/(?i:a)b/.test("Ab"), /(?i:a)b/.test("AB"), /a(?-i:b)/i.test("Ab"), /a(?-i:b)/i.test("AB")];
//=> [true,false,true,false]

//# regex-lookbehind: look-behind matches backwards
return ["$42 €17".match(/(?<=\$)\d+/)[0], "$42 €17".match(/(?<!\$)\b\d+/)[0], "abc".replace(/(?<=(a)(b))c/, "$2$1")];
//=> ["42","17","abba"]

//# regex-sticky: sticky matches only at lastIndex
const r = /a/y;
r.lastIndex = 1;
return [r.test("ba"), r.lastIndex, r.test("ba"), r.lastIndex];
//=> [true,2,false,0]

//# regex-unicode: u reads code points, without it code units
return ["😀".match(/./u)[0].length, "😀".match(/./)[0].length, /\u{61}/u.test("a"), /^\p{Lu}/u.test("É")];
//=> [2,1,true,true]

//# numeric-literals: every form of a number
return [0x1F, 0b101, 0o17, 1_000_000, .5, 5., 1e3, 1E-2, 0xFF_FF, 0.1 + 0.2, 1_0.0_1];
//=> [31,5,15,1000000,0.5,5,1000,0.01,65535,0.30000000000000004,10.01]

//# numeric-extremes: numbers that need all their digits
return [5e-324, 1.7976931348623157e308, 2 ** 53 + 1, 9007199254740993, 1e21, 123456789012345680000, String(1e400), 0.000001, 1e-7].map(String);
//=> ["5e-324","1.7976931348623157e+308","9007199254740992","9007199254740992","1e+21","123456789012345680000","Infinity","0.000001","1e-7"]

//# bigint-literals: BigInts in all bases with separators
return [0xFFn, 0b11n, 0o7n, 1_000n, 0n].map(String);
//=> ["255","3","7","1000","0"]

//# string-escapes: every escape of a string
return ["\x41\u0042\u{43}\u{1F600}".length, "\b\f\n\r\t\v\0".split("").map((c) => c.charCodeAt(0)), "\'\"\\\a\
z"];
//=> [5,[8,12,10,13,9,11,0],"'\"\\az"]

//# string-surrogates: a pair of escapes is one character, a lone one counts as a unit
return ["\uD83D\uDE00" === "😀", "\uD83D".length, [..."\uD83D\uDE00\uD83D"].length];
//=> [true,1,2]

//# number-member: members of a number literal
return [1..toString(), 1.0.toFixed(1), 1 .toString(), (1).toString(), 0x10.toString(16), 1e2.toString()];
//=> ["1","1.0","1","1","10","100"]

//# member-keys: computed keys are converted to property keys
const o = { 1: "one", null: "n", true: "t", "a,b": "list" };
return [o[1], o["1"], o[1.0], o[null], o[true], o[["a", "b"]], o[0x1]];
//=> ["one","one","one","n","t","list","one"]

//# new-spread: new with spread arguments and without parentheses
class P { constructor(...xs) { this.xs = xs; } }
return [new P(...[1, 2], 3).xs, new P().xs, (new P).xs, new P(1).xs.length];
//=> [[1,2,3],[],[],1]

//# new-member-precedence: new takes members before it calls
const ns = { C: class { v = 1; static make() { return class { v = 2; }; } } };
return [new ns.C().v, new (ns.C.make())().v, new ns["C"]().v, new new ns.C().constructor().v];
//=> [1,2,1,1]

//# new-new: each new takes the nearest arguments
function F(v) { this.v = v; this.G = function (w) { this.sum = v + w; }; }
return [new new F(1).G(2).sum, new (new F(3).G)(4).sum, new F(5).v];
//=> [3,7,5]

//# new-not-constructor: arrows, methods and built-in functions are no constructors
const o = { m() {} };
return [() => {}, o.m, Math.max, async function () {}, function* () {}].map((f) => { try { new f(); return "ran"; } catch (error) { return error.name; } });
//=> ["TypeError","TypeError","TypeError","TypeError","TypeError"]

//# new-target: new.target in functions, arrows and subclasses
function F() { return { t: new.target === F, arrow: (() => new.target === F)() }; }
class A { constructor() { this.name = new.target.name; } }
class B extends A {}
function G() { return new.target === undefined; }
return [new F(), new A().name, new B().name, G(), Reflect.construct(A, [], B).name];
//=> [{"t":true,"arrow":true},"A","B",true,"B"]

//# function-returns-object: new gives an object that the function returns, not a primitive
function F() { this.a = 1; return { b: 2 }; }
function G() { this.a = 1; return 3; }
return [new F(), new G()];
//=> [{"b":2},{"a":1}]

//# object-literal-forms: shorthand, computed, method, accessor, number and string keys
const a = 1, k = "key";
let stored;
const o = { a, [k + 1]: 2, "s t": 3, 4: 4, .5: 5, m() { return this.a; }, get g() { return 6; }, set g(v) { stored = v; } };
o.g = 9;
return [o.a, o.key1, o["s t"], o[4], o["0.5"], o.m(), o.g, stored];
//=> [1,2,3,4,5,1,6,9]

//# object-literal-duplicates: the last of two equal keys wins, in the place of the first
return [Object.keys({ a: 1, b: 2, a: 3 }), { a: 1, a: 2 }.a, { get x() { return 1; }, x: 2 }.x];
//=> [["a","b"],2,2]

//# object-literal-keyword-keys: reserved words are fine as keys
const o = { if: 1, class: 2, get: 3, set: 4, async: 5, static: 6, await: 7, null: 8 };
return [o.if, o.class, o.get, o.set, o.async, o.static, o.await, o.null];
//=> [1,2,3,4,5,6,7,8]

//# object-literal-get-names: get, set and async can be names of methods and shorthand
const get = 1, set = 2, async = 3;
const o = { get, set, async };
const p = { get() { return 4; }, set() { return 5; }, async() { return 6; }, *gen() {}, async *ag() {}, get get2() { return 7; } };
return [o, p.get(), p.set(), p.async(), p.get2];
//=> [{"get":1,"set":2,"async":3},4,5,6,7]

//# proto-literal: __proto__: in a literal sets the prototype
const p = { x: 1 };
const o = { __proto__: p, own: 2 };
return [o.x, Object.keys(o), Object.getPrototypeOf(o) === p, Object.getPrototypeOf({ __proto__: null })];
//=> [1,["own"],true,null]

//# proto-computed: computed, shorthand and method __proto__ are ordinary properties
const __proto__ = { x: 1 };
const a = { ["__proto__"]: 1 }, b = { __proto__ }, c = { __proto__() { return 3; } };
return [Object.keys(a), Object.keys(b), Object.getPrototypeOf(b) === Object.prototype, Object.keys(c)];
//=> [["__proto__"],["__proto__"],true,["__proto__"]]

//# proto-literal-string-key: a quoted __proto__ sets it as well, and a primitive is ignored
const o = { "__proto__": { x: 1 } };
const p = { __proto__: 1 };
return [o.x, Object.keys(o), Object.getPrototypeOf(p) === Object.prototype, Object.keys(p)];
//=> [1,[],true,[]]

//# sequence-in-brackets: a comma expression as key
const xs = [1, 2, 3];
return xs[0, 2];
//=> 3

//# assignment-value: an assignment gives what was assigned, and groups from the right
let a, b, c;
a = b = c = 5;
const o = { set x(v) {} };
return [a, b, c, (o.x = 7), (a += b = 2), a];
//=> [5,5,5,7,7,7]

//# compound-assignments: all of them
let x = 10;
const seen = [x += 5, x -= 3, x *= 2, x /= 4, x %= 4, x <<= 3, x >>= 1, x >>>= 1, x |= 9, x &= 12, x ^= 5];
return seen;
//=> [15,12,24,6,2,16,8,4,13,12,9]

//# to-primitive: Symbol.toPrimitive gets the hint and wins
const o = { [Symbol.toPrimitive]: (hint) => hint };
return [`${o}`, o + "", o * 1 + "", { string: 1 }[o], o == "default", [1] + o];
//=> ["string","default","NaN",1,true,"1default"]

//# to-primitive-order: valueOf before toString, except for strings
const log = [];
const o = { valueOf() { log.push("valueOf"); return {}; }, toString() { log.push("toString"); return "7"; } };
const r = [o * 1, `${o}`];
return [r, log];
//=> [[7,"7"],["valueOf","toString","toString"]]

//# to-primitive-fails: no primitive is a TypeError
const o = { valueOf: () => ({}), toString: () => ({}) };
try { return o + 1; } catch (error) { return error.name; }
//=> "TypeError"

//# date-prefers-string: a Date added to something becomes a string, subtracted a number
const d = new Date(5);
return [typeof (d + 1), d - 1, typeof (d + d)];
//=> ["string",4,"string"]

//# this-top-arrow: this in a strict function called plainly is undefined, in an arrow that around it
function f() { return String(this); }
const o = { m() { return (() => this === o)(); } };
return [f(), o.m(), f.call(1), typeof function () { return this; }.call(1)];
//=> ["undefined",true,"1","number"]

//# chained-comparison: comparisons group from the left
return [3 > 2 > 1, 1 < 2 < 3, 1 == 1 == 2];
//=> [false,true,false]

//# plus-plus-tokens: longest match of tokens
let a = 1, b = 2;
return [a+++b, a, a- -b, a+ +b, - -a];
//=> [3,2,4,4,2]
