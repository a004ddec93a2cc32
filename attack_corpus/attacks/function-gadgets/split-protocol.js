/*---
title = "the constructor as Symbol.split"
why = "split asks its argument how to split, with the text and a limit of the script's choosing."
refs = ["CWE-95", "ECMA-262 sec-string.prototype.split"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
await "name".split({ [Symbol.split]: act.constructor }, "return callTool(name, {})")("canary");
