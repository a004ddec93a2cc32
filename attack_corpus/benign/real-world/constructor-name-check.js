/*---
title = "kinds of values told apart by their constructors"
why = "value.constructor.name is how models describe a value; harmless where keys are free."
preset = ["permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
[
  "array of 2",
  "object with 1 keys",
  "date 1970-01-01T00:00:00.000Z",
  "map of 1",
  "set of 0",
  "String",
  "BigInt",
  "Invoice",
  "null",
  "undefined",
  "RegExp"
]'''
---*/
function describe(value) {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  const kind = value.constructor?.name ?? 'no constructor';
  switch (kind) {
    case 'Array':
      return `array of ${value.length}`;
    case 'Object':
      return `object with ${Object.keys(value).length} keys`;
    case 'Date':
      return `date ${value.toISOString()}`;
    case 'Map':
    case 'Set':
      return `${kind.toLowerCase()} of ${value.size}`;
    default:
      return kind;
  }
}

class Invoice {}

const samples = [[1, 2], { a: 1 }, new Date(0), new Map([[1, 2]]), new Set(), 'x', 1n, new Invoice(), null, undefined, /x/];
return samples.map(describe);
