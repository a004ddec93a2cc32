/*---
title = "the constructor as Symbol.search"
why = "search gives its receiver's text to the method of its argument."
refs = ["CWE-95", "ECMA-262 sec-string.prototype.search"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
await "return callTool('canary', {})".search({ [Symbol.search]: act.constructor })();
