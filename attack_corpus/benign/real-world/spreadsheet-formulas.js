/*---
title = "cells of a sheet computed with references"
why = "A regular expression for cell names, memo in a Map, cycles reported."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getSheet = { A1 = "12", A2 = "30", B1 = "=A1+A2", B2 = "=B1*2-A1", C1 = "=C2", C2 = "=C1", D1 = "hello" }
[expect]
value_json = '''
{
  "A1": 12,
  "A2": 30,
  "B1": 42,
  "B2": 72,
  "C1": "#Cycle: C1 > C2 > C1",
  "C2": "#Cycle: C2 > C1 > C2",
  "D1": "hello"
}'''
---*/
const sheet = await callTool('getSheet', { name: 'Budget' });
const values = new Map();

function valueOf(cell, path = []) {
  if (values.has(cell)) return values.get(cell);
  if (path.includes(cell)) throw new Error(`Cycle: ${[...path, cell].join(' > ')}`);
  const raw = sheet[cell] ?? '0';
  let value;
  if (raw.startsWith('=')) {
    const tokens = raw.slice(1).match(/[A-Z]\d+|\d+|[-+*]/g);
    const operand = (t) => (/^[A-Z]/.test(t) ? valueOf(t, [...path, cell]) : Number(t));
    value = operand(tokens[0]);
    for (let i = 1; i < tokens.length; i += 2) {
      const right = operand(tokens[i + 1]);
      if (tokens[i] === '+') value += right;
      else if (tokens[i] === '-') value -= right;
      else value *= right;
    }
  } else {
    value = isNaN(raw) ? raw : Number(raw);
  }
  values.set(cell, value);
  return value;
}

const output = {};
for (const cell of Object.keys(sheet)) {
  try {
    output[cell] = valueOf(cell);
  } catch (error) {
    output[cell] = `#${error.message}`;
  }
}
return output;
