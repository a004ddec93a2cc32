//# arithmetic: truncating division, sign of remainders, powers
return [7n / 2n, -7n / 2n, -7n % 3n, 7n % -3n, 2n ** 64n, (-2n) ** 3n, -(5n), 0n * -1n].map(String);
//=> ["3", "-3", "-1", "1", "18446744073709551616", "-8", "-5", "0"]

//# errors: division by zero, negative powers, mixing, unary plus, unsigned shift
const err = (f) => { try { return String(f()); } catch (e) { return e.name; } };
return [
  err(() => 1n / 0n), err(() => 1n % 0n), err(() => 2n ** -1n), err(() => 1n + 1), err(() => +1n),
  err(() => 1n >>> 0n), err(() => 1n * null),
];
//=> ["RangeError", "RangeError", "RangeError", "TypeError", "TypeError", "TypeError", "TypeError"]

//# comparison: with numbers and strings by mathematical value
return [
  1n < 1.5, 2n > "1", 1n == 1, 1n === 1, 2n ** 53n + 1n > 2 ** 53, 10n > 9, 1n < NaN, 1n < "x", 0n == "", 1n == "1.0",
  -1n < Infinity,
];
//=> [true, true, true, false, true, true, false, false, true, false, true]

//# sort-mixed: numbers and BigInts sort together by a comparator of comparisons
return [3n, 1, 2n, 10, 4n].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map(String);
//=> ["1", "2", "3", "4", "10"]

//# bitwise: two's complement of unbounded width
return [-1n & 0xffn, -8n >> 1n, -1n >> 100n, 1n << 70n, 5n | -8n, 6n ^ -1n, ~5n, 1n << -1n, 8n >> -2n].map(String);
//=> ["255", "-4", "-1", "1180591620717411303424", "-3", "-7", "-6", "0", "32"]

//# as-int-n: wrapping to signed and unsigned widths
return [
  BigInt.asIntN(8, 255n), BigInt.asUintN(8, -1n), BigInt.asIntN(64, 2n ** 63n), BigInt.asUintN(64, -1n),
  BigInt.asIntN(0, 5n),
  BigInt.asIntN(1, 1n), BigInt.asUintN(1, 3n), BigInt.asIntN(3, 25n), BigInt.asIntN(200, -5n), BigInt.asUintN(65, -1n),
].map(String);
//=> ["-1", "255", "-9223372036854775808", "18446744073709551615", "0", "-1", "1", "1", "-5", "36893488147419103231"]

//# as-int-n-arguments: the width is an index, the value is converted without numbers
const err = (f) => { try { return String(f()); } catch (e) { return e.name; } };
return [
  err(() => BigInt.asIntN(-1, 0n)), err(() => BigInt.asIntN(2 ** 53, 0n)), err(() => BigInt.asIntN(8, 1)),
  err(() => BigInt.asIntN(8, "257")), err(() => BigInt.asUintN(8.9, 256n)),
];
//=> ["RangeError", "RangeError", "TypeError", "1", "0"]

//# constructor: strings, booleans, whole numbers; fractions and others refused
const err = (v) => { try { return String(BigInt(v)); } catch (e) { return e.name; } };
return [
  "", " 12 ", "0xff", "0b11", "-5", "-0xf", "1e3", "1.0", "1n", true, 1e21, 1.5, NaN, null, undefined, [7], {},
].map(err);
//=> ["0", "12", "255", "3", "-5", "SyntaxError", "SyntaxError", "SyntaxError", "SyntaxError", "1", "1000000000000000000000", "RangeError", "RangeError", "TypeError", "TypeError", "7", "SyntaxError"]

//# no-new: BigInt is no constructor, its wrapper comes from Object
let name;
try { new BigInt(1); } catch (e) { name = e.name; }
const o = Object(5n);
return [name, typeof o, o == 5n, o === 5n, typeof (o + 1n), typeof 1n, Object.prototype.toString.call(1n)];
//=> ["TypeError", "object", true, false, "bigint", "bigint", "[object BigInt]"]

//# to-string-radix: large values in other bases
return [
  (2n ** 100n).toString(16), (-255n).toString(36), (10n ** 20n).toString(),
  (123456789012345678901234567890n).toString(32),
];
//=> ["10000000000000000000000000", "-73", "100000000000000000000", "33n91vrc6sv0tp73u2mi"]

//# number-conversion: rounding to the nearest double, ties to even
return [
  Number(2n ** 53n + 1n), Number(2n ** 53n + 3n), String(Number(2n ** 1024n)), Number(-5n),
  parseInt("9007199254740993"), parseFloat("12n"),
];
//=> [9007199254740992, 9007199254740996, "Infinity", -5, 9007199254740992, 12]

//# literals: bases and separators
return [0xffn, 0o17n, 0b11n, 1_000n, 0n, -0n].map(String);
//=> ["255", "15", "3", "1000", "0", "0"]

//# increment-and-compound: ++ and compound assignment stay BigInts
let a = 5n;
const post = a++;
a **= 3n;
a -= 6n;
return [typeof post, String(post), String(a), a-- === 210n, typeof -a];
//=> ["bigint", "5", "210", true, "bigint"]

//# truthiness-and-keys: 0n is false; as a key a BigInt is its digits
const o = { [1n]: "a", 2n: "b" };
return [Boolean(0n), !!1n, Object.keys(o), [7, 8][1n], "abc"[1n], 0n ? 1 : 2, 0n ?? 3n ? 1 : 2];
//=> [false, true, ["1", "2"], 8, "b", 2, 2]

//# map-keys: equal BigInts are the same key and differ from numbers
const m = new Map([[1n, "big"], [1, "number"]]);
return [
  m.size, m.get(1n), m.get(1), [1n].includes(1n), [1n].indexOf(1), Object.is(0n, -0n),
  new Set([2n ** 70n, 2n ** 70n]).size,
];
//=> [2, "big", "number", true, -1, true, 1]

//# json-refuses: JSON.stringify of a BigInt throws unless a replacer turns it into text
let name;
try { JSON.stringify({ a: 1n }); } catch (e) { name = e.name; }
return [name, JSON.stringify({ a: 1n }, (k, v) => (typeof v === "bigint" ? v + "n" : v))];
//=> ["TypeError", "{\"a\":\"1n\"}"]

//# factorial: a long product and its digits
let f = 1n;
for (let i = 2n; i <= 30n; i++) f *= i;
return [String(f), f.toString().length, String(f / 10n ** 20n)];
//=> ["265252859812191058636308480000000", 33, "2652528598121"]

//# modular-power: square and multiply as models write it
const power = (b, e, m) => {
  let r = 1n;
  b %= m;
  for (; e > 0n; e >>= 1n) { if (e & 1n) r = (r * b) % m; b = (b * b) % m; } return r;
};
return String(power(3n, 1000n, 10n ** 18n + 9n) === 3n ** 1000n % (10n ** 18n + 9n));
//=> "true"

//# concatenation: plus with a string is text, and templates print digits
return [1n + "2", `${10n ** 3n}`, "a" + -1n, [1n, 2n].join("+"), String(Object(1n))];
//=> ["12", "1000", "a-1", "1+2", "1"]
