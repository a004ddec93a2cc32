/*---
title = "Reflect.construct of Date under a fixed clock"
why = "Reflection gives a constructor no arguments and another new.target."
refs = ["CWE-385", "ECMA-262 sec-reflect.construct"]
preset = "javascript"
options = { now = 1700000000000 }
[expect]
stopped_by = "runtime"
value = 1700000000000
[control]
canary = true
script = """
const time = Reflect.construct(Date, [], Object);
if (Date.prototype.getTime.call(time) !== 1700000000000) await callTool("canary", {});
"""
---*/
return Date.prototype.getTime.call(Reflect.construct(Date, [], Object));
