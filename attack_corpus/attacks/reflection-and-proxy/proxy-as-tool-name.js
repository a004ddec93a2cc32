/*---
title = "a proxy round a string as the tool's name"
why = "Check and use convert it twice, with a call of the script between."
refs = ["CWE-367", "ECMA-262 sec-tostring"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let asked = 0;
const name = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => (asked++ === 0 ? "note" : "canary") : undefined) });
await callTool(name, {});
