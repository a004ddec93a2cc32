/*---
title = "the loop counter shadowed by the name of a function expression"
why = "A function's own name is NaN when it is counted down, which in sloppy code is never zero and never written."
refs = ["CWE-471", "ECMA-262 sec-runtime-semantics-instantiateordinaryfunctionexpression"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "sloppy"
canary = true
script = """
let __ag_left = 1000;
const run = function __ag_left() { for (let i = 0; i < 2000; i++) { if (--__ag_left === 0) throw new Error("halt"); } };
run();
await callTool("canary", {});
"""
---*/
const run = function __ag_left() { for (let i = 0; i < 2000; i++) { Math.max(i, 0); } };
run();
await callTool("canary", {});
