/*---
title = "a setter that compiles what is assigned"
why = "An assignment is a call."
refs = ["CWE-95", "ECMA-262 sec-method-definitions"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let made;
const box = { set code(text) { made = box.compile.constructor(text); }, compile() {} };
box.code = "return callTool('canary', {})";
await made();
