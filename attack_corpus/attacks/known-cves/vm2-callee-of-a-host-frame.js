/*---
title = "the function that called, by arguments.callee.caller"
why = "Early releases let a callback of the host's see who called it, and from there the host's globals (vm2, before 3.9)."
refs = ["CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
on = "sloppy"
---*/
const seen = [];
[1].forEach(function () { seen.push(arguments.callee); });
await seen[0].constructor("return callTool('canary', {})")();
