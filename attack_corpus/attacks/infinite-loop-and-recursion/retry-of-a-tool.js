/*---
title = "a failing tool tried until it works"
why = "Each failure is caught, and the next attempt costs the tool as much as the first."
refs = ["CWE-835", "CWE-307"]
tools = "basic"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "broker"
code = "MAX_TOOL_CALLS"
within_ms = 2000
[control]
hangs = true
---*/
for (let done = false; !done; ) {
  try { await callTool("fail", {}); done = true; } catch (error) { done = false; }
}
