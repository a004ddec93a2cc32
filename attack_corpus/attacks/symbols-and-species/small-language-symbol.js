/*---
title = "Symbol in the small language"
why = "Protocols are a way to be called by the engine, and the small language has none."
refs = ["CWE-184", "ECMA-262 sec-symbol-objects"]
preset = ["agentscript", "secure"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[under.secure]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
canary = true
---*/
const source = { [Symbol.toPrimitive]: () => { callTool("canary", {}); return 1; } };
return source + 1;
