/*---
title = "a thenable as the value of an async generator's return"
why = "The engine awaits it and so calls a then of the script's, which answers with another thenable, without end."
refs = ["CWE-835", "ECMA-262 sec-asyncgeneratorunwrapyieldresumption"]
preset = ["standard", "javascript"]
options = { timeout = 1000, cpu_timeout = 100 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
on = "guarded"
canary = true
script = """
let asked = 0;
const again = { then(settle) { settle(asked++ < 3000 ? again : 1); } };
async function* stream() { yield 1; }
await stream().return(again);
await callTool("canary", {});
"""
---*/
const again = { then(settle) { settle(again); } };
async function* stream() { yield 1; }
await stream().return(again);
await callTool("canary", {});
