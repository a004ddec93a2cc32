/*---
title = "a key that is awaited in the brackets"
why = "Between the object and its key other jobs run; the key is known to nobody before."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-async-function-definitions"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const take = () => 0;
take[await "constructor"]("return callTool('canary', {})")();
