/*---
title = "a delegation to an iterator without end, taken whole by a call's arguments"
why = "yield* repeats inside the engine, and so does the spread that asks for more: nothing of the script loops."
refs = ["CWE-835", "CWE-770", "ECMA-262 sec-runtime-semantics-argumentlistevaluation"]
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
const counted = { [Symbol.iterator]: () => ({ next: () => ({ done: asked++ > 5000, value: 0 }) }) };
const all = function* () { yield* counted; };
Math.max(...all());
await callTool("canary", {});
"""
---*/
const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 0 }) }) };
const all = function* () { yield* endless; };
Math.max(...all());
await callTool("canary", {});
