/*---
title = "a getter for then on Object.prototype"
why = "Resolving any promise with any object reads then from it; the getter sees every object the host resolves."
refs = ["CWE-1321", "ECMA-262 sec-promise-resolve-functions"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let seen = 0;
Object.defineProperty(Object.prototype, "then", { get() { seen += 1; return undefined; }, configurable: true });
await callTool("anything", {});
delete Object.prototype.then;
if (seen > 0) await callTool("canary", {});
