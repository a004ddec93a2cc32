/*---
title = "a proxy round the constructor"
why = "A check for identity sees another object; a call goes through."
refs = ["CWE-95", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const make = new Proxy((() => 1).constructor, {});
await make("return callTool('canary', {})")();
