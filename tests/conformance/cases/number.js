//# parse-int: radix, prefixes, trailing text, conversion of numbers
return [
  parseInt("0x1f"), parseInt("0x"), parseInt("08"), parseInt("12px"), parseInt("  -7.9"), parseInt("11", 2),
  parseInt("z", 36),
  parseInt("9", 8), parseInt("10", 37), parseInt("10", 1), parseInt("10", 0), parseInt("0b11"), parseInt(null, 36),
  parseInt(5e-7), parseInt(1e21), parseInt("1e3"), parseInt(""), parseInt("-"), parseInt("0x10", 10),
  parseInt("0x10", 16),
].map(String);
//=> ["31", "NaN", "8", "12", "-7", "3", "35", "NaN", "NaN", "NaN", "10", "0", "1112745", "5", "1", "1", "NaN", "NaN", "0", "16"]

//# parse-int-sign-and-separators: minus zero, plus, numeric separators, leading space of every kind
return [
  Object.is(parseInt("-0"), -0), parseInt("+5"), parseInt("1_000"), parseInt("\u00a0\n7"), parseInt("1n"),
  parseInt("३"),
].map(String);
//=> ["true", "5", "1", "7", "1", "NaN"]

//# parse-float: the longest prefix that is a decimal literal
return [
  "3.14abc", ".5.5", "-.5e-1x", "1e", "1e+", "Infinityx", "-Infinity", "infinity", "0x10", "", " 1_000", "+", "1.e2",
  "e5",
].map((s) => String(parseFloat(s)));
//=> ["3.14", "0.5", "-0.05", "1", "1", "Infinity", "-Infinity", "NaN", "0", "NaN", "1", "NaN", "100", "NaN"]

//# same-functions: Number.parseInt and parseFloat are the global ones, isNaN is not
return [
  Number.parseInt === parseInt, Number.parseFloat === parseFloat, Number.isNaN === isNaN, Number.isFinite === isFinite,
];
//=> [true, true, false, false]

//# is-nan: the global converts, Number.isNaN does not
const v = ["x", undefined, null, NaN, "", " 1 ", {}, [], [1], new Number(NaN)];
return [v.map((x) => isNaN(x)), v.map((x) => Number.isNaN(x))];
//=> [[true, true, false, true, false, false, true, false, false, true], [false, false, false, true, false, false, false, false, false, false]]

//# is-finite-and-integer: conversions and safe integers
return [
  isFinite("5"), Number.isFinite("5"), isFinite(null), Number.isInteger(5.0), Number.isInteger("5"),
  Number.isSafeInteger(2 ** 53),
  Number.isSafeInteger(2 ** 53 - 1), Number.isInteger(1e300), Number.isInteger(-0), Number.isInteger(Infinity),
];
//=> [true, false, true, true, false, false, true, true, true, false]

//# is-nan-of-bigint-and-symbol: the global refuses what cannot be converted
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  err(() => isNaN(1n)), err(() => isNaN(Symbol())), Number.isNaN(1n), err(() => +1n), Number(12n),
  err(() => Math.max(1n)),
];
//=> ["TypeError", "TypeError", false, "TypeError", 12, "TypeError"]

//# to-fixed: exact decimal expansion, ties upwards, large numbers, minus zero
return [
  (1.005).toFixed(2), (1.45).toFixed(1), (2.5).toFixed(0), (-2.5).toFixed(0), (0.5).toFixed(0), (1e21).toFixed(2),
  (123.456).toFixed(), (-1.5).toFixed(0), (-0.0000001).toFixed(2), (-0).toFixed(2), (0.000001).toFixed(7),
  NaN.toFixed(2), (10.235).toFixed(2),
];
//=> ["1.00", "1.4", "3", "-3", "1", "1e+21", "123", "-2", "-0.00", "0.00", "0.0000010", "NaN", "10.23"]

//# to-fixed-range: 0 to 100 digits
const err = (d) => { try { return (0.1).toFixed(d).length; } catch (e) { return e.name; } };
return [err(100), err(101), err(-1), err(undefined), err("2"), err(Infinity), (0.1).toFixed(20), (1.1).toFixed(30)];
//=> [102, "RangeError", "RangeError", 1, 4, "RangeError", "0.10000000000000000555", "1.100000000000000088817841970013"]

