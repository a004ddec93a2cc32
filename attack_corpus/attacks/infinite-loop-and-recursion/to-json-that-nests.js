/*---
title = "a toJSON that returns an object with a toJSON inside"
why = "No cycle is there to be found: each object is new."
refs = ["CWE-674", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const doll = () => ({ toJSON: () => ({ inner: doll() }) });
return JSON.stringify(doll()).length;
