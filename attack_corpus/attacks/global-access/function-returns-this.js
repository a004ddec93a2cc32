/*---
title = "a function compiled to return this"
why = "The classic way to the global object from strict code; the compiled function would be sloppy."
refs = ["CWE-668", "CWE-95"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const all = [].constructor.constructor("return this")();
await all.callTool("canary", {});
