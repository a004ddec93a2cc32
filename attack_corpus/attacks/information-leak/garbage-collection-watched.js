/*---
title = "the garbage collector as a function"
why = "When memory is freed tells of the work of others."
refs = ["CWE-200", "CWE-385"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "undefined"
[control]
value = "function"
script = """
globalThis.gc = () => 0;
return typeof globalThis.gc;
"""
---*/
return typeof globalThis.gc;
