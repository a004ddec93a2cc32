/*---
title = "the halt of a guard caught where the stack is used up"
why = "There even the call that ends the run throws RangeError; a count that has passed zero never comes back to it."
refs = ["CWE-835", "CWE-674"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
script = """
let left = 1000;
const halt = () => { throw new RangeError("no stack left for the call"); };
const dive = () => { try { return dive(); } catch { for (let i = 0; i < 1e12; i++) { if (!--left) halt(); } } };
dive();
"""
---*/
const dive = () => { try { return dive(); } catch { for (let i = 0; i < 1e12; i++) {} } };
dive();
