/*---
title = "jobs without end left behind by a script that has returned"
why = "The queue is never empty again, so that the jobs of the next one stand behind them for ever."
refs = ["CWE-488", "CWE-835"]
preset = "javascript"
before = [
'''const spin = async () => { await null; spin(); };
spin();
return 1;''',
]
[expect]
stopped_by = "runtime"
value = "served"
within_ms = 2000
[control]
hangs = true
---*/
return await Promise.resolve("served");
