/*---
title = "helpers among the frames of an error of one's own"
why = "Frames name the functions of the sandbox, and where they stand."
refs = ["CWE-209", "CWE-497"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = false
[control]
value = true
script = """
const __ag_run = () => new Error('x').stack;
return __ag_run().includes('__ag_');
"""
---*/
const stack = new Error("x").stack;
return stack.includes("__ag_") || stack.includes("<input>:-");
