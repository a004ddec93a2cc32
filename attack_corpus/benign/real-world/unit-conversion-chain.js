/*---
title = "units converted through a base unit"
why = "Higher-order functions that return functions."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getReading = { value = 68, unit = "F", sensor = "hall" }
[expect]
value = { hall = "20 °C (mild)", kelvin = 273.15 }
---*/
const reading = await callTool('getReading', { sensor: 'hall' });

const linear = (factor, offset = 0) => ({
  toBase: (x) => (x + offset) * factor,
  fromBase: (x) => x / factor - offset,
});

const units = {
  K: linear(1),
  C: linear(1, 273.15),
  F: linear(5 / 9, 459.67),
};

const convert = (value, from, to) => units[to].fromBase(units[from].toBase(value));
const pipe = (...steps) => (input) => steps.reduce((acc, step) => step(acc), input);

const describe = pipe(
  (celsius) => Math.round(celsius * 10) / 10,
  (celsius) => ({ celsius, feeling: celsius < 15 ? 'cold' : celsius < 25 ? 'mild' : 'hot' }),
  ({ celsius, feeling }) => `${celsius} °C (${feeling})`,
);

return { [reading.sensor]: describe(convert(reading.value, reading.unit, 'C')), kelvin: convert(0, 'C', 'K') };
