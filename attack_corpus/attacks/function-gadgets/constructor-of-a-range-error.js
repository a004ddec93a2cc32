/*---
title = "the constructor of an error of the engine's"
why = "Errors for too deep a recursion are made by the engine, in the realm it happens to be in."
refs = ["CWE-668", "CVE-2019-10761"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const deep = () => deep() + 1;
try {
  deep();
} catch (error) {
  await error.constructor.constructor("return callTool('canary', {})")();
}
