/*---
title = "helpers looked for on the global object"
why = "Guards and bridges that are globals can be replaced; here there is nothing of ours to be seen."
refs = ["CWE-668", "CWE-471"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = []
[control]
value = ["__host_call", "__settled", "__watch"]
---*/
return Reflect.ownKeys(globalThis).filter((name) => String(name).startsWith("__")).sort();
