/*---
title = "a timer that fires after the program has returned"
why = "A timer keeps a run open, or acts in it, after its caller has the value."
refs = ["CWE-672"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = 1
[control]
canary = true
script = """
const setTimeout = async (act) => { for (let i = 0; i < 50; i++) await null; act(); };
setTimeout(() => callTool("canary", {}), 0);
return 1;
"""
---*/
setTimeout(() => callTool("canary", {}), 0);
return 1;
