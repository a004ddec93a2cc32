/*---
title = "the global object as this of a plain function in an expression"
why = "The expression was run as sloppy code: a function called without a receiver gets everything."
refs = ["CVE-2025-68613", "CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
on = "sloppy"
canary = true
---*/
const secret = (function () { return this.process.env.SECRET; })();
await callTool("canary", { secret });
