/*---
title = "a name of an error that moves the cursor"
why = "What a terminal obeys rewrites the lines above it."
refs = ["CWE-150", "CWE-117"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "Error"
[control]
value = true
script = """
const error = new Error('m');
error.name = '\\u001b[2J';
return String(error).includes('\\u001b');
"""
---*/
const error = new Error("m");
error.name = "\u001b[2Jfake";
throw error;
