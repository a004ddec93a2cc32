/*---
title = "the constructor of what callTool returns"
why = "The promise comes from the host's side of the bridge, and so may its class."
refs = ["CWE-95", "CWE-668"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const promise = callTool("echo", {});
await promise.constructor.constructor("return callTool('canary', {})")();
