/*---
title = "a getter of the result that throws a proxy"
why = "Describing what was thrown reads its name and message, and a proxy answers each read with code."
refs = ["CWE-755", "CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
throws = "forged"
---*/
const thrown = new Proxy({}, { get: (target, key) => { if (key === "name") return "forged"; throw target; } });
return { get answer() { throw thrown; } };
