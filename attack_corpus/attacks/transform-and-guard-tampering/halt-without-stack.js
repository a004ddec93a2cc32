/*---
title = "a halt that fails for want of stack"
why = """
The guard calls a function to end the run. At the end of the engine's stack that call throws, and what throws can be
caught: a counter that is put back or left at its limit lets the script go on without another loop."""
refs = ["CWE-755", "ECMA-262 sec-evaluatecall"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
on = "guarded"
hangs = true
---*/
let caught = 0;
const dive = () => {
  try {
    dive();
  } catch {
    if (caught++ < 200) {
      try {
        for (;;) ;
      } catch {
        // The halt did not happen.
      }
    }
  }
};
dive();
await callTool("canary", {});
return "went on";
