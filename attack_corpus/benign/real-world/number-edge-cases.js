/*---
title = "numbers parsed, rounded and compared with tolerance"
why = "parseInt, parseFloat, isNaN, toFixed, toPrecision and exponents."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listInputs = ["42", "3.14kg", "0x1F", "1e3", "", "-0", "abc", "9007199254740993", "  7 "]
[expect]
value_json = '''
{
  "usable": ["42", "0x1F", "1e3", "", "-0", "9007199254740993", "  7 "],
  "ints": [42, 3, 0, 1, "NaN", 0, "NaN", 9007199254740992, 7],
  "floats": 7,
  "unsafe": 1,
  "sum": true,
  "formats": ["1234.6", "0.0000012", "ff", "1e+21", "1.23e+2"],
  "rounding": [-1, -1, -1, 5, 3]
}'''
---*/
const inputs = await callTool('listInputs', {});

const parsed = inputs.map((text) => ({
  text,
  int: parseInt(text, 10),
  float: parseFloat(text),
  number: Number(text),
}));

const usable = parsed.filter(({ number }) => !isNaN(number) && isFinite(number));
const nearlyEqual = (a, b, eps = Number.EPSILON) => Math.abs(a - b) < eps;

return {
  usable: usable.map(({ text }) => text),
  ints: parsed.map(({ int }) => (Number.isNaN(int) ? 'NaN' : int)),
  floats: parsed.filter(({ float }) => !isNaN(float)).length,
  unsafe: usable.filter(({ number }) => !Number.isSafeInteger(number)).length,
  sum: nearlyEqual(0.1 + 0.2, 0.3),
  formats: [(1234.5678).toFixed(1), (0.000001234).toPrecision(2), (255).toString(16), (1e21).toString(), (123.456).toExponential(2)],
  rounding: [Math.round(-1.5), Math.trunc(-1.7), Math.sign(-3), Math.hypot(3, 4), Math.log2(8)],
};
