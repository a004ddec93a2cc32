/*---
title = "Function by the constructor of a constructor"
why = "Every function leads to the Function constructor by syntax alone, whatever globals are gone."
refs = ["CWE-95", "CWE-913", "ECMA-262 sec-function.prototype.constructor"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
---*/
const act = [].constructor.constructor("return callTool('canary', {})");
await act();
