/*---
title = "the constructor by what Proxy.revocable returns"
why = "Functions that built-ins make for one use have no name and no global."
refs = ["CWE-95", "ECMA-262 sec-proxy.revocable"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { revoke } = Proxy.revocable({}, {});
await revoke.constructor("return callTool('canary', {})")();
