/*---
title = "keys that a loop hands out, used unchecked"
why = "What an interpreter checks at a member access it forgot at the variable of a loop (notevil, 2018)."
refs = ["CWE-693"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let make;
for (const key of Object.getOwnPropertyNames(Object.getPrototypeOf(() => {}))) {
  if (key.length === 11) make = (() => {})[key];
}
await make("return callTool('canary', {})")();
