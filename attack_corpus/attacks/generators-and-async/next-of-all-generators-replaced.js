/*---
title = "the next of every generator replaced"
why = "One write to the prototype all generators share decides what every later loop over one receives."
refs = ["CWE-1321", "ECMA-262 sec-generator.prototype.next"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
function* allowed() { yield "getUser"; }
let asked = 0;
Object.getPrototypeOf(allowed).prototype.next = () => (asked++ ? { done: true } : { done: false, value: "canary" });
for (const name of allowed()) await callTool(name, {});
