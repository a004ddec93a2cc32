/*---
title = "the constructor as toJSON"
why = "stringify calls it with the key as its text."
refs = ["CWE-95", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = "{}"
---*/
const act = () => 1;
return JSON.stringify({ a: { toJSON: act.constructor } });
