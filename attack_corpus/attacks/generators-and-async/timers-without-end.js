/*---
title = "a timer that sets itself again, for ever"
why = "Nothing loops and no job queue grows; only a clock that the script cannot reach ends the run."
refs = ["CWE-835"]
preset = "javascript"
options = { timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
on = "guarded"
canary = true
script = """
const setTimeout = (act) => Promise.resolve().then(act);
let turns = 0;
const tick = () => (turns++ < 5000 ? setTimeout(tick, 20) : callTool("canary", {}));
tick();
"""
---*/
const tick = () => { setTimeout(tick, 20); };
tick();
await new Promise(() => {});
