/*---
title = "callTool passed through call with another receiver and name"
why = "A judge that reads names out of the script's text sees no call of callTool here."
refs = ["CWE-693"]
tools = "basic"
[expect]
stopped_by = "broker"
code = "MAX_TOOL_CALLS"
[control]
calls = 40
---*/
const go = callTool;
const list = Array.from({ length: 40 }, (_, n) => n);
const jobs = list.map((n) => go.call(null, "echo", { n }));
let last = null;
for (const job of jobs) last = await job;
return last;