//# to-precision: fixed or exponential by the exponent
const err = (d) => { try { return (1).toPrecision(d); } catch (e) { return e.name; } };
return [
  (123.456).toPrecision(4), (0.000123).toPrecision(2), (1e21).toPrecision(3), (1234.5).toPrecision(2),
  (0.0000001).toPrecision(1),
  (1.25).toPrecision(2), (1.35).toPrecision(2), (99.99).toPrecision(3), (5).toPrecision(), err(0), err(101),
  (0).toPrecision(3), (-1.5e-9).toPrecision(3),
];
//=> ["123.5", "0.00012", "1.00e+21", "1.2e+3", "1e-7", "1.3", "1.4", "100", "5", "RangeError", "RangeError", "0.00", "-1.50e-9"]

//# to-exponential: with and without digits
const err = (d) => { try { return (1).toExponential(d); } catch (e) { return e.name; } };
return [
  (12345).toExponential(), (12345).toExponential(2), (0).toExponential(), (0).toExponential(2),
  (-2.5e-9).toExponential(0),
  (0.00015).toExponential(1), Infinity.toExponential(500), err(-1), err(101), (25).toExponential(0),
  (123456).toExponential(undefined),
];
//=> ["1.2345e+4", "1.23e+4", "0e+0", "0.00e+0", "-3e-9", "1.5e-4", "Infinity", "RangeError", "RangeError", "3e+1", "1.23456e+5"]

//# to-string-decimal: where exponents begin
return [
  1e21, 123456789012345680000, 1e-6, 1e-7, 0.1 + 0.2, 5e-324, 1.7976931348623157e308, -0, 100, 1.5e-10, 4.35, 2 ** 53,
  1e23,
].map(String);
//=> ["1e+21", "123456789012345680000", "0.000001", "1e-7", "0.30000000000000004", "5e-324", "1.7976931348623157e+308", "0", "100", "1.5e-10", "4.35", "9007199254740992", "1e+23"]

//# to-string-radix: integers and exact fractions in other bases
const err = (r) => { try { return (10).toString(r); } catch (e) { return e.name; } };
return [
  (255).toString(16), (-255).toString(2), (0.5).toString(2), (35).toString(36), (0.1).toString(2).slice(0, 12), err(1),
  err(37), err(undefined), (-0).toString(2), (2.5).toString(8), NaN.toString(2), (-Infinity).toString(16),
];
//=> ["ff", "-11111111", "0.1", "z", "0.0001100110", "RangeError", "RangeError", "10", "0", "2.4", "NaN", "-Infinity"]

//# to-string-radix-large: integers of 2^53 and powers of two in other bases are exact
return [
  (2 ** 60).toString(16), (2 ** 53).toString(36), (2 ** 31).toString(2).length, (1e21).toString(16),
  (0xdeadbeef).toString(16), (-(2 ** 40)).toString(32),
];
//=> ["1000000000000000", "2gosa7pa2gw", 32, "3635c9adc5dea00000", "deadbeef", "-100000000"]

//# literals: bases, separators, exponents, member access on a number
return [0xff, 0o17, 0b101, 1_000_000, .5e1, 1e-3, 5..toString(), 1.0.toFixed(1), 0B1, 0XAb];
//=> [255, 15, 5, 1000000, 5, 0.001, "5", "1.0", 1, 171]

//# conversions: Number of many things
return [
  undefined, null, true, "", "  ", "1,2", [], [5], [1, 2], {}, new Date(5), "0x", "-", "1e1000", "\u00a05\ufeff",
  "5\u180e",
].map((v) => String(Number(v)));
//=> ["NaN", "0", "1", "0", "0", "NaN", "0", "5", "NaN", "NaN", "5", "NaN", "NaN", "Infinity", "5", "NaN"]

//# number-without-argument: Number() is 0, Number(undefined) is NaN; wrappers
const o = new Number("7");
return [Number(), String(Number(undefined)), typeof o, o + 1, o == 7, o === 7, Number(o), Object.is(Number("-0"), -0)];
//=> [0, "NaN", "object", 8, true, false, 7, true]

//# constants: the constants of Number
return [
  Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.EPSILON === 2 ** -52, Number.MIN_VALUE === 5e-324,
  Number.MAX_VALUE * 2 === Infinity, Object.isFrozen(Number.prototype) || true, Number.MIN_VALUE / 2,
];
//=> [9007199254740991, -9007199254740991, true, true, true, true, 0]

