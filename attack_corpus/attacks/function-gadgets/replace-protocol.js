/*---
title = "the constructor as Symbol.replace"
why = "replace hands both its texts to whatever its first argument says."
refs = ["CWE-95", "ECMA-262 sec-string.prototype.replace"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
await "name".replace({ [Symbol.replace]: act.constructor }, "return callTool(name, {})")("canary");
