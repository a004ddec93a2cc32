/*---
title = "an error that is its own cause"
why = "Printing causes one after the other never ends."
refs = ["CWE-835", "CWE-674"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "Error"
[control]
hangs = true
script = """
const error = new Error("m");
error.cause = error;
let text = 0;
for (let at = error; at; at = at.cause) text += 1;
return text;
"""
---*/
const error = new Error("m");
error.cause = error;
throw error;
