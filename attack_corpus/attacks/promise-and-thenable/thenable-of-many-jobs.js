/*---
title = "a thenable that queues a thousand more at each step"
why = "Jobs multiply faster than they end."
refs = ["CWE-400", "CWE-835"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 3500
[control]
hangs = true
script = """
const again = () => Promise.resolve().then(again);
await again();
"""
---*/
const step = () => { let last; [1, 2].forEach(() => { last = Promise.resolve().then(() => undefined); }); return last.then(step); };
await step();
