/*---
title = "the constructor of the halt's error replaced"
why = "A halt that makes an error looks its constructor up when it is too late to trust the name."
refs = ["CWE-471", "CWE-749", "ECMA-262 sec-error-constructor"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
let left = 1000;
const halt = () => { throw new Error("halt"); };
globalThis.Error = function () { callTool("canary", {}); };
for (let i = 0; i < 20000; i++) { if (!--left) halt(); }
"""
---*/
globalThis.Error = function () { callTool("canary", {}); };
for (let i = 0; i < 20000; i++) { Math.max(i, 0); }
