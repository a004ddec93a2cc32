/*---
title = "Date.now replaced to outlast a deadline"
why = "A sandbox that asks the script's own clock whether time is up is told what the script likes."
refs = ["CWE-367", "CWE-807"]
preset = "javascript"
level = "STANDARD"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 3000
[control]
hangs = true
---*/
Date.now = () => 0;
const wait = () => Promise.resolve().then(wait);
await wait();
