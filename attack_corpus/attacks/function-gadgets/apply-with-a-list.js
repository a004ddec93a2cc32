/*---
title = "apply with the text in a list"
why = "What is called and with what are both data."
refs = ["CWE-95", "ECMA-262 sec-function.prototype.apply"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const [method, ...rest] = ["apply", null, ["return callTool('canary', {})"]];
await act.constructor[method](...rest)();
