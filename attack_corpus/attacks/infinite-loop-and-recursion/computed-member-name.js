/*---
title = "a loop in the name of a method"
why = "Names of members are expressions, and run where nobody looks for statements."
refs = ["CWE-835", "ECMA-262 sec-runtime-semantics-classdefinitionevaluation"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
class Config { [(() => { for (let n = 1; n > 0; ) {} })()]() {} }