//# constants-read-only: assigning to a constant throws
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [err(() => { Number.MAX_VALUE = 1; }), err(() => { Math.PI = 3; })];
//=> ["TypeError", "TypeError"]

//# integer-limits: bit operators wrap at 32 bits, shifts count modulo 32
return [
  2 ** 31 | 0, 2 ** 32 | 0, -1 >>> 0, 1 << 31, 1 << 32, 5 >> 33, -5 >> 1, -5 >>> 28, ~~-3.7, ~5, 1e10 | 0, NaN | 0,
  "7" & 3, 2 ** 53 + 1 | 0,
];
//=> [-2147483648, 0, 4294967295, -2147483648, 1, 2, -3, 15, -3, -6, 1410065408, 0, 3, 0]

//# remainder-and-power: signs of remainders, powers of special values
return [
  -5 % 3, 5 % -3, Object.is(-4 % 2, -0), 5.5 % 2, String(5 % 0), 5 % Infinity, String(1 ** Infinity), NaN ** 0, 2 ** -1,
  (-8) ** (1 / 3), 2 ** 3 ** 2, (-2) ** 2,
].map(String);
//=> ["-2", "2", "true", "1.5", "NaN", "5", "NaN", "1", "0.5", "NaN", "512", "4"]

//# division-and-zero: infinities and signed zeros
return [
  1 / 0, 1 / -0, 0 / 0, -1 / Infinity, 0 * -1, -0 + 0, -0 + -0, -0 - 0, Infinity - Infinity,
].map((n) => (Object.is(n, -0) ? "-0" : String(n)));
//=> ["Infinity", "-Infinity", "NaN", "-0", "-0", "0", "-0", "-0", "NaN"]

//# rounding-of-literals: the nearest double, ties to even
return [
  9007199254740993, 0.1 * 3, 1.1 + 2.2, 4.35 * 100, 1.0000000000000001, 0.7 + 0.1, 9007199254740992 + 1.5,
  123456789 * 987654321,
];
//=> [9007199254740992, 0.30000000000000004, 3.3000000000000003, 434.99999999999994, 1, 0.7999999999999999, 9007199254740994, 121932631112635260]

//# value-of-receiver: methods of Number.prototype refuse what is no number
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const { toFixed, toString, valueOf } = Number.prototype;
return [
  err(() => toFixed.call("1")), err(() => toString.call({})), valueOf.call(new Number(3)), Number.prototype.valueOf(),
];
//=> ["TypeError", "TypeError", 3, 0]

//# increments: the operand is converted before it is changed
let a = "5", b = null, c = "x", d = [];
const post = a++;
b++;
c--;
++d;
return [post, a, b, String(c), d, typeof post];
//=> [5, 6, 1, "NaN", 1, "number"]

//# boolean-conversions: what is false
return [
  0, -0, NaN, "", null, undefined, false, 0n, "0", "false", [], {}, -1n, new Boolean(false),
].map((v) => (v ? 1 : 0)).join("");
//=> "00000000111111"

//# loose-equality: the table of ==
return [
  null == undefined, null == 0, "" == 0, "0" == false, [] == false, [] == ![], [1] == 1, "1" == 1n, NaN == NaN,
  ({}) == "[object Object]",
  1n == 1, 2n == true, Symbol.iterator == "x", "0x10" == 16, undefined == 0, [null] == "",
];
//=> [true, false, true, true, true, true, true, true, false, true, true, false, false, true, false, true]

//# radix-fractions: fractions that are exact in the radix
return [(0.75).toString(2), (0.5).toString(16), (-3.25).toString(4), (255.5).toString(16), (1e-7).toString(10)];
//=> ["0.11", "0.8", "-3.1", "ff.8", "1e-7"]

//# to-fixed-large: large numbers with fractions print exactly
return [
  (2 ** 53).toFixed(1), (1e20).toFixed(2), (123456789.987654321).toFixed(5), (0.1 + 0.2).toFixed(20),
  (5e-324).toFixed(3),
];
//=> ["9007199254740992.0", "100000000000000000000.00", "123456789.98765", "0.30000000000000004441", "0.000"]

//# number-strings-round-trip: the shortest text that reads back
return [
  0.1, 1 / 3, 2 / 3, 1e300 / 3, 5e-324, 123456.789e-20, 2 ** -1074, 4.9406564584124654e-324, 1.1 * 1.1,
].every((n) => Number(String(n)) === n);
//=> true
