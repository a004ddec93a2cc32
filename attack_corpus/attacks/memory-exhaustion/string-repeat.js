/*---
title = "a gigabyte of text in one call"
why = "One call of a built-in asks for more than the machine may give; no loop, no time."
refs = ["CWE-770", "CWE-789"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESOURCE_EXHAUSTION"
[under.javascript]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 2000
[peeled]
rules = { stopped_by = "runtime", code = "MEMORY_LIMIT_EXCEEDED", within_ms = 2000 }
[control]
memory = true
---*/
return "x".repeat(1e9).length;
