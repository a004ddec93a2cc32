/*---
title = "a borrowed method called by the host on an object of the script's"
why = "Methods such as valueOf and toLocaleString are called by the host's code, which hands them its own objects."
refs = ["CVE-2023-26122", "CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let found;
const list = [{ toLocaleString: (...given) => { found = (given.constructor ?? Object).constructor; return ""; } }];
list.toLocaleString();
await found("return callTool('canary', {})")();
