/*---
title = "a function expression whose parameter is the way out"
why = "Evaluated functions were built as real ones, and their own names led back to the constructors."
refs = ["CVE-2021-23334", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const out = (function ({ name, constructor: make }) { return make; })(function inner() {});
await out("return callTool('canary', {})")();
