/*---
title = "a BigInt compared with a long text"
why = "Loose equality reads the text as a number each time."
refs = ["CWE-407", "ECMA-262 sec-islooselyequal"]
preset = ["secure", "javascript"]
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const text = "9".repeat(300000);
let equal = 0;
for (let turn = 0; turn < 60; turn++) equal += 7n == text ? 1 : 0;
return equal;
