/*---
title = "the loop counter set as a property of the global object"
why = "A check of identifiers does not see a name in a string; a counter kept on the global object is one assignment away."
refs = ["CWE-471", "ECMA-262 sec-global-object"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
globalThis.__ag_left = 1000;
const halt = () => { throw new Error("halt"); };
globalThis["__ag_" + "left"] = 5000;
for (let i = 0; i < 2000; i++) { if (!--__ag_left) halt(); }
await callTool("canary", {});
"""
---*/
globalThis["__ag_" + "left"] = 5000;
for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
