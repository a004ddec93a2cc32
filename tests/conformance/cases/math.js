//# round: halves go up, minus zero and large values stay
return [0.5, -0.5, -1.5, 2.5, 0.49999999999999994, 2 ** 52 + 1, -0.2, 1.4999].map((n) => {
  const r = Math.round(n);
  return Object.is(r, -0) ? "-0" : r;
});
//=> [1, "-0", -1, 3, 0, 4503599627370497, "-0", 1]

//# rounding-functions: floor, ceil and trunc of negatives
return [
  Math.floor(-1.5), Math.ceil(-1.5), Math.trunc(-1.5), Object.is(Math.ceil(-0.5), -0), Object.is(Math.trunc(-0.9), -0),
  Math.floor("7.9"), Math.trunc(null),
];
//=> [-2, -1, -1, true, true, 7, 0]

//# min-max: no arguments, NaN, signed zeros, conversion of every argument
let n = 0;
const count = { valueOf() { n++; return 1; } };
const r = [
  Math.max(), Math.min(), Math.max(1, NaN, 3), Object.is(Math.max(-0, 0), 0), Object.is(Math.min(0, -0), -0),
  Math.max("3", [2]), Math.max(NaN, count, count),
];
return [r.map(String), n];
//=> [["-Infinity", "Infinity", "NaN", "true", "true", "3", "NaN"], 2]

//# hypot: special values, no overflow
return [
  Math.hypot(3, 4), Math.hypot(), Math.hypot(NaN, Infinity), Math.hypot(1e200, 1e200) < Infinity, Math.hypot(-3),
  Object.is(Math.hypot(-0), 0), Math.hypot(NaN),
].map(String);
//=> ["5", "0", "Infinity", "true", "3", "true", "NaN"]

//# imul-clz32: products of 32 bits, leading zeros
return [
  Math.imul(0xffffffff, 5), Math.imul(2 ** 31, 2), Math.imul(123456789, 987654321), Math.clz32(0), Math.clz32(1),
  Math.clz32(-1), Math.clz32(0.5), Math.clz32("16"),
];
//=> [-5, 0, -67153019, 32, 31, 0, 32, 27]

//# fround: to single precision
return [
  Math.fround(5.5), Math.fround(5.05), Math.fround(2 ** 150), Math.fround(1e-50), Math.fround(16777217),
  Object.is(Math.fround(-1e-50), -0),
].map(String);
//=> ["5.5", "5.050000190734863", "Infinity", "0", "16777216", "true"]

//# f16round: to half precision, ties to even, overflow
//~ node: needs Math.f16round
return [
  Math.f16round(1.337), Math.f16round(65519), Math.f16round(65520), Math.f16round(2 ** -25), Math.f16round(2049),
  Math.f16round(2051),
].map(String);
//=> ["1.3369140625", "65504", "Infinity", "0", "2048", "2052"]

//# sign-and-abs: with signed zeros and conversions
return [
  Math.sign(-3), Object.is(Math.sign(-0), -0), String(Math.sign("x")), Math.sign("-5"), Math.abs(-0) === 0,
  Object.is(Math.abs(-0), 0), Math.abs("-1"), Math.abs(null),
];
//=> [-1, true, "NaN", -1, true, true, 1, 0]

//# roots-and-logs: exact results where the mathematical one is representable
return [
  Math.cbrt(-8), Math.log2(8), Math.log10(1000), Math.log1p(0), Math.expm1(0), Math.sqrt(2) ** 2 === 2,
  Math.sqrt(-0) === 0, Math.exp(0), Math.log(1),
];
//=> [-2, 3, 3, 0, 0, false, true, 1, 0]

//# special-results: values the specification fixes
return [
  Math.log(-1), Math.log(0), Math.sqrt(-1), Math.atan2(0, -0) === Math.PI, Object.is(Math.atan2(-0, 0), -0),
  Math.pow(1, Infinity), Math.pow(NaN, 0),
  Math.pow(-0, -3), Math.pow(-Infinity, 3), Math.acos(2), Math.atanh(1), Math.sinh(-Infinity), Math.tanh(Infinity),
  Math.cosh(0), Math.asinh(-0) === 0,
].map(String);
//=> ["NaN", "-Infinity", "NaN", "true", "true", "NaN", "1", "-Infinity", "-Infinity", "NaN", "Infinity", "-Infinity", "1", "1", "true"]

//# random: in the half-open unit interval, and not the same each time
const r = Array.from({ length: 200 }, () => Math.random());
return [
  r.every((x) => x >= 0 && x < 1), new Set(r).size > 190, Math.random.length, Math.random.name, Math.random(5) < 1,
];
//=> [true, true, 0, "random", true]

//# object: Math is an object with a tag, not callable
let name;
try { Math(); } catch (e) { name = e.name; }
return [typeof Math, String(Math), name, Object.keys(Math), Math.PI.toFixed(4), Math.LOG2E.toFixed(3)];
//=> ["object", "[object Math]", "TypeError", [], "3.1416", "1.443"]

//# spread-many: max and min over a spread and through apply
const a = Array.from({ length: 1000 }, (_, i) => (i * 37) % 1000);
return [Math.max(...a), Math.min.apply(null, a), Math.max.apply(null, { length: 2, 0: 4, 1: 9 })];
//=> [999, 0, 9]

//# lengths: the number of parameters of the variadic functions
return [
  Math.max.length, Math.min.length, Math.hypot.length, Math.atan2.length, Math.imul.length, Math.pow.length,
  Math.round.length,
];
//=> [2, 2, 2, 2, 2, 2, 1]
