/*---
title = "the budget spent with errors asked for as values"
why = "A limit that is an error is a value then."
refs = ["CWE-770", "CWE-755"]
tools = "basic"
[expect]
stopped_by = "broker"
code = "MAX_TOOL_CALLS"
[control]
calls = 21
---*/
let spent = 0;
for (let n = 0; n < 20; n++) spent += (await callTool("echo", { n }, { throwOnError: false })).success ? 1 : 0;
if (spent < 20) await callTool("canary", {});
return spent;
