/*---
title = "a BigInt used as the key of an object"
why = "A key is text: the number is printed each time it is used."
refs = ["CWE-407", "ECMA-262 sec-topropertykey"]
preset = ["secure", "javascript"]
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const box = {}, parts = [7n ** 100000n];
for (let turn = 0; turn < 300; turn++) box[parts[0] + BigInt(turn)] = turn;
return Object.keys(box).length;
