/*---
title = "a setter reached by Object.assign"
why = "Copying properties runs setters."
refs = ["CWE-95", "ECMA-262 sec-object.assign"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let made;
const act = () => 1;
Object.assign({ set code(text) { made = act.constructor(text); } }, { code: "return callTool('canary', {})" });
await made();
