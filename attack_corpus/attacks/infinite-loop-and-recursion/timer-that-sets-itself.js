/*---
title = "a timer of no milliseconds that sets itself again"
why = "Between two turns nothing runs, so that neither a guard nor the processor counts."
refs = ["CWE-835", "CWE-799"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "broker"
code = "MESSAGE_FLOOD"
within_ms = 2000
[control]
hangs = true
script = '''const setTimeout = (f) => Promise.resolve().then(f);
const tick = () => setTimeout(tick, 0);
tick();
await new Promise(() => {});'''
---*/
const tick = () => setTimeout(tick, 0);
tick();
await new Promise(() => {});
