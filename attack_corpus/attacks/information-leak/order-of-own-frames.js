/*---
title = "how deep the sandbox stands, by recursion to the end of the stack"
why = "How many calls fit tells how much of the stack the sandbox uses; a frame of its own in the error shows where."
refs = ["CWE-497", "CWE-209"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = false
[control]
value = true
script = """
const __host_entry = () => { const down = () => down(); try { down(); } catch (error) { return error; } };
return new Error(__host_entry.name).message.includes('__host');
"""
---*/
const down = () => down();
let stack = "";
try { down(); } catch (error) { stack = String(error.stack); }
return stack.includes("__host") || stack.includes("enter");
