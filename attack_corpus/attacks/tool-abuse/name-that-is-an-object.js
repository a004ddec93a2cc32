/*---
title = "a tool name that changes between check and use"
why = "An object as name is converted each time it is used: one name for the check, another for the call."
refs = ["CWE-367", "CWE-843"]
[expect]
stopped_by = "rules"
code = "INVALID_ARGUMENT_TYPE"
[peeled]
rules = { stopped_by = "runtime", code = "RUNTIME_ERROR", name = "TypeError" }
[control]
canary = true
---*/
let asked = 0;
const name = { toString: () => (asked++ === 0 ? "getUser" : "canary") };
await callTool(name, {});
