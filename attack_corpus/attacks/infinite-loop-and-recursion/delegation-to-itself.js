/*---
title = "a generator that delegates to itself"
why = "Each next opens another generator below the one before."
refs = ["CWE-674", "ECMA-262 sec-generator-function-definitions-runtime-semantics-evaluation"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
function* down() { yield* down(); }
return down().next();
