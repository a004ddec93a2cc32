/*---
title = "a getter as a gadget in the small language"
why = "A read that runs code is not to be seen in the text."
refs = ["CWE-367", "ECMA-262 sec-method-definitions"]
preset = ["agentscript", "secure"]
[expect]
stopped_by = "rules"
code = "NO_ACCESSOR"
[control]
canary = true
---*/
const box = { get state() { return callTool("canary", {}); } };
await box.state;
