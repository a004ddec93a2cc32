/*---
title = "the loop counter replaced by an accessor of the global object"
why = "A getter answers the same number for ever and a setter keeps nothing, so counting down never arrives."
refs = ["CWE-471", "ECMA-262 sec-object.defineproperty"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
globalThis.__ag_left = 1000;
const halt = () => { throw new Error("halt"); };
Object.defineProperty(globalThis, "__ag_left", { get: () => 7, set() {} });
for (let i = 0; i < 2000; i++) { if (!--__ag_left) halt(); }
await callTool("canary", {});
"""
---*/
Object.defineProperty(globalThis, "__ag_" + "left", { get: () => 7, set() {} });
for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
