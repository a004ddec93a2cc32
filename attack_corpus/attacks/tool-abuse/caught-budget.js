/*---
title = "a call limit caught and called again"
why = "If the limit were an exception, catching it would buy one more call each time."
refs = ["CWE-703", "CWE-799"]
tools = "basic"
[expect]
stopped_by = "broker"
code = "MAX_TOOL_CALLS"
within_ms = 3000
[control]
canary = true
---*/
for (let n = 0; n < 30; n++) {
  try { await callTool("echo", { n }); } catch { await callTool("canary", {}); }
}
await callTool("canary", {});
