/*---
title = "an iterator whose return never comes"
why = "for await closes its source when it is left, and waits for the answer."
refs = ["CWE-833", "ECMA-262 sec-asynciteratorclose"]
preset = "javascript"
options = { timeout = 300 }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "DeadlockError"
[control]
pending = true
---*/
const source = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1, done: false }), return: () => new Promise(() => {}) }) };
for await (const value of source) break;
return "left";
