/*---
title = "the budget spent by calls side by side"
why = "A count that is kept after an answer is kept too late."
refs = ["CWE-362", "CWE-770"]
preset = "javascript"
tools = "basic"
options = { "worker_pool_config" = { "max_pending_tool_calls" = 50 } }
[expect]
stopped_by = "broker"
code = "MAX_TOOL_CALLS"
[control]
calls = 15
---*/
const ids = Array.from({ length: 15 }, (_, id) => id);
return await Promise.all(ids.map((id) => callTool("echo", { id })));
