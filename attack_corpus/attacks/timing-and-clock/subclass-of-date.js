/*---
title = "a class that extends Date under a fixed clock"
why = "super() without arguments asks the engine for the time, past a replaced constructor."
refs = ["CWE-385", "ECMA-262 sec-super-keyword"]
preset = "javascript"
options = { now = 1700000000000 }
[expect]
stopped_by = "runtime"
value = 1700000000000
[control]
canary = true
script = """
class Moment extends Date {}
if (new Moment().getTime() !== 1700000000000) await callTool("canary", {});
"""
---*/
class Moment extends Date {}
return new Moment().getTime();
