/*---
title = "a timer that is due when the next script runs"
why = "The script that set it has ended, and its function is called all the same."
refs = ["CWE-488", "CWE-841"]
preset = "javascript"
tools = "basic"
before = [
'''setTimeout(() => callTool("canary", {}), 1);
return 1;''',
]
[expect]
stopped_by = "runtime"
value = "quiet"
[control]
canary = true
---*/
for (let n = 0; n < 3; n++) await callTool("echo", { n });
return "quiet";
