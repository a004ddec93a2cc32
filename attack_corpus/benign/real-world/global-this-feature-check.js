/*---
title = "features looked up before they are used"
why = "typeof guards and globalThis checks for optional globals."
preset = ["javascript"]
level = "STANDARD"
[tools]
getText = "Fisch & Frites"
[expect]
value_json = '''
{
  "browser": false,
  "processIsBoolean": "boolean",
  "map": true,
  "originalLength": 3,
  "copyLength": 4,
  "dateKept": true
}'''
---*/
const features = {
  intl: typeof Intl !== 'undefined',
  structuredClone: typeof structuredClone === 'function',
  window: typeof window !== 'undefined',
  process: typeof process === 'object',
  map: typeof globalThis.Map === 'function',
};

const clone = features.structuredClone ? (v) => structuredClone(v) : (v) => JSON.parse(JSON.stringify(v));

const text = await callTool('getText', { id: 1 });
const original = { text, created: new Date(0), nested: { list: [1, 2, 3] } };
const copy = clone(original);
copy.nested.list.push(4);

return {
  browser: features.window,
  processIsBoolean: typeof features.process,
  map: features.map,
  originalLength: original.nested.list.length,
  copyLength: copy.nested.list.length,
  dateKept: copy.created instanceof Date || typeof copy.created === 'string',
};
