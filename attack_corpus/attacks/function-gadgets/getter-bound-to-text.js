/*---
title = "a getter that is the bound constructor"
why = "Reading the property compiles."
refs = ["CWE-95", "ECMA-262 sec-object.defineproperty"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const box = Object.defineProperty({}, "run", { get: act.constructor.bind(null, "return callTool('canary', {})") });
await box.run();
