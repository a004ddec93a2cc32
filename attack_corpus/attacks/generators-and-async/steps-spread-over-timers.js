/*---
title = "steps spread over timers"
why = "A counter that is set back for each turn of the event loop allows a loop as long as the wall clock."
refs = ["CWE-770", "CWE-835"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
const setTimeout = (act) => Promise.resolve().then(act);
let turns = 0;
const tick = () => {
  let left = 1000;
  for (let i = 0; i < 200; i++) { if (!--left) throw new Error("halt"); }
  return turns++ < 9 ? setTimeout(tick, 0) : callTool("canary", {});
};
tick();
"""
---*/
let turns = 0;
const over = await new Promise((resolve) => {
  const tick = () => {
    for (let i = 0; i < 200; i++) { Math.max(i, 0); }
    return turns++ < 9 ? setTimeout(tick, 0) : resolve(turns);
  };
  tick();
});
await callTool("canary", { over });
