/*---
title = "a tool answer that comes when the next script runs"
why = "The callback of the first script runs in the time, and with the tools, of the second."
refs = ["CWE-488", "CWE-841"]
preset = "javascript"
tools = "basic"
before = [
'''callTool("echo", { n: 1 }).then(() => callTool("canary", {}));
return 1;''',
]
[expect]
stopped_by = "runtime"
value = "quiet"
[control]
canary = true
---*/
await callTool("echo", { n: 2 });
return "quiet";
