/*---
title = "a proxy as a computed key"
why = "ToPropertyKey asks the proxy for Symbol.toPrimitive, and the trap answers anew each time."
refs = ["CWE-367", "ECMA-262 sec-topropertykey"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let turn = 0;
const key = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => (turn++ ? "con" : "con") + "structor" : undefined) });
await (() => 1)[key]("return callTool('canary', {})")();
