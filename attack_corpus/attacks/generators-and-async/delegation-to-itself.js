/*---
title = "a generator that delegates to itself"
why = "Each resumption goes down one level more before any statement repeats; no loop is there to guard."
refs = ["CWE-674", "ECMA-262 sec-generator-function-definitions-runtime-semantics-evaluation"]
preset = ["standard", "javascript"]
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
down().next();
await callTool("canary", {});
