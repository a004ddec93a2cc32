/*---
title = "a symbol thrown"
why = "Turning it into text throws a second time, in the midst of the handling of the first."
refs = ["CWE-755", "ECMA-262 sec-tostring"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
throws = "TypeError"
script = """
const thrown = Symbol('s');
return '' + thrown;
"""
---*/
throw Symbol("s");
